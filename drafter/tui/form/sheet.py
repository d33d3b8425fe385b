"""The page of questions, section after section; what is rarely asked is folded away."""

from __future__ import annotations

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button, Label

from drafter.desk.answers import places_of
from drafter.desk.judging import NEEDED
from drafter.tui.form.entries import Entries
from drafter.tui.form.field import Field
from drafter.tui.form.questions import Group, Question, Section, sections

_AT_ONCE = 3
"""Sections that are asked before the others are made: about a screen of them."""
_IN_ONE_GO = 3
"""Sections that are made together; each go lays out the page anew."""
_NEEDED = "*"
_MORE = "More: their pace, what you owe them, when they are shut, about you"


class Sheet(VerticalScroll, can_focus=False):
    """The questions with the answers there are."""

    def __init__(self, answers: Mapping[str, str], *, signs: bool = True) -> None:
        """`signs`: whether the profile has a name to sign with."""
        super().__init__()
        self.answers = answers
        """What is shown where a question is first asked."""
        asked = sections(signs=signs)
        self._waiting = list(asked)
        self._folded = asked[-1]

    def compose(self) -> ComposeResult:
        for _ in range(_AT_ONCE):
            yield from self._section()

    def on_mount(self) -> None:
        self.call_after_refresh(self._go_on)

    @property
    def fields(self) -> dict[str, Field]:
        """The questions that are asked, by path."""
        return {field.path: field for field in self.query(Field)}

    async def unfold(self) -> bool:
        """Ask the rest too; whether that is new."""
        await self._ask_all()
        found = self.query("#unfold")
        if not found:
            return False
        await found.remove()
        heading = Label(self._folded.title, classes="heading", markup=False)
        await self.mount(heading, Vertical(*self._parts(self._folded), classes="rest"))
        return True

    @property
    def is_folded(self) -> bool:
        """Whether nothing of what is rarely asked is answered."""
        for part in self._folded.parts:
            if isinstance(part, Group) and places_of(self.answers, part.path):
                return False
            if isinstance(part, Question) and self.answers.get(part.path, "").strip():
                return False
        return True

    async def add_entry(self, path: str) -> None:
        """Ask for another entry of a list."""
        for entries in self.query(Entries):
            if entries.group.path == path:
                await entries.add()

    async def go_to(self, path: str) -> None:
        """Put the cursor into an answer."""
        await self._ask_all()
        if path not in self.fields:
            await self.unfold()
        if path in self.fields:
            control = self.fields[path].control
            control.focus()
            # What was mounted a moment ago has no place yet.
            self.call_after_refresh(self.scroll_to_center, control, animate=False)

    def _go_on(self) -> None:
        """Ask on in a few goes, so that the first questions can be answered at once."""
        if self._waiting and self.is_attached:
            self.mount(*(part for _ in self._waiting[:_IN_ONE_GO] for part in self._section()))
            self.call_after_refresh(self._go_on)

    async def _ask_all(self) -> None:
        while self._waiting:
            await self.mount(*self._section())

    def _section(self) -> list[Widget]:
        section = self._waiting.pop(0)
        if section.folded:
            return [Button(_MORE, compact=True, id="unfold")]
        needed = any(isinstance(part, Question) and part.path in NEEDED for part in section.parts)
        title = f"{section.title} ({_NEEDED} is needed)" if needed else section.title
        return [Label(title, classes="heading", markup=False), *self._parts(section)]

    def _parts(self, section: Section) -> list[Widget]:
        return [self._part(part) for part in section.parts]

    def _part(self, part: Question | Group) -> Widget:
        if isinstance(part, Group):
            return Entries(part, self.answers)
        label = f"{part.label} {_NEEDED}" if part.path in NEEDED else part.label
        return Field(part.path, label, self.answers.get(part.path, ""))

    async def show_more(self) -> None:
        """Go to what is rarely asked."""
        first = next(part for part in self._folded.parts if isinstance(part, Question))
        await self.go_to(first.path)

    @on(Button.Pressed, "#unfold")
    async def _unfold(self, event: Button.Pressed) -> None:
        event.stop()
        await self.show_more()
