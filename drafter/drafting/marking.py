"""Facts that remember their key through a template, so that each sentence knows what it states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, overload

from drafter.checking.lazy import lazy
from drafter.message.draft import Receipt

# Unicode sets noncharacters aside for use inside a program: no text has a right to them.
OPEN, MIDDLE, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"

# Each begins with one character or a set of them, by which `re` skips what cannot match.
_MARK = lazy(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")
_STOP_TWICE = lazy(rf"([.!?…]){CLOSE}\.")
_AFTER_STATES = lazy(rf"{MIDDLE}{CLOSE}\s+")
_SENTENCE_END = lazy(r"[.!?…\n](?:(?<=\n)|[.!?…]*[\"'\u201d\u2019)\]]*(?=\s|\Z))")
_UNPRINTABLE = dict.fromkeys([*range(9), *range(14, 32), *range(127, 160), *range(0xFDD0, 0xFDD3)])


KEPT = 512
"""How many results are kept of what is worked out of typed words: an app asks at every key."""


class Fact(str):
    """A value of the interview file, cleaned to one line, with the keys it comes from."""

    __slots__ = ("keys", "mark")
    keys: tuple[str, ...]
    mark: str
    """The text between its marks, kept: a name may stand ten times in a call."""

    def __new__(cls, text: str, *keys: str) -> Fact:
        if not text.isprintable() or "  " in text:
            text = " ".join(text.translate(_UNPRINTABLE).split())
        fact = super().__new__(cls, text.strip())
        fact.keys = keys
        return fact

    def but(self, text: str) -> Fact:
        """Give the same fact in other words, which are made of its own and as clean."""
        fact = str.__new__(Fact, text)
        fact.keys = self.keys
        return fact


class Span(NamedTuple):
    """Where in a text a fact stands."""

    start: int
    end: int
    keys: tuple[str, ...]


def marked(value: object) -> str:
    """Write a value into a template, a fact between marks."""
    if type(value) is not Fact:
        return str(value)
    try:
        return value.mark
    except AttributeError:
        mark = f"{OPEN}{' '.join(value.keys)}{MIDDLE}{value}{CLOSE}" if value else ""
        value.mark = mark
        return mark


def states(*keys: str) -> str:
    """Mark the sentence that begins here as stating facts in words of its own."""
    return f"{OPEN}{' '.join(keys)}{MIDDLE}{CLOSE}"


def settled(text: str) -> str:
    """Settle what marks and template text do to each other at their borders."""
    # A fact that ends in a full stop of its own ends the sentence; a second stop would stutter.
    if f"{CLOSE}." in text:
        text = _STOP_TWICE.sub(rf"{CLOSE}\1", text)
    return _AFTER_STATES.sub(MIDDLE + CLOSE, text) if MIDDLE + CLOSE in text else text


def shown(text: str) -> str:
    """Give a settled text without its marks."""
    if OPEN not in text:
        return text
    pieces = _MARK.split(text)
    del pieces[1::3]
    return "".join(pieces)


def spans(text: str) -> list[Span]:
    """Say where the facts of a settled text are when it is shown."""
    found: list[Span] = []
    gone = 0
    for mark in _MARK.finditer(text):
        start = mark.start() - gone
        found.append(Span(start, start + len(mark[2]), tuple(mark[1].split())))
        gone += len(mark[0]) - len(mark[2])
    return found


class Part(NamedTuple):
    """A part of a draft as it is shown, and with the marks of the facts that stand in it."""

    name: str
    text: str
    marked: str


class Receipts(Sequence[Receipt]):
    """The receipts of a draft, worked out when somebody asks: to print it, nobody does."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    @cached_property
    def _all(self) -> tuple[Receipt, ...]:
        return tuple(
            receipt
            for name, text, marked in self._parts
            for receipt in receipts(name, text, spans(marked))
        )

    @overload
    def __getitem__(self, place: int) -> Receipt: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Receipt, ...]: ...
    def __getitem__(self, place: int | slice) -> Receipt | tuple[Receipt, ...]:
        return self._all[place]

    def __len__(self) -> int:
        return len(self._all)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all == tuple(other)


def receipts(part: str, text: str, facts: Sequence[Span]) -> list[Receipt]:
    """Give a receipt for each sentence of a part that states a fact."""
    found: list[Receipt] = []
    ahead = 0
    for start, end in sentences(text, facts) if facts else ():
        keys: tuple[str, ...] = ()
        while ahead < len(facts) and facts[ahead].start < end:
            keys += facts[ahead].keys
            ahead += 1
        if keys:
            found.append(Receipt(part, text[start:end], tuple(dict.fromkeys(keys))))
        if ahead == len(facts):
            break
    return found


def sentences(text: str, facts: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Give the bounds of each sentence; a full stop inside a fact ends none."""
    start = ahead = 0
    for stop in _SENTENCE_END.finditer(text):
        first, end = stop.span()
        if text[first] == "\n":
            end = first
        while ahead < len(facts) and facts[ahead].end < end:
            ahead += 1
        inside = ahead < len(facts) and facts[ahead].start < end
        if inside and text[end : end + 1] == " ":
            continue
        if end > start:
            yield start, end
        start = max(start, end + 1)
    if start < len(text):
        yield start, len(text)
