"""What is known of the past of a kept interview, the last first, each with its words in full."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from drafter.decision.history import SPOKEN
from drafter.desk.chronicle import Line, chronicle, notes_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.desk.interviews import Interviews
    from drafter.interview.model import LogEntry
    from drafter.store.records import StoredDraft


class Passage(NamedTuple):
    """Something that happened."""

    day: date | None
    """None: it is not noted yet how it ended."""
    text: str
    words: tuple[tuple[str, str], ...]
    """What was said, noted or sent, each below what it is."""


def past(kept: Interviews, which: int) -> list[Passage]:
    """All that happened, the last first; the rounds among it."""
    stored = kept.kept(which)
    told = chronicle(kept, stored)
    sent = [one for one in kept.store.drafts(which) if one.sent_on and one.channel == "email"]
    found = [Passage(line.day, line.text, _words(kept, line, sent)) for line in told.lines]
    found += _rounds(kept, which)
    return sorted(found, key=lambda one: one.day or date.max, reverse=True)


def last_notes(kept: Interviews, which: int) -> tuple[date, str] | None:
    """The day and the notes of the last call whose end is noted."""
    found = [(one.on, one.text) for one in notes_of(kept, which) if one.on]
    return max(found, key=lambda one: one[0]) if found else None


def _words(
    kept: Interviews, line: Line, sent: Sequence[StoredDraft]
) -> tuple[tuple[str, str], ...]:
    letters = (
        kept.store.versions(draft.id)[-1].text for draft in sent if _went_with(draft, line.entry)
    )
    found = [("Your notes", line.notes), ("Their words", line.said)]
    found += [("What you sent", letter) for letter in letters]
    return tuple((name, text) for name, text in found if text.strip())


def _went_with(draft: StoredDraft, entry: LogEntry | None) -> bool:
    if entry is None or entry.by in SPOKEN:
        return False
    same = (draft.sent_on, draft.kind) == (entry.on, entry.kind)
    return same and entry.to in ("", draft.recipient)


def _rounds(kept: Interviews, which: int) -> Iterator[Passage]:
    rounds = kept.store.rounds(which)
    for nth, held in enumerate(rounds, start=1):
        name = "The interview" if len(rounds) == 1 else f"The interview, round {nth}"
        try:
            day = date.fromisoformat(str(held.get("held", ""))[:10])
        except ValueError:
            continue
        yield Passage(day, name, ())
