"""What the agenda says beside its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from drafter.desk.agenda import State
from drafter.desk.item_words import HEADINGS
from drafter.interview.days import MONTHS, WEEKDAYS
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.agenda import Item

KeyOf = Callable[[str], str]
"""The key that does something, by the id of its binding."""

_EMPTY = "Nothing is kept yet.\n\n"
_TRASHED = "Nothing is on the agenda.\n\n"
_FIRST = (
    "Write down a job interview, as much of it as you remember, and drafter says whether to call, "
    "to email, to wait or to stop; when, and why. It drafts the words too, and sends nothing by "
    "itself.\n\n"
)
_SHORTEST = 3
"""Cells for a key in front of what it does."""


def empty(key: KeyOf, *, signs: bool, trashed: int = 0) -> str:
    """What there is to do where nothing is kept; `signs`: whether letters can be signed."""
    one = "is one interview" if trashed == 1 else f"are {trashed} interviews"
    keys = (
        ("new", "write down an interview: company, role and day are enough"),
        *((("trashed", f"see the trash, where there {one}"),) if trashed else ()),
        ("sources", f"add a sample interview, to look around; {key('home.trash')} puts it away"),
        ("settings", "your settings" if signs else "give your name, or your letters go unsigned"),
        ("help", "every key there is"),
        ("quit", "leave"),
    )
    width = max(_SHORTEST, *(len(key(f"home.{name}")) for name, _ in keys))
    return (
        (_TRASHED if trashed else _EMPTY)
        + _FIRST
        + "\n".join(f"  {key(f'home.{name}'):<{width}} {told}" for name, told in keys)
    )


def none_found(key: KeyOf) -> str:
    """That a search or a filter leaves nothing."""
    return f"No interview matches.\n\nPress {key('home.clear')} to see all again."


def header(today: date, items: Sequence[Item], only: State | None, doing: str, key: KeyOf) -> str:
    """The day, how much is to be done, and what is left out."""
    day = f"{WEEKDAYS[today.weekday()]} {today.day} {MONTHS[today.month - 1]} {today.year}"
    return "   ".join(filter(None, ["drafter", day, doing or _load(items), _left_out(only, key)]))


def fault(lines: Sequence[str], key: KeyOf) -> str:
    """Why nothing can be shown, and what to press."""
    said = "\n\n".join(map(visible, lines))
    return f"{said}\n\nPress {key('home.reload')} to try again, {key('home.quit')} to leave."


def _load(items: Sequence[Item]) -> str:
    counts = (
        (sum(item.state is state for item in items), word)
        for state, word in ((State.OVERDUE, "overdue"), (State.DUE, "due"))
    )
    return ", ".join(f"{count} {word}" for count, word in counts if count)


def _left_out(only: State | None, key: KeyOf) -> str:
    if only is None:
        return ""
    keys = f"{key('home.filter')}: next, {key('home.clear')}: all"
    return f"only: {HEADINGS[only].lower()} ({keys})"
