"""Receipts: for each sentence the keys of the facts that it states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.stems import is_commonplace
from drafter.message.draft import Receipt

_LONG = lazy(
    r"(?:interview\.topics|people\[\d+\]\.topics|me\.(?:fits|news|concerns|available))\[\d+\]|me\.(?:question|interest)"
    r"|process\.owed\[\d+\]\.(?:detail|answer)|process\.said|heard\[\d+\]\.said|process\.reference|company|role|employer\.agency"
)


def receipts(exam: Examination) -> Iterator[Receipt]:
    """Say of each sentence which facts it states."""
    grounds = sorted(exam.grounds)
    for sentence in exam.sentences:
        keys: dict[str, None] = {}
        for key in _stated(exam.known, sentence.senses):
            keys[key] = None
        for start, _, found in grounds:
            if sentence.start <= start < sentence.end:
                keys.update(dict.fromkeys(_surely(found)))
        if keys:
            yield Receipt(sentence.part, sentence.text, tuple(keys))


def _surely(keys: tuple[str, ...]) -> Iterator[str]:
    """The keys that words alone prove: not every text in which one of them happens to stand."""
    if len(keys) == 1 or all(not _LONG.fullmatch(key) for key in keys):
        yield from keys


def _stated(known: Known, words: frozenset[str]) -> Iterator[str]:
    """The texts of which enough stands in the sentence."""
    for key, telling in _telling(known).items():
        if telling and len(telling & words) >= max(1, (len(telling) + 1) // 2):
            yield key


def _telling(known: Known) -> dict[str, frozenset[str]]:
    cached: dict[str, frozenset[str]] | None = known.__dict__.get("_telling_words")
    if cached is None:
        cached = known.__dict__["_telling_words"] = {
            key: frozenset(s for s in known.senses_of(key) if not is_commonplace(s) and len(s) > 1)
            or known.senses_of(key)
            for key in known.texts
            if _LONG.fullmatch(key)
        }
    return cached
