"""Long patterns of many alternatives, of which only those are tried whose words a text has."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

OPENING = 4
"""By so many first letters of its words an alternative is called."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
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
        _every.append(self)

    def search(self, low: str, start: int = 0, *, of: str = "") -> re.Match[str] | None:
        """Find the first place, as one pattern of all alternatives would.

        `of`: the text of which `low` is a piece, to ask of its words only once.
        """
        found: re.Match[str] | None = None
        for number in called(of or low).get(self, ()):
            match = self._pattern(number).search(low, start)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def finditer(self, low: str, *, of: str = "") -> Iterator[re.Match[str]]:
        """Find every place, none of which overlaps another."""
        start = 0
        while match := self.search(low, start, of=of):
            yield match
            start = match.end() + (match.end() == match.start())

    def is_called(self, low: str) -> bool:
        """Whether a text has words that one of the alternatives needs."""
        return self in called(low)

    def _pattern(self, number: int) -> re.Pattern[str]:
        pattern = self._compiled.get(number)
        if pattern is None:
            pattern = self._compiled[number] = re.compile(rf"\b(?:{self.sources[number]})")
        return pattern


Called = tuple[Alternatives, int, tuple[frozenset[str], ...]]
"""An alternative of a pattern, and what it needs besides the opening that calls it."""
_every: list[Alternatives] = []


@lru_cache(maxsize=256)
def called(low: str) -> Mapping[Alternatives, list[int]]:
    """Give of all patterns the alternatives that a text in small letters can have, in their order.

    All at once, as most sentences have the words of hardly any.
    """
    calls = _calls(len(_every))
    found: dict[Alternatives, set[int]] = {}
    here = openings(low)
    for opening in calls.keys() & here:
        for pattern, number, others in calls[opening]:
            if not any(map(here.isdisjoint, others)):
                found.setdefault(pattern, set()).add(number)
    return {pattern: sorted(numbers) for pattern, numbers in found.items()}


@lru_cache(maxsize=256)
def openings(low: str) -> frozenset[str]:
    """Give how the words of a text in small letters begin; "" is for whatever needs no word."""
    words = _WORD.findall(low)
    found = {word[:OPENING] for word in words}
    found.add("")
    if "'" in low:
        pieces = (piece for word in words if "'" in word for piece in word.split("'"))
        found.update(piece[:OPENING] for piece in pieces)
    return frozenset(found)


@cache
def _calls(_patterns: int) -> dict[str, list[Called]]:
    """The alternatives of all patterns that an opening calls; what is not known is always called.

    `_patterns`: how many there are, since modules that are imported later have more.
    """
    needs = needed()
    found: dict[str, list[Called]] = {}
    for pattern in _every:
        for number, source in enumerate(pattern.sources):
            rarest, *others = needs.get(source, [[""]])
            called = pattern, number, tuple(map(frozenset, others))
            for opening in rarest:
                found.setdefault(opening, []).append(called)
    return found


@cache
def needed() -> dict[str, list[list[str]]]:
    """Give of each alternative sets of openings; a text has one of each wherever it matches."""
    with open(_PATH, encoding="utf-8") as file:
        listed: dict[str, list[list[str]]] = json.load(file)
    return listed
