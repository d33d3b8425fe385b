"""What is done to the interviews that are kept, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from drafter.desk.when import day_in_words
from drafter.errors import DrafterError
from drafter.interview.shown import shortened
from drafter.tui.cut import one_line
from drafter.tui.screens.reading import lines_of

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.agenda import Item
    from drafter.store.store import Store

Deed = Callable[[], object]


class Tell(Protocol):
    """Says something in passing."""

    def __call__(self, said: str, wrong: bool = False) -> None: ...


class Deeds:
    """The deeds of one screen, the last one first to be undone."""

    def __init__(self, tell: Tell, done: Callable[[], None], key: Callable[[str], str]) -> None:
        """`key`: what does something, by the id of its binding."""
        self._tell = tell
        self._done = done
        self._key = key
        self._undone_by: list[tuple[str, Deed]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self._undone_by)

    def do(self, said: str, deed: Deed, undone_by: Deed) -> None:
        """Do what can be undone."""
        self._undone_by.append((said, undone_by))
        if not self.attempt(deed, f"{said} {self._back()}"):
            self._undone_by.pop()

    def done(self, said: str, undone: str, undone_by: Deed) -> None:
        """Say what was done elsewhere; `undone` names it when it is taken back."""
        self.remember(undone, undone_by)
        self._tell(f"{said} {self._back()}")
        self._done()

    def remember(self, undone: str, undone_by: Deed) -> None:
        """Take in what another screen did and said."""
        self._undone_by.append((undone, undone_by))

    def forget_last(self) -> None:
        """That was taken back where it was done."""
        self._undone_by.pop()

    def _back(self) -> str:
        return f"Press {self._key('home.undo')} to take it back."

    def snooze(self, store: Store, item: Item, until: date | None) -> None:
        """Let an interview rest until a day, if one was named."""
        if until is None:
            return
        before = item.snoozed_until
        self.do(
            f"{shortened(one_line(item.company))} rests until {day_in_words(until, item.today)}.",
            lambda: store.snooze(item.id, until),
            lambda: store.snooze(item.id, before),
        )

    def trash(self, store: Store, which: int, name: str) -> None:
        """Put an interview in the trash."""
        self.do(
            f"{shortened(one_line(name))} is in the trash.",
            lambda: store.trash(which),
            lambda: store.restore(which),
        )

    def undo(self) -> None:
        """Take back what was done last."""
        if self._undone_by:
            said, deed = self._undone_by.pop()
            self.attempt(deed, f"Undone: \u201c{said}\u201d")

    def attempt(self, deed: Deed, said: str) -> bool:
        """Do something and say so; a fault is said instead."""
        try:
            deed()
        except DrafterError as error:
            self._tell("\n".join(lines_of(error)), wrong=True)
            return False
        self._tell(said)
        self._done()
        return True
