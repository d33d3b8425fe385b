"""Days in few words, as a list has room for: "Thu 26 Nov, in 3 days"."""

from __future__ import annotations

from datetime import date, timedelta

from drafter.interview.days import MONTHS, WEEKDAYS

_SAME_YEAR = timedelta(days=180)
_IN_DAYS = 13
"""Farther off, weeks say it better."""


def day_in_words(day: date, today: date) -> str:
    """A day with the year only where it could be another one."""
    name = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"
    return f"{name} {day.year}" if abs(day - today) > _SAME_YEAR else name


def distance(day: date, today: date) -> str:
    """How far off a day is."""
    days = (day - today).days
    if abs(days) <= 1:
        return {-1: "yesterday", 0: "today", 1: "tomorrow"}[days]
    many = f"{abs(days)} days" if abs(days) <= _IN_DAYS else f"{round(abs(days) / 7)} weeks"
    return f"in {many}" if days > 0 else f"{many} ago"


def day_and_distance(day: date, today: date) -> str:
    """Both."""
    return f"{day_in_words(day, today)}, {distance(day, today)}"
