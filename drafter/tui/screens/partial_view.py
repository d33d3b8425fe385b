"""What had come of an answer that broke off: seen, and taken over if the user wants it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from drafter.interview.shown import visible
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of


class PartialScreen(ModalScreen[bool]):
    """Answers whether it is to be taken over."""

    HELP = "The answer of the model was not whole, so nothing of it was checked."
    CSS = """
    PartialScreen .dialog { width: 100; }
    PartialScreen VerticalScroll { height: auto; max-height: 50vh; margin: 1 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "take", "Take", tooltip="Go on from it yourself", id="partial.take"),
        Binding(
            "escape",
            "dismiss(False)",
            "Back",
            tooltip="Leave it; your words stay",
            id="partial.back",
        ),
    ]

    def __init__(self, text: str, why: str, *, can_take: bool) -> None:
        super().__init__()
        self._text = text
        self._why = why
        self._can_take = can_take

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("UNCHECKED: part of an answer", classes="title", markup=False)
            yield Static(one_line(self._why), markup=False)
            with VerticalScroll():
                text = "\n".join(visible(line) for line in self._text.split("\n"))
                yield Static(text, markup=False)
            yield Static(self._hint(), classes="muted", markup=False)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "take" or self._can_take

    def action_take(self) -> None:
        self.dismiss(True)

    def _hint(self) -> str:
        take, back = key_of(self, "partial.take"), key_of(self, "partial.back")
        leave = f"{back}: leave it, your words are as they were"
        return f"{take}: take it over, to mend it yourself   {leave}" if self._can_take else leave
