"""`drafter edit`: the facts of an interview in the user's own editor."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.ids import id_argument
from drafter.cli.session import Session, color_option
from drafter.errors import DrafterError, InterviewError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.cli.editor import Sheet
    from drafter.desk.interviews import Interviews

NOTHING = "Nothing was changed."


@click.command()
@id_argument
@color_option
@click.pass_obj
def edit(session: Session, which: int) -> None:
    """Change the facts of an interview in your editor.

    $VISUAL or $EDITOR, else vi, opens it as an interview file. What does not go together is named
    on top of it when it opens again. An unchanged or empty file changes nothing.
    """
    from drafter.cli.editor import Sheet

    desk = session.desk
    desk.interviews.kept(which)
    with Sheet(desk.data, f"edit-{which}-") as sheet:
        try:
            said = _edit(desk.interviews, which, sheet)
            click.echo(f"{said} {_place(sheet, which)}".rstrip(), err=True)
        except DrafterError as error:
            error.hint = f"{error.hint} {_place(sheet, which)}".strip()
            raise
        except KeyboardInterrupt:
            click.echo(_place(sheet, which), err=True)
            raise


def _edit(interviews: Interviews, which: int, sheet: Sheet) -> str:
    """Have it edited until all goes together, or the user gives up; what to say of it."""
    from drafter.delivery.toml_file import as_toml

    kept = interviews.kept(which)
    text, faults = as_toml(kept.facts).encode(), tuple[str, ...]()
    while True:
        found = sheet.edited(text, faults)
        if not found or found == text:
            return NOTHING
        try:
            done = interviews.replace(which, _keys(found, which), kept.revision)
        except InterviewError as error:
            text, faults = found, error.faults
            sheet.write(text, faults)
            if not (sys.stdin.isatty() and sys.stdout.isatty()):
                error.hint = ""
                raise
        else:
            sheet.only_copy = False
            return NOTHING if done.revision == kept.revision else f"Interview {which} is changed."


def _keys(text: bytes, which: int) -> Mapping[str, object]:
    """The keys in a text; a fault counts its lines as they are once it stands on top."""
    from drafter.cli.editor import lines_above
    from drafter.interview.decoding import decode

    name = f"interview {which}"
    try:
        return decode(b"\n" * lines_above(1) + text, "toml", name)
    except InterviewError as error:
        faults = [f"{fault}. {error.hint}".strip() for fault in error.faults]
        raise InterviewError(error.title, faults) from error


def _place(sheet: Sheet, which: int) -> str:
    """Where the words are that are nowhere else, and how to go on with them."""
    if not sheet.only_copy:
        return ""
    return f"Your text is in {sheet.path}: copy it from there into `drafter edit {which}`."
