"""What stands in the text word for word as in the file: the company, the role, a reference."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination

_QUOTED = lazy(r"\u201c[^\u201d]{2,}\u201d|\"[^\"]{2,}\"")
_KEYS = ("company", "role", "process.reference", "employer.agency", "me.name")


def verbatim(exam: Examination) -> None:
    """Account for the names of the file that are written just as they stand there."""
    low = exam.lowered
    for key in _KEYS:
        value = exam.known.texts.get(key, "").lower()
        if len(value) < 2:
            continue
        start = low.find(value)
        while start >= 0:
            end = start + len(value)
            if not (low[start - 1 : start].isalnum() or low[end : end + 1].isalnum()):
                exam.ground(exam.message.start + start, exam.message.start + end, (key,))
            start = low.find(value, end)
    _quotations(exam, low)


def _quotations(exam: Examination, low: str) -> None:
    """Account for words in quotation marks that the file has just so."""
    for quote in _QUOTED.finditer(low):
        words = " ".join(quote[0][1:-1].split()).strip(" .,;:!?\u2026")
        for key, text in exam.known.texts.items() if words else ():
            if words in " ".join(text.lower().split()):
                place = exam.message.start + quote.start()
                exam.ground(place, place + len(quote[0]), (key,))
                break
