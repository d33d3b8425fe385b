"""The founding guide's call, and its twins: one fact turned, and the same day's act is another."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.decision.advice import Decision, Side
from drafter.interview.model import (
    By,
    ContactRule,
    EmployerStyle,
    Kind,
    Pace,
    PersonRole,
    Promise,
    Sector,
    Setting,
    Size,
    Style,
    Tone,
)
from tests.decision.situations import (
    AGENT,
    BOSS,
    GUIDE_CASE,
    GUIDE_DAY,
    THANKED,
    act,
    advice,
    asked,
    explained,
    having,
    june,
    promised,
    sent,
    step_of,
)

Facts = dict[str, Any]

SECOND_CASE = having(GUIDE_CASE, process__pace=Pace.STANDARD, log=(THANKED, asked(june(9))))
"""An email has gone unanswered for five business days; the pace no longer matters."""

PEOPLE: dict[str, Facts] = {
    "their number is not known": {"people": (BOSS._replace(phone="", gave_number=False),)},
    "the number was found elsewhere": {"people": (BOSS._replace(gave_number=False),)},
    "it is the public line of an office": {
        "people": (BOSS._replace(gave_number=False, public_line=True),)
    },
}
TURNED: dict[str, Facts] = {
    "the tone was neutral": {"round__tone": Tone.NEUTRAL},
    "the tone was formal": {"round__tone": Tone.FORMAL},
    "one is neither direct nor reserved": {"me__style": Style.BALANCED},
    "one is reserved": {"me__style": Style.RESERVED},
    "the people there are reserved": {"employer__style": EmployerStyle.RESERVED},
    **PEOPLE,
    "they asked for no calls": {"process__contact_rule": ContactRule.NO_CALLS},
    "they asked for email": {"process__contact_rule": ContactRule.EMAIL_ONLY},
    "it is one's own employer": {"employer__internal": True},
    "it is in Germany": {"employer__country": "DE"},
    "it is in Japan": {"employer__country": "JP"},
    "it is in India": {"employer__country": "IN"},
    "one rang twice for other things": {
        "log": (
            THANKED,
            sent(Kind.QUESTION, june(4), by=By.CALL),
            sent(Kind.ANSWER, june(5), by=By.VOICEMAIL),
        )
    },
}
"""What turns the first and the second call into an email."""

FIRST_EMAIL: dict[str, Facts] = {
    **TURNED,
    "only the successful will hear": {"process__only_if_successful": True},
    "the process is of ordinary length": {"process__pace": Pace.STANDARD},
    "a named day has passed": promised(june(11)),
}
FIRST_WAIT: dict[str, tuple[str, Facts]] = {
    "they said they would be in touch": ("soon-pending", {"process__promise": Promise.SOON}),
    "they will call": ("they-will-call", {"process__promise": Promise.THEY_WILL_CALL}),
    "a named day is still to come": ("promise-pending", promised(june(18))),
    "a panel was there": ("update-pending", {"round__setting": Setting.PANEL}),
    "several levels were there": ("update-pending", {"round__setting": Setting.MULTI_LEVEL}),
    "a group was there": ("update-pending", {"round__setting": Setting.GROUP}),
    "the university takes longer": ("silence-ahead", {"process__pace": Pace.ACADEMIC}),
}
STILL_A_CALL: dict[str, Facts] = {
    "a small team was there": {"round__setting": Setting.SMALL_TEAM},
    "the people there are direct": {"employer__style": EmployerStyle.DIRECT},
    "the trade is a fast one": {"process__pace": Pace.FAST},
    "it is a very small firm": {"process__pace": Pace.STANDARD, "employer__size": Size.TINY},
    "it is a hospital": {
        "process__pace": Pace.STANDARD,
        "employer__sector": Sector.HEALTHCARE,
    },
    "it is the public line of a very small firm": {
        "employer__size": Size.TINY,
        **PEOPLE["it is the public line of an office"],
    },
    "they invited a call": {"process__contact_rule": ContactRule.CALL_INVITED},
}


@pytest.mark.parametrize("facts", FIRST_EMAIL.values(), ids=FIRST_EMAIL.keys())
def test_the_first_contact_is_an_email_when(facts: Facts) -> None:
    decision = advice(having(GUIDE_CASE, **facts), GUIDE_DAY)

    assert (decision.action.value, _kind(decision)) == ("email", "check-in")


@pytest.mark.parametrize(("rule", "facts"), FIRST_WAIT.values(), ids=FIRST_WAIT.keys())
def test_the_first_contact_waits_when(rule: str, facts: Facts) -> None:
    decision = advice(having(GUIDE_CASE, **facts), GUIDE_DAY)

    assert (decision.action.value, decision.rule) == ("wait", rule)


@pytest.mark.parametrize("facts", STILL_A_CALL.values(), ids=STILL_A_CALL.keys())
def test_the_first_contact_is_still_a_call_when(facts: Facts) -> None:
    decision = advice(having(GUIDE_CASE, **facts), GUIDE_DAY)

    assert (decision.action.value, _kind(decision)) == ("call", "check-in")


def test_the_guides_case_is_a_call_and_the_first_status_contact() -> None:
    assert act(advice(GUIDE_CASE, GUIDE_DAY)) == ("call", "silence-due", "check-in")


def test_the_guides_case_the_day_before_is_a_wait_for_the_call() -> None:
    decision = advice(GUIDE_CASE, june(15))

    assert act(decision) == ("wait", "silence-ahead", "check-in")
    assert step_of(decision).channel.value == "call"


def test_a_university_is_called_once_its_own_time_has_passed() -> None:
    decision = advice(having(GUIDE_CASE, process__pace=Pace.ACADEMIC), june(23))

    assert act(decision) == ("call", "silence-due", "check-in")


@pytest.mark.parametrize("setting", [Setting.PANEL, Setting.MULTI_LEVEL, Setting.GROUP])
def test_many_voices_get_an_email_at_the_end_of_the_silence(setting: Setting) -> None:
    decision = advice(having(GUIDE_CASE, round__setting=setting), june(23))

    assert act(decision) == ("email", "update-overdue", "check-in")


def test_told_soon_the_first_contact_is_an_email_at_the_end_of_the_silence() -> None:
    decision = advice(having(GUIDE_CASE, process__promise=Promise.SOON), june(23))

    assert act(decision) == ("email", "soon-passed", "check-in")


def test_a_recording_is_followed_by_an_email() -> None:
    decision = advice(having(GUIDE_CASE, round__setting=Setting.ONE_WAY), GUIDE_DAY)

    assert act(decision) == ("email", "silence-due", "check-in")


def test_without_an_address_the_call_stands_alone_whatever_the_factors_say() -> None:
    unwritable = having(
        GUIDE_CASE,
        people=(BOSS._replace(email=""),),
        round__tone=Tone.NEUTRAL,
        me__style=Style.RESERVED,
        process__pace=Pace.STANDARD,
    )

    assert act(advice(unwritable, GUIDE_DAY)) == ("call", "silence-due", "check-in")


def test_without_an_address_a_forbidden_call_leaves_nobody_to_ask() -> None:
    unwritable = having(
        GUIDE_CASE,
        people=(BOSS._replace(email=""),),
        process__contact_rule=ContactRule.NO_CALLS,
    )

    assert act(advice(unwritable, GUIDE_DAY)) == ("wait", "nobody-to-ask", "")


@pytest.mark.parametrize("facts", TURNED.values(), ids=TURNED.keys())
def test_the_second_contact_is_an_email_when(facts: Facts) -> None:
    facts = {**facts, "log": (*facts.get("log", (THANKED,)), asked(june(9)))}
    decision = advice(having(SECOND_CASE, **facts), june(23))

    assert act(decision) == ("email", "second-ask-due", "second-check-in")


SECOND_CALL: dict[str, Facts] = {
    "everything is as the guide has it": {},
    "the process is a lengthy one": {"process__pace": Pace.SLOW},
    "the trade is a fast one": {"process__pace": Pace.FAST},
    "a small team was there": {"round__setting": Setting.SMALL_TEAM},
    "a named day has passed": promised(june(10)),
    "they invited a call, whatever the factors say": {
        "process__contact_rule": ContactRule.CALL_INVITED,
        "round__tone": Tone.FORMAL,
        "me__style": Style.RESERVED,
        "round__setting": Setting.PANEL,
    },
}


@pytest.mark.parametrize("facts", SECOND_CALL.values(), ids=SECOND_CALL.keys())
def test_the_second_contact_is_a_call_when(facts: Facts) -> None:
    decision = advice(having(SECOND_CASE, **facts), june(23))

    assert act(decision) == ("call", "second-ask-due", "second-check-in")


SECOND_EMAIL: dict[str, Facts] = {
    "the first was a call": {"log": (THANKED, asked(june(9), by=By.CALL))},
    "the first was a voicemail": {"log": (THANKED, asked(june(9), by=By.VOICEMAIL))},
    "they said they would be in touch": {"process__promise": Promise.SOON},
    "a panel was there": {"round__setting": Setting.PANEL},
    "several levels were there": {"round__setting": Setting.MULTI_LEVEL},
}


@pytest.mark.parametrize("facts", SECOND_EMAIL.values(), ids=SECOND_EMAIL.keys())
def test_the_second_contact_is_also_an_email_when(facts: Facts) -> None:
    decision = advice(having(SECOND_CASE, **facts), june(23))

    assert act(decision) == ("email", "second-ask-due", "second-check-in")


ONCE_AT_MOST: dict[str, Facts] = {
    "a group was there": {"round__setting": Setting.GROUP},
    "it was a recording": {"round__setting": Setting.ONE_WAY},
    "only the successful will hear": {"process__only_if_successful": True},
}


@pytest.mark.parametrize("facts", ONCE_AT_MOST.values(), ids=ONCE_AT_MOST.keys())
def test_there_is_no_second_contact_when(facts: Facts) -> None:
    decision = advice(having(SECOND_CASE, **facts), june(23))

    assert act(decision) == ("stop", "assume-no", "")


def test_an_agency_is_rung_by_the_direct_and_written_to_by_others() -> None:
    placed = having(
        GUIDE_CASE,
        employer__via_agency=True,
        people=(BOSS, AGENT),
        round__tone=Tone.FORMAL,
        process__contact_rule=ContactRule.NO_CALLS,
        log=(sent(Kind.AGENCY_DEBRIEF, june(2)),),
    )

    direct = step_of(advice(placed, GUIDE_DAY))
    balanced = step_of(advice(having(placed, me__style=Style.BALANCED), GUIDE_DAY))

    assert (direct.channel.value, balanced.channel.value) == ("call", "email")
    assert {person.role for person in direct.to + balanced.to} == {PersonRole.AGENCY_RECRUITER}


# The sides that the explanation names

PACE, SETTING, TONE, STYLE = range(4)
SIDES: dict[str, tuple[int, Side, Facts]] = {
    "pace: the lengthy period has passed": (PACE, Side.CALL, {}),
    "pace: a university's period has not": (
        PACE,
        Side.WAIT,
        {"process__pace": Pace.ACADEMIC},
    ),
    "pace: ordinary": (PACE, Side.EMAIL, {"process__pace": Pace.STANDARD}),
    "pace: a fast trade": (PACE, Side.CALL, {"process__pace": Pace.FAST}),
    "pace: told to wait": (PACE, Side.WAIT, {"process__promise": Promise.THEY_WILL_CALL}),
    "pace: told soon": (PACE, Side.WAIT, {"process__promise": Promise.SOON}),
    "pace: the named day has passed": (PACE, Side.EMAIL, promised(june(11))),
    "pace: a second question is not due": (PACE, Side.WAIT, {"log": (asked(june(12)),)}),
    "setting: one": (SETTING, Side.CALL, {}),
    "setting: small team": (SETTING, Side.CALL, {"round__setting": Setting.SMALL_TEAM}),
    "setting: panel": (SETTING, Side.WAIT, {"round__setting": Setting.PANEL}),
    "setting: levels": (SETTING, Side.WAIT, {"round__setting": Setting.MULTI_LEVEL}),
    "setting: group": (SETTING, Side.WAIT, {"round__setting": Setting.GROUP}),
    "setting: recording": (SETTING, Side.EMAIL, {"round__setting": Setting.ONE_WAY}),
    "tone: casual": (TONE, Side.CALL, {}),
    "tone: neutral": (TONE, Side.NONE, {"round__tone": Tone.NEUTRAL}),
    "tone: formal": (TONE, Side.EMAIL, {"round__tone": Tone.FORMAL}),
    "style: direct": (STYLE, Side.CALL, {}),
    "style: both direct": (STYLE, Side.CALL, {"employer__style": EmployerStyle.DIRECT}),
    "style: balanced": (STYLE, Side.NONE, {"me__style": Style.BALANCED}),
    "style: reserved": (STYLE, Side.EMAIL, {"me__style": Style.RESERVED}),
    "style: they are reserved": (
        STYLE,
        Side.EMAIL,
        {"employer__style": EmployerStyle.RESERVED},
    ),
}


@pytest.mark.parametrize(("place", "side", "facts"), SIDES.values(), ids=SIDES.keys())
def test_the_explanation_names_the_side_of(place: int, side: Side, facts: Facts) -> None:
    factors = explained(having(GUIDE_CASE, **facts), GUIDE_DAY).factors

    assert [factor.name for factor in factors] == ["pace", "setting", "tone", "style"]
    assert factors[place].side is side


def _kind(decision: Decision) -> str:
    return step_of(decision).kind.value
