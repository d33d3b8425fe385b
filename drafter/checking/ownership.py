"""Whose address or number it is: a way to reach the user must be the user's own."""

from __future__ import annotations

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence

_MINE = lazy(
    r"\b(?:reach|call|contact|ring|text|email|phone|write to|write) me\b"
    r"|\bmy (?:own |new |direct |mobile |cell |phone )?"
    r"(?:number|phone|mobile|cell|email|address|line)\b"
)
_YOURS = lazy(
    r"\b(?:your (?:number|address|email)|reach you|write to you|call you|the right address)\b"
)


def keys_with(exam: Examination, written: str) -> tuple[str, ...]:
    """The keys in whose text something stands word for word."""
    wanted = written.casefold()
    return tuple(
        key
        for key, text in exam.known.trusted.items()
        if wanted in text.casefold() and not key.endswith("email")
    )


def ground_owned(exam: Examination, sentence: Sentence, place: tuple[int, int], key: str) -> None:
    """Account for an address or number of the file, which must not stand as another's."""
    exam.ground(*place, (key,))
    known, me = exam.known, exam.known.interview.me
    mine = key.startswith("me.") or known.texts.get(key) in (me.email, me.phone)
    if mine or not _stands_as_mine(sentence):
        return
    owner = known.owner(key)
    whose = known.interview.people[owner].name if owner >= 0 else "not you"
    message = f"This belongs to {whose}; it stands here as yours."
    exam.report(Code.UNKNOWN_CONTACT, sentence.part, *place, message)


def _stands_as_mine(sentence: Sentence) -> bool:
    if sentence.role == "signature":
        return True
    return bool(_MINE.search(sentence.low)) and not _YOURS.search(sentence.low)
