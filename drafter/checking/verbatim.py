"""What stands in the text word for word as in the file: the company, the role, a topic."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy

_QUOTED = lazy(r"\u201c[^\u201d]{2,2000}\u201d|\"[^\"]{2,2000}\"")
_NAMES = ("company", "role", "process.reference", "employer.agency", "me.name")
_OF_THE_USER = ("me.fits", "me.concerns", "me.news")
_SHORTEST = 2
_AROUND = " .,;:!?-\u2026"


def verbatim(exam: Examination) -> None:
    """Account for the names of the file, and the quotations from it, that stand there just so."""
    begin = exam.message.start
    for key in _copied(exam):
        name = exam.known.texts.get(key, "").lower().strip(_AROUND)
        if len(name) >= _SHORTEST and name in exam.lowered:
            for start in _places(name, exam.lowered):
                exam.ground(begin + start, begin + start + len(name), (key,))
    for quote in _QUOTED.finditer(exam.lowered):
        if key := _source(exam, quote[0]):
            exam.ground(begin + quote.start(), begin + quote.end(), (key,))


def _copied(exam: Examination) -> Iterator[str]:
    """The keys of the texts that a message may take over as they stand."""
    yield from _NAMES
    for key in exam.known.texts:
        if ".topics" in key or key.startswith(_OF_THE_USER):
            yield key


def _places(name: str, low: str) -> Iterator[int]:
    """Where a name stands that no letter before or behind makes another word."""
    start = low.find(name)
    while start >= 0:
        end = start + len(name)
        if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum()):
            yield start
        start = low.find(name, end)


def _source(exam: Examination, quote: str) -> str:
    """The key of the text in which words in quotation marks stand just so."""
    words = " ".join(quote[1:-1].split()).strip(_AROUND)
    if words:
        for key, text in exam.known.texts.items():
            if words in " ".join(text.lower().split()):
                return key
    return ""
