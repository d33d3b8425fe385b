"""Days as they are named on another day."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from drafter.drafting.dates import past_day, working_day_before

TUESDAY = date(2026, 9, 15)


@pytest.mark.parametrize(
    ("moment", "today", "named"),
    [
        (datetime(2026, 9, 15, 10), TUESDAY, "this morning"),
        (datetime(2026, 9, 15, 12), TUESDAY, "this afternoon"),
        (datetime(2026, 9, 15, 18), TUESDAY, "this evening"),
        (TUESDAY, TUESDAY, "today"),
        (TUESDAY, date(2026, 9, 16), "yesterday"),
        (TUESDAY, date(2026, 9, 17), "on Tuesday"),
        (TUESDAY, date(2026, 9, 21), "on Tuesday"),
        (TUESDAY, date(2026, 9, 22), "on Tuesday, September 15"),
        (TUESDAY, date(2027, 9, 22), "on Tuesday, September 15, 2026"),
    ],
)
def test_a_past_day_is_named_as_a_person_would(
    moment: date | datetime, today: date, named: str
) -> None:
    assert past_day(moment, "US", today) == named


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 9, 18), date(2026, 9, 17)),
        (date(2026, 9, 21), date(2026, 9, 18)),
    ],
)
def test_the_working_day_before_is_no_weekend(day: date, before: date) -> None:
    assert working_day_before(day) == before


def test_the_working_day_before_is_one_on_which_they_work() -> None:
    sunday_to_thursday = {6, 0, 1, 2, 3}

    assert working_day_before(
        date(2026, 9, 20), lambda day: day.weekday() in sunday_to_thursday
    ) == date(2026, 9, 17)
