"""The windows and bounds of the rows: from which day on, until which day, and what ends it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from drafter.decision.advice import Decision
from drafter.interview.model import (
    By,
    ContactRule,
    Heard,
    Kind,
    LogEntry,
    OwedKind,
    Pace,
    Promise,
    Setting,
    Size,
    Stage,
    Status,
    Style,
)
from tests.decision.situations import (
    AGENT,
    BOSS,
    GUIDE_CASE,
    NEW_YORK,
    PLAIN_CASE,
    RECRUITER,
    THANKED,
    act,
    advice,
    asked,
    asked_again,
    at,
    having,
    july,
    june,
    owing,
    promised,
    replied,
    sent,
    span,
    step_of,
    window,
)

Facts = dict[str, Any]
Expected = tuple[str, str, str]


def of(day: date | datetime, **facts: Any) -> Decision:
    return advice(having(PLAIN_CASE, **facts), day)


# News: a rejection, a closed position, a withdrawal, an offer, a next round

TOLD: Facts = {"status_on": june(9)}
NEWS: dict[str, tuple[Expected, date, Facts]] = {
    "a rejection is not answered on its day": (
        ("wait", "rejected", "rejection-reply"),
        june(9),
        {"status": Status.REJECTED, **TOLD},
    ),
    "a rejection is answered the day after": (
        ("email", "rejected", "rejection-reply"),
        june(10),
        {"status": Status.REJECTED, **TOLD},
    ),
    "a rejection is still answered ten business days later": (
        ("email", "rejected", "rejection-reply"),
        june(23),
        {"status": Status.REJECTED, **TOLD},
    ),
    "after that it is not": (
        ("stop", "rejection-final", ""),
        june(24),
        {"status": Status.REJECTED, **TOLD},
    ),
    "a rejection without a day can be answered at any time": (
        ("email", "rejected", "rejection-reply"),
        july(31),
        {"status": Status.REJECTED},
    ),
    "an answered rejection is the end": (
        ("stop", "rejection-final", ""),
        june(11),
        {"status": Status.REJECTED, **TOLD, "log": (sent(Kind.REJECTION_REPLY, june(10)),)},
    ),
    "so is one answered without a day of the news": (
        ("stop", "rejection-final", ""),
        june(11),
        {"status": Status.REJECTED, "log": (sent(Kind.REJECTION_REPLY, june(10)),)},
    ),
    "whatever went out after a rejection was its answer": (
        ("stop", "rejection-final", ""),
        june(11),
        {"status": Status.REJECTED, **TOLD, "log": (sent(Kind.THANK_YOU, june(10)),)},
    ),
    "what went out on its day was not": (
        ("email", "rejected", "rejection-reply"),
        june(11),
        {"status": Status.REJECTED, **TOLD, "log": (sent(Kind.THANK_YOU, june(9)),)},
    ),
    "without a day of the news other messages are no answer": (
        ("email", "rejected", "rejection-reply"),
        june(11),
        {"status": Status.REJECTED, "log": (THANKED,)},
    ),
    "a closed position is acknowledged": (
        ("email", "position-closed", "acknowledgement"),
        june(10),
        {"status": Status.CLOSED, **TOLD},
    ),
    "an acknowledged one is the end": (
        ("stop", "position-gone", ""),
        june(11),
        {"status": Status.CLOSED, "log": (sent(Kind.ACKNOWLEDGEMENT, june(10)),)},
    ),
    "a withdrawal goes out at once": (
        ("email", "withdraw", "withdrawal"),
        june(9),
        {"status": Status.WITHDRAWING, **TOLD},
    ),
    "one that went out before the change of mind does not count": (
        ("email", "withdraw", "withdrawal"),
        june(9),
        {"status": Status.WITHDRAWING, **TOLD, "log": (sent(Kind.WITHDRAWAL, june(8)),)},
    ),
    "one of the day itself does": (
        ("stop", "withdrawn", ""),
        june(9),
        {"status": Status.WITHDRAWING, **TOLD, "log": (sent(Kind.WITHDRAWAL, june(9)),)},
    ),
    "without a day any withdrawal does": (
        ("stop", "withdrawn", ""),
        june(9),
        {"status": Status.WITHDRAWING, "log": (sent(Kind.WITHDRAWAL, june(3)),)},
    ),
    "other messages are no withdrawal": (
        ("email", "withdraw", "withdrawal"),
        june(9),
        {"status": Status.WITHDRAWING, "log": (THANKED,)},
    ),
    "a withdrawal to nobody waits": (
        ("wait", "withdraw-unreachable", ""),
        june(9),
        {"status": Status.WITHDRAWING, "people": ()},
    ),
    "an offer is answered at once": (
        ("email", "offer", "offer-reply"),
        june(9),
        {"status": Status.OFFER, **TOLD},
    ),
    "an answered offer waits": (
        ("wait", "offer-answered", ""),
        june(9),
        {"status": Status.OFFER, **TOLD, "log": (sent(Kind.OFFER_REPLY, june(9)),)},
    ),
    "an offer that cannot be answered waits": (
        ("wait", "offer-answered", ""),
        june(9),
        {"status": Status.OFFER, "people": ()},
    ),
    "a next round is confirmed at once": (
        ("email", "next-round", "confirmation"),
        june(9),
        {"status": Status.NEXT_ROUND, **TOLD, "round__next_round": june(16)},
    ),
    "and on its own morning": (
        ("email", "next-round", "confirmation"),
        june(16),
        {"status": Status.NEXT_ROUND, **TOLD, "round__next_round": june(16)},
    ),
    "a confirmed one waits": (
        ("wait", "next-round-booked", ""),
        june(10),
        {
            "status": Status.NEXT_ROUND,
            **TOLD,
            "round__next_round": june(16),
            "log": (sent(Kind.CONFIRMATION, june(9)),),
        },
    ),
    "a confirmed one without a day waits": (
        ("wait", "next-round-booked", ""),
        june(10),
        {"status": Status.NEXT_ROUND, "log": (sent(Kind.CONFIRMATION, june(9)),)},
    ),
    "one that has passed needs a new file": (
        ("wait", "next-round-past", ""),
        june(17),
        {"status": Status.NEXT_ROUND, **TOLD, "round__next_round": june(16)},
    ),
    "one without a day is confirmed": (
        ("email", "next-round", "confirmation"),
        june(9),
        {"status": Status.NEXT_ROUND},
    ),
    "its day is the one at the employer's": (
        ("email", "next-round", "confirmation"),
        june(16),
        {
            "status": Status.NEXT_ROUND,
            "round__next_round": datetime.fromisoformat("2026-06-17T01:00+00:00"),
        },
    ),
}


@pytest.mark.parametrize(("expected", "day", "facts"), NEWS.values(), ids=NEWS.keys())
def test_of_news(expected: Expected, day: date, facts: Facts) -> None:
    assert act(of(day, **facts)) == expected


# Windows

WINDOWS: dict[str, tuple[tuple[date, date, date], date, Facts]] = {
    "a rejection: the next day and one more": (
        (june(10), june(10), june(11)),
        june(10),
        {"status": Status.REJECTED, **TOLD},
    ),
    "a rejection on a Friday: Monday and Tuesday": (
        (june(15), june(15), june(16)),
        june(15),
        {"status": Status.REJECTED, "status_on": june(12)},
    ),
    "a rejection of an unknown day: today and two more": (
        (june(10), june(10), june(12)),
        june(10),
        {"status": Status.REJECTED},
    ),
    "a withdrawal: its day and the next": (
        (june(9), june(9), june(10)),
        june(9),
        {"status": Status.WITHDRAWING, **TOLD},
    ),
    "a withdrawal of an unknown day: today and the next": (
        (june(11), june(11), june(12)),
        june(11),
        {"status": Status.WITHDRAWING},
    ),
    "an offer: its day and the next": (
        (june(9), june(9), june(10)),
        june(9),
        {"status": Status.OFFER, **TOLD},
    ),
    "an offer with a late deadline: the same": (
        (june(9), june(9), june(10)),
        june(9),
        {"status": Status.OFFER, **TOLD, "offer_deadline": june(19)},
    ),
    "an offer that ends today: today": (
        (june(9), june(9), june(9)),
        june(9),
        {"status": Status.OFFER, **TOLD, "offer_deadline": june(9)},
    ),
    "an offer that ends on Sunday: Friday": (
        (june(12), june(12), june(12)),
        june(12),
        {"status": Status.OFFER, "status_on": june(12), "offer_deadline": june(14)},
    ),
    "an offer of a Saturday that ends on Sunday: Monday": (
        (june(15), june(15), june(15)),
        june(13),
        {"status": Status.OFFER, "status_on": june(13), "offer_deadline": june(14)},
    ),
    "a next round: its news and the next day": (
        (june(9), june(9), june(10)),
        june(9),
        {"status": Status.NEXT_ROUND, **TOLD, "round__next_round": june(16)},
    ),
    "a next round today: today": (
        (june(9), june(9), june(9)),
        june(9),
        {"status": Status.NEXT_ROUND, **TOLD, "round__next_round": june(9)},
    ),
    "a call back: from their call on, a weekend included": (
        (june(6), june(6), june(8)),
        june(6),
        {"process__owed": (owing(OwedKind.RETURN_CALL, since=june(6)),)},
    ),
    "a call back without a day: from the interview on": (
        (june(2), june(2), june(3)),
        june(2),
        {"process__owed": (owing(OwedKind.RETURN_CALL),)},
    ),
    "papers of a Saturday: Monday": (
        (june(8), june(8), june(8)),
        june(8),
        {"process__owed": (owing(OwedKind.MATERIALS, since=june(6)),)},
    ),
    "papers without a day: from the interview on": (
        (june(2), june(2), june(3)),
        june(2),
        {"process__owed": (owing(OwedKind.MATERIALS),)},
    ),
    "papers due on a Sunday: until Friday": (
        (june(8), june(8), june(12)),
        june(8),
        {"process__owed": (owing(OwedKind.MATERIALS, since=june(8), due=june(14)),)},
    ),
    "papers due before they can go: the first day": (
        (june(8), june(8), june(8)),
        june(8),
        {"process__owed": (owing(OwedKind.MATERIALS, since=june(6), due=june(7)),)},
    ),
    "an answer: until the day they named": (
        (june(8), june(8), june(10)),
        june(8),
        {"process__owed": (owing(OwedKind.ANSWER, since=june(8), due=june(10)),)},
    ),
    "an agency: the day of the interview and the next": (
        (june(2), june(2), june(3)),
        june(3),
        {"employer__via_agency": True, "people": (AGENT,)},
    ),
    "a near deadline: today alone": (
        (june(6), june(6), june(6)),
        june(6),
        {"process__competing_deadline": june(9)},
    ),
    "a deadline ahead: until two business days before it": (
        (june(8), june(8), june(10)),
        june(8),
        {"process__competing_deadline": june(12)},
    ),
    "a deadline ahead, seen on a Saturday: from Monday": (
        (june(8), june(8), june(10)),
        june(6),
        {"process__competing_deadline": june(12)},
    ),
    "a deadline ahead on a Sunday: until Thursday": (
        (june(8), june(8), june(11)),
        june(8),
        {"process__competing_deadline": june(14)},
    ),
    "a reminder: from the next business day to the deadline": (
        (june(9), june(9), june(12)),
        june(9),
        {
            "process__competing_deadline": june(14),
            "log": (sent(Kind.OFFER_DEADLINE, june(8)),),
        },
    ),
    "a reminder on the last day": (
        (june(9), june(9), june(9)),
        june(9),
        {
            "process__competing_deadline": june(9),
            "log": (sent(Kind.OFFER_DEADLINE, june(8)),),
        },
    ),
    "thanks: the same day and the next": ((june(2), june(2), june(3)), june(2), {}),
    "thanks for a late interview: the next day": (
        (june(3), june(3), june(3)),
        june(2),
        {"round__held": datetime(2026, 6, 2, 18)},
    ),
    "thanks for a Friday evening: Monday": (
        (june(8), june(8), june(8)),
        june(6),
        {"round__held": datetime(2026, 6, 5, 18)},
    ),
    "late thanks: until the fifth business day": (
        (june(4), june(4), june(9)),
        june(4),
        {},
    ),
    "late thanks for a Friday evening": (
        (june(9), june(9), june(12)),
        june(9),
        {"round__held": datetime(2026, 6, 5, 18)},
    ),
    "invited for some days: they, and their middle": (
        (june(8), june(10), june(12)),
        june(8),
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(6), june(14)),
        },
    ),
    "invited for a day: that day": (
        (june(8), june(8), june(8)),
        june(8),
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(8), june(8)),
        },
    ),
    "invited for a weekend: the Monday after": (
        (june(8), june(8), june(8)),
        june(8),
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(6), june(7)),
        },
    ),
    "invited from before the interview: from its day": (
        (june(2), june(3), june(4)),
        june(2),
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(1), june(4)),
        },
    ),
    "a question: from the next day, for five": (
        (june(3), june(4), june(9)),
        june(3),
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "me__question": "Who owns the rota?",
            "log": (THANKED,),
        },
    ),
    "after silence: five to ten business days": (
        (june(9), june(10), june(16)),
        june(10),
        {},
    ),
    "after a promise: two to five": (
        (june(16), june(17), june(19)),
        june(16),
        promised(june(12)),
    ),
    "after soon: from the end of the silence": (
        (june(16), june(17), june(23)),
        june(16),
        {"process__promise": Promise.SOON},
    ),
    "after a panel: from the end of the silence": (
        (june(16), june(17), june(23)),
        june(16),
        {"round__setting": Setting.PANEL},
    ),
    "after their answer: from then on": (
        (june(17), june(18), june(24)),
        june(17),
        {"heard": (replied(june(10)),)},
    ),
    "after telling of an offer: at a distance from that": (
        (june(16), june(17), june(23)),
        june(16),
        {"log": (THANKED, sent(Kind.OFFER_DEADLINE, june(9)))},
    ),
    "after a promise, whatever they were told of an offer before": (
        (june(16), june(17), june(19)),
        june(16),
        {**promised(june(12)), "log": (THANKED, sent(Kind.OFFER_DEADLINE, june(3)))},
    ),
    "a second time in a shop: four to seven after the first": (
        (june(16), june(17), june(19)),
        june(16),
        {
            "process__pace": Pace.FAST,
            "log": (asked(june(3)), asked(june(9))),
            "heard": (replied(june(4)), replied(june(10))),
        },
    ),
    "a second time: five to ten after the first": (
        (june(16), june(17), june(23)),
        june(16),
        {"log": (asked(june(9)),)},
    ),
    "a second time, but after a promised day": (
        (june(23), june(24), june(26)),
        june(23),
        {**promised(june(19)), "log": (asked(june(9)),)},
    ),
    "a second time, after a reply that did not start anew": (
        (june(24), june(25), july(1)),
        june(24),
        {"log": (asked(june(3)), asked(june(9))), "heard": (replied(june(4)), replied(june(17)))},
    ),
    "a last note: ten to fifteen after the second": (
        (june(30), july(2), july(7)),
        june(30),
        {"me__closing_note": True, "log": (asked(june(9)), asked_again(june(16)))},
    ),
}


@pytest.mark.parametrize(("days", "day", "facts"), WINDOWS.values(), ids=WINDOWS.keys())
def test_the_window_of(days: tuple[date, date, date], day: date, facts: Facts) -> None:
    assert window(of(day, **facts)) == days


# What ends it, and what goes before what

TOLD_OF_OFFER = (sent(Kind.OFFER_DEADLINE, june(8)),)
INVITED: Facts = {"process__contact_rule": ContactRule.CALL_INVITED}
WINDOW: Facts = {**INVITED, "process__call_window": span(june(8), june(10))}
QUESTION: Facts = {**INVITED, "me__question": "Who owns the rota?", "log": (THANKED,)}
TWICE = (THANKED, asked(june(9)), asked_again(june(16)))
COURSE: dict[str, tuple[Expected, date, Facts]] = {
    "a deadline in two business days is near": (
        ("call", "deadline-near", "offer-deadline"),
        june(8),
        {"process__competing_deadline": june(10)},
    ),
    "a deadline in three is ahead": (
        ("email", "deadline-ahead", "offer-deadline"),
        june(8),
        {"process__competing_deadline": june(11)},
    ),
    "a deadline today is near": (
        ("call", "deadline-near", "offer-deadline"),
        june(8),
        {"process__competing_deadline": june(8)},
    ),
    "a deadline that has passed is none": (
        ("email", "late-thank-you", "thank-you"),
        june(8),
        {"process__competing_deadline": june(7)},
    ),
    "a deadline that was told today waits for tomorrow's reminder": (
        ("wait", "deadline-unanswered", "offer-deadline"),
        june(8),
        {"process__competing_deadline": june(9), "log": TOLD_OF_OFFER},
    ),
    "a near deadline is recalled by phone even after a panel": (
        ("call", "deadline-unanswered", "offer-deadline"),
        june(9),
        {
            "process__competing_deadline": june(9),
            "log": TOLD_OF_OFFER,
            "round__setting": Setting.PANEL,
        },
    ),
    "a deadline ahead is recalled by phone": (
        ("call", "deadline-unanswered", "offer-deadline"),
        june(9),
        {"process__competing_deadline": june(16), "log": TOLD_OF_OFFER},
    ),
    "after a panel a deadline ahead is recalled in writing": (
        ("email", "deadline-unanswered", "offer-deadline"),
        june(9),
        {
            "process__competing_deadline": june(16),
            "log": TOLD_OF_OFFER,
            "round__setting": Setting.PANEL,
        },
    ),
    "a deadline that was told on its own day needs no reminder": (
        ("email", "late-thank-you", "thank-you"),
        june(8),
        {"process__competing_deadline": june(8), "log": TOLD_OF_OFFER},
    ),
    "a deadline told twice waits": (
        ("wait", "deadline-told", ""),
        june(10),
        {"process__competing_deadline": june(16), "log": (*TOLD_OF_OFFER, *TOLD_OF_OFFER, THANKED)},
    ),
    "an answered telling needs no reminder": (
        ("wait", "answered-ahead", "check-in"),
        june(10),
        {
            "process__competing_deadline": june(16),
            "log": (THANKED, *TOLD_OF_OFFER),
            "heard": (replied(june(8)),),
        },
    ),
    "an answer from before the telling is none": (
        ("call", "deadline-unanswered", "offer-deadline"),
        june(10),
        {
            "process__competing_deadline": june(16),
            "log": (THANKED, *TOLD_OF_OFFER),
            "heard": (replied(june(5)),),
        },
    ),
    "an invitation is open from its first day": (
        ("call", "call-invited", "check-in"),
        june(8),
        WINDOW,
    ),
    "to its last": (("call", "call-invited", "check-in"), june(10), WINDOW),
    "before it thanks come first": (
        ("email", "late-thank-you", "thank-you"),
        june(5),
        WINDOW,
    ),
    "before it one waits": (
        ("wait", "call-invited-later", "check-in"),
        june(5),
        {**WINDOW, "log": (THANKED,)},
    ),
    "after it one is late": (
        ("call", "call-invited-missed", "check-in"),
        june(17),
        WINDOW,
    ),
    "but not for ever": (("call", "silence-due", "check-in"), june(18), WINDOW),
    "an invitation that was followed is over": (
        ("wait", "second-ask-ahead", "second-check-in"),
        june(9),
        {**WINDOW, "log": (THANKED, asked(june(8), by=By.CALL))},
    ),
    "and stays so once they have said something": (
        ("wait", "answered-ahead", "check-in"),
        june(9),
        {**WINDOW, "log": (THANKED, asked(june(8), by=By.CALL)), "heard": (replied(june(8)),)},
    ),
    "a question of before it does not use it up": (
        ("call", "call-invited", "check-in"),
        june(9),
        {**WINDOW, "log": (THANKED, asked(june(5))), "heard": (replied(june(5)),)},
    ),
    "told to wait after an invitation one waits": (
        ("wait", "they-will-call", ""),
        june(9),
        {**WINDOW, "log": (THANKED,), "process__promise": Promise.THEY_WILL_CALL},
    ),
    "an invited question is put by phone": (
        ("call", "question-invited", "question"),
        june(4),
        QUESTION,
    ),
    "by the reserved in writing": (
        ("email", "question-invited", "question"),
        june(4),
        {**QUESTION, "me__style": Style.RESERVED},
    ),
    "until the fifth business day": (("call", "question-invited", "question"), june(9), QUESTION),
    "and then no more": (("call", "silence-due", "check-in"), june(10), QUESTION),
    "an invited question that was put is over": (
        ("wait", "silence-ahead", "check-in"),
        june(5),
        {**QUESTION, "log": (THANKED, sent(Kind.QUESTION, june(4)))},
    ),
    "after another question it is not put": (
        ("wait", "second-ask-ahead", "second-check-in"),
        june(5),
        {**QUESTION, "log": (THANKED, asked(june(4)))},
    ),
    "told to wait one waits for thirty business days": (
        ("wait", "they-will-call", ""),
        july(14),
        {"process__promise": Promise.THEY_WILL_CALL},
    ),
    "and then stops": (
        ("stop", "they-did-not-call", ""),
        july(15),
        {"process__promise": Promise.THEY_WILL_CALL},
    ),
    "asked twice one waits": (("wait", "enough-asked", ""), june(29), {"log": TWICE}),
    "and then assumes no": (("stop", "assume-no", ""), june(30), {"log": TWICE}),
    "unless a last note is wanted": (
        ("wait", "closing-note", "closing"),
        june(29),
        {"log": TWICE, "me__closing_note": True},
    ),
    "which goes out in its time": (
        ("email", "closing-note", "closing"),
        june(30),
        {"log": TWICE, "me__closing_note": True},
    ),
    "for forty business days": (
        ("email", "closing-note", "closing"),
        date(2026, 8, 11),
        {"log": TWICE, "me__closing_note": True},
    ),
    "and no longer": (
        ("stop", "assume-no", ""),
        date(2026, 8, 12),
        {"log": TWICE, "me__closing_note": True},
    ),
    "nor twice": (
        ("stop", "assume-no", ""),
        june(29),
        {"log": (*TWICE, sent(Kind.CLOSING, june(26))), "me__closing_note": True},
    ),
    "nor by phone": (
        ("wait", "enough-asked", ""),
        june(29),
        {"log": TWICE, "me__closing_note": True, "people": (BOSS._replace(email=""),)},
    ),
    "nor after a third question": (
        ("stop", "assume-no", ""),
        july(2),
        {"log": (*TWICE, asked(june(23))), "me__closing_note": True},
    ),
    "a group is asked once and gets no last note": (
        ("wait", "enough-asked", ""),
        june(22),
        {
            "log": (THANKED, asked(june(9))),
            "me__closing_note": True,
            "round__setting": Setting.GROUP,
        },
    ),
    "sixty business days of silence are not stale": (
        ("email", "silence-due", "check-in"),
        date(2026, 8, 25),
        {},
    ),
    "sixty-one are": (("stop", "stale", ""), date(2026, 8, 26), {}),
    "they count from the last question": (
        ("email", "second-ask-due", "second-check-in"),
        date(2026, 9, 1),
        {"log": (asked(june(9)),)},
    ),
    "and from a promised day": (
        ("email", "promise-passed", "check-in"),
        date(2026, 9, 1),
        promised(june(19)),
    ),
    "an agency is told for five business days": (
        ("call", "agency-debrief", "agency-debrief"),
        june(9),
        {"employer__via_agency": True, "people": (AGENT,)},
    ),
    "and then only asked": (
        ("email", "silence-due", "check-in"),
        june(10),
        {"employer__via_agency": True, "people": (AGENT,)},
    ),
    "its client is not thanked": (
        ("wait", "silence-ahead", "check-in"),
        june(3),
        {
            "employer__via_agency": True,
            "people": (BOSS, AGENT),
            "log": (sent(Kind.AGENCY_DEBRIEF, june(2)),),
        },
    ),
    "late thanks do not follow a question": (
        ("wait", "second-ask-ahead", "second-check-in"),
        june(4),
        {"log": (asked(june(3)),)},
    ),
    "a promise is pending until its grace is over": (
        ("wait", "promise-pending", "check-in"),
        june(15),
        promised(june(11)) | {"process__pace": Pace.ACADEMIC},
    ),
    "an unreachable employer is not asked": (
        ("wait", "nobody-to-ask", ""),
        june(10),
        {"people": ()},
    ),
}


@pytest.mark.parametrize(("expected", "day", "facts"), COURSE.values(), ids=COURSE.keys())
def test_in_the_course_of_things(expected: Expected, day: date, facts: Facts) -> None:
    assert act(of(day, **facts)) == expected


# Whom thanks go to

LEE = BOSS._replace(name="Lee Park")
THANKS: dict[str, tuple[list[str], Facts]] = {
    "everyone met": (["Dana Okafor", "Lee Park"], {"people": (BOSS, LEE, RECRUITER)}),
    "everyone met who has an address": (
        ["Lee Park"],
        {"people": (BOSS._replace(email=""), LEE, RECRUITER)},
    ),
    "whoever arranged it": (
        ["Jun Adeyemi"],
        {"people": (BOSS._replace(email=""), RECRUITER)},
    ),
    "those not thanked yet": (
        ["Lee Park"],
        {"people": (BOSS, LEE), "log": (sent(Kind.THANK_YOU, june(2), to="Dana Okafor"),)},
    ),
}


@pytest.mark.parametrize(("names", "facts"), THANKS.values(), ids=THANKS.keys())
def test_thanks_go_to(names: list[str], facts: Facts) -> None:
    step = step_of(of(at(june(2), 15), **facts))

    assert (step.kind, [person.name for person in step.to]) == (Kind.THANK_YOU, names)


@pytest.mark.parametrize(
    "facts",
    [
        {"log": (sent(Kind.THANK_YOU, june(2)),)},
        {"log": (sent(Kind.THANK_YOU, june(2), to="Dana Okafor"),)},
        {
            "people": (BOSS._replace(email=""), RECRUITER),
            "log": (sent(Kind.THANK_YOU, june(2), to="Jun Adeyemi"),),
        },
        {"people": ()},
    ],
    ids=["thanked all at once", "thanked the one", "thanked the arranger", "nobody"],
)
def test_nobody_is_left_to_thank(facts: Facts) -> None:
    assert of(june(3), **facts).rule not in ("thank-you", "late-thank-you")


NO_ADDRESS = BOSS._replace(email="", phone="")
NOBODY_TO_THANK: dict[str, tuple[str, date, Facts]] = {
    "nobody is known": ("nobody-to-thank", june(2), {"people": ()}),
    "nobody has an address": ("nobody-to-thank", june(2), {"people": (NO_ADDRESS,)}),
    "the last day of late thanks": ("nobody-to-thank", june(9), {"people": ()}),
    "the day after it": ("nobody-to-ask", june(10), {"people": ()}),
    "they were thanked": ("nobody-to-ask", june(3), {"people": (), "log": (THANKED,)}),
    "they were asked": ("nobody-to-ask", june(2), {"people": (), "log": (asked(june(2)),)}),
    "a number may be rung": ("silence-ahead", june(2), {"people": (BOSS._replace(email=""),)}),
    "told that they will call": (
        "nobody-to-thank",
        june(2),
        {"people": (), "process__promise": Promise.THEY_WILL_CALL},
    ),
}


@pytest.mark.parametrize(
    ("rule", "day", "facts"), NOBODY_TO_THANK.values(), ids=NOBODY_TO_THANK.keys()
)
def test_thanks_that_can_go_to_nobody_are_told(rule: str, day: date, facts: Facts) -> None:
    assert of(day, **{"log": (), **facts}).rule == rule


# The moment

OPENINGS: dict[str, tuple[datetime, date | datetime, Facts]] = {
    "thanks two hours after it began": (
        at(june(2), 12),
        at(june(2), 10, 30),
        {"round__held": datetime(2026, 6, 2, 10)},
    ),
    "thanks at once if that is over": (
        at(june(2), 15),
        at(june(2), 15),
        {"round__held": datetime(2026, 6, 2, 10)},
    ),
    "thanks the next morning if that is too late": (
        at(june(3), 8, 30),
        at(june(2), 18, 30),
        {"round__held": datetime(2026, 6, 2, 18)},
    ),
    "thanks until eight in the evening": (
        at(june(2), 19, 59),
        at(june(2), 18),
        {"round__held": datetime(2026, 6, 2, 17, 59)},
    ),
    "a wait opens on the best day": (at(june(10), 8, 30), june(5), {"log": (THANKED,)}),
    "a due email at once": (at(june(9), 9), june(9), {"log": (THANKED,)}),
    "a due email of the evening tomorrow": (
        at(june(10), 8, 30),
        at(june(9), 18),
        {"log": (THANKED,)},
    ),
    "a call back on a Saturday": (
        at(june(6), 9),
        at(june(6), 8),
        {"process__owed": (owing(OwedKind.RETURN_CALL, since=june(6)),)},
    ),
    "an offer on a Saturday": (
        at(june(6), 9, 30),
        at(june(6), 8),
        {"process__competing_deadline": june(9)},
    ),
    "a shop in its quiet hours": (
        at(june(9), 14),
        at(june(9), 8),
        {
            "process__pace": Pace.FAST,
            "employer__size": Size.TINY,
            **{"log": (THANKED,), "people": (BOSS._replace(email=""),)},
        },
    ),
    "a named Monday in its morning": (
        at(june(8), 9, 30),
        at(june(8), 8),
        WINDOW,
    ),
    "the last of the named days, a Friday, in its afternoon": (
        at(june(12), 13, 30),
        at(june(12), 12, 30),
        {**INVITED, "process__call_window": span(june(8), june(12))},
    ),
    "another Monday after eleven": (
        at(june(15), 11),
        at(june(15), 8),
        WINDOW,
    ),
}


@pytest.mark.parametrize(("opens", "now", "facts"), OPENINGS.values(), ids=OPENINGS.keys())
def test_the_next_moment_is_for(opens: datetime, now: date | datetime, facts: Facts) -> None:
    assert step_of(of(now, **facts)).opening.start == opens


def test_the_advice_names_the_zone_of_its_days() -> None:
    assert of(june(9)).timezone == "America/New_York"


def test_the_slot_is_that_of_the_best_day() -> None:
    early = step_of(advice(GUIDE_CASE, june(15)))

    assert early.window.best.weekday() == 3
    assert tuple(early.slot) == (time(9, 30), time(11, 30))


@pytest.mark.parametrize(("day", "overdue"), [(june(16), False), (june(17), True)])
def test_a_step_is_overdue_after_its_last_day(day: date, overdue: bool) -> None:
    assert step_of(of(day)).overdue is overdue


# Before the interview

AHEAD: dict[str, tuple[Kind | None, Facts]] = {
    "thanks": (Kind.THANK_YOU, {}),
    "nothing, for nobody is known": (None, {"people": ()}),
    "nothing after a rejection": (None, {"status": Status.REJECTED}),
    "nothing after the position is gone": (None, {"status": Status.CLOSED}),
    "nothing after a withdrawal": (None, {"status": Status.WITHDRAWING}),
}


@pytest.mark.parametrize(("kind", "facts"), AHEAD.values(), ids=AHEAD.keys())
def test_before_the_interview_the_next_step_is(kind: Kind | None, facts: Facts) -> None:
    decision = of(at(june(9), 9, 59), round__held=datetime(2026, 6, 9, 10), **facts)

    assert (decision.action.value, decision.rule) == ("wait", "before-interview")
    assert (decision.step and decision.step.kind) == kind


def test_the_interview_is_over_as_soon_as_it_has_begun() -> None:
    begun = of(at(june(9), 10), round__held=datetime(2026, 6, 9, 10))

    assert begun.rule == "thank-you"
    assert step_of(begun).opening.start == at(june(9), 12)


@pytest.mark.parametrize(("day", "rule"), [(june(8), "before-interview"), (june(9), "thank-you")])
def test_an_interview_without_an_hour_is_over_on_its_day(day: date, rule: str) -> None:
    assert of(at(day, 1), round__held=june(9)).rule == rule


def test_the_thanks_planned_before_an_interview_are_for_after_it() -> None:
    step = step_of(of(june(5), round__held=datetime(2026, 6, 9, 10)))

    assert tuple(step.window) == (june(9), june(9), june(10))
    assert step.opening.start == at(june(9), 12)
    assert step.opening.start.tzinfo is NEW_YORK


# Routes are judged on the day of the act

LATELY: dict[str, tuple[str, date, Facts]] = {
    "a farewell": (
        "email",
        june(10),
        {"status": Status.WITHDRAWING, "status_on": june(10), "round__stage": Stage.FINAL},
    ),
    "a farewell later": (
        "call",
        june(16),
        {"status": Status.WITHDRAWING, "status_on": june(16), "round__stage": Stage.FINAL},
    ),
    "an offer": (
        "email",
        june(10),
        {"status": Status.OFFER, "status_on": june(10), "me__style": Style.DIRECT},
    ),
    "an offer later": (
        "call",
        june(16),
        {"status": Status.OFFER, "status_on": june(16), "me__style": Style.DIRECT},
    ),
    "a near deadline": ("email", june(10), {"process__competing_deadline": june(11)}),
    "a near deadline later": ("call", june(16), {"process__competing_deadline": june(17)}),
}


@pytest.mark.parametrize(("way", "day", "facts"), LATELY.values(), ids=LATELY.keys())
def test_a_call_of_lately_leaves_only_writing_for(way: str, day: date, facts: Facts) -> None:
    log = (sent(Kind.ANSWER, june(9), by=By.CALL),)

    assert of(day, log=log, **facts).action.value == way


def test_an_invited_question_after_a_call_of_lately_is_written() -> None:
    log = (THANKED, sent(Kind.ANSWER, june(3), by=By.CALL))

    assert of(june(4), **{**QUESTION, "log": log}).action.value == "email"


SPEECHLESS: Facts = {"people": (BOSS._replace(email=""),)}


def test_an_invited_call_after_a_call_of_lately_is_an_email() -> None:
    log = (THANKED, sent(Kind.ANSWER, june(5), by=By.CALL))

    assert act(of(june(8), **{**WINDOW, "log": log})) == ("email", "call-invited", "check-in")


def test_a_deadline_ahead_after_a_call_of_lately_is_told_in_writing_even_if_invited() -> None:
    log = (THANKED, sent(Kind.ANSWER, june(8), by=By.CALL))
    facts = {**INVITED, "process__competing_deadline": june(16), "log": log}

    assert act(of(june(9), **facts)) == ("email", "deadline-ahead", "offer-deadline")


def test_an_answer_after_a_call_of_lately_cannot_be_rung_through() -> None:
    log = (sent(Kind.QUESTION, june(8), by=By.CALL),)
    facts = {**SPEECHLESS, "process__owed": (owing(OwedKind.ANSWER, since=june(8)),), "log": log}

    assert of(june(9), **facts).rule == "owed-unreachable"


def test_a_question_after_a_call_of_lately_has_nobody_to_go_to_without_an_address() -> None:
    log = (sent(Kind.ANSWER, june(15), by=By.CALL),)

    assert of(june(16), log=log, **SPEECHLESS).rule == "nobody-to-ask"


def test_an_answer_goes_to_whoever_asked() -> None:
    debt = owing(OwedKind.ANSWER, to="Dana Okafor")

    assert step_of(of(june(9), people=(RECRUITER, BOSS), process__owed=(debt,))).to == (BOSS,)


def test_a_reminder_after_a_call_of_lately_is_written() -> None:
    log = (THANKED, sent(Kind.OFFER_DEADLINE, june(8), by=By.CALL))
    facts = {"process__competing_deadline": june(16), "log": log}

    assert of(june(9), **facts).action.value == "email"
    assert of(june(15), **facts).action.value == "call"


def test_what_lies_ahead_is_counted_in_the_notices() -> None:
    decision = of(
        june(9),
        log=(THANKED, asked(june(10)), asked(june(11))),
        heard=(Heard(on=june(9)), Heard(on=june(12))),
        process__owed=(owing(OwedKind.ANSWER, since=june(12)), owing(OwedKind.ANSWER)),
    )

    assert decision.notices == (
        "2 log entries after 2026-06-09: left out of account.",
        "1 word from them after 2026-06-09: left out of account.",
        "1 thing asked for after 2026-06-09: left out of account.",
    )


def test_several_words_and_debts_ahead_are_named_in_the_plural() -> None:
    decision = of(
        june(9),
        log=(
            LogEntry(june(3), Kind.QUESTION, answered=june(10)),
            LogEntry(june(10), Kind.CHECK_IN, answered=june(11)),
        ),
        heard=(Heard(on=june(11)), Heard(on=june(12))),
        process__owed=tuple(owing(OwedKind.ANSWER, since=june(day)) for day in (10, 12)),
    )

    assert decision.notices == (
        "1 log entry after 2026-06-09: left out of account.",
        "2 answers to you after 2026-06-09: left out of account.",
        "2 words from them after 2026-06-09: left out of account.",
        "2 things asked for after 2026-06-09: left out of account.",
    )
