"""Receipts: for each sentence the keys of the facts that it states."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.lazy import either, lazy
from drafter.checking.stems import is_commonplace
from drafter.message.draft import Receipt

_RUNNING_TEXT = lazy(
    either(
        r"(?:interview\.topics|people\[\d+\]\.topics|me\.(?:fits|news|concerns|available))\[\d+\]",
        r"me\.(?:question|interest)",
        r"process\.owed\[\d+\]\.(?:detail|answer)",
        r"process\.said|heard\[\d+\]\.said",
        r"process\.reference|company|role|employer\.agency",
    )
)


def receipts(exam: Examination) -> Iterator[Receipt]:
    """Say of each sentence which facts it states."""
    grounds = sorted(exam.grounds)
    telling = _telling_words(exam.known)
    for sentence in exam.sentences:
        keys = [key for key, words in telling.items() if words and _states(sentence.senses, words)]
        for start, _, found in grounds:
            if sentence.start <= start < sentence.end and _is_sure(found):
                keys += found
        if keys:
            yield Receipt(sentence.part, sentence.text, tuple(dict.fromkeys(keys)))


def _states(senses: frozenset[str], telling: frozenset[str]) -> bool:
    """Whether a sentence has half of the words that tell a text."""
    return len(telling & senses) >= (len(telling) + 1) // 2


def _is_sure(keys: tuple[str, ...]) -> bool:
    """Whether words prove all of these: no word proves every text in which it happens to stand."""
    return len(keys) == 1 or not any(_RUNNING_TEXT.fullmatch(key) for key in keys)


def _telling_words(known: Known) -> dict[str, frozenset[str]]:
    """For each running text the senses of the words that tell it from others."""
    cached: dict[str, frozenset[str]] | None = known.__dict__.get("_telling_words")
    if cached is None:
        cached = known.__dict__["_telling_words"] = {
            key: frozenset(s for s in known.senses_of(key) if not is_commonplace(s) and len(s) > 1)
            or known.senses_of(key)
            for key in known.texts
            if _RUNNING_TEXT.fullmatch(key)
        }
    return cached
