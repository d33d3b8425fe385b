"""Text as cells of a terminal: what each character looks like there, and how wide it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.interview.shown import characters

CUT = "\u2026"
"""Ends a text that was too long."""
_TAB = "    "
_LAST_PLAIN = "\u02ff"
"""The last letter of Latin; after it come marks that stand on the one before."""
_JOINER, _AS_EMOJI = "\u200d", "\ufe0f"
_SKINS = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_ON_ANOTHER = ("Mn", "Me", "Cf")
_SIGNS = ("So", "Nd", "Po", "Sm")


class Cell(NamedTuple):
    """One character where it stands in the text, as the terminal shows it."""

    place: int
    shown: str
    width: int
    """The columns it takes: none if it sits on the character before it."""

    @property
    def blank(self) -> bool:
        return self.shown.isspace()


def cells(text: str, start: int) -> list[Cell]:
    """The cells of a line that begins at `start`; nothing in them moves the cursor or hides."""
    found: list[Cell] = []
    for place, (char, shown) in enumerate(zip(text, characters(text), strict=True), start):
        found.append(_cell(place, char, shown, found[-1] if found else None))
    return found


def rows(line: Sequence[Cell], width: int) -> Iterator[Sequence[Cell]]:
    """The line broken after spaces, or within a word that is wider than the row."""
    first = 0
    while True:
        end, after_space, used = first, 0, 0
        # A blank may stick out at the end of a row, where nobody sees it.
        while end < len(line) and (used + line[end].width <= width or line[end].blank):
            used += line[end].width
            end += 1
            if line[end - 1].blank:
                after_space = end
        if end == len(line):
            yield line[first:]
            return
        # What is wider than a whole row goes in all the same, with what sits on it.
        stop = after_space or max(end, first + 1)
        while not after_space and stop < len(line) and line[stop].width == 0:
            stop += 1
        yield line[first:stop]
        first = stop


def is_plain(text: str) -> bool:
    """Whether each character is itself on the terminal and takes one column, as most do."""
    return text.isprintable() and (text.isascii() or max(text) <= _LAST_PLAIN)


def columns(text: str) -> int:
    """The columns that a text takes."""
    if is_plain(text.removesuffix(CUT)):
        return len(text)
    return sum(cell.width for cell in cells(text, 0))


def _cell(place: int, char: str, shown: str, before: Cell | None) -> Cell:
    if " " <= char < "\x7f":
        return Cell(place, char, 1)
    if char == "\t":
        return Cell(place, _TAB, len(_TAB))
    category = unicodedata.category(char)
    if category == "Zs":
        wide = char == "\u3000"
        return Cell(place, "  " if wide else " ", 2 if wide else 1)
    if shown != char:
        return Cell(place, shown, len(shown))
    if char == _AS_EMOJI and before is not None and before.width == 1:
        # A heart in colour is as wide as a face.
        return Cell(place, char, int(unicodedata.category(before.shown) in _SIGNS))
    if category in _ON_ANOTHER or "\u1160" <= char <= "\u11ff" or char in _SKINS:
        return Cell(place, char, 0)
    if before is not None and before.shown == _JOINER and category in ("So", "Cn"):
        return Cell(place, char, 0)
    return Cell(place, char, 2 if category == "Cn" or _is_wide(char) else 1)


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"
