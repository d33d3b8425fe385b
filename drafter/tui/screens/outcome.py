"""How a call ended, chosen from a list, with what they said and the day they named."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from drafter.desk.calls import Outcome
from drafter.tui.cut import one_line
from drafter.tui.keys.common import HELP_KEY
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from datetime import date

NAMES = {
    Outcome.REACHED: ("We talked", "noted as a call, in their words"),
    Outcome.VOICEMAIL: ("Voicemail", "noted as a voicemail"),
    Outcome.NAMED_A_DATE: ("They named a day", "noted as a call, with the day"),
    Outcome.PLEASE_EMAIL: ("Please email", "from here on, by email alone"),
    Outcome.CHOSE_ANOTHER: ("They chose another", "noted as turned down"),
    Outcome.NO_MORE_CALLS: ("Do not call again", "from here on, no calls"),
}
_TOLD = frozenset({Outcome.REACHED, Outcome.NAMED_A_DATE, Outcome.NO_MORE_CALLS})
"""Those of which something was said that is worth keeping."""


class Ending(NamedTuple):
    """How a call ended."""

    outcome: Outcome
    said: str = ""
    named: date | None = None


class OutcomeScreen(ModalScreen[Ending]):
    """Answers how the call ended, or nothing."""

    DEFAULT_CSS = """
    OutcomeScreen {
        #outcomes { border: none; padding: 0; height: auto; background: $panel; }
        #details { display: none; height: auto; }
        #named { margin: 0; }
        #echo, #said { margin-bottom: 1; }
        &.-details #outcomes { display: none; }
        &.-details #details { display: block; }
        &.-undated .dated { display: none; }
        #leave { margin-top: 1; }
    }
    """
    AUTO_FOCUS = "#outcomes"
    HELP = "How the call ended. It is noted with the interview, and the advice is decided anew."
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                str(key),
                f"choose({key - 1})",
                name,
                show=False,
                id=f"outcome.{key}",
                tooltip=f"{name}: {what}",
            )
            for key, (name, what) in enumerate(NAMES.values(), start=1)
        ),
        Binding("escape", "leave", "Back", id="outcome.back", tooltip="Note nothing"),
        HELP_KEY,
    ]

    head = getters.query_one("#head", Static)
    named = getters.query_one("#named", Input)
    words = getters.query_one("#said", Input)
    echo = getters.query_one("#echo", Static)
    fault = getters.query_one("#fault", Static)

    def __init__(self, who: str, today: date) -> None:
        super().__init__()
        self._who = who or "them"
        self._today = today
        self._outcome: Outcome | None = None

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("How did it end?", id="head", classes="title", markup=False)
            yield OptionList(
                *(Option(_told(key, *names)) for key, names in enumerate(NAMES.values(), start=1)),
                id="outcomes",
                markup=False,
                compact=True,
            )
            with Vertical(id="details"):
                yield Static("The day they named", classes="muted dated")
                yield Input(
                    placeholder="next Friday, 9 Oct", id="named", classes="dated", compact=True
                )
                yield Static(id="echo", classes="muted dated", markup=False)
                yield Static("In their words, if you like", classes="muted")
                yield Input(id="said", compact=True)
                yield Static(id="fault", classes="fault", markup=False)
            hint = f"enter: note it   {key_of(self, 'outcome.back')}: go back"
            yield Static(hint, id="leave", classes="muted")

    @on(OptionList.OptionSelected)
    def _select(self, event: OptionList.OptionSelected) -> None:
        self.action_choose(event.option_index)

    def action_choose(self, place: int) -> None:
        if self._outcome is not None:
            return
        outcome = list(NAMES)[place]
        if outcome not in _TOLD:
            self.dismiss(Ending(outcome))
            return
        self._outcome = outcome
        dated = outcome is Outcome.NAMED_A_DATE
        self.head.update(one_line(f"{NAMES[outcome][0]}: {self._who}"))
        self.set_class(True, "-details")
        self.set_class(not dated, "-undated")
        (self.named if dated else self.words).focus()

    @on(Input.Changed, "#named")
    def _echo_day(self) -> None:
        """Say how the day is understood."""
        day, told = self._day()
        self.fault.update("")
        self.echo.update(told if day or self.named.value.strip() else "")

    def _day(self) -> tuple[date | None, str]:
        """The day they named, and how it is understood or what is wrong with it."""
        from drafter.intake.human_dates import day_of, in_full

        try:
            day = day_of(self.named.value, self._today, ahead=True)
        except ValueError as error:
            return None, one_line(str(error))
        return (None, "That day has passed.") if day < self._today else (day, in_full(day))

    @on(Input.Submitted)
    def _done(self) -> None:
        if self._outcome is None:
            return
        named = None
        if self._outcome is Outcome.NAMED_A_DATE:
            named, told = self._day()
            if named is None:
                self.echo.update("")
                self.fault.update(told)
                self.named.focus()
                return
        self.dismiss(Ending(self._outcome, " ".join(self.words.value.split()), named))

    def action_leave(self) -> None:
        if self._outcome is None:
            self.dismiss(None)
            return
        self._outcome = None
        self.set_class(False, "-details")
        self.head.update("How did it end?")
        self.query_one("#outcomes", OptionList).focus()


def _told(key: int, name: str, what: str) -> Content:
    return Content.assemble(
        (f"{key}  ", "$text-accent bold"), name.ljust(22), (what, "$text-muted")
    )
