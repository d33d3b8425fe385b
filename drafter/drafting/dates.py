"""Days seen from another day: "this morning", "on Tuesday", the working day before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from drafter.drafting.people import AMERICAN
from drafter.interview.days import WEEKDAYS, full_day


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


_TWELVE_HOURS = frozenset({"US", "CA", "PH", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK"})


def time_of_day(moment: datetime, country: str) -> str:
    """Name the time as the reader would: "9:00 AM", "9:00 am", "09:00"."""
    if country not in _TWELVE_HOURS:
        return f"{moment:%H:%M}"
    half = "am" if moment.hour < 12 else "pm"
    return f"{moment.hour % 12 or 12}:{moment:%M} {half.upper() if country in AMERICAN else half}"


def there(moment: date | datetime, zone: ZoneInfo) -> date | datetime:
    """Give a moment as the employer's clock shows it."""
    if isinstance(moment, datetime) and moment.tzinfo:
        return moment.astimezone(zone)
    return moment


def as_day(moment: date | datetime) -> date:
    """Give the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def on_weekdays(day: date) -> bool:
    """Tell Monday to Friday from the weekend, where nothing more is known."""
    return day.weekday() < 5


def working_day_before(day: date, works: Callable[[date], bool] = on_weekdays) -> date:
    """Give the last day before `day` on which they work."""
    day -= timedelta(days=1)
    while not works(day):
        day -= timedelta(days=1)
    return day


def _part_of_today(moment: datetime) -> str:
    if moment.hour < 12:
        return "this morning"
    return "this afternoon" if moment.hour < 17 else "this evening"
