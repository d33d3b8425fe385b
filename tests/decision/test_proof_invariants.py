"""Each invariant of the proof tells a decision that keeps it from one that breaks it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from drafter.decision.advice import Action, Decision, Opening, Slot, Step, Window
from drafter.decision.proof.invariants import INVARIANTS, Case
from drafter.interview.model import (
    Channel,
    ContactRule,
    Kind,
    Pace,
    Promise,
    Setting,
    Status,
    Style,
    Tone,
)
from tests.decision.situations import (
    AGENT,
    BOSS,
    PLAIN,
    PLAIN_CASE,
    POLICY,
    RECRUITER,
    advice,
    asked,
    asked_again,
    at,
    having,
    june,
    promised,
    replied,
    sent,
    span,
)

TODAY = june(16)
Facts = dict[str, Any]
CALL, EMAIL = Channel.CALL, Channel.EMAIL


def holds(
    number: int,
    kind: Kind | None = Kind.CHECK_IN,
    channel: Channel = EMAIL,
    day: date | datetime = TODAY,
    to: tuple[Any, ...] = (BOSS,),
    days: tuple[date, date, date] = (TODAY, TODAY, TODAY),
    action: Action | None = None,
    **facts: Any,
) -> bool:
    """Whether the invariant holds of a step of that kind, on facts otherwise plain."""
    now = day if isinstance(day, datetime) else at(day)
    step = None
    if kind is not None:
        step = Step(
            channel, kind, to, Window(*days), Slot(now.time(), now.time()), Opening(now, now), False
        )
    act = action or (Action(channel.value) if step else Action.WAIT)
    decision = Decision(now.date(), act, "silence-due", step, "America/New_York")
    case = Case(having(PLAIN_CASE, **facts), now, PLAIN, POLICY, decision)
    (invariant,) = (each for each in INVARIANTS if each.number == number)
    return invariant.holds(case)


NO_CALLS: Facts = {"process__contact_rule": ContactRule.NO_CALLS}
EMAIL_ONLY: Facts = {"process__contact_rule": ContactRule.EMAIL_ONLY}
INVITED: Facts = {"process__contact_rule": ContactRule.CALL_INVITED}
AGENCY: Facts = {"employer__via_agency": True}
REJECTED: Facts = {"status": Status.REJECTED, "status_on": june(9), "kind": Kind.REJECTION_REPLY}
PROMISED = promised(TODAY)
AT_ONCE: Facts = {"days": (june(10), june(10), june(10))}
LATER: Facts = {"days": (june(17), june(17), june(17))}
SATURDAY = june(20)

KEPT: dict[str, tuple[int, Facts]] = {
    "an email though calls are unwelcome": (1, NO_CALLS),
    "a call nobody minds": (1, {"channel": CALL}),
    "ringing back": (1, {**NO_CALLS, "channel": CALL, "kind": Kind.RETURN_CALL}),
    "ringing one's agency": (1, {**NO_CALLS, "channel": CALL, **AGENCY}),
    "no step at all": (1, {**NO_CALLS, "kind": None}),
    "one reply to a rejection": (2, REJECTED),
    "a reply after what went out on its day": (2, {**REJECTED, "log": (asked(june(9)),)}),
    "a reply to another round's rejection": (
        2,
        {**REJECTED, "log": (sent(Kind.REJECTION_REPLY, june(1)),)},
    ),
    "a reply before one of tomorrow": (
        2,
        {**REJECTED, "log": (sent(Kind.REJECTION_REPLY, june(17)),)},
    ),
    "a rejection of an unknown day after a question": (
        2,
        {**REJECTED, "status_on": None, "log": (asked(june(15)),)},
    ),
    "many messages while waiting": (2, {"log": (sent(Kind.REJECTION_REPLY, june(10)),)}),
    "no word after the last one": (
        2,
        {**REJECTED, "kind": None, "log": (sent(Kind.REJECTION_REPLY, june(10)),)},
    ),
    "a call with a number": (3, {"channel": CALL}),
    "an email without a number": (3, {"to": (BOSS._replace(phone=""),)}),
    "nothing without a number": (3, {"kind": None}),
    "a question the day after": (4, {**PROMISED, **LATER}),
    "an invited question": (4, {**PROMISED, **INVITED}),
    "thanks on the day": (4, {**PROMISED, "kind": Kind.THANK_YOU}),
    "a question where nothing was promised": (4, {}),
    "a question told soon": (4, {"process__promise": Promise.SOON}),
    "a question after a promise that a reply has ended": (
        4,
        {**promised(june(10)), "heard": (replied(june(11)),), **AT_ONCE},
    ),
    "a question after the later of two promises": (
        4,
        {"heard": (replied(june(12), june(15)), replied(june(10), june(19)))},
    ),
    "a question after the promise noted later on one day": (
        4,
        {
            "heard": (
                replied(june(10), june(19), sender="Lee Park"),
                replied(june(10), june(15), sender="Dana Okafor"),
            )
        },
    ),
    "a question after a new promise": (
        4,
        {**promised(june(19)), "heard": (replied(june(10), june(15)),)},
    ),
    "a question whatever they said before the interview": (
        4,
        {"heard": (replied(june(1), june(19)),)},
    ),
    "a question whatever they will say tomorrow": (4, {"heard": (replied(june(17), june(19)),)}),
    "a first question": (5, {}),
    "a second question": (5, {"log": (asked(june(9)),)}),
    "thanks after two": (
        5,
        {"kind": Kind.THANK_YOU, "log": (asked(june(3)), asked_again(june(9)))},
    ),
    "a third after an answer": (
        5,
        {
            "log": (asked(june(3)), asked_again(june(9)), asked(june(10))),
            "heard": (replied(june(9)),),
        },
    ),
    "a third after an answer noted in the log": (
        5,
        {"log": (asked(june(3)), asked_again(june(9), answered=june(10)), asked(june(11)))},
    ),
    "a third after an answer on the interview's day": (
        5,
        {"log": (asked(june(2)), asked_again(june(9))), "heard": (replied(june(2)),)},
    ),
    "a third after today's answer": (
        5,
        {"log": (asked(june(3)), asked_again(june(9))), "heard": (replied(TODAY),)},
    ),
    "a third after an answer to what was asked on the interview's day": (
        5,
        {"log": (asked(june(2), answered=june(3)), asked_again(june(3)))},
    ),
    "a first last note": (
        5,
        {"kind": Kind.CLOSING, "log": (asked(june(3)), asked_again(june(9)))},
    ),
    "a last note after one of another round": (
        5,
        {"kind": Kind.CLOSING, "log": (sent(Kind.CLOSING, june(1)),)},
    ),
    "five business days between": (6, {"log": (asked(june(9)),)}),
    "four in a shop": (6, {"log": (asked(june(10)),), "process__pace": Pace.FAST}),
    "any distance from an answered one": (6, {"log": (asked(june(15), answered=TODAY),)}),
    "any distance from thanks": (6, {"log": (sent(Kind.THANK_YOU, june(15)),)}),
    "any distance for an answer": (6, {"log": (asked(june(15)),), "kind": Kind.ANSWER}),
    "a call after a talk with one": (7, {"channel": CALL}),
    "an email after a panel": (7, {"round__setting": Setting.PANEL}),
    "an invited call after a panel": (
        7,
        {"channel": CALL, "round__setting": Setting.PANEL, **INVITED},
    ),
    "telling of an offer after a panel": (
        7,
        {"channel": CALL, "round__setting": Setting.PANEL, "kind": Kind.OFFER_DEADLINE},
    ),
    "ringing one's agency after a formal talk": (
        7,
        {"channel": CALL, "round__tone": Tone.FORMAL, **AGENCY},
    ),
    "business days": (8, {}),
    "ringing back on a Saturday": (
        8,
        {"kind": Kind.RETURN_CALL, "days": (SATURDAY, SATURDAY, SATURDAY)},
    ),
    "telling of an offer on a Saturday": (
        8,
        {"kind": Kind.OFFER_DEADLINE, "days": (SATURDAY, SATURDAY, SATURDAY)},
    ),
    "no step on a Saturday": (8, {"kind": None, "day": SATURDAY}),
    "thanks after nothing": (9, {"kind": Kind.THANK_YOU}),
    "thanks after another round's question": (
        9,
        {"kind": Kind.THANK_YOU, "log": (asked(june(1)),)},
    ),
    "thanks before tomorrow's question": (
        9,
        {"kind": Kind.THANK_YOU, "log": (asked(june(17)),)},
    ),
    "a question by phone after a question": (9, {"channel": CALL, "log": (asked(june(9)),)}),
    "an offer in hand": (
        10,
        {"kind": Kind.OFFER_DEADLINE, "process__competing_deadline": TODAY},
    ),
    "a question without an offer": (10, {}),
    "a question to one": (11, {}),
    "thanks to two": (11, {"kind": Kind.THANK_YOU, "to": (BOSS, RECRUITER)}),
    "no step to anybody": (11, {"kind": None}),
    "a question to the agency": (12, {**AGENCY, "to": (AGENT,)}),
    "a question to a client without an agency": (12, {}),
    "an answer to the agency's client": (12, {**AGENCY, "kind": Kind.ANSWER}),
    "no step through an agency": (12, {**AGENCY, "kind": None}),
    "a wait in every style": (13, {"kind": None, "day": june(8), "log": (asked(june(3)),)}),
    "an act in any style": (13, {"day": TODAY}),
    "a question that stays due": (14, {"days": (june(9), june(10), june(17))}),
    "a question on its last day": (14, {"day": june(3), "days": (june(3),) * 3}),
    "a question that is not due": (14, {"action": Action.WAIT, "day": june(3)}),
    "an answer that is not due tomorrow": (14, {"kind": Kind.ANSWER, "day": june(3)}),
    "an email told soon": (15, {"process__promise": Promise.SOON}),
    "an invited call told soon": (
        15,
        {"process__promise": Promise.SOON, "channel": CALL, **INVITED},
    ),
    "ringing back told soon": (
        15,
        {"process__promise": Promise.SOON, "channel": CALL, "kind": Kind.RETURN_CALL},
    ),
    "a call with a day named": (15, {**PROMISED, "channel": CALL}),
    "an act on the day of an interview without an hour": (16, {"round__held": TODAY}),
    "an act at its beginning": (
        16,
        {"round__held": datetime(2026, 6, 16, 9), "day": at(TODAY, 9)},
    ),
    "a wait before it": (16, {"round__held": june(17), "kind": None}),
}
BROKEN: dict[str, tuple[int, Facts]] = {
    "a call though calls are unwelcome": (1, {**NO_CALLS, "channel": CALL}),
    "a call though they asked for email": (
        1,
        {**EMAIL_ONLY, "channel": CALL, "kind": Kind.WITHDRAWAL},
    ),
    "a second reply to a rejection": (
        2,
        {**REJECTED, "log": (sent(Kind.REJECTION_REPLY, june(10)),)},
    ),
    "a reply to a rejection of an unknown day": (
        2,
        {**REJECTED, "status_on": None, "log": (sent(Kind.REJECTION_REPLY, june(10)),)},
    ),
    "a reply on the day of another": (2, {**REJECTED, "log": (sent(Kind.REJECTION_REPLY, TODAY),)}),
    "a reply on the interview's day after another": (
        2,
        {**REJECTED, "status_on": june(2), "log": (sent(Kind.REJECTION_REPLY, june(2)),)},
    ),
    "a reply after another message": (2, {**REJECTED, "log": (asked(june(10)),)}),
    "a call without a number": (3, {"channel": CALL, "to": (BOSS._replace(phone=""),)}),
    "a question on the day": (4, PROMISED),
    "a question before it": (4, {**PROMISED, **AT_ONCE}),
    "a question before the day of their reply": (4, {"heard": (replied(june(10), june(19)),)}),
    "a question before the day of a reply on the interview's day": (
        4,
        {"heard": (replied(june(2), june(19)),)},
    ),
    "a question before the day they named today": (4, {"heard": (replied(TODAY, june(19)),)}),
    "a question on a day that a reply did not end": (
        4,
        {**PROMISED, "heard": (replied(TODAY),)},
    ),
    "a third question": (5, {"log": (asked(june(3)), asked_again(june(9)))}),
    "a third question, the first on the interview's day": (
        5,
        {"log": (asked(june(2)), asked_again(TODAY))},
    ),
    "a third question after an earlier answer": (
        5,
        {"log": (asked(june(3)), asked_again(june(9))), "heard": (replied(june(2)),)},
    ),
    "a third question before an answer": (
        5,
        {"log": (asked(june(3)), asked_again(june(9), answered=june(17)))},
    ),
    "a second last note": (5, {"kind": Kind.CLOSING, "log": (sent(Kind.CLOSING, june(10)),)}),
    "a second last note after one on the interview's day": (
        5,
        {"kind": Kind.CLOSING, "log": (sent(Kind.CLOSING, june(2)),)},
    ),
    "four business days between": (6, {"log": (asked(june(10)),)}),
    "three in a shop": (6, {"log": (asked(june(11)),), "process__pace": Pace.FAST}),
    "days in a closure do not count": (
        6,
        {"log": (asked(june(9)),), "process__closed": (span(june(11), june(11)),)},
    ),
    "the last of two counts": (6, {"log": (asked(june(3)), asked_again(june(12)))}),
    "a call after a panel": (7, {"channel": CALL, "round__setting": Setting.PANEL}),
    "a call after several levels": (7, {"channel": CALL, "round__setting": Setting.MULTI_LEVEL}),
    "a call after a group": (7, {"channel": CALL, "round__setting": Setting.GROUP}),
    "a call after a recording": (7, {"channel": CALL, "round__setting": Setting.ONE_WAY}),
    "a call after a formal talk": (7, {"channel": CALL, "round__tone": Tone.FORMAL}),
    "an opening on a Saturday": (8, {"days": (june(13), TODAY, TODAY)}),
    "a peak on a Saturday": (8, {"days": (TODAY, SATURDAY, june(22))}),
    "an end on a Saturday": (8, {"days": (TODAY, TODAY, SATURDAY)}),
    "a day in a closure": (8, {"process__closed": (span(TODAY, TODAY),)}),
    "thanks by phone": (9, {"kind": Kind.THANK_YOU, "channel": CALL}),
    "thanks after a question": (9, {"kind": Kind.THANK_YOU, "log": (asked(june(9)),)}),
    "thanks after a question on the interview's day": (
        9,
        {"kind": Kind.THANK_YOU, "log": (asked(june(2)),)},
    ),
    "thanks after today's question": (9, {"kind": Kind.THANK_YOU, "log": (asked(TODAY),)}),
    "no offer at all": (10, {"kind": Kind.OFFER_DEADLINE}),
    "an offer that has ended": (
        10,
        {"kind": Kind.OFFER_DEADLINE, "process__competing_deadline": june(15)},
    ),
    "a question to two": (11, {"to": (BOSS, RECRUITER)}),
    "a question to an agency's client": (12, AGENCY),
    "a question to an agency and its client": (12, {**AGENCY, "to": (AGENT, BOSS)}),
    "a wait that another style would end": (13, {"kind": None, "day": TODAY}),
    "a question that is a wait tomorrow": (
        14,
        {"day": june(3), "days": (june(3), june(4), june(5)), "log": (asked(june(3)),)},
    ),
    "a question that is a wait on its last day": (
        14,
        {"day": june(3), "days": (june(3), june(3), june(4)), "log": (asked(june(3)),)},
    ),
    "a question that is a wait tomorrow and due the day after": (
        14,
        {"day": june(14), "days": (june(9), june(10), june(17)), "log": (asked(june(9)),)},
    ),
    "a call told soon": (15, {"process__promise": Promise.SOON, "channel": CALL}),
    "a call told to wait": (15, {"process__promise": Promise.THEY_WILL_CALL, "channel": CALL}),
    "any call told soon": (
        15,
        {"process__promise": Promise.SOON, "channel": CALL, "kind": Kind.WITHDRAWAL},
    ),
    "an act the day before": (16, {"round__held": june(17)}),
    "an act the hour before": (
        16,
        {"round__held": datetime(2026, 6, 16, 10), "day": at(TODAY, 9)},
    ),
}


@pytest.mark.parametrize(("number", "facts"), KEPT.values(), ids=KEPT.keys())
def test_the_invariant_lets_pass(number: int, facts: Facts) -> None:
    assert holds(number, **facts)


@pytest.mark.parametrize(("number", "facts"), BROKEN.values(), ids=BROKEN.keys())
def test_the_invariant_objects_to(number: int, facts: Facts) -> None:
    assert not holds(number, **facts)


def test_each_invariant_is_kept_and_broken_by_something() -> None:
    every = set(range(1, 17))

    assert {number for number, _ in KEPT.values()} == every
    assert {number for number, _ in BROKEN.values()} == every


def test_no_style_turns_a_real_wait_into_a_contact() -> None:
    waiting = having(PLAIN_CASE, log=(asked(june(9)),))
    decisions = {advice(having(waiting, me__style=style), june(10)).action for style in Style}

    assert decisions == {Action.WAIT}
