"""Ends with its terminal, also where nobody hangs up on the program."""

from __future__ import annotations

import os
import select
import signal
import sys
from threading import Thread


def end_with_terminal() -> None:
    """Die as of a hang-up when the terminal is gone.

    The system hangs up on the leader of a session alone. Any other program would read nothing,
    busily, and wait for ever until somebody takes what it draws.
    """
    # A thread: it stands still in the system, while the loop of the app may stand in a write.
    terminal = sys.__stdin__.fileno() if sys.__stdin__ else 0
    Thread(target=_watch, args=(terminal,), daemon=True).start()


def _watch(terminal: int) -> None:
    poll = select.poll()
    # No event is asked for: what is left is that it hung up.
    poll.register(terminal, 0)
    if any(event & select.POLLHUP for _, event in poll.poll()):
        os.kill(os.getpid(), signal.SIGHUP)
