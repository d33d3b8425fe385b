"""Leaves out what a model thinks aloud before it answers."""

from __future__ import annotations

_OPEN, _CLOSE = "<think>", "</think>"


class Thoughts:
    """Some servers let the thoughts of a model stand at the head of its answer, between two tags.

    Where the first tag stands in the prompt already, only the second one comes: what came before
    it was no answer. Others send thoughts apart, where nobody looks.
    """

    def __init__(self) -> None:
        self._held = ""
        self._thinking = False
        self._over = False
        self._watched = True
        """Whether an end of thoughts may still come that began unseen."""
        self._last = ""
        """The end of the answer so far, which may be half of a tag."""
        self.void = False
        """Whether all that was given out before the last piece was thought."""

    def feed(self, piece: str) -> str:
        """What of the next piece belongs to the answer."""
        self.void = False
        if self._over:
            return self._answer(piece)
        self._held += piece
        head = self._held.lstrip()
        if not self._thinking and not head.startswith(_OPEN):
            return "" if _OPEN.startswith(head) else self._answer(self._held)
        return self._think()

    def end(self) -> str:
        """What was held back and is no thought after all."""
        self.void = False
        return "" if self._thinking or self._over else self._answer(self._held)

    def _think(self) -> str:
        self._thinking, self._watched = True, False
        _, closed, rest = self._held.partition(_CLOSE)
        if rest.strip():
            self._over = True
            return rest.lstrip()
        # Of a thought, no more is kept than may be half of its end.
        self._held = closed or self._held[-len(_CLOSE) :]
        return ""

    def _answer(self, text: str) -> str:
        self._over = True
        if not self._watched:
            return text
        whole = self._last + text
        before, closed, rest = whole.partition(_CLOSE)
        if _OPEN in before:
            # A tag in the midst of a text is a part of it, and so is its end.
            self._watched = False
        elif closed:
            self.void, self._over, self._held = True, False, _CLOSE + rest
            return self._think()
        self._last = whole[1 - len(_CLOSE) :]
        return text
