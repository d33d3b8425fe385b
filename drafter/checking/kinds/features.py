"""A sentence as it is weighed: its words, and which stand together."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from drafter.checking.vocabulary import MONTHS_AND_DAYS, word_set

BITS = 16
"""Features share a table of 2**BITS places, found by their checksum."""
_MASK = (1 << BITS) - 1
_TOKEN = re.compile(
    r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:]*|[?!;:,\u2014\u2013]|[$\u20ac\u00a3\u20b9%]"
)
_NUMBERS = word_set(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"""
)
_WRITER = word_set("i i'm i've i'd i'll")
_CLITICS = frozenset(("'m", "'ve", "'d", "'ll", "'re", "'s"))
_NEGATED = {"won't": "will", "can't": "can", "shan't": "shall"}
_PREFIX = 5
_CUTS = word_set("but because although though so which if when while") | frozenset(
    ";:,\u2014\u2013"
)
_SHORTEST_CLAUSE = 4
"""So few words tell something by themselves."""


def words(text: str) -> list[str]:
    """Read a sentence: its words, or stand-ins such as "<day>" for those that tell nothing alone.

    `text` has plain apostrophes. Several stand-ins of a like are one.
    """
    found: list[str] = []
    last = ""
    for written in _TOKEN.findall(text):
        for word in _read(written, not found):
            if word != last or not word.startswith("<"):
                found.append(word)
                last = word
    return found


def places(text: str) -> list[tuple[int, int]]:
    """Give where each of the words of a sentence stands."""
    found: list[tuple[int, int]] = []
    last = ""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        for word in _read(match[0], not found):
            if word != last or not word.startswith("<"):
                found.append((start, end))
                last = word
            else:
                found[-1] = found[-1][0], end
    return found


@lru_cache(maxsize=8192)
def _read(word: str, first: bool) -> tuple[str, ...]:
    return _parted(_common(word, first))


def _common(word: str, first: bool) -> str:
    """A word in small letters, or what stands for its like."""
    low = word.lower()
    if low[0].isdigit():
        return "<number>"
    if low in _NUMBERS:
        return "<few>"
    if not word[0].isupper():
        return low
    if low.removesuffix("s") in MONTHS_AND_DAYS:
        return "<day>"
    return low if first or low in _WRITER else "<name>"


def _parted(word: str) -> tuple[str, ...]:
    """A word without what an apostrophe joins to it: "do" and "not" for "don't"."""
    if word.endswith("n't"):
        return _NEGATED.get(word, word[:-3]), "not"
    bare, mark, joined = word.partition("'")
    clitic = mark + joined
    return (bare, clitic) if clitic in _CLITICS else (word,)


def parts(read: list[str]) -> list[slice]:
    """Give a sentence and, if it has several, its clauses: one of them may be at fault alone."""
    cuts = [number for number, word in enumerate(read) if word in _CUTS]
    whole = slice(0, len(read))
    if not cuts:
        return [whole]
    bounds = zip([0, *[cut + 1 for cut in cuts]], [*cuts, len(read)], strict=True)
    long = [slice(first, last) for first, last in bounds if last - first >= _SHORTEST_CLAUSE]
    return [whole, *long] if len(long) > 1 else [whole]


def features(read: list[str]) -> dict[int, int]:
    """Give the features of a sentence or clause: the place of each in the table, and its word."""
    last = len(read) - 1
    found: dict[int, int] = {}
    for number, beginning in enumerate(beginnings(read)):
        at = min(max(0, number - 1), last)
        for place in beginning:
            found.setdefault(place, at)
    return found


class _Word(NamedTuple):
    """What the features of a word are made of."""

    letters: bytes
    alone: tuple[int, ...]
    """The places of the word itself, and of its first letters."""
    joined: int
    """The checksum of the word and a space, to go on with the next word."""
    apart: int
    """That of the word and a gap, to go on with the next but one."""


def beginnings(read: list[str]) -> list[tuple[int, ...]]:
    """Give the places of the features that begin at "^", at each word and at "$"."""
    several = [_EDGES[0], *map(_word, read), _EDGES[1]]
    found = [
        (*alone, crc32(second[0], joined) & _MASK, crc32(third[0], apart) & _MASK)
        for (_, alone, joined, apart), second, third in zip(
            several, several[1:], several[2:], strict=False
        )
    ]
    last = several[-2]
    found.append((*last.alone, crc32(several[-1].letters, last.joined) & _MASK))
    found.append(several[-1].alone)
    return found


@lru_cache(maxsize=8192)
def _word(word: str) -> _Word:
    letters = word.encode()
    alone = [crc32(letters) & _MASK]
    if len(word) > _PREFIX and not word.startswith("<"):
        alone.append(crc32(f"{word[:_PREFIX]}*".encode()) & _MASK)
    return _Word(letters, tuple(alone), crc32(letters + b" "), crc32(letters + b" _ "))


_EDGES = _word("^"), _word("$")
