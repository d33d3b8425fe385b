"""Everything that drafter writes from its templates, in every wording and every tone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch
from zoneinfo import ZoneInfo

from drafter import paths
from drafter.drafting.marking import sentences
from drafter.drafting.people import AMERICAN
from drafter.drafting.template_names import SUFFIX
from drafter.drafting.templates import Templates
from drafter.drafting.variety import Variety
from drafter.interview.facts import facts
from drafter.interview.model import Channel, Interview, Kind, Person, PersonRole
from drafter.message.draft import Draft, EmailDraft, Register
from tests.prose.linters import English, words
from tests.prose.occasions import TODAY, occasions

TEMPLATES = Templates([paths.templates()])
KINDS = [(kind, channel) for channel in Channel for kind in TEMPLATES.kinds(channel)]


class Written(NamedTuple):
    """A draft, and what one must know to judge its words."""

    draft: Draft
    tone: Register
    english: English
    known: frozenset[str]
    """The words of the interview file: names, topics and what else the user typed."""

    @property
    def place(self) -> str:
        """Where it comes from."""
        return f"{self.draft.channel.value}/{self.draft.kind.value} {self.tone.value}"

    def sentences(self) -> Iterator[str]:
        """Its sentences, without greeting and signature; the subject is one of them."""
        if isinstance(self.draft, EmailDraft):
            yield self.draft.subject
        yield from said(self.draft)


def said(draft: Draft) -> Iterator[str]:
    """The sentences of a draft, without subject, greeting and signature."""
    for name, text in draft.parts().items():
        if isinstance(draft, EmailDraft):
            if name == "subject":
                continue
            text = text.partition("\n\n")[2].rpartition("\n\n")[0]
        for start, end in sentences(text, []):
            # Where a call waits for an answer there is a mark, no word.
            if sentence := text[start:end].strip(" …\n"):
                yield sentence


class Wording(NamedTuple):
    """One of the wordings of a place, by the line at which the place begins."""

    file: str
    line: int
    tone: Register
    number: int


HEARD: set[Wording] = set()
"""The wordings that have had their turn."""
OFFERED: set[Wording] = set()
"""The wordings that there were to choose from."""


@cache
def everything(kind: Kind, channel: Channel) -> list[Written]:
    """Drafts of a kind for all occasions and tones, in which every wording has its turn."""
    return list(_everything(kind, channel))


def _everything(kind: Kind, channel: Channel) -> Iterator[Written]:
    for interview in occasions(kind):
        known = frozenset(words(" ".join(str(fact) for fact in facts(interview).values())))
        english = English.AMERICAN if interview.employer.country in AMERICAN else English.BRITISH
        for tone in Register:
            for draft in _drafts(interview, kind, channel, tone):
                yield Written(draft, tone, english, known)


def readers(interview: Interview, kind: Kind) -> tuple[Person | None, ...]:
    """Whom a message may be for: a debrief for nobody but the agency."""
    people = interview.people
    if kind is Kind.AGENCY_DEBRIEF:
        people = tuple(one for one in people if one.role is PersonRole.AGENCY_RECRUITER)
    return people or (None,)


def _drafts(interview: Interview, kind: Kind, channel: Channel, tone: Register) -> Iterator[Draft]:
    turns = _Turns(tone)
    with patch.object(Variety, "pick", turns.pick):
        for to in readers(interview, kind):
            turns.more = True
            while turns.more:
                turns.more = False
                yield TEMPLATES.draft(interview, kind, channel, to, TODAY, ZoneInfo("UTC"), tone)


class _Turns:
    """Takes the place of chance: gives each wording its turn, and says when one is left."""

    def __init__(self, tone: Register) -> None:
        self.tone = tone
        self.more = False

    def pick(self, place: str, options: tuple[int, ...]) -> int:
        # Places share names; the line of the template that asks tells them apart.
        name, line = _asking()
        OFFERED.update(Wording(name, line, self.tone, number) for number in options)
        left = [n for n in options if Wording(name, line, self.tone, n) not in HEARD]
        self.more = self.more or len(left) > 1
        chosen = left[0] if left else options[len(HEARD) % len(options)]
        HEARD.add(Wording(name, line, self.tone, chosen))
        return chosen


def _asking() -> tuple[str, int]:
    """Name the template that is running, and the line it has come to."""
    frame = sys._getframe(2)
    while not frame.f_code.co_filename.endswith(SUFFIX) and frame.f_back:
        frame = frame.f_back
    file = Path(frame.f_code.co_filename)
    return f"{file.parent.name}/{file.name}", frame.f_lineno
