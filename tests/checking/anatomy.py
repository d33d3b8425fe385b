"""What mutators know of an honest text: its parts, its facts, and the faults of its form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cached_property
from random import Random
from typing import Any, NamedTuple, TypeAlias

from drafter.checking.findings import Code
from drafter.interview.model import Channel
from drafter.message.checklists import (
    ASK_QUESTIONS,
    EXCLAMATIONS,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    Need,
    email_checklist,
    part_limit,
)
from drafter.message.draft import EmailDraft, count_words
from drafter.message.text import parse_drafts, sections, tell_channel
from tests.checking.corpus import Sample

THANKS = re.compile(
    r"\b(?:thank|thx|grateful|gratitude|appreciat|obliged|indebted|cheers|owe\b|hono[u]?red"
    r"|kind of you|good of you|generous)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?<![A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)(?<!Prof\.)(?<!Sept\.)(?<=[.!?])\s+"
)
_SPOKEN = {"purpose": 0, "close": 1, "opener": 1, "voicemail": 2}
"""Parts that take a sentence, and how many of theirs should stand behind it."""


def plain(text: str) -> str:
    """Fold case and accents."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()


def stems(text: str) -> set[str]:
    """Give the beginnings of the longer words, by which paraphrases are told."""
    return {word[:5] for word in re.findall(r"[a-z]{5,}", plain(text))}


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    elif value is not None:
        yield value


class Source:
    """An honest text, taken apart as far as mutators need it."""

    def __init__(self, sample: Sample, half: int | None = None) -> None:
        self.sample, self.text, self.facts = sample, sample.text, sample.interview
        self.half = half
        self.email = tell_channel(self.text) is Channel.EMAIL
        self.parts = {part.name: part for part in sections(self.text)}
        self.to = next((p for p in self.facts.people if p.name == sample.to), None)
        held = self.facts.round.held
        self.held = held.date() if isinstance(held, datetime) else held

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The spans of an email's paragraphs: greeting, what is between, signature."""
        body = self.parts["body"]
        found = [
            (body.start + m.start(), body.start + m.end())
            for m in re.finditer(r"\S.*?(?=\n\s*\n|\Z)", body.text, re.DOTALL)
        ]
        while len(found) > 3 and self._is_signature(*found[-2]):
            found[-2:] = [(found[-2][0], found[-1][1])]
        return found

    def _is_signature(self, start: int, end: int) -> bool:
        words = self.text[start:end]
        return count_words(words) <= 5 and words[-1] not in ".!?"

    @property
    def middle(self) -> list[tuple[int, int]]:
        """The paragraphs of an email between greeting and signature."""
        return self.paragraphs[1:-1]

    @cached_property
    def regions(self) -> list[tuple[int, int]]:
        """Where facts may be altered: neither greeting nor signature nor notes to oneself."""
        if self.email:
            return self.middle
        skipped = {"to", "avoid", "talking points"}
        return [(p.start, p.start + len(p.text)) for n, p in self.parts.items() if n not in skipped]

    def find(self, pattern: str, rng: Random, flags: int = 0) -> list[re.Match[str]]:
        """Find a pattern where facts may be altered, in random order."""
        found = [
            m
            for m in re.finditer(pattern, self.text, flags)
            if any(start <= m.start() and m.end() <= end for start, end in self.regions)
        ]
        rng.shuffle(found)
        return found

    def sentence_around(self, place: int) -> str:
        """Give the sentence at a place."""
        before = max(self.text.rfind(mark, 0, place) for mark in (". ", "! ", "? ", "\n"))
        ends = [e for m in (". ", "! ", "? ", "\n") if (e := self.text.find(m, place)) > 0]
        return self.text[before + 1 : min(ends, default=len(self.text))]

    def with_sentence(self, sentence: str, rng: Random, opening: bool = False) -> str:
        """Put a sentence before the closing paragraph, or where one may speak on."""
        if opening:
            start = self.middle[0][0]
            return f"{self.text[:start]}{sentence} {self.text[start:]}"
        places = [end for _, end in self.middle] if self.email else list(self._pauses())
        if self.email:
            places = [e for e in places[: max(1, len(places) - 1)] if self.text[e - 1] in ".!?)"]
        if not places:
            return self.text
        place = rng.choice(places)
        return f"{self.text[:place]} {sentence}{self.text[place:]}"

    def _pauses(self) -> Iterator[int]:
        for name, behind in _SPOKEN.items():
            if part := self.parts.get(name):
                ends = [m.start() for m in _SENTENCE.finditer(part.text)] + [len(part.text)]
                if len(ends) > behind + 1:
                    yield part.start + ends[-1 - behind]

    def sentences(self) -> list[tuple[int, int]]:
        """The spans of the sentences of an email between greeting and signature."""
        spans = []
        for start, end in self.middle:
            marks = [m.start() + start for m in _SENTENCE.finditer(self.text[start:end])]
            spans += list(zip([start, *(m + 1 for m in marks)], [*marks, end], strict=True))
        return spans

    def without(self, spans: list[tuple[int, int]]) -> str:
        """Leave passages of an email out, and close the gaps."""
        text = self.text
        for start, end in sorted(spans, reverse=True):
            text = text[:start] + text[end:]
        text = re.sub(r"(?<=\S) {2,}", " ", text)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?m)^ +| +$", "", text))

    @cached_property
    def words(self) -> str:
        """All texts of the facts, folded."""
        return plain("\n".join(str(v) for v in _values(tuple(self.facts)) if isinstance(v, str)))

    @cached_property
    def days(self) -> set[date]:
        """All days that are keys of the facts."""
        found = (v for v in _values(tuple(self.facts)) if isinstance(v, date))
        return {v.date() if isinstance(v, datetime) else v for v in found}

    @cached_property
    def role_forms(self) -> list[str]:
        """The role as texts may name it, the longest first."""
        core = re.split(r"[,(]", self.facts.role)[0].strip()
        bare = re.sub(r"(?i)^(?:senior|lead|junior|principal|weekend) ", "", core)
        return list(dict.fromkeys((self.facts.role, core, bare)))

    def names_role(self, text: str) -> bool:
        """Whether a text names the role, be it in part."""
        return any(plain(form) in plain(text) for form in self.role_forms)


def form_faults(source: Source, text: str) -> set[Code]:
    """Say what is wrong with the form of a text: what counting alone can tell."""
    sample = source.sample
    draft = parse_drafts(text, sample.kind, tell_channel(text))[0]
    whole = "\n".join(draft.parts().values())
    found = {Code.EXCLAMATION} if whole.count("!") > EXCLAMATIONS else set()
    if not isinstance(draft, EmailDraft):
        said = draft.voicemail
        long = any(
            (limit := part_limit(name)) is not None and count_words(words) > limit
            for name, words in draft.parts().items()
        )
        if long or said.spoken_words > VOICEMAIL_WORDS.most:
            found.add(Code.TOO_LONG)
        if said.seconds > VOICEMAIL_SECONDS.most:
            found.add(Code.TOO_LONG)
        if draft.ask.count("?") > ASK_QUESTIONS:
            found.add(Code.EXTRA_QUESTION)
        return found
    checklist = email_checklist(sample.kind, (sample.today - source.held).days)
    me, needs = source.facts.me, checklist.needs
    subject = len(draft.subject.removeprefix(REPLY))
    digits = re.sub(r"\D", "", draft.body)
    reachable = bool(me.email and me.email in draft.body) or bool(
        me.phone and re.sub(r"\D", "", me.phone)[-7:] in digits
    )
    tests = {
        Code.TOO_LONG: draft.words > checklist.hard_max,
        Code.TOO_SHORT: draft.words < checklist.words.least / 2,
        Code.SUBJECT_LENGTH: subject not in SUBJECT,
        Code.EXTRA_QUESTION: whole.count("?") > checklist.questions,
        Code.MISSING_SIGNATURE: bool(me.name) and plain(me.name) not in plain(draft.body),
        Code.MISSING_CONTACT: not reachable,
        Code.MISSING_ROLE: not source.names_role(whole),
        Code.MISSING_THANKS: Need.THANKS in needs and not THANKS.search(whole),
        Code.MISSING_QUESTION: Need.QUESTION in needs and "?" not in whole,
    }
    return found | {code for code, wrong in tests.items() if wrong}


Change: TypeAlias = tuple[str, str]
"""A changed text, and the words planted in it."""

Make: TypeAlias = Callable[[Source, Random], Iterator[Change]]


class Mutator(NamedTuple):
    """A way to plant one defect."""

    name: str
    code: Code
    subtlety: str
    make: Make


MUTATORS: dict[str, Mutator] = {}


def mutator(code: Code, subtlety: str = "plain") -> Callable[[Make], Make]:
    """Enter a function among the mutators."""

    def enter(make: Make) -> Make:
        name = make.__name__.replace("_", "-")
        MUTATORS[name] = Mutator(name, code, subtlety, make)
        return make

    return enter


def swap(source: Source, match: re.Match[str], new: str) -> str:
    """Put other words in the place of a match."""
    return source.text[: match.start()] + new + source.text[match.end() :]
