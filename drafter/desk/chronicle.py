"""What went to and fro with a kept interview, day by day, with what was noted during its calls."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.calls import NOTES
from drafter.desk.happenings import happened
from drafter.errors import InterviewError
from drafter.interview.model import By
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Interview, LogEntry
    from drafter.store.records import Stored, StoredDraft

_SPOKEN = (By.CALL, By.VOICEMAIL)


class Line(NamedTuple):
    """Something that happened."""

    day: date | None
    """None: it is not noted yet how it ended."""
    text: str
    notes: str = ""
    """What was written down during it."""
    said: str = ""
    """Their words in full."""
    entry: LogEntry | None = None
    """What the user did, if it is that."""


class Noted(NamedTuple):
    """What was written down during a call."""

    to: str
    on: date | None
    """The day of the call; None: how it ended is not noted yet."""
    text: str


class Chronicle(NamedTuple):
    """What happened with one interview."""

    lines: list[Line]
    """The first day first."""
    interview: Interview | None
    """None: the facts have faults, and only the notes are told."""

    def way(self, draft: StoredDraft) -> str:
        """How a draft went out: a script is spoken."""
        if draft.channel != "call":
            return "sent"
        log = self.interview.log if self.interview else ()
        mine = (
            entry.by
            for entry in log
            if (entry.on, entry.kind) == (draft.sent_on, draft.kind)
            and entry.to in ("", draft.recipient)
        )
        return "left as a voicemail" if By.VOICEMAIL in mine else "called"


def chronicle(kept: Interviews, stored: Stored) -> Chronicle:
    """Everything that happened, the notes of a call with what the log tells of it."""
    notes = notes_of(kept, stored.id)
    try:
        interview = kept.read(stored)
    except InterviewError:
        return Chronicle([_alone(each) for each in notes], None)
    lines = []
    for mark in happened(interview):
        mine = [each for each in notes if _made_during(each, mark.entry)]
        notes = [each for each in notes if each not in mine]
        noted = "\n".join(each.text for each in mine)
        lines.append(Line(mark.day, mark.text, noted, mark.said, mark.entry))
    lines += map(_alone, notes)
    return Chronicle(sorted(lines, key=lambda line: line.day or date.max), interview)


def notes_of(kept: Interviews, which: int) -> list[Noted]:
    """The notes of every call, the first call first."""
    found = [draft for draft in kept.store.drafts(which) if draft.kind == NOTES]
    last = ((draft, kept.store.versions(draft.id)[-1].text) for draft in found)
    return [Noted(draft.recipient, draft.sent_on, text) for draft, text in last if text.strip()]


def _made_during(noted: Noted, entry: LogEntry | None) -> bool:
    if entry is None or entry.by not in _SPOKEN:
        return False
    return entry.on == noted.on and entry.to in ("", noted.to)


def _alone(noted: Noted) -> Line:
    """A call that the log does not tell of: they asked for an email, or it goes on."""
    call = f"A call to {visible(noted.to) or 'them'}"
    return Line(noted.on, call if noted.on else f"{call} that is not noted yet", noted.text)
