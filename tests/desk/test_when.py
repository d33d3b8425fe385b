"""Days in few words."""

from __future__ import annotations

from datetime import date

import pytest

from drafter.desk.when import day_and_distance, day_in_words, distance

TODAY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 9, 30), "Wed 30 Sep"),
        (date(2027, 1, 5), "Tue 5 Jan"),
        (date(2025, 12, 1), "Mon 1 Dec 2025"),
        (date(2027, 9, 30), "Thu 30 Sep 2027"),
    ],
)
def test_the_year_is_named_only_where_it_could_be_another(day: date, words: str) -> None:
    assert day_in_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "in 2 days"),
        (-13, "13 days ago"),
        (14, "in 2 weeks"),
        (-60, "9 weeks ago"),
    ],
)
def test_a_distance_is_said_in_days_and_then_in_weeks(days: int, words: str) -> None:
    day = date.fromordinal(TODAY.toordinal() + days)

    assert distance(day, TODAY) == words
    assert day_and_distance(day, TODAY).endswith(f", {words}")
