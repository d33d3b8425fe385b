"""Where the agenda leads to for the interview under the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from drafter.tui.screens.home_keys import Opens

if TYPE_CHECKING:
    from drafter.tui.screens.agenda_rows import Row


class Ways:
    """The actions that open another screen on a kept interview."""

    _opens: Opens

    def _which(self) -> int | None:
        """The kept interview under the cursor."""
        raise NotImplementedError

    def open_words(self, row: Row) -> None:
        """What is to be said, by the way that is advised."""
        verdict = row.item.verdict if row.item else None
        called = verdict is not None and verdict.channel == "call"
        self._lead(self._opens.open_call if called else self._opens.open_draft)

    def action_draft(self) -> None:
        self._lead(self._opens.open_draft)

    def action_call(self) -> None:
        self._lead(self._opens.open_call)

    def action_what_if(self) -> None:
        self._lead(self._opens.open_what_if)

    def action_timeline(self) -> None:
        self._lead(self._opens.open_timeline)

    def action_history(self) -> None:
        self._lead(self._opens.open_history)

    def _lead(self, to: Callable[[int], None]) -> None:
        if (which := self._which()) is not None:
            to(which)
