"""What the agenda says beside its rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from drafter.desk.agenda import State
from drafter.desk.item_words import HEADINGS
from drafter.interview.days import MONTHS, WEEKDAYS
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.agenda import Item

EMPTY = (
    "Nothing is kept yet.\n\n"
    "Write down a job interview, as much of it as you remember, and drafter says whether to call, "
    "to email, to wait or to stop; when, and why. It drafts the words too, and sends nothing by "
    "itself.\n\n"
    "  n   write down an interview: company, role and day are enough\n"
    "  s   add a sample interview, to look around; x puts it away\n"
    "  ?   every key there is\n"
    "  q   leave"
)
NONE_FOUND = "Nothing is like that.\n\nPress escape to see all again."


def header(today: date, items: Sequence[Item], only: State | None, doing: str) -> str:
    """The day, how much is to be done, and what is left out."""
    day = f"{WEEKDAYS[today.weekday()]} {today.day} {MONTHS[today.month - 1]} {today.year}"
    return "   ".join(filter(None, ["drafter", day, doing or _load(items), _left_out(only)]))


def fault(lines: Sequence[str]) -> str:
    """Why nothing can be shown, and what to press."""
    said = "\n\n".join(map(visible, lines))
    return f"{said}\n\nPress r to try again, q to leave."


def _load(items: Sequence[Item]) -> str:
    counts = (
        (sum(item.state is state for item in items), word)
        for state, word in ((State.OVERDUE, "overdue"), (State.DUE, "due"))
    )
    return ", ".join(f"{count} {word}" for count, word in counts if count)


def _left_out(only: State | None) -> str:
    return f"only: {HEADINGS[only].lower()} (f: next, escape: all)" if only else ""
