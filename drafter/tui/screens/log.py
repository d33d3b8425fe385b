"""What was sent, heard, answered or decided since: noted with an interview."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Label, Select, Static

from drafter.desk import news
from drafter.errors import DrafterError
from drafter.interview.days import full_day
from drafter.interview.model import By, Interview, Kind, Status
from drafter.interview.shown import visible
from drafter.tui.cut import one_line
from drafter.tui.screens.reading import lines_of

if TYPE_CHECKING:
    from drafter.desk.agenda import Item
    from drafter.desk.desk import Desk


class What(StrEnum):
    """What happened."""

    SENT = "I sent or did something"
    HEARD = "They wrote or called"
    ANSWERED = "They answered what I sent last"
    STATUS = "Things stand differently"


_FIELDS = {
    What.SENT: ("kind", "by", "who", "on"),
    What.HEARD: ("said", "by", "who", "on"),
    What.ANSWERED: ("on",),
    What.STATUS: ("status", "who", "on"),
}
"""The fields that belong to each."""
_NAMES = ("kind", "status", "said", "by", "who", "on")


class LogScreen(ModalScreen[Interview | None]):
    """Asks what happened, keeps it, and gives the interview as it is then."""

    CSS_PATH = "log.tcss"
    AUTO_FOCUS = "#what"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "done", "Keep", tooltip="Note it", id="log.done"),
        Binding("escape", "dismiss(None)", "Back", tooltip="Note nothing", id="log.back"),
    ]
    _what = getters.query_one("#what", Select)
    _fault = getters.query_one("#fault", Static)

    def __init__(self, desk: Desk, today: date | datetime | None, item: Item) -> None:
        super().__init__()
        self._desk = desk
        self._today = today
        self._item = item

    def compose(self) -> ComposeResult:
        verdict = self._item.verdict
        due = verdict.kind if verdict and verdict.kind in set(Kind) else Kind.CHECK_IN
        name = one_line(self._item.company)
        with Vertical(classes="dialog"):
            yield Static(f"What happened with {name}?", classes="title", markup=False)
            yield self._row("what", "What", _select("what", What, What.SENT))
            yield self._row("kind", "What for", _select("kind", Kind, due))
            yield self._row("status", "Status", _select("status", Status, self._item.status))
            yield self._row("said", "Their words", Input(id="said", compact=True))
            yield self._row("by", "How", _select("by", By, By.EMAIL))
            to = one_line(", ".join(self._item.to[:1]))
            yield self._row("who", "Who", Input(to, id="who", compact=True))
            yield self._row("on", "When", Input("today", id="on", compact=True))
            yield Static(id="fault", markup=False)
            yield Static("ctrl+s: note it   escape: go back", classes="hint muted")

    def on_mount(self) -> None:
        self._show_fields()

    @on(Select.Changed, "#what")
    def _show_fields(self) -> None:
        shown = _FIELDS[What(str(self._what.value))]
        for name in _NAMES:
            self.query_one(f"#row-{name}").display = name in shown

    @on(Input.Changed, "#on")
    def _echo_day(self) -> None:
        try:
            day = full_day(self._day(), "GB", self._item.today)
        except ValueError as error:
            self._fault.update(visible(str(error)))
        else:
            self._fault.update("" if self._text("on") == "today" else day)

    @on(Input.Submitted)
    def action_done(self) -> None:
        try:
            self.dismiss(self._keep())
        except ValueError as error:
            self._fault.update(visible(str(error)))
        except DrafterError as error:
            self._fault.update("\n".join(map(visible, lines_of(error))))

    def _keep(self) -> Interview:
        kept, which, day = self._desk.interviews, self._item.id, self._day()
        who, by = self._text("who"), By(self._chosen("by"))
        match What(self._chosen("what")):
            case What.SENT:
                return news.log_sent(kept, which, Kind(self._chosen("kind")), day, by, who)
            case What.HEARD:
                return news.log_heard(kept, which, day, self._text("said"), who, by)
            case What.ANSWERED:
                return news.log_answered(kept, which, day)
            case What.STATUS:
                status = Status(self._chosen("status"))
                return news.set_status(kept, which, status, day, who)

    def _day(self) -> date:
        from drafter.intake.human_dates import day_of

        return day_of(self._text("on"), self._item.today)

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    def _chosen(self, name: str) -> str:
        return str(self.query_one(f"#{name}", Select).value)

    def _row(self, name: str, label: str, field: Widget) -> Horizontal:
        return Horizontal(Label(label, classes="label"), field, id=f"row-{name}", classes="row")


def _select(name: str, values: type[StrEnum], value: str) -> Select[str]:
    choices = [(one.value, one.value) for one in values]
    return Select(choices, value=value, allow_blank=False, id=name, compact=True)
