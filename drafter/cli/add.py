"""`drafter add`: an interview, or its next round, is kept."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from drafter.cli.ids import Id
from drafter.cli.session import Session, color_option
from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.desk.desk import Desk


@click.command()
@click.argument("file", required=False)
@click.option(
    "--next-round",
    type=Id(),
    metavar="ID",
    help="Begin the next round of a kept interview: as [interview] of FILE says, or without FILE "
    "on the day it was booked for.",
)
@color_option
@click.pass_obj
def add(session: Session, file: str | None, next_round: int | None) -> None:
    """Keep an interview and print its ID.

    FILE is an interview file, or - for standard input. It is copied; the file itself is not needed
    any more.
    """
    if next_round is not None:
        _begin(session, next_round, file)
        return
    if file is None:
        raise UsageError("FILE missing.", "drafter add mine.toml; - reads standard input.")
    _refuse_ids(file)
    desk = session.desk
    kept = desk.interviews.add(desk.read_keys(file, sys.stdin.buffer), _name(file))
    session.say(str(kept.id))


def _begin(session: Session, which: int, file: str | None) -> None:
    held = None
    notices = []
    if file is not None:
        _refuse_ids(file)
        held, others = _round_of(session.desk, file)
        if others:
            notices.append(f"Only [interview] of {_name(file)} was taken, nothing else of it.")
    begun = session.desk.interviews.start_round(which, held)
    if begun.dropped:
        notices.append(f"Left out, for it was about the round before: {', '.join(begun.dropped)}.")
    session.say(str(which))
    session.notify(notices)


def _round_of(desk: Desk, file: str) -> tuple[Mapping[str, object], bool]:
    """The [interview] of a file, and whether the file holds more."""
    keys = desk.read_keys(file, sys.stdin.buffer)
    held = keys.get("interview")
    if not isinstance(held, Mapping):
        raise UsageError(
            f"{_name(file)} has no [interview].", "Say there when it is: held = 2026-10-12T14:00:00"
        )
    return held, len(keys) > 1


def _refuse_ids(file: str) -> None:
    from drafter.desk.sources import stored_id

    if (which := stored_id(file)) is not None:
        raise UsageError(
            f"Interview {which} would be kept twice.",
            f"Name a file; a file of that name is ./{which}",
        )


def _name(file: str) -> str:
    from drafter.interview.shown import shortened, visible

    return "standard input" if file == "-" else shortened(visible(file), 200)
