"""Near misses: one letter off, a look-alike letter of another script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_SHORTEST, _LONG = 3, 7
"""Shorter words are never slips; long ones may have two."""
_CYRILLIC_SMALL = (
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u051d"
    "\u0432\u043a\u043c\u043d\u0442"
)
_CYRILLIC_CAPITAL = (
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
)
_GREEK_CAPITAL = (
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
)
_GREEK_SMALL = "\u03b1\u03bf\u03b9\u03bd\u03c1"
_LOOK_ALIKES = str.maketrans(
    _CYRILLIC_SMALL + _CYRILLIC_CAPITAL + _GREEK_CAPITAL + _GREEK_SMALL + "0",
    "aeopcyxijsdhqwbkmhtABEKMHOPCTYXIJSABEZHIKMNOPTYXaoivpo",
)


def differs_little(word: str, known: Iterable[str]) -> str:
    """Give the known word that this one is a slip of; nothing if there is none."""
    if len(word) < _SHORTEST:
        return ""
    room = 1 if len(word) < _LONG else 2
    best, least = "", room + 1
    for other in known:
        if abs(len(other) - len(word)) > room or len(other) < _SHORTEST or other == word:
            continue
        away = distance(word, other, room)
        if away < least:
            best, least = other, away
    return best


def distance(one: str, other: str, most: int) -> int:
    """Count the letters inserted, dropped, changed or swapped; more than `most` is `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def unmasked(word: str) -> str:
    """Give a word with the letters that others only look like."""
    return word.translate(_LOOK_ALIKES)


def scripts(word: str) -> set[str]:
    """Name the scripts of a word's letters."""
    return {unicodedata.name(c, "?").split()[0] for c in word if c.isalpha()}
