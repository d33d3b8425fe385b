"""The days and times of an interview, as they are seen on one day."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from drafter.checking.dated import About, Calendar
from drafter.checking.known import Known
from drafter.interview.model import Interview
from tests.interview.samples import accepted, changed, full

TODAY, BERLIN = date(2026, 9, 21), ZoneInfo("Europe/Berlin")


def seen(interview: Interview, today: date = TODAY, zone: ZoneInfo = BERLIN) -> Calendar:
    return Calendar(interview, Known(interview).texts, today, zone)


def calendar(zone: ZoneInfo = BERLIN, **keys: Any) -> Calendar:
    """Give the days of the small file with other keys at the top."""
    return seen(accepted(changed(**keys)), zone=zone)


@pytest.fixture(scope="module")
def facts() -> Calendar:
    """The days of the full file."""
    return seen(full())


def moments(one: Calendar) -> list[tuple[str, str, str, About]]:
    return [(m.key, f"{m.first:%m-%d}", f"{m.last:%m-%d}", m.about) for m in one.moments]


def test_every_day_of_the_file_has_its_meaning(facts: Calendar) -> None:
    assert moments(facts) == [
        ("interview.held", "09-15", "09-15", About.TALK),
        ("process.promised_for", "09-25", "09-25", About.PROMISE),
        ("process.competing_offer.deadline", "09-18", "09-18", About.DEADLINE),
        ("process.call_window.from", "09-17", "09-18", About.WINDOW),
        ("process.closed[0].from", "12-24", "01-03", About.CLOSED),
        ("process.closed[0].to", "01-04", "01-08", About.CLOSED),
        ("log[0].on", "09-16", "09-16", About.SENT),
        ("log[0].answered", "09-17", "09-17", About.HEARD),
        ("heard[0].on", "09-17", "09-17", About.CALLED),
        ("heard[0].promised_for", "10-02", "10-02", About.PROMISE),
        ("process.said", "09-24", "09-27", About.SAID),
    ]


@pytest.mark.parametrize(("today", "kept"), [(16, 1), (17, 4)])
def test_what_lies_ahead_has_not_happened(today: int, kept: int) -> None:
    one = seen(full(), date(2026, 9, today))

    assert sum(m.key.startswith(("log", "heard")) for m in one.moments) == kept


def test_other_days_have_their_meaning_too() -> None:
    one = calendar(
        status="offer",
        status_on="2026-09-18",
        offer={"deadline": "2026-09-30"},
        process={
            "owed": [{"what": "materials", "since": "2026-09-10", "due": "2026-09-24"}],
        },
        log=[{"on": "2026-09-16", "kind": "thank-you", "by": "call"}],
        heard=[{"on": "2026-09-17", "by": "email"}],
        me={"available": ["on 22 September"], "news": ["a course on 23 September 2026"]},
    )

    assert moments(one)[1:] == [
        ("status_on", "09-18", "09-18", About.HEARD),
        ("offer.deadline", "09-30", "09-30", About.ANSWER),
        ("process.owed[0].since", "09-10", "09-10", About.ASKED),
        ("process.owed[0].due", "09-24", "09-24", About.DUE),
        ("log[0].on", "09-16", "09-16", About.CALLED),
        ("heard[0].on", "09-17", "09-17", About.HEARD),
        ("me.news[0]", "09-23", "09-23", About.TYPED),
        ("me.available[0]", "09-22", "09-22", About.FREE),
    ]


def test_the_next_round_is_a_day_there_and_a_time() -> None:
    one = calendar(
        status="next-round",
        interview={"held": "2026-09-15", "next_round": "2026-09-29T23:10:00+01:00"},
    )

    assert moments(one)[1:] == [("interview.next_round", "09-30", "09-30", About.NEXT)]
    assert one.clock == [(10, "interview.next_round"), (1390, "interview.next_round")]


def test_single_days_leave_out_what_stands_in_running_text(facts: Calendar) -> None:
    assert facts.days[0] == date(2026, 9, 15)
    assert len(facts.days) == 10
    assert date(2026, 9, 24) not in facts.days


def test_words_that_were_said_count_from_the_day_they_were_said() -> None:
    one = calendar(
        process={"said": "tomorrow"},
        heard=[{"on": "2026-09-18", "said": "tomorrow"}],
        me={"news": ["tomorrow"], "fits": ["built in 2020"]},
    )

    found = {key: mention.spans[0][0] for key, mention in one.typed}
    assert found == {
        "process.said": date(2026, 9, 16),
        "heard[0].said": date(2026, 9, 19),
        "me.news[0]": date(2026, 9, 22),
        "me.fits[0]": date(2020, 1, 1),
    }
    assert [m.key for m in one.moments if m.key == "me.fits[0]"] == []


@pytest.mark.parametrize(
    ("country", "expected"), [("US", False), ("PH", False), ("GB", True), ("CA", True)]
)
def test_the_country_settles_the_order_of_day_and_month(country: str, expected: bool) -> None:
    assert calendar(employer={"country": country}).day_first is expected


def test_a_talk_with_a_zone_was_held_on_the_day_of_the_employer() -> None:
    one = calendar(interview={"held": "2026-09-15T23:30:00+00:00"})

    assert one.held == date(2026, 9, 16)
    assert one.clock == [(90, "interview.held"), (1410, "interview.held")]


def test_a_time_is_known_in_the_zone_of_the_user_too() -> None:
    one = calendar(
        interview={"held": "2026-09-15T10:15:00", "topics": ["the call at 9 pm"]},
        me={"timezone": "America/New_York"},
    )

    assert one.clock == [
        (615, "interview.held"),
        (255, "interview.held"),
        (1260, "interview.topics[0]"),
    ]


def test_a_day_without_a_time_gives_no_time() -> None:
    assert calendar().clock == []


def test_the_zones_have_the_offsets_of_summer_and_winter(facts: Calendar) -> None:
    assert facts.offsets == {1, 2}


def test_the_zone_of_the_user_has_its_offsets_too() -> None:
    assert calendar(me={"timezone": "Asia/Kolkata"}).offsets == {2, 5.5}


def test_places_are_the_country_and_the_city_of_the_zone(facts: Calendar) -> None:
    assert {"berlin", "germany"} <= facts.places
    assert "europe" not in facts.places


def test_a_city_of_two_words_gives_both() -> None:
    assert {"new", "york"} <= calendar(zone=ZoneInfo("America/New_York")).places
