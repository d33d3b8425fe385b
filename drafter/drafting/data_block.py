"""Facts set apart as data: a mark before each line, so that none of them passes for an order."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

_LENGTH = 8


def boundary(*texts: str) -> str:
    """Give a mark that occurs in none of the texts.

    It is worked out of all that is to be sent. So whoever wrote one of the notes cannot know it,
    and yet what is shown before sending is to the letter what is sent.
    """
    whole = "\n".join(texts)
    salt = 0
    while True:
        mark = hashlib.blake2b(f"{salt}\n{whole}".encode()).hexdigest()[:_LENGTH]
        if mark not in whole.casefold():
            return mark
        salt += 1


def block(mark: str, lines: Sequence[str]) -> str:
    """Give lines as data; a line of several becomes several, each with the mark."""
    parts = [part for line in lines for part in line.splitlines() or [""]]
    inside = "\n".join(f"{mark}| {part}".rstrip() for part in parts)
    return f"{mark} begin\n{inside}\n{mark} end"


def without_marks(text: str, mark: str) -> str:
    """Give a model's text without the marks that it copied from the facts."""
    lines = (
        line for line in text.split("\n") if line.strip() not in (f"{mark} begin", f"{mark} end")
    )
    return "\n".join(
        line.removeprefix(f"{mark}|").lstrip() if mark in line else line for line in lines
    )
