"""Rows of one line or several, and a cursor that leads from row to row; it draws what is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from drafter.tui.keys.common import LIST_KEYS

_MARK = "> "
"""In front of the row that the cursor is on: colour alone would not tell."""


class Part(NamedTuple):
    """Some cells of a line."""

    text: str
    style: str = ""
    """heading, quiet, strong or fault; empty: plain."""


class Row(NamedTuple):
    """One row; without a name the cursor passes it over."""

    lines: tuple[tuple[Part, ...], ...]
    name: str = ""


Make = Callable[[int], Sequence[Row]]
"""The rows for so many cells."""


class CursorList(ScrollView, can_focus=True, inherit_bindings=False):
    """A list whose rows are made for its width."""

    DEFAULT_CSS = """
    CursorList {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        background: $background;
        & > .list--heading { color: $accent; text-style: bold; }
        & > .list--quiet { color: $text-muted; }
        & > .list--strong { text-style: bold; }
        & > .list--fault { color: $error; text-style: bold; }
        & > .list--cursor { background: $panel; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--heading",
        "list--quiet",
        "list--strong",
        "list--fault",
        "list--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [*LIST_KEYS]
    cursor: reactive[str] = reactive("", init=False)
    """The name of the row it stands on."""

    @dataclass
    class Moved(Message):
        """The cursor stands on another row."""

        name: str

    @dataclass
    class Chosen(Message):
        """A row was clicked that the cursor stood on."""

        name: str

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self._make: Make = lambda _: ()
        self._lines: list[tuple[Row, tuple[Part, ...]]] = []
        self._names: list[str] = []
        self._looks: dict[str, Style] = {}
        """By the name of a part's style; worked out anew when the theme is another."""

    def put(self, make: Make, cursor: str = "") -> None:
        """Show other rows; the cursor stays with its row, or goes to another."""
        before, self._make = self._lines, make
        self._lay()
        if cursor:
            self.cursor = cursor
        elif self._names and self.cursor not in self._names:
            self.cursor = self._names[0]
        self._follow()
        # Mostly one fact has changed, and a line is cheaper to draw than a screen.
        for nth, (old, new) in enumerate(zip_longest(before, self._lines)):
            if old is None or new is None or old[1] != new[1] or old[0].name != new[0].name:
                self._refresh_line(nth)

    @property
    def text(self) -> str:
        """What it says, as plain lines."""
        return "\n".join("".join(part.text for part in parts) for _, parts in self._lines)

    def render_line(self, y: int) -> Strip:
        width, place = self.size.width, self.scroll_offset.y + y
        if place >= len(self._lines):
            return Strip.blank(width, self._look(""))
        row, parts = self._lines[place]
        at = bool(row.name) and row.name == self.cursor
        base = self._look("cursor" if at else "")
        first = at and (place == 0 or self._lines[place - 1][0] is not row)
        segments = [Segment(_MARK if first else " " * len(_MARK), base)]
        for text, name in parts:
            # Under the cursor everything stands out, but what is wrong looks wrong there too.
            plain = not name or (at and name != "fault")
            style = base if plain else base + self._look(name)
            segments.append(Segment(text, style))
        return Strip(segments).adjust_cell_length(width, base)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.clear()

    def watch_cursor(self, before: str, name: str) -> None:
        for nth, (row, _) in enumerate(self._lines):
            if row.name and row.name in (before, name):
                self._refresh_line(nth)
        self._follow()
        self.post_message(self.Moved(name))

    def action_move(self, by: int) -> None:
        self._go(self._nth() + by)

    def action_page(self, by: int) -> None:
        self._go(self._nth() + by * max(1, self.size.height - 3))

    def action_edge(self, side: int) -> None:
        self._go(0 if side < 0 else len(self._names) - 1)

    def on_resize(self) -> None:
        self._lay()
        self._follow()

    def on_click(self, event: events.Click) -> None:
        place = self.scroll_offset.y + event.y
        name = self._lines[place][0].name if place < len(self._lines) else ""
        if name and name == self.cursor:
            self.post_message(self.Chosen(name))
        elif name:
            self.cursor = name

    def _look(self, name: str) -> Style:
        if name not in self._looks:
            own = self.get_component_rich_style(f"list--{name}") if name else self.rich_style
            self._looks[name] = own
        return self._looks[name]

    def _refresh_line(self, nth: int) -> None:
        self.refresh(Region(0, nth - self.scroll_offset.y, self.size.width, 1))

    def _nth(self) -> int:
        return self._names.index(self.cursor) if self.cursor in self._names else 0

    def _go(self, nth: int) -> None:
        if self._names:
            self.cursor = self._names[max(0, min(nth, len(self._names) - 1))]

    def _lay(self) -> None:
        width = self.scrollable_content_region.width
        rows = self._make(max(1, width - len(_MARK))) if width else ()
        self._lines = [(row, parts) for row in rows for parts in row.lines]
        self._names = [row.name for row in rows if row.name]
        self.virtual_size = Size(width, len(self._lines))

    def _follow(self) -> None:
        """Scroll so far that the cursor's row is seen, and the heading above it."""
        places = [nth for nth, (row, _) in enumerate(self._lines) if row.name == self.cursor]
        if not places or not self.size.height:
            return
        first, last = places[0], places[-1]
        while first and not self._lines[first - 1][0].name:
            first -= 1
        top, height = self.scroll_offset.y, self.size.height
        if top <= first and last < top + height:
            return
        y = first if first < top else min(first, last - height + 1)
        # By force: rows that have just come have no scrollbar yet.
        self.scroll_to(y=y, animate=False, immediate=True, force=True)
