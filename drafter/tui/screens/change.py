"""What a fact shall be: chosen from a list, or typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from drafter.interview.shown import visible
from drafter.tui.keys.common import HELP_KEY
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from drafter.desk.typed import Reading


class ChooseScreen(ModalScreen[str]):
    """Answers with one of several values, or nothing."""

    DEFAULT_CSS = """
    ChooseScreen OptionList {
        border: none;
        padding: 0;
        height: auto;
        max-height: 16;
        background: $panel;
    }
    """
    HELP = "One of these is to be taken."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", tooltip="Change nothing", id="choose.back"),
        HELP_KEY,
    ]

    def __init__(self, title: str, choices: Sequence[tuple[str, str]], value: str) -> None:
        """`choices`: how each is shown, and its value."""
        super().__init__()
        self._title = title
        self._choices = list(choices)
        self._value = value

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="title", markup=False)
            yield OptionList(
                *(Option(Content(visible(shown))) for shown, _ in self._choices), compact=True
            )
            hint = f"enter: take it   {key_of(self, 'choose.back')}: go back"
            yield Static(hint, classes="hint muted")

    def on_mount(self) -> None:
        values = [value for _, value in self._choices]
        place = values.index(self._value) if self._value in values else 0
        self.query_one(OptionList).highlighted = place

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._choices[event.option_index][1])


class TypeScreen(ModalScreen[str]):
    """Answers with a value that was typed, and says how it is understood; or nothing."""

    HELP = "Below the line stands how it is understood."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", tooltip="Change nothing", id="type.back"),
    ]
    _input = getters.query_one(Input)
    _said = getters.query_one("#said", Static)

    def __init__(self, title: str, text: str, hint: str, read: Callable[[str], Reading]) -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._hint = hint
        self._read = read

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="title", markup=False)
            yield Input(self._text, placeholder=self._hint, compact=True)
            yield Static(id="said", markup=False)
            hint = f"enter: take it   {key_of(self, 'type.back')}: go back"
            yield Static(hint, classes="hint muted")

    @on(Input.Changed)
    def _judge(self) -> None:
        reading = self._read(self._input.value)
        self._said.update(visible(reading.fault or reading.echo))

    @on(Input.Submitted)
    def _take(self) -> None:
        reading = self._read(self._input.value)
        if reading.fault:
            self._said.update(visible(reading.fault))
        else:
            self.dismiss(str(reading.value))
