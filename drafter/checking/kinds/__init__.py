"""What a sentence does, weighed by its words: does it blame, press, promise, claim?

Such things have no form, only wordings, more than any list holds. So the words of thousands of
sentences, written by several hands for the purpose, were weighed against those of thousands that do
nothing of the sort (`python -m tests.checking.derived_kinds` does it): weights.bin holds for each
feature of a sentence what it speaks for in every kind, kinds.json what sum makes one.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from math import sqrt
from mmap import ACCESS_READ, mmap
from typing import NamedTuple

from drafter.checking.kinds.features import beginnings, features, parts, places, words

ZERO = 128
"""How a weight of nothing is written."""
MOST = 250
"""More features than that could not be added in two bytes; of a longer sentence they are left."""
Place = tuple[int, int]


class Kind(NamedTuple):
    """One thing a sentence can do."""

    column: int
    scale: float
    """What a weight of 1 in the table is worth."""
    bias: float
    least: float
    """The score from which on a sentence is of the kind."""


class Judged(NamedTuple):
    """What a sentence is, by that part of it, the whole or a clause, that is so most."""

    words: list[str]
    sums: list[list[float]]
    """Of each part, for all kinds, what its words speak for, whatever their number."""
    most: list[float]
    """The greatest of each kind."""
    kinds: frozenset[str]
    """The kinds that it is of."""

    def score(self, name: str) -> float:
        """Say how much it is of a kind, in logits."""
        kind = kinds()[name]
        return kind.bias + kind.scale * self.most[kind.column]


@lru_cache(maxsize=512)
def judge(text: str) -> Judged:
    """Say what a sentence does. `text` has plain apostrophes."""
    read = words(text)
    sums = [_weigh(read[part]) for part in parts(read)]
    most = sums[0]
    for one in sums[1:]:
        most = list(map(max, most, one))
    of_it = [name for (name, least), value in zip(_leasts(), most, strict=True) if value >= least]
    return Judged(read, sums, most, frozenset(of_it))


def _weigh(read: list[str]) -> list[float]:
    """Add up what the features speak for, each feature once."""
    found = dict.fromkeys(chain.from_iterable(beginnings(read)))
    if len(found) > MOST:
        found = dict.fromkeys(list(found)[:MOST])
    lanes = _lanes()
    # All kinds at once: a row is one number, with two bytes for each of them.
    total = sum(map(_row, found)).to_bytes(lanes.size, "little")
    nothing, length = ZERO * len(found), sqrt(len(found))
    return [(lane - nothing) / length for lane in lanes.unpack(total)]


def weightiest(name: str, text: str) -> Place:
    """Give the stretch of words of a sentence that speaks most for a kind.

    Raises KeyError for a kind that is not known.
    """
    column, judged = kinds()[name].column, judge(text)
    if not judged.words:
        return 0, 0
    several = zip(parts(judged.words), judged.sums, strict=True)
    part, _ = max(several, key=lambda one: one[1][column])
    read, stands = judged.words[part], places(text)[part]
    gains = [0] * len(read)
    for place, at in list(features(read).items())[:MOST]:
        gains[at] += _weights(place)[column] - ZERO
    first, last = _best_stretch(gains)
    return stands[first][0], stands[last][1]


def _best_stretch(gains: Iterable[int]) -> tuple[int, int]:
    """The first and the last of the neighbours whose sum is greatest."""
    best, stretch = float("-inf"), (0, 0)
    total, begun = 0, 0
    for number, gain in enumerate(gains):
        if total <= 0:
            total, begun = 0, number
        total += gain
        if total > best:
            best, stretch = total, (begun, number)
    return stretch


@cache
def kinds() -> dict[str, Kind]:
    """Give all kinds by name."""
    with open(_path("kinds.json"), encoding="utf-8") as file:
        listed = json.load(file)["kinds"]
    return {name: Kind(column, **one) for column, (name, one) in enumerate(listed.items())}


@cache
def _leasts() -> list[tuple[str, float]]:
    """The kinds, each with the sum from which on a sentence is of it."""
    return [(name, (kind.least - kind.bias) / kind.scale) for name, kind in kinds().items()]


@cache
def _lanes() -> struct.Struct:
    return struct.Struct(f"<{len(kinds())}H")


@cache
def _row(place: int) -> int:
    """The weights of a feature for all kinds, as one number that can be added to others."""
    return int.from_bytes(_lanes().pack(*_weights(place)), "little")


def _weights(place: int) -> bytes:
    """The weights of a feature, a byte for each kind."""
    width = len(kinds())
    return _table()[place * width : (place + 1) * width]


@cache
def _table() -> mmap:
    with open(_path("weights.bin"), "rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def _path(name: str) -> str:
    return os.path.join(os.path.dirname(__file__), name)
