"""Texts in cells of a line: cut where they are too long, filled up where they are short."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size

from drafter.interview.shown import shortened, visible

_LINES = 6
_LINE = 240
"""Letters of a line of what is said in passing: some six lines of a toast."""


def cells(text: str) -> int:
    """The cells that a text takes."""
    return len(text) if text.isascii() else cell_len(text)


def one_line(text: str) -> str:
    """A text on one line, with nothing a terminal would act on."""
    return visible(" ".join(text.split()))


def fitted(text: str, width: int) -> str:
    """Exactly so many cells of a text; its end is an ellipsis where it was too long."""
    if cells(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, max(0, width - 1)).rstrip() + "…", width)


def in_passing(text: str) -> str:
    """As much of a text as is said in passing."""
    lines = [shortened(line, _LINE) for line in text.split("\n")]
    return "\n".join(lines if len(lines) <= _LINES else [*lines[: _LINES - 1], "..."])
