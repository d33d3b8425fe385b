"""A table that fits the terminal: texts are cut by the columns they take there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence

from drafter.cli.cells import CUT, cells, columns, is_plain

GAP = 2
_NARROW = (12, 4)
"""To how many columns texts are cut: those of names first, then of all that may be."""


def terminal_width() -> int:
    """The columns of the terminal, 80 where there is none."""
    return max(40, shutil.get_terminal_size().columns)


def cut(text: str, width: int) -> str:
    """The text as the terminal shows it, on one line, its end an ellipsis where it is too long."""
    text = " ".join(text.split())
    if is_plain(text):
        return text if len(text) <= width else text[: width - 1].rstrip() + CUT
    line = cells(text, 0)
    if sum(cell.width for cell in line) <= width:
        return "".join(cell.shown for cell in line)
    kept, used = [], 0
    for cell in line:
        if used + cell.width > width - 1:
            break
        kept.append(cell.shown)
        used += cell.width
    return "".join(kept).rstrip() + CUT


def fits(rows: Sequence[Sequence[str]], indent: int = 0) -> bool:
    """Whether the terminal has room for the rows without a cut."""
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    return sum(widths) <= terminal_width() - indent - GAP * (len(widths) - 1)


def table(
    rows: Sequence[Sequence[str]], names: Sequence[int], rest: Sequence[int] = (), indent: int = 0
) -> Iterator[str]:
    """The rows in columns; where there is no room, those at the places of `names` are cut first."""
    if not rows:
        return
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    room = terminal_width() - indent - GAP * (len(widths) - 1)
    for places, narrowest in zip((names, [*names, *rest]), _NARROW, strict=True):
        _narrow(widths, places, room, narrowest)
    for row in rows:
        shown = [cut(text, width) for text, width in zip(row, widths, strict=True)]
        padded = (
            text + " " * (width - columns(text)) for text, width in zip(shown, widths, strict=True)
        )
        yield " " * indent + (" " * GAP).join(padded).rstrip()


def _narrow(widths: list[int], places: Sequence[int], room: int, narrowest: int) -> None:
    """Take columns from the widest of some until all have room, or are as narrow as may be."""
    while sum(widths) > room:
        widest = max(places, key=lambda place: widths[place])
        if widths[widest] <= narrowest:
            return
        widths[widest] -= 1
