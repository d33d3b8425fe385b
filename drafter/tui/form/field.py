"""One question with its answer, and below it how the answer is understood."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult, RenderResult
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, TextArea

from drafter.desk.answers import leaf_at
from drafter.interview.shown import visible
from drafter.interview.spec import Day, Many, Moment, Text
from drafter.tui.form.controls import Line, Lines
from drafter.tui.form.pick import Pick, PickList
from drafter.tui.form.questions import options, suggestion

if TYPE_CHECKING:
    from textual.geometry import Size

LABEL = 23
"""Columns of the label; form.tcss puts the answer there."""
_NARROWEST = 20
_WORDS = {"employer.country", "employer.region", "employer.timezone"}
"""Answers that the settings may have given already."""


class Field(Widget):
    """A question by its path.

    It draws the label and the note itself: a page of sixty questions with a widget for each of
    their parts takes ten times as long to lay out.
    """

    @dataclass
    class Changed(Message):
        """The answer is another one."""

        path: str
        text: str

    def __init__(
        self,
        path: str,
        label: str,
        text: str = "",
        control: Line | Lines | Pick | None = None,
        *,
        is_day: bool = False,
    ) -> None:
        """`control`: for an answer that is no key of an interview."""
        super().__init__()
        self.path = path
        self._label = label
        self.control = control or control_for(path, text)
        """What is typed into."""
        self._is_day = is_day if control else _is_day(path)
        self._text = text
        self.note = ""
        """What stands below the answer."""
        self._is_fault = False
        self._left = False
        """Whether the answer was looked at once more: then its fault is told as one."""

    def compose(self) -> ComposeResult:
        yield self.control

    def render(self) -> RenderResult:
        style = "bold" if self.has_focus_within else "$text-muted"
        below = self._note_lines(self.content_size.width)
        gap = [Content("")] * max(0, self.content_size.height - 1 - len(below))
        color = "bold $error" if self._is_fault else "$text-muted"
        note = [Content.styled(" " * (LABEL + 1) + line, color) for line in below]
        return Content("\n").join([Content.styled(self._label, style), *gap, *note])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return super().get_content_height(container, viewport, width) + len(self._note_lines(width))

    def tell(self, text: str, fault: str, echo: str, *, insist: bool = False) -> None:
        """Say what is wrong with an answer, or how it is understood, if it is still that one.

        A fault is not told while the answer is first being typed, but a day is hard to guess.
        """
        if text != self.control.text:
            return
        self._left = self._left or insist
        typing = not self._left and self.has_focus_within
        told = self._left or bool(self._text.strip())
        shown = fault if told and (not typing or self._is_day) else ""
        note, is_fault = visible(shown or echo), bool(shown) and not typing
        if (note, is_fault) != (self.note, self._is_fault):
            self.note, self._is_fault = note, is_fault
            self.refresh(layout=True)

    def _note_lines(self, width: int) -> list[str]:
        return textwrap.wrap(self.note, max(_NARROWEST, width - LABEL - 1))

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Pick.Changed)
    def _take(self, event: Message) -> None:
        event.stop()
        if self.control.text != self._text:
            self._text = self.control.text
            self.post_message(self.Changed(self.path, self._text))

    @on(Pick.Opened)
    async def _open(self, event: Pick.Opened) -> None:
        event.stop()
        if isinstance(self.control, Pick) and not self.query(PickList):
            await self.mount(PickList(self.control))

    def on_descendant_focus(self) -> None:
        self.refresh()

    def on_descendant_blur(self) -> None:
        self._left = self._left or bool(self._text.strip())
        self.refresh()


def control_for(path: str, text: str) -> Line | Lines | Pick:
    """What the answer to a question is typed into, or chosen with."""
    offered, prompt = options(path), suggestion(path)
    if offered:
        return Pick(offered, text, prompt)
    shape = leaf_at(path).key.shape
    if isinstance(shape, Many) or (isinstance(shape, Text) and shape.lines):
        return Lines(text, prompt)
    return Line(text, prompt, is_word=path in _WORDS)


def _is_day(path: str) -> bool:
    return isinstance(leaf_at(path).key.shape, Day | Moment)
