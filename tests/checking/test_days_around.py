"""What a day can be that the text leaves open: its year, its month, its place in a span."""

from __future__ import annotations

from datetime import date

import pytest

from drafter.checking.mention import Mention, Sort
from tests.checking.calendar_rows import days, read


@pytest.mark.parametrize(
    ("phrase", "today", "expected"),
    [
        ("31 December", "2026-12-31", "2026-12-31"),
        ("2 January", "2026-12-31", "2027-01-02"),
        ("30 December", "2027-01-02", "2026-12-30"),
        ("1/1", "2026-12-01", "2027-01-01"),
        ("12/31", "2027-01-31", "2026-12-31"),
        ("1 January", "2026-07-02", "2026-01-01"),
        ("1 January", "2026-07-03", "2027-01-01"),
        ("31 December", "2026-07-01", "2025-12-31"),
        ("31 December", "2027-07-01", "2026-12-31"),
        ("31 December", "2027-07-02", "2027-12-31"),
        ("1 January", "2028-07-02", "2028-01-01"),
        ("1 January", "2028-07-03", "2029-01-01"),
        ("29 February", "2027-03-01", "2028-02-29"),
        ("29 February", "2028-09-16", "2028-02-29"),
        ("29 February", "2029-01-01", "2028-02-29"),
        ("29 February", "2026-12-31", "none"),
        ("29 February", "2030-01-01", "none"),
        ("28 February", "2026-09-01", "2027-02-28"),
    ],
)
def test_a_date_without_a_year_is_that_nearest_to_today(
    phrase: str, today: str, expected: str
) -> None:
    found = days(phrase, date.fromisoformat(today))

    assert found == [expected]


@pytest.mark.parametrize(
    ("phrase", "known", "expected"),
    [
        ("15 September", date(2025, 9, 15), "2025-09-15"),
        ("15 September", date(2025, 9, 16), "2026-09-15"),
        ("15 September", date(2025, 8, 15), "2026-09-15"),
        ("15/9", date(2028, 9, 15), "2028-09-15"),
        ("29 February", date(2024, 2, 29), "2024-02-29"),
        ("the 17th", date(2026, 7, 17), "2026-07-17"),
        ("the 16th", date(2026, 7, 16), "2026-09-16 2026-10-16"),
        ("the 16th", date(2026, 11, 16), "2026-11-16"),
        ("the 17th", date(2026, 11, 17), "2026-09-17 2026-08-17"),
        ("the 17th", date(2026, 7, 18), "2026-09-17 2026-08-17"),
    ],
)
def test_a_day_of_the_file_settles_what_is_left_open(
    phrase: str, known: date, expected: str
) -> None:
    found = days(phrase, known=(date(2020, 1, 1), known))

    assert found == [expected]


@pytest.mark.parametrize(
    ("phrase", "today", "expected"),
    [
        ("on the 31st", "2026-10-15", "2026-10-31"),
        ("on the 31st", "2026-11-15", "2026-10-31 2026-12-31"),
        ("on the 30th", "2027-02-10", "2027-01-30 2027-03-30"),
        ("on the 29th", "2028-02-10", "2028-01-29 2028-02-29"),
        ("on the 1st", "2026-12-31", "2027-01-01 2026-12-01"),
        ("on the 31st", "2027-01-01", "2026-12-31 2027-01-31"),
        ("on the 3rd of next month", "2026-12-31", "2027-01-03"),
        ("on the 31st of last month", "2027-01-01", "2026-12-31"),
        ("on the 30th of this month", "2027-02-01", "none"),
        ("on the 29th of this month", "2028-02-01", "2028-02-29"),
    ],
)
def test_a_number_of_the_month_is_looked_for_in_the_months_around(
    phrase: str, today: str, expected: str
) -> None:
    found = days(phrase, date.fromisoformat(today))

    assert found == [expected]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 9, 14), None, False),
        (date(2026, 9, 15), None, True),
        (date(2026, 9, 17), None, True),
        (date(2026, 9, 18), None, False),
        (date(2026, 9, 1), date(2026, 9, 14), False),
        (date(2026, 9, 1), date(2026, 9, 15), True),
        (date(2026, 9, 17), date(2026, 9, 30), True),
        (date(2026, 9, 18), date(2026, 9, 30), False),
        (date(2026, 9, 1), date(2026, 9, 30), True),
    ],
)
def test_a_mention_can_be_a_day_that_its_span_touches(
    first: date, last: date | None, expected: bool
) -> None:
    span = (date(2026, 9, 15), date(2026, 9, 17))
    mention = Mention(0, 1, Sort.PERIOD, (span,))

    fits = mention.can_be(first, last)

    assert fits is expected


def test_a_day_that_is_in_no_calendar_can_be_none() -> None:
    (found,) = read("31 September")

    assert not found.can_be(date(1, 1, 1), date(9999, 12, 31))
