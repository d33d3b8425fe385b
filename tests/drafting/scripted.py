"""A language model that says what a test wants, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.drafting.model import Listener, Reply, Turn
from drafter.errors import ModelError

Saying = str | ModelError | Callable[[Sequence[Turn]], str]


class Scripted:
    """Answers the first request by the first saying, and so on; the last one stays."""

    name = "parrot"
    host = "parrot.example.org"

    def __init__(self, *sayings: Saying) -> None:
        self.sayings = sayings
        self.asked: list[tuple[Turn, ...]] = []

    def prepare(self) -> None:
        """Nothing is needed."""

    def complete(self, turns: Sequence[Turn], listener: Listener) -> Reply:
        """The next saying."""
        self.asked.append(tuple(turns))
        saying = self.sayings[min(len(self.asked), len(self.sayings)) - 1]
        if isinstance(saying, ModelError):
            raise saying
        text = saying if isinstance(saying, str) else saying(turns)
        for start in range(0, len(text), 7):
            listener.chunk(text[start : start + 7])
        return Reply(text, "parrot-1", "stop", 100, 20, 0.5, 1)
