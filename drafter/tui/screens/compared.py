"""What changed between two wordings, as content: a sign before each line, and the words marked."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from drafter.desk.differences import Line, differences
from drafter.interview.shown import visible

_SIGNS = {" ": "  ", "-": "\N{MINUS SIGN} ", "+": "+ "}
_STYLES = {" ": "", "-": "$text-error", "+": "$text-success"}


def compared(old: str, new: str, *, parts: bool = False) -> Content | None:
    """The lines of two texts, those that are gone and those that are new; None: none are.

    `parts`: of a text with headings, the parts alone that have changed.
    """
    lines = differences(_own_words(old), _own_words(new))
    if parts:
        lines = [line for part in _parts(lines) if _changed(part) for line in part]
    if not _changed(lines):
        return None
    return Content("\n").join(map(_shown, lines))


def _own_words(text: str) -> str:
    """The text form without its reader, who never changes."""
    return text.split("\n", 1)[1].rstrip("\n") if text.startswith("To:") else text.rstrip("\n")


def _changed(lines: Sequence[Line]) -> bool:
    return any(line.sign != " " for line in lines)


def _parts(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        if line.sign == " " and line.pieces[0][0].startswith("## "):
            found.append([])
        found[-1].append(line)
    return found


def _shown(line: Line) -> Content:
    style = _STYLES[line.sign]
    pieces = [
        (visible(words.replace("\t", " ")), f"{style} bold underline".strip() if changed else style)
        for words, changed in line.pieces
    ]
    return Content.assemble((_SIGNS[line.sign], style), *pieces)
