"""An email on the screen: drafted, written on, held against the facts and kept as it grows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Footer, Static
from textual.worker import Worker, WorkerState

from drafter.desk.pages import Pages
from drafter.desk.wishes import Wish
from drafter.desk.writing import Drafted
from drafter.errors import DrafterError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Register
from drafter.tui.cut import one_line
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.drafting import DraftingScreen
from drafter.tui.widgets.findings_view import FindingsView
from drafter.tui.widgets.refusal import Refusal
from drafter.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from datetime import date, datetime

    from textual.timer import Timer

    from drafter.checking.findings import Finding
    from drafter.desk.checks import Checked
    from drafter.desk.desk import Desk
    from drafter.desk.manuscript import Manuscript
    from drafter.message.draft import Receipt

_PAUSE = 0.15
"""Seconds without a key before the text is checked."""
_LONG = 1.0
"""Seconds after which a check is waited for."""
_AT_MOST = 0.8
"""Seconds after which what was typed is kept."""


class WritingScreen(DraftingScreen):
    """The page at hand, for one interview."""

    state = getters.query_one("#state", Static)
    sheet = getters.query_one(Sheet)
    findings = getters.query_one(FindingsView)

    def __init__(
        self, desk: Desk, today: date | datetime | None, which: int, kind: str | None = None
    ) -> None:
        wish = Wish(Kind(kind) if kind else None, Channel.EMAIL)
        super().__init__(desk, today, which, wish)
        self._pages = Pages(desk.interviews, which)
        self._moment: datetime | None = None
        self._found: tuple[Finding, ...] = ()
        self._receipts: tuple[Receipt, ...] = ()
        self._checked: Manuscript | None = None
        """What the findings are about."""
        self._fresh = False
        self._checking: Worker[Checked] | None = None
        self._pause: Timer | None = None
        self._keeping: Timer | None = None
        self._gone = False
        self._warned = False
        """Whether the user knows that something is not kept."""

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
        self._keep()

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
        if event.state is WorkerState.SUCCESS:
            if event.worker is self._drafting:
                self._show(self._drafting.result)
            elif event.worker is self._checking:
                self._show_checked(self._checking.result)
        elif event.state is WorkerState.ERROR and event.worker.error is not None:
            error = event.worker.error
            if not isinstance(error, DrafterError):
                raise error
            if event.worker is self._checking:
                self._found = self._receipts = ()
                self.sheet.body.mark(())
                self.findings.show_fault(error.title)

    def _show(self, drafted: Drafted | None) -> None:
        if drafted is None:
            return
        self.advice.update(words.advice(drafted))
        if drafted.result is None:
            self.refuse(drafted)
            return
        self.remove_class("-refused")
        self._moment = drafted.result.moment
        page = self._pages.begin(drafted.result, fresh=self._fresh)
        self._show_page(page)

    def _show_page(self, page: Manuscript) -> None:
        assert self._interview is not None
        readers = words.readers(self._interview, self._pages.readers)
        self.sheet.show(page, readers, undoable=self._fresh)
        self._touch()
        if self._fresh or self.focused is None or self.sheet not in self.focused.ancestors:
            self.sheet.body.focus()
        self._say_state()
        self.refresh_bindings()

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
                tone = Register(event.value) if event.value else None
                if tone is not self._wish.tone:
                    self._wish = self._wish._replace(tone=tone)
                    self._draft(fresh=True)

    # What is written.

    @on(Sheet.Written)
    def _touch(self) -> None:
        page = self._pages.at_hand
        if page is None:
            return
        to_keep = self._pages.written(self.sheet.subject.value, self.sheet.body.text)
        written = self._pages.at_hand
        assert written is not None
        told, too_long = words.length(written, self._interview, self._day)
        self.findings.show_length(told, too_long=too_long)
        if written != self._checked:
            self.sheet.body.keep_marks(self._checked.body if self._checked else "")
            if self._pause is not None:
                self._pause.stop()
            self._pause = self.set_timer(_PAUSE, self._check)
        if to_keep and self._keeping is None:
            self._say_state("...")
            self._keeping = self.set_timer(_AT_MOST, self._keep)

    def _check(self) -> None:
        page, interview = self._pages.at_hand, self._interview
        if page is None or interview is None:
            return
        if page.blank:
            self._checked, self._found, self._receipts = page, (), ()
            self.findings.show_fault("There is nothing to check yet.")
            return
        to = (page.to.name,) if page.to.name else ()
        wish = Wish(page.kind, Channel.EMAIL, to)
        self._checked = page
        self._checking = self.run_worker(
            partial(self._desk.check, interview, page.text, self._today, wish, self._pages.earlier),
            thread=True,
            exclusive=True,
            group="check",
            exit_on_error=False,
        )
        self.set_timer(_LONG, self._say_checking)

    def _say_checking(self) -> None:
        """Take back the verdict on words before, if that on these is long in coming."""
        if self._checking is not None and self._checking.is_running:
            self.findings.show_fault("Checking ...")

    def _show_checked(self, checked: Checked | None) -> None:
        page = self._checked
        if checked is None or page is None or page != self._pages.at_hand:
            # More was typed meanwhile: its own check is on the way.
            return
        self._found, self._receipts = checked.report.findings, checked.report.receipts
        self.sheet.body.mark(words.marks(page, self._found))
        self.findings.show(self._found)
        self._show_states()

    def _keep(self) -> bool:
        """Put what is written into the store; whether it is there now."""
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        try:
            self._pages.keep(self._found if self._checked == self._pages.at_hand else ())
        except DrafterError as error:
            self._say_state(f"not kept: {error.title}")
            return False
        self._say_state()
        return True

    def _say_state(self, state: str | None = None) -> None:
        if not self._gone:
            self.state.update(words.state(self._pages) if state is None else one_line(state))

    # What the cursor is on.

    @on(Sheet.Moved)
    def _show_states(self) -> None:
        page = self._pages.at_hand
        if page is None or self._interview is None or page != self._checked:
            return
        keys = words.stated_at(page, self._receipts, self.sheet.body.cursor_location)
        self.findings.show_states(words.facts(self._interview, keys, self._day))

    @on(FindingsView.Chosen)
    def _go_to(self, event: FindingsView.Chosen) -> None:
        page = self._checked
        if page is None or page != self._pages.at_hand or event.place >= len(self._found):
            return
        place = page.place(self._found[event.place].start)
        if place.part == "body":
            self.sheet.body.focus()
            self.sheet.body.move_cursor((place.row, place.column), center=True)
        else:
            self.sheet.subject.focus()
            self.sheet.subject.cursor_position = place.column

    def action_next_finding(self) -> None:
        count = self.findings.findings.option_count
        if count:
            here = self.findings.findings.highlighted
            place = 0 if here is None else (here + 1) % count
            self.findings.findings.highlighted = place
            self._go_to(FindingsView.Chosen(place))
