"""The page of a form: its questions, the advice beside them, and what happens as one types."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Label, Static

from drafter.desk import advice_words
from drafter.desk.filling import Filling
from drafter.errors import DrafterError
from drafter.interview.shown import visible
from drafter.tui.form import words
from drafter.tui.form.entries import Entries
from drafter.tui.form.faults import told
from drafter.tui.form.field import Field
from drafter.tui.form.live import Because, Sight, look
from drafter.tui.form.questions import help_for
from drafter.tui.form.sheet import Sheet
from drafter.tui.keys.keyed import key_of
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk

LOOK_AFTER = 0.03
"""Seconds from a key to the advice on it."""
KEEP_AFTER = 0.3
"""Seconds from a key until what was typed is on its way to the disk."""


class FormPage(Screen[int | None]):
    """Judges and keeps what is typed, beside the typing."""

    _sheet = getters.query_one(Sheet)
    _card = getters.query_one(AdviceCard)
    _state = getters.query_one("#state", Static)
    _bar = getters.query_one("#bar", Static)
    _summary = getters.query_one("#summary", Static)
    _help = getters.query_one("#help", Static)

    def __init__(
        self,
        desk: Desk,
        today: date | datetime | None,
        which: int | None,
        unfinished: str | None = None,
    ) -> None:
        """`unfinished`: the name of a form that was begun before."""
        super().__init__()
        self._desk = desk
        self._today = today
        self._filling = Filling(desk, today, which, unfinished)
        self._because = Because()
        self._last = ""
        """The path of the answer that was changed last."""
        self._sight: Sight | None = None
        self._looking = Lock()
        self._keeping = False
        self._left = False
        self._sure = False
        self._narrow = True
        self._was_changed = self._filling.changed
        self._settled = desk.settled.version
        self._others = [] if which or unfinished else desk.unfinished.all()

    def key(self, name: str) -> str:
        """The key that does something, by the id of its binding."""
        return key_of(self, name)

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Label(words.title(self._filling), id="title", markup=False)
            yield Static("", id="state", markup=False)
        with Horizontal(id="middle"):
            yield Sheet(self._filling.answers, signs=self._desk.settled.signs)
            yield AdviceCard()
        yield Static("", id="bar", markup=False)
        yield Static("", id="summary", markup=False)
        yield Static("", id="help", markup=False)
        yield KeyBar()

    async def on_mount(self) -> None:
        if not self._sheet.is_folded:
            await self._sheet.unfold()
        new = next((form for form in self._others if form.which is None), None)
        self._newest = new.name if new else None
        self._say(words.beginning(self._filling, new, self.key, signs=self._desk.settled.signs))
        self._look()

    def on_screen_resume(self) -> None:
        """Take over what the user has settled meanwhile."""
        if self._settled != self._desk.settled.version:
            self._settled = self._desk.settled.version
            self._say("")
            self._look()

    @on(Field.Changed)
    def _changed(self, event: Field.Changed) -> None:
        self._filling.answers[event.path] = event.text
        self._after_change(event.path)

    @on(Entries.Removed)
    async def _removed(self, event: Entries.Removed) -> None:
        self._filling.remove(event.entries.group.path, event.place)
        self._sheet.answers = self._filling.answers
        await event.entries.without_one(self._filling.answers)
        self._after_change("")

    def on_descendant_focus(self) -> None:
        field = self._focused_field()
        self._put(self._help, help_for(field.path) if field else words.ON_A_BUTTON)
        self._tell()

    def on_descendant_blur(self) -> None:
        self.call_later(self._tell)

    def on_unmount(self) -> None:
        """Keep what was typed last, however the program is left."""
        self._left = True
        if self._filling.changed:
            with suppress(DrafterError):
                self._filling.keep()

    def _say(self, said: str) -> None:
        self._bar.update(visible(said))
        self._bar.display = bool(said)

    def _put(self, place: Static, said: str) -> None:
        """Put words in a place of one size: nothing else moves."""
        lines = "\n".join(map(visible, said.splitlines()))
        if str(place.content) != lines:
            place.update(lines, layout=False)

    def _after_change(self, path: str) -> None:
        self._last = path
        if self._sure or self._bar.display:
            self._sure = False
            self._say("")
        if self._filling.changed is not self._was_changed:
            # Only then: the footer is made anew.
            self._was_changed = self._filling.changed
            self.refresh_bindings()
        self._put(self._state, words.TYPING)
        self.set_timer(LOOK_AFTER, self._look)
        if not self._keeping:
            self._keeping = True
            self.set_timer(KEEP_AFTER, self._keep)

    @work(thread=True, exclusive=True, group="look")
    def _look(self) -> None:
        """Judge the answers beside the typing."""
        answers, path = dict(self._filling.answers), self._last
        with self._looking:
            if answers == self._filling.answers:
                sight = look(self._desk, self._today, answers, self._filling.judge)
                self.call_later(self._show, sight, path, answers.get(path, ""))

    def _show(self, sight: Sight, path: str, text: str) -> None:
        if self._left:
            return
        before, self._sight = self._sight, sight
        self._tell()
        if before is not None and sight[2:] == before[2:]:
            return
        if sight.explanation is None or sight.interview is None:
            self._card.show_fault(sight.faults)
            self._put(self._summary, " ".join(sight.faults))
            return
        decision = sight.explanation.decision
        because = self._because.heard(decision, path, text)
        self._card.show(sight.interview, sight.explanation, sight.notices, because)
        line = advice_words.in_one_line(sight.interview, decision)
        self._put(self._summary, f"{line}\nbecause: {because}" if because else line)

    def _tell(self, *, insist: bool = False) -> None:
        """Put beside each answer what there is to say about it."""
        if insist:
            self._sight = look(
                self._desk, self._today, dict(self._filling.answers), self._filling.judge
            )
        sight = self._sight
        if sight is None or sight.judged is None or self._left:
            return
        faults, echoes = sight.judged.faults, sight.judged.said.echoes
        for path, field in self._sheet.fields.items():
            text = sight.answers.get(path, "")
            fault = told(path, faults.get(path, ""))
            field.tell(text, fault, echoes.get(path, ""), insist=insist)

    def _focused_field(self) -> Field | None:
        focused = self.focused
        found = focused.ancestors if focused else ()
        return next((each for each in found if isinstance(each, Field)), None)

    @work(thread=True, group="keep")
    def _keep(self) -> None:
        """Put what was typed on the disk, beside the typing."""
        self._keeping = False
        try:
            self._filling.keep()
        except DrafterError as error:
            said = f"{error.title} {error.hint}"
        else:
            said = ""
        self.call_later(self._kept, said)

    def _kept(self, trouble: str) -> None:
        if self._left:
            return
        if trouble:
            self._say(trouble)
        if not self._keeping:
            self._put(self._state, words.NOT_KEPT if trouble else words.KEPT)
