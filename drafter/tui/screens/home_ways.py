"""Where the agenda leads to for the interview under the cursor."""

from __future__ import annotations

from collections.abc import Callable

from drafter.tui.screens.home_keys import Opens


class Ways:
    """The actions that open another screen on a kept interview."""

    _opens: Opens

    def _which(self) -> int | None:
        """The kept interview under the cursor."""
        raise NotImplementedError

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
