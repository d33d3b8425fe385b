"""What a screen is for, and every key of it with what it does."""

from __future__ import annotations

import textwrap
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from drafter.tui.keys.active import active_deeds
from drafter.tui.keys.keyed import key_of

_KEYS = 16
"""The cells for the names of keys."""
_TOLD = 50
"""The cells for what they do."""


class HelpScreen(ModalScreen[None]):
    """The keys, read from the screen that has them, as they are at the moment."""

    CSS = """
    HelpScreen {
        .dialog { width: 78; }
        .about { margin-bottom: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q,question_mark",
            "dismiss",
            "Back",
            id="help.back",
            tooltip="Back to the screen",
        ),
    ]

    def __init__(self, below: Screen[Any]) -> None:
        super().__init__()
        self._about = " ".join((below.HELP or "").split())
        told: dict[str, list[str]] = {}
        for deed in active_deeds(below):
            if deed.active.enabled:
                # A key of a widget may do what one of the screen does.
                keys = told.setdefault(deed.told, [])
                keys += [key for key in deed.keys if key not in keys]
        self._lines = [(", ".join(keys), words) for words, keys in told.items()]

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="dialog"):
            if self._about:
                yield Static(self._about, classes="about", markup=False)
            yield Static("Keys", classes="title")
            yield Static(Content("\n").join(_line(keys, told) for keys, told in self._lines))
            yield Static(f"{key_of(self, 'help.back')}: go back", classes="hint muted")


def _line(keys: str, told: str) -> Content:
    words = textwrap.fill(told, _TOLD, subsequent_indent=" " * (_KEYS + 2))
    return Content.assemble((f"{keys:<{_KEYS}}  ", "bold"), words)
