"""Templates tried on the rehearsals: every fault of them, each once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from drafter.drafting.breakdown import ENDLESS, NO_TEXT
from drafter.drafting.own_folder import strays
from drafter.drafting.rehearsal import Rehearsal
from drafter.drafting.rehearsal_interviews import HELD
from drafter.drafting.template_names import unreadable
from drafter.drafting.trial import Trial
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
    trial = Trial(catalogue.own, catalogue.bundled)
    for entry in entries:
        if entry not in closed:
            faults |= dict.fromkeys(_of(entry, catalogue, trial, bool(closed)))
    return Proof(len(entries), tuple(faults))


def _of(entry: Entry, catalogue: Catalogue, trial: Trial, some_closed: bool) -> Iterator[str]:
    """The faults of one template over all rehearsals, in every tone that it is used for."""
    own_tones = {e.name.tone for e in catalogue.entries if e.name._replace(tone=None) == entry.name}
    tones = [entry.name.tone] if entry.name.tone else [t for t in Register if t not in own_tones]
    told = set[str]()
    if entry.own:
        yield from (f"{entry.path}: {fault}" for fault in trial.lost_blocks(entry.name.file))
    for attempt in trial.attempts(Kind(entry.name.stem), entry.name.channel, tones):
        yield from attempt.noted
        if attempt.noted:
            # What comes of a gap is no fault of its own.
            continue
        if (error := attempt.error) is not None:
            if not (some_closed and error.title == NO_TEXT):
                placed = error.title.startswith((str(catalogue.own), str(catalogue.bundled)))
                yield error.title if placed else f"{entry.path}: {error.title}"
            if ENDLESS in error.title:
                return
        elif attempt.draft is not None:
            for what, text in forbidden(attempt.draft, attempt.rehearsal):
                if what not in told:
                    told.add(what)
                    where = f"{attempt.rehearsal.name} interview, {attempt.tone} tone"
                    yield f"{entry.path}: {text} ({where})."


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
