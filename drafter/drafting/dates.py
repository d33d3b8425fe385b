"""Days as a person names them: "this morning", "on Tuesday", "Tuesday 15 September"."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MONTH_FIRST = {"US", "CA", "PH"}
_FRIDAY_AND_SATURDAY_OFF = {
    *("BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW"),
    *("LY", "MV", "OM", "QA", "SA", "SD", "SY", "YE"),
}
_SAME_YEAR = timedelta(days=180)
"""Nearer than this, nobody asks which year is meant."""


def full_day(day: date, country: str, today: date) -> str:
    """Name a day with its weekday, in the manner of the country."""
    weekday, month = _WEEKDAYS[day.weekday()], _MONTHS[day.month - 1]
    if country in _MONTH_FIRST:
        name, year = f"{weekday}, {month} {day.day}", f", {day.year}"
    else:
        name, year = f"{weekday} {day.day} {month}", f" {day.year}"
    return name + year if abs(day - today) > _SAME_YEAR else name


def past_day(moment: date | datetime, country: str, today: date) -> str:
    """Say when something was, as a person would on `today`: "yesterday", "on Tuesday"."""
    day = as_day(moment)
    ago = (today - day).days
    if ago == 0:
        return _part_of_today(moment) if isinstance(moment, datetime) else "today"
    if ago == 1:
        return "yesterday"
    if 1 < ago < 7:
        return f"on {_WEEKDAYS[day.weekday()]}"
    return f"on {full_day(day, country, today)}"


def there(moment: date | datetime, zone: ZoneInfo) -> date | datetime:
    """Give a moment as the employer's clock shows it."""
    if isinstance(moment, datetime) and moment.tzinfo:
        return moment.astimezone(zone)
    return moment


def as_day(moment: date | datetime) -> date:
    """Give the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def working_day_before(day: date, country: str) -> date:
    """Give the last day before `day` that is no weekend there."""
    off = (4, 5) if country in _FRIDAY_AND_SATURDAY_OFF else (5, 6)
    day -= timedelta(days=1)
    while day.weekday() in off:
        day -= timedelta(days=1)
    return day


def _part_of_today(moment: datetime) -> str:
    if moment.hour < 12:
        return "this morning"
    return "this afternoon" if moment.hour < 17 else "this evening"
