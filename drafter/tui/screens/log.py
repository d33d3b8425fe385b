"""What was sent, heard, answered or decided since: chosen first, then asked for what it needs."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from drafter.desk import happened, noting
from drafter.desk.happened import What
from drafter.desk.taking_back import Done, do
from drafter.errors import DrafterError, InterviewError
from drafter.tui.apart import apart
from drafter.tui.cut import one_line
from drafter.tui.form.controls import Line
from drafter.tui.form.faults import by_label
from drafter.tui.form.field import Field
from drafter.tui.form.pick import Pick
from drafter.tui.keys.common import HELP_KEY
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import log_asks as asks

if TYPE_CHECKING:
    from drafter.desk.agenda import Item
    from drafter.desk.desk import Desk

_FIELDS = {
    "on": "on",
    "status_on": "on",
    "to": "who",
    "from": "who",
    "status_by": "who",
    "said": "said",
    "answered": "answered",
    "promised_for": "promised_for",
    "next_round": "day",
    "deadline": "day",
    "held": "day",
}
"""Where a fault of the key is told."""


class LogScreen(ModalScreen[Done | None]):
    """Asks what happened, keeps it, and gives what was done."""

    CSS_PATH = "log.tcss"
    AUTO_FOCUS = "#whats"
    HELP = (
        "What you sent, what you heard, or how things stand now. The advice is decided anew "
        "from it."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "done", "Keep", tooltip="Note it", id="log.done"),
        Binding("escape", "leave", "Back", tooltip="Note nothing", id="log.back"),
        HELP_KEY,
        # With priority: what is typed behind the number belongs to the first question.
        *(
            Binding(
                str(key % 10),
                f"choose({key - 1})",
                asks.NAMES[what][0],
                show=False,
                priority=True,
                id=f"log.choose{key}",
                tooltip=asks.NAMES[what][0],
            )
            for key, what in enumerate(What, start=1)
        ),
    ]
    _whats = getters.query_one("#whats", OptionList)
    _asked = getters.query_one("#asked", VerticalScroll)
    _head = getters.query_one("#head", Static)
    _foot = getters.query_one("#foot", Static)
    _fault = getters.query_one("#fault", Static)

    def __init__(self, desk: Desk, today: date | datetime | None, item: Item) -> None:
        """Raises DrafterError if the interview cannot be had."""
        super().__init__()
        self._desk = desk
        self._today = today
        self._item = item
        self._interview = desk.interviews.interview(item.id)
        self._what: What | None = None
        self._asks: list[asks.Ask] = []
        self._noting = False
        """Whether it is on its way into the store."""
        self._done: Done | None = None

    def _back(self) -> str:
        return key_of(self, "log.back")

    def _how_to_choose(self) -> str:
        return f"Enter or the key in front chooses, {self._back()} goes back."

    def _how_to_note(self) -> str:
        return f"{key_of(self, 'log.done')} notes it, {self._back()} goes back."

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._question(), id="head", classes="title", markup=False)
            yield OptionList(
                *(self._option(key, what) for key, what in enumerate(What, start=1)),
                id="whats",
                markup=False,
                compact=True,
            )
            yield VerticalScroll(id="asked", can_focus=False)
            yield Static(id="fault", classes="fault", markup=False)
            yield Static(self._how_to_choose(), id="foot", classes="hint muted", markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "choose" or self._what is None

    # What happened.

    @on(OptionList.OptionSelected, "#whats")
    async def _select(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        await self.action_choose(event.option_index)

    async def action_choose(self, place: int) -> None:
        """Ask about one thing that can have happened."""
        what = list(What)[place]
        if asks.impossible(what, self._interview):
            return
        self._what = what
        self._asks = asks.asked(what, self._interview, self._item)
        self._head.update(asks.title(what, self._item))
        self._foot.update(self._how_to_note())
        note = asks.note(what)
        await self._asked.mount(
            *(_field(ask) for ask in self._asks),
            *([Static(note, classes="note", markup=False)] if note else []),
            Button("Note it", compact=True, id="done"),
        )
        self._turn(asked=True)
        self._judge()
        self.set_focus(self._asked.query("Line, Pick, Button").first())

    async def action_leave(self) -> None:
        """Back to what happened, and from there out of here."""
        if self._noting:
            return
        if self._what is None:
            self.dismiss(None)
            return
        self._what = None
        self._turn(asked=False)
        self._fault.update("")
        self._head.update(self._question())
        self._foot.update(self._how_to_choose())
        await self._asked.remove_children()
        self._whats.focus()

    def _turn(self, *, asked: bool) -> None:
        # At once, not with the next refresh: what is hidden takes no key.
        self._whats.display, self._asked.display = not asked, asked

    # What there is to say of it.

    @on(Field.Changed)
    def _judge(self) -> None:
        """Ask what the answers call for, and say how they are understood."""
        self._tell({})

    def _tell(self, more: dict[str, str], *, insist: bool = False) -> noting.Noting | None:
        if self._what is None:
            return None
        given = {field.path: field.control.text for field in self._asked.query(Field)}
        fields = {field.path: field for field in self._asked.query(Field)}
        for ask in self._asks:
            other, value = ask.only_if
            fields[ask.name].display = not other or given.get(other) == value
        if given.get("who") == asks.ELSE:
            given["who"] = given.get("else", "")
        found = noting.read(self._what, given, self._item.today, self._held())
        faults = {**found.faults, **more}
        for name, field in fields.items():
            echo = found.echoes.get(name, "")
            field.tell(field.control.text, faults.get(name, ""), echo, insist=insist)
        return found

    @on(Button.Pressed, "#done")
    def action_done(self) -> None:
        """Note it, or go to what is wrong."""
        found = self._tell({}, insist=True)
        if found is None:
            return
        if found.event is None:
            self._go_to(next(iter(found.faults)))
            return
        if self._noting:
            return
        which, event, self._noting = self._item.id, found.event, True
        self._fault.update("")
        self._foot.update("noting ...")
        apart(
            self,
            self._desk,
            lambda kept: do(kept, which, lambda: happened.note(kept, which, event)),
            self._end,
            self._refuse,
        )

    def _end(self, done: Done) -> None:
        """It is noted; a screen that stands before this one goes first."""
        self._done = done
        if self.is_active:
            self.dismiss(done)

    def on_screen_resume(self) -> None:
        if self._done is not None:
            self.dismiss(self._done)

    def _refuse(self, error: DrafterError) -> None:
        self._noting = False
        self._foot.update(self._how_to_note())
        if isinstance(error, InterviewError):
            self._tell_faults(error)
        else:
            self._fault.update(one_line(f"{error.title} {error.hint}"))

    def _tell_faults(self, error: InterviewError) -> None:
        """Tell each fault beside the answer that it is about, the others below."""
        from drafter.desk.typed import plainly

        beside, below = dict[str, str](), list[str]()
        asked = {ask.name for ask in self._asks}
        for fault in error.faults:
            path, _, rest = fault.partition(": ")
            name = _FIELDS.get(path.rpartition(".")[2], "")
            if name in asked:
                beside[name] = by_label(plainly(rest))
            else:
                below.append(one_line(by_label(plainly(rest) if rest else fault)))
        self._fault.update("\n".join(below))
        self._tell(beside, insist=True)
        if beside:
            self._go_to(next(iter(beside)))

    def _go_to(self, name: str) -> None:
        for field in self._asked.query(Field):
            if field.path == name:
                field.control.focus()

    def _held(self) -> date:
        held = self._interview.round.held
        return held.date() if isinstance(held, datetime) else held

    def _question(self) -> str:
        return f"What happened with {asks.short(self._item.company)}?"

    def _option(self, key: int, what: What) -> Option:
        reason = asks.impossible(what, self._interview)
        told = reason or asks.told(what, self._interview, self._item.today)
        style = "$text-muted" if reason else ""
        line = Content.assemble(
            (f"{key % 10}  ", "$text-accent bold" if not reason else style),
            (asks.NAMES[what][0].ljust(27), style),
            (one_line(told), "$text-muted"),
        )
        return Option(line, disabled=bool(reason))


def _field(ask: asks.Ask) -> Field:
    if ask.choices:
        return Field(ask.name, ask.label, ask.text, Pick(list(ask.choices), ask.text, ask.hint))
    return Field(ask.name, ask.label, ask.text, Line(ask.text, ask.hint), is_day=ask.is_day)
