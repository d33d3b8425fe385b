"""How a letter ends with the profile as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual import work
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from drafter.desk.signature import ending
from drafter.errors import DrafterError
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.desk import Desk

_PAUSE = 0.15
"""Seconds from a key until it is worked out."""
_TITLE = "Your letters end"


class Preview(Static):
    """The last lines of an email."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", id="preview", markup=False)
        self._desk = desk
        self._timer: Timer | None = None
        self._asked: tuple[dict[str, object], str] = ({}, "")

    def show_soon(self, me: Mapping[str, object], country: str) -> None:
        """Show it when nothing has been typed for a moment."""
        self._asked = dict(me), country
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_PAUSE, self._look)

    def on_resize(self) -> None:
        self._look()

    def _look(self) -> None:
        # Where there is no room for it, nobody need work it out.
        if self.display and self.size.width:
            self._work(*self._asked)

    @work(thread=True, exclusive=True, group="ending", exit_on_error=False)
    def _work(self, me: dict[str, object], country: str) -> None:
        # The first draft loads what drafts stand on.
        try:
            lines = ending(self._desk, me, country).split("\n")
        except DrafterError as error:
            lines = [error.title]
        self.call_later(self._show, lines, bool(me.get("name")))

    def _show(self, lines: list[str], signed: bool) -> None:
        if not self.is_attached:
            return
        shown = [Content(visible(line)) for line in lines]
        if not signed:
            shown.append(Content.styled("and no name", "$text-muted"))
        self.update(Content("\n").join([Content.styled(f"{_TITLE}\n", "bold"), *shown]))
