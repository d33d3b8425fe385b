"""Texts of edits that did not end as they should, offered to go on with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from datetime import datetime

import click

from drafter.cli.editor import Sheet, sheets_of
from drafter.cli.session import wrapped


def taken_up(data: str, which: int, notify: Callable[[Iterable[str]], None]) -> Sheet | None:
    """The text to go on with, if the user wants that; one that says nothing new is removed."""
    found: Sheet | None = None
    for sheet in sheets_of(data, which):
        if sheet.open_elsewhere:
            notify([f"Interview {which} is open in another editor: {sheet.path}"])
            sheet.close(discard=False)
        elif not sheet.holds_something:
            sheet.close(discard=True)
        elif found is not None or not (sys.stdin.isatty() and sys.stdout.isatty()):
            notify([f"A text of yours was not kept: {sheet.path}{_beside(sheet)}"])
            sheet.close(discard=False)
        else:
            found = _asked(sheet, which)
    return found


def discard(data: str, which: int) -> None:
    """Leave nothing of the edits of an interview that is deleted."""
    for sheet in sheets_of(data, which):
        sheet.close(discard=True)


def _asked(sheet: Sheet, which: int) -> Sheet | None:
    from drafter.desk.when import day_in_words

    when = datetime.fromtimestamp(os.path.getmtime(sheet.path))
    day = f"{day_in_words(when.date(), datetime.now().date())}, {when:%H:%M}"
    told = f"An edit of interview {which} did not end, {day}; your text is in {sheet.path}"
    click.echo(wrapped(told + _beside(sheet)), err=True)
    if click.confirm("Go on with it?", default=True, err=True):
        return sheet
    sheet.close(discard=click.confirm("Delete it?", default=False, err=True))
    return None


def _beside(sheet: Sheet) -> str:
    return f"; your editor left {', '.join(sheet.beside)} beside it" if sheet.beside else ""
