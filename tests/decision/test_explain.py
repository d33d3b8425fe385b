"""The explanation: its factors in words, the reasons of the channel and of the place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from drafter.decision.advice import Factor, Reason, Side
from drafter.decision.calendar import Calendar
from drafter.decision.changes import changes
from drafter.decision.channel import Bar, Doubt
from drafter.decision.decide import decide_on
from drafter.decision.explain import words_of
from drafter.decision.wording import ROWS
from drafter.decision.wording import channels as wording
from drafter.decision.wording.disputes import DISPUTES
from drafter.interview.model import (
    By,
    ContactRule,
    EmployerStyle,
    Interview,
    Kind,
    OwedKind,
    Pace,
    Promise,
    Sector,
    Setting,
    Stage,
    Status,
    Style,
    Tone,
)
from tests.decision.situations import (
    AGENT,
    BOSS,
    GUIDE_CASE,
    GUIDE_DAY,
    NEW_YORK,
    THANKED,
    advice,
    asked,
    asked_again,
    explained,
    having,
    july,
    june,
    owing,
    promised,
    replied,
    sent,
    situation,
    span,
)

Facts = dict[str, Any]
CALL, EMAIL, WAIT, NONE = Side.CALL, Side.EMAIL, Side.WAIT, Side.NONE
ORDINARY: Facts = {"process__pace": Pace.STANDARD}

# The four factors

FACTORS: dict[str, tuple[Factor, Facts]] = {
    "a lengthy process": (
        Factor(
            "pace",
            CALL,
            "The process is a lengthy one, and its usual time has passed: a call may be right.",
        ),
        {},
    ),
    "an ordinary process": (
        Factor(
            "pace",
            EMAIL,
            "The process is of ordinary length, and a fair time has passed: an email will do.",
        ),
        ORDINARY,
    ),
    "a shop": (
        Factor("pace", CALL, "Calls are usual in this trade, and the time has come."),
        {"process__pace": Pace.FAST},
    ),
    "a university": (
        Factor(
            "pace",
            WAIT,
            "Universities take weeks or months: wait until Tuesday, June 23.",
        ),
        {"process__pace": Pace.ACADEMIC},
    ),
    "a promise that has passed": (
        Factor(
            "pace",
            EMAIL,
            "The process is a lengthy one, and the time they asked for has passed.",
        ),
        promised(june(11)),
    ),
    "a promise to come, in Britain": (
        Factor("pace", WAIT, "The process is a lengthy one: wait until Monday 22 June."),
        {**promised(june(18)), "employer__country": "GB"},
    ),
    "told soon": (
        Factor(
            "pace",
            WAIT,
            "The process is a lengthy one and they said they would be in touch: "
            "wait until Tuesday, June 23.",
        ),
        {"process__promise": Promise.SOON},
    ),
    "told to wait": (
        Factor(
            "pace",
            WAIT,
            "The process is a lengthy one, and they will get in touch: wait.",
        ),
        {"process__promise": Promise.THEY_WILL_CALL},
    ),
    "a second question to come": (
        Factor(
            "pace",
            WAIT,
            "The process is of ordinary length: wait until Friday, June 19.",
        ),
        {**ORDINARY, "log": (asked(june(12)),)},
    ),
    "a second question after a reply that started nothing anew": (
        Factor("pace", WAIT, "This trade decides within days: wait until Tuesday, June 16."),
        {
            "process__pace": Pace.FAST,
            "log": (THANKED, asked(june(3)), asked_again(june(9))),
            "heard": (replied(june(4)), replied(june(10))),
            "day": june(12),
        },
    ),
    "another offer": (
        Factor(
            "pace",
            NONE,
            "The process is a lengthy one, but your other offer cannot wait for it.",
        ),
        {"process__competing_deadline": june(18)},
    ),
    "something to do first": (
        Factor(
            "pace",
            WAIT,
            "This trade decides within days: wait until Thursday, June 18 before you ask how "
            "things stand.",
        ),
        {
            "process__pace": Pace.FAST,
            "process__owed": (owing(OwedKind.MATERIALS),),
            "round__held": june(16),
        },
    ),
    "an end": (
        Factor("pace", NONE, "The process is a lengthy one; that no longer matters."),
        {"status": Status.REJECTED},
    ),
    "an end without news": (
        Factor("pace", NONE, "The process is a lengthy one; that no longer matters."),
        {"log": (asked(june(2)),), "process__only_if_successful": True, "day": july(31)},
    ),
    "one person": (
        Factor("setting", CALL, "One person interviewed you: a call is more acceptable."),
        {},
    ),
    "a small team": (
        Factor("setting", CALL, "A small team interviewed you: a call is more acceptable."),
        {"round__setting": Setting.SMALL_TEAM},
    ),
    "a panel": (
        Factor("setting", WAIT, "A panel interviewed you: wait for its formal update."),
        {"round__setting": Setting.PANEL},
    ),
    "levels": (
        Factor("setting", WAIT, "Several levels interviewed you: wait for their formal update."),
        {"round__setting": Setting.MULTI_LEVEL},
    ),
    "a group": (
        Factor("setting", WAIT, "You were one of a group: wait for the formal update."),
        {"round__setting": Setting.GROUP},
    ),
    "a recording": (
        Factor("setting", EMAIL, "Nobody was there to talk to: there is nobody to ring."),
        {"round__setting": Setting.ONE_WAY},
    ),
    "casual": (Factor("tone", CALL, "It was casual and open: a call suits."), {}),
    "neutral": (
        Factor("tone", NONE, "It was neither casual nor formal: that is no reason to call."),
        {"round__tone": Tone.NEUTRAL},
    ),
    "formal": (
        Factor("tone", EMAIL, "It was formal: avoid an uninvited call."),
        {"round__tone": Tone.FORMAL},
    ),
    "direct": (
        Factor("style", CALL, "You are direct, and nothing is known of theirs: a call suits you."),
        {},
    ),
    "both direct": (
        Factor("style", CALL, "You are direct, and they are direct too: a call suits you."),
        {"employer__style": EmployerStyle.DIRECT},
    ),
    "balanced": (
        Factor("style", NONE, "You lean neither way: that is no reason to call."),
        {"me__style": Style.BALANCED},
    ),
    "reserved": (
        Factor("style", EMAIL, "You are reserved: an email suits you better."),
        {"me__style": Style.RESERVED},
    ),
    "reserved like them": (
        Factor("style", EMAIL, "You are reserved: an email suits you better."),
        {"me__style": Style.RESERVED, "employer__style": EmployerStyle.RESERVED},
    ),
    "among the reserved": (
        Factor("style", EMAIL, "The people there are reserved: an email suits them better."),
        {"employer__style": EmployerStyle.RESERVED},
    ),
}


@pytest.mark.parametrize(("factor", "facts"), FACTORS.values(), ids=FACTORS.keys())
def test_a_factor_says_its_side_and_why(factor: Factor, facts: Facts) -> None:
    facts = dict(facts)
    day = facts.pop("day", GUIDE_DAY)
    found = explained(having(GUIDE_CASE, **facts), day).factors

    assert factor in found


def test_an_explanation_tells_what_would_change_the_advice() -> None:
    case = situation(GUIDE_CASE, GUIDE_DAY)

    found = explained(GUIDE_CASE, GUIDE_DAY).would_change

    assert found and found == changes(case, decide_on(case))


# Why this channel

CHANNEL: dict[str, tuple[tuple[Reason, ...], tuple[Reason, ...], Facts]] = {
    "the guide's call": ((wording.FIRST_CALL,), (wording.PUSHY,), {}),
    "a second call": (
        (wording.SECOND_CALL,),
        (wording.PUSHY,),
        {**ORDINARY, "log": (THANKED, asked(june(9)))},
    ),
    "an invited call": (
        (wording.INVITED,),
        (),
        {"process__contact_rule": ContactRule.CALL_INVITED},
    ),
    "the only way": (
        (wording.ONLY_WAY,),
        (wording.PUSHY,),
        {"people": (BOSS._replace(email=""),)},
    ),
    "a late farewell": (
        (wording.LATE_CALL,),
        (wording.PUSHY,),
        {"status": Status.WITHDRAWING, "round__stage": Stage.FINAL},
    ),
    "an answered offer": ((), (wording.PUSHY,), {"status": Status.OFFER}),
    "an agency": (
        (),
        (),
        {"employer__via_agency": True, "people": (AGENT,)},
    ),
    "a bar": (
        (Reason("No call: they asked for no calls.", ("E17",)),),
        (wording.OVERLOOKED,),
        {"process__contact_rule": ContactRule.NO_CALLS},
    ),
    "two bars, each piece of evidence once": (
        (
            Reason(
                "No call: you have rung twice since their last word; the interview was formal.",
                ("E24", "G03", "E66"),
            ),
        ),
        (wording.OVERLOOKED,),
        {
            "round__tone": Tone.FORMAL,
            "log": (
                sent(Kind.QUESTION, june(3), by=By.CALL),
                sent(Kind.ANSWER, june(4), by=By.CALL),
            ),
        },
    ),
    "a call of yesterday": (
        (Reason("No call: your last call is too recent.", ("E24",)),),
        (wording.OVERLOOKED,),
        {"log": (THANKED, sent(Kind.ANSWER, june(15), by=By.CALL))},
    ),
    "doubts": (
        (
            Reason(
                "Rather an email: you did not say that you are direct by nature; the interview "
                "was not casual; the people there are reserved.",
                ("G04", "G03"),
            ),
        ),
        (wording.OVERLOOKED,),
        {
            "me__style": Style.BALANCED,
            "round__tone": Tone.NEUTRAL,
            "employer__style": EmployerStyle.RESERVED,
        },
    ),
    "no doubt where nothing is asked": (
        (wording.WRITING,),
        (wording.OVERLOOKED,),
        {"status": Status.OFFER, "me__style": Style.BALANCED},
    ),
    "thanks": ((), (), {"log": (), "day": june(3)}),
    "ringing back": ((), (), {"process__owed": (owing(OwedKind.RETURN_CALL),)}),
    "a wait for nothing": ((), (), {"process__promise": Promise.THEY_WILL_CALL}),
}


@pytest.mark.parametrize(("pro", "con", "facts"), CHANNEL.values(), ids=CHANNEL.keys())
def test_the_channel_is_explained(
    pro: tuple[Reason, ...], con: tuple[Reason, ...], facts: Facts
) -> None:
    facts = dict(facts)
    day = facts.pop("day", GUIDE_DAY)
    explanation = explained(having(GUIDE_CASE, **facts), day)
    row = ROWS[explanation.decision.rule]

    assert explanation.reasons_for[len(row.reasons_for) :] == pro
    assert explanation.reasons_against[len(row.reasons_against) :] == con


def test_every_bar_and_every_doubt_has_its_words() -> None:
    assert set(wording.BARS) == set(Bar)
    assert set(wording.DOUBTS) == set(Doubt)


# Their website and their holidays

PORTAL = Reason("Look at https://jobs.example.org first: it may show how things stand.", ("E36",))
HOLIDAYS = {
    june(2): "Interview Day",
    june(4): "Founders' Day",
    june(13): "A Saturday",
    june(23): "Midsummer",
    june(29): "Too Late",
}
HOLIDAY_CALENDAR = Calendar(NEW_YORK, holidays=HOLIDAYS)


def reasons_of(interview: Interview, day: date = GUIDE_DAY) -> tuple[Reason, ...]:
    return explained(interview, day, HOLIDAY_CALENDAR).reasons_for


def holidays_of(*days: str) -> Reason:
    return Reason(f"Not counted as business days: {', '.join(days)}.", ("E43",))


def test_the_website_is_looked_at_before_a_question() -> None:
    with_portal = having(GUIDE_CASE, employer__portal="https://jobs.example.org")

    assert PORTAL in explained(with_portal, GUIDE_DAY).reasons_for
    assert PORTAL in explained(with_portal, june(15)).reasons_for


@pytest.mark.parametrize(
    "facts", [{"status": Status.OFFER}, {"process__promise": Promise.THEY_WILL_CALL}]
)
def test_the_website_is_not_looked_at_where_nothing_is_asked(facts: Facts) -> None:
    with_portal = having(GUIDE_CASE, employer__portal="https://jobs.example.org", **facts)

    assert PORTAL not in explained(with_portal, GUIDE_DAY).reasons_for


def test_without_holidays_none_is_named() -> None:
    texts = [reason.text for reason in explained(GUIDE_CASE, GUIDE_DAY).reasons_for]

    assert not [text for text in texts if text.startswith("Not counted")]


def test_holidays_are_named_from_the_interview_to_the_last_day_of_the_window() -> None:
    expected = holidays_of("Founders' Day on Thursday, June 4", "Midsummer on Tuesday, June 23")

    assert expected in reasons_of(GUIDE_CASE)


def test_holidays_are_named_from_the_promised_day_on() -> None:
    interview = having(GUIDE_CASE, **promised(june(16)))

    assert holidays_of("Midsummer on Tuesday, June 23") in reasons_of(interview, june(19))


def test_holidays_are_named_from_their_answer_on() -> None:
    interview = having(GUIDE_CASE, heard=(replied(june(5)),))
    expected = holidays_of("Midsummer on Tuesday, June 23", "Too Late on Monday, June 29")

    assert expected in reasons_of(interview)


def test_holidays_are_named_from_the_first_question_on() -> None:
    interview = having(GUIDE_CASE, log=(THANKED, asked(june(12))), **promised(june(3)))

    assert holidays_of("Midsummer on Tuesday, June 23", "Too Late on Monday, June 29") in (
        reasons_of(interview, june(26))
    )


def test_an_offer_that_they_know_of_is_called_to_mind_with_its_evidence() -> None:
    told = having(
        GUIDE_CASE,
        process__competing_deadline=june(19),
        log=(THANKED, sent(Kind.OFFER_DEADLINE, june(12))),
        heard=(replied(june(15)),),
    )

    assert Reason(
        "They know of your other offer: answer it by Friday, June 19, with or without them.",
        ("E31",),
    ) in reasons_of(told)


# Where advisers differ


@pytest.mark.parametrize(
    ("differs", "facts"),
    [
        (False, {}),
        (False, {"employer__country": "CA"}),
        (True, {"employer__country": "GB"}),
        (True, {"employer__sector": Sector.TECH}),
        (True, {"employer__country": "DE", "employer__sector": Sector.TECH}),
    ],
)
def test_whether_thanks_are_customary_is_disputed_only_where_it_is(
    differs: bool, facts: Facts
) -> None:
    explanation = explained(having(GUIDE_CASE, log=(), **facts), june(3))

    assert explanation.decision.rule == "thank-you"
    assert explanation.disputed == ((DISPUTES["thanks-custom"],) if differs else ())


def test_other_disputes_are_named_everywhere() -> None:
    assert explained(GUIDE_CASE, GUIDE_DAY).disputed == tuple(
        DISPUTES[name] for name in ROWS["silence-due"].disputed
    )


# The facts that reasons name

NAMED: dict[str, tuple[str, str, Facts]] = {
    "the interview": ("held", "Tuesday, June 2", {}),
    "the promised day": ("promised_for", "Thursday, June 18", promised(june(18))),
    "no promised day": ("promised_for", "", {}),
    "their reply": ("reply", "Monday, June 8", {"heard": (replied(june(8)),)}),
    "no reply": ("reply", "", {}),
    "the last question": (
        "last_ask",
        "Friday, June 12",
        {"log": (asked(june(5)), asked_again(june(12)))},
    ),
    "no question": ("last_ask", "", {}),
    "one question": ("asks", "once", {"log": (asked(june(5)),)}),
    "two questions": ("asks", "twice", {"log": (asked(june(5)), asked(june(12)))}),
    "three questions": (
        "asks",
        "3 times",
        {"log": (asked(june(5)), asked(june(9)), asked(june(12)))},
    ),
    "the last telling of the offer": (
        "told",
        "Friday, June 12",
        {
            "log": (
                sent(Kind.OFFER_DEADLINE, june(10)),
                sent(Kind.OFFER_DEADLINE, june(11)),
                sent(Kind.OFFER_DEADLINE, june(12)),
            )
        },
    ),
    "no telling": ("told", "", {}),
    "the deadline of their offer": (
        "offer_deadline",
        "Monday, June 15",
        {"status": Status.OFFER, "offer_deadline": june(15)},
    ),
    "no deadline of theirs": ("offer_deadline", "", {}),
    "an invitation that moves": (
        "moved",
        "; the next business day is the first on which to reach them",
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(20), june(21)),
        },
    ),
    "an invitation that stays": (
        "moved",
        "",
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(19), june(21)),
        },
    ),
    "the offer's deadline": (
        "deadline",
        "Friday, June 19",
        {"process__competing_deadline": june(19)},
    ),
    "the first day of an invitation": (
        "window_first",
        "Thursday, June 18",
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(18), june(22)),
        },
    ),
    "the last day of an invitation": (
        "window_last",
        "Monday, June 22",
        {
            "process__contact_rule": ContactRule.CALL_INVITED,
            "process__call_window": span(june(18), june(22)),
        },
    ),
    "no invitation": ("window_first", "", {}),
    "no last day of one": ("window_last", "", {}),
    "the first day to ask": ("earliest", "Tuesday, June 16", {}),
    "the first fair day": ("fair", "Tuesday, June 16", {"people": ()}),
    "the first fair day for a second question": (
        "fair",
        "Tuesday, June 16",
        {
            "people": (),
            "process__pace": Pace.FAST,
            "log": (asked(june(3)), asked_again(june(9))),
            "heard": (replied(june(4)), replied(june(10))),
        },
    ),
    "no day to ask": ("earliest", "", {"process__promise": Promise.THEY_WILL_CALL}),
}


@pytest.mark.parametrize(("key", "text", "facts"), NAMED.values(), ids=NAMED.keys())
def test_a_reason_can_name(key: str, text: str, facts: Facts) -> None:
    interview = having(GUIDE_CASE, **facts)
    words = words_of(situation(interview, GUIDE_DAY), advice(interview, GUIDE_DAY))

    assert words[key] == text


def test_a_reason_is_filled_with_the_facts_and_keeps_its_evidence() -> None:
    explanation = explained(GUIDE_CASE, june(15))
    template = ROWS["silence-ahead"].reasons_for[0]

    assert explanation.reasons_for[0] == Reason(
        template.text.replace("{earliest}", "Tuesday, June 16"), template.evidence
    )


def test_days_are_written_in_the_manner_of_the_employers_country() -> None:
    explanation = explained(having(GUIDE_CASE, employer__country="GB"), june(15))

    assert "from Tuesday 16 June on" in explanation.reasons_for[0].text
