"""Days in running text, each with the days of the calendar that it can mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from drafter.checking.day_forms import FORMS, START
from drafter.checking.mention import Around, Mention
from drafter.checking.numerals import ORDINALS
from drafter.checking.vocabulary import MONTHS_AND_DAYS

WORDS = frozenset(
    (
        *MONTHS_AND_DAYS,
        *(f"{word}s" for word in MONTHS_AND_DAYS),
        *ORDINALS,
        *"weds thur thurs tues today yesterday tomorrow tonight".split(),
        *"day days night nights week weeks weekend fortnight fortnights month months".split(),
        *"year years quarter morning afternoon evening".split(),
    )
)
"""A text without digits that has none of these, in any of its pieces, names no day."""


def mentions(
    low: str, text: str, today: date, day_first: bool, known: tuple[date, ...] = ()
) -> Iterator[Mention]:
    """Find the days of a text.

    `low` is the text in small letters, letter by letter. `known`: days of the file, which settle
    what a date without a year or "the 15th" means. `day_first`: how 09/10 is read.
    """
    around = Around(text, today, day_first, known)
    place = 0
    while start := START.search(low, place):
        place = start.start() + 1
        for form in FORMS[start.lastgroup or ""]:
            match = form.match(low, start.start())
            if match is None:
                continue
            place = match.end()
            if (found := form.read(match, around)) is not None:
                place = max(place, found.end)
                yield found
            break
