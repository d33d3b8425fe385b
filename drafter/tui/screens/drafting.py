"""A screen for one interview, on which something is drafted in a thread."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from textual import getters
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import Worker

from drafter.desk.rescued import Rescued
from drafter.desk.writing import Drafted, drafted
from drafter.errors import DrafterError
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import draft_words as words
from drafter.tui.widgets.refusal import Refusal

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Interview

LOOK_EVERY = 1.5
"""Seconds: what another program writes is seen within two."""


class DraftingScreen(Screen[None]):
    """What is common to the words that are written and those that are said."""

    AUTO_FOCUS = ""
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-low"), (30, "-high")]  # noqa: RUF012

    heading = getters.query_one("#heading", Static)
    advice = getters.query_one("#advice", Static)
    refusal = getters.query_one(Refusal)

    def __init__(self, desk: Desk, today: date | datetime | None, which: int, wish: Wish) -> None:
        super().__init__()
        self._desk = desk
        self._today = today
        self._which = which
        self._wish = wish
        self._rescued = Rescued(desk.data)
        self._interview: Interview | None = None
        self._seen = (0, False)
        """The revision of the interview, and whether it is in the trash."""
        self._drafting: Worker[Drafted] | None = None
        self._settled = desk.settled.version
        """The settings that the interview was read over."""

    @cached_property
    def _day(self) -> date:
        """The day it is where the employer is."""
        return self._desk.interviews.day(self._which, self._today)

    def on_mount(self) -> None:
        try:
            self._interview = self._desk.interviews.interview(self._which)
        except DrafterError as error:
            self.advice.update("")
            self.refuse(Drafted("", None, error))
            return
        self.heading.update(words.heading(self._interview))
        self._draft()
        self.set_interval(LOOK_EVERY, self._look)

    def _look(self) -> None:
        """Take over what another program makes of the interview meanwhile."""
        kept = self._desk.interviews
        try:
            stored = kept.store.get(self._which)
            seen = (stored.revision, stored.trashed)
            if seen == self._seen:
                return
            self._seen = seen
            if stored.trashed:
                self._tell("The interview went to the trash meanwhile.", bad=True)
                return
            interview = kept.read(stored)
        except DrafterError:
            # Whoever writes will be told.
            return
        if interview != self._interview:
            self.take_over(interview)
            self.changed_elsewhere()

    def on_screen_resume(self) -> None:
        """Take over what the user has settled meanwhile."""
        version, before = self._desk.settled.version, self._interview
        if version == self._settled or before is None:
            return
        self._settled = version
        try:
            interview = self._desk.interviews.interview(self._which)
        except DrafterError as error:
            self._tell(f"{error.title} {error.hint}", bad=True)
            return
        if interview != before:
            self.take_over(interview)
            self.settled_anew(signs=bool(interview.me.name and not before.me.name))

    @property
    def unsigned(self) -> str:
        """That nobody stands below it, and how to change that; mostly nothing."""
        if self._interview is None or self._interview.me.name:
            return ""
        return f"It has no name below it: {key_of(self, 'app.settings')} gives yours."

    def take_over(self, interview: Interview) -> None:
        """The facts are these from now on."""
        self._interview = interview
        self.heading.update(words.heading(interview))

    def changed_elsewhere(self) -> None:
        """Another program has changed the facts."""
        raise NotImplementedError

    def settled_anew(self, *, signs: bool) -> None:
        """The settings have changed; `signs`: the user's name is known since."""
        raise NotImplementedError

    def _draft(self) -> None:
        """Ask for a draft; the screen stays as it is until it comes."""
        assert self._interview is not None
        ask = partial(drafted, self._desk, self._interview, self._today, self._wish)
        self._drafting = self.run_worker(
            ask, thread=True, exclusive=True, group="drafting", exit_on_error=False
        )

    def refuse(self, found: Drafted) -> None:
        """Say why there is no draft, and what may be drafted all the same."""
        raise NotImplementedError

    def _tell(self, told: str, *, bad: bool = False) -> None:
        self.app.notify(one_line(told), severity="warning" if bad else "information", markup=False)
