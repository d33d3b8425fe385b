"""What would be sent to a language model, to the letter, before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from drafter.desk.preview_words import beside
from drafter.interview.shown import visible
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from drafter.desk.modelled import Preview


class PromptScreen(ModalScreen[bool]):
    """Shows it, and asks whether it is to be sent."""

    CSS = """
    PromptScreen .dialog { width: 96%; max-width: 130; height: 92%; }
    PromptScreen VerticalScroll { height: 1fr; }
    """
    HELP = "This, to the letter, is what would be sent, and where to."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", "Send", tooltip="Send it", id="prompt.send"),
        Binding("escape", "dismiss(False)", "Back", tooltip="Send nothing", id="prompt.back"),
    ]

    def __init__(self, host: str, preview: Preview) -> None:
        super().__init__()
        self._host = host
        self._preview = preview

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            title = f"This would go to {one_line(self._host)}. Nothing has been sent."
            yield Static(title, classes="title", markup=False)
            with VerticalScroll():
                yield Static(self._text(), markup=False)
            send, back = key_of(self, "prompt.send"), key_of(self, "prompt.back")
            yield Static(f"{send}: send it   {back}: go back", classes="hint muted")

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()

    def _text(self) -> str:
        pieces = [
            f"----- {turn.role} -----\n{turn.text}"
            for one in self._preview.requests
            for turn in one.turns
        ]
        if told := beside(self._preview):
            pieces.append(f"----- not sent -----\n{told}")
        return "\n".join(visible(line) for line in "\n\n".join(pieces).split("\n"))
