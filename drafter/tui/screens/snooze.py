"""Until when an interview is to rest."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from drafter.desk.resting import resting_until
from drafter.desk.when import day_and_distance
from drafter.errors import UsageError
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from drafter.desk.agenda import Item


class SnoozeScreen(ModalScreen[date | None]):
    """Asks for a day, and says how it was understood."""

    HELP = "Until that day the interview is not among what is due."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "done", "Rest", tooltip="Let it rest until then", id="snooze.done"),
        Binding("escape", "dismiss(None)", "Back", tooltip="Change nothing", id="snooze.back"),
    ]
    _input = getters.query_one(Input)
    _said = getters.query_one("#said", Static)

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._item = item

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            title = f"Until when shall {one_line(self._item.company)} rest?"
            yield Static(title, classes="title", markup=False)
            yield Input("1w", placeholder="3d, 2w, next Monday, 15 Sep", compact=True)
            yield Static(id="said", markup=False)
            done, back = key_of(self, "snooze.done"), key_of(self, "snooze.back")
            yield Static(f"{done}: let it rest   {back}: go back", classes="hint muted")

    @on(Input.Changed)
    def _judge(self) -> None:
        try:
            day = resting_until(self._input.value, self._item.today)
        except UsageError as error:
            self._said.update(f"{error.title} {error.hint}")
        else:
            self._said.update(f"until {day_and_distance(day, self._item.today)}")

    @on(Input.Submitted)
    def action_done(self) -> None:
        try:
            self.dismiss(resting_until(self._input.value, self._item.today))
        except UsageError:
            self._judge()
