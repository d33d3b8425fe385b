"""Drafts from templates: find the one for the occasion, fill it, and keep its receipts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from drafter.checking.lazy import lazy
from drafter.drafting.dates import on_weekdays
from drafter.drafting.grounds import insist_on_facts
from drafter.drafting.language.grammar import a_an, spelled_out
from drafter.drafting.marking import OPEN, Part, Receipts, settled, shown
from drafter.drafting.people import register_for
from drafter.drafting.scene import scene
from drafter.drafting.template_names import Name
from drafter.errors import TemplateError
from drafter.interview.model import CALLABLE, Channel, Interview, Kind, Person
from drafter.message.checklists import (
    ASK_QUESTIONS,
    CALL_PARTS,
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    VOICEMAIL_WORDS,
    part_limit,
)
from drafter.message.draft import (
    Branch,
    CallPack,
    EmailDraft,
    Recipient,
    Register,
    Voicemail,
    count_words,
)

if TYPE_CHECKING:
    from jinja2 import Environment

_SUBJECT = lazy(r"\s*Subject:[ \t]*(.*)\n")
# A newline to begin with lets `re` skip from one to the next; `^` would look at every character.
_HEADING = lazy(r"\n## (.+)(?=\n)")
_ITEM = lazy(r"\n- ")
_PARAGRAPHS = lazy(r"\n(?:[ \t]*\n)+")
_KEPT_BREAK = lazy(r"\\[ \t]*\n")


_LISTS = ("talking points", "avoid")
_PARTS = frozenset({*CALL_PARTS, *_LISTS, "voicemail", *(f"branch: {b.value}" for b in Branch)})


class Templates:
    """The templates of some folders, the first folder going first."""

    def __init__(self, folders: Sequence[Path], cache: Path | None = None) -> None:
        self._folders = tuple(folders)
        self._cache = cache
        self._found: dict[tuple[Kind, Channel, Register | None], str | None] = {}

    @cached_property
    def _environment(self) -> Environment:
        # Jinja takes some 40 ms to import; who only asks what there is need not wait for it.
        from drafter.drafting.environment import make_environment

        return make_environment(self._folders, self._cache)

    def kinds(self, channel: Channel) -> list[Kind]:
        """List the kinds of message that there is a template for."""
        return [kind for kind in Kind if self._file(kind, channel)]

    def draft(
        self,
        interview: Interview,
        kind: Kind,
        channel: Channel,
        to: Person | None,
        today: date,
        zone: ZoneInfo,
        tone: Register | None = None,
        works: Callable[[date], bool] = on_weekdays,
    ) -> EmailDraft | CallPack:
        """Write the message to one person, or to whoever reads it if nobody is known.

        Without a `tone` it follows on from that of the interview. `works` tells the days on which
        the employer works.
        """
        tone = tone or register_for(interview)
        file = self._file(kind, channel, tone)
        if file is None:
            raise self._missing(kind, channel)
        insist_on_facts(interview, kind, to, today)
        text = self._render(file, scene(interview, to, today, zone, tone, works))
        if not text.strip():
            raise TemplateError(f"The template {file} says nothing.", "Write the message into it.")
        if misshapen := _misshapen(text, channel):
            path = self._environment.get_template(file).filename
            raise TemplateError(f"{path}: it {misshapen}", "templates/README.md shows how.")
        formal = tone is Register.FORMAL
        if channel is Channel.EMAIL:
            reader = Recipient(to.name, to.email) if to else Recipient()
            return _email(text, kind, reader, formal)
        return _call(text, kind, Recipient(to.name, to.phone) if to else Recipient(), formal)

    def _render(self, file: str, known: dict[str, Any]) -> str:
        environment = self._environment
        from drafter.drafting.environment import FAULTS, in_plain_words

        try:
            # Some editors begin a file with a mark of its encoding.
            return environment.get_template(file).render(known).removeprefix("\ufeff")
        except FAULTS as error:
            raise in_plain_words(error, list(known)) from error

    def _file(self, kind: Kind, channel: Channel, tone: Register | None = None) -> str | None:
        """Find the template: the user's own before ours, one for the tone before one for all."""
        place = (kind, channel, tone)
        if place not in self._found:
            self._found[place] = self._look_for(kind, channel, tone)
        return self._found[place]

    def _look_for(self, kind: Kind, channel: Channel, tone: Register | None) -> str | None:
        for_all = Name(channel, kind.value)
        names = (for_all._replace(tone=tone), for_all) if tone else (for_all,)
        for folder in self._folders:
            for name in names:
                if (folder / name.file).is_file():
                    return name.file
        return None

    def _missing(self, kind: Kind, channel: Channel) -> TemplateError:
        if channel is Channel.CALL and kind not in CALLABLE:
            return TemplateError(f"A {kind} is written, not spoken.", "Ask for an email instead.")
        noun = "email" if channel is Channel.EMAIL else "call"
        return TemplateError(
            f"There is no template for {a_an(kind.value)} {noun}: this installation has lost it.",
            f"Install drafter anew, or write {Name(channel, kind.value).file} of your own.",
        )


@lru_cache(maxsize=1)
def _headed(text: str) -> list[str]:
    """Part a call at its headings: what is before the first, then names and texts in turn."""
    return _HEADING.split(f"\n{text}")


def _misshapen(text: str, channel: Channel) -> str:
    """Say what words of a message would be lost; nothing if none would."""
    if channel is Channel.EMAIL:
        return "" if _SUBJECT.match(text) else "has no subject; an email begins with “Subject:”."
    before, *found = _headed(text)
    unknown = [name.strip() for name in found[::2] if name.strip() not in _PARTS]
    if unknown:
        return f"has a part that no call has: “## {unknown[0]}”."
    return f"has words before its first heading: “{before.strip()[:40]}”." if before.strip() else ""


def _email(text: str, kind: Kind, to: Recipient, formal: bool) -> EmailDraft:
    subjects: list[str] = []
    while header := _SUBJECT.match(text):
        subjects.append(header[1])
        text = text[header.end() :]
    subject = _part("subject", subjects or [""], formal)
    body = _part("body", [text], formal)
    receipts = Receipts((subject, body))
    return EmailDraft(kind=kind, to=to, subject=subject.text, body=body.text, receipts=receipts)


def _call(text: str, kind: Kind, to: Recipient, formal: bool) -> CallPack:
    # A heading may come several times: the first version that keeps to the limits is taken.
    _, *found = _headed(text)
    versions: dict[str, list[str]] = {}
    for name, version in zip(found[::2], found[1::2], strict=True):
        versions.setdefault(name.strip(), []).append(version)
    parts = {name: _part(name, texts, formal) for name, texts in versions.items()}

    def words(name: str) -> str:
        return parts[name].text if name in parts else ""

    def lines(name: str) -> tuple[str, ...]:
        return tuple(line for line in words(name).split("\n") if line)

    return CallPack(
        kind=kind,
        to=to,
        opener=words("opener"),
        purpose=words("purpose"),
        ask=words("ask"),
        close=words("close"),
        talking_points=lines("talking points"),
        branches={branch: words(f"branch: {branch}") for branch in Branch},
        voicemail=Voicemail(words("voicemail")),
        avoid=lines("avoid"),
        receipts=Receipts(tuple(parts.values())),
    )


def _part(name: str, versions: Sequence[str], formal: bool) -> Part:
    """Take the first version that has words and fits, else the last that has words."""
    taken = ("", "")
    for version in versions:
        # Words without a fact are the same in every draft.
        lay_out = _laid_out if OPEN in version else _fixed
        marked, text, fits = lay_out(name, version, formal)
        if text:
            taken = marked, text
            if fits:
                break
    marked, text = taken
    if name == "subject":
        text = text[:1].upper() + text[1:]
    return Part(name, text, marked)


def _laid_out(name: str, version: str, formal: bool) -> tuple[str, str, bool]:
    """Give a version with its marks, as it is shown, and whether it keeps to the limits."""
    if formal:
        version = spelled_out(version)
    marked = settled(_items(version) if name in _LISTS else _paragraphs(version))
    text = shown(marked)
    return marked, text, _fits(name, text)


_fixed = lru_cache(maxsize=1024)(_laid_out)


def _fits(name: str, text: str) -> bool:
    if name == "subject":
        return len(text.removeprefix(REPLY)) in SUBJECT
    if name == "voicemail":
        voicemail = Voicemail(text)
        brief = voicemail.seconds <= VOICEMAIL_SECONDS.most
        return brief and voicemail.spoken_words in VOICEMAIL_WORDS
    if name == "ask" and text.count("?") != ASK_QUESTIONS:
        return False
    limit = part_limit(name)
    return limit is None or len(text) < limit or count_words(text) <= limit


def _paragraphs(text: str) -> str:
    """Let lines run on; a blank line parts paragraphs, a backslash keeps a line's end."""
    text = text.strip()
    if "\n\n" not in text and "\n " not in text and "\n\t" not in text:
        return _run_on(text)
    return "\n\n".join(filter(None, map(_run_on, _PARAGRAPHS.split(text))))


def _run_on(paragraph: str) -> str:
    if "\\" not in paragraph:
        return " ".join(paragraph.split())
    return "\n".join(" ".join(line.split()) for line in _KEPT_BREAK.split(paragraph)).strip()


def _items(text: str) -> str:
    """Let each item, begun by a hyphen, run on to one line."""
    return "\n".join([" ".join(item.split()) for item in _ITEM.split(f"\n{text}")[1:]])
