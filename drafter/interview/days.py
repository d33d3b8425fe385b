"""Days as a reader writes them: "Friday, October 2" in America, "Friday 2 October" elsewhere."""

from __future__ import annotations

from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTH_FIRST = frozenset({"US", "CA", "PH"})
_SAME_YEAR = timedelta(days=180)
"""Nearer than this, nobody asks which year is meant."""


def full_day(day: date, country: str, today: date) -> str:
    """A day with its weekday in the manner of the country; the year only when it is far off."""
    return f"{WEEKDAYS[day.weekday()]}{',' if country in _MONTH_FIRST else ''} " + short_day(
        day, country, today
    )


def short_day(day: date, country: str, today: date) -> str:
    """The same without the weekday."""
    month = MONTHS[day.month - 1]
    if country in _MONTH_FIRST:
        name, year = f"{month} {day.day}", f", {day.year}"
    else:
        name, year = f"{day.day} {month}", f" {day.year}"
    return name + year if abs(day - today) > _SAME_YEAR else name
