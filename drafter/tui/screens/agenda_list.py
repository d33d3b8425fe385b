"""A list that draws the lines on the screen and no others: a thousand rows cost what ten do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from drafter.tui.cut import fitted
from drafter.tui.keys.common import LIST_KEYS
from drafter.tui.screens.agenda_rows import GAP, Row, widths

_MARGIN = 2
_DRAWN = 200
"""Lines that are remembered as drawn: a few screens of them."""
_MARK = "> "
"""In front of the row that the cursor is on: colour alone would not tell."""


class AgendaList(ScrollView, can_focus=True):
    """Rows with headings between them, and a cursor that stands on a row."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "agenda--heading",
        "agenda--pressing",
        "agenda--quiet",
        "agenda--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [*LIST_KEYS]
    cursor: reactive[int] = reactive(-1, repaint=False)

    @dataclass
    class Moved(Message):
        """The cursor stands on another row, or on none."""

        row: Row | None

    @dataclass
    class Chosen(Message):
        """A row was opened."""

        row: Row

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Row] = []
        self._places: list[int] = []
        """The lines on which the cursor may stand."""
        self._widths: tuple[int, ...] = (0, 0, 0, 0)
        self._moved = False
        """Whether anybody has moved the cursor: until then it stays with the first row."""
        self._drawn: LRUCache[tuple[int, bool], Strip] = LRUCache(_DRAWN)
        """By place, and whether the cursor is there: scrolling shows most lines again."""
        self._wanted: int | None = None
        """The interview on which the cursor is to stand as soon as it is there."""

    def want(self, which: int) -> None:
        """Put the cursor on an interview, now or with the rows that bring it."""
        self._wanted = which

    @property
    def rows(self) -> list[Row]:
        """The rows from top to bottom."""
        return [row for row in self._lines if row.heading or row.chosen]

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self._lines[self.cursor] if 0 <= self.cursor < len(self._lines) else None

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows; the cursor stays with its interview, or near its place."""
        before, at = (self.row, self.cursor) if self._moved else (None, 0)
        # A blank line before each heading but the first.
        self._lines = [
            line
            for nth, row in enumerate(rows)
            for line in ([Row(), row] if row.heading and nth else [row])
        ]
        self._places = [nth for nth, row in enumerate(self._lines) if row.chosen]
        self._measure()
        again = [nth for nth in self._places if before and _same(self._lines[nth], before)]
        wanted = [nth for nth in self._places if self._lines[nth].which == self._wanted is not None]
        if wanted:
            again, self._moved, self._wanted = wanted, True, None
        near = again or sorted(self._places, key=lambda nth: abs(nth - at))
        self.set_reactive(AgendaList.cursor, near[0] if near else -1)
        self._follow()
        self.refresh()
        self.post_message(self.Moved(self.row))

    def render_lines(self, crop: Region) -> list[Strip]:
        # Nothing surrounds the lines, so they need not go through what draws borders and padding.
        return [self.render_line(y).crop(crop.x, crop.right) for y in crop.line_range]

    def render_line(self, y: int) -> Strip:
        place = self.scroll_offset.y + y
        line = place, place == self.cursor
        strip = self._drawn.get(line)
        if strip is None:
            strip = self._draw(*line)
            for line_filter in self.get_line_filters():
                strip = strip.apply_filter(line_filter, self.background_colors[1])
            self._drawn[line] = strip
        return strip

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._drawn.clear()

    def _draw(self, place: int, under_cursor: bool) -> Strip:
        width = self.size.width
        row = self._lines[place] if place < len(self._lines) else Row()
        if row.heading:
            name = "agenda--pressing" if row.pressing else "agenda--heading"
            return self._strip([(row.heading, self.get_component_rich_style(name))], width)
        if not row.chosen:
            return Strip.blank(width, self.rich_style)
        return self._strip(self._parts(row, under_cursor), width)

    def _parts(self, row: Row, under_cursor: bool) -> list[tuple[str, Style]]:
        quiet = self.get_component_rich_style("agenda--quiet")
        base = self.rich_style
        if under_cursor:
            base = quiet = self.get_component_rich_style("agenda--cursor")
        texts = [fitted(text, size) for text, size in zip(row.cells, self._widths, strict=True)]
        company, role, act, day = texts
        return [
            (_MARK if under_cursor else " " * len(_MARK), base),
            (company + GAP, base),
            (role + GAP if role else "", quiet),
            (act + GAP, base if row.pressing else quiet),
            (day, base if row.pressing else quiet),
        ]

    def _strip(self, parts: list[tuple[str, Style]], width: int) -> Strip:
        strip = Strip([Segment(text, style) for text, style in parts])
        return strip.adjust_cell_length(width, parts[-1][1])

    def watch_cursor(self, before: int, now: int) -> None:
        for place in (before, now):
            self.refresh(Region(0, place - self.scroll_offset.y, self.size.width, 1))
        self._follow()
        self.post_message(self.Moved(self.row))

    def action_move(self, by: int) -> None:
        self._go(self._nth() + by)

    def action_page(self, by: int) -> None:
        self._go(self._nth() + by * max(1, self.size.height - 3))

    def action_edge(self, side: int) -> None:
        self._go(0 if side < 0 else len(self._places) - 1)

    def on_resize(self) -> None:
        self._measure()
        self._follow()

    def on_click(self, event: events.Click) -> None:
        place = self.scroll_offset.y + event.y
        if place in self._places:
            if place == self.cursor and event.chain > 1:
                self.post_message(self.Chosen(self._lines[place]))
            self.cursor, self._moved = place, True

    def _nth(self) -> int:
        return self._places.index(self.cursor) if self.cursor in self._places else -1

    def _go(self, nth: int) -> None:
        if self._places:
            self._moved = True
            self.cursor = self._places[max(0, min(nth, len(self._places) - 1))]

    def _measure(self) -> None:
        self._drawn.clear()
        width = self.size.width
        self._widths = widths(self._lines, width - _MARGIN - 3 * len(GAP) - 1)
        self.virtual_size = Size(width, len(self._lines))

    def _follow(self) -> None:
        """Scroll so far that the cursor is seen, and the heading above the first row."""
        if self.cursor < 0:
            return
        first = bool(self._places) and self.cursor == self._places[0]
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if first or self.cursor < top:
            self.scroll_to(y=0 if first else self.cursor, animate=False, immediate=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, immediate=True)


def _same(one: Row, other: Row) -> bool:
    return (one.which, one.form) == (other.which, other.form)
