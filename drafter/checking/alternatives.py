"""Long patterns of many alternatives, of which only those are tried whose words a text has."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache

OPENING = 4
"""By so many first letters of its words an alternative is called."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)+|[^\W_]+")
_PATH = os.path.join(os.path.dirname(__file__), "openings.json")


class Alternatives:
    """A pattern for any one of several, which begins at the beginning of a word.

    Compiling all of them would take longer than everything else that a check does, so that each is
    compiled when a text first has the words that it needs (`openings.json`, derived from them).
    """

    def __init__(self, *sources: str, whole_words: bool = False) -> None:
        """`whole_words`: each ends where a word does."""
        self.sources = tuple(rf"(?:{one})\b" if whole_words else one for one in sources)
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._called: dict[str, list[int]] | None = None

    def search(self, low: str, start: int = 0) -> re.Match[str] | None:
        """Find the first place, as one pattern of all alternatives would."""
        found: re.Match[str] | None = None
        for number in self._candidates(low):
            match = self._pattern(number).search(low, start)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Find every place, none of which overlaps another."""
        start = 0
        while match := self.search(low, start):
            yield match
            start = match.end() + (match.end() == match.start())

    def _candidates(self, low: str) -> list[int]:
        """The alternatives that can match, in their order."""
        if self._called is None:
            self._called = calls(self.sources, needed())
        called = self._called
        return sorted({n for word in called.keys() & openings(low) for n in called[word]})

    def _pattern(self, number: int) -> re.Pattern[str]:
        pattern = self._compiled.get(number)
        if pattern is None:
            pattern = self._compiled[number] = re.compile(rf"\b(?:{self.sources[number]})")
        return pattern


@lru_cache(maxsize=256)
def openings(low: str) -> frozenset[str]:
    """Give how the words of a text in small letters begin; "" is for whatever needs no word."""
    found = {""}
    for word in _WORD.findall(low):
        found.add(word[:OPENING])
        if "'" in word:
            found.update(piece[:OPENING] for piece in word.split("'"))
    return frozenset(found)


def calls(sources: tuple[str, ...], needs: dict[str, list[str]]) -> dict[str, list[int]]:
    """Work out which opening calls which alternatives; what is not known is always called."""
    found: dict[str, list[int]] = {}
    for number, source in enumerate(sources):
        for opening in needs.get(source, [""]):
            found.setdefault(opening, []).append(number)
    return found


@cache
def needed() -> dict[str, list[str]]:
    """Give of each alternative the openings of which a text has one wherever it matches."""
    with open(_PATH, encoding="utf-8") as file:
        listed: dict[str, list[str]] = json.load(file)
    return listed
