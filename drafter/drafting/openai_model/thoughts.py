"""Leaves out what a model thinks aloud before it answers."""

from __future__ import annotations

_OPEN, _CLOSE = "<think>", "</think>"


class Thoughts:
    """Some servers let the thoughts of a model stand at the head of its answer, between two tags.

    Others send them apart, where nobody looks.
    """

    def __init__(self) -> None:
        self._held = ""
        self._thinking = False
        self._over = False

    def feed(self, piece: str) -> str:
        """What of the next piece belongs to the answer."""
        if self._over:
            return piece
        self._held += piece
        head = self._held.lstrip()
        if not self._thinking and not head.startswith(_OPEN):
            return "" if _OPEN.startswith(head) else self._answer(self._held)
        self._thinking = True
        _, closed, rest = self._held.partition(_CLOSE)
        if rest.strip():
            return self._answer(rest.lstrip())
        # Of a thought, no more is kept than may be half of its end.
        self._held = closed or self._held[-len(_CLOSE) :]
        return ""

    def end(self) -> str:
        """What was held back and is no thought after all."""
        return "" if self._thinking or self._over else self._answer(self._held)

    def _answer(self, text: str) -> str:
        self._over = True
        return text
