"""The command line: its commands, and the one place where an error becomes words and a status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.add import add
from drafter.cli.archive import export, import_
from drafter.cli.check import check
from drafter.cli.decide import decide
from drafter.cli.doctor import doctor
from drafter.cli.draft import draft_
from drafter.cli.edit import edit
from drafter.cli.listing import agenda, list_, show_agenda
from drafter.cli.log import log
from drafter.cli.new import new
from drafter.cli.rules import rules
from drafter.cli.schema import schema
from drafter.cli.session import Session, color_option, today_option, wrapped
from drafter.cli.show import show
from drafter.cli.templates import templates
from drafter.cli.trash import restore, rm, snooze
from drafter.errors import DrafterError, InterviewError, SettingsError

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.cli.session import OpenApp
    from drafter.desk.desk import Desk
    from drafter.desk.health import JudgeKeys

INTERRUPTED = 130


class _ReaderGoneError(Exception):
    """Nobody reads what is printed any more."""


class _Commands(click.Group):
    """A group that lets go of a reader that has gone: click itself would call it a failure."""

    def make_context(self, *args: Any, **more: Any) -> click.Context:
        try:
            return super().make_context(*args, **more)
        except BrokenPipeError as error:
            raise _ReaderGoneError from error

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderGoneError from error


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
@click.option("--version", is_flag=True, help="Print the version.")
@color_option
@today_option
@click.pass_context
def drafter(context: click.Context, version: bool, today: date | datetime | None) -> None:
    """Call, email, wait or stop after a job interview, and the words to say.

    \b
    drafter new mine.toml               write a form, then fill it in
    drafter decide mine.toml            what to do, when, and why
    drafter draft mine.toml             the email, or the script of the call
    drafter check mine.toml note.txt    your own words, held against the facts
    \b
    drafter add mine.toml               keep it; from then on its ID stands for the file
    drafter agenda                      all that you keep: what is due, what is coming
    drafter log 3 --sent check-in       what you did, and what to do next
    """
    if version:
        from drafter import __version__

        click.echo(f"drafter {__version__}")
        context.exit()
    if context.invoked_subcommand is None:
        _open(context.obj, today)
    elif today is not None:
        raise click.UsageError(f"--today belongs behind {context.invoked_subcommand!r}.")


COMMANDS = (
    *(new, decide, draft_, check),
    *(add, agenda, list_, show, edit, log, snooze, rm, restore, export, import_),
    *(rules, schema, templates, doctor),
)
for command in COMMANDS:
    drafter.add_command(command)


def _open(session: Session, today: date | datetime | None) -> None:
    """What the program does alone: the app, or else the agenda, where there is a terminal."""
    lacking = [
        name
        for name, stream in (("standard input", sys.stdin), ("standard output", sys.stdout))
        if not stream.isatty()
    ]
    if not lacking:
        if session.open_app is None or os.environ.get("TERM") == "dumb":
            show_agenda(session, today)
        else:
            session.open_app(session.desk, today)
        return
    one, *more = lacking
    lack = "there is none here" if more else f"{one} is not one"
    click.echo(
        wrapped(
            f"The app needs a terminal, and {lack}. `drafter agenda` prints what is due, "
            "`drafter draft` a message; `drafter --help` names every command."
        ),
        err=True,
    )


def run(
    arguments: Sequence[str],
    open_desk: Callable[[], Desk],
    open_app: OpenApp | None = None,
    judge_keys: JudgeKeys | None = None,
) -> int:
    """Runs one command and gives its exit status; what goes wrong is told on stderr.

    `open_app`: what the program does on a terminal if no command is named. `judge_keys`: the keys
    of the app, which only the app knows.
    """
    session = Session(open_desk, open_app, judge_keys)
    try:
        status = drafter.main(
            list(arguments), prog_name="drafter", standalone_mode=False, obj=session
        )
    except DrafterError as error:
        _tell(error)
        return error.exit_status
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except _ReaderGoneError as gone:
        raise BrokenPipeError from gone
    finally:
        session.close()
    return status if isinstance(status, int) else 0


def _tell(error: DrafterError) -> None:
    """One line of what, one for each fault, and one of how to mend it."""
    from drafter.interview.shown import visible

    click.echo(wrapped(f"drafter: {visible(error.title)}"), err=True)
    if isinstance(error, InterviewError | SettingsError):
        for fault in error.faults:
            click.echo(wrapped(f"  {visible(fault)}", "  "), err=True)
    if error.hint:
        click.echo(wrapped(visible(error.hint)), err=True)
