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
_SLOT = re.compile(r"(<[a-z-]+>) = (.+)")
_JOINT = r"(?:,? |,? ?[-\u2013\u2014] ?)"
_WORD = r"[\w'.-]+"
_BEFORE, _BEHIND = r"(?<![\w'])", r"(?!\w|'\w)"
_EVERYWHERE = frozenset(
    """a an and any are as at be but by can could did do for from had has have i i'd i'll i'm i've if
    in is it it's me my no not of on or our so that the their them they this to us was we were what
    when will with would you your you've you'd""".split()
)
"""Words by which no phrase is called if it has any other."""


class PhraseError(ValueError):
    """A line of a list is not written as a phrase."""


class Phrases:
    """One list: its phrases, called by a word that each needs, and its exceptions."""

    def __init__(self, lines: Iterator[str], slots: dict[str, str]) -> None:
        self._slots = dict(slots)
        self._exceptions: list[str] = []
        self._called: dict[str, list[str]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        for line in lines:
            self._read(line.partition("#")[0].strip())

    def _read(self, line: str) -> None:
        if slot := _SLOT.fullmatch(line):
            self._slots[slot[1]] = slot[2]
        elif line.startswith("- "):
            self._exceptions.append(line[2:])
        elif line:
            for opening in self._openings(line):
                self._called.setdefault(opening, []).append(line)

    def _openings(self, line: str) -> set[str]:
        """The first letters of the words of which a phrase needs one."""
        needed = [
            self._fillings(token)
            for token in line.split()
            if not token.startswith("~") and not token.endswith("?")
        ]
        if not needed:
            raise PhraseError(f"\u201c{line}\u201d needs no word: each is optional or a gap.")
        rarest = min(needed, key=lambda words: (len(words & _EVERYWHERE), len(words)))
        return {word.rstrip("*")[:_OPENING] for word in rarest}

    def _fillings(self, token: str) -> set[str]:
        """The first words that a token can stand for."""
        words: set[str] = set()
        for part in self._parts(token):
            words.update(self._fillings(part) if part.startswith("<") else [part.split()[0]])
        return words

    def _parts(self, token: str) -> list[str]:
        if token.startswith("<") and token.endswith(">") and "|" not in token:
            if token not in self._slots:
                raise PhraseError(f"There is no slot {token}.")
            token = self._slots[token]
        return token.split("|")

    def find(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Give where phrases stand in a sentence, the first place first."""
        called = {
            line for opening in sentence.openings for line in self._called.get(opening, ())
        }
        low = sentence.low
        places = [m.span() for line in called for m in self._pattern(line).finditer(low)]
        if not places:
            return
        spared = [m.span() for m in self._spared.finditer(low)] if self._exceptions else []
        for start, end in sorted(places):
            if not any(first < end and start < last for first, last in spared):
                yield start, end

    @cached_property
    def _spared(self) -> re.Pattern[str]:
        return re.compile(_BEFORE + either(*map(self._source, self._exceptions)) + _BEHIND)

    def _pattern(self, line: str) -> re.Pattern[str]:
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
                source += f"(?:{joint}{self._one_of(token[:-1])})?" if joint else (
                    f"(?:{self._one_of(token[:-1])}{_JOINT})?"
                )
            else:
                source += joint + self._one_of(token)
                joint = _JOINT
        return source

    def _one_of(self, token: str) -> str:
        return either(*(self._filled(part) for part in self._parts(token)))

    def _filled(self, part: str) -> str:
        if part.startswith("<"):
            return self._one_of(part)
        if " " in part:
            return _JOINT.join(map(self._filled, part.split()))
        if part.startswith("~"):
            raise PhraseError(f"A gap cannot fill a slot: {part}.")
        return re.escape(part.removesuffix("*")) + (r"[\w'-]*" if part.endswith("*") else "")


@cache
def _shared_slots() -> dict[str, str]:
    return {
        slot[1]: slot[2] for line in _lines("slots") if (slot := _SLOT.fullmatch(line.strip()))
    }


def _lines(name: str) -> Iterator[str]:
    place = os.path.join(os.path.dirname(__file__), f"{name}.txt")
    with open(place, encoding="utf-8") as file:
        yield from file


@cache
def phrases(name: str) -> Phrases:
    """Give the list of a name; it is read once."""
    return Phrases(_lines(name), _shared_slots())
