"""The entries of a list, each with its questions: added one after the other, removed again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Button, Label

from drafter.desk.answers import places_of
from drafter.tui.form.field import Field
from drafter.tui.form.questions import Group


class Entry(Vertical):
    """One entry of a list."""

    def __init__(self, group: Group, place: int, answers: Mapping[str, str]) -> None:
        super().__init__()
        self._group = group
        self.place = place
        self._answers = answers

    def compose(self) -> ComposeResult:
        with Horizontal(classes="entry-head"):
            name = f"{self._group.one} {self.place + 1}"
            yield Label(f"{name[:1].upper()}{name[1:]}", markup=False)
            yield Button("Remove", compact=True, classes="remove")
        for question in self._group.questions:
            path = f"{self._group.path}[{self.place}].{question.path}"
            yield Field(path, question.label, self._answers.get(path, ""))


class Entries(Vertical):
    """All entries of a list, and the way to another one."""

    @dataclass
    class Removed(Message):
        """An entry shall go."""

        entries: Entries
        place: int

    def __init__(self, group: Group, answers: Mapping[str, str]) -> None:
        super().__init__()
        self.group = group
        self._answers = answers
        self.count = max(places_of(answers, group.path), default=-1) + 1

    def compose(self) -> ComposeResult:
        for place in range(self.count):
            yield Entry(self.group, place, self._answers)
        yield Button(f"Add a {self.group.one}", compact=True, classes="add")

    async def add(self) -> None:
        """Ask for another entry and go there."""
        entry = Entry(self.group, self.count, {})
        self.count += 1
        await self.mount(entry, before=self.query_one(".add", Button))
        entry.query(Field).first().control.focus()
        entry.scroll_visible()

    async def without_one(self, answers: Mapping[str, str]) -> None:
        """Show the entries that are left when one is gone."""
        self._answers = answers
        self.count -= 1
        await self.recompose()
        self.query_one(".add", Button).focus()

    @on(Button.Pressed, ".add")
    async def _add(self, event: Button.Pressed) -> None:
        event.stop()
        await self.add()

    @on(Button.Pressed, ".remove")
    def _remove(self, event: Button.Pressed) -> None:
        event.stop()
        entry = next(each for each in event.button.ancestors if isinstance(each, Entry))
        self.post_message(self.Removed(self, entry.place))
