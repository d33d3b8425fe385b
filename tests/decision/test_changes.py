"""What would change the advice: the facts that are turned, to what, and what is told of it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from drafter.decision.changes import changes, variants
from drafter.decision.decide import decide, decide_on
from drafter.decision.situation import Situation
from drafter.interview.model import (
    ContactRule,
    EmployerStyle,
    Heard,
    Interview,
    Kind,
    LogEntry,
    OwedKind,
    Pace,
    Promise,
    Setting,
    Size,
    Status,
    Style,
    Tone,
)
from tests.decision.drawing import Drawn, cases
from tests.decision.situations import (
    BOSS,
    GUIDE_CASE,
    GUIDE_DAY,
    POLICY,
    RECRUITER,
    THANKED,
    act,
    asked,
    asked_again,
    having,
    june,
    owing,
    promised,
    replied,
    sent,
    situation,
    span,
)


def turned(
    base: Interview = GUIDE_CASE, day: date = GUIDE_DAY, **facts: Any
) -> dict[str, Interview]:
    """The conditions that are tried, and the interview in which each holds."""
    found = list(variants(situation(having(base, **facts), day)))
    assert len({words for words, _ in found}) == len(found), "no condition is tried twice"
    return dict(found)


TRIED: dict[str, dict[str, Any]] = {
    "you were reserved by nature": {"me__style": Style.RESERVED},
    "the people there were reserved": {"employer__style": EmployerStyle.RESERVED},
    "the interview had been formal": {"round__tone": Tone.FORMAL},
    "a panel had interviewed you": {"round__setting": Setting.PANEL},
    "the process were of ordinary length": {"process__pace": Pace.STANDARD},
    "you had no number to ring": {"people": (BOSS._replace(phone="", gave_number=False),)},
    "they had invited you to call": {"process__contact_rule": ContactRule.CALL_INVITED},
    "they had asked for no calls": {"process__contact_rule": ContactRule.NO_CALLS},
    "they had said they would be in touch": {"process__promise": Promise.SOON},
    "they had asked you not to contact them": {"process__promise": Promise.THEY_WILL_CALL},
    "they had named Tuesday, June 23": promised(june(23)),
    "they had named Friday, June 12": promised(june(12)),
    "you had asked today": {"log": (THANKED, asked(GUIDE_DAY))},
    "they told you today that they are still deciding": {
        "heard": (Heard(on=GUIDE_DAY, said="still deciding"),)
    },
    "another employer wanted your answer by Thursday, June 18": {
        "process__competing_deadline": june(18)
    },
}


def test_each_fact_of_the_guides_case_is_turned_alone() -> None:
    assert turned() == {words: having(GUIDE_CASE, **facts) for words, facts in TRIED.items()}


OTHERS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "the balanced become direct": (
        "you were direct by nature",
        {"me__style": Style.BALANCED},
        {"me__style": Style.DIRECT},
    ),
    "the balanced become reserved": (
        "you were reserved by nature",
        {"me__style": Style.BALANCED},
        {"me__style": Style.RESERVED},
    ),
    "the reserved become direct": (
        "you were direct by nature",
        {"me__style": Style.RESERVED},
        {"me__style": Style.DIRECT},
    ),
    "reserved people become unknown": (
        "the people there were not reserved",
        {"employer__style": EmployerStyle.RESERVED},
        {"employer__style": EmployerStyle.UNKNOWN},
    ),
    "direct people become reserved": (
        "the people there were reserved",
        {"employer__style": EmployerStyle.DIRECT},
        {"employer__style": EmployerStyle.RESERVED},
    ),
    "a neutral tone becomes casual": (
        "the interview had been casual and open",
        {"round__tone": Tone.NEUTRAL},
        {"round__tone": Tone.CASUAL},
    ),
    "a formal tone becomes casual": (
        "the interview had been casual and open",
        {"round__tone": Tone.FORMAL},
        {"round__tone": Tone.CASUAL},
    ),
    "a small team becomes a panel": (
        "a panel had interviewed you",
        {"round__setting": Setting.SMALL_TEAM},
        {"round__setting": Setting.PANEL},
    ),
    "a group becomes one person": (
        "one person had interviewed you",
        {"round__setting": Setting.GROUP},
        {"round__setting": Setting.ONE_TO_ONE},
    ),
    "an ordinary process becomes lengthy": (
        "the process were a lengthy one",
        {"process__pace": Pace.STANDARD},
        {"process__pace": Pace.SLOW},
    ),
    "an academic process becomes ordinary": (
        "the process were of ordinary length",
        {"process__pace": Pace.ACADEMIC},
        {"process__pace": Pace.STANDARD},
    ),
    "a number that was found becomes given": (
        "Dana Okafor had given you a number",
        {"people": (BOSS._replace(gave_number=False),)},
        {"people": (BOSS,)},
    ),
    "a missing number becomes a given one": (
        "Dana Okafor had given you a number",
        {"people": (BOSS._replace(phone="", gave_number=False),)},
        {"people": (BOSS._replace(phone="+1 555 0100"),)},
    ),
    "only the right person is given a number": (
        "Jun Adeyemi had given you a number",
        {
            "people": (
                BOSS._replace(phone=""),
                RECRUITER._replace(phone="", gave_number=False),
            )
        },
        {"people": (BOSS._replace(phone=""), RECRUITER._replace(phone="+1 555 0100"))},
    ),
    "nobody keeps a number": (
        "you had no number to ring",
        {"people": (BOSS, RECRUITER._replace(public_line=True)), "employer__size": Size.TINY},
        {
            "people": (
                BOSS._replace(phone="", gave_number=False),
                RECRUITER._replace(phone="", gave_number=False),
            )
        },
    ),
    "a missing address becomes known": (
        "you had Jun Adeyemi's email address",
        {"people": (BOSS._replace(email=""), RECRUITER._replace(email=""))},
        {
            "people": (
                BOSS._replace(email=""),
                RECRUITER._replace(email="someone@example.org"),
            )
        },
    ),
    "an unspoken rule becomes an invitation": (
        "they had invited you to call",
        {"process__contact_rule": ContactRule.NO_CALLS},
        {"process__contact_rule": ContactRule.CALL_INVITED},
    ),
    "an invitation becomes a ban": (
        "they had asked for no calls",
        {"process__contact_rule": ContactRule.CALL_INVITED},
        {"process__contact_rule": ContactRule.NO_CALLS},
    ),
    "a promise is unsaid": (
        "they had named no day for an answer",
        promised(june(12)),
        {"process__promise": Promise.NONE, "process__promised_for": None},
    ),
    "a promise becomes soon": (
        "they had said they would be in touch",
        promised(june(12)),
        {"process__promise": Promise.SOON, "process__promised_for": None},
    ),
    "a promise in their reply is unsaid too": (
        "they had named no day for an answer",
        {"heard": (replied(june(8), june(12), sender="Dana Okafor"),)},
        {"heard": (replied(june(8), sender="Dana Okafor"),)},
    ),
    "a debt is paid to whom it is owed": (
        "you had given them what they asked for",
        {"process__owed": (owing(OwedKind.MATERIALS, to="Dana Okafor"),)},
        {"log": (THANKED, sent(Kind.MATERIALS, GUIDE_DAY, to="Dana Okafor"))},
    ),
    "a call is returned": (
        "you had given them what they asked for",
        {"process__owed": (owing(OwedKind.RETURN_CALL),)},
        {"log": (THANKED, sent(Kind.RETURN_CALL, GUIDE_DAY))},
    ),
    "thanks are given": (
        "you had thanked them already",
        {"log": ()},
        {"log": (sent(Kind.THANK_YOU, GUIDE_DAY),)},
    ),
    "every question is taken back": (
        "you had not asked yet",
        {"log": (THANKED, asked(june(8)), asked_again(june(15)))},
        {"log": (THANKED,)},
    ),
    "a last note is wanted": (
        "you wanted to send a last note",
        {"log": (THANKED, asked(june(8)))},
        {"me__closing_note": True},
    ),
    "the other offer is gone": (
        "you had no other offer",
        {"process__competing_deadline": june(18)},
        {"process__competing_deadline": None},
    ),
    "a word is added to theirs": (
        "they told you today that they are still deciding",
        {"heard": (replied(june(8)),)},
        {"heard": (replied(june(8)), Heard(on=GUIDE_DAY, said="still deciding"))},
    ),
}


@pytest.mark.parametrize(("words", "before", "after"), OTHERS.values(), ids=OTHERS.keys())
def test_a_fact_is_turned(words: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    start = having(GUIDE_CASE, **before)

    assert turned(start)[words] == having(start, **after)


NOT_TRIED: dict[str, tuple[str, dict[str, Any]]] = {
    "nobody asks twice on one day": ("you had asked today", {"log": (THANKED, asked(june(15)))}),
    "nobody thanks twice": ("you had thanked them already", {}),
    "nothing is paid that is not owed": ("you had given them what they asked for", {}),
    "nothing is taken back that was not asked": ("you had not asked yet", {}),
    "no last note before a question": ("you wanted to send a last note", {}),
    "no last note that is wanted already": (
        "you wanted to send a last note",
        {"me__closing_note": True, "log": (asked(june(8)),)},
    ),
    "no thanks while something is owed": (
        "you had thanked them already",
        {"log": (), "process__owed": (owing(OwedKind.ANSWER),)},
    ),
    "the same day is not named again": ("they had named Friday, June 12", promised(june(12))),
    "they do not say the same again": (
        "they had asked you not to contact them",
        {"process__promise": Promise.THEY_WILL_CALL},
    ),
    "they do not invite and forbid at once": (
        "they had asked you not to contact them",
        {"process__contact_rule": ContactRule.CALL_INVITED},
    ),
    "they do not invite twice": (
        "they had invited you to call",
        {"process__contact_rule": ContactRule.CALL_INVITED},
    ),
    "they do not forbid twice": (
        "they had asked for no calls",
        {"process__contact_rule": ContactRule.NO_CALLS},
    ),
    "no address is found for those who have one": ("you had Dana Okafor's email address", {}),
    "no number is given by nobody": ("nobody had given you a number", {"people": ()}),
    "nobody asks before the time has come": ("you had asked today", {"round__held": june(9)}),
    "no day before the interview is named": (
        "they had named Friday, June 12",
        {"round__held": june(12)},
    ),
    "they do not say soon twice": (
        "they had said they would be in touch",
        {"process__promise": Promise.SOON},
    ),
    "they do not say nothing twice": ("they had named no day for an answer", {}),
}


@pytest.mark.parametrize(("words", "facts"), NOT_TRIED.values(), ids=NOT_TRIED.keys())
def test_it_is_not_tried_that(words: str, facts: dict[str, Any]) -> None:
    assert words not in turned(**facts)


def test_with_nobody_there_only_people_are_missing_among_what_is_tried() -> None:
    assert set(TRIED) - set(turned(people=())) == {"you had no number to ring"}


def test_the_first_day_of_the_window_is_early_enough_to_have_asked() -> None:
    assert "you had asked today" in turned(day=GUIDE_DAY)
    assert "you had asked today" not in turned(day=june(15))


# After the end

SETTLED: dict[Status, set[str]] = {
    Status.REJECTED: {"you had answered them already"},
    Status.CLOSED: {"you had answered them already"},
    Status.NEXT_ROUND: set(),
    Status.OFFER: {
        *("you were reserved by nature", "the people there were reserved"),
        *("you had no number to ring", "they had invited you to call"),
        "they had asked for no calls",
    },
}
SETTLED[Status.WITHDRAWING] = SETTLED[Status.OFFER]


@pytest.mark.parametrize("status", SETTLED)
def test_at_the_end_only_what_matters_then_is_turned(status: Status) -> None:
    assert set(turned(status=status)) == SETTLED[status]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(Status.REJECTED, Kind.REJECTION_REPLY), (Status.CLOSED, Kind.ACKNOWLEDGEMENT)],
)
def test_the_last_word_is_one_of_its_kind(status: Status, kind: Kind) -> None:
    interview = turned(status=status)["you had answered them already"]

    assert interview.log == (THANKED, LogEntry(on=GUIDE_DAY, kind=kind))


# Which of them are told


def test_only_what_leads_elsewhere_is_told_and_another_act_comes_first() -> None:
    case = situation(GUIDE_CASE, GUIDE_DAY)
    decision = decide_on(case)

    told = [(change.condition, *act(change.decision)) for change in changes(case, decision)]

    assert told == [
        ("you were reserved by nature", "email", "silence-due", "check-in"),
        ("the people there were reserved", "email", "silence-due", "check-in"),
        ("the interview had been formal", "email", "silence-due", "check-in"),
        ("a panel had interviewed you", "wait", "update-pending", "check-in"),
        ("the process were of ordinary length", "email", "silence-due", "check-in"),
        ("you had no number to ring", "email", "silence-due", "check-in"),
        ("they had asked for no calls", "email", "silence-due", "check-in"),
        ("they had said they would be in touch", "wait", "soon-pending", "check-in"),
        ("they had asked you not to contact them", "wait", "they-will-call", ""),
        ("they had named Tuesday, June 23", "wait", "promise-pending", "check-in"),
        ("they had named Friday, June 12", "email", "promise-passed", "check-in"),
        ("you had asked today", "wait", "second-ask-ahead", "second-check-in"),
        (
            "they told you today that they are still deciding",
            *("wait", "answered-ahead", "check-in"),
        ),
        (
            "another employer wanted your answer by Thursday, June 18",
            *("call", "deadline-near", "offer-deadline"),
        ),
    ]


def test_a_wait_that_would_only_be_for_another_channel_is_told_after_the_acts() -> None:
    case = situation(GUIDE_CASE, june(15))
    told = changes(case, decide_on(case))
    actions = [change.decision.action.value for change in told]

    assert "wait" in actions and actions[0] != "wait"
    assert actions == sorted(actions, key=lambda action: action == "wait")


@settings(max_examples=30)
@given(cases())
def test_every_change_is_what_the_whole_program_decides_on_the_changed_facts(drawn: Drawn) -> None:
    case = Situation(*drawn, POLICY)
    interviews = dict(variants(case))

    for change in changes(case, decide_on(case)):
        again = decide(interviews[change.condition], drawn.now, drawn.calendar, POLICY)

        assert again == change.decision


def test_the_days_that_are_named_keep_clear_of_closures() -> None:
    closed = turned(process__closed=(span(june(17), june(19)),))

    assert "they had named Friday, June 26" in closed
    assert "another employer wanted your answer by Tuesday, June 23" in closed
