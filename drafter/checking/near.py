"""Near misses: one letter off, a look-alike letter of another script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝвкмнтАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινρ0",
    "aeopcyxijsdhqwbkmhtABEKMHOPCTYXIJSABEZHIKMNOPTYXaoivpo",
)


def differs_little(word: str, known: Iterable[str]) -> str:
    """Give the known word that this one is a slip of; nothing if there is none."""
    best, least = "", 3
    room = 1 if len(word) < 7 else 2
    if len(word) < 3:
        return ""
    for other in known:
        if abs(len(other) - len(word)) > room or len(other) < 3 or other == word:
            continue
        away = distance(word, other, room)
        if away <= room and away < least:
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
    return row[-1]


def unmasked(word: str) -> str:
    """Give a word with the letters that others only look like."""
    return word.translate(_LOOK_ALIKES)


def scripts(word: str) -> set[str]:
    """Name the scripts of a word's letters."""
    return {unicodedata.name(c, "?").split()[0] for c in word if c.isalpha()}
