"""Lists of phrases with slots and gaps, searched for in a sentence: the lines of the text files.

A line is a phrase; its words are parted by spaces:

    word            that word
    word*           any word that begins so
    one|other       either; of_two|words joins two words with a low line
    word?           with or without it
    <slot>          any filling of the slot, as defined by a line "<slot> = a|b c|d"
    ~3              up to three words, whichever

A comma or a dash may stand between any two. A line that begins with "- " is an exception: what it
covers in part is not found. "#" begins a remark. slots.txt has the slots that all lists share.

Thousands of lines are tried in a millisecond, because each is called by a word that it needs:
<list>.calls.json holds which word calls which line, and what else each needs before it is worth
reading (`python -m tests.checking.derived_calls` writes it).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from drafter.checking.alternatives import OPENING, openings
from drafter.checking.phrasing.matching import Element, Place, by_first_word, places
from drafter.checking.phrasing.tokens import PREFIX, Tokens, tokens
from drafter.checking.reading import Sentence

Calls = Mapping[str, list[int]]
"""The numbers of the lines that a word calls; "abcd*" stands for all words that begin so."""
Needs = Mapping[str, str]
"""Of a word of a line, such as "<slot>", the callers of which a sentence has one if it stands."""
_COMMON = frozenset(
    """a about all am an and any are as at be been but by can could did do for from get go had has
    have he her his how i i'd i'll i'm i've if in is it it's me more my no not now of on one or our
    out she so some that the their them then there they this time to up us was we were what when
    which who will with would you you'd you'll you're you've your""".split()
)


_EXCEPTION = "- "
_MOST_TELLING = 30
"""A need that more words than that can meet tells too little to be kept."""


class Index(NamedTuple):
    """By what the lines of a list are found, without reading them."""

    calls: Calls
    needs: Needs


class PhraseError(ValueError):
    """A line of a list is not written as a phrase."""


class Phrases:
    """One list: phrases and exceptions, each read when it is first called."""

    def __init__(
        self, lines: Iterable[str], slots: Mapping[str, str], index: Index | None = None
    ) -> None:
        self._lines = [line.partition("#")[0].strip() for line in lines]
        self._slots = {**slots, **slot_definitions(self._lines)}
        self._elements: dict[str, Element] = {}
        self._element_calls: dict[int, frozenset[str]] = {}
        self._phrases: dict[int, tuple[Element, ...]] = {}
        self._line_needs: dict[int, tuple[frozenset[str], ...]] = {}
        self._index = self.index() if index is None else index
        self._openings = frozenset(word.rstrip("*")[:OPENING] for word in self._index.calls)

    def numbers(self) -> list[int]:
        """The numbers of the lines that are phrases or exceptions."""
        return [n for n, line in enumerate(self._lines) if line and not _is_definition(line)]

    def index(self, frequency: Mapping[str, int] | None = None) -> Index:
        """Work out which words call which lines: of each line the words that are met least.

        `frequency`: how often words stand in messages. Raises PhraseError for a line that is none.
        """
        calls: dict[str, list[int]] = {}
        needs: dict[str, str] = {}
        for number in self.numbers():
            wanted = {
                token: self._callers(self._element(token))
                for token in self._tokens(number)
                if not _is_no_need(self._element(token))
            }
            if not wanted:
                raise PhraseError(f"\u201c{self._lines[number]}\u201d needs no word.")
            for word in min(wanted.values(), key=lambda words: _met(words, frequency or {})):
                calls.setdefault(word, []).append(number)
            needs |= {
                token: " ".join(sorted(words))
                for token, words in wanted.items()
                if len(words) <= _MOST_TELLING
            }
        return Index(calls, needs)

    def _callers(self, element: Element) -> frozenset[str]:
        """Words, and beginnings of words, of which a text has one wherever an element stands."""
        found = self._element_calls.get(id(element))
        if found is None:
            longer = (
                min((self._callers(one) for one in several if not _is_no_need(one)), key=_common)
                for several in element.longer
            )
            begun = (f"{prefix[:PREFIX]}*" for prefix in element.prefixes)
            found = self._element_calls[id(element)] = element.words.union(begun, *longer)
        return found

    def find(self, sentence: Sentence) -> Iterator[Place]:
        """Give where phrases stand in a sentence, the first place first."""
        if self._openings.isdisjoint(openings(sentence.low)):
            return
        read = tokens(sentence.low)
        called = self._called(read)
        found = self._places(called, read, exceptions=False)
        if found:
            spared = self._places(called, read, exceptions=True)
            last = 0
            for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
                if start >= last and not _touches((start, end), spared):
                    last = end
                    yield start, end

    def _called(self, read: Tokens) -> set[int]:
        called: set[int] = set()
        calls = self._index.calls
        for word in calls.keys() & read.callers:
            called.update(calls[word])
        return called

    def _places(self, called: Iterable[int], read: Tokens, *, exceptions: bool) -> set[Place]:
        is_missing = read.callers.isdisjoint
        found: set[Place] = set()
        for number in called:
            if self._lines[number].startswith(_EXCEPTION) is exceptions and not any(
                map(is_missing, self._needs_of(number))
            ):
                found.update(places(self.phrase(number), read))
        return found

    def _needs_of(self, number: int) -> tuple[frozenset[str], ...]:
        """The words of which a line needs one of each set."""
        found = self._line_needs.get(number)
        if found is None:
            needs = map(self._index.needs.get, self._tokens(number))
            found = self._line_needs[number] = tuple(_callers(one) for one in needs if one)
        return found

    def _tokens(self, number: int) -> list[str]:
        return self._lines[number].removeprefix(_EXCEPTION).split()

    def phrase(self, number: int) -> tuple[Element, ...]:
        """Read the phrase of a line.

        Raises PhraseError if it is none.
        """
        found = self._phrases.get(number)
        if found is None:
            found = self._phrases[number] = tuple(map(self._element, self._tokens(number)))
        return found

    def _element(self, token: str) -> Element:
        found = self._elements.get(token)
        if found is None:
            found = self._elements[token] = self._read(token)
        return found

    def _read(self, token: str) -> Element:
        if token.startswith("~"):
            if not token[1:].isdigit():
                raise PhraseError(f"\u201c{token}\u201d is no gap.")
            return Element(frozenset(), gap=int(token[1:]))
        words: set[str] = set()
        prefixes: list[str] = []
        longer: list[tuple[Element, ...]] = []
        for part in self._parts(token.removesuffix("?")):
            pieces = part.replace("-", " ").replace("_", " ").split() if part[0] != "<" else [part]
            if part[0] == "<" and " " in part:
                pieces = part.split()
            if not pieces or not all(piece.strip("*?~") for piece in pieces):
                raise PhraseError(f"\u201c{token}\u201d has an empty alternative.")
            if len(pieces) > 1:
                longer.append(tuple(map(self._element, pieces)))
            elif pieces[0][0] == "<":
                if not _is_slot(pieces[0]):
                    raise PhraseError(f"\u201c{pieces[0]}\u201d is no slot.")
                inner = self._element(pieces[0])
                words |= inner.words
                prefixes += inner.prefixes
                longer += inner.longer
            elif pieces[0].endswith("*"):
                prefixes.append(pieces[0].rstrip("*"))
            else:
                words.add(pieces[0])
        return Element(
            frozenset(words),
            tuple(prefixes),
            tuple(longer),
            by_first_word(longer),
            optional=token.endswith("?"),
        )

    def _parts(self, token: str) -> list[str]:
        if _is_slot(token):
            if token not in self._slots:
                raise PhraseError(f"There is no slot {token}.")
            token = self._slots[token]
        parts = [part.strip() for part in token.split("|")]
        if not all(parts):
            raise PhraseError(f"\u201c{token}\u201d has an empty alternative.")
        return parts


@cache
def _callers(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def slot_definitions(lines: Iterable[str]) -> dict[str, str]:
    """Give the slots that some of the lines define."""
    pairs = (line.partition(" = ") for line in lines if _is_definition(line.strip()))
    return {name.strip(): fillings.partition("#")[0].strip() for name, _, fillings in pairs}


def _is_definition(line: str) -> bool:
    return line.startswith("<") and "> = " in line


def _is_slot(token: str) -> bool:
    return token[:1] == "<" and token.find(">") == len(token) - 1


def _is_no_need(element: Element) -> bool:
    """Whether an element calls nothing: a gap, an optional word, or one of too few letters."""
    short = any(len(prefix) < PREFIX for prefix in element.prefixes)
    inside = any(all(map(_is_no_need, several)) for several in element.longer)
    return bool(element.gap or element.optional or short or inside)


def _common(words: frozenset[str]) -> tuple[int, int]:
    """How common some words are, as far as can be told without a count."""
    return len(words & _COMMON), -max(map(len, words), default=0)


def _met(words: frozenset[str], frequency: Mapping[str, int]) -> tuple[int, int]:
    return sum(frequency.get(word, 0) for word in words), len(words)


def _touches(place: Place, others: Iterable[Place]) -> bool:
    start, end = place
    return any(first < end and start < last for first, last in others)


def _path(name: str) -> str:
    return os.path.join(os.path.dirname(__file__), name)


def lines_of(name: str) -> list[str]:
    """Give the lines of a list."""
    with open(_path(f"{name}.txt"), encoding="utf-8") as file:
        return file.read().split("\n")


@cache
def shared_slots() -> dict[str, str]:
    """Give the slots that all lists share."""
    return slot_definitions(lines_of("slots"))


@cache
def phrases(name: str) -> Phrases:
    """Give the list of a name; it is read once."""
    with open(_path(f"{name}.calls.json"), encoding="utf-8") as file:
        index = Index(**json.load(file))
    return Phrases(lines_of(name), shared_slots(), index)
