"""Mappings become interviews, or every fault of them is named."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InterviewError
from drafter.interview.keys import FILE
from drafter.interview.model import (
    Heard,
    Interview,
    LogEntry,
    Medium,
    Owed,
    OwedKind,
    PersonRole,
    Round,
    Setting,
    Span,
    Status,
)
from drafter.interview.reading import read
from drafter.interview.spec import tables
from drafter.interview.writing import dump
from tests.interview.samples import SMALL, accepted, changed, faults, files, full

NAMES = sorted({key.name for _, table in tables(FILE) for key in table.keys})


def test_three_keys_are_enough_for_an_interview() -> None:
    expected = Interview(
        company="Northwind Traders", role="Data Analyst", round=Round(held=date(2026, 9, 15))
    )

    assert accepted(SMALL) == expected


def test_every_key_of_a_full_file_reaches_the_model() -> None:
    interview = full()

    assert interview.round.held == datetime(2026, 9, 15, 10)
    assert interview.round.setting is Setting.SMALL_TEAM
    assert interview.process.call_window == Span(first=date(2026, 9, 17), last=date(2026, 9, 18))
    assert interview.process.closed == (Span(first=date(2026, 12, 24), last=date(2027, 1, 3)),)
    assert interview.process.competing_deadline == date(2026, 9, 18)
    assert interview.process.owed == (
        Owed(what=OwedKind.MATERIALS, to="Dana Okafor", detail="references", files=("refs.pdf",)),
    )
    assert interview.people[0].role is PersonRole.RECRUITER
    assert interview.people[0].met
    assert isinstance(interview.log[0], LogEntry)
    assert isinstance(interview.heard[0], Heard)
    assert interview.heard[0].sender == "Dana Okafor"
    assert interview.me.fits[1] == "moved a 2 TB warehouse to dbt"


def test_the_deadline_of_an_offer_stands_for_its_table() -> None:
    interview = accepted(changed(status="offer", offer={"deadline": "2026-09-30"}))

    assert interview.status is Status.OFFER
    assert interview.offer_deadline == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-09-15", date(2026, 9, 15)),
        ("2026-09-15T10:00", datetime(2026, 9, 15, 10)),
        ("2026-09-15 10:00:30", datetime(2026, 9, 15, 10, 0, 30)),
        ("2026-09-15T10:00:00Z", datetime(2026, 9, 15, 10, tzinfo=UTC)),
        (
            "2026-09-15T10:00:00.5-04:00",
            datetime(2026, 9, 15, 10, 0, 0, 500000, timezone(timedelta(hours=-4))),
        ),
        (date(2000, 1, 1), date(2000, 1, 1)),
        (datetime(2100, 12, 31, 23), datetime(2100, 12, 31, 23)),
    ],
)
def test_a_moment_is_a_date_or_a_date_with_a_time(text: object, moment: date) -> None:
    assert accepted(changed(interview={"held": text})).round.held == moment


@pytest.mark.parametrize("role", list(PersonRole))
def test_who_arranges_interviews_was_not_in_the_room_unless_the_file_says_so(
    role: PersonRole,
) -> None:
    somebody = {"name": "Dana Okafor", "role": role.value}
    arranger = role.value in ("recruiter", "agency-recruiter", "coordinator")

    assert accepted(changed(people=[somebody])).people[0].met is not arranger
    assert accepted(changed(people=[{**somebody, "met": True}])).people[0].met


def test_nobody_is_there_in_a_one_way_interview_so_it_is_recorded() -> None:
    one_way = {"held": "2026-09-15", "setting": "one-way"}

    assert accepted(changed(interview=one_way)).round.medium is Medium.RECORDED


def test_a_region_may_carry_its_country() -> None:
    interview = accepted(changed(employer={"country": "DE", "region": "DE-BY"}))

    assert interview.employer.region == "BY"


def test_the_file_goes_before_the_saved_profile() -> None:
    profile = {"name": "Sam Rivera", "phone": "+1 415 555 0199"}
    interview = read(changed(me={"phone": ""}), "file", profile)

    assert (interview.me.name, interview.me.phone) == ("Sam Rivera", "")


def test_the_saved_profile_serves_a_file_that_says_nothing_about_me() -> None:
    assert read(SMALL, "file", {"name": "Sam Rivera"}).me.name == "Sam Rivera"


def test_a_fault_of_the_profile_is_named_as_such() -> None:
    with pytest.raises(InterviewError) as caught:
        read(SMALL, "file", {"nam": "Sam Rivera"})

    assert caught.value.faults == ('profile.nam: unknown key; did you mean "name"?',)


@pytest.mark.parametrize("mapping", [["company"], {**SMALL, "me": 3}])
def test_a_profile_leaves_the_faults_of_the_file_as_they_are(mapping: object) -> None:
    with pytest.raises(InterviewError) as caught:
        read(mapping, "file", {"name": "Sam Rivera"})

    assert caught.value.faults == faults(mapping)


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(InterviewError) as caught:
        read({"role": 3, "interview": {"tone": "gruff"}, "statsu": "waiting"}, "a\x1b.toml")

    assert caught.value.title == "a\\x1b.toml: 5 faults"
    assert caught.value.exit_status == 2
    assert caught.value.faults == (
        'statsu: unknown key; did you mean "status"?',
        "company: missing; allowed: a line of text in quotes",
        "role: found 3; allowed: a line of text in quotes",
        "interview.held: missing; allowed: a date from 2000 to 2100 or a date with a time, "
        "such as 2026-09-25T10:00:00",
        'interview.tone: found "gruff"; allowed: casual, neutral, formal',
    )


def test_a_single_fault_is_counted_as_one() -> None:
    with pytest.raises(InterviewError, match=r"^file: 1 fault$"):
        read(changed(company=""), "file")


_leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates().map(str)
_names = st.sampled_from(NAMES) | st.text()
_anything: st.SearchStrategy[Any] = st.recursive(
    _leaves, lambda below: st.lists(below, max_size=3) | st.dictionaries(_names, below, max_size=5)
)


@given(st.dictionaries(_names, _anything) | _anything)
def test_whatever_is_in_a_mapping_it_is_read_or_refused(mapping: object) -> None:
    try:
        assert isinstance(read(mapping, "file"), Interview)
    except InterviewError as error:
        assert error.faults


@given(files())
def test_an_interview_that_is_written_down_reads_as_the_same(mapping: dict[str, Any]) -> None:
    interview = accepted(mapping)

    assert accepted(dump(interview)) == interview


def test_what_is_at_its_default_is_not_written_down() -> None:
    assert dump(accepted(changed(status="waiting", employer={"country": "US"}))) == SMALL


def test_an_interview_is_written_down_in_values_that_json_knows() -> None:
    assert dump(full())["interview"] == {
        "held": "2026-09-15T10:00:00",
        "stage": "later",
        "setting": "small-team",
        "medium": "onsite",
        "tone": "casual",
        "topics": ["moving the reporting warehouse to dbt"],
    }
