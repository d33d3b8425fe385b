"""A place to write an email: what is wrong is underlined, the screen keeps its keys."""

from __future__ import annotations

import unicodedata
from collections.abc import Hashable, Iterable, Sequence
from typing import ClassVar, NamedTuple

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Input, TextArea

from drafter.tui.widgets.in_order import InOrder

_KEYS: tuple[BindingType, ...] = (
    # Both kinds of field have them for moves that other keys make too.
    *(
        Binding(key, f"screen.{action}", name, tooltip=tip, id=f"draft.{which}")
        for key, action, name, tip, which in (
            ("ctrl+e", "edit_elsewhere", "Editor", "Your own editor", "editor"),
            ("ctrl+d", "mark_sent", "Sent", "Note that it was sent", "sent"),
            ("ctrl+y", "copy_words", "Copy", "To the clipboard", "copy"),
        )
    ),
)

_REMEMBERED = 200
"""Lines: some screens of them."""


class Mark(NamedTuple):
    """A part of one row that something is wrong with."""

    row: int
    start: int
    end: int
    forbids: bool
    """Whether it forbids sending."""


class SubjectInput(InOrder, Input):
    """The subject of an email."""

    BINDINGS: ClassVar[list[BindingType]] = [*_KEYS]


class ProseArea(InOrder, TextArea):
    """The body of an email."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"prose--error", "prose--warning"}
    DEFAULT_CSS = """
    ProseArea {
        .prose--error { color: $text-error; text-style: underline bold; }
        .prose--warning { color: $text-warning; text-style: underline; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *_KEYS,
        Binding(
            "ctrl+shift+z,alt+z",
            "redo",
            "Redo",
            show=False,
            id="draft.redo",
            tooltip="Do again what was undone",
        ),
    ]

    def __init__(self) -> None:
        self._quiet: LRUCache[Hashable, Strip] = LRUCache(_REMEMBERED)
        """Lines as they are drawn where the cursor is not."""
        self._restyled = True
        """Whether the colours have changed since lines were drawn last."""
        super().__init__(
            id="body",
            compact=True,
            soft_wrap=True,
            tab_behavior="focus",
            highlight_cursor_line=False,
        )
        self._found: list[Mark] = []
        """What a check found, and in which rows."""
        self._rows: list[str] = []
        self._marks: dict[int, list[Mark]] = {}
        """What is underlined, by row."""

    def mark(self, marks: Iterable[Mark]) -> None:
        """Underline these, and nothing else."""
        # What forbids sending is drawn last, over the rest.
        self._found = sorted(marks, key=lambda one: one.forbids)
        self._rows = self.text.split("\n")
        self._draw(self._found)

    def outdate(self) -> None:
        """Go on underlining in the rows that are still what they were, wherever they are now."""
        places = same_rows(self._rows, self.text.split("\n"))
        self._draw(
            each._replace(row=places[each.row]) for each in self._found if each.row in places
        )

    def _draw(self, marks: Iterable[Mark]) -> None:
        drawn: dict[int, list[Mark]] = {}
        for each in marks:
            drawn.setdefault(each.row, []).append(each)
        if drawn != self._marks:
            self._marks = drawn
            self._line_cache.clear()
            self.refresh()

    @property
    def marks(self) -> list[Mark]:
        """What is underlined, from top to bottom."""
        return [each for row in sorted(self._marks) for each in self._marks[row]]

    def render_lines(self, crop: Region) -> list[Strip]:
        if any(self.gutter):
            return super().render_lines(crop)
        # Nothing surrounds the lines, so they need not go through what draws borders and padding.
        if self._theme is not None and self._restyled:
            self._theme.apply_css(self)
            self._restyled = False
        return [self._drawn(y).crop(crop.x, crop.right) for y in crop.line_range]

    def _drawn(self, y: int) -> Strip:
        # A text area draws every line anew for each letter; most look as they did before.
        look = self._look_of(self.scroll_offset.y + y)
        strip = self._quiet.get(look) if look is not None else None
        if strip is None:
            strip = self.render_line(y)
            for line_filter in self.get_line_filters():
                strip = strip.apply_filter(line_filter, self.background_colors[1])
            if look is not None:
                self._quiet[look] = strip
        return strip

    def _look_of(self, y: int) -> Hashable | None:
        """All that decides what a line looks like; None where the cursor or a selection is."""
        lines = self.wrapped_document._offset_to_line_info
        if not self.text or not 0 <= y < len(lines):
            return None
        row, section = lines[y]
        first, last = sorted((self.selection.start[0], self.selection.end[0]))
        if first <= row <= last:
            return None
        marks = tuple(each[1:] for each in self._marks.get(row, ()))
        # Where it is wrapped may be as of a width of before, for one more frame.
        words = self.document.get_line(row), tuple(self.wrapped_document.get_offsets(row)), section
        return words, marks, self.size, self.scroll_offset.x, self.read_only, self.has_focus

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._restyled = True
        self._quiet.clear()

    def get_line(self, line_index: int) -> Text:
        line = self.document.get_line(line_index)
        plain = line.isascii() and line.isprintable()
        shown = line if plain else "".join(map(_shown, line))
        drawn = Text(shown, end="", no_wrap=True)
        for each in self._marks.get(line_index, ()):
            name = "prose--error" if each.forbids else "prose--warning"
            drawn.stylize(self.get_component_rich_style(name, partial=True), each.start, each.end)
        return drawn

    def put(self, text: str) -> None:
        """Put other words in the place of all; undo brings these back."""
        self.replace(text, (0, 0), self.document.end, maintain_selection_offset=False)
        self.move_cursor((0, 0))


def same_rows(before: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    """Where the rows are that nobody has touched: from the beginning, and from the end."""
    most = min(len(before), len(now))
    head = next((n for n in range(most) if before[n] != now[n]), most)
    tail = next((n for n in range(most - head) if before[-1 - n] != now[-1 - n]), most - head)
    shift = len(now) - len(before)
    found = {row: row for row in range(head)}
    return found | {row: row + shift for row in range(len(before) - tail, len(before))}


_HIDDEN = frozenset({"Cc", "Cs"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows."""


def _shown(character: str) -> str:
    """The character, or one of the same length in the place of what a terminal would act on."""
    if character == "\t" or (character.isascii() and character.isprintable()):
        return character
    acts = unicodedata.category(character) in _HIDDEN or character in _TURNING
    return "\N{REPLACEMENT CHARACTER}" if acts else character
