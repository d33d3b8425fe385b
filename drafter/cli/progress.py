"""A model's answer on stderr while it comes, if that is a terminal."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

import click

from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.drafting.model import LanguageModel


class Progress:
    """A listener that writes to stderr; what is accepted goes to stdout later, by others."""

    cancelled = False
    """Ctrl+C stops the program, and with it the request."""

    def __init__(self, model: LanguageModel) -> None:
        self._model = model
        self._watched = sys.stderr.isatty()
        self._open = False
        """Whether the line on the screen is unfinished."""

    def __enter__(self) -> Progress:
        if self._watched:
            self._say(f"Asking {visible(self._model.name)} at {visible(self._model.host)} ...")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end_line()
        if self._watched:
            self._say("")

    def chunk(self, text: str) -> None:
        """A piece of the answer came."""
        if self._watched and text:
            shown = "\n".join(visible(line) for line in text.split("\n"))
            click.secho(shown, dim=True, err=True, nl=False)
            self._open = not shown.endswith("\n")

    def waiting(self, seconds: float, why: str) -> None:
        """A new attempt follows."""
        self._end_line()
        when = f" Trying again in {seconds:.0f} s." if seconds >= 1 else " Asking once more."
        if self._watched:
            self._say(f"{visible(why)}{when}")

    def again(self) -> None:
        """A new attempt begins."""
        self._end_line()

    def _end_line(self) -> None:
        if self._open:
            self._say("")
        self._open = False

    def _say(self, text: str) -> None:
        click.echo(text, err=True)
