"""A call on the screen: its script, drafted for who is to be called, and notes that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Digits, Static, TextArea
from textual.worker import Worker, WorkerState

from drafter.desk import calls, past
from drafter.desk.rescued import Words
from drafter.desk.scripts import script
from drafter.desk.when import day_in_words
from drafter.desk.wishes import Wish
from drafter.desk.writing import Drafted
from drafter.errors import DrafterError
from drafter.interview.model import Channel
from drafter.message.draft import CallPack, Origin
from drafter.tui.advice_labels import by_label
from drafter.tui.apart import apart
from drafter.tui.keeper import Keeper, Unkept
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.drafting import DraftingScreen
from drafter.tui.spoken import said
from drafter.tui.widgets.key_bar import KeyBar
from drafter.tui.widgets.refusal import Refusal
from drafter.tui.widgets.script import Script
from drafter.tui.widgets.turns import Turns

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.results import Drafts
    from drafter.store.records import DraftVersion


class CallingScreen(DraftingScreen):
    """One call, before it is made and while it lasts."""

    clock = getters.query_one("#clock", Static)
    digits = getters.query_one("#digits", Digits)
    script = getters.query_one(Script)
    turns = getters.query_one(Turns)
    notes = getters.query_one("#notes", TextArea)
    last = getters.query_one("#last", Static)

    def __init__(self, desk: Desk, today: date | datetime | None, which: int) -> None:
        super().__init__(desk, today, which, Wish(channel=Channel.CALL))
        self._keeper = Keeper(
            self, desk, self._rescued, self._unkept, self._note_kept, self._tell_trouble
        )
        self._pack: CallPack | None = None
        self._made: Drafts | None = None
        """The script as it was made, with what was found in it."""
        self._kept = self._noted = ""
        """The notes, as they are kept and as they stand."""
        self._last = ""
        """What was noted during the call before."""

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="heading", markup=False)
            yield Static(id="clock", markup=False)
        yield Static("Reading ...", id="advice", markup=False)
        yield Static(id="asking", markup=False)
        with Horizontal(id="page"):
            yield Script()
            with Vertical(id="side"):
                yield Digits(id="digits", classes="wide")
                yield Static("If they say", classes="label wide")
                yield Turns()
                yield Static("Notes", classes="label wide")
                yield TextArea(
                    id="notes",
                    compact=True,
                    placeholder=f"{key_of(self, 'call.notes')}: notes",
                    tab_behavior="focus",
                    highlight_cursor_line=False,
                )
                yield Static(id="last", classes="wide", markup=False)
        yield Refusal("call.back")
        yield KeyBar()

    def on_unmount(self) -> None:
        self._keeper.at_last()

    # What is said.

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            raise event.worker.error
        if event.worker is self._drafting and event.state is WorkerState.SUCCESS:
            self._show(self._drafting.result)

    def _show(self, found: Drafted | None) -> None:
        if found is None:
            return
        self.advice.update(words.advice(found))
        if found.result is None:
            self.refuse(found)
            return
        result, which, rescued = found.result, self._which, self._rescued
        desk, interview, today = self._desk, self._interview, self._today
        (pack, *_) = (one for one in result.drafts if isinstance(one, CallPack))
        assert interview is not None

        def begin(kept: Interviews) -> tuple[Drafts, str, tuple[date, str] | None]:
            rescued.bring_back(kept, which)
            notes = calls.notes(kept, which, pack.to.name)
            last = past.last_notes(kept, which)
            return script(desk, kept, which, interview, today, result), notes, last

        def failed(error: DrafterError) -> None:
            self._begin(result, "", None)
            self._tell(f"Not kept: {error.title}", bad=True)

        apart(self, self._desk, begin, lambda done: self._begin(*done), failed)

    def _begin(self, made: Drafts, notes: str, last: tuple[date, str] | None) -> None:
        self._made = made
        (self._pack, *_) = (one for one in made.drafts if isinstance(one, CallPack))
        self.advice.update(self._told(made))
        if last is not None:
            day, text = last
            self._last = f"{day_in_words(day, self._day)}: {text}"
            self.last.update(f"Last call, {said(self._last)}")
        self.remove_class("-refused")
        self._kept = self._noted = notes
        self.notes.load_text(notes)
        self.script.focus()
        self.show_script()
        self.refresh_bindings()

    def _told(self, result: Drafts) -> str:
        """The advice, with the next good moment to call."""
        from drafter.desk.advice_words import in_one_line, when

        interview = self._interview
        if interview is None:
            return ""
        decision = self._desk.decide(interview, self._today)
        step = decision.step
        calling = step is not None and step.channel is Channel.CALL
        moment = list(when(interview, decision, step))[-1:] if step and calling else []
        advice, notices = in_one_line(interview, decision), map(by_label, result.notices)
        told = [self.unsigned, advice, *moment, *notices]
        return said(" ".join(told))

    @property
    def whose(self) -> str:
        """Who has found the words, if not a template."""
        of_model = self._pack is not None and self._pack.origin is Origin.MODEL
        return "words from the model" if of_model else ""

    def show_script(self) -> None:
        """Show the script itself, whatever was shown before."""
        if self._pack is not None:
            self.script.show_script(self._pack, self._last, self.whose)

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

    def changed_elsewhere(self) -> None:
        """The script stays: nobody wants other words in the middle of a call."""
        self._tell("The facts were changed elsewhere. The script is that of before.")

    def settled_anew(self, *, signs: bool) -> None:
        if signs:
            self._draft()

    # What is noted.

    @on(TextArea.Changed, "#notes")
    def _touch(self) -> None:
        self._noted = self.notes.text
        self._keeper.soon()

    def _unkept(self) -> Unkept | None:
        pack, text, which = self._pack, self._noted, self._which
        if pack is None or text == self._kept:
            return None
        name = pack.to.name
        return Unkept(
            Words(which, calls.NOTES, Channel.CALL.value, name, text, "typed"),
            lambda kept: calls.keep_notes(kept, which, name, text),
        )

    def _note_kept(self, words: Words, version: DraftVersion) -> None:
        self._kept = words.text

    def _tell_trouble(self, error: DrafterError) -> None:
        safe = "They wait in a file beside it." if self._keeper.is_safe else ""
        self._tell(f"The notes are not in the store: {error.title} {safe}".strip(), bad=True)
