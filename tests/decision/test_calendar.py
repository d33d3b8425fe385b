"""Business days, closures, zones, changes of clocks, and the hours that suit a message."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from drafter.decision.advice import Opening, Slot
from drafter.decision.calendar import Calendar, later
from drafter.interview.model import Channel, Kind
from tests.decision.situations import NEW_YORK, PLAIN, at, june, span

MON, TUE, WED, THU, FRI, SAT, SUN = (june(day) for day in range(8, 15))
"""The second week of June 2026."""
FRIDAY_AND_SATURDAY = frozenset({4, 5})
GULF = Calendar(ZoneInfo("Asia/Riyadh"), weekend=FRIDAY_AND_SATURDAY)
SIX_DAYS = Calendar(NEW_YORK, weekend=frozenset({6}))
NO_MONDAYS = Calendar(NEW_YORK, weekend=frozenset({0}))
HOLIDAY_ON_WEDNESDAY = Calendar(NEW_YORK, holidays={WED: "Founders' Day"})
SATURDAY_IN_LIEU = Calendar(NEW_YORK, working=frozenset({SAT}))
CLOSED_TUESDAY_TO_THURSDAY = PLAIN.closing((span(TUE, THU),))


@pytest.mark.parametrize(
    ("calendar", "day", "works"),
    [
        (PLAIN, FRI, True),
        (PLAIN, SAT, False),
        (PLAIN, SUN, False),
        (PLAIN, MON, True),
        (GULF, THU, True),
        (GULF, FRI, False),
        (GULF, SAT, False),
        (GULF, SUN, True),
        (SIX_DAYS, SAT, True),
        (SIX_DAYS, SUN, False),
        (HOLIDAY_ON_WEDNESDAY, WED, False),
        (HOLIDAY_ON_WEDNESDAY, THU, True),
        (SATURDAY_IN_LIEU, SAT, True),
        (SATURDAY_IN_LIEU, SUN, False),
        (CLOSED_TUESDAY_TO_THURSDAY, MON, True),
        (CLOSED_TUESDAY_TO_THURSDAY, TUE, False),
        (CLOSED_TUESDAY_TO_THURSDAY, WED, False),
        (CLOSED_TUESDAY_TO_THURSDAY, THU, False),
        (CLOSED_TUESDAY_TO_THURSDAY, FRI, True),
    ],
)
def test_a_day_is_worked_or_not(calendar: Calendar, day: date, works: bool) -> None:
    assert calendar.is_business_day(day) is works


def test_a_holiday_on_a_day_worked_in_lieu_is_a_holiday() -> None:
    calendar = Calendar(NEW_YORK, holidays={SAT: "Founders' Day"}, working=frozenset({SAT}))

    assert not calendar.is_business_day(SAT)


def test_a_closure_covers_a_day_worked_in_lieu() -> None:
    assert not SATURDAY_IN_LIEU.closing((span(SAT, SAT),)).is_business_day(SAT)


def test_closures_add_up() -> None:
    calendar = PLAIN.closing((span(MON, MON),)).closing((span(WED, WED), span(FRI, FRI)))

    assert [calendar.is_business_day(day) for day in (MON, TUE, WED, THU, FRI)] == [
        *(False, True, False, True, False)
    ]


def test_no_closure_is_the_same_calendar() -> None:
    assert PLAIN.closing(()) is PLAIN


def test_a_closed_calendar_does_not_remember_days_of_the_open_one() -> None:
    calendar = Calendar(NEW_YORK)
    before = calendar.after(MON, 1)

    assert (before, calendar.closing((span(TUE, TUE),)).after(MON, 1)) == (TUE, WED)


@pytest.mark.parametrize(
    ("calendar", "start", "count", "day"),
    [
        (PLAIN, MON, 0, MON),
        (PLAIN, SAT, 0, june(15)),
        (PLAIN, MON, 1, TUE),
        (PLAIN, FRI, 1, june(15)),
        (PLAIN, SAT, 1, june(15)),
        (PLAIN, SUN, 2, june(16)),
        (PLAIN, MON, 5, june(15)),
        (PLAIN, MON, 10, june(22)),
        (GULF, THU, 1, SUN),
        (GULF, FRI, 0, SUN),
        (GULF, SAT, 2, june(15)),
        (SIX_DAYS, FRI, 1, SAT),
        (SIX_DAYS, SAT, 1, june(15)),
        (HOLIDAY_ON_WEDNESDAY, TUE, 1, THU),
        (SATURDAY_IN_LIEU, FRI, 1, SAT),
        (SATURDAY_IN_LIEU, FRI, 2, june(15)),
        (CLOSED_TUESDAY_TO_THURSDAY, MON, 1, FRI),
        (CLOSED_TUESDAY_TO_THURSDAY, TUE, 0, FRI),
    ],
)
def test_business_days_are_counted_forward(
    calendar: Calendar, start: date, count: int, day: date
) -> None:
    fresh = replace(calendar)

    assert fresh.after(start, count) == day
    assert fresh.after(start, count) == day, "asked twice"


@pytest.mark.parametrize(
    ("calendar", "start", "count", "day"),
    [
        (PLAIN, MON, 0, MON),
        (PLAIN, SAT, 0, SAT),
        (PLAIN, MON, 1, june(5)),
        (PLAIN, SUN, 1, FRI),
        (PLAIN, FRI, 4, MON),
        (PLAIN, FRI, 5, june(5)),
        (GULF, SUN, 1, THU),
        (HOLIDAY_ON_WEDNESDAY, THU, 1, TUE),
        (CLOSED_TUESDAY_TO_THURSDAY, FRI, 1, MON),
    ],
)
def test_business_days_are_counted_backward(
    calendar: Calendar, start: date, count: int, day: date
) -> None:
    assert calendar.before(start, count) == day


@pytest.mark.parametrize(
    ("day", "on_or_after", "on_or_before"),
    [(WED, WED, WED), (SAT, june(15), FRI), (SUN, june(15), FRI)],
)
def test_the_nearest_business_day_is_the_day_itself_or_the_next_or_the_last(
    day: date, on_or_after: date, on_or_before: date
) -> None:
    assert PLAIN.on_or_after(day) == on_or_after
    assert PLAIN.on_or_before(day) == on_or_before


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (MON, MON, 0),
        (TUE, MON, 0),
        (MON, TUE, 1),
        (FRI, SUN, 0),
        (FRI, june(15), 1),
        (SAT, june(15), 1),
        (MON, june(15), 5),
    ],
)
def test_business_days_between_exclude_the_first_and_include_the_last(
    start: date, end: date, days: int
) -> None:
    assert PLAIN.count(start, end) == days


# Moments

NEW_YORK_SPRING = date(2026, 3, 8)
NEW_YORK_AUTUMN = date(2026, 11, 1)
BERLIN = Calendar(ZoneInfo("Europe/Berlin"))


def test_a_moment_elsewhere_falls_on_the_employers_day() -> None:
    tokyo = datetime(2026, 6, 9, 8, 0, tzinfo=ZoneInfo("Asia/Tokyo"))

    assert PLAIN.day_of(tokyo) == MON
    assert PLAIN.local(tokyo) == at(MON, 19)
    assert PLAIN.local(tokyo).tzinfo is NEW_YORK


def test_a_moment_without_an_offset_is_the_employers() -> None:
    assert PLAIN.local(datetime(2026, 6, 8, 23, 30)) == at(MON, 23, 30)
    assert PLAIN.day_of(datetime(2026, 6, 8, 23, 30)) == MON


def test_a_bare_day_is_its_midnight_and_stays_that_day() -> None:
    assert PLAIN.local(MON) == at(MON, 0)
    assert PLAIN.day_of(MON) is MON


@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        (datetime(2026, 3, 8, 6, 59, tzinfo=UTC), time(1, 59)),
        (datetime(2026, 3, 8, 7, 0, tzinfo=UTC), time(3, 0)),
        (datetime(2026, 11, 1, 5, 30, tzinfo=UTC), time(1, 30)),
        (datetime(2026, 11, 1, 6, 30, tzinfo=UTC), time(1, 30)),
        (datetime(2026, 11, 1, 7, 0, tzinfo=UTC), time(2, 0)),
    ],
)
def test_the_clock_is_right_on_the_days_that_it_changes(moment: datetime, hour: time) -> None:
    assert PLAIN.local(moment).time() == hour


@pytest.mark.parametrize(
    ("day", "start", "end"),
    [
        (NEW_YORK_SPRING, time(1, 30), time(4, 30)),
        (NEW_YORK_AUTUMN, time(0, 30), time(1, 30)),
        (MON, time(10, 0), time(12, 0)),
    ],
)
def test_hours_later_are_hours_that_have_passed(day: date, start: time, end: time) -> None:
    found = later(datetime.combine(day, start, NEW_YORK), 2)

    assert found.time() == end
    assert found.astimezone(UTC) - datetime.combine(day, start, NEW_YORK).astimezone(
        UTC
    ) == timedelta(hours=2)
    assert found.tzinfo is NEW_YORK


def test_the_day_of_a_change_of_clocks_is_a_day_like_any_other() -> None:
    assert PLAIN.after(date(2026, 3, 6), 1) == date(2026, 3, 9)
    assert BERLIN.count(date(2026, 3, 27), date(2026, 3, 30)) == 1
    assert BERLIN.count(date(2026, 10, 23), date(2026, 10, 26)) == 1


@pytest.mark.parametrize(
    ("minutes", "come"), [(-60, False), (-45, False), (-1, False), (0, True), (1, True)]
)
def test_a_moment_in_the_hour_that_is_repeated_comes_once(minutes: int, come: bool) -> None:
    second_one = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
    now = (second_one + timedelta(minutes=minutes)).astimezone(NEW_YORK)

    assert PLAIN.has_come(second_one, now) is come
    assert PLAIN.has_come(PLAIN.local(second_one), now) is come


# Hours

MORNING = Slot(time(9, 30), time(11, 30))
AFTERNOON = Slot(time(13, 30), time(16, 30))
OFFICE = Slot(time(8, 30), time(17, 30))
NOT_THE_FIRST_THING = Slot(time(11, 0), time(16, 30))
NOT_THE_LAST_THING = Slot(time(9, 30), time(12, 0))


@pytest.mark.parametrize(
    ("calendar", "day", "slots"),
    [
        (PLAIN, MON, (NOT_THE_FIRST_THING,)),
        (PLAIN, TUE, (MORNING, AFTERNOON)),
        (PLAIN, WED, (MORNING, AFTERNOON)),
        (PLAIN, THU, (MORNING, AFTERNOON)),
        (PLAIN, FRI, (NOT_THE_LAST_THING,)),
        (GULF, SUN, (NOT_THE_FIRST_THING,)),
        (GULF, MON, (MORNING, AFTERNOON)),
        (GULF, THU, (NOT_THE_LAST_THING,)),
        (SIX_DAYS, FRI, (MORNING, AFTERNOON)),
        (SIX_DAYS, SAT, (NOT_THE_LAST_THING,)),
        (NO_MONDAYS, SUN, (NOT_THE_LAST_THING,)),
        (NO_MONDAYS, TUE, (NOT_THE_FIRST_THING,)),
    ],
)
def test_calls_avoid_the_edges_of_the_week(
    calendar: Calendar, day: date, slots: tuple[Slot, ...]
) -> None:
    assert calendar.slots(Channel.CALL, Kind.CHECK_IN, day) == slots


@pytest.mark.parametrize(
    ("channel", "kind", "shop", "slot"),
    [
        (Channel.EMAIL, Kind.CHECK_IN, False, OFFICE),
        (Channel.EMAIL, Kind.CHECK_IN, True, OFFICE),
        (Channel.EMAIL, Kind.THANK_YOU, False, Slot(time(8, 30), time(20, 0))),
        (Channel.CALL, Kind.CHECK_IN, True, Slot(time(14, 0), time(16, 30))),
        (Channel.CALL, Kind.RETURN_CALL, False, Slot(time(9, 0), time(18, 0))),
        (Channel.CALL, Kind.RETURN_CALL, True, Slot(time(9, 0), time(18, 0))),
    ],
)
def test_each_kind_has_its_hours(channel: Channel, kind: Kind, shop: bool, slot: Slot) -> None:
    assert PLAIN.slots(channel, kind, MON, shop=shop) == (slot,)


@pytest.mark.parametrize("day", [MON, TUE, FRI, SAT])
@pytest.mark.parametrize("shop", [False, True])
def test_on_a_day_that_they_named_a_call_has_the_hours_of_any_day(day: date, shop: bool) -> None:
    slots = PLAIN.slots(Channel.CALL, Kind.CHECK_IN, day, shop=shop, named=True)

    assert slots == (MORNING, AFTERNOON)


def test_a_named_day_changes_no_hours_of_an_email_or_of_ringing_back() -> None:
    email = PLAIN.slots(Channel.EMAIL, Kind.CHECK_IN, MON, named=True)
    back = PLAIN.slots(Channel.CALL, Kind.RETURN_CALL, MON, named=True)

    assert (email, back) == ((OFFICE,), (Slot(time(9, 0), time(18, 0)),))


@pytest.mark.parametrize(
    ("start", "opens", "closes"),
    [
        (at(TUE, 6), at(TUE, 9, 30), at(TUE, 11, 30)),
        (at(TUE, 10), at(TUE, 10), at(TUE, 11, 30)),
        (at(TUE, 11, 30), at(TUE, 13, 30), at(TUE, 16, 30)),
        (at(TUE, 12), at(TUE, 13, 30), at(TUE, 16, 30)),
        (at(TUE, 16, 29), at(TUE, 16, 29), at(TUE, 16, 30)),
        (at(TUE, 16, 30), at(WED, 9, 30), at(WED, 11, 30)),
        (at(FRI, 13), at(june(15), 11), at(june(15), 16, 30)),
        (at(SAT, 10), at(june(15), 11), at(june(15), 16, 30)),
    ],
)
def test_a_call_opens_in_the_next_good_hours(
    start: datetime, opens: datetime, closes: datetime
) -> None:
    opening = _opening(Channel.CALL, Kind.CHECK_IN, start)

    assert tuple(opening) == (opens, closes)
    assert opening.start.tzinfo is NEW_YORK and opening.end.tzinfo is NEW_YORK


def test_what_cannot_wait_opens_on_a_weekend_too() -> None:
    opening = _opening(Channel.EMAIL, Kind.OFFER_DEADLINE, at(SAT, 10), any_day=True)

    assert tuple(opening) == (at(SAT, 10), at(SAT, 17, 30))


def test_an_email_late_on_friday_opens_on_monday() -> None:
    opening = _opening(Channel.EMAIL, Kind.CHECK_IN, at(FRI, 17, 30))

    assert tuple(opening) == (at(june(15), 8, 30), at(june(15), 17, 30))


@pytest.mark.parametrize("day", [NEW_YORK_SPRING, NEW_YORK_AUTUMN])
def test_hours_are_those_of_the_clock_on_the_days_that_it_changes(day: date) -> None:
    early = datetime.combine(day, time(0, 30), NEW_YORK)
    opening = _opening(Channel.EMAIL, Kind.OFFER_DEADLINE, early, any_day=True)

    assert (opening.start.time(), opening.end.time()) == OFFICE
    assert opening.start.date() == day


def _opening(channel: Channel, kind: Kind, start: datetime, *, any_day: bool = False) -> Opening:
    return PLAIN.opening(start, lambda day: PLAIN.slots(channel, kind, day), any_day=any_day)


def test_two_calendars_of_the_same_days_are_equal_whatever_they_have_worked_out() -> None:
    one, other = Calendar(NEW_YORK), Calendar(NEW_YORK)
    one.after(MON, 3)

    assert one == other
    assert "_known" not in repr(one)
