"""What is said while another offer waits, and whose number counts."""

from __future__ import annotations

import pytest

from drafter.decision.advice import Action, Reason, Side
from drafter.decision.calendar import Calendar
from drafter.interview.model import ContactRule, Heard, Kind, Tone
from tests.decision.situations import (
    NEW_YORK,
    PLAIN_CASE,
    act,
    advice,
    at,
    explained,
    having,
    june,
    sent,
)

TOLD = sent(Kind.OFFER_DEADLINE, june(9))
ANSWER = Heard(on=june(10), said="still deciding")


def test_once_they_have_answered_the_other_offer_is_not_forgotten() -> None:
    case = having(PLAIN_CASE, process__competing_deadline=june(15), log=(TOLD,), heard=(ANSWER,))
    explanation = explained(case, june(10))

    assert explanation.decision.rule == "answered-ahead"
    assert [r.text for r in explanation.reasons_for if "other offer" in r.text] == [
        "They know of your other offer: answer it by Monday, June 15, with or without them."
    ]


@pytest.mark.parametrize(
    "facts",
    [
        {"process__competing_deadline": june(15)},
        {"log": (TOLD,)},
        {"process__competing_deadline": june(15), "log": (TOLD,)},
    ],
    ids=["they do not know", "it is over", "the advice is about it"],
)
def test_otherwise_nothing_more_is_said_of_it(facts: dict[str, object]) -> None:
    explanation = explained(having(PLAIN_CASE, **facts), june(10))

    assert not [r for r in explanation.reasons_for if r.text.startswith("They know of your other")]


def test_the_pace_does_not_hold_up_another_offer() -> None:
    case = having(PLAIN_CASE, process__competing_deadline=june(15))
    pace = explained(case, june(10)).factors[0]

    assert pace.side is Side.NONE
    assert pace.text.endswith("but your other offer cannot wait for it.")


@pytest.mark.parametrize(
    ("country", "evidence"),
    [("DE", ("E38",)), ("AT", ("E38",)), ("JP", ("E39",)), ("KR", ("E39",)), ("IN", ("E41",))],
)
def test_a_country_is_judged_by_its_own_evidence(country: str, evidence: tuple[str, ...]) -> None:
    case = having(PLAIN_CASE, employer__country=country, round__tone=Tone.CASUAL)
    (why,) = [r for r in explained(case, june(26)).reasons_for if r.text.startswith("No call")]

    assert "in their country an uninvited call is unwelcome" in why.text
    assert [name for name in why.evidence if name in ("E38", "E39", "E41")] == list(evidence)


def test_a_number_that_was_not_marked_as_given_is_named_as_such() -> None:
    (boss,) = PLAIN_CASE.people
    case = having(PLAIN_CASE, people=(boss._replace(gave_number=False, phone="+1 555 0100"),))
    reasons = explained(case, june(26)).reasons_for

    assert (
        Reason("No call: the number is not marked as given to you (gave_number = true).", ("E16",))
        in reasons
    )


def test_an_invitation_to_call_makes_their_number_one_that_was_given() -> None:
    (boss,) = PLAIN_CASE.people
    case = having(
        PLAIN_CASE,
        people=(boss._replace(gave_number=False, phone="+1 555 0100"),),
        process__contact_rule=ContactRule.CALL_INVITED,
    )

    assert act(advice(case, june(26)))[0] == "call"


def test_in_the_evening_the_other_offer_waits_for_a_day_on_which_they_work() -> None:
    case = having(PLAIN_CASE, process__competing_deadline=june(15))
    calendar = Calendar(NEW_YORK, holidays={june(10): "Founders' Day"})
    evening = advice(case, at(june(9), 20), calendar).step
    next_morning = advice(case, at(june(10), 10), calendar)

    assert evening is not None
    assert evening.opening.start == at(june(11), 8, 30)
    assert next_morning.action is Action.WAIT


def test_on_the_holiday_itself_what_cannot_wait_goes_out() -> None:
    case = having(PLAIN_CASE, process__competing_deadline=june(11))
    calendar = Calendar(NEW_YORK, holidays={june(10): "Founders' Day"})
    step = advice(case, at(june(10), 10), calendar).step

    assert step is not None
    assert step.opening.start.date() == june(10)
