"""Templates tried on the rehearsals: every fault of them, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from jinja2 import Environment

from drafter.drafting.breakdown import ENDLESS, in_words
from drafter.drafting.environment import make_environment
from drafter.drafting.own_folder import strays
from drafter.drafting.rehearsal import Rehearsal, rehearsals
from drafter.drafting.rehearsal_interviews import HELD
from drafter.drafting.template_names import unreadable
from drafter.drafting.templates import Templates
from drafter.drafting.tracing import ending, noting
from drafter.interview.model import Kind
from drafter.message.checklists import (
    REPLY,
    SUBJECT,
    VOICEMAIL_SECONDS,
    email_checklist,
    part_limit,
)
from drafter.message.draft import CallPack, Draft, EmailDraft, Register, count_words

if TYPE_CHECKING:
    from drafter.drafting.catalogue import Catalogue, Entry

LEFT_OVER = re.compile(r"[{}\[\]<>]|_{3,}|\b(?:TODO|TBD|FIXME|XXX+|None|undefined)\b")
"""What looks like a place to fill in, or like a value that was none."""
_ZONE = ZoneInfo("UTC")


class Proof(NamedTuple):
    """What was tried, and every fault that was found."""

    checked: int
    faults: tuple[str, ...]


def proofread(catalogue: Catalogue, chosen: Sequence[Entry]) -> Proof:
    """Try the chosen templates, or all; a piece is tried in those that it can be part of."""
    faults = {} if chosen else dict.fromkeys(strays(catalogue.own, catalogue.bundled))
    closed = {entry: fault for entry in catalogue.entries if (fault := unreadable(entry.path))}
    channels = {entry.name.channel for entry in chosen if entry.name.is_piece}
    entries = [
        entry
        for entry in catalogue.entries
        if not entry.name.is_piece
        and (not chosen or entry in chosen or entry.name.channel in channels)
    ]
    faults |= dict.fromkeys(
        fault for entry, fault in closed.items() if entry.name.is_piece or entry in entries
    )
    templates = _Trial(catalogue.own, catalogue.bundled)
    for entry in entries:
        if entry not in closed:
            faults |= dict.fromkeys(_of(entry, catalogue, templates, bool(closed)))
    return Proof(len(entries), tuple(faults))


class _Trial(Templates):
    """Templates that note what they do not know instead of stopping there."""

    def __init__(self, own: Path, bundled: Path) -> None:
        super().__init__((own, bundled))
        self.noted: list[str] = []

    @cached_property
    def _environment(self) -> Environment:
        environment = make_environment(self._folders, None)
        environment.undefined = noting(lambda fault: self.noted.append(fault))
        return environment


def _of(entry: Entry, catalogue: Catalogue, templates: _Trial, some_closed: bool) -> Iterator[str]:
    """The faults of one template over all rehearsals, in every tone that it is used for."""
    kind, told = Kind(entry.name.stem), set[str]()
    own_tones = {e.name.tone for e in catalogue.entries if e.name._replace(tone=None) == entry.name}
    tones = [entry.name.tone] if entry.name.tone else [t for t in Register if t not in own_tones]
    for rehearsal in rehearsals(kind):
        for tone in tones:
            templates.noted.clear()
            draft = error = None
            try:
                with ending():
                    draft = templates.draft(
                        rehearsal.interview,
                        kind,
                        entry.name.channel,
                        rehearsal.to,
                        rehearsal.today,
                        _ZONE,
                        tone,
                    )
            except Exception as fault:
                # Whatever a template brings about is a fault of it, and there are more to try.
                error = in_words(fault)
            yield from templates.noted
            if templates.noted:
                # What comes of a gap is no fault of its own.
                continue
            if error is not None:
                if not (some_closed and isinstance(error.__cause__, UnicodeError | OSError)):
                    placed = (
                        str(catalogue.own) in error.title or str(catalogue.bundled) in error.title
                    )
                    yield error.title if placed else f"{entry.path}: {error.title}"
                if ENDLESS in error.title:
                    return
            elif draft is not None:
                for what, text in forbidden(draft, rehearsal):
                    if what not in told:
                        told.add(what)
                        yield f"{entry.path}: {text} ({rehearsal.name} interview, {tone} tone)."


def forbidden(draft: Draft, rehearsal: Rehearsal) -> Iterator[tuple[str, str]]:
    """What the checklist of its kind forbids in a draft, each with a key that stays the same."""
    empty = ", ".join(name for name, text in draft.parts().items() if not text.strip())
    if empty:
        yield f"empty {empty}", f"it has no {empty}"
    for name, text in draft.parts().items():
        if leftover := LEFT_OVER.search(text):
            yield f"leftover {name}", f"“{leftover[0]}” is left over in the part “{name}”"
    yield from _email(draft, rehearsal) if isinstance(draft, EmailDraft) else _call(draft)


def _email(draft: EmailDraft, rehearsal: Rehearsal) -> Iterator[tuple[str, str]]:
    most = email_checklist(draft.kind, (rehearsal.today - HELD).days).hard_max
    if draft.words > most:
        yield "words", f"{draft.words} words, at most {most} are allowed"
    subject = len(draft.subject.removeprefix(REPLY))
    if draft.subject and subject not in SUBJECT:
        yield (
            "subject",
            f"the subject has {subject} characters, {SUBJECT.least} to {SUBJECT.most} are right",
        )


def _call(draft: CallPack) -> Iterator[tuple[str, str]]:
    for name, text in draft.parts().items():
        limit = part_limit(name)
        if limit is not None and count_words(text) > limit:
            words = count_words(text)
            yield f"long {name}", f"the part “{name}” has {words} words, at most {limit} are right"
    seconds = draft.voicemail.seconds
    if seconds > VOICEMAIL_SECONDS.most:
        most = VOICEMAIL_SECONDS.most
        yield "voicemail", f"the voicemail takes {seconds} seconds, at most {most} are right"
