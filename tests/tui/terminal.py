"""The real program on a real terminal: keys go in, and what a person would see can be read."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pyte
from ptyprocess import PtyProcess

PROGRAM = Path(sys.executable).with_name("drafter")
PATIENCE = 60.0
"""Seconds for what comes in one on an idle machine."""
KEYS = {
    "enter": b"\r",
    "tab": b"\t",
    "escape": b"\x1b",
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "pagedown": b"\x1b[6~",
    "backspace": b"\x7f",
    "f2": b"\x1bOQ",
    **{f"ctrl+{letter}": bytes([ord(letter) & 0x1F]) for letter in "acdegnoqrstuwyz"},
}


class Terminal:
    """One run of the program, from its first byte to its exit status."""

    def __init__(
        self, arguments: Sequence[str], environ: Mapping[str, str], size: tuple[int, int]
    ) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._program = PtyProcess.spawn(
            [str(PROGRAM), *arguments], env=dict(environ), dimensions=(rows, columns)
        )
        self.said = b""
        """Every byte it has written."""

    @property
    def lines(self) -> list[str]:
        """What stands on the screen."""
        return [line.rstrip() for line in self._screen.display]

    @property
    def text(self) -> str:
        """The screen as one line, so that no line break hides a sentence."""
        return " ".join(" ".join(self.lines).split())

    def press(self, *keys: str) -> None:
        """Press keys by their names; a letter is its own name."""
        self._program.write(b"".join(KEYS.get(key, key.encode()) for key in keys))

    def type(self, text: str) -> None:
        """Type letter by letter, each seen by the program before the next is there."""
        for letter in text:
            self._program.write(letter.encode())
            self._read(0)

    def see(self, *wanted: str) -> None:
        """Wait until all of it stands on the screen."""
        self._until(lambda: all(one in self.text for one in wanted), f"{wanted} did not come")

    def see_below(self, wanted: str) -> None:
        """Wait until it stands in the last row."""
        self._until(lambda: wanted in self.lines[-1], f"{wanted!r} did not come to the last row")

    def see_no_more(self, gone: str) -> None:
        """Wait until it stands nowhere on the screen."""
        self._until(lambda: gone not in self.text, f"{gone!r} did not go")

    def resize(self, columns: int, rows: int) -> None:
        """Pull at the window's corner; the system tells the program."""
        self._screen.resize(rows, columns)
        self._program.setwinsize(rows, columns)

    def kill(self) -> None:
        """End it without a word of warning."""
        self._program.kill(signal.SIGKILL)
        self.end()

    def end(self) -> int:
        """Wait until it has ended by itself; its exit status."""
        deadline = time.monotonic() + PATIENCE
        while self._read(0.1) and time.monotonic() < deadline:
            pass
        self._program.wait()
        self._program.close()
        return int(self._program.exitstatus or 0)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.close(force=True)

    def _until(self, come: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not come():
            assert time.monotonic() < deadline, "\n".join([otherwise, *self.lines])
            assert self._read(0.1), "\n".join([f"{otherwise}; it has ended", *self.lines])

    def _read(self, seconds: float) -> bool:
        """Read what comes within that time; whether more may come."""
        if not select.select([self._program.fd], [], [], seconds)[0]:
            return True
        try:
            chunk = os.read(self._program.fd, 65536)
        except OSError:
            # So Linux says that nobody writes any more.
            return False
        self.said += chunk
        self._stream.feed(chunk)
        return bool(chunk)
