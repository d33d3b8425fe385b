"""What changed between two wordings, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator

import click

from drafter.desk.differences import differences
from drafter.interview.shown import visible

_COLORS = {"+": "green", "-": "red"}


def changes(old: str, new: str) -> Iterator[str]:
    """Give the lines that came and went, with a sign before each; nothing if none did."""
    lines = [line for line in differences(old.strip(), new.strip()) if line.sign != " "]
    if not lines:
        yield "Nothing was changed."
        return
    yield "What changed:"
    for line in lines:
        words = visible("".join(text for text, _ in line.pieces))
        if words.strip():
            yield click.style(f"{line.sign} {words}", fg=_COLORS[line.sign])
