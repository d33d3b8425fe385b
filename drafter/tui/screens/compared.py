"""What changed between two wordings, as content: a sign before each line, and the words marked."""

from __future__ import annotations

from textual.content import Content

from drafter.desk.differences import Line, differences
from drafter.interview.shown import visible

_SIGNS = {" ": "  ", "-": "\N{MINUS SIGN} ", "+": "+ "}
_STYLES = {" ": "", "-": "$text-error", "+": "$text-success"}


def compared(old: str, new: str) -> Content | None:
    """The lines of two texts, those that are gone and those that are new; None: none are."""
    lines = differences(_own_words(old), _own_words(new))
    if all(line.sign == " " for line in lines):
        return None
    return Content("\n").join(map(_shown, lines))


def _own_words(text: str) -> str:
    """The text form without its reader, who never changes."""
    return text.split("\n", 1)[1].rstrip("\n") if text.startswith("To:") else text.rstrip("\n")


def _shown(line: Line) -> Content:
    style = _STYLES[line.sign]
    pieces = [
        (visible(words.replace("\t", " ")), f"{style} bold underline".strip() if changed else style)
        for words, changed in line.pieces
    ]
    return Content.assemble((_SIGNS[line.sign], style), *pieces)
