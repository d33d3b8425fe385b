"""A watch that is started and stopped, and a count down to nothing."""

from __future__ import annotations

import time


def _now() -> float:
    return time.monotonic()


class Stopwatch:
    """Seconds that were spent while it ran."""

    def __init__(self) -> None:
        self._before = 0.0
        self._since: float | None = None

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def seconds(self) -> float:
        """How long it has run, stops left out."""
        return self._before + (_now() - self._since if self._since is not None else 0.0)

    def toggle(self) -> None:
        """Start it, or stop it."""
        if self._since is None:
            self._since = _now()
        else:
            self._before, self._since = self.seconds, None

    def restart(self) -> None:
        """Begin anew at nothing."""
        self._before, self._since = 0.0, _now()
