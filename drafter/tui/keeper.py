"""Keeps what is typed beside the typing: into a file at once, into the store as soon as it can."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.errors import DrafterError
from drafter.tui.apart import apart

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer
    from textual.worker import Worker

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.rescued import Rescued, Words
    from drafter.store.records import DraftVersion

AT_MOST = 0.8
"""Seconds after which what was typed is kept."""
AGAIN = 2.0
"""Seconds until what could not be kept is tried once more."""


class Unkept(NamedTuple):
    """Words that are not in the store yet."""

    words: Words
    save: Callable[[Interviews], DraftVersion]


class Keeper:
    """The way of one screen's words into the store; they go there one after the other."""

    def __init__(
        self,
        screen: Screen[Any],
        desk: Desk,
        rescued: Rescued,
        unkept: Callable[[], Unkept | None],
        kept: Callable[[Words, DraftVersion], object],
        failed: Callable[[DrafterError], object],
    ) -> None:
        """`unkept`: what is to be kept at that moment; None: everything is."""
        self._screen, self._desk, self._rescued = screen, desk, rescued
        self._unkept, self._kept, self._failed = unkept, kept, failed
        self._timer: Timer | None = None
        self._worker: Worker[None] | None = None
        self.trouble = ""
        """Why the last words are not in the store."""

    @property
    def is_safe(self) -> bool:
        """Whether what is not in the store waits in a file, at least."""
        found = self._unkept()
        return found is not None and self._rescued.holds(found.words)

    @property
    def is_busy(self) -> bool:
        """Whether words are on their way into the store."""
        return self._worker is not None and self._worker.is_running

    def soon(self) -> bool:
        """Keep what is typed before long; whether that was not on its way yet."""
        if self._timer is not None or self._unkept() is None:
            return False
        self._timer = self._screen.set_timer(AT_MOST, self.now)
        return True

    def now(self) -> None:
        """Keep what is typed."""
        self._stop()
        found = self._unkept()
        if found is None:
            return
        if self.is_busy:
            # The store is locked, maybe for long: the file must not wait with it.
            self._rescued.put(found.words)
            self._timer = self._screen.set_timer(AT_MOST, self.now)
            return
        words, save = found

        def keep(interviews: Interviews) -> DraftVersion:
            self._rescued.put(words)
            version = save(interviews)
            self._rescued.drop(words)
            return version

        self._worker = apart(
            self._screen, self._desk, keep, lambda version: self._note(words, version), self._tell
        )

    def at_last(self) -> None:
        """Before the screen is gone: into the file, and into the store if nothing is in the way."""
        self._stop()
        found = self._unkept()
        if found is None:
            return
        self._rescued.put(found.words)
        if not self.trouble:
            with suppress(DrafterError):
                found.save(self._desk.interviews)
                self._rescued.drop(found.words)

    def _note(self, words: Words, version: DraftVersion) -> None:
        self.trouble = ""
        self._kept(words, version)

    def _tell(self, error: DrafterError) -> None:
        self.trouble = error.title
        if self._timer is None and self._screen.is_attached:
            self._timer = self._screen.set_timer(AGAIN, self.now)
        self._failed(error)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
