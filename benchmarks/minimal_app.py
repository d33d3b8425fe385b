"""The least that Textual does: some words and a footer; what drafter's start is measured beside."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Footer, Static


class MinimalApp(App[None]):
    """Words, and one key."""

    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        yield Static("as few words as make a first paint " * 4)
        yield Footer()


if __name__ == "__main__":
    MinimalApp().run()
