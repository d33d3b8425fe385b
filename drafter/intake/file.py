"""An interview file from a path or standard input -> an Interview."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, NoReturn

from drafter.errors import InputError
from drafter.interview.decoding import LIMIT
from drafter.interview.reading import parse
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from drafter.interview.decoding import Syntax
    from drafter.interview.model import Interview

STDIN = "-"


def load(path: str, stdin: BinaryIO, profile: Mapping[str, object] | None = None) -> Interview:
    """Read an interview file, TOML unless its name ends in .json; `-` is standard input."""
    if path == STDIN:
        return parse(stdin.read(LIMIT + 1), source="standard input", profile=profile)
    syntax: Syntax = "json" if path.lower().endswith(".json") else "toml"
    return parse(_bytes(path), source=path, form=syntax, profile=profile)


def _bytes(path: str) -> bytes:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            kind = "a folder" if os.path.isdir(path) else "a pipe or a device"
            _refuse(path, f"is {kind}", "Name an interview file, or pipe it in and name `-`.")
        with open(path, "rb") as file:
            # One byte more than allowed is enough to refuse a file of any size.
            return file.read(LIMIT + 1)
    except FileNotFoundError:
        _refuse(path, "does not exist", "`drafter new FILE` writes an interview file to fill in.")
    except PermissionError:
        _refuse(path, "may not be read", "Its permissions keep you out.")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        _refuse(path, f"cannot be read: {reason}", "Name an interview file.")


def _refuse(path: str, what: str, cure: str) -> NoReturn:
    raise InputError(f"{shortened(visible(path), 200)} {what}", cure)
