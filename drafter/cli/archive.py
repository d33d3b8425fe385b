"""`drafter export` and `drafter import`: all that is kept, in one file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.session import Session, color_option

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.store.records import Imported


@click.command("export")
@click.argument("path", required=False)
@click.option("--force", is_flag=True, help="Replace a file that exists.")
@color_option
@click.pass_obj
def export(session: Session, path: str | None, force: bool) -> None:
    """Write everything you keep as JSON.

    To standard output, or to PATH. It holds every round, every draft and the trash, and
    `drafter import` reads it on any machine.
    """
    from drafter.cli.json_text import json_text

    data = session.desk.interviews.store.export()
    session.notify(
        f"Interview {one['id']} is damaged: {one['reason']}. What is left of it is in the export "
        "too, under `damaged`, which an import leaves alone."
        for one in data.get("damaged", ())
    )
    text = json_text(data)
    if path in (None, "-"):
        session.say(text)
        return
    from drafter.cli.output import write

    write(path or "", text + "\n", force=force)


@click.command("import")
@click.argument("path")
@click.option("--replace", is_flag=True, help="Replace those that are here and differ.")
@color_option
@click.pass_obj
def import_(session: Session, path: str, replace: bool) -> None:
    """Keep what an export holds.

    PATH is a file that `drafter export` wrote, or - for standard input. What is kept already
    stays as it is, also if it differs, unless you say --replace.
    """
    from drafter.intake.archive import load_archive

    name = "standard input" if path == "-" else path
    data = load_archive(path, sys.stdin.buffer)
    done = session.desk.interviews.store.import_(data, replace=replace, source=name)
    for line in _report(done):
        click.echo(line, err=True)


def _report(done: Imported) -> Iterator[str]:
    if done.added:
        yield f"Added: {_ids(done.added)}."
    if done.updated:
        yield f"Replaced: {_ids(done.updated)}."
    if done.skipped:
        yield f"Kept as here, though the file differs: {_ids(done.skipped)}. --replace takes them."
    if done.same:
        yield f"The same here already: {_ids(done.same)}."
    if done.damaged:
        many = "1 interview" if done.damaged == 1 else f"{done.damaged:,} interviews"
        yield f"Damaged already when it was exported, and left alone: {many}."
    if not any(done):
        yield "It holds no interviews."


_SHOWN = 20


def _ids(ids: Sequence[int]) -> str:
    """How many, and their ids."""
    many = "1 interview" if len(ids) == 1 else f"{len(ids):,} interviews"
    more = ", ..." if len(ids) > _SHOWN else ""
    return f"{many} ({', '.join(map(str, ids[:_SHOWN]))}{more})"
