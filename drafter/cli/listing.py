"""`drafter list` and `drafter agenda`: what is kept, and what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from drafter.cli.choices import STATUSES
from drafter.cli.session import Session, color_option, json_option, today_option

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from drafter.desk.agenda import Item

EMPTY = (
    "Nothing is kept yet. `drafter new mine.toml` writes a form to fill in, and "
    "`drafter add mine.toml` keeps it."
)

_TOLD = 3
"""So many that cannot be read are told at length, the others named."""


@click.command("list")
@click.option("--all", "everything", is_flag=True, help="Those in the trash too.")
@click.option("--status", type=click.Choice(STATUSES), help="Those of one status alone.")
@click.option("--search", metavar="TEXT", help="Those that hold a text, in any of their facts.")
@today_option
@json_option
@color_option
@click.pass_obj
def list_(
    session: Session,
    everything: bool,
    status: str | None,
    search: str | None,
    today: date | datetime | None,
    as_json: bool,
) -> None:
    """List the interviews you keep, and what is due.

    The number in front of each is its ID: wherever a command takes FILE, it takes ID too.
    """
    wanted = session.desk.interviews.search(search) if search else None
    found = [
        item
        for item in sorted(session.desk.agenda(today, trashed=everything), key=_by_id)
        if (wanted is None or item.id in wanted) and status in (None, item.status)
    ]
    if as_json:
        _say_json(session, found)
    elif found:
        from drafter.cli.items_text import listing

        session.say(listing(found))
    else:
        session.notify(["No interview matches."] if status or search else [_empty(session)])
    _name_unreadable(session, found)


@click.command()
@today_option
@click.option(
    "--days", type=click.IntRange(0), metavar="N", help="Of what is coming, the next N days alone."
)
@json_option
@color_option
@click.pass_obj
def agenda(
    session: Session, today: date | datetime | None, days: int | None, as_json: bool
) -> None:
    """What is overdue, due today, coming, awaited and done.

    Of all the interviews you keep, one line each.
    """
    show_agenda(session, today, days, as_json=as_json)


def show_agenda(
    session: Session,
    today: date | datetime | None = None,
    days: int | None = None,
    *,
    as_json: bool = False,
) -> None:
    """Prints the agenda."""
    every = session.desk.agenda(today)
    found = [item for item in every if days is None or not _is_later(item, days)]
    _name_unreadable(session, found)
    if as_json:
        _say_json(session, found)
        return
    if found:
        from drafter.cli.items_text import agenda as for_the_eye

        session.say(for_the_eye(found))
    later = len(every) - len(found)
    if not every:
        session.notify([_empty(session)])
    elif later:
        session.notify([f"What comes after the next {days} days is left out: {later} more."])


def _empty(session: Session) -> str:
    """What to do where there is nothing to list."""
    count = len(session.desk.interviews.names(trashed=True))
    if not count:
        return EMPTY
    what = "The one interview that you keep is" if count == 1 else f"All {count} interviews are"
    how = "`drafter list --all` lists what is there, `drafter restore ID` brings it back."
    return f"{what} in the trash. {how}"


def _name_unreadable(session: Session, found: Sequence[Item]) -> None:
    """One that cannot be read is told apart, and keeps nothing of the others back."""
    faulty = [item for item in found if item.faults]
    if not faulty:
        return
    from drafter.desk.item_words import notice

    session.notify(map(notice, faulty[:_TOLD]))
    if more := ", ".join(str(item.id) for item in faulty[_TOLD:]):
        session.notify([f"Nor can these be read: {more}."])


def _is_later(item: Item, days: int) -> bool:
    from drafter.desk.agenda import State

    return (
        item.state is State.COMING and item.day is not None and (item.day - item.today).days > days
    )


def _by_id(item: Item) -> int:
    return item.id


def _say_json(session: Session, found: Sequence[Item]) -> None:
    from drafter.cli.items_json import as_data
    from drafter.cli.json_text import json_text

    session.say(json_text(as_data(found)))
