"""The user's own editor, which opens a file and is waited for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence

from drafter.errors import OutputError, UsageError
from drafter.interview.shown import visible

_GRACE = 3.0
"""Seconds that an editor has to save what it has when the program is told to end."""


def open_editor(path: str, held: Sequence[int] = ()) -> int:
    """Open a file in the user's editor and wait; its exit status. It holds `held` open, too."""
    import shlex
    import subprocess

    name = next((v for v in ("VISUAL", "EDITOR") if os.environ.get(v, "").strip()), "")
    command = os.environ[name] if name else "vi"
    cure = "Name your editor in VISUAL or EDITOR."
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise UsageError(f"{name} cannot be read: {visible(command)}: {error}.", cure) from error
    try:
        process = subprocess.Popen([*words, path], pass_fds=tuple(held))
    except OSError as error:
        what = f"The editor {visible(words[0])} cannot be started: {error.strerror}."
        raise UsageError(what, cure) from error
    with _terminal_as_it_was():
        try:
            return process.wait()
        except BaseException:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_GRACE)
            process.kill()
            process.wait()
            raise


@contextlib.contextmanager
def _terminal_as_it_was() -> Iterator[None]:
    """An editor that is ended leaves the terminal as it used it."""
    if sys.platform == "win32" or not os.isatty(0):
        yield
        return
    import termios

    before = termios.tcgetattr(0)
    try:
        yield
    finally:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(0, termios.TCSADRAIN, before)


def edited(text: str, suffix: str = ".txt") -> str:
    """What the user's editor makes of a text; it stands in a file of theirs alone meanwhile."""
    import tempfile

    handle, path = tempfile.mkstemp(suffix, "drafter-")
    only_copy = False
    try:
        with open(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        status = open_editor(path)
        with open(path, encoding="utf-8", errors="backslashreplace") as file:
            found = file.read()
        if status:
            only_copy = found != text
            kept = f" What you wrote is in {path}." if only_copy else ""
            raise OutputError(f"The editor ended with status {status}.{kept}")
        return found
    except FileNotFoundError:
        # It is gone: that is one way to leave an editor without saving.
        return text
    finally:
        if not only_copy and os.path.exists(path):
            os.unlink(path)
