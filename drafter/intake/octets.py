"""The bytes of a file that the user named, or why there are none."""

from __future__ import annotations

import os
import stat
from typing import NoReturn

from drafter.errors import InputError
from drafter.interview.shown import shortened, visible


def octets(path: str, limit: int, what: str, missing: str) -> bytes:
    """Read a file, one byte more than `limit` at most: enough to refuse one of any size.

    `what` it should be stands in the cures, and `missing` is the cure for a file that is not there.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            kind = "a folder" if os.path.isdir(path) else "a pipe or a device"
            _refuse(path, f"is {kind}", f"Name {what}, or pipe it in and name `-`.")
        with open(path, "rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        _refuse(path, "does not exist", missing)
    except PermissionError:
        _refuse(path, "may not be read", "Its permissions keep you out.")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        _refuse(path, f"cannot be read: {reason}", f"Name {what}.")


def _refuse(path: str, what: str, cure: str) -> NoReturn:
    raise InputError(f"{shortened(visible(path), 200)} {what}", cure)
