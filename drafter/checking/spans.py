"""What days a mention can mean: the calendar around today, in first and last days."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from drafter.checking.numerals import CARDINALS

DAY, WEEK = timedelta(days=1), timedelta(days=7)
Span = tuple[date, date]

_VAGUE = {"a couple of": (2, 3), "a few": (2, 6), "several": (3, 9), "some": (1, 9)}
_LENGTHS = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.5, "year": 365.25}
_PLAY = {"day": 0, "night": 0, "week": 2, "fortnight": 3, "month": 12, "year": 60}
_PAST = {"week": 7, "fortnight": 14, "weekend": 7, "month": 31, "quarter": 92}
_STEPS = {
    "last": -1,
    "next": 1,
    "following": 1,
    "coming": 1,
    "the following": 1,
    "the coming": 1,
    "this coming": 1,
}


@lru_cache(maxsize=1024)
def day_of(year: int, month: int, day: int) -> date | None:
    """Give a day of the calendar, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def only(day: date | None) -> tuple[Span, ...]:
    """Give a day as the only span."""
    return () if day is None else ((day, day),)


def monday(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - day.weekday() * DAY


def month(today: date, step: int) -> Span:
    """Give the whole of a month, so many after that of today."""
    index = today.year * 12 + today.month - 1 + step
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first, following - DAY


def portion(part: str, span: Span) -> Span:
    """Give the part of a month that "early", "mid-" or "the end of" speaks of."""
    first, last = span
    if part.startswith(("early", "the beginning", "the start", "the first")):
        return first, first + 13 * DAY
    if part.startswith(("mid", "the middle")):
        return first + 7 * DAY, first + 22 * DAY
    if part.startswith(("late", "end", "the end", "the last")):
        return first + 18 * DAY, last
    return span


def year_for(month_: int, day: int, today: date, known: tuple[date, ...]) -> int:
    """Give the year of a date without one: that of a known day, else the nearest."""
    for one in known:
        if (one.month, one.day) == (month_, day):
            return one.year
    years = [y for y in (today.year - 1, today.year, today.year + 1) if day_of(y, month_, day)]
    return min(years or [today.year], key=lambda y: abs((day_of(y, month_, day) or today) - today))


def days_numbered(day: int, today: date, known: tuple[date, ...]) -> tuple[Span, ...]:
    """Give what "the 15th" can be: a known day of that number, else the nearest two."""
    near = [one for one in known if one.day == day and abs(one - today) < 62 * DAY]
    if not near:
        firsts = [month(today, step)[0] for step in (-1, 0, 1)]
        days = [d for first in firsts if (d := day_of(first.year, first.month, day))]
        near = sorted(days, key=lambda d: abs(d - today))[:2]
    return tuple((d, d) for d in near)


def weekdays_near(number: int, today: date) -> tuple[Span, ...]:
    """Give the days of a weekday less than two weeks away."""
    ahead = today + (number - today.weekday()) % 7 * DAY
    days = [ahead + n * WEEK for n in (-2, -1, 0, 1)]
    return tuple((d, d) for d in days if abs(d - today) <= 13 * DAY)


def pointed_weekday(ref: str, number: int, today: date) -> tuple[Span, ...]:
    """Give what "last Tuesday" or "this coming Friday" can be."""
    behind = today - ((today.weekday() - number - 1) % 7 + 1) * DAY
    ahead = today + ((number - today.weekday() - 1) % 7 + 1) * DAY
    in_this_week = monday(today) + number * DAY
    if ref in ("last", "this past", "the past", "the previous"):
        days = {behind, in_this_week - WEEK}
    elif ref == "next":
        days = {ahead, in_this_week + WEEK}
    elif ref == "the following":
        days = {ahead, ahead + WEEK}
    elif ref in ("the coming", "this coming"):
        days = {ahead}
    else:
        days = {in_this_week, ahead}
    return tuple((d, d) for d in sorted(days))


def period(ref: str, unit: str, today: date) -> tuple[Span, ...]:
    """Give what "next week", "this month" or "the past year" covers."""
    if ref in ("this past", "the past", "the previous"):
        return ((today - _PAST.get(unit, 366) * DAY, today),)
    step = _STEPS.get(ref, 0)
    first = monday(today) + step * WEEK
    if unit == "week":
        week = (first, first + 6 * DAY)
        return (week, (today + DAY, today + WEEK)) if step == 1 else (week,)
    if unit == "fortnight":
        if step == 1:
            return ((today, today + 2 * WEEK),)
        return ((today - 2 * WEEK, today) if step == -1 else (first, first + 13 * DAY),)
    if unit == "weekend":
        return ((first + 5 * DAY, first + 6 * DAY),)
    if unit == "month":
        return (month(today, step),)
    if unit == "quarter":
        return ((today - 92 * DAY, today + 183 * DAY),)
    return ((date(today.year + step, 1, 1), date(today.year + step, 12, 31)),)


def edge(part: str, unit: str, ref: str, today: date) -> Span:
    """Give what "the end of next week" or "the start of the month" covers."""
    step = _STEPS.get(ref, 0)
    late = part in ("end", "close")
    if unit == "week":
        first = monday(today) + step * WEEK
        if late:
            return first + 3 * DAY, first + 6 * DAY
        return first, first + (4 if part == "middle" else 2) * DAY
    if unit == "month":
        first, last = month(today, step)
        if late:
            return last - 8 * DAY, last
        return portion("mid" if part == "middle" else "early", (first, last))
    if unit == "year":
        year = today.year + step
        months = (11, 12) if late else (5, 8) if part == "middle" else (1, 3)
        return date(year, months[0], 1), date(year, months[1], 31)
    return (today + DAY, today + DAY) if unit == "tomorrow" else (today, today)


def length(count: str, unit: str) -> tuple[int, int]:
    """Give the least and the most days of "two weeks"; a rounded length has some play."""
    word = unit.split()[-1].rstrip("s")
    low, high = _VAGUE.get(count) or (count_of(count), count_of(count))
    if unit.startswith(("working", "business")):
        return low, int(high * 1.4) + 3
    play = 4 if word == "week" and high > 1 else _PLAY[word]
    return int(low * _LENGTHS[word]) - play, int(high * _LENGTHS[word]) + play


def count_of(word: str) -> int:
    """Give the number that a count says, in digits or words; "a" is one."""
    return int(word) if word.isdigit() else CARDINALS.get(word, 1)


def ago(count: str, unit: str, bound: str, today: date) -> tuple[Span, ...]:
    """Give what "two weeks ago" can be; of days people count the working ones too."""
    low, high = length(count, unit)
    if bound in ("over", "more than", "at least", "well over"):
        high = int(high * 1.6) + 2
    elif bound in ("nearly", "almost", "less than", "under"):
        low = int(low * 0.6)
    elif bound:
        low, high = low - 1, high + 2
    elif unit in ("day", "days") and count not in _VAGUE:
        return (*only(today - high * DAY), *only(_working_days_before(today, high)))
    return ((today - high * DAY, today - low * DAY),)


def _working_days_before(today: date, count: int) -> date:
    day = today
    while count:
        day -= DAY
        count -= day.weekday() < 5
    return day
