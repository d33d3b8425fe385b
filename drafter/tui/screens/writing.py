"""An email on the screen: drafted, written on, and kept as it grows."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Footer, Static
from textual.worker import Worker, WorkerState

from drafter.desk import pages
from drafter.desk.tones import tone_among, tone_of
from drafter.desk.wishes import Wish
from drafter.desk.writing import Drafted
from drafter.errors import DrafterError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Register
from drafter.tui.apart import apart
from drafter.tui.cut import one_line
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.checking import CheckingScreen
from drafter.tui.widgets.findings_view import FindingsView
from drafter.tui.widgets.refusal import Refusal
from drafter.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from datetime import date, datetime

    from textual.timer import Timer

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.manuscript import Manuscript
    from drafter.desk.pages import Begun
    from drafter.store.records import DraftVersion

_AT_MOST = 0.8
"""Seconds after which what was typed is kept."""
_AGAIN = 2.0
"""Seconds until what could not be kept is tried once more."""


class WritingScreen(CheckingScreen):
    """The page at hand, for one interview."""

    state = getters.query_one("#state", Static)

    def __init__(
        self, desk: Desk, today: date | datetime | None, which: int, kind: str | None = None
    ) -> None:
        wish = Wish(Kind(kind) if kind else None, Channel.EMAIL)
        super().__init__(desk, today, which, wish)
        self._moment: datetime | None = None
        self._fresh = False
        self._keeping: Timer | None = None
        self._kept_by: Worker[None] | None = None
        """Keeps what was typed; there is never more than one."""
        self._trouble = ""
        """Why what is written is not in the store."""
        self._leaving = False
        """Whether the screen is to go as soon as all is kept."""
        self._gone = False

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="heading", markup=False)
            yield Static(id="state", markup=False)
        yield Static("Reading ...", id="advice", markup=False)
        with Horizontal(id="page"):
            yield Sheet()
            yield FindingsView()
        yield Refusal()
        yield Footer(show_command_palette=False)

    def on_unmount(self) -> None:
        self._gone = True
        self._keep_here()

    # What is asked for.

    def _draft(self, *, fresh: bool = False) -> None:
        """Keep what is there and ask for a draft. `fresh`: for other words of the same."""
        if self._interview is None:
            return
        self._keep()
        self._fresh = fresh
        self._say_state("drafting ...")
        super()._draft()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        if event.worker is self._drafting and event.state is WorkerState.SUCCESS:
            self._show(self._drafting.result)
            return
        super().on_worker_state_changed(event)

    def _show(self, drafted: Drafted | None) -> None:
        if drafted is None:
            return
        self.advice.update(words.advice(drafted))
        if drafted.result is None:
            self.refuse(drafted)
            return
        self._moment = drafted.result.moment
        result, fresh, which, rescued = drafted.result, self._fresh, self._which, self._rescued
        apart(
            self,
            self._desk,
            lambda kept: pages.begin(kept, rescued, which, result, fresh=fresh),
            self._show_begun,
            self._tell_trouble,
        )

    def _show_begun(self, begun: Begun) -> None:
        if self._gone or self._interview is None:
            return
        # What was typed until now is of the page before.
        self._keep()
        self.remove_class("-refused")
        page = self._pages.take(begun)
        readers = words.readers(self._interview, self._pages.readers)
        self.sheet.show(page, readers, undoable=self._fresh)
        self._show_tone(begun)
        self._checked = None
        self._trouble = begun.trouble
        self._touch()
        if self._fresh or self.focused is None or self.sheet not in self.focused.ancestors:
            self.sheet.body.focus()
        self._say_state()
        self.refresh_bindings()

    def _show_tone(self, begun: Begun) -> None:
        """Say in which tone it is worded; of what was found again that must be found out."""
        interview, page = self._interview, begun.page
        if interview is None:
            return
        if not begun.found_again:
            self.sheet.show_tone(tone_of(interview, self._wish))
            return
        self.sheet.show_tone(None)
        to = (page.to.name,) if page.to.name else ()
        desk, today, wish = self._desk, self._today, Wish(page.kind, Channel.EMAIL, to)
        apart(
            self,
            desk,
            lambda _: tone_among(desk, interview, today, wish, begun.versions),
            lambda tone: self.sheet.show_tone(tone) if page.to == self._pages.reader else None,
            self._tell_trouble,
        )

    def _put(self, page: Manuscript) -> None:
        """Other words for the page at hand; undo brings back those before."""
        self.sheet.put(page)
        self._touch()
        self._keep()

    def refuse(self, found: Drafted) -> None:
        assert found.refusal is not None
        self._pages.put_away()
        self.add_class("-refused")
        self._say_state("")
        self.refusal.show(found.refusal, found.open_kinds, found.reasons)
        self.refresh_bindings()

    @on(Refusal.Chosen)
    def _write_all_the_same(self, event: Refusal.Chosen) -> None:
        self._wish = Wish(event.kind, Channel.EMAIL, tone=self._wish.tone)
        self._draft()

    @on(Sheet.Asked)
    def _choose(self, event: Sheet.Asked) -> None:
        page = self._pages.at_hand
        match event.what:
            case "kind" if page is None or event.value != page.kind:
                self._wish = Wish(Kind(event.value), Channel.EMAIL, tone=self._wish.tone)
                self._draft()
            case "to" if page is not None and event.value != page.to.name:
                self._wish = self._wish._replace(kind=page.kind, to=(event.value,))
                self._draft()
            case "tone":
                self._wish = self._wish._replace(tone=Register(event.value))
                self._draft(fresh=True)

    # What is written.

    @on(Sheet.Written)
    def _touch(self) -> None:
        if self._pages.at_hand is None:
            return
        to_keep = self._pages.written(self.sheet.subject.value, self.sheet.body.text)
        page = self._pages.at_hand
        told, too_long = words.length(page, self._interview, self._day)
        self.findings.show_length(told, too_long=too_long)
        self._outdate()
        self._leaving = False
        if to_keep and self._keeping is None:
            self._keep_in(_AT_MOST)

    def _keep_in(self, seconds: float) -> None:
        if self._keeping is not None:
            self._keeping.stop()
        self._keeping = self.set_timer(seconds, self._keep)
        if not self._trouble:
            self._say_state("...")

    def _keep(self) -> None:
        """Put what is written into the store, beside the typing."""
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        page = self._pages.at_hand
        if page is None or not self._pages.unkept:
            return
        if self._kept_by is not None and self._kept_by.is_running:
            self._keep_in(_AT_MOST)
            return
        which, rescued, found = self._which, self._rescued, self.found_now

        def keep(kept: Interviews) -> tuple[Manuscript, DraftVersion]:
            return page, pages.keep_page(kept, rescued, which, page, found)

        self._kept_by = apart(self, self._desk, keep, self._note_kept, self._tell_trouble)

    def _note_kept(self, kept: tuple[Manuscript, DraftVersion]) -> None:
        self._trouble = ""
        if self._pages.is_kept(*kept):
            self._tell("Somebody else writes on this draft too. Every version is kept.", bad=True)
        if self._keeping is None and not self._gone:
            self._say_state()

    def _tell_trouble(self, error: DrafterError) -> None:
        """What is written waits in a file of its own; the store is tried once more."""
        self._trouble = error.title
        if not self._gone:
            self._keep_in(_AGAIN)
            self._say_state()

    def _keep_here(self) -> None:
        """Before the program ends: into a file, and into the store if nothing is in the way."""
        page = self._pages.at_hand
        if page is None or not self._pages.unkept:
            return
        if self._trouble:
            self._rescued.put(pages.words_of(self._which, page))
            return
        with suppress(DrafterError):
            pages.keep_page(self._desk.interviews, self._rescued, self._which, page)

    @property
    def is_safe(self) -> bool:
        """Whether what is written waits in a file, at least."""
        page = self._pages.at_hand
        return page is not None and self._rescued.holds(pages.words_of(self._which, page))

    def _say_state(self, state: str | None = None) -> None:
        if not self._gone:
            told = words.state(self._pages, self._trouble, self.is_safe) if state is None else state
            self.state.update(one_line(told))
