"""What bars a call, what speaks against it, and the route that is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from drafter.decision import channel
from drafter.decision.channel import CALL_SHY_COUNTRIES, Bar, Doubt, Route
from drafter.decision.situation import Situation
from drafter.interview.model import (
    By,
    Channel,
    ContactRule,
    EmployerStyle,
    Kind,
    LogEntry,
    Pace,
    Person,
    Promise,
    Sector,
    Setting,
    Size,
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
    RECRUITER,
    THANKED,
    asked,
    having,
    june,
    promised,
    replied,
    sent,
    situation,
)

Facts = dict[str, Any]

AGENCY: Facts = {"employer__via_agency": True, "people": (AGENT,)}
INVITED: Facts = {"process__contact_rule": ContactRule.CALL_INVITED}
TWO_CALLS = (
    sent(Kind.QUESTION, june(3), by=By.CALL),
    sent(Kind.ANSWER, june(4), by=By.VOICEMAIL),
)
NEW_CALL = (asked(june(15), by=By.CALL),)
BARRED: dict[str, tuple[Bar, Facts]] = {
    "they asked for none": (Bar.NO_CALLS, {"process__contact_rule": ContactRule.NO_CALLS}),
    "they asked for email": (Bar.EMAIL_ONLY, {"process__contact_rule": ContactRule.EMAIL_ONLY}),
    "they will call": (Bar.THEY_WILL_CALL, {"process__promise": Promise.THEY_WILL_CALL}),
    "they said soon": (Bar.SOON, {"process__promise": Promise.SOON}),
    "there is no number": (Bar.NO_NUMBER, {"people": (BOSS._replace(phone=""),)}),
    "there have been two calls": (Bar.ENOUGH_CALLS, {"log": TWO_CALLS}),
    "there has just been one": (Bar.JUST_CALLED, {"log": NEW_CALL}),
    "a panel was there": (Bar.SETTING, {"round__setting": Setting.PANEL}),
    "several levels were there": (Bar.SETTING, {"round__setting": Setting.MULTI_LEVEL}),
    "a group was there": (Bar.SETTING, {"round__setting": Setting.GROUP}),
    "it was a recording": (Bar.SETTING, {"round__setting": Setting.ONE_WAY}),
    "it was formal": (Bar.TONE, {"round__tone": Tone.FORMAL}),
    "it is in Germany": (Bar.COUNTRY, {"employer__country": "DE"}),
    "it is one's own employer": (Bar.INTERNAL, {"employer__internal": True}),
    "only the successful will hear": (
        Bar.ONLY_IF_SUCCESSFUL,
        {"process__only_if_successful": True},
    ),
}
THEIR_OWN_WORD = {Bar.NO_CALLS, Bar.EMAIL_ONLY, Bar.THEY_WILL_CALL, Bar.SOON}
FOR_EVERYBODY = {Bar.NO_NUMBER, Bar.ENOUGH_CALLS, Bar.JUST_CALLED}
UNINVITED = set(Bar) - THEIR_OWN_WORD - FOR_EVERYBODY


def bars_of(interview_facts: Facts, on: date = GUIDE_DAY, *, urgent: bool = False) -> list[Bar]:
    case = situation(having(GUIDE_CASE, **interview_facts), GUIDE_DAY)
    return list(channel.bars(case, on, urgent=urgent))


def test_nothing_bars_the_guides_call() -> None:
    assert bars_of({}) == []


def test_every_bar_has_its_case() -> None:
    assert {bar for bar, _ in BARRED.values()} == set(Bar)


@pytest.mark.parametrize(("bar", "facts"), BARRED.values(), ids=BARRED.keys())
def test_a_call_is_barred_by_this_alone_if(bar: Bar, facts: Facts) -> None:
    assert bars_of(facts) == [bar]


@pytest.mark.parametrize(("bar", "facts"), BARRED.values(), ids=BARRED.keys())
def test_with_an_offer_running_out_only_what_they_said_and_did_still_bars(
    bar: Bar, facts: Facts
) -> None:
    assert bars_of(facts, urgent=True) == ([] if bar in UNINVITED else [bar])


@pytest.mark.parametrize(("bar", "facts"), BARRED.values(), ids=BARRED.keys())
def test_invited_only_what_they_said_and_did_still_bars(bar: Bar, facts: Facts) -> None:
    lifted = UNINVITED | {Bar.SOON, Bar.NO_CALLS, Bar.EMAIL_ONLY}

    assert bars_of({**facts, **INVITED}) == ([] if bar in lifted else [bar])


@pytest.mark.parametrize(
    ("bar", "facts"),
    [(bar, facts) for bar, facts in BARRED.values() if bar is not Bar.NO_NUMBER],
)
def test_to_ones_own_agency_only_too_many_calls_bar_another(bar: Bar, facts: Facts) -> None:
    assert bars_of({**facts, **AGENCY}) == ([bar] if bar in FOR_EVERYBODY else [])


def test_an_agency_without_a_number_cannot_be_rung() -> None:
    facts = {**AGENCY, "people": (AGENT._replace(phone=""),)}

    assert bars_of(facts) == [Bar.NO_NUMBER]


@pytest.mark.parametrize("country", ["JP", "KR", "DE", "AT", "CH", "LI", "IN"])
def test_an_uninvited_call_is_unwelcome_in(country: str) -> None:
    assert bars_of({"employer__country": country}) == [Bar.COUNTRY]


def test_no_other_country_bars_a_call() -> None:
    assert len(CALL_SHY_COUNTRIES) == 7
    assert bars_of({"employer__country": "FR"}) == []


def test_every_bar_that_holds_is_named() -> None:
    assert bars_of(
        {
            "process__contact_rule": ContactRule.NO_CALLS,
            "process__promise": Promise.SOON,
            "people": (),
            "log": TWO_CALLS,
            "round__setting": Setting.PANEL,
            "round__tone": Tone.FORMAL,
            "employer__country": "JP",
            "employer__internal": True,
            "process__only_if_successful": True,
        }
    ) == [
        Bar.NO_CALLS,
        Bar.SOON,
        Bar.NO_NUMBER,
        Bar.ENOUGH_CALLS,
        Bar.SETTING,
        Bar.TONE,
        Bar.COUNTRY,
        Bar.INTERNAL,
        Bar.ONLY_IF_SUCCESSFUL,
    ]


CALLS: dict[str, tuple[list[Bar], tuple[LogEntry, ...]]] = {
    "two questions by phone": ([Bar.ENOUGH_CALLS], TWO_CALLS),
    "two today": (
        [Bar.ENOUGH_CALLS],
        tuple(asked(GUIDE_DAY, by=By.CALL) for _ in range(2)),
    ),
    "one four days ago": ([Bar.JUST_CALLED], (asked(june(10), by=By.VOICEMAIL),)),
    "one five days ago": ([], (asked(june(9), by=By.CALL),)),
    "an email yesterday": ([], (asked(june(15)),)),
    "a letter yesterday": ([], (asked(june(15), by=By.LETTER),)),
    "ringing back": (
        [],
        tuple(sent(Kind.RETURN_CALL, june(15), by=By.CALL) for _ in range(2)),
    ),
    "telling the agency": (
        [],
        tuple(sent(Kind.AGENCY_DEBRIEF, june(15), by=By.CALL) for _ in range(2)),
    ),
    "two, but one before the interview": (
        [],
        (asked(june(1), by=By.CALL), asked(june(9), by=By.CALL)),
    ),
}


@pytest.mark.parametrize(("bars", "log"), CALLS.values(), ids=CALLS.keys())
def test_calls_of_the_past_bar_another_or_not(bars: list[Bar], log: tuple[LogEntry, ...]) -> None:
    assert bars_of({"log": log}) == bars


@pytest.mark.parametrize(
    ("reply", "bars"),
    [(june(2), [Bar.ENOUGH_CALLS]), (june(3), []), (june(4), [])],
)
def test_calls_count_until_they_answer(reply: date, bars: list[Bar]) -> None:
    assert bars_of({"log": TWO_CALLS, "heard": (replied(reply),)}) == bars


def test_the_day_of_the_call_counts_not_the_day_of_the_decision() -> None:
    facts = {"log": (asked(june(10), by=By.CALL),)}

    assert bars_of(facts, june(16)) == [Bar.JUST_CALLED]
    assert bars_of(facts, june(17)) == []


# Doubts

EARLIER = (asked(june(9)),)
DOUBTED: dict[str, tuple[Doubt, Facts]] = {
    "one is balanced": (Doubt.MY_STYLE, {"me__style": Style.BALANCED}),
    "one is reserved": (Doubt.MY_STYLE, {"me__style": Style.RESERVED}),
    "they are reserved": (Doubt.THEIR_STYLE, {"employer__style": EmployerStyle.RESERVED}),
    "the tone was neutral": (Doubt.TONE, {"round__tone": Tone.NEUTRAL}),
    "the tone was formal": (Doubt.TONE, {"round__tone": Tone.FORMAL}),
    "they named a day": (Doubt.PROMISE, promised(june(5))),
    "they said soon": (Doubt.PROMISE, {"process__promise": Promise.SOON}),
    "the pace is ordinary": (Doubt.PACE, {"process__pace": Pace.STANDARD}),
    "the last question was a call": (
        Doubt.ALREADY_CALLED,
        {"log": (asked(june(3)), asked(june(9), by=By.CALL))},
    ),
    "the last question was a voicemail": (
        Doubt.ALREADY_CALLED,
        {"log": (asked(june(9), by=By.VOICEMAIL),)},
    ),
}
UNDOUBTED: dict[str, Facts] = {
    "everything is as the guide has it": {},
    "they are direct": {"employer__style": EmployerStyle.DIRECT},
    "the pace is academic": {"process__pace": Pace.ACADEMIC},
    "it is a shop": {"process__pace": Pace.FAST},
    "it is a hospital": {
        "process__pace": Pace.STANDARD,
        "employer__sector": Sector.HEALTHCARE,
    },
    "it is a very small firm": {"process__pace": Pace.STANDARD, "employer__size": Size.TINY},
    "the second question has any pace": {"process__pace": Pace.STANDARD, "log": EARLIER},
    "the second question comes after any promise": {**promised(june(5)), "log": EARLIER},
    "only an earlier question was a call": {"log": (asked(june(3), by=By.CALL), asked(june(9)))},
}


def doubts_of(facts: Facts) -> list[Doubt]:
    return list(channel.doubts(situation(having(GUIDE_CASE, **facts), GUIDE_DAY)))


def test_every_doubt_has_its_case() -> None:
    assert {doubt for doubt, _ in DOUBTED.values()} == set(Doubt)


@pytest.mark.parametrize(("doubt", "facts"), DOUBTED.values(), ids=DOUBTED.keys())
def test_a_call_is_in_doubt_for_this_alone_if(doubt: Doubt, facts: Facts) -> None:
    assert doubts_of(facts) == [doubt]


@pytest.mark.parametrize("facts", UNDOUBTED.values(), ids=UNDOUBTED.keys())
def test_a_call_is_not_in_doubt_if(facts: Facts) -> None:
    assert doubts_of(facts) == []


@pytest.mark.parametrize(("doubt", "facts"), DOUBTED.values(), ids=DOUBTED.keys())
def test_to_ones_own_agency_only_ones_own_style_matters(doubt: Doubt, facts: Facts) -> None:
    expected = [doubt] if doubt is Doubt.MY_STYLE else []

    assert doubts_of({**facts, **AGENCY}) == expected


# Routes

CALL = Route(Channel.CALL, (BOSS,))
EMAIL = Route(Channel.EMAIL, (BOSS,))
NO_CALLS: Facts = {"process__contact_rule": ContactRule.NO_CALLS}
NO_ADDRESS: Facts = {"people": (BOSS._replace(email=""),)}
NO_NUMBER: Facts = {"people": (BOSS._replace(phone=""),)}
RESERVED: Facts = {"me__style": Style.RESERVED}
BALANCED: Facts = {"me__style": Style.BALANCED}


def on_the_day(route: Callable[..., Route | None], **options: bool) -> Callable[..., Route | None]:
    return lambda case: route(case, GUIDE_DAY, **options)


ROUTES: dict[str, Callable[[Situation], Route | None]] = {
    "status": on_the_day(channel.status_route),
    "question": on_the_day(channel.question_route),
    "deadline": on_the_day(channel.deadline_route, urgent=False, again=False),
    "deadline, urgent": on_the_day(channel.deadline_route, urgent=True, again=False),
    "deadline, again": on_the_day(channel.deadline_route, urgent=False, again=True),
    "withdrawal": on_the_day(channel.withdrawal_route),
    "offer": on_the_day(channel.offer_route),
}
CALLING: list[tuple[str, str, Facts]] = [
    ("status", "call", {}),
    ("status", "email", BALANCED),
    ("status", "call", {**BALANCED, **INVITED}),
    ("question", "call", {}),
    ("question", "call", BALANCED),
    ("question", "email", RESERVED),
    ("deadline", "email", {}),
    ("deadline", "call", INVITED),
    ("deadline", "call", {"round__stage": Stage.FINAL}),
    ("deadline", "call", {"round__stage": Stage.FINAL, **BALANCED}),
    ("deadline", "email", {"round__stage": Stage.FINAL, **RESERVED}),
    ("deadline", "email", {"round__stage": Stage.LATER}),
    ("deadline", "email", {"round__stage": Stage.FINAL, "round__tone": Tone.FORMAL}),
    ("deadline, urgent", "call", RESERVED),
    ("deadline, urgent", "call", {"round__tone": Tone.FORMAL}),
    ("deadline, again", "call", RESERVED),
    ("deadline, again", "email", {"round__tone": Tone.FORMAL}),
    ("withdrawal", "email", {}),
    ("withdrawal", "email", {"round__stage": Stage.SCREEN}),
    ("withdrawal", "call", {"round__stage": Stage.LATER}),
    ("withdrawal", "call", {"round__stage": Stage.FINAL, **BALANCED}),
    ("withdrawal", "email", {"round__stage": Stage.FINAL, **RESERVED}),
    ("offer", "call", {}),
    ("offer", "email", BALANCED),
    ("offer", "email", RESERVED),
]


@pytest.mark.parametrize(("kind", "way", "facts"), CALLING)
def test_the_way_of_each_kind(kind: str, way: str, facts: Facts) -> None:
    route = ROUTES[kind](situation(having(GUIDE_CASE, **facts), GUIDE_DAY))

    assert route == (CALL if way == "call" else EMAIL)


@pytest.mark.parametrize("kind", ROUTES)
def test_what_is_barred_is_written(kind: str) -> None:
    facts = {**NO_CALLS, "round__stage": Stage.FINAL}

    assert ROUTES[kind](situation(having(GUIDE_CASE, **facts), GUIDE_DAY)) == EMAIL


@pytest.mark.parametrize("kind", ROUTES)
def test_without_a_number_it_is_written(kind: str) -> None:
    route = ROUTES[kind](situation(having(GUIDE_CASE, **NO_NUMBER), GUIDE_DAY))

    assert route == Route(Channel.EMAIL, NO_NUMBER["people"])


@pytest.mark.parametrize("kind", ROUTES)
def test_without_an_address_the_call_is_the_only_way(kind: str) -> None:
    facts = {**NO_ADDRESS, **RESERVED}

    route = ROUTES[kind](situation(having(GUIDE_CASE, **facts), GUIDE_DAY))

    assert route == Route(Channel.CALL, NO_ADDRESS["people"])


@pytest.mark.parametrize("kind", ROUTES)
def test_without_an_address_and_barred_there_is_no_way(kind: str) -> None:
    facts = {**NO_ADDRESS, **NO_CALLS}

    assert ROUTES[kind](situation(having(GUIDE_CASE, **facts), GUIDE_DAY)) is None


def test_the_bar_is_looked_at_on_the_day_that_is_asked_about() -> None:
    case = situation(
        having(GUIDE_CASE, round__stage=Stage.FINAL, log=(asked(june(10), by=By.CALL),)), GUIDE_DAY
    )
    routes = (
        channel.question_route,
        channel.withdrawal_route,
        channel.offer_route,
        lambda case, on: channel.deadline_route(case, on, urgent=True, again=False),
    )

    assert [route(case, june(16)) for route in routes] == [EMAIL] * 4
    assert [route(case, june(17)) for route in routes] == [CALL] * 4


def test_an_invited_call_waits_for_its_distance_from_the_last_one() -> None:
    case = situation(having(GUIDE_CASE, **INVITED, log=(asked(june(10), by=By.CALL),)), GUIDE_DAY)

    assert channel.status_route(case, june(16)) == EMAIL
    assert channel.status_route(case, june(17)) == CALL


@pytest.mark.parametrize(("way", "facts"), [("call", {}), ("call", BALANCED), ("email", RESERVED)])
def test_an_agency_is_told_by_phone_unless_one_is_reserved(way: str, facts: Facts) -> None:
    calls = {"log": TWO_CALLS}
    case = situation(having(GUIDE_CASE, **AGENCY, **calls, **facts), GUIDE_DAY)

    assert channel.debrief_route(case) == Route(Channel(way), (AGENT,))


def test_an_answer_is_written_and_only_without_an_address_spoken() -> None:
    def route(**facts: Any) -> Route | None:
        case = situation(having(GUIDE_CASE, **facts), GUIDE_DAY)
        return channel.answer_route(case, "", GUIDE_DAY)

    assert route() == EMAIL
    assert route(**NO_ADDRESS) == Route(Channel.CALL, NO_ADDRESS["people"])
    assert route(**NO_ADDRESS, **NO_CALLS) is None
    assert route(**NO_ADDRESS, log=(asked(june(15), by=By.CALL),)) is None


def test_an_answer_goes_to_whoever_asked() -> None:
    case = situation(having(people=(RECRUITER, BOSS)), GUIDE_DAY)

    assert channel.answer_route(case, "Dana Okafor", GUIDE_DAY) == EMAIL
    assert channel.answer_route(case, "", GUIDE_DAY) == Route(Channel.EMAIL, (RECRUITER,))


def test_an_answer_by_phone_goes_to_whoever_asked() -> None:
    people = (RECRUITER._replace(email=""), BOSS._replace(email=""))
    case = situation(having(people=people), GUIDE_DAY)

    assert channel.answer_route(case, "Dana Okafor", GUIDE_DAY) == Route(Channel.CALL, (people[1],))


def test_a_call_and_an_email_may_go_to_different_people() -> None:
    written, rung = RECRUITER._replace(phone=""), BOSS
    direct = situation(having(GUIDE_CASE, people=(written, rung)), GUIDE_DAY)
    reserved = situation(having(GUIDE_CASE, people=(written, rung), **RESERVED), GUIDE_DAY)

    assert channel.status_route(direct, GUIDE_DAY) == CALL
    assert channel.status_route(reserved, GUIDE_DAY) == Route(Channel.EMAIL, (written,))


# News and calls from them

NEWS: Facts = {"status": Status.OFFER, "status_by": "Dana Okafor", "people": (RECRUITER, BOSS)}


def test_news_is_answered_to_whoever_brought_it() -> None:
    case = situation(having(**NEWS), GUIDE_DAY)

    assert channel.written_route(case) == EMAIL
    assert channel.offer_route(case, GUIDE_DAY) == EMAIL


def test_news_that_nobody_brought_is_answered_to_who_is_right() -> None:
    case = situation(having(**{**NEWS, "status_by": ""}), GUIDE_DAY)

    assert channel.written_route(case) == Route(Channel.EMAIL, (RECRUITER,))


def test_an_agencys_candidate_answers_the_agency_whoever_brought_the_news() -> None:
    facts = {**NEWS, "employer__via_agency": True, "people": (BOSS, AGENT)}
    case = situation(having(**facts), GUIDE_DAY)

    assert channel.written_route(case) == Route(Channel.EMAIL, (AGENT,))
    assert channel.offer_route(case, GUIDE_DAY) == Route(Channel.EMAIL, (AGENT,))


def test_without_an_address_news_has_no_written_answer() -> None:
    assert channel.written_route(situation(having(**NO_ADDRESS), GUIDE_DAY)) is None


FOUND = BOSS._replace(gave_number=False)
RINGING_BACK: dict[str, tuple[str, tuple[Person, ...], Person | None]] = {
    "the caller": ("Dana Okafor", (RECRUITER, BOSS), BOSS),
    "whoever is right if nobody is named": ("", (RECRUITER, BOSS), RECRUITER),
    "a number that was found elsewhere": ("", (FOUND,), FOUND),
    "the next with a number": ("", (RECRUITER._replace(phone=""), BOSS), BOSS),
}


@pytest.mark.parametrize(("name", "people", "rung"), RINGING_BACK.values(), ids=RINGING_BACK.keys())
def test_a_call_is_returned_to(name: str, people: tuple[Person, ...], rung: Person) -> None:
    case = situation(having(people=people, **NO_CALLS), GUIDE_DAY)

    assert channel.return_call_route(case, name) == Route(Channel.CALL, (rung,))


def test_a_caller_who_has_no_part_in_asking_is_rung_back() -> None:
    case = situation(having(people=(BOSS, AGENT)), GUIDE_DAY)

    assert channel.return_call_route(case, "Noor Haddad") == Route(Channel.CALL, (AGENT,))


def test_a_call_that_cannot_be_returned_is_answered_in_writing() -> None:
    mute = BOSS._replace(phone="")
    people = (RECRUITER._replace(phone=""), mute)

    assert channel.return_call_route(
        situation(having(people=people), GUIDE_DAY), "Dana Okafor"
    ) == Route(Channel.EMAIL, (mute,))
    assert channel.return_call_route(situation(having(people=()), GUIDE_DAY), "") is None


def test_an_email_goes_to_those_who_are_there() -> None:
    assert channel.email(None, BOSS, None, RECRUITER) == Route(Channel.EMAIL, (BOSS, RECRUITER))
    assert channel.email(None) is None
    assert channel.email() is None


def test_thanks_count_for_no_call() -> None:
    assert bars_of({"log": (THANKED,)}) == []
