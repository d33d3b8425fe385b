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


class Token(NamedTuple):
    """A word, or a stand-in such as "<day>" for words that tell nothing by themselves."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Read a sentence. `text` has plain apostrophes."""
    found: list[Token] = []
    last = ""
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        for word in _read(match[0], first=not found):
            if word == last and word.startswith("<"):
                found[-1] = Token(word, found[-1].start, end)
            else:
                found.append(Token(word, start, end))
                last = word
    return found


@lru_cache(maxsize=8192)
def _read(word: str, *, first: bool) -> tuple[str, ...]:
    return _parted(_common(word, first=first))


def _common(word: str, *, first: bool) -> str:
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


def parts(read: list[Token]) -> list[list[Token]]:
    """Give a sentence and, if it has several, its clauses: one of them may be at fault alone."""
    clauses: list[list[Token]] = [[]]
    for token in read:
        if token.text in _CUTS:
            clauses.append([])
        else:
            clauses[-1].append(token)
    long = [clause for clause in clauses if len(clause) >= _SHORTEST_CLAUSE]
    return [read, *long] if len(long) > 1 else [read]


def features(read: list[Token]) -> dict[int, int]:
    """Give the features of a sentence or clause: the place of each in the table, and its token."""
    last = len(read) - 1
    found: dict[int, int] = {}
    for number, places in enumerate(beginnings(read)):
        at = min(max(0, number - 1), last)
        for place in places:
            found.setdefault(place, at)
    return found


class _Word(NamedTuple):
    """What the features of a word are made of."""

    letters: bytes
    places: tuple[int, ...]
    """Of the word alone, and of its first letters."""
    joined: int
    """The checksum of the word and a space, to go on with the next word."""
    apart: int
    """That of the word and a gap, to go on with the next but one."""


def beginnings(read: list[Token]) -> list[tuple[int, ...]]:
    """Give the places of the features that begin at "^", at each token and at "$"."""
    words = [_EDGES[0], *[_word(token.text) for token in read], _EDGES[1]]
    found = [
        (
            *places,
            crc32(second.letters, joined) & _MASK,
            crc32(third.letters, apart) & _MASK,
        )
        for (_, places, joined, apart), second, third in zip(words, words[1:], words[2:])
    ]
    last = words[-2]
    found.append((*last.places, crc32(words[-1].letters, last.joined) & _MASK))
    found.append(words[-1].places)
    return found


@lru_cache(maxsize=8192)
def _word(word: str) -> _Word:
    letters = word.encode()
    places = [crc32(letters) & _MASK]
    if len(word) > _PREFIX and not word.startswith("<"):
        places.append(crc32(f"{word[:_PREFIX]}*".encode()) & _MASK)
    return _Word(letters, tuple(places), crc32(letters + b" "), crc32(letters + b" _ "))


_EDGES = _word("^"), _word("$")
