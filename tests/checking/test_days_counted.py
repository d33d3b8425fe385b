"""Days that are counted from today: so long ago, in so many weeks, with their play."""

from __future__ import annotations

from datetime import date

import pytest

from drafter.checking.mention import Sort
from tests.checking.calendar_rows import MONDAY, SUNDAY, WEDNESDAY, Row, days, read, rows, told

COUNTED = rows("""
one day ago | = | ago | 2026-09-15 2026-09-15
two days ago | = | ago | 2026-09-14 2026-09-14
three days ago | = | ago | 2026-09-13 2026-09-11
5 days ago | = | ago | 2026-09-11 2026-09-09
6 days ago | = | ago | 2026-09-10 2026-09-08
10 days ago | = | ago | 2026-09-06 2026-09-02
a few days ago | = | ago | 2026-09-10..2026-09-14
a couple of days ago | = | ago | 2026-09-13..2026-09-14
several days ago | = | ago | 2026-09-07..2026-09-13
some days ago | = | ago | 2026-09-07..2026-09-15
two nights ago | = | ago | 2026-09-14
a week ago | = | ago | 2026-09-07..2026-09-11
one week ago | = | ago | 2026-09-07..2026-09-11
two weeks ago | = | ago | 2026-08-29..2026-09-06
3 weeks ago | = | ago | 2026-08-22..2026-08-30
twelve weeks ago | = | ago | 2026-06-20..2026-06-28
a couple of weeks ago | = | ago | 2026-08-22..2026-09-06
a few weeks ago | = | ago | 2026-08-01..2026-09-06
several weeks ago | = | ago | 2026-07-11..2026-08-30
some weeks ago | = | ago | 2026-07-11..2026-09-13
a fortnight ago | = | ago | 2026-08-30..2026-09-05
two fortnights ago | = | ago | 2026-08-16..2026-08-22
a month ago | = | ago | 2026-08-05..2026-08-29
two months ago | = | ago | 2026-07-05..2026-07-29
a year ago | = | ago | 2025-07-18..2025-11-15
two years ago | = | ago | 2024-07-18..2024-11-15
two full weeks ago | = | ago | 2026-08-29..2026-09-06
over a week ago | = | ago | 2026-08-31..2026-09-11
more than two weeks ago | = | ago | 2026-08-17..2026-09-06
just over two weeks ago | = | ago | 2026-08-17..2026-09-06
at least five days ago | = | ago | 2026-09-06..2026-09-11
well over two weeks ago | = | ago | 2026-08-17..2026-09-06
nearly two weeks ago | = | ago | 2026-08-29..2026-09-10
almost 10 days ago | = | ago | 2026-09-06..2026-09-10
less than a week ago | = | ago | 2026-09-07..2026-09-13
under a month ago | = | ago | 2026-08-05..2026-09-06
about two weeks ago | = | ago | 2026-08-27..2026-09-07
around two days ago | = | ago | 2026-09-12..2026-09-15
some two weeks ago | = | ago | 2026-08-27..2026-09-07
roughly ten days ago | = | ago | 2026-09-04..2026-09-07
one working day ago | = | ago | 2026-09-12..2026-09-15
two working days ago | = | ago | 2026-09-11..2026-09-14
5 business days ago | = | ago | 2026-09-06..2026-09-11
10 business days ago | = | ago | 2026-08-30..2026-09-06
ten days back | = | ago | 2026-09-06 2026-09-02
two weeks earlier | = | ago | 2026-08-29..2026-09-06
two weeks from now | = | ago | 2026-09-26..2026-10-04
two weeks hence | = | ago | 2026-09-26..2026-10-04
five days from now | = | ago | 2026-09-21
3 working days from today | = | ago | 2026-09-19..2026-09-23
a month from now | = | ago | 2026-10-04..2026-10-28
a year from now | = | ago | 2027-07-18..2027-11-15
two weeks ago today | = | ago | 2026-08-29..2026-09-06
two weeks today since | two weeks today | ago | 2026-08-29..2026-09-06
a week tomorrow after | a week tomorrow | ago | 2026-09-08..2026-09-12
two weeks yesterday that | two weeks yesterday | ago | 2026-08-28..2026-09-05
3 days today since | 3 days today | ago | 2026-09-13
two weeks today | today | day | 2026-09-16
in two weeks | = | ago | 2026-09-26..2026-10-04
in two weeks' time | = | ago | 2026-09-26..2026-10-04
in a week | = | ago | 2026-09-21..2026-09-25
in a week's time | in a week's time | ago | 2026-09-21..2026-09-25
in three days | = | ago | 2026-09-19
in a couple of weeks | = | ago | 2026-09-26..2026-10-11
in a few days | = | ago | 2026-09-18..2026-09-22
in another two weeks | = | ago | 2026-09-26..2026-10-04
in about ten days | = | ago | 2026-09-26
in two months | = | ago | 2026-11-04..2026-11-28
in 3 to 5 days | = | ago | 2026-09-19..2026-09-21
in two or three weeks | = | ago | 2026-09-26..2026-10-11
within two weeks | = | ago | 2026-09-16..2026-10-04
within a week | = | ago | 2026-09-16..2026-09-25
within the next two weeks | = | ago | 2026-09-16..2026-10-04
within 10 days | = | ago | 2026-09-16..2026-09-26
within 3 to 5 working days | = | ago | 2026-09-16..2026-09-26
within a few days | = | ago | 2026-09-16..2026-09-22
""")

WORKING = [
    ("one day ago", WEDNESDAY, "2026-09-15 2026-09-15"),
    ("two days ago", WEDNESDAY, "2026-09-14 2026-09-14"),
    ("three days ago", WEDNESDAY, "2026-09-13 2026-09-11"),
    ("one day ago", MONDAY, "2026-09-13 2026-09-11"),
    ("two days ago", MONDAY, "2026-09-12 2026-09-10"),
    ("6 days ago", MONDAY, "2026-09-08 2026-09-04"),
    ("one day ago", SUNDAY, "2026-09-19 2026-09-18"),
    ("two days ago", SUNDAY, "2026-09-18 2026-09-17"),
    ("0 days ago", SUNDAY, "2026-09-20 2026-09-20"),
]


@pytest.mark.parametrize("row", COUNTED, ids=str)
def test_what_is_counted_from_today_has_the_play_of_its_words(row: Row) -> None:
    found = read(row.phrase)

    assert told(row.phrase, found) == row.found


@pytest.mark.parametrize(("phrase", "today", "expected"), WORKING)
def test_days_ago_may_be_counted_without_the_weekend(
    phrase: str, today: date, expected: str
) -> None:
    found = days(phrase, today)

    assert found == [expected]


@pytest.mark.parametrize(
    ("phrase", "away", "fits"),
    [
        ("two weeks ago", -9, False),
        ("two weeks ago", -10, True),
        ("two weeks ago", -18, True),
        ("two weeks ago", -19, False),
        ("a week ago", -4, False),
        ("a week ago", -5, True),
        ("a week ago", -9, True),
        ("a week ago", -10, False),
        ("a month ago", -17, False),
        ("a month ago", -18, True),
        ("a month ago", -42, True),
        ("a month ago", -43, False),
        ("in two weeks", 9, False),
        ("in two weeks", 10, True),
        ("in two weeks", 18, True),
        ("in two weeks", 19, False),
        ("within two weeks", -1, False),
        ("within two weeks", 0, True),
        ("within two weeks", 18, True),
        ("within two weeks", 19, False),
        ("five working days ago", -4, False),
        ("five working days ago", -5, True),
        ("five working days ago", -10, True),
        ("five working days ago", -11, False),
    ],
)
def test_the_play_of_a_length_ends_on_both_sides(phrase: str, away: int, fits: bool) -> None:
    (found,) = read(phrase)

    day = date.fromordinal(WEDNESDAY.toordinal() + away)
    assert found.can_be(day) is fits
    assert found.sort is Sort.AGO


def test_a_month_s_time_is_a_day() -> None:
    found = days("in a month's time")

    assert found == ["2026-10-04..2026-10-28"]
