"""What one run of the command line shares: the desk, opened when first needed, and the colour."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from drafter.desk.desk import Desk
    from drafter.desk.health import JudgeKeys

    OpenApp = Callable[[Desk, date | datetime | None], None]
    """Opens the terminal app, as of a day or by the clock."""

OBJECTION = 3
"""The exit status if a text holds what must not be sent."""


class Session:
    """One run."""

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        open_app: OpenApp | None = None,
        judge_keys: JudgeKeys | None = None,
    ) -> None:
        self._open_desk = open_desk
        self.open_app = open_app
        self.judge_keys = judge_keys
        self.flag: str | None = None

    @cached_property
    def desk(self) -> Desk:
        return self._open_desk()

    def close(self) -> None:
        """Lets go of what the desk has opened."""
        if "desk" in self.__dict__:
            self.desk.close()

    @property
    def color(self) -> bool | None:
        """What click.echo wants: always, never, or (None) only on a terminal."""
        wanted = self.flag or self.desk.color
        if wanted == "auto":
            plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
            return False if plain else None
        return wanted == "always"

    @property
    def colored(self) -> bool:
        """Whether what is printed now comes out in colour."""
        return sys.stdout.isatty() if self.color is None else self.color

    def say(self, text: str) -> None:
        """Prints data."""
        click.echo(text, color=self.color)

    def notify(self, notices: Iterable[str]) -> None:
        """Tells the user what they should know, beside the data."""
        for notice in notices:
            click.echo(wrapped(f"Note: {notice}", "      "), err=True)


def wrapped(text: str, indent: str = "") -> str:
    """What is told, in lines that fit the terminal, options in one piece."""
    import shutil
    import textwrap

    width = shutil.get_terminal_size().columns - 1 if sys.stderr.isatty() else 0
    if width < _NARROWEST:
        return text
    return textwrap.fill(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


_NARROWEST = 20
"""The fewest columns that are worth wrapping to."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?")


def moment(text: str) -> date | datetime:
    """The day, or the day and hour, that a text names; else a ValueError that says why not."""
    try:
        if not MOMENT.fullmatch(text):
            raise ValueError
        found = date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write 2026-09-30 or 2026-09-30T14:00.") from None
    if not 2000 <= found.year <= 2100:
        raise ValueError(f"{text!r} is outside the years 2000 to 2100.")
    return found


def _spoken(text: str) -> date | datetime:
    """A day in words, counted from the one that the computer shows."""
    from drafter.intake.human_dates import moment_of
    from drafter.interview.shown import shown

    try:
        return moment_of(text, date.today(), ahead=True)
    except ValueError as error:
        raise ValueError(f"{shown(text)}: {error} Or write it out: 2026-09-30T14:00.") from None


class Today(click.ParamType):  # type: ignore[type-arg]
    """DATE or DATETHH:MM, with an offset or without; or a day in words."""

    name = "date"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "DATE[THH:MM]"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | datetime:
        if isinstance(value, date):
            return value
        text = str(value)
        try:
            return moment(text) if MOMENT.fullmatch(text) else _spoken(text)
        except ValueError as error:
            self.fail(str(error), param, ctx)


today_option = click.option(
    "--today", type=Today(), help="Take this as today, by the employer's clock."
)


def _keep_color(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.obj.flag = value


color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    callback=_keep_color,
    expose_value=False,
    help="When to colour what is printed; NO_COLOR is honoured.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print it for a program.")
