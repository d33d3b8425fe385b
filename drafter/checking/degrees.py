"""Degrees and licences in small letters: "my master's degree"."""

from __future__ import annotations

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import either, lazy
from drafter.checking.reading import Sentence
from drafter.checking.vocabulary import word_set

_DEGREE = lazy(
    r"\b"
    + either(
        r"(?:an?|my|first) (?:\w+ )?(degree)\b(?! of (?:detail|care|trust|freedom|openness))",
        r"(bachelor|master|associate|honours)(?:'s)? degree",
        r"(?:bachelor|master)'s\b",
        r"doctorate|diploma",
        r"ph\.?d\b|m\.?b\.?a\b|m\.?sc\b|b\.?sc\b",
        r"(?:university|college|law|nursing|engineering) degree",
        r"charter(?:ed)? (?:accountant|engineer|status)",
        r"licen[cs]ed (?:\w+)",
    )
)
_DEGREE_WORDS = word_set(
    """degree bachelor master doctorate diploma ph ph.d phd d mba m.b.a msc m.sc bsc b.sc sc charter
    chartered licensed licenced bachelors masters b m"""
)
_TELLING_LETTERS = 6
"""By so many of its first letters a degree is found in the file."""
_ARTICLE = lazy(r"\A(?:an?|my|first) ")


def degrees(exam: Examination, sentence: Sentence) -> None:
    """Hold degrees in small letters against the facts."""
    if _DEGREE_WORDS.isdisjoint(sentence.pieces):
        return
    for match in _DEGREE.finditer(sentence.low):
        root = next(filter(None, match.groups()), match[0])[:_TELLING_LETTERS]
        if not any(root in text.lower() for text in exam.known.texts.values()):
            what = _ARTICLE.sub("", match[0])
            message = f"No fact gives a {what}."
            exam.report_in(Code.UNKNOWN_TITLE, sentence, match.span(), message)
