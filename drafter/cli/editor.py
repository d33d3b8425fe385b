"""The file that the user's editor opens, in a folder of its own until all is kept."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence

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
_BEFORE = "before.toml"
_MOST = 2 * LIMIT
"""Bytes; what is longer than a file may be is refused."""


def lines_above(faults: int) -> int:
    """How many lines stand above the user's text."""
    return len(HOW) + (1 + faults if faults else 0) + 1


class Sheet:
    """A text for its owner alone, with some lines of ours above it.

    While it is open its folder is locked, for drafter and for the editor: what nobody holds was
    left behind.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        found = _NAME.fullmatch(os.path.basename(folder))
        assert found is not None
        which, self.revision = int(found[1]), int(found[2])
        self.path = os.path.join(folder, f"interview-{which}.toml")
        self.only_copy = False
        """Whether it holds words that are nowhere else: then it stays."""
        # Windows opens no folder, and has no such lock.
        self._lock = None if sys.platform == "win32" else os.open(folder, os.O_RDONLY)
        self.open_elsewhere = self._lock is not None and not _locked(self._lock)

    @property
    def before(self) -> bytes:
        """The text as it was at first."""
        return _read(os.path.join(self.folder, _BEFORE))

    @property
    def text(self) -> bytes:
        """The text that is in it, without the lines on top that are ours."""
        lines = _read(self.path).removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True)
        while lines and (lines[0].startswith(MARK.encode()) or not lines[0].strip()):
            del lines[0]
        return b"".join(lines)

    @property
    def beside(self) -> list[str]:
        """What an editor that did not end well has left: a copy of what was typed, mostly."""
        ours = {_BEFORE, os.path.basename(self.path)}
        return sorted(name for name in os.listdir(self.folder) if name not in ours)

    @property
    def holds_something(self) -> bool:
        """Whether anything was typed that may be nowhere else."""
        text = self.text
        return bool(self.beside) or (bool(text) and text != self.before)

    def edited(self, text: bytes, faults: Sequence[str] = ()) -> tuple[bytes, bool]:
        """What the user makes of a text with its faults above it, and whether they saved."""
        self.write(text, faults)
        written, status = _stamp(self.path), 1
        try:
            status = open_editor(self.path, () if self._lock is None else (self._lock,))
        finally:
            found = self.text
            left = bool(status and self.beside)
            self.only_copy = left or (bool(found) and found != self.before)
        if status:
            how = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
            raise OutputError(f"The editor {how}. Nothing was changed.")
        return found, _stamp(self.path) != written

    def write(self, text: bytes, faults: Sequence[str] = ()) -> None:
        """Put a text in, below how to leave and what is wrong with it."""
        head = [*HOW, *(["What is wrong:"] if faults else []), *map(visible, faults)]
        lines = "".join(f"{MARK} {line}\n" for line in head)
        whole = f"{lines}\n".encode("utf-8", "backslashreplace") + text
        # A file that is newer than what an editor saved of it would look like another one.
        if whole != _read(self.path):
            _write(self.path, whole)

    def close(self, *, discard: bool) -> None:
        """Let go of it, and of the folder with all that an editor left there."""
        if self._lock is not None:
            os.close(self._lock)
        if discard:
            shutil.rmtree(self.folder, ignore_errors=True)


def new_sheet(data: str, which: int, revision: int, text: bytes) -> Sheet:
    """A sheet for an interview as it is at a revision."""
    import tempfile

    try:
        folder = tempfile.mkdtemp("", f"edit-{which}-{revision}-", data)
        _write(os.path.join(folder, _BEFORE), text)
    except OSError as error:
        raise _unwritable(data, error) from error
    return Sheet(folder)


def sheets_of(data: str, which: int) -> Iterator[Sheet]:
    """The sheets of an interview that are there, the newest first."""
    with contextlib.suppress(OSError):
        found = [name for name in os.listdir(data) if name.startswith(f"edit-{which}-")]
        folders = [os.path.join(data, name) for name in found if _NAME.fullmatch(name)]
        for folder in sorted(folders, key=os.path.getmtime, reverse=True):
            yield Sheet(folder)


_NAME = re.compile(r"edit-(\d+)-(\d+)-[a-z0-9_]+")


def _locked(folder: int) -> bool:
    from fcntl import LOCK_EX, LOCK_NB, flock

    try:
        flock(folder, LOCK_EX | LOCK_NB)
    except OSError:
        return False
    return True


def _stamp(path: str) -> tuple[int, int]:
    """What changes when a file is saved."""
    try:
        status = os.stat(path)
    except OSError:
        # It is gone: that is one way to leave an editor without saving.
        return 0, 0
    return status.st_mtime_ns, status.st_ino


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(_MOST)
    except OSError:
        return b""


def _write(path: str, data: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "wb") as file:
            file.write(data)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: str, error: OSError) -> OutputError:
    return OutputError(
        f"{path} cannot be written: {error.strerror}.",
        "Free some space there, or set DRAFTER_DATA_DIR to a folder that you may write.",
    )
