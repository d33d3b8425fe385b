"""The file system around the database: the folder, the file, who may read them."""

from __future__ import annotations

import contextlib
import os
import stat

from drafter.errors import StoreError
from drafter.interview.shown import shortened, visible


def is_there(file: str) -> bool:
    """Whether there is anything in the place of the database."""
    try:
        os.lstat(file)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise unusable(file, error) from error
    return True


def prepare(file: str) -> None:
    """Make the folder and the file, or close them to others; raises StoreError."""
    try:
        os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
        if os.path.exists(file):
            insist_on_a_file(file)
        else:
            # Made here and not by SQLite, which would let everybody read it; -wal and -shm follow.
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise unusable(file, error) from error


def insist_on_a_file(file: str) -> None:
    """Refuse what is none, and close it to others; raises StoreError."""
    mode = os.stat(file).st_mode
    if not stat.S_ISREG(mode):
        what = "a folder" if stat.S_ISDIR(mode) else "a pipe or a device"
        raise StoreError(f"{named(file)} is {what}.", "A database should be there: move it away.")
    if mode & 0o077:
        for name in (file, f"{file}-wal", f"{file}-shm"):
            # Somebody else's file, or one that is not there.
            with contextlib.suppress(OSError):
                os.chmod(name, 0o600)


def identity(file: str) -> tuple[int, int]:
    """Which file it is, whatever is called so later."""
    try:
        status = os.stat(file)
    except OSError as error:
        raise unusable(file, error) from error
    return status.st_dev, status.st_ino


def unusable(file: str, error: OSError) -> StoreError:
    """The file system will not have the file there, or not let anybody near it."""
    return StoreError(
        f"{named(file)} cannot be used: {visible(error.strerror or str(error))}.",
        "Set DRAFTER_DATA_DIR to a folder that you may write.",
    )


def named(file: str) -> str:
    """The path as it is shown."""
    return shortened(visible(file), 200)
