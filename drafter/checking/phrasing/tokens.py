"""A sentence as the phrases read it: words, and which of them may stand in one phrase."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from drafter.checking.lazy import lazy

_WORD = lazy(r"[^\W_]+(?:'[^\W_]+)*")
_MARK = "[\"\u201c\u201d\u2018\u2019'*_()]*"
_JOINT = lazy(rf",?{_MARK},?\s{_MARK}|,? ?[-\u2013\u2014/] ?|[-.]|{_MARK}")
_PLAIN_JOINTS = ("", " ", ", ")
"""What stands between most words."""
PREFIX = 4
"""By so many of its first letters "word*" is called."""


class Tokens(NamedTuple):
    """The words of a sentence and where they stand."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    joined: list[bool]
    """Whether no more than a comma or a dash stands before a word and behind the last."""
    callers: frozenset[str]
    """The words, and their first letters as "abcd*"."""


@lru_cache(maxsize=256)
def tokens(low: str) -> Tokens:
    """Read a sentence in small letters."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    joined: list[bool] = []
    end = 0
    for match in _WORD.finditer(low):
        start, last = match.span()
        joined.append(
            low[end:start] in _PLAIN_JOINTS or _JOINT.fullmatch(low, end, start) is not None
        )
        end = last
        words.append(match[0])
        starts.append(start)
        ends.append(end)
    beginnings = (f"{word[:PREFIX]}*" for word in words if len(word) >= PREFIX)
    return Tokens(words, starts, ends, joined, frozenset((*words, *beginnings)))
