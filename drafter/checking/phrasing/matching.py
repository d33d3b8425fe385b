"""Where a phrase stands in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from drafter.checking.phrasing.tokens import Tokens

Place = tuple[int, int]


class Element(NamedTuple):
    """One word of a phrase in all its alternatives, or a gap."""

    words: frozenset[str]
    prefixes: tuple[str, ...] = ()
    longer: tuple[tuple[Element, ...], ...] = ()
    """Alternatives of several words."""
    by_word: Mapping[str, list[tuple[Element, ...]]] = {}
    """Those of them that begin with a certain word; the others are under ""."""
    optional: bool = False
    gap: int = 0
    """So many words, whichever; then there is nothing else."""

    def can_begin_with(self, word: str) -> bool:
        """Whether the element can stand at a word, as far as that word alone tells."""
        return (
            word in self.words
            or word in self.by_word
            or "" in self.by_word
            or (self.prefixes != () and word.startswith(self.prefixes))
        )


def by_first_word(
    longer: Iterable[tuple[Element, ...]],
) -> dict[str, list[tuple[Element, ...]]]:
    """Sort alternatives of several words by the first, if it can be only one."""
    found: dict[str, list[tuple[Element, ...]]] = {}
    for one in longer:
        first = one[0]
        plain = not (first.prefixes or first.longer or first.optional or first.gap)
        for word in first.words if plain else ("",):
            found.setdefault(word, []).append(one)
    return found


def places(phrase: tuple[Element, ...], read: Tokens) -> Iterator[Place]:
    """Give where a phrase stands, by the letters of the sentence."""
    first = phrase[0]
    anywhere = first.optional or first.gap
    for start, word in enumerate(read.words):
        if anywhere or first.can_begin_with(word):
            end = _match(phrase, 0, start, start, read)
            if end > start:
                yield read.starts[start], read.ends[end - 1]


def _match(phrase: tuple[Element, ...], number: int, place: int, start: int, read: Tokens) -> int:
    """Give where the rest of a phrase ends if it stands at a place; -1 if it does not.

    Places count the words of the sentence; `start` is that of the whole phrase.
    """
    if number == len(phrase):
        return place
    for end in _ends(phrase[number], place, start, read):
        last = _match(phrase, number + 1, end, start, read)
        if last >= 0:
            return last
    return -1


def _ends(element: Element, place: int, start: int, read: Tokens) -> Iterator[int]:
    """Give where an element can end that stands at a place."""
    if element.gap:
        yield from _ends_of_gap(element.gap, place, start, read)
        return
    if place < len(read.words) and (place == start or read.joined[place]):
        word = read.words[place]
        if word in element.words or (element.prefixes and word.startswith(element.prefixes)):
            yield place + 1
        for several in (*element.by_word.get(word, ()), *element.by_word.get("", ())):
            end = _match(several, 0, place, start, read)
            if end > place:
                yield end
    if element.optional:
        yield place


def _ends_of_gap(most: int, place: int, start: int, read: Tokens) -> Iterator[int]:
    yield place
    for end in range(place + 1, min(place + most, len(read.words)) + 1):
        if end > start + 1 and not read.joined[end - 1]:
            return
        yield end
