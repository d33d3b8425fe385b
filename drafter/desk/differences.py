"""What changed between two wordings, line by line and word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_WORD = re.compile(r"\s+|[^\s]+")
_ALIKE = 0.4
"""Lines less alike than that are two lines, not one that was changed."""

Piece = tuple[str, bool]
"""Some words, and whether they are those that changed."""


class Line(NamedTuple):
    """One line of the one or the other wording."""

    sign: str
    """"+" is new, "-" is gone, " " is in both."""
    pieces: tuple[Piece, ...]


def differences(old: str, new: str) -> list[Line]:
    """Every line, with what is gone before what is new."""
    before, after = old.split("\n"), new.split("\n")
    return list(_lines(before, after))


def _lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, first, last, from_, to in matcher.get_opcodes():
        gone, come = before[first:last], after[from_:to]
        if tag == "equal":
            yield from (Line(" ", ((line, False),)) for line in gone)
            continue
        for place in range(max(len(gone), len(come))):
            yield from _pair(gone[place : place + 1], come[place : place + 1])


def _pair(gone: Sequence[str], come: Sequence[str]) -> Iterator[Line]:
    if gone and come:
        words, others = _WORD.findall(gone[0]), _WORD.findall(come[0])
        matcher = difflib.SequenceMatcher(None, words, others, autojunk=False)
        if matcher.ratio() >= _ALIKE:
            codes = matcher.get_opcodes()
            yield Line("-", _pieces(words, [(code[0], code[1], code[2]) for code in codes]))
            yield Line("+", _pieces(others, [(code[0], code[3], code[4]) for code in codes]))
            return
    yield from (Line("-", ((line, True),)) for line in gone)
    yield from (Line("+", ((line, True),)) for line in come)


def _pieces(words: Sequence[str], codes: Sequence[tuple[str, int, int]]) -> tuple[Piece, ...]:
    return tuple(
        ("".join(words[first:last]), tag != "equal") for tag, first, last in codes if first < last
    )
