"""The sheet an email is written on: which message, in which tone, to whom, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Select, Static, TextArea

from drafter.interview.model import Kind
from drafter.message.draft import Register
from drafter.tui.widgets.prose_area import ProseArea, SubjectInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.desk.manuscript import Manuscript

_KINDS = tuple((kind.value.replace("-", " "), kind.value) for kind in Kind)
_TONES = tuple((f"{tone.value} tone", tone.value) for tone in Register)
_OWN_TONE = ("your own tone", "")


class Sheet(Vertical):
    """One email that is written on."""

    @dataclass
    class Written(Message):
        """Its words have changed."""

    @dataclass
    class Moved(Message):
        """The cursor stands elsewhere in the body."""

    @dataclass
    class Asked(Message):
        """The user wants another message, reader or tone."""

        what: str
        """kind, to or tone."""
        value: str

    kind = getters.query_one("#kind", Select)
    tone = getters.query_one("#tone", Select)
    to = getters.query_one("#to", Select)
    subject = getters.query_one("#subject", SubjectInput)
    body = getters.query_one("#body", ProseArea)

    def compose(self) -> ComposeResult:
        with Horizontal(classes="row", id="of-it"):
            yield Select[str](_KINDS, prompt="...", id="kind", compact=True)
            # No tone yet: what it begins with is told as if it had been chosen.
            yield Select[str](
                (_OWN_TONE, *_TONES), value="", allow_blank=False, id="tone", compact=True
            )
            yield Static("To", classes="label second")
            yield Select[str]((), prompt="nobody in particular", id="to", compact=True)
        with Horizontal(classes="row"):
            yield Static("Subject", classes="label")
            yield SubjectInput(id="subject", compact=True)
        yield ProseArea()

    def show(self, page: Manuscript, readers: Sequence[tuple[str, str]], *, undoable: bool) -> None:
        """Begin to write on a page."""
        with self.prevent(Select.Changed):
            self.kind.value = page.kind.value
            # As content, for a text in its place would be read as markup.
            self.to.set_options((Content(told), name) for told, name in readers)
            known = page.to.name and any(page.to.name == name for _, name in readers)
            self.to.value = page.to.name if known else Select.NULL
        self.close(closed=False)
        self.put(page, undoable=undoable)

    def show_tone(self, tone: Register | None) -> None:
        """Say in which tone it is worded; None: nobody knows any more."""
        with self.prevent(Select.Changed):
            self.tone.set_options(_TONES if tone else (*_TONES, _OWN_TONE))
            self.tone.value = tone.value if tone else ""

    def put(self, page: Manuscript, *, undoable: bool = True) -> None:
        """Put other words on it."""
        self.subject.value = page.subject
        if undoable:
            self.body.put(page.body)
        else:
            self.body.load_text(page.body)

    def close(self, *, closed: bool = True) -> None:
        """Let nobody write on it, or anybody again."""
        self.body.read_only = self.subject.disabled = closed

    @on(TextArea.Changed)
    @on(Input.Changed)
    def _write(self, event: TextArea.Changed | Input.Changed) -> None:
        event.stop()
        self.post_message(self.Written())

    @on(TextArea.SelectionChanged)
    def _move(self, event: TextArea.SelectionChanged) -> None:
        event.stop()
        self.post_message(self.Moved())

    @on(Select.Changed)
    def _ask(self, event: Select.Changed) -> None:
        event.stop()
        if event.value not in (Select.NULL, "") and event.select.id:
            self.post_message(self.Asked(event.select.id, str(event.value)))
