"""How the advice goes on day by day, from the interview on."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Static

from drafter.desk.timeline import Course, course
from drafter.desk.timeline_words import Line, lines
from drafter.errors import DrafterError
from drafter.interview.shown import visible
from drafter.tui.cut import one_line
from drafter.tui.screens.reading import lines_of
from drafter.tui.screens.timeline_rows import rows
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk
    from drafter.interview.model import Interview

AS_IT_IS = "As it was, and from today on as it will be if nothing else happens."
SUPPOSED = "With the facts as you have changed them; nothing is saved."


class TimelineScreen(Screen[date]):
    """The days of one interview; ends with the day to look at, or none."""

    CSS_PATH = "what_if.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = "The advice day by day, as it was and as it will be if nothing else happens."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "choose",
            "What if",
            key_display="enter",
            tooltip="What if it were that day",
            id="timeline.choose",
        ),
        Binding("n", "today", "Now", tooltip="Go to today", id="timeline.today"),
        Binding(
            "s",
            "sources",
            "Sources",
            show=False,
            tooltip="Where it comes from",
            id="timeline.sources",
        ),
        Binding("escape,t", "leave", "Back", key_display="esc", tooltip="Back", id="timeline.back"),
        Binding(
            "question_mark",
            "app.help",
            "Help",
            key_display="?",
            tooltip="Every key",
            id="timeline.help",
        ),
    ]

    _list = getters.query_one(CursorList)
    _card = getters.query_one(AdviceCard)
    _move = getters.query_one("#move", Static)

    def __init__(
        self,
        desk: Desk,
        today: date | datetime | None,
        interview: Interview,
        *,
        supposed: bool = False,
    ) -> None:
        """`supposed`: whether anything of the interview is not as it is kept."""
        super().__init__()
        self._desk, self._today = desk, today
        self._interview = interview
        self._said = SUPPOSED if supposed else AS_IT_IS
        self._course: Course | None = None
        self._lines: dict[str, Line] = {}

    def compose(self) -> ComposeResult:
        company, role = self._interview.company, self._interview.role
        with Horizontal(id="top"):
            yield Static(one_line(f"Timeline: {company}, {role}"), id="title", markup=False)
        yield Static(self._said, id="move", markup=False)
        with Horizontal(id="middle"):
            yield CursorList()
            yield AdviceCard()
        yield KeyBar()

    def on_mount(self) -> None:
        self._read()

    @work(thread=True, exclusive=True, group="course")
    def _read(self) -> None:
        try:
            found = course(self._desk, self._interview, self._today)
        except DrafterError as error:
            self.call_later(self._show_fault, "\n".join(map(visible, lines_of(error))))
        else:
            self.call_later(self._show, found)

    def _show(self, found: Course) -> None:
        self._course = found
        self._lines = {str(nth): line for nth, line in enumerate(lines(found))}
        named = self._lines
        self._list.put(lambda width: rows(named, width), self._name_of_today())

    def _show_fault(self, said: str) -> None:
        self._move.update(said)

    @on(CursorList.Moved)
    def _advise(self, event: CursorList.Moved) -> None:
        line = self._lines.get(event.name)
        if line is not None and self._course is not None:
            advice = self._course.run_on(line.day).advice
            self._card.show(self._interview, advice.explanation, advice.notices)

    @on(CursorList.Chosen)
    def action_choose(self) -> None:
        line = self._lines.get(self._list.cursor)
        self.dismiss(line.day if line else None)

    def action_today(self) -> None:
        self._list.cursor = self._name_of_today()

    def action_sources(self) -> None:
        self._card.action_toggle_sources()

    def action_leave(self) -> None:
        self.dismiss(None)

    def _name_of_today(self) -> str:
        """The advice of today: its line, for the cursor."""
        return next(
            (name for name, line in self._lines.items() if line.is_today and line.is_advice), ""
        )
