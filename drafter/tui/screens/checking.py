"""An email held against the facts while it is written: one check at a time, none of old words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import getters, on
from textual.worker import Worker, WorkerState

from drafter.desk.advice_words import in_one_line
from drafter.desk.pages import Pages
from drafter.desk.wishes import Wish
from drafter.errors import DrafterError
from drafter.interview.model import Channel
from drafter.tui.cut import one_line
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.drafting import DraftingScreen
from drafter.tui.widgets.findings_view import FindingsView
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


class CheckingScreen(DraftingScreen):
    """The findings of the page at hand, and the facts behind its sentences."""

    sheet = getters.query_one(Sheet)
    findings = getters.query_one(FindingsView)

    def __init__(self, desk: Desk, today: date | datetime | None, which: int, wish: Wish) -> None:
        super().__init__(desk, today, which, wish)
        self._pages = Pages(desk.interviews, which)
        self._found: tuple[Finding, ...] = ()
        self._receipts: tuple[Receipt, ...] = ()
        self._checked: Manuscript | None = None
        """What the findings are about."""
        self._asked: Manuscript | None = None
        """What is being checked."""
        self._checking: Worker[Checked] | None = None
        self._pause: Timer | None = None
        self._going = 0
        """The step from finding to finding that waits for a check."""

    @property
    def found_now(self) -> tuple[Finding, ...]:
        """The findings, if they are about the words as they are."""
        return self._found if self._checked == self._pages.at_hand else ()

    def _outdate(self) -> None:
        """Other words stand there: take back what was found in those before, and check soon."""
        page, before = self._pages.at_hand, self._checked
        if page is None or page == before:
            return
        self.sheet.body.outdate()
        standing = words.standing(before, page, self._found) if before else set[int]()
        self.findings.outdate(standing)
        self._check_in(_PAUSE)

    def _check_in(self, seconds: float) -> None:
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(seconds, self._check)

    def changed_elsewhere(self) -> None:
        """Hold the words against the facts as they are now; none of them is touched."""
        self._tell("The facts were changed elsewhere; the text is checked against them now.")
        self._hold_anew()

    def _hold_anew(self) -> None:
        assert self._interview is not None
        decision = self._desk.decide(self._interview, self._today)
        told = f"{self.unsigned} {in_one_line(self._interview, decision)}"
        self.advice.update(one_line(told))
        if self._pages.at_hand is not None:
            self._checked = None
            self.findings.outdate(())
            self._check()

    def _check(self) -> None:
        self._pause = None
        page, interview = self._pages.at_hand, self._interview
        if page is None or interview is None:
            return
        if page.blank:
            self._checked, self._found, self._receipts = page, (), ()
            self.findings.show_fault("There is nothing to check yet.")
            return
        if self._checking is not None and self._checking.is_running:
            # As soon as that one is done.
            return
        wish = Wish(page.kind, Channel.EMAIL, (page.to.name,) if page.to.name else ())
        self._asked = page
        self._checking = self.run_worker(
            partial(self._desk.check, interview, page.text, self._today, wish, self._pages.earlier),
            thread=True,
            group="check",
            exit_on_error=False,
        )

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show what a check found; a fault of the program stays loud."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            error = event.worker.error
            if not isinstance(error, DrafterError):
                raise error
            if event.worker is not self._checking:
                return
            self._found, self._receipts, self._checked = (), (), self._asked
            self.sheet.body.mark(())
            self.findings.show_fault(error.title)
        elif event.state is WorkerState.SUCCESS and event.worker is self._checking:
            self._show_checked(self._checking.result)

    def _show_checked(self, checked: Checked | None) -> None:
        page = self._asked
        if checked is None or page is None:
            return
        if page != self._pages.at_hand:
            # More was typed meanwhile.
            if self._pause is None:
                self._check()
            return
        self._checked = page
        self._found, self._receipts = checked.report.findings, checked.report.receipts
        self.sheet.body.mark(words.marks(page, self._found))
        self.findings.show(self._found)
        self._show_states()
        if self._going:
            step, self._going = self._going, 0
            self.action_next_finding(step)

    @on(Sheet.Moved)
    def _show_states(self) -> None:
        """Say which facts the sentence at the cursor states."""
        page = self._pages.at_hand
        if page is None or self._interview is None or page != self._checked:
            return
        keys = words.stated_at(page, self._receipts, self.sheet.body.cursor_location)
        self.findings.show_states(words.facts(self._interview, keys, self._day))

    # From finding to finding.

    @on(FindingsView.Chosen)
    def _choose_finding(self, event: FindingsView.Chosen) -> None:
        self._go_to(event.place, stay=event.looking)

    def action_next_finding(self, step: int = 1) -> None:
        """Put the cursor on the next finding, or the one before."""
        if self._checked != self._pages.at_hand:
            self._going = step
            return
        count = len(self._found)
        if count:
            here = self.findings.here
            place = (here + step) % count if here is not None else 0 if step > 0 else count - 1
            self.findings.point_at(place)
            self._go_to(place)

    def _go_to(self, place: int, *, stay: bool = False) -> None:
        """Put the cursor where a finding is; `stay`: without the keys following it."""
        page = self._checked
        if page is None or page != self._pages.at_hand or place >= len(self._found):
            return
        spot = page.place(self._found[place].start)
        if spot.part == "body":
            self.sheet.body.move_cursor((spot.row, spot.column), center=True)
        else:
            self.sheet.subject.cursor_position = spot.column
        if not stay:
            (self.sheet.body if spot.part == "body" else self.sheet.subject).focus()
