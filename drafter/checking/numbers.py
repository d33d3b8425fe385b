"""Numbers: each must be one the file gives, of the same thing, or one that counting bears out."""

from __future__ import annotations

from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy
from drafter.checking.quantities import WORDS as NUMBER_WORDS
from drafter.checking.reading import Sentence
from drafter.checking.vocabulary import word_set

_DIGITS = lazy(r"\d+\+?")
_MORE = word_set("more over above least upwards excess")
"""Words of which a sentence has one that claims more than a number."""


def numbers(exam: Examination) -> None:
    """Hold every number against those of the file."""
    for sentence in exam.stated:
        if not (NUMBER_WORDS.isdisjoint(sentence.pieces) and _is_settled(exam, sentence)):
            # Most messages have no numbers but those of days and phones.
            from drafter.checking.held_numbers import hold_numbers

            hold_numbers(exam, sentence)


def _is_settled(exam: Examination, sentence: Sentence) -> bool:
    """Whether all digits of a sentence are accounted for, and it claims no more than they say."""
    if not sentence.digits:
        return True
    return _MORE.isdisjoint(sentence.pieces) and all(
        match[0][-1] != "+"
        and exam.taken(sentence.start + match.start(), sentence.start + match.end())
        for match in _DIGITS.finditer(sentence.low)
    )
