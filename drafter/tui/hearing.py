"""What is heard of a model in a thread, until the screen takes it."""

from __future__ import annotations

from threading import Event

from drafter.tui.cut import one_line


class Hearing:
    """A listener that keeps what it hears."""

    def __init__(self) -> None:
        self._stop = Event()
        self._pieces: list[str | None] = []
        self.told = ""
        """Why it takes longer."""

    @property
    def cancelled(self) -> bool:
        """Whether the user has had enough."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop as soon as can be."""
        self._stop.set()

    def chunk(self, text: str) -> None:
        """A piece of the answer came."""
        self._pieces.append(text)
        self.told = ""

    def waiting(self, seconds: float, why: str) -> None:
        """A new attempt follows."""
        when = f"Trying again in {seconds:.0f} s." if seconds >= 1 else "Asking once more."
        self.told = f"{one_line(why)} {when}"

    def again(self) -> None:
        """A new attempt begins: what came before is void."""
        self._pieces.append(None)

    def take(self) -> list[str | None]:
        """What has come since the last time; None: it begins anew."""
        pieces, self._pieces = self._pieces, []
        return pieces
