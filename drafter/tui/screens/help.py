"""Every key of the screen below it, with what it does."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

_KEYS = 14
"""The cells for the name of a key."""
_LIST = (("up, down", "The row before, the row after; j and k too"), ("home, end", "First, last"))


class HelpScreen(ModalScreen[None]):
    """The keys, read from the screen that has them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "Back", key_display="esc", id="help.back"),
    ]

    def __init__(self, below: Screen[Any]) -> None:
        super().__init__()
        keys = [
            (active.node.app.get_key_display(active.binding), active.tooltip)
            for active in below.active_bindings.values()
            if active.tooltip
        ]
        self._lines = [*keys, *_LIST, ("ctrl+p", "Every command by its name")]

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog"):
            yield Static("Keys", classes="title")
            yield Static(
                Content("\n").join(
                    Content.assemble((f"{key:<{_KEYS}}", "bold"), told) for key, told in self._lines
                )
            )
            yield Static("escape: go back", classes="hint muted")
