"""What holds of days in any text, and of any day in any form."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.checking.mention import Sort
from drafter.interview.days import MONTHS, WEEKDAYS
from tests.checking.calendar_rows import read

PIECES = st.sampled_from(
    "on the by in last next this week month Monday Fri may May Sept 15 15th 31st 2026 two a few"
    " ago days weeks ' / . - , 24/7 15/9 15.9. first twenty-first of end early mid- and to today"
    " tomorrow within from now time \u0130 \u017f 0 99 '26 ( ) \u2013".split()
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=12).map(" ".join))
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
ALL_DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)]


def suffix(day: int) -> str:
    if 11 <= day <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def forms(day: date, *, day_first: bool) -> list[str]:
    """Give ten ways to write a day with its year."""
    number, name, short = f"{day.day}{suffix(day.day)}", MONTHS[day.month - 1], day.strftime("%b")
    weekday, year = WEEKDAYS[day.weekday()], day.year
    numeric = (day.day, day.month) if day_first else (day.month, day.day)
    return [
        day.isoformat(),
        f"{numeric[0]}/{numeric[1]}/{year}",
        f"{numeric[0]:02}/{numeric[1]:02}/{year % 100:02}",
        f"{day.day}.{day.month}.{year}",
        f"{day.day} {name} {year}",
        f"the {number} of {name} {year}",
        f"{name} {day.day}, {year}",
        f"{short} {number} '{year % 100}",
        f"{weekday}, {day.day} {name} {year}",
        f"{weekday}, {name} {number}, {year}",
    ]


@pytest.mark.parametrize("day_first", [True, False], ids=["day first", "month first"])
@pytest.mark.parametrize("form", range(10))
def test_every_day_of_two_years_is_read_back_as_itself(form: int, day_first: bool) -> None:
    wrong = []
    for day in ALL_DAYS:
        text = forms(day, day_first=day_first)[form]
        found = read(text, date(2026, 9, 16), day_first=day_first)
        if [(m.start, m.end, m.sort, m.spans) for m in found] != [
            (0, len(text), Sort.DAY, ((day, day),))
        ]:
            wrong.append((text, found))

    assert wrong == []


@pytest.mark.parametrize("form", [4, 5, 6, 8, 9])
def test_a_day_without_a_year_is_read_back_within_half_a_year(form: int) -> None:
    wrong = []
    for day in ALL_DAYS:
        year = f"{day.year}"
        text = forms(day, day_first=True)[form].removesuffix(year).rstrip(", ")
        for away in (-150, -1, 0, 1, 150):
            found = read(text, day + timedelta(days=away))
            if day.strftime("%m-%d") != "02-29" and [m.spans for m in found] != [((day, day),)]:
                wrong.append((text, found))

    assert wrong == []


@given(TEXTS, DAYS, st.booleans(), st.lists(DAYS, max_size=3).map(tuple))
@example("31/12/9999 29 February 99th of May on the 0th", date(2028, 2, 29), True, ())
@example("999 years ago", date(2026, 9, 16), True, ())
def test_the_mentions_of_any_text_lie_in_it_in_order(
    text: str, today: date, day_first: bool, known: tuple[date, ...]
) -> None:
    found = read(text, today, day_first=day_first, known=known)

    places = [place for m in found for place in (m.start, m.end)]
    assert places == sorted(places)
    assert all(0 <= m.start < m.end <= len(text) for m in found)


@given(TEXTS, DAYS)
def test_the_days_of_any_mention_run_from_first_to_last(text: str, today: date) -> None:
    found = read(text, today)

    assert [m for m in found for first, last in m.spans if first > last] == []


@given(TEXTS, DAYS)
def test_a_weekday_beside_a_date_lies_in_its_mention(text: str, today: date) -> None:
    found = read(text, today)

    for mention in found:
        if mention.weekday is not None:
            number, start, end = mention.weekday
            assert mention.start <= start < end <= mention.end
            assert WEEKDAYS[number].startswith(text[start:end].capitalize()[:3])
