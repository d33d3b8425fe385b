"""Where a kept interview stands, in the few words of a list."""

from __future__ import annotations

from datetime import date

from drafter.desk.agenda import Item, State
from drafter.desk.when import day_and_distance, day_in_words, distance
from drafter.interview.shown import shortened, visible

HEADINGS = {
    State.OVERDUE: "Overdue",
    State.DUE: "Due today",
    State.COMING: "Coming",
    State.WAITING: "Waiting",
    State.SNOOZED: "Snoozed",
    State.DONE: "Done",
    State.UNREADABLE: "Cannot be read",
}


def act(item: Item) -> str:
    """What is to be done, in two words; nothing where it cannot be read."""
    verdict = item.verdict
    if verdict is None:
        return ""
    if verdict.ahead:
        return "interview"
    return f"{verdict.channel} {verdict.kind}" if verdict.kind else verdict.action


def notice(item: Item) -> str:
    """Why one cannot be read, and what can be done."""
    names = ", ".join(shortened(visible(name)) for name in (item.company, item.role) if name)
    state = "is damaged" if item.damaged else "cannot be read"
    more = f" (and {len(item.faults) - 1} more)" if len(item.faults) > 1 else ""
    faults = visible("".join(item.faults[:1])) + more
    return f"Interview {item.id} ({names}) {state}: {faults}. {visible(item.cure)}".rstrip()


def day_short(item: Item) -> str:
    """The same in the fewest words, where the group it stands under tells the rest."""
    if item.verdict is None or item.day is None or item.state in (State.WAITING, State.DONE):
        return f"since {_short(item.verdict.held, item.today)}" if item.verdict else ""
    before = {State.DUE: "by ", State.SNOOZED: "until "}.get(item.state, "")
    return before + _short(item.day, item.today)


def _short(day: date, today: date) -> str:
    return (distance if abs((day - today).days) <= 1 else day_in_words)(day, today)


def day(item: Item) -> str:
    """The day it is about, in words."""
    if item.verdict is None:
        return ""
    if item.day is None or item.state in (State.WAITING, State.DONE):
        return f"interviewed {day_in_words(item.verdict.held, item.today)}"
    words = day_and_distance(item.day, item.today)
    if item.state is State.DUE:
        return "by today" if item.day == item.today else f"by {words}"
    return f"until {words}" if item.state is State.SNOOZED else words
