"""Facts that remember their key through a template, so that each sentence knows what it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, overload

from drafter.message.draft import Receipt

# Unicode sets noncharacters aside for use inside a program: no text has a right to them.
OPEN, MIDDLE, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"

# Each begins with one character or a set of them, by which `re` skips what cannot match.
_MARK = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")
_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)|[.!?…]*[\"'\u201d\u2019)\]]*(?=\s|\Z))")
_STOPS = frozenset(".!?…")
_UNPRINTABLE = dict.fromkeys([*range(9), *range(14, 32), *range(127, 160), *range(0xFDD0, 0xFDD3)])


class Fact(str):
    """A value of the interview file, cleaned to one line, with the keys it comes from."""

    __slots__ = ("keys",)
    keys: tuple[str, ...]

    def __new__(cls, text: str, *keys: str) -> Fact:
        if not text.isprintable() or "  " in text:
            text = " ".join(text.translate(_UNPRINTABLE).split())
        fact = super().__new__(cls, text.strip())
        fact.keys = keys
        return fact

    def but(self, text: str) -> Fact:
        """Give the same fact in other words."""
        return Fact(text, *self.keys)


class Span(NamedTuple):
    """Where in a text a fact stands."""

    start: int
    end: int
    keys: tuple[str, ...]


def marked(value: object) -> str:
    """Write a value into a template, a fact between marks."""
    if isinstance(value, Fact):
        return f"{OPEN}{' '.join(value.keys)}{MIDDLE}{value}{CLOSE}" if value else ""
    return str(value)


def states(*keys: str) -> str:
    """Mark the sentence that begins here as stating facts in words of its own."""
    return f"{OPEN}{' '.join(keys)}{MIDDLE}{CLOSE}"


def reveal(text: str) -> tuple[str, list[Span]]:
    """Take the marks out of a text and say where they were."""
    if OPEN not in text:
        return text, []
    before, *rest = _MARK.split(text)
    pieces = [before]
    spans: list[Span] = []
    length = len(before)
    for keys, fact, after in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        if not fact:
            after = after.lstrip()
        elif after[:1] == "." and fact[-1] in _STOPS:
            # Its own full stop ends the sentence; a second one would stutter.
            fact, after = fact[:-1], fact[-1] + after[1:]
        spans.append(Span(length, length + len(fact), tuple(keys.split())))
        pieces += fact, after
        length += len(fact) + len(after)
    return "".join(pieces), spans


class Part(NamedTuple):
    """A part of a draft with the facts that stand in it."""

    name: str
    text: str
    spans: Sequence[Span]


class Receipts(Sequence[Receipt]):
    """The receipts of a draft, worked out when somebody asks: to print it, nobody does."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    @cached_property
    def _all(self) -> tuple[Receipt, ...]:
        return tuple(receipt for part in self._parts for receipt in receipts(*part))

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


def receipts(part: str, text: str, spans: Sequence[Span]) -> list[Receipt]:
    """Give a receipt for each sentence of a part that states a fact."""
    found: list[Receipt] = []
    ahead = 0
    for start, end in sentences(text, spans) if spans else ():
        keys: tuple[str, ...] = ()
        while ahead < len(spans) and spans[ahead].start < end:
            keys += spans[ahead].keys
            ahead += 1
        if keys:
            found.append(Receipt(part, text[start:end], tuple(dict.fromkeys(keys))))
        if ahead == len(spans):
            break
    return found


def sentences(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Give the bounds of each sentence; a full stop inside a fact ends none."""
    start = ahead = 0
    for stop in _SENTENCE_END.finditer(text):
        first, end = stop.span()
        if text[first] == "\n":
            end = first
        while ahead < len(spans) and spans[ahead].end < end:
            ahead += 1
        inside = ahead < len(spans) and spans[ahead].start < end
        if inside and text[end : end + 1] == " ":
            continue
        if end > start:
            yield start, end
        start = max(start, end + 1)
    if start < len(text):
        yield start, len(text)
