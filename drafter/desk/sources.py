"""What the user names where an interview is wanted: a file, or the id of a stored one."""

from __future__ import annotations

import os

from drafter.errors import UsageError
from drafter.interview.shown import shortened, visible

STDIN = "-"
_LARGEST = 2**63 - 1
"""No id is greater."""


def stored_id(source: str) -> int | None:
    """The id that `source` is, or None if it is a file; what can be neither is an error."""
    if source == STDIN or "/" in source or os.sep in source:
        return None
    if source.lower().endswith((".toml", ".json")):
        return None
    number = as_id(source)
    if number is None:
        name = shortened(visible(source))
        raise UsageError(
            f'"{name}" is neither an interview file nor the id of a stored one.',
            f"A file has a / in its name or ends in .toml or .json, such as ./{name}; "
            "an id is a number, and `drafter list` shows them.",
        )
    return number


def as_id(text: str) -> int | None:
    """The id in a text, or None."""
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(_LARGEST)):
        return None
    return number if (number := int(text)) <= _LARGEST else None
