"""One answer of several: on one line, with a list below it while one chooses."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import ClassVar

from textual import events, on
from textual.app import RenderResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from drafter.interview.shown import visible
from drafter.tui.form.controls import walking

Choices = list[tuple[str, str]]
"""How each is shown, and its value."""


_PAUSE = 1.0
"""Seconds; who types on after that means another one."""


class Pick(Widget, can_focus=True):
    """The answer; left, right and first letters choose without opening the list."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *walking("shift+tab,up", "tab,down"),
        *(
            Binding(keys, action, name, show=False, id=f"pick.{which}", tooltip=tip)
            for keys, action, name, which, tip in (
                ("enter,space", "open", "Choose", "open", "Show all there is to choose from"),
                ("left", "step(-1)", "Before", "before", "Take the one before"),
                ("right", "step(1)", "After", "after", "Take the one after"),
                ("backspace,delete", "empty", "Empty", "empty", "Choose nothing"),
            )
        ),
    ]

    text: reactive[str] = reactive("", init=False)

    @dataclass
    class Changed(Message):
        """Another one is chosen."""

        text: str

    class Opened(Message):
        """The list is asked for."""

    def __init__(self, choices: Choices, text: str, prompt: str) -> None:
        super().__init__()
        if text and text not in [value for _, value in choices]:
            # What is kept may be none of them; it is shown, and the fault below it.
            choices = [*choices, (f"{visible(text)}, unknown", text)]
        self.choices: Choices = [(prompt, ""), *choices]
        self.set_reactive(Pick.text, text)
        self._begun, self._typed_at = "", 0.0

    def render(self) -> RenderResult:
        shown = next(label for label, value in self.choices if value == self.text)
        room = max(1, self.content_size.width - 2)
        label = Content.styled(shown, "" if self.text else "$text-muted").truncate(
            room, ellipsis=True
        )
        return Content.assemble(label.pad_right(room - label.cell_length), (" ▾", "$text-muted"))

    def watch_text(self, text: str) -> None:
        self.post_message(self.Changed(text))

    def on_click(self) -> None:
        self.action_open()

    def on_key(self, event: events.Key) -> None:
        """Take the first that begins with what is typed; a pause begins anew."""
        letter = event.character or ""
        if not (letter.isalnum() or (letter == "-" and self._begun)):
            return
        event.stop()
        now = monotonic()
        begun = self._begun if now - self._typed_at < _PAUSE else ""
        self._begun, self._typed_at = begun + letter.lower(), now
        found = (value for _, value in self.choices if value.lower().startswith(self._begun))
        self.text = next(found, self.text)

    def action_open(self) -> None:
        self.post_message(self.Opened())

    def action_step(self, by: int) -> None:
        """Take the one beside this."""
        values = [value for _, value in self.choices]
        self.text = values[min(max(values.index(self.text) + by, 0), len(values) - 1)]

    def action_empty(self) -> None:
        self.text = ""


class PickList(OptionList):
    """All that a pick offers; it goes when one is chosen or the cursor leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "Back", show=False, id="picks.close", tooltip="Choose nothing"),
        Binding("space", "select", "Take", show=False, id="picks.take", tooltip="Take this one"),
    ]

    def __init__(self, pick: Pick) -> None:
        super().__init__(*(Option(Content(label)) for label, _ in pick.choices), compact=True)
        self._pick = pick
        self.values = [value for _, value in pick.choices]
        """What can be taken, from top to bottom."""

    def on_mount(self) -> None:
        self.highlighted = self.values.index(self._pick.text)
        self.focus()
        # Its height is known then.
        self.call_after_refresh(self.scroll_visible)

    @on(OptionList.OptionSelected)
    def _take(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._pick.text = self.values[event.option_index]
        self.action_close()

    def action_close(self) -> None:
        self._pick.focus()

    def on_blur(self) -> None:
        self.remove()
