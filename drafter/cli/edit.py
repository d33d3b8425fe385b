"""`drafter edit`: the facts of an interview in the user's own editor."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

import click

from drafter.cli.endings import EndedError, endings_raise
from drafter.cli.ids import id_argument
from drafter.cli.session import Session, color_option, wrapped
from drafter.errors import ChangedError, DrafterError, InterviewError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

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
    on top of it when it opens again. An unchanged or empty file changes nothing. What was typed
    and could not be kept is offered by the next `drafter edit`.
    """
    from drafter.cli.editor import new_sheet
    from drafter.cli.left_behind import taken_up
    from drafter.delivery.toml_file import as_toml

    desk = session.desk
    kept = desk.interviews.kept(which)
    sheet = taken_up(desk.data, which, session.notify)
    if resumed := sheet is not None:
        text = sheet.text
    else:
        text = as_toml(kept.facts).encode()
        sheet = new_sheet(desk.data, which, kept.revision, text)
    # Until it is known that nothing in it is new.
    sheet.only_copy = resumed
    try:
        with endings_raise():
            said = _edit(desk.interviews, which, sheet, text, resumed=resumed)
        click.echo(wrapped(f"{said} {_place(sheet, which)}".rstrip()), err=True)
    except DrafterError as error:
        error.hint = f"{error.hint} {_place(sheet, which)}".strip()
        raise
    except (KeyboardInterrupt, EndedError) as end:
        # The terminal may be what has gone.
        with contextlib.suppress(OSError):
            click.echo(wrapped(_place(sheet, which) or NOTHING), err=True)
        if isinstance(end, EndedError):
            raise SystemExit(end.exit_status) from end
        raise
    finally:
        sheet.close(discard=not sheet.only_copy)


def _edit(interviews: Interviews, which: int, sheet: Sheet, text: bytes, *, resumed: bool) -> str:
    """Have it edited until all goes together, or the user gives up; what to say of it."""
    faults: tuple[str, ...] = ()
    while True:
        found, saved = sheet.edited(text, faults)
        if not found or found == sheet.before or (found == text and not (resumed and saved)):
            return NOTHING
        resumed = False
        try:
            said = _keep(interviews, which, sheet, _keys(found, which))
        except InterviewError as error:
            text, faults = found, error.faults
            sheet.write(text, faults)
            if not (sys.stdin.isatty() and sys.stdout.isatty()):
                error.hint = ""
                raise
        else:
            sheet.only_copy = False
            return said


def _keep(interviews: Interviews, which: int, sheet: Sheet, mine: Mapping[str, Any]) -> str:
    """Keep the keys; what changed since they were read stays, if it is something else."""
    kept = interviews.kept(which)
    if kept.revision == sheet.revision:
        done = interviews.replace(which, mine, kept.revision)
        return NOTHING if done.revision == kept.revision else f"Interview {which} is changed."
    from drafter.delivery.toml_file import as_toml
    from drafter.desk.merging import merged

    theirs = _keys(as_toml(kept.facts).encode(), which)
    both = merged(_keys(sheet.before, which), theirs, mine)
    if both.clashes:
        raise ChangedError(
            f"Interview {which} has changed since it was read: {', '.join(both.clashes)}.",
            f"`drafter show {which}` shows how it is now. Nothing was overwritten.",
        )
    interviews.replace(which, both.facts, kept.revision)
    return f"Interview {which} is changed. What was changed elsewhere meanwhile is kept too."


def _keys(text: bytes, which: int) -> Mapping[str, Any]:
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
    beside = f" Your editor left {', '.join(sheet.beside)} beside it." if sheet.beside else ""
    return f"Your text is in {sheet.path}; `drafter edit {which}` offers it again.{beside}"
