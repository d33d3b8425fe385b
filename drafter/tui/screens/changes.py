"""What a language model has changed, shown as soon as it has."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.compared import compared


class ChangesScreen(ModalScreen[bool]):
    """Answers whether the change is to stay."""

    HELP = "Each line that is gone, and each that is new, with the words that differ marked."
    CSS = """
    ChangesScreen .dialog { width: 120; }
    ChangesScreen VerticalScroll { height: auto; max-height: 70vh; margin-bottom: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "dismiss(True)", "Keep", tooltip="Keep the change", id="changes.keep"),
        Binding(
            "escape",
            "dismiss(False)",
            "Yours",
            tooltip="Bring your words back",
            id="changes.back",
        ),
    ]

    def __init__(self, old: str, new: str) -> None:
        super().__init__()
        self._old = old
        self._new = new

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            title = "What the model changed. It passes the check."
            yield Static(title, classes="title", markup=False)
            with VerticalScroll():
                changed = compared(self._old, self._new, parts=self._old.startswith("## "))
                yield Static("Nothing." if changed is None else changed, markup=False)
            keep, back = key_of(self, "changes.keep"), key_of(self, "changes.back")
            hint = f"{keep}: keep it   {back}: your words back"
            yield Static(hint, classes="muted", markup=False)

    def on_mount(self) -> None:
        self.query_one(VerticalScroll).focus()
