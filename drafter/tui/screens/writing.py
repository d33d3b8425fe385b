"""An email on the screen: drafted, written on, and kept as it grows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from drafter.desk import pages
from drafter.desk.tones import tone_among, tone_of
from drafter.desk.wishes import Wish
from drafter.desk.writing import EDITED, Drafted, keep
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Register
from drafter.tui.apart import apart
from drafter.tui.cut import cells, one_line
from drafter.tui.keeper import Keeper, Unkept
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.checking import CheckingScreen
from drafter.tui.widgets.findings_view import FindingsView
from drafter.tui.widgets.key_bar import KeyBar
from drafter.tui.widgets.refusal import Refusal
from drafter.tui.widgets.retold import retell
from drafter.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.manuscript import Manuscript
    from drafter.desk.pages import Begun
    from drafter.desk.rescued import Words
    from drafter.errors import DrafterError
    from drafter.store.records import DraftVersion


class WritingScreen(CheckingScreen):
    """The page at hand, for one interview."""

    state = getters.query_one("#state", Static)

    def __init__(
        self, desk: Desk, today: date | datetime | None, which: int, kind: str | None = None
    ) -> None:
        wish = Wish(Kind(kind) if kind else None, Channel.EMAIL)
        super().__init__(desk, today, which, wish)
        self._keeper = Keeper(
            self, desk, self._rescued, self._unkept, self._note_kept, self._tell_trouble
        )
        self._moment: datetime | None = None
        self._fresh = False
        self._replaces_mine = False
        """Whether words of the user's own make room for the draft that was asked for."""
        self._then: tuple[Callable[[], None], Callable[[], None]] | None = None
        """What waits until all is kept, and what to do if it is not."""
        self._warned = False
        """Whether the user knows that something is not kept."""
        self._gone = False

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="heading", markup=False)
            yield Static(id="state", markup=False)
        yield Static("Reading ...", id="advice", markup=False)
        with Horizontal(id="page"):
            yield Sheet()
            yield FindingsView()
        yield Refusal("draft.back")
        yield KeyBar()

    def on_unmount(self) -> None:
        self._gone = True
        self._keeper.at_last()

    # What is asked for.

    def _draft(self, *, fresh: bool = False) -> None:
        """Keep what is there and ask for a draft. `fresh`: for other words of the same."""
        if self._interview is None:
            return
        kept = self._pages.kept
        mine = self._pages.unkept or (kept is not None and kept.origin == EDITED)
        self._keeper.now()
        self._fresh, self._replaces_mine = fresh, fresh and bool(mine)
        self._say_state("drafting ...")
        super()._draft()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        # What a check found is dealt with in the class above, which hears of it too.
        if event.worker is self._drafting and event.state is WorkerState.SUCCESS:
            self._show(self._drafting.result)

    def _show(self, drafted: Drafted | None) -> None:
        if drafted is None:
            return
        self.advice.update(words.advice(drafted, self.unsigned))
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
            self._tell_fault,
        )

    def _show_begun(self, begun: Begun) -> None:
        if self._gone or self._interview is None:
            return
        # What was typed until now is of the page before.
        self._keeper.now()
        self.remove_class("-refused")
        page = self._pages.take(begun)
        readers = words.readers(self._interview, self._pages.readers)
        self.sheet.show(page, readers, undoable=self._fresh)
        self._show_tone(begun)
        self._checked = None
        if begun.trouble:
            self._tell(f"Not kept: {begun.trouble}", bad=True)
        self._touch()
        if self._fresh or self.focused is None or self.sheet not in self.focused.ancestors:
            self.sheet.body.focus()
        if self._replaces_mine:
            self._tell(f"Your words are kept: {key_of(self, 'draft.versions')} brings them back.")
        self._say_state()
        self.refresh_bindings()

    def settled_anew(self, *, signs: bool) -> None:
        self._hold_anew()
        kept, page = self._pages.kept, self._pages.at_hand
        if not signs or page is None:
            return
        if kept is not None and kept.origin != EDITED and not self._pages.unkept:
            self._draft(fresh=True)
            self._tell("Drafted afresh, with your name.")
            return
        key = key_of(self, "draft.fresh")
        self._tell(f"Your name is known now: {key} drafts it afresh, ctrl+z brings yours back.")

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
            self._tell_fault,
        )

    def _put(self, page: Manuscript) -> None:
        """Other words for the page at hand; undo brings back those before."""
        self.sheet.put(page)
        self._touch()
        self._keeper.now()

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
        self._pages.written(self.sheet.subject.value, self.sheet.body.text)
        page = self._pages.at_hand
        told, too_long = words.length(page, self._interview, self._day)
        self.findings.show_length(told, too_long=too_long)
        self._outdate()
        self._then, self._warned = None, False
        if self._keeper.soon() and not self._keeper.trouble:
            # As wide as what stood there: else the page would be laid out anew for a letter.
            retell(self.state, "...".rjust(cells(str(self.state.content))))

    def _unkept(self) -> Unkept | None:
        page, which, found = self._pages.at_hand, self._which, self.found_now
        if page is None or not self._pages.unkept:
            return None
        return Unkept(
            pages.words_of(which, page), lambda kept: keep(kept, which, page, EDITED, found)
        )

    def _note_kept(self, words: Words, version: DraftVersion) -> None:
        if self._pages.is_kept(words, version):
            self._tell("Somebody else writes on this draft too. Every version is kept.", bad=True)
        if self._pages.unkept:
            return
        self._say_state()
        if self._then is not None:
            (deed, _), self._then = self._then, None
            deed()

    def _tell_trouble(self, error: DrafterError) -> None:
        """What is written waits in a file of its own; the store is tried once more."""
        self._say_state()
        if self._then is not None:
            (_, otherwise), self._then = self._then, None
            otherwise()

    def keep_then(self, deed: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Keep what is written, and do it then; the other if it cannot be kept."""
        # The last letters may not have been heard of yet.
        self._pages.written(self.sheet.subject.value, self.sheet.body.text)
        if not self._pages.unkept:
            deed()
            return
        self._then = (deed, otherwise)
        self._say_state("keeping ...")
        self._keeper.now()

    def _tell_fault(self, error: DrafterError) -> None:
        self._say_state()
        self._tell(f"{error.title} {error.hint}".strip(), bad=True)

    def _say_state(self, state: str | None = None) -> None:
        if self._gone:
            return
        if state is None:
            keeper = self._keeper
            state = words.state(self._pages, keeper.trouble, keeper.is_safe)
        retell(self.state, one_line(state))
