"""Lists of phrases with slots and gaps, searched for in a sentence: the lines of the text files.

A line is a phrase; its words are parted by spaces:

    word            that word
    word*           any word that begins so
    one|other       either
    word?           with or without it
    <slot>          any filling of the slot, as defined by a line "<slot> = a|b c|d"
    ~3              up to three words, whichever

A comma or a dash may stand between any two. A line that begins with "- " is an exception: what it
covers in part is not found. "#" begins a remark. slots.txt has the slots that all lists share.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache, cached_property

from drafter.checking.lazy import either
from drafter.checking.reading import Sentence

_OPENING = 4
"""By so many of its first letters a word calls the phrases that need it."""
_SLOT = re.compile(r"(<[a-z0-9-]+>) = (.+)")
_SLOT_NAME = re.compile(r"<[a-z0-9-]+>")
_JOINT = r"(?:,? |,? ?[-\u2013\u2014] ?)"
_WORD = r"[\w'.-]+"
_BEFORE, _BEHIND = r"(?<![\w'-])", r"(?!\w|'\w)"
_EVERYWHERE = frozenset(
    """a an and any are as at be but by can coul did do for from had has have i i'd i'll i'm i've if
    in is it it's me my no not of on or our so that the thei them they this to us was we were what
    when will with woul you your you'""".split()
)
"""Openings of words by which no phrase is called if it needs any other."""


class PhraseError(ValueError):
    """A line of a list is not written as a phrase."""


class Phrases:
    """One list: its phrases, called by a word that each needs, and its exceptions."""

    def __init__(self, lines: Iterator[str], slots: dict[str, str]) -> None:
        self.lines: list[str] = []
        """The phrases as they are written."""
        self._slots = dict(slots)
        self._exceptions: list[str] = []
        self._called: dict[str, list[tuple[str, list[frozenset[str]]]]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._filled_slots: dict[str, frozenset[str]] = {}
        for line in lines:
            self._read(line.partition("#")[0].strip())

    def _read(self, line: str) -> None:
        if slot := _SLOT.fullmatch(line):
            self._slots[slot[1]] = slot[2]
        elif line.startswith("- "):
            self._exceptions.append(line[2:])
        elif line:
            needs = self._needed(line)
            if not needs:
                raise PhraseError(f"\u201c{line}\u201d needs no word: each is optional or a gap.")
            # The rarest need calls the phrase, and the next rarest are asked first.
            calls, *others = sorted(needs, key=_frequency)
            for opening in calls:
                self._called.setdefault(opening, []).append((line, others))
            self.lines.append(line)

    def _needed(self, line: str) -> tuple[frozenset[str], ...]:
        """The openings of the words of which a phrase needs one, token by token."""
        return tuple(
            openings
            for token in line.split()
            if not token.startswith("~") and not token.endswith("?")
            if "" not in (openings := self._openings(token))
        )

    def _openings(self, token: str) -> frozenset[str]:
        """How the first words begin that a token can stand for; "" if one is too short to tell."""
        found = self._filled_slots.get(token)
        if found is None:
            words: set[str] = set()
            for part in self._parts(token):
                if _is_slot(part):
                    words |= self._openings(part)
                else:
                    first = part.split()[0]
                    short = first.endswith("*") and len(first) <= _OPENING
                    words.add("" if short else first.rstrip("*")[:_OPENING])
            found = self._filled_slots[token] = frozenset(words)
        return found

    def _parts(self, token: str) -> list[str]:
        if _is_slot(token):
            if token not in self._slots:
                raise PhraseError(f"There is no slot {token}.")
            token = self._slots[token]
        parts = token.split("|")
        if not all(part.strip("* ") for part in parts):
            raise PhraseError(f"\u201c{token}\u201d has an empty alternative.")
        return parts

    def find(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where phrases stand in a sentence, the first place first."""
        called, low = self._calls(sentence.openings), sentence.low
        if not called:
            return
        places = [m.span() for line in called for m in self.pattern(line).finditer(low)]
        yield from (place for place in sorted(places) if not self.spares(low, place))

    def spares(self, low: str, place: tuple[int, int]) -> bool:
        """Whether an exception of the list covers some of a place."""
        if not self._exceptions:
            return False
        start, end = place
        spared = (m.span() for m in self._spared.finditer(low))
        return any(first < end and start < last for first, last in spared)

    def _calls(self, here: frozenset[str]) -> set[str]:
        """The phrases of which every need is met by words of these openings."""
        called: set[str] = set()
        is_missing = here.isdisjoint
        for opening in self._callers & here:
            for line, others in self._called[opening]:
                for need in others:
                    if is_missing(need):
                        break
                else:
                    called.add(line)
        return called

    @cached_property
    def _callers(self) -> frozenset[str]:
        return frozenset(self._called)

    @cached_property
    def _spared(self) -> re.Pattern[str]:
        return re.compile(_BEFORE + either(*map(self._source, self._exceptions)) + _BEHIND)

    def pattern(self, line: str) -> re.Pattern[str]:
        """Give the pattern of a phrase, which is compiled when first called."""
        found = self._compiled.get(line)
        if found is None:
            found = self._compiled[line] = re.compile(_BEFORE + self._source(line) + _BEHIND)
        return found

    def _source(self, line: str) -> str:
        """The regular expression of a phrase."""
        source, joint = "", ""
        for token in line.split():
            if token.startswith("~"):
                source += rf"(?:{joint}{_WORD}){{0,{int(token[1:])}}}?"
                continue
            if token.endswith("?"):
                source += (
                    f"(?:{joint}{self._one_of(token[:-1])})?"
                    if joint
                    else (f"(?:{self._one_of(token[:-1])}{_JOINT})?")
                )
            else:
                source += joint + self._one_of(token)
                joint = _JOINT
        return source

    def _one_of(self, token: str) -> str:
        return either(*(self._filled(part) for part in self._parts(token)))

    def _filled(self, part: str) -> str:
        if _is_slot(part):
            return self._one_of(part)
        if " " in part:
            return _JOINT.join(map(self._filled, part.split()))
        if part.startswith("~"):
            raise PhraseError(f"A gap cannot fill a slot: {part}.")
        return re.escape(part.removesuffix("*")) + (r"[\w'-]*" if part.endswith("*") else "")


def _frequency(words: frozenset[str]) -> tuple[int, int]:
    """How often one of some words stands in a sentence, the rarest first."""
    return len(words & _EVERYWHERE), len(words)


def _is_slot(token: str) -> bool:
    return _SLOT_NAME.fullmatch(token) is not None


@cache
def _shared_slots() -> dict[str, str]:
    return {slot[1]: slot[2] for line in _lines("slots") if (slot := _SLOT.fullmatch(line.strip()))}


def _lines(name: str) -> Iterator[str]:
    place = os.path.join(os.path.dirname(__file__), f"{name}.txt")
    with open(place, encoding="utf-8") as file:
        yield from file


@cache
def phrases(name: str) -> Phrases:
    """Give the list of a name; it is read once."""
    return Phrases(_lines(name), _shared_slots())
