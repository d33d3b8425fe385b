"""Facts that remember their key through a template, so that each sentence knows what it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

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


def receipts(part: str, text: str, spans: Sequence[Span]) -> list[Receipt]:
    """Give a receipt for each sentence of a part that states a fact."""
    found: list[Receipt] = []
    ahead = 0
    for start, end in sentences(text, spans) if spans else ():
        keys: dict[str, None] = {}
        while ahead < len(spans) and spans[ahead].start < end:
            keys |= dict.fromkeys(spans[ahead].keys)
            ahead += 1
        if keys:
            found.append(Receipt(part, text[start:end], tuple(keys)))
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
