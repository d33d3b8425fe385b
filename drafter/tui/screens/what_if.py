"""The advice beside the facts it rests on: any of them may be changed, and nothing is saved."""

from __future__ import annotations

from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from drafter.decision.pace import pace_of
from drafter.desk.supposing import DAY, Shape
from drafter.desk.what_if import Sight, WhatIf
from drafter.errors import DrafterError
from drafter.interview.shown import visible
from drafter.tui.cut import one_line
from drafter.tui.form.questions import suggestion
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import what_if_rows as rows
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk
    from drafter.desk.what_if import Fact

UNCHANGED = "Change a fact with left and right, and see what becomes of the advice."


class WhatIfScreen(Screen[bool]):
    """One interview, supposed to be otherwise; ends with whether a form shall go on with it."""

    CSS_PATH = "what_if.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = "The advice if facts were others, or it were another day. Nothing here is saved."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "left",
            "step(-1)",
            "Change",
            key_display="← →",
            tooltip="The choice or the day before",
            id="what_if.before",
        ),
        Binding(
            "right",
            "step(1)",
            "After",
            show=False,
            tooltip="The choice or the day after",
            id="what_if.after",
        ),
        Binding(
            "enter",
            "choose",
            "Choose",
            key_display="enter",
            tooltip="Choose from a list, or type a day",
            id="what_if.choose",
        ),
        Binding("u", "put_back", "Undo", tooltip="Put this fact back", id="what_if.undo"),
        Binding("r", "put_all_back", "Reset", tooltip="Put all facts back", id="what_if.reset"),
        Binding("t", "timeline", "Timeline", tooltip="The advice day by day", id="what_if.days"),
        Binding(
            "e", "edit", "Edit", tooltip="Open the form with the changes in it", id="what_if.edit"
        ),
        Binding(
            "minus", "day(-1)", "Earlier", show=False, tooltip="A day earlier", id="what_if.earlier"
        ),
        Binding("plus", "day(1)", "Later", show=False, tooltip="A day later", id="what_if.later"),
        Binding(
            "s",
            "sources",
            "Sources",
            show=False,
            tooltip="Where it comes from",
            id="what_if.sources",
        ),
        Binding(
            "tab",
            "app.focus_next",
            "Other side",
            show=False,
            tooltip="To the advice, to scroll it, and back",
            id="what_if.other",
        ),
        Binding("escape", "leave", "Back", tooltip="Leave; nothing is saved", id="what_if.back"),
    ]

    _list = getters.query_one(CursorList)
    _card = getters.query_one(AdviceCard)
    _move = getters.query_one("#move", Static)
    _help = getters.query_one("#help", Static)

    def __init__(
        self, desk: Desk, today: date | datetime | None, which: int, day: date | None = None
    ) -> None:
        """Raises DrafterError if there is no advice on the interview that could move."""
        super().__init__()
        self._desk, self._today = desk, today
        self._what_if = WhatIf(desk, today, which)
        if day is not None:
            self._what_if.suppose(DAY, day.isoformat())
        self._sight: Sight | None = None
        self._looking = Lock()

    def compose(self) -> ComposeResult:
        interview = self._what_if.interview
        with Horizontal(id="top"):
            yield Static(
                one_line(f"What if: {interview.company}, {interview.role}"),
                id="title",
                markup=False,
            )
            yield Static("nothing is saved", id="state", markup=False)
        yield Static(UNCHANGED, id="move", markup=False)
        with Horizontal(id="middle"):
            yield CursorList()
            yield AdviceCard()
        yield Static("", id="help", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._put_rows()
        self._look()

    @on(CursorList.Moved)
    def _tell_about(self) -> None:
        if fact := self._fact():
            self._put(self._help, Content(visible(rows.about(fact))))

    def action_step(self, by: int) -> None:
        if fact := self._fact():
            self._what_if.step(fact.offer.name, by)
            self._changed()

    def action_day(self, by: int) -> None:
        self._what_if.step(DAY, by)
        self._changed()

    @on(CursorList.Chosen)
    def action_choose(self) -> None:
        fact = self._fact()
        if fact is None:
            return
        from drafter.tui.screens.change import ChooseScreen, TypeScreen

        name, title = fact.offer.name, rows.label(self._what_if, fact)
        if fact.offer.shape is Shape.CHOICE:
            choices = rows.choices(self._what_if, fact)
            self.app.push_screen(ChooseScreen(title, choices, fact.text), self._suppose)
        else:
            hint = suggestion(name) if "." in name else "next Friday, 9 Oct"
            screen = TypeScreen(title, fact.text, hint, lambda text: self._what_if.read(name, text))
            self.app.push_screen(screen, self._suppose)

    def _suppose(self, text: str | None) -> None:
        fact = self._fact()
        if text is not None and fact is not None:
            self._what_if.suppose(fact.offer.name, text)
            self._changed()

    def action_put_back(self) -> None:
        if fact := self._fact():
            self._what_if.put_back(fact.offer.name)
            self._changed()

    def action_put_all_back(self) -> None:
        self._what_if.put_all_back()
        self._changed()

    def action_timeline(self) -> None:
        sight = self._sight
        if sight is None or sight.interview is None:
            self._tell("Facts that cannot be true at once have no timeline.", wrong=True)
            return
        from drafter.tui.screens.timeline import TimelineScreen

        screen = TimelineScreen(
            self._desk, self._today, sight.interview, supposed=self._what_if.changed
        )
        self.app.push_screen(screen, self._show_day)

    def _show_day(self, day: date | None) -> None:
        if day is not None:
            self._what_if.suppose(DAY, day.isoformat())
            self._changed()

    def action_edit(self) -> None:
        if not self._what_if.for_the_form():
            self._tell("Nothing that the form asks for is changed.")
            return
        try:
            self._what_if.take_over()
        except DrafterError as error:
            self._tell(f"{error.title} {error.hint}".strip(), wrong=True)
            return
        from drafter.tui.screens.form import FormScreen

        keep, discard = (key_of(self, f"form.{name}", FormScreen) for name in ("done", "discard"))
        self._tell(f"The form has the changes: {keep} keeps them, {discard} throws them away.")
        self.dismiss(True)

    def action_sources(self) -> None:
        self._card.action_toggle_sources()

    def action_leave(self) -> None:
        self.dismiss(False)

    def _changed(self) -> None:
        self._put_rows()
        self._look()

    def _put_rows(self) -> None:
        sight = self._sight
        self._list.put(lambda width: rows.rows(self._what_if, sight, width))
        self._tell_about()

    @work(thread=True, exclusive=True, group="look")
    def _look(self) -> None:
        """Take advice beside the keys: another country's holidays may have to be read first."""
        with self._looking:
            # The one that comes last has seen all changes.
            self.call_later(self._show, self._what_if.look())

    def _show(self, sight: Sight) -> None:
        if not self.is_attached:
            return
        before, self._sight = self._sight, sight
        if before is None or _beside(before) != _beside(sight):
            self._put_rows()
        if sight.explanation is None or sight.interview is None:
            self._put(self._move, Content("That cannot be."))
            self._card.show_fault([*sight.others, *rows.faults(self._what_if, sight)])
            return
        self._card.show(sight.interview, sight.explanation, sight.notices)
        told, bold = UNCHANGED, False
        if sight.move is not None and self._what_if.changed:
            told, bold = sight.move
        self._put(self._move, Content.styled(visible(told), "bold" if bold else ""))

    def _fact(self) -> Fact | None:
        """The fact under the cursor."""
        facts = (fact for _, group in self._what_if.groups() for fact in group)
        return next((fact for fact in facts if fact.offer.name == self._list.cursor), None)

    def _put(self, place: Static, said: Content) -> None:
        """Put words in a place of one size, if they are others: nothing else moves."""
        if place.content != said:
            place.update(said, layout=False)

    def _tell(self, said: str, wrong: bool = False) -> None:
        self.app.notify(said, severity="error" if wrong else "information", markup=False)


def _beside(sight: Sight) -> tuple[object, ...]:
    """What of a sight stands beside the facts."""
    return sight.faults, sight.interview and pace_of(sight.interview)
