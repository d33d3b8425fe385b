"""The turns that a call may take, each with its key; a click is as good as the key."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from drafter.message.draft import Branch
from drafter.tui.call_words import TURNS
from drafter.tui.keys.keyed import key_of

_COLUMN = 19
_ABREAST = 4
_MARK = ">"
"""In front of the turn at hand: bold alone would not tell."""


class Turns(Widget):
    """Side by side where there is room, below each other where there is little."""

    DEFAULT_CSS = "Turns { height: auto; width: 1fr; }"

    @dataclass
    class Chosen(Message):
        """A turn was clicked."""

        place: int

    def __init__(self) -> None:
        super().__init__()
        self._now: Branch | None = None

    def show(self, now: Branch | None) -> None:
        """Say which turn it has taken."""
        self._now = now
        self.refresh()

    def render(self) -> RenderResult:
        columns = self._columns(self.content_size.width)
        cells = [self._cell(place, turn) for place, turn in enumerate(TURNS)]
        rows = (cells[first : first + columns] for first in range(0, len(cells), columns))
        return Content("\n").join(Content("").join(row) for row in rows)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return -(-len(TURNS) // self._columns(width))

    def on_click(self, event: events.Click) -> None:
        columns = self._columns(self.content_size.width)
        offset = event.get_content_offset(self)
        if offset is not None and offset.x < columns * _COLUMN:
            place = offset.y * columns + offset.x // _COLUMN
            if place < len(TURNS):
                self.post_message(self.Chosen(place))

    def _columns(self, width: int) -> int:
        return _ABREAST if width >= _ABREAST * _COLUMN else 1

    def _cell(self, place: int, turn: Branch) -> Content:
        here = turn is self._now
        key = key_of(self.screen, f"call.turn{place + 1}")
        return Content.assemble(
            (key, "$text-accent bold"),
            _MARK if here else " ",
            (TURNS[turn], "bold underline" if here else ""),
            " " * (_COLUMN - 1 - len(key) - len(TURNS[turn])),
        )
