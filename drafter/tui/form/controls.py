"""What an answer is typed into; tab and the arrow keys lead from one to the next."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import Reactive, reactive
from textual.widgets import Input, TextArea

from drafter.tui.widgets.in_order import InOrder


def walking(back: str, on: str) -> list[BindingType]:
    """The keys that lead to the answer before and the one after.

    They have priority: while the page is busy, they would run after the letters that were typed
    behind them, and those would stand in the wrong answer.
    """
    return [
        Binding(
            back,
            "app.focus_previous",
            "Previous",
            show=False,
            priority=True,
            id="answer.previous",
            tooltip="To the answer before",
        ),
        Binding(
            on,
            "app.focus_next",
            "Next",
            show=False,
            priority=True,
            id="answer.next",
            tooltip="To the next answer",
        ),
    ]


class Line(InOrder, Input):
    """One line of text."""

    BINDINGS: ClassVar[list[BindingType]] = walking("shift+tab,up", "tab,down,enter")

    # Its place does not depend on what is typed, so no key need lay out the whole page anew.
    value: reactive[str] = reactive("", init=False)
    virtual_size: Reactive[Size] = Reactive(Size(0, 0))

    def __init__(self, text: str, placeholder: str, *, is_word: bool = False) -> None:
        """`is_word`: another answer takes the place of this one, and is no addition to it."""
        # Anything else is not typed over by the first key.
        super().__init__(text, placeholder, compact=True, select_on_focus=is_word)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.value


class Lines(InOrder, TextArea):
    """Several lines, as high as there are; enter begins another."""

    BINDINGS: ClassVar[list[BindingType]] = walking("shift+tab", "tab")

    def __init__(self, text: str, placeholder: str) -> None:
        super().__init__(text, placeholder=placeholder, compact=True, highlight_cursor_line=False)

    def on_key(self, event: events.Key) -> None:
        """Leave at the first line and the last."""
        row, last = self.cursor_location[0], self.document.line_count - 1
        if (event.key, row) not in (("up", 0), ("down", last)):
            return
        event.stop()
        event.prevent_default()
        if event.key == "up":
            self.screen.focus_previous()
        else:
            self.screen.focus_next()
