"""Facts that remember their key through a template, so that each sentence knows what it states."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafter.message.draft import Receipt

# Unicode sets noncharacters aside for use inside a program: no text has a right to them.
OPEN, MIDDLE, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"

_MARK = re.compile(f"{OPEN}([^{MIDDLE}]*){MIDDLE}([^{CLOSE}]*){CLOSE}")
_FULL_STOP_TWICE = re.compile(rf"([.!?…]){CLOSE}\.")
_AFTER_STATES = re.compile(rf"{MIDDLE}{CLOSE}\s+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]]*(?=\s|\Z)|\n")
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


@dataclass(frozen=True)
class Span:
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


def settled(text: str) -> str:
    """Settle what marks and template text do to each other at their borders."""
    # A fact that ends in a full stop of its own ends the sentence; a second stop would stutter.
    return _FULL_STOP_TWICE.sub(rf"{CLOSE}\1", _AFTER_STATES.sub(MIDDLE + CLOSE, text))


def reveal(text: str) -> tuple[str, list[Span]]:
    """Take the marks out of a text and say where they were."""
    if OPEN not in text:
        return text, []
    pieces: list[str] = []
    spans: list[Span] = []
    length = place = 0
    for mark in _MARK.finditer(text):
        before = text[place : mark.start()]
        length += len(before)
        spans.append(Span(length, length + len(mark[2]), tuple(mark[1].split())))
        length += len(mark[2])
        pieces += before, mark[2]
        place = mark.end()
    return "".join([*pieces, text[place:]]), spans


def receipts(part: str, text: str, spans: list[Span]) -> Iterator[Receipt]:
    """Give a receipt for each sentence of a part that states a fact."""
    if not spans:
        return
    for start, end in sentences(text, spans):
        keys = [key for span in spans if start <= span.start < end for key in span.keys]
        if keys:
            yield Receipt(part, text[start:end], tuple(dict.fromkeys(keys)))


def sentences(text: str, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """Give the bounds of each sentence; a full stop inside a fact ends none."""
    start = 0
    for stop in _SENTENCE_END.finditer(text):
        end = stop.start() if stop[0] == "\n" else stop.end()
        mid_line = text[end : end + 1] == " "
        if mid_line and any(span.start < end <= span.end for span in spans):
            continue
        if end > start:
            yield start, end
        start = max(start, end + 1)
    if start < len(text):
        yield start, len(text)
