"""A question with two answers, the safe one at hand."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from drafter.tui.keys.common import HELP_KEY
from drafter.tui.keys.keyed import key_of


class ConfirmScreen(ModalScreen[bool]):
    """Answers whether the user is sure."""

    DEFAULT_CSS = """
    ConfirmScreen {
        .buttons { height: 1; margin-top: 1; }
        Button { margin-right: 2; min-width: 12; }
    }
    """
    AUTO_FOCUS = "#no"
    HELP = "Nothing is done before you say so."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Yes", id="confirm.yes", tooltip="Do it"),
        Binding("n,escape", "answer(False)", "No", id="confirm.no", tooltip="Leave it"),
        Binding(
            "left,right",
            "app.focus_next",
            "Other",
            show=False,
            id="confirm.other",
            tooltip="To the other button",
        ),
        HELP_KEY,
    ]

    def __init__(self, question: str, yes: str, no: str) -> None:
        super().__init__()
        self._words = question, yes, no

    def compose(self) -> ComposeResult:
        question, yes, no = self._words
        with Vertical(classes="dialog"):
            yield Static(question, markup=False)
            with Horizontal(classes="buttons"):
                yield Button(f"{yes} ({key_of(self, 'confirm.yes')})", id="yes", compact=True)
                yield Button(f"{no} ({key_of(self, 'confirm.no')})", id="no", compact=True)

    @on(Button.Pressed)
    def _press(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")

    def action_answer(self, sure: bool) -> None:
        self.dismiss(sure)
