"""A call on the screen: its script, drafted for who is to be called, and notes that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Footer, Static, TextArea
from textual.worker import Worker, WorkerState

from drafter.desk import calls
from drafter.desk.wishes import Wish
from drafter.desk.writing import Drafted
from drafter.errors import DrafterError
from drafter.interview.model import Channel
from drafter.message.draft import CallPack
from drafter.tui.screens.draft_words import advice
from drafter.tui.screens.drafting import DraftingScreen
from drafter.tui.widgets.refusal import Refusal
from drafter.tui.widgets.script import Script

if TYPE_CHECKING:
    from datetime import date, datetime

    from textual.timer import Timer

    from drafter.desk.desk import Desk

_AT_MOST = 0.8
"""Seconds after which notes are kept."""


class CallingScreen(DraftingScreen):
    """One call, before it is made and while it lasts."""

    clock = getters.query_one("#clock", Static)
    script = getters.query_one(Script)
    turns = getters.query_one("#turns", Static)
    notes = getters.query_one("#notes", TextArea)

    def __init__(self, desk: Desk, today: date | datetime | None, which: int) -> None:
        super().__init__(desk, today, which, Wish(channel=Channel.CALL))
        self._pack: CallPack | None = None
        self._keeping: Timer | None = None
        self._kept = self._noted = ""
        """The notes, as they are kept and as they stand."""

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="heading", markup=False)
            yield Static(id="clock", markup=False)
        yield Static("Reading ...", id="advice", markup=False)
        with Horizontal(id="page"):
            yield Script()
            with Vertical(id="side"):
                yield Static("If they say", classes="label wide")
                yield Static(id="turns", markup=False)
                yield Static("Notes", classes="label wide")
                yield TextArea(
                    id="notes",
                    compact=True,
                    placeholder="n: notes",
                    tab_behavior="focus",
                    highlight_cursor_line=False,
                )
        yield Refusal()
        yield Footer(show_command_palette=False)

    def on_unmount(self) -> None:
        self._keep()

    # What is said.

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        if event.worker is not self._drafting:
            return
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            raise event.worker.error
        if event.state is WorkerState.SUCCESS and (found := self._drafting.result) is not None:
            self._show(found)

    def _show(self, found: Drafted) -> None:
        self.advice.update(advice(found))
        if found.result is None:
            self.refuse(found)
            return
        (pack, *_) = (one for one in found.result.drafts if isinstance(one, CallPack))
        self._pack = pack
        try:
            self._desk.interviews.keep_drafts(self._which, found.result)
            self._kept = calls.notes(self._desk.interviews, self._which, pack.to.name)
        except DrafterError as error:
            self._tell(f"Not kept: {error.title}", bad=True)
        self.remove_class("-refused")
        self._noted = self._kept
        self.notes.load_text(self._kept)
        self.script.focus()
        self.show_script()
        self.refresh_bindings()

    def show_script(self) -> None:
        """Show the script itself, whatever was shown before."""
        if self._pack is not None:
            self.script.show_script(self._pack)

    def refuse(self, found: Drafted) -> None:
        """Say why there is no script, and what may be called about."""
        assert found.refusal is not None
        self.add_class("-refused")
        self.refusal.show(
            found.refusal,
            found.open_kinds,
            found.reasons,
            "You may call about one of these all the same:",
        )
        self.refresh_bindings()

    @on(Refusal.Chosen)
    def _call_all_the_same(self, event: Refusal.Chosen) -> None:
        self._wish = Wish(event.kind, Channel.CALL)
        self._draft()

    # What is noted.

    @on(TextArea.Changed, "#notes")
    def _touch(self) -> None:
        self._noted = self.notes.text
        if self._keeping is None and self._noted != self._kept:
            self._keeping = self.set_timer(_AT_MOST, self._keep)

    def _keep(self) -> None:
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        text = self._noted
        if self._pack is None or text == self._kept:
            return
        try:
            calls.keep_notes(self._desk.interviews, self._which, self._pack.to.name, text)
        except DrafterError as error:
            self._tell(f"The notes are not kept: {error.title}", bad=True)
            return
        self._kept = text
