"""Signals that end a program, as errors, so that what must be put away is put away."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_NAMES = ("SIGTERM", "SIGHUP")


class EndedError(Exception):
    """The program was told to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_status = 128 + number


@contextmanager
def endings_raise() -> Iterator[None]:
    """Raise EndedError where the program would just be gone."""
    # A number that is ignored, as under nohup, stays so; Windows has not all of them.
    numbers = [number for name in _NAMES if (number := getattr(signal, name, None)) is not None]
    wanted = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]

    def end(number: int, _: FrameType | None) -> None:
        for each in wanted:
            # Once is enough: what is put away then must not be disturbed.
            signal.signal(each, signal.SIG_IGN)
        raise EndedError(number)

    before = {number: signal.signal(number, end) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
