"""The cohort on which drafts are tried is large, varied, valid and always the same."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

import pytest

from drafter.drafting.grounds import insist_on_facts
from drafter.interview.model import (
    By,
    ContactRule,
    Interview,
    Kind,
    Medium,
    Owed,
    OwedKind,
    PersonRole,
    Promise,
    Round,
    Sector,
    Setting,
    Size,
    Stage,
    Status,
    Tone,
)
from drafter.interview.reading import read
from drafter.interview.writing import dump
from tests.drafting import cohort as module
from tests.drafting.cohort import cohort, grounded, main, readers, writing_day

INTERVIEWS = [case.interview for case in cohort()]


def test_it_is_large_and_of_three_sorts_in_equal_parts() -> None:
    sorts = Counter(case.sort for case in cohort())

    assert len(cohort()) >= 240
    assert set(sorts.values()) == {len(cohort()) // 3}


def test_it_is_always_the_same() -> None:
    assert [module._case(case.number) for case in cohort()] == list(cohort())


def test_no_interview_is_there_twice() -> None:
    assert len(set(INTERVIEWS)) == len(INTERVIEWS)


def test_some_of_it_has_nothing_but_the_three_keys() -> None:
    bare = [i for i in INTERVIEWS if i == Interview(i.company, i.role, Round(i.round.held))]

    assert len(bare) >= 40


def test_it_is_from_many_countries() -> None:
    assert len({interview.employer.country for interview in INTERVIEWS}) >= 15


@pytest.mark.parametrize(
    ("found", "values"),
    [
        ({i.round.setting for i in INTERVIEWS}, Setting),
        ({i.round.tone for i in INTERVIEWS}, Tone),
        ({i.round.medium for i in INTERVIEWS}, Medium),
        ({i.round.stage for i in INTERVIEWS}, Stage),
        ({i.employer.sector for i in INTERVIEWS}, Sector),
        ({i.employer.size for i in INTERVIEWS}, Size),
        ({i.process.promise for i in INTERVIEWS}, Promise),
        ({i.process.contact_rule for i in INTERVIEWS}, ContactRule),
        ({i.status for i in INTERVIEWS}, Status),
        ({person.role for i in INTERVIEWS for person in i.people}, PersonRole),
        ({heard.by for i in INTERVIEWS for heard in i.heard}, By),
    ],
)
def test_every_value_comes_up(found: set[StrEnum], values: type[StrEnum]) -> None:
    assert found == set(values)


@pytest.mark.parametrize("kind", Kind)
def test_every_interview_of_it_is_a_valid_file_for_every_kind(kind: Kind) -> None:
    for case in cohort():
        interview = grounded(case.interview, kind)
        for to in readers(interview, kind):
            insist_on_facts(interview, kind, to, writing_day(interview, kind))
        for one in (case.interview, interview):
            back = read(dump(one), f"case {case.number}")
            assert back == one, case.number


def test_offers_and_next_rounds_come_with_their_days_and_without() -> None:
    offers = {grounded(i, Kind.OFFER_REPLY).offer_deadline is None for i in INTERVIEWS}
    rounds = Counter(
        type(grounded(i, Kind.CONFIRMATION).round.next_round).__name__ for i in INTERVIEWS
    )

    assert offers == {True, False}
    assert set(rounds) == {"NoneType", "date", "datetime"}


@pytest.mark.parametrize("what", OwedKind)
def test_what_is_owed_is_told_fully_and_hardly(what: OwedKind) -> None:
    kind = Kind(what.value)
    debts = [
        debt for i in INTERVIEWS for debt in grounded(i, kind).process.owed if debt.what is what
    ]

    assert any(debt.since and debt.to for debt in debts)
    assert any(debt.due for debt in debts)
    assert any(debt == Owed(what) for debt in debts)
    if what is not OwedKind.RETURN_CALL:
        assert {bool(debt.detail) for debt in debts} == {True, False}
    if what is OwedKind.MATERIALS:
        assert {bool(debt.files) for debt in debts} == {True, False}


def test_a_message_has_one_to_four_readers() -> None:
    many = Counter(len(readers(i, Kind.THANK_YOU)) for i in INTERVIEWS)

    assert set(many) == {1, 2, 3, 4}


@pytest.mark.parametrize("channel", ["email", "call"])
def test_its_drafts_can_be_printed_for_reading(
    channel: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--kind", "check-in", "--channel", channel, "--count", "3", "--everybody"])

    printed = capsys.readouterr().out
    assert printed.count("company = ") == 3
    assert printed.count("Subject: " if channel == "email" else "## opener") >= 3
