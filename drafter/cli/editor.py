"""The user's own editor, and the file that it opens."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence

from drafter.desk.editor import open_editor
from drafter.errors import OutputError
from drafter.interview.decoding import LIMIT
from drafter.interview.shown import visible

MARK = "#:"
"""Begins the lines on top that are not the user's."""

HOW = (
    "Change what you like, save and leave: it is kept if all goes together.",
    "Save it empty, or leave without saving: nothing changes. Comments are lost.",
)


def lines_above(faults: int) -> int:
    """How many lines stand above the user's text."""
    return len(HOW) + (1 + faults if faults else 0) + 1


_MOST = 2 * LIMIT
"""Bytes; what is longer than a file may be is refused."""


class Sheet:
    """A file for its owner alone, with some lines of ours above the text."""

    def __init__(self, folder: str, prefix: str) -> None:
        import tempfile

        self.only_copy = False
        """Whether it holds words that are nowhere else: then it stays."""
        try:
            handle, self.path = tempfile.mkstemp(".toml", prefix, folder)
            os.close(handle)
        except OSError as error:
            raise _unwritable(folder, error) from error

    def __enter__(self) -> Sheet:
        return self

    def __exit__(self, *_: object) -> None:
        if not self.only_copy:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.path)

    def edited(self, text: bytes, faults: Sequence[str] = ()) -> bytes:
        """What the user makes of a text, whose faults are named above it."""
        self.write(text, faults)
        status = 0
        try:
            status = open_editor(self.path)
        finally:
            found = self._read()
            self.only_copy = bool(found) and (found != text or bool(faults))
        if status:
            raise OutputError(f"The editor ended with status {status}. Nothing was changed.")
        return found

    def write(self, text: bytes, faults: Sequence[str] = ()) -> None:
        """Put a text in, below how to leave and what is wrong with it."""
        head = [*HOW, *(["What is wrong:"] if faults else []), *map(visible, faults)]
        lines = "".join(f"{MARK} {line}\n" for line in head)
        try:
            with open(self.path, "wb") as file:
                file.write(f"{lines}\n".encode("utf-8", "backslashreplace") + text)
        except OSError as error:
            raise _unwritable(self.path, error) from error

    def _read(self) -> bytes:
        """The text that is in it, without the lines on top that are ours."""
        try:
            with open(self.path, "rb") as file:
                data = file.read(_MOST).removeprefix(b"\xef\xbb\xbf")
        except OSError:
            # It is gone: that is one way to leave an editor without saving.
            return b""
        lines = data.splitlines(keepends=True)
        while lines and (lines[0].startswith(MARK.encode()) or not lines[0].strip()):
            del lines[0]
        return b"".join(lines)


def _unwritable(path: str, error: OSError) -> OutputError:
    return OutputError(f"{path} cannot be written: {error.strerror}", "See that there is room.")
