"""A day that a text speaks of, and what it is understood by."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from drafter.checking.spans import Span


class Sort(StrEnum):
    """How exactly a day is given."""

    DAY = "day"
    """One day, written out or pointed at."""
    WEEKDAY = "weekday"
    """A weekday alone, which some day near today bears."""
    PERIOD = "period"
    """A week, a month or a part of one."""
    AGO = "ago"
    """So long before or after today, more or less."""
    YEAR = "year"


class Mention(NamedTuple):
    """Days that a text speaks of."""

    start: int
    end: int
    sort: Sort
    spans: tuple[Span, ...]
    """The days it can mean, as first and last; empty: there is no such day."""
    weekday: tuple[int, int, int] | None = None
    """The number of a weekday that stands beside a date, and its place."""

    def can_be(self, first: date, last: date | None = None) -> bool:
        """Whether it can mean a day, or one out of several."""
        last = last or first
        return any(begins <= last and ends >= first for begins, ends in self.spans)


class Around(NamedTuple):
    """What a day is understood by: the text as written, today, and the days of the file."""

    text: str
    today: date
    day_first: bool
    """Whether 9/10 is the ninth of October."""
    known: tuple[date, ...]
