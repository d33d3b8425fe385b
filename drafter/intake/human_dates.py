"""Days and moments as people write them: "yesterday 2pm", "last Tuesday", "15 Sep 10:00".

Strict: what could mean two things is refused with what to write instead; only the year of a day
that names none, and the week of a weekday, are taken to be the nearest.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from drafter.intake.human_times import time_of
from drafter.interview.days import MONTHS, WEEKDAYS
from drafter.interview.values import YEARS

EXAMPLES = '"yesterday 2pm", "last Tuesday" or "15 Sep 10:00"'
EXAMPLES_OF_DAYS = '"yesterday", "last Tuesday" or "15 Sep"'
EXAMPLES_AHEAD = '"next Friday", "9 Oct" or "end of next week"'

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:(?:t|\s+)(\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:\d\d)?))?"
)
_MONTH = "|".join(rf"{name[:3]}(?:{name[3:]})?" for name in map(str.lower, MONTHS)) + "|sept"
_WEEKDAY = "|".join(rf"{name}|{name[:3]}" for name in map(str.lower, WEEKDAYS)) + "|tues|thurs?"
_NAMED = (
    rf"(?:(?P<weekday>{_WEEKDAY})\.?,?\s+)?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?"
    rf"|(?P<month2>{_MONTH})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:,?\s+(?P<year>\d{4}))?"
)
_COUNT = r"(?P<count>\d{1,4}|an?|one|two|three|four|five|six|seven)\s+(?P<unit>day|week)s?"
_DAYS = tuple(
    re.compile(rf"{pattern}(?![^\s,])")
    for pattern in (
        r"(?P<name>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)",
        r"(?:the\s+)?end\s+of\s+(?P<end>the|this|next)\s+(?P<period>week|month)",
        rf"{_COUNT}\s+(?P<ago>ago)",
        rf"in\s+{_COUNT}",
        _NAMED,
        rf"(?:(?P<which>last|this|next|on)\s+)?(?P<weekday>{_WEEKDAY})\.?",
        r"(?P<day>\d{1,2})(?P<mark>[./])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})",
    )
)
_FRIDAY = 4
_NAMES = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_COUNTS = {
    word: number for number, word in enumerate("one two three four five six seven".split(), start=1)
} | {"a": 1, "an": 1}


def moment_of(text: str, today: date, *, ahead: bool = False) -> date | datetime:
    """The day, or the day with its time, that a text names; a ValueError says what to write.

    `ahead`: a bare weekday is one to come, else one that has been; today's is today in both.
    """
    return _read(text, today, ahead, EXAMPLES)


def _read(text: str, today: date, ahead: bool, examples: str) -> date | datetime:
    words = " ".join(text.lower().split())
    try:
        found = _iso(words) or _spoken(words, today, ahead, examples)
    except OverflowError:
        found = date.max
    if found.year not in YEARS:
        raise ValueError(f"That is outside the years {YEARS[0]} to {YEARS[-1]}.")
    return found


def day_of(text: str, today: date, *, ahead: bool = False) -> date:
    """The day that a text names; a ValueError says what to write."""
    found = _read(text, today, ahead, EXAMPLES_OF_DAYS)
    if isinstance(found, datetime):
        raise ValueError("Only the day belongs here, without a time.")
    return found


def in_full(found: date | datetime) -> str:
    """A day or moment with nothing left to guess: "Tuesday 15 September 2026, 10:00"."""
    day = f"{WEEKDAYS[found.weekday()]} {found.day} {MONTHS[found.month - 1]} {found.year}"
    if not isinstance(found, datetime):
        return day
    offset = found.isoformat()[-6:] if found.tzinfo else ""
    return f"{day}, {found:%H:%M}" + (f" ({offset} from UTC)" if offset else "")


def _iso(words: str) -> date | datetime | None:
    found = _ISO.fullmatch(words)
    if not found:
        return None
    try:
        if found[2]:
            return datetime.fromisoformat(f"{found[1]}T{found[2].upper()}")
        return date.fromisoformat(found[1])
    except ValueError:
        raise ValueError(f"There is no {words.upper()} in the calendar.") from None


def _spoken(words: str, today: date, ahead: bool, examples: str) -> date | datetime:
    for pattern in _DAYS:
        if found := pattern.match(words):
            day = _day(found.groupdict(), today, ahead)
            at = _time(words[found.end() :])
            return day if at is None else datetime.combine(day, at)
    if re.match(r"\d{1,2}[./]\d{1,2}(?![./]?\d)", words):
        raise ValueError('Write the month as a word: "15 Sep".')
    raise ValueError(f"Not a day yet; write {EXAMPLES_AHEAD if ahead else examples}.")


def _time(rest: str) -> time | None:
    rest = re.sub(r"^[\s,]*(?:at\s+)?", "", rest)
    return time_of(rest) if rest else None


def _day(said: dict[str, str | None], today: date, ahead: bool) -> date:
    if name := said.get("name"):
        return today + timedelta(_NAMES[name])
    if end := said.get("end"):
        return _end(said["period"] or "", today, following=end == "next")
    if count := said.get("count"):
        days = (_COUNTS.get(count) or int(count)) * (7 if said["unit"] == "week" else 1)
        return today + timedelta(-days if said.get("ago") else days)
    if mark := said.get("mark"):
        first, second, year = (int(said[name] or 0) for name in ("day", "month", "year"))
        return _numbered(first, second, year, mark)
    day, month = said.get("day") or said.get("day2"), said.get("month") or said.get("month2")
    if day and month:
        return _named(int(day), month, said.get("year"), said.get("weekday"), today)
    return _weekday(_index(said["weekday"] or ""), said.get("which"), today, ahead)


def _end(period: str, today: date, *, following: bool) -> date:
    """The Friday of a week, or the last day of a month."""
    if period == "week":
        return today + timedelta(_FRIDAY - today.weekday() + 7 * following)
    first = today.replace(day=1)
    for _ in range(1 + following):
        first = (first + timedelta(31)).replace(day=1)
    return first - timedelta(1)


def _index(weekday: str) -> int:
    return [name[:3].lower() for name in WEEKDAYS].index(weekday[:3])


def _weekday(wanted: int, which: str | None, today: date, ahead: bool) -> date:
    on = (wanted - today.weekday()) % 7
    if which == "this":
        return today + timedelta(wanted - today.weekday())
    if which == "next":
        return today + timedelta(on or 7)
    if which == "last":
        return today + timedelta(on - 7)
    return today + timedelta(on if ahead or not on else on - 7)


def _named(day: int, name: str, year: str | None, weekday: str | None, today: date) -> date:
    """The day of a month; without a year the nearest one there is."""
    month = [each[:3].lower() for each in MONTHS].index(name[:3]) + 1
    words = f"{day} {MONTHS[month - 1]}"
    years = [int(year)] if year else range(today.year - 1, today.year + 2)
    days = [found for each in years if (found := _real(each, month, day))]
    if not days:
        raise ValueError(f"There is no {words}{f' in {year}' if year else ' in these years'}.")
    nearest = min(days, key=lambda found: abs(found - today))
    if weekday and nearest.weekday() != _index(weekday):
        raise ValueError(f"{words} {nearest.year} is a {WEEKDAYS[nearest.weekday()]}.")
    return nearest


def _numbered(first: int, second: int, year: int, mark: str) -> date:
    """A day in numbers, if only one order of them makes sense."""
    readings = {(first, second)} if mark == "." else {(first, second), (second, first)}
    found = {real for day, month in readings if (real := _real(year, month, day))}
    if len(found) == 1:
        return found.pop()
    if found:
        raise ValueError('Write the month as a word: "15 Sep".')
    raise ValueError("There is no such day in the calendar.")


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
