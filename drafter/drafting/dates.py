"""Days seen from another day: "this morning", "on Tuesday", the working day before."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from drafter.interview.days import WEEKDAYS, full_day

_FRIDAY_AND_SATURDAY_OFF = {
    *("BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW"),
    *("LY", "MV", "OM", "QA", "SA", "SD", "SY", "YE"),
}


def past_day(moment: date | datetime, country: str, today: date) -> str:
    """Say when something was, as a person would on `today`: "yesterday", "on Tuesday"."""
    day = as_day(moment)
    ago = (today - day).days
    if ago == 0:
        return _part_of_today(moment) if isinstance(moment, datetime) else "today"
    if ago == 1:
        return "yesterday"
    if 1 < ago < 7:
        return f"on {WEEKDAYS[day.weekday()]}"
    return f"on {full_day(day, country, today)}"


def there(moment: date | datetime, zone: ZoneInfo) -> date | datetime:
    """Give a moment as the employer's clock shows it."""
    if isinstance(moment, datetime) and moment.tzinfo:
        return moment.astimezone(zone)
    return moment


def as_day(moment: date | datetime) -> date:
    """Give the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def working_day_before(day: date, country: str, free: Container[date] = ()) -> date:
    """Give the last day before `day` that is no weekend there and none of the `free` days."""
    off = (4, 5) if country in _FRIDAY_AND_SATURDAY_OFF else (5, 6)
    day -= timedelta(days=1)
    while day.weekday() in off or day in free:
        day -= timedelta(days=1)
    return day


def _part_of_today(moment: datetime) -> str:
    if moment.hour < 12:
        return "this morning"
    return "this afternoon" if moment.hour < 17 else "this evening"
