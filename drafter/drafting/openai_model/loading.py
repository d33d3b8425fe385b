"""The SDK loaded beside other work: a module at a time, with a rest after each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import Event, Lock, get_ident

REST = 0.006
"""Seconds after each module: enough for a key that came meanwhile to be shown."""

_in_a_hurry = Event()
_one_at_a_time = Lock()


def hurry() -> None:
    """Rest no more: somebody waits for it."""
    _in_a_hurry.set()


@contextmanager
def gently() -> Iterator[None]:
    """Rest after each module that this thread imports in here."""
    with _one_at_a_time:
        resting = _Resting(get_ident())
        sys.meta_path.insert(0, resting)
        try:
            yield
        finally:
            sys.meta_path.remove(resting)


class _Resting:
    """Is asked for every module before it is found, finds none, and takes its time for it.

    A thread that only runs keeps asking for the lock of the interpreter, and every key would wait
    for it several times.
    """

    def __init__(self, thread: int) -> None:
        self._thread = thread

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Nothing, after a rest."""
        if get_ident() == self._thread:
            _in_a_hurry.wait(REST)
        return None
