"""Kept interviews as a person reads them in the terminal: the agenda and the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import click

from drafter.cli.table import fits, table
from drafter.desk import item_words as words
from drafter.desk.agenda import Item, State
from drafter.desk.when import day_in_words

_INDENT = 2
COLORS = {
    State.OVERDUE: "red",
    State.DUE: "green",
    State.COMING: "cyan",
    State.WAITING: "yellow",
    State.UNREADABLE: "red",
}


def agenda(items: Sequence[Item]) -> str:
    """The interviews under headings, one line each, the columns in line."""
    rows = _agenda_rows(items, words.day)
    if not fits(rows, _INDENT):
        # Which interview it is says more than how far off a day is.
        rows = _agenda_rows(items, words.day_short)
    lines = dict(zip(items, table(rows, names=(1, 2), rest=(3,), indent=_INDENT), strict=True))
    return "\n\n".join(_groups(lines))


def _agenda_rows(items: Sequence[Item], day: Callable[[Item], str]) -> list[tuple[str, ...]]:
    return [
        (
            str(item.id),
            item.company,
            item.role,
            words.act(item) or f"drafter {'show' if item.damaged else 'edit'} {item.id}",
            day(item),
        )
        for item in items
    ]


def _groups(lines: dict[Item, str]) -> Iterator[str]:
    for state, heading in words.HEADINGS.items():
        below = [line for item, line in lines.items() if item.state is state]
        if below:
            yield "\n".join([click.style(heading, fg=COLORS.get(state), bold=True), *below])


def listing(items: Sequence[Item]) -> str:
    """A table of the interviews, in the order they are given."""
    head = ("id", "company", "role", "status", "interview", "due")
    first, *rest = table([head, *map(_row, items)], names=(1, 2), rest=(5,))
    return "\n".join([click.style(first, bold=True), *rest])


def _row(item: Item) -> tuple[str, ...]:
    held = day_in_words(item.verdict.held, item.today) if item.verdict else ""
    return (str(item.id), item.company, item.role, item.status, held, _in_list(item))


def _in_list(item: Item) -> str:
    """What is due and when, as short as can be."""
    if item.trashed:
        return "in the trash"
    verdict = item.verdict
    if verdict is None:
        return "cannot be read"
    day = day_in_words(item.day, item.today) if item.day else ""
    return {
        State.OVERDUE: f"{verdict.channel} overdue",
        State.DUE: f"{verdict.channel} {'today' if item.day == item.today else f'by {day}'}",
        State.COMING: "interview ahead" if verdict.ahead else f"{verdict.channel} {day}",
        State.WAITING: "wait",
        State.SNOOZED: f"snoozed to {day}",
        State.DONE: "done",
        State.UNREADABLE: "",
    }[item.state]
