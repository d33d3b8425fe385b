"""Waits for the key that is to do something from now on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events, getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from drafter.tui.keys.keyed import CatchingScreen
from drafter.tui.keys.names import in_words


class PressKeyScreen(CatchingScreen):
    """Answers with a key, or nothing; escape alone cannot be given away."""

    _said = getters.query_one("#said", Static)

    def __init__(self, told: str, keys: Sequence[str], fault: Callable[[str], str]) -> None:
        """`fault`: why a key cannot do it, if it cannot."""
        super().__init__()
        self._told = told
        self._keys = ", ".join(map(in_words, keys))
        self._fault = fault

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(self._told, classes="title", markup=False)
            yield Static(f"It is {self._keys} now. Press the key that shall do it.", markup=False)
            yield Static(id="said", classes="fault", markup=False)
            yield Static("escape: go back", classes="hint muted")

    def on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if event.key == "escape":
            self.dismiss(None)
        elif fault := self._fault(event.key):
            self._said.update(f"{fault} Press another.")
        else:
            self.dismiss(event.key)
