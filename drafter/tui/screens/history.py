"""What happened with an interview, the last first, and beside it the words of it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from drafter.desk.past import Passage, past
from drafter.desk.when import day_in_words
from drafter.errors import DrafterError
from drafter.tui.cut import cells, fitted, one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.drafting import LOOK_EVERY
from drafter.tui.screens.home import HomeScreen
from drafter.tui.spoken import said
from drafter.tui.widgets.cursor_list import CursorList, Part, Row
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from drafter.desk.desk import Desk

_OPEN = "not noted yet"
_NOTHING = "Nothing has happened since the interview. {} in the agenda notes what does."
_NO_WORDS = "No words are kept of it."
_GAP = 2
_SIGN = " \N{HORIZONTAL ELLIPSIS}"
"""Behind what has words to read."""


class HistoryScreen(Screen[None]):
    """The past of one interview."""

    CSS_PATH = "history.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = "What happened with an interview, the last first, with the words of it."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "scroll_words(1)", "Scroll", id="history.scroll", tooltip="Read on"),
        Binding("b", "scroll_words(-1)", "Up", show=False, id="history.up", tooltip="Read back"),
        Binding(
            "question_mark",
            "app.help",
            "Help",
            key_display="?",
            tooltip="Every key",
            id="history.help",
        ),
        Binding("escape,h", "leave", "Back", key_display="esc", tooltip="Back", id="history.back"),
    ]

    list_of_all = getters.query_one(CursorList)
    words = getters.query_one("#words", Static)
    scroll = getters.query_one("#scroll", VerticalScroll)

    def __init__(self, desk: Desk, today: date | datetime | None, which: int) -> None:
        """Raises DrafterError if the interview cannot be had."""
        super().__init__()
        stored = desk.interviews.kept(which)
        self._title = one_line(f"History: {stored.company}, {stored.role}")
        self._day = desk.interviews.day(which, today)
        self._kept, self._which = desk.interviews, which
        self._past = past(self._kept, which)

    def _nothing(self) -> str:
        return _NOTHING.format(key_of(self, "home.log", HomeScreen))

    def compose(self) -> ComposeResult:
        yield Static(self._title, id="title", markup=False)
        with Horizontal(id="middle"):
            yield CursorList()
            with VerticalScroll(id="scroll", can_focus=False):
                yield Static(id="words", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._show_past()
        self.set_interval(LOOK_EVERY, self._look)

    def _show_past(self) -> None:
        passages, today = self._past, self._day
        self.list_of_all.put(lambda width: _rows(passages, today, width), "0")

    def _look(self) -> None:
        """Take over what another program notes meanwhile."""
        try:
            found = past(self._kept, self._which)
        except DrafterError:
            # What is there can still be read; the agenda tells what is wrong.
            return
        if found != self._past:
            self._past = found
            self._show_past()

    @on(CursorList.Moved)
    def _show(self, event: CursorList.Moved) -> None:
        place = int(event.name or 0)
        if place >= len(self._past):
            self.words.update(self._nothing())
            return
        passage = self._past[place]
        told = [
            Content.assemble((f"{name}\n\n", "$text-muted"), said(text))
            for name, text in passage.words
        ]
        if len(self._past) == 1 and not told:
            told = [Content(self._nothing())]
        head = Content.styled(one_line(passage.text), "bold")
        self.words.update(Content("\n\n").join([head, *(told or [Content(_NO_WORDS)])]))
        self.scroll.scroll_home(animate=False)

    def action_scroll_words(self, pages: int) -> None:
        height = max(1, self.scroll.size.height - 1)
        self.scroll.scroll_relative(y=pages * height, animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)


def _rows(passages: Sequence[Passage], today: date, width: int) -> list[Row]:
    """A row for each thing that happened, its day in front."""
    days = [day_in_words(one.day, today) if one.day else _OPEN for one in passages]
    column = max(map(cells, days), default=0) + _GAP
    found = []
    for nth, (day, one) in enumerate(zip(days, passages, strict=True)):
        text = one_line(one.text) + (_SIGN if one.words else "")
        lines = [each.plain.rstrip() for each in Content(text).wrap(max(1, width - column))]
        parts = tuple(
            (Part(fitted(day if line == 0 else "", column), "quiet"), Part(piece))
            for line, piece in enumerate(lines)
        )
        found.append(Row(parts, str(nth)))
    return found
