"""An export of the store, from a path or standard input -> the data in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from drafter.errors import InputError
from drafter.intake.octets import octets
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from typing import BinaryIO

STDIN = "-"
LIMIT = 2**29
"""Bytes of an export; a thousand interviews with their drafts have some ten million."""

_MISSING = "`drafter export PATH` writes one."


def load_archive(path: str, stdin: BinaryIO) -> object:
    """Read the JSON of an export; `-` is standard input."""
    import json

    name = "standard input" if path == STDIN else shortened(visible(path), 200)
    if path == STDIN:
        data = stdin.read(LIMIT + 1)
    else:
        data = octets(path, LIMIT, "an export of drafter", _MISSING)
    if len(data) > LIMIT:
        _refuse(name, f"has more than {LIMIT:,} bytes")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        _refuse(name, "is not UTF-8 text")
    except json.JSONDecodeError as error:
        _refuse(name, f"is not JSON: line {error.lineno:,}, column {error.colno:,}: {error.msg}")
    except (ValueError, RecursionError):
        _refuse(name, "holds a number that is too long, or lists nested too deeply")


def _refuse(name: str, what: str) -> NoReturn:
    raise InputError(f"{name} {what}.", "Name a file that `drafter export` wrote.")
