"""Months and weekdays by their names, and where the calendar turns."""

from __future__ import annotations

from datetime import date

import pytest

from tests.checking.calendar_rows import WEDNESDAY, days, read


@pytest.mark.parametrize(
    ("phrase", "today", "expected"),
    [
        ("next month", "2026-12-31", "2027-01-01..2027-01-31"),
        ("last month", "2027-01-01", "2026-12-01..2026-12-31"),
        ("this month", "2026-12-01", "2026-12-01..2026-12-31"),
        ("this month", "2028-02-29", "2028-02-01..2028-02-29"),
        ("next month", "2026-11-30", "2026-12-01..2026-12-31"),
        ("next month", "2027-01-31", "2027-02-01..2027-02-28"),
        ("the end of the month", "2027-02-01", "2027-02-20..2027-02-28"),
        ("the end of next month", "2026-12-31", "2027-01-23..2027-01-31"),
        ("the start of the month", "2026-09-30", "2026-09-01..2026-09-14"),
        ("next week", "2026-12-31", "2027-01-04..2027-01-10 2027-01-01..2027-01-07"),
        ("yesterday", "2027-01-01", "2026-12-31"),
        ("yesterday", "2028-03-01", "2028-02-29"),
        ("tomorrow", "2027-02-28", "2027-03-01"),
        ("last Friday", "2027-01-01", "2026-12-25"),
        ("in January", "2026-09-16", "2027-01-01..2027-01-31 2026-01-01..2026-01-31"),
        ("in December", "2027-01-10", "2026-12-01..2026-12-31 2027-12-01..2027-12-31"),
    ],
)
def test_months_and_years_end_where_the_calendar_says(
    phrase: str, today: str, expected: str
) -> None:
    found = days(phrase, date.fromisoformat(today))

    assert found == [expected]


@pytest.mark.parametrize("number", range(7))
def test_a_bare_weekday_is_at_most_thirteen_days_away(number: int) -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

    (found,) = read(f"on {names[number]}")

    away = sorted((first - WEDNESDAY).days for first, _ in found.spans)
    assert away == [d for d in range(-13, 14) if (WEDNESDAY.weekday() + d) % 7 == number]


@pytest.mark.parametrize("word", ["in", "by", "until", "since", "from", "of", "to", "last", "and"])
def test_may_after_a_preposition_is_the_month(word: str) -> None:
    found = read(f"We talked {word} May.")

    assert [m.spans[0] for m in found if m.sort.value == "period"][-1:] == [
        (date(2026, 5, 1), date(2026, 5, 31))
    ]


@pytest.mark.parametrize("text", ["We hope in may.", "We hope. May we?", "domain May", "into May"])
def test_may_is_no_month_without_capital_and_preposition(text: str) -> None:
    found = read(text)

    assert found == []


@pytest.mark.parametrize(
    ("phrase", "expected"), [("today week", "2026-09-23"), ("tomorrow week", "2026-09-24")]
)
def test_today_week_is_a_week_from_today(phrase: str, expected: str) -> None:
    found = days(phrase)

    assert found == [expected]


def test_weeks_from_a_day_may_be_counted_in_digits() -> None:
    found = days("3 weeks from Friday")

    assert found == ["2026-10-09"]


def test_last_fortnight_covers_two_weeks() -> None:
    (found,) = read("last fortnight")

    assert found.can_be(date(2026, 9, 3))
