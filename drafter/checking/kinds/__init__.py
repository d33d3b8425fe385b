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
from typing import NamedTuple

from drafter.checking.kinds.features import Token, beginnings, features, parts, tokens

LANE = 2
"""Bytes for a weight while weights are added: it fills the lower, the other is for their sum."""
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


class Weighed(NamedTuple):
    """A sentence or a clause with what its words speak for."""

    read: list[Token]
    scores: list[float]
    """How much it is of each kind, in logits."""


class Judged(NamedTuple):
    """What a sentence is, by that part of it, the whole or a clause, that is so most."""

    parts: list[Weighed]
    scores: dict[str, float]
    """How much it is of each kind, in logits."""
    kinds: frozenset[str]
    """The kinds that it is of."""


@lru_cache(maxsize=512)
def judge(text: str) -> Judged:
    """Say what a sentence does. `text` has plain apostrophes."""
    weighed = [_weigh(part) for part in parts(tokens(text))]
    most = weighed[0].scores
    for part in weighed[1:]:
        most = list(map(max, most, part.scores))
    scores = dict(zip(kinds(), most, strict=True))
    enough = [name for name, kind in kinds().items() if scores[name] >= kind.least]
    return Judged(weighed, scores, frozenset(enough))


def _weigh(read: list[Token]) -> Weighed:
    """Add up what the features speak for, each feature once."""
    places = dict.fromkeys(chain.from_iterable(beginnings(read)))
    if len(places) > MOST:
        places = dict.fromkeys(list(places)[:MOST])
    every, width = kinds(), len(kinds()) * LANE
    # All kinds at once: a row is one number, with two bytes for each of them.
    total = sum(map(_row, places)).to_bytes(width, "little")
    nothing, length = ZERO * len(places), sqrt(len(places))
    lanes = struct.unpack(f"<{len(every)}H", total)
    scores = [
        bias + scale * (lane - nothing) / length
        for (_, scale, bias, _), lane in zip(every.values(), lanes, strict=True)
    ]
    return Weighed(read, scores)


def weightiest(name: str, text: str) -> Place:
    """Give the stretch of words of a sentence that speaks most for a kind.

    Raises KeyError for a kind that is not known.
    """
    column = kinds()[name].column
    read = max(judge(text).parts, key=lambda part: part.scores[column]).read
    if not read:
        return 0, 0
    gains = [0] * len(read)
    for place, at in list(features(read).items())[:MOST]:
        gains[at] += _weights(place)[column] - ZERO
    first, last = _best_stretch(gains)
    return read[first].start, read[last].end


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


@lru_cache(maxsize=16384)
def _row(place: int) -> int:
    """The weights of a feature for all kinds, as one number that can be added to others."""
    weights = _weights(place)
    lanes = bytearray(len(weights) * LANE)
    lanes[::LANE] = weights
    return int.from_bytes(lanes, "little")


def _weights(place: int) -> bytes:
    """The weights of a feature, a byte for each kind."""
    width = len(kinds())
    return _table()[place * width : (place + 1) * width]


@cache
def _table() -> bytes:
    with open(_path("weights.bin"), "rb") as file:
        return file.read()


def _path(name: str) -> str:
    return os.path.join(os.path.dirname(__file__), name)
