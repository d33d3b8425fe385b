"""What a message of the user's own choosing goes against is said in a sentence each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from drafter.decision.cautions import CALLED, cautions
from drafter.decision.decide import decide_on
from drafter.interview.model import By, Channel, ContactRule, Kind, Person, Promise, Status
from tests.decision.situations import (
    AGENT,
    BOSS,
    GUIDE_CASE,
    GUIDE_DAY,
    RECRUITER,
    having,
    june,
    sent,
    situation,
)

EMAIL, CALL = Channel.EMAIL, Channel.CALL


def cautions_of(
    kind: Kind,
    medium: Channel,
    to: Person | None = BOSS,
    day: date = GUIDE_DAY,
    **facts: Any,
) -> list[str]:
    case = situation(having(GUIDE_CASE, **facts), day)
    return list(cautions(case, decide_on(case), kind, medium, to))


@pytest.mark.parametrize("medium", [EMAIL, CALL])
def test_what_is_advised_and_not_barred_needs_no_caution(medium: Channel) -> None:
    assert cautions_of(Kind.CHECK_IN, medium) == []


CAUTIONS: dict[str, tuple[str, tuple[Kind, Channel], dict[str, Any]]] = {
    "the advice is to stop": (
        "The advice is to stop: this is only what you asked for.",
        (Kind.CHECK_IN, EMAIL),
        {"status": Status.REJECTED, "status_on": june(3), "day": june(30)},
    ),
    "the advice is to wait": (
        "The advice is to wait: this is only what you asked for.",
        (Kind.CHECK_IN, EMAIL),
        {"process__promise": Promise.THEY_WILL_CALL},
    ),
    "another kind is next": (
        "The next step would be a check-in: this is only what you asked for.",
        (Kind.QUESTION, EMAIL),
        {},
    ),
    "it is too early": (
        "Not yet: this is for Tuesday, June 16 or later, and worded for that.",
        (Kind.CHECK_IN, EMAIL),
        {"day": june(15)},
    ),
    "it is too early, in Britain": (
        "Not yet: this is for Tuesday 16 June or later, and worded for that.",
        (Kind.CHECK_IN, EMAIL),
        {"day": june(15), "employer__country": "GB"},
    ),
    "a call is barred": (
        "A call is not advised: they asked for no calls; it is your own employer.",
        (Kind.CHECK_IN, CALL),
        {"process__contact_rule": ContactRule.NO_CALLS, "employer__internal": True},
    ),
    "the last call was yesterday": (
        "A call is not advised: your last call is too recent.",
        (Kind.CHECK_IN, CALL),
        {"log": (sent(Kind.ANSWER, june(15), by=By.CALL),)},
    ),
    "an agency stands between": (
        "An agency placed you: Dana Okafor should hear from it, not from you.",
        (Kind.AGENCY_DEBRIEF, EMAIL),
        {"employer__via_agency": True, "people": (BOSS, AGENT), "day": june(3)},
    ),
    "there is no number": (
        "No number of Dana Okafor is known.",
        (Kind.CHECK_IN, CALL),
        {"to": BOSS._replace(phone=""), "people": (BOSS, RECRUITER)},
    ),
    "there is no address": (
        "No email address of Dana Okafor is known.",
        (Kind.CHECK_IN, EMAIL),
        {"to": BOSS._replace(email="")},
    ),
    "there is nobody to ring": (
        "No number of the person to reach is known.",
        (Kind.CHECK_IN, CALL),
        {"to": None},
    ),
    "there is nobody to write to": (
        "No email address of the person to reach is known.",
        (Kind.CHECK_IN, EMAIL),
        {"to": None},
    ),
}


@pytest.mark.parametrize(("sentence", "message", "facts"), CAUTIONS.values(), ids=CAUTIONS.keys())
def test_it_is_said_that(
    sentence: str, message: tuple[Kind, Channel], facts: dict[str, Any]
) -> None:
    assert cautions_of(*message, **facts) == [sentence]


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_is_called_something_that_people_say(kind: Kind) -> None:
    assert CALLED[kind].split()[0] in ("a", "an", "the", "what")


def test_the_next_step_has_its_article() -> None:
    facts = {"employer__via_agency": True, "people": (BOSS, AGENT)}

    assert cautions_of(Kind.CHECK_IN, EMAIL, AGENT, june(3), **facts) == [
        "The next step would be a report to the agency: this is only what you asked for."
    ]


def test_to_ones_agency_nothing_is_said_of_the_agency() -> None:
    facts = {"employer__via_agency": True, "people": (BOSS, AGENT)}

    assert cautions_of(Kind.AGENCY_DEBRIEF, EMAIL, AGENT, june(3), **facts) == []
    assert cautions_of(Kind.AGENCY_DEBRIEF, EMAIL, None, june(3), **facts) == [
        "No email address of the person to reach is known."
    ]


def test_an_email_is_never_barred_like_a_call() -> None:
    assert cautions_of(Kind.CHECK_IN, EMAIL, process__contact_rule=ContactRule.NO_CALLS) == []


def test_returning_a_call_is_never_barred() -> None:
    rule = ContactRule.NO_CALLS

    assert cautions_of(Kind.RETURN_CALL, CALL, process__contact_rule=rule) == [
        "The next step would be a check-in: this is only what you asked for."
    ]
