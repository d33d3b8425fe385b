"""Days and moments as people write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.intake.human_dates import day_of, in_full, moment_of
from drafter.interview.days import MONTHS, WEEKDAYS

WEDNESDAY = date(2026, 9, 16)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
TODAYS = st.dates(date(2005, 1, 1), date(2095, 12, 31))
MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WORDS = st.sampled_from(
    "last this next on today yesterday tomorrow tuesday tue sep 15 2026 2pm at 10:00 noon ago in 3 "
    "days weeks a the of , . / 15.9.2026 29 feb 24:00".split()
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yesterday 2pm", "Tuesday 15 September 2026, 14:00"),
        ("Yesterday at 2:30 p.m.", "Tuesday 15 September 2026, 14:30"),
        ("last Tuesday", "Tuesday 15 September 2026"),
        ("last Wednesday", "Wednesday 9 September 2026"),
        ("15 Sep 10:00", "Tuesday 15 September 2026, 10:00"),
        ("Tue, 15 Sept. 2026, 10.00", "Tuesday 15 September 2026, 10:00"),
        ("September 15th at noon", "Tuesday 15 September 2026, 12:00"),
        ("friday", "Friday 11 September 2026"),
        ("wednesday", "Wednesday 16 September 2026"),
        ("this Friday", "Friday 18 September 2026"),
        ("next Wednesday 9am", "Wednesday 23 September 2026, 09:00"),
        ("3 days ago", "Sunday 13 September 2026"),
        ("a week ago", "Wednesday 9 September 2026"),
        ("in two weeks", "Wednesday 30 September 2026"),
        ("the day before yesterday 14h", "Monday 14 September 2026, 14:00"),
        ("15.9.2026", "Tuesday 15 September 2026"),
        ("9/15/2026", "Tuesday 15 September 2026"),
        ("15/9/2026", "Tuesday 15 September 2026"),
        ("2 Jan", "Saturday 2 January 2027"),
        ("2 Jan 2026", "Friday 2 January 2026"),
        ("2026-09-15 10:00", "Tuesday 15 September 2026, 10:00"),
        ("2026-09-15T10:00+02:00", "Tuesday 15 September 2026, 10:00 (+02:00 from UTC)"),
        ("today 12am", "Wednesday 16 September 2026, 00:00"),
    ],
)
def test_a_moment_is_read_as_a_person_means_it(text: str, said: str) -> None:
    assert in_full(moment_of(text, WEDNESDAY)) == said


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("9/10/2026", "month as a word"),
        ("15.9", "month as a word"),
        ("yesterday at 9", "before or after noon"),
        ("today 25:00", "no such time"),
        ("monday 15 sep", "15 September 2026 is a Tuesday"),
        ("31 sep", "no 31 September"),
        ("2026-02-30", "no 2026-02-30"),
        ("1 Jan 1999", "outside the years"),
        ("9999 weeks ago", "outside the years"),
        ("soon", "Not a day yet"),
        ("12 am today", "Not a day yet"),
        ("", "Not a day yet"),
        ("today 3ish", "Not a time yet"),
        ("yesterday 13pm", "Write"),
    ],
)
def test_what_could_mean_two_things_or_none_is_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        moment_of(text, WEDNESDAY)


def test_a_bare_weekday_is_ahead_where_days_are_to_come() -> None:
    assert day_of("friday", WEDNESDAY, ahead=True) == date(2026, 9, 18)
    assert day_of("wednesday", WEDNESDAY, ahead=True) == WEDNESDAY


def test_a_day_takes_no_time() -> None:
    with pytest.raises(ValueError, match="Only the day"):
        day_of("yesterday 2pm", WEDNESDAY)


@given(DAYS, MINUTES, TODAYS)
def test_what_is_said_in_full_is_read_as_the_same_moment(
    day: date, at: object, today: date
) -> None:
    moment = datetime.combine(day, at)  # type: ignore[arg-type]

    assert moment_of(in_full(moment), today) == moment
    assert moment_of(in_full(day), today) == day
    assert moment_of(moment.isoformat(), today) == moment
    assert moment_of(day.isoformat(), today) == day


@given(TODAYS, st.integers(0, 9999))
def test_days_ago_and_days_ahead_are_counted(today: date, count: int) -> None:
    for text, day in (
        (f"{count} days ago", today - timedelta(count)),
        (f"in {count} days", today + timedelta(count)),
    ):
        if 2000 <= day.year <= 2100:
            assert moment_of(text, today) == day


@given(TODAYS, st.sampled_from(WEEKDAYS))
def test_last_and_next_are_the_nearest_that_are_not_today(today: date, weekday: str) -> None:
    last, coming = (day_of(f"{which} {weekday}", today) for which in ("last", "next"))

    assert timedelta(1) <= today - last <= timedelta(7)
    assert timedelta(1) <= coming - today <= timedelta(7)
    assert {WEEKDAYS[last.weekday()], WEEKDAYS[coming.weekday()]} == {weekday}
    assert day_of(weekday[:3], today) in (last, today)
    assert day_of(weekday[:3], today, ahead=True) in (coming, today)


@given(TODAYS, st.sampled_from(MONTHS), st.integers(1, 28))
def test_without_a_year_it_is_the_nearest_such_day(today: date, month: str, day: int) -> None:
    found = day_of(f"{day} {month[:3]}", today)

    assert (found.day, MONTHS[found.month - 1]) == (day, month)
    assert abs(found - today) <= timedelta(183)


@given(TODAYS, st.lists(WORDS, max_size=6).map(" ".join) | st.text(max_size=20))
def test_any_text_is_a_moment_or_a_sentence(today: date, text: str) -> None:
    try:
        found = moment_of(text, today)
    except ValueError as error:
        assert str(error).endswith((".", "?"))
    else:
        assert 2000 <= found.year <= 2100


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("end of this week", date(2026, 10, 2)),
        ("the end of next week", date(2026, 10, 9)),
        ("end of the month", date(2026, 9, 30)),
        ("end of next month", date(2026, 10, 31)),
    ],
)
def test_the_end_of_a_week_is_its_friday_and_that_of_a_month_its_last_day(
    text: str, day: date
) -> None:
    assert day_of(text, date(2026, 9, 28), ahead=True) == day


def test_what_is_ahead_is_asked_for_with_days_ahead() -> None:
    with pytest.raises(ValueError, match="next Friday"):
        day_of("soonish", date(2026, 9, 28), ahead=True)
