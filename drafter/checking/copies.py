"""Notes that are nearly the same: two readers who compare them would see it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.message.checklists import EMAILS

_USUAL = 0.6
"""The most that notes of a kind without a bound of its own may share."""
_WORD = lazy(r"[^\W_]+(?:['\u2019][^\W_]+)*")


_LAST = 12
"""With so many of the notes before it each is compared: a text has no more interviewers."""


def likeness(one: str, other: str) -> float:
    """Give the Jaccard index of the word trigrams of two texts, 0 to 1."""
    first, second = _trigrams(one), _trigrams(other)
    return len(first & second) / len(first | second) if first and second else 0.0


@lru_cache(maxsize=64)
def _trigrams(text: str) -> frozenset[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def copies(exams: Sequence[Examination], earlier: Sequence[str] = ()) -> None:
    """Hold each message against those before it, and against what was sent before."""
    bodies = [_body(exam) for exam in exams]
    for place, exam in enumerate(exams):
        part = exam.message.part("body") or exam.message.part("opener")
        if part is None:
            continue
        bound = min(EMAILS[exam.kind].likeness, _USUAL) if exam.kind else _USUAL
        for other in [*bodies[max(0, place - _LAST) : place], *earlier]:
            alike = likeness(bodies[place], other)
            if alike > bound:
                message = (
                    f"{alike:.0%} of this stands in another note too; {bound:.0%} is the most."
                )
                end = part.start + len(part.text)
                exam.report(Code.NEAR_COPY, part.name, part.start, end, message)
                break


def _body(exam: Examination) -> str:
    """The words that are said, without greeting and signature, which may be alike."""
    return " ".join(sentence.text for sentence in exam.message.said)
