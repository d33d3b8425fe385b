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
from math import sqrt
from typing import NamedTuple

from drafter.checking.kinds.features import Token, features, parts, tokens

LANE = 2
"""Bytes for a weight, of which a single one fills the lower: the other is for their sum."""
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

    places: tuple[Place, ...]
    """Where its tokens stand."""
    rows: tuple[tuple[int, int], ...]
    """The features: their place in the table, and the token where they begin."""
    scores: tuple[float, ...]
    """How much it is of each kind, in logits."""


def judge(name: str, text: str) -> tuple[float, Weighed]:
    """Say how much a sentence is of a kind, in logits, and which part of it is so most.

    `text` has plain apostrophes. Raises KeyError for a kind that is not known.
    """
    part = weigh(text)[kinds()[name].column]
    return part.scores[kinds()[name].column], part


@lru_cache(maxsize=512)
def weigh(text: str) -> tuple[Weighed, ...]:
    """Give for each kind that part of a sentence, the whole or a clause, that is of it most."""
    several = [_weigh(part) for part in parts(tokens(text))]
    if len(several) == 1:
        return tuple(several * len(kinds()))
    return tuple(
        max(several, key=lambda part: part.scores[column]) for column in range(len(kinds()))
    )


def _weigh(read: list[Token]) -> Weighed:
    """Add up what the features speak for, each feature once."""
    rows = tuple(features(read).items())[:MOST]
    table, width = _table(), len(kinds()) * LANE
    # All kinds at once: a row is one number, with two bytes for each of them.
    total = sum(
        [int.from_bytes(table[place * width : (place + 1) * width], "little") for place, _ in rows]
    ).to_bytes(width, "little")
    nothing, length = ZERO * len(rows), sqrt(len(rows))
    scores = tuple(
        kind.bias + kind.scale * (lane - nothing) / length
        for kind, lane in zip(
            kinds().values(), struct.unpack(f"<{len(kinds())}H", total), strict=True
        )
    )
    places = tuple([(token.start, token.end) for token in read]) or ((0, 0),)
    return Weighed(places, rows, scores)


def weightiest(name: str, weighed: Weighed) -> Place:
    """Give the stretch of words that speaks most for a kind."""
    kind, table, width = kinds()[name], _table(), len(kinds()) * LANE
    gains = [0] * len(weighed.places)
    for place, at in weighed.rows:
        gains[at] += table[place * width + kind.column * LANE] - ZERO
    first, last = _best_stretch(gains)
    return weighed.places[first][0], weighed.places[last][1]


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
def _table() -> bytes:
    with open(_path("weights.bin"), "rb") as file:
        return file.read()


def _path(name: str) -> str:
    return os.path.join(os.path.dirname(__file__), name)
