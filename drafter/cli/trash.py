"""`drafter rm`, `drafter restore`, `drafter snooze`: put away, bring back, let rest."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from drafter.cli.ids import id_argument, ids_argument
from drafter.cli.session import Session, color_option, today_option
from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.store.records import Bent, Stored


@click.command()
@ids_argument
@click.option("--forever", is_flag=True, help="Delete it with its drafts: nothing brings it back.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@color_option
@click.pass_obj
def rm(session: Session, ids: tuple[int, ...], forever: bool, yes: bool) -> None:
    """Put interviews into the trash."""
    from drafter.cli.left_behind import discard

    store = session.desk.interviews.store
    found = [store.look_at(which) for which in dict.fromkeys(ids)]
    if forever:
        if not yes:
            _ask(found)
        for one in found:
            store.delete_forever(one.id)
            discard(session.desk.data, one.id)
            click.echo(f"{_named(one)} is deleted.", err=True)
        return
    for one in found:
        store.trash(one.id)
        click.echo(f"{_named(one)} is in the trash.", err=True)
    numbers = " ".join(str(one.id) for one in found)
    click.echo(f"Bring back: drafter restore {numbers}", err=True)


@click.command()
@ids_argument
@color_option
@click.pass_obj
def restore(session: Session, ids: tuple[int, ...]) -> None:
    """Take interviews from the trash."""
    store = session.desk.interviews.store
    for one in [store.look_at(which) for which in dict.fromkeys(ids)]:
        if one.trashed:
            store.restore(one.id)
            click.echo(f"{_named(one)} is back.", err=True)
        else:
            click.echo(f"{_named(one)} was not in the trash.", err=True)


@click.command()
@id_argument
@click.argument("until", metavar="[UNTIL]", required=False)
@click.option("--off", is_flag=True, help="Let it rest no longer.")
@today_option
@color_option
@click.pass_obj
def snooze(
    session: Session, which: int, until: str | None, off: bool, today: date | datetime | None
) -> None:
    """Let an interview rest until a day.

    UNTIL is a day, as in 2026-10-09 or "next Friday", or 3d for three days and 2w for two weeks.
    Until then the agenda keeps it apart; nothing else changes.
    """
    if off == (until is not None):
        raise UsageError("Give UNTIL or --off.", f"drafter snooze {which} 1w")
    kept = session.desk.interviews
    if off:
        click.echo(f"{_named(kept.store.snooze(which, None))} rests no longer.", err=True)
        return
    one = kept.kept(which)
    here = kept.day(which, today)
    from drafter.desk.resting import resting_until

    day = resting_until(until or "", here)
    kept.store.snooze(which, day)
    from drafter.desk.when import day_and_distance

    click.echo(f"{_named(one)} rests until {day_and_distance(day, here)}.", err=True)


def _ask(found: list[Stored | Bent]) -> None:
    if not sys.stdin.isatty():
        raise UsageError("Nobody is here to be asked.", "--yes deletes without asking.")
    for one in found:
        click.echo(_named(one), err=True)
    what = "it" if len(found) == 1 else f"all {len(found)}"
    if not click.confirm(f"Delete {what} for ever, with every draft?", err=True):
        click.echo("Nothing was deleted.", err=True)
        raise click.Abort


def _named(one: Stored | Bent) -> str:
    from drafter.interview.shown import shortened, visible

    names = (shortened(visible(name)) for name in (one.company, one.role))
    return f"Interview {one.id} ({', '.join(names)})"
