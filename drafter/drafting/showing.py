"""A model's answer as it comes, with the tokens put back before anybody sees it."""

from __future__ import annotations

from drafter.drafting.masking import Masks
from drafter.drafting.model import Listener

_LONGEST = 40
"""Characters after which an open bracket is no token that is still coming."""


class Unmasking:
    """A listener that hands on what it hears, in the words of the file."""

    def __init__(self, listener: Listener, masks: Masks) -> None:
        self._listener = listener
        self._masks = masks
        self._held = ""

    def chunk(self, text: str) -> None:
        """A piece of the answer came; the beginning of a token waits for its end."""
        whole = self._held + text
        start = whole.rfind("[")
        is_open = start >= 0 and "]" not in whole[start:] and len(whole) - start < _LONGEST
        ready, self._held = (whole[:start], whole[start:]) if is_open else (whole, "")
        if ready:
            self._listener.chunk(self._masks.unmask(ready))

    def end(self) -> None:
        """Nothing more will come."""
        if self._held:
            self._listener.chunk(self._masks.unmask(self._held))
        self._held = ""

    def waiting(self, seconds: float, why: str) -> None:
        """A new attempt follows."""
        self._listener.waiting(seconds, why)

    def again(self) -> None:
        """A new attempt begins."""
        self._held = ""
        self._listener.again()

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._listener.cancelled
