"""An attempt that failed, and whether another one is worth it."""

from __future__ import annotations

from enum import Enum

from drafter.errors import BrokenOffError, ModelError, UnusableError


class Again(Enum):
    """Whether another attempt may do better."""

    NEVER = "never"
    LATER = "later"
    """The server may have recovered by then."""
    ONCE = "once"
    """The next attempt may do better, and a third is no use: an answer broke off, or no server
    runs on this machine."""


class FalteredError(Exception):
    """How an attempt ended that gave no answer."""

    def __init__(self, error: ModelError, again: Again, asked: float | None = None) -> None:
        super().__init__(error.title)
        self.error = error
        self.again = again
        self.asked = asked
        """The seconds that the server asks to wait."""


def unusable(title: str, hint: str) -> FalteredError:
    """The answer came, and another one would be no better."""
    return FalteredError(UnusableError(title, hint), Again.NEVER)


def broken_off(title: str, hint: str = "") -> FalteredError:
    """The answer came in part."""
    return FalteredError(BrokenOffError(title, hint or "Try again."), Again.ONCE)
