"""Days that somebody named: news still to come, deadlines that have passed, what is due today."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from drafter.decision.advice import Decision, Reason
from drafter.decision.explain import words_of
from drafter.decision.proof import verify
from drafter.interview.model import (
    By,
    ContactRule,
    Interview,
    Kind,
    OwedKind,
    Person,
    Status,
    Style,
)
from tests.decision.situations import (
    AGENT,
    BOSS,
    PLAIN_CASE,
    RECRUITER,
    THANKED,
    act,
    advice,
    at,
    explained,
    having,
    june,
    owing,
    sent,
    situation,
    span,
    step_of,
    window,
)

Facts = dict[str, Any]


def of(day: date | datetime, **facts: Any) -> Decision:
    return advice(having(PLAIN_CASE, **facts), day)


# News with a day


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.WAITING])
def test_news_of_a_later_day_has_not_come_yet(status: Status) -> None:
    facts: Facts = {"status": status, "log": (THANKED,)}

    early = of(june(8), status_on=june(9), **facts)
    then = of(june(9), status_on=june(9), **facts)

    assert act(early) == ("wait", "silence-ahead", "check-in")
    assert early.notices == ("1 status after 2026-06-08: left out of account.",)
    assert then.rule != "silence-ahead" and then.notices == ()


def test_an_answer_of_a_later_day_is_counted_in_the_notices() -> None:
    log = (sent(Kind.CHECK_IN, june(3), answered=june(10)), sent(Kind.QUESTION, june(3)))

    assert of(june(9), log=log).notices == (
        "1 answer to you after 2026-06-09: left out of account.",
    )
    assert of(june(10), log=log).notices == ()


OFFER: Facts = {"status": Status.OFFER, "status_on": june(8), "offer_deadline": june(14)}


def test_an_offer_is_answered_until_its_deadline_and_late_after_it() -> None:
    assert act(of(june(14), **OFFER)) == ("email", "offer", "offer-reply")
    assert act(of(june(15), **OFFER)) == ("email", "offer-lapsed", "offer-reply")


def test_an_offer_that_has_lapsed_was_due_on_the_last_business_day_before() -> None:
    late = of(june(15), **OFFER)

    assert window(late) == (june(12), june(12), june(12))
    assert step_of(late).overdue


def test_a_lapsed_offer_that_was_answered_waits() -> None:
    log = (sent(Kind.OFFER_REPLY, june(9)),)

    assert act(of(june(15), log=log, **OFFER)) == ("wait", "offer-answered", "")


def test_a_lapsed_offer_is_answered_by_phone_by_the_direct() -> None:
    assert of(june(15), me__style=Style.DIRECT, **OFFER).action.value == "call"


def test_a_lapsed_offer_is_answered_in_writing_after_a_call_of_lately() -> None:
    log = (sent(Kind.ANSWER, june(12), by=By.CALL),)

    assert of(june(15), me__style=Style.DIRECT, log=log, **OFFER).action.value == "email"


def test_a_lapsed_offer_with_nobody_to_answer_waits() -> None:
    assert act(of(june(15), people=(), **OFFER)) == ("wait", "offer-answered", "")


# A day that was named for the step itself

DUE: dict[str, tuple[date | None, Facts]] = {
    "papers": (june(12), {"process__owed": (owing(OwedKind.MATERIALS, due=june(12)),)}),
    "papers without a day": (None, {"process__owed": (owing(OwedKind.MATERIALS),)}),
    "an answer": (june(12), {"process__owed": (owing(OwedKind.ANSWER, due=june(12)),)}),
    "an offer": (june(14), OFFER),
    "a near deadline": (june(9), {"process__competing_deadline": june(9)}),
    "a deadline ahead": (june(16), {"process__competing_deadline": june(16)}),
    "a reminder": (
        june(16),
        {
            "process__competing_deadline": june(16),
            "log": (sent(Kind.OFFER_DEADLINE, june(5)),),
        },
    ),
    "a question": (None, {"log": (THANKED,)}),
}


@pytest.mark.parametrize(("due", "facts"), DUE.values(), ids=DUE.keys())
def test_the_step_names_the_day_of(due: date | None, facts: Facts) -> None:
    assert step_of(of(june(9), **facts)).due == due


PAPERS: Facts = {"process__owed": (owing(OwedKind.MATERIALS, due=june(14)),)}


@pytest.mark.parametrize(
    ("now", "overdue"), [(at(june(13)), False), (at(june(14)), False), (at(june(15)), True)]
)
def test_what_is_due_on_a_sunday_is_not_overdue_before(now: datetime, overdue: bool) -> None:
    assert step_of(of(now, **PAPERS)).overdue is overdue


def test_what_is_due_on_a_sunday_can_still_be_done_on_that_day() -> None:
    opening = step_of(of(at(june(14), 10), **PAPERS)).opening

    assert tuple(opening) == (at(june(14), 10), at(june(14), 23, 59).replace(second=59))


def test_what_is_due_today_can_still_be_done_in_the_evening() -> None:
    opening = step_of(of(at(june(12), 21), **{**PAPERS, **DUE["papers"][1]})).opening

    assert (opening.start, opening.end.time()) == (at(june(12), 21), time(23, 59, 59))


def test_what_is_due_later_keeps_office_hours() -> None:
    opening = step_of(of(at(june(11), 21), **DUE["papers"][1])).opening

    assert tuple(opening) == (at(june(12), 8, 30), at(june(12), 17, 30))


def test_what_was_due_keeps_office_hours() -> None:
    opening = step_of(of(at(june(15), 21), **PAPERS)).opening

    assert tuple(opening) == (at(june(16), 8, 30), at(june(16), 17, 30))


# The last evening of another offer


@pytest.mark.parametrize(
    ("now", "deadline", "way"),
    [
        (at(june(9), 17, 29), june(9), "call"),
        (at(june(9), 17, 30), june(9), "email"),
        (at(june(9), 21), june(9), "email"),
        (at(june(9), 21), june(10), "call"),
    ],
)
def test_on_the_last_evening_nobody_answers_the_telephone(
    now: datetime, deadline: date, way: str
) -> None:
    decision = of(now, process__competing_deadline=deadline)

    assert act(decision) == (way, "deadline-near", "offer-deadline")


def test_on_the_last_evening_a_call_is_left_if_there_is_no_address() -> None:
    facts: Facts = {"people": (BOSS._replace(email=""),), "process__competing_deadline": june(9)}

    assert of(at(june(9), 21), **facts).action.value == "call"


# Closures and thanks


def test_thanks_go_out_while_the_firm_is_shut() -> None:
    shut = having(PLAIN_CASE, process__closed=(span(june(3), june(5)),))

    step = step_of(advice(shut, at(june(2), 21)))

    assert step.kind is Kind.THANK_YOU
    assert step.opening.start == at(june(3), 8, 30)


@pytest.mark.parametrize(("last", "thanks"), [(june(8), True), (june(9), False)])
def test_thanks_are_left_out_when_the_firm_was_shut_for_a_week(last: date, thanks: bool) -> None:
    shut = having(PLAIN_CASE, process__closed=(span(june(2), last),))

    assert (advice(shut, june(2)).rule == "thank-you") is thanks


# Debts that cannot be paid


def test_what_is_owed_to_nobody_reachable_is_not_passed_over() -> None:
    facts: Facts = {"people": (BOSS._replace(email="", phone=""),)}
    debt = {"process__owed": (owing(OwedKind.MATERIALS),)}

    assert act(of(june(9), **facts, **debt)) == ("wait", "owed-unreachable", "")
    assert act(of(june(10), **facts)) == ("wait", "nobody-to-ask", "")


def test_papers_go_to_whoever_asked_for_them() -> None:
    debt = owing(OwedKind.MATERIALS, to="Dana Okafor")
    facts: Facts = {"people": (RECRUITER, BOSS), "process__owed": (debt,)}

    assert step_of(of(june(9), **facts)).to == (BOSS,)


def test_a_named_caller_without_a_number_is_written_to_not_somebody_else_rung() -> None:
    other = BOSS._replace(name="Lee Park")
    mute = BOSS._replace(phone="")
    facts: Facts = {
        "people": (other, mute),
        "process__owed": (owing(OwedKind.RETURN_CALL, to="Dana Okafor"),),
    }

    step = step_of(of(june(9), **facts))

    assert (step.channel.value, step.to) == ("email", (mute,))


# A next round with an hour


@pytest.mark.parametrize(
    ("hour", "rule"), [(9, "next-round"), (10, "next-round-past"), (11, "next-round-past")]
)
def test_a_next_round_is_past_once_it_has_begun(hour: int, rule: str) -> None:
    booked = datetime(2026, 6, 16, 10)

    assert of(at(june(16), hour), status=Status.NEXT_ROUND, round__next_round=booked).rule == rule


def test_an_interview_in_the_hour_that_the_clocks_repeat_is_still_to_come_in_the_first() -> None:
    repeated = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)

    assert of(repeated - timedelta(minutes=45), round__held=repeated).rule == "before-interview"
    assert of(repeated, round__held=repeated).rule == "thank-you"


# What is said before the interview, and where nobody can be reached


def reasons(interview: Interview, day: date) -> tuple[Reason, ...]:
    return explained(interview, day).reasons_for


AHEAD = having(PLAIN_CASE, round__held=datetime(2026, 6, 9, 10))


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (OwedKind.MATERIALS, "papers"),
        (OwedKind.RETURN_CALL, "your call"),
        (OwedKind.ANSWER, "an answer"),
    ],
)
def test_what_is_owed_before_the_interview_is_due_before_it(what: OwedKind, words: str) -> None:
    reason = Reason(f"They wait for {words}: that is due now, not after.", ("E48",))

    assert reason in reasons(having(AHEAD, process__owed=(owing(what),)), june(8))
    assert reason in reasons(having(AHEAD, process__owed=(owing(what, since=june(8)),)), june(8))
    assert reason not in reasons(
        having(AHEAD, process__owed=(owing(what, since=june(9)),)), june(8)
    )
    assert reason not in reasons(having(AHEAD, process__owed=(owing(what),)), june(10))


def test_a_withdrawal_before_the_interview_is_told_at_once() -> None:
    reason = Reason("To withdraw before it, tell whoever arranged it at once.", ("E50",))

    assert reason in reasons(having(AHEAD, status=Status.WITHDRAWING), june(8))
    assert reason not in reasons(AHEAD, june(8))
    assert reason not in reasons(having(AHEAD, status=Status.WITHDRAWING), june(10))


NO_WAY = BOSS._replace(email="", phone="")
UNMET_AGENT = AGENT._replace(met=False)
MISSING: dict[str, tuple[str, tuple[Person, ...], bool]] = {
    "an agency without an agent": (
        "an agency placed you; add the person there, with the role agency-recruiter",
        (BOSS,),
        True,
    ),
    "an agent without an agency": (
        "the file names only an agency-recruiter; set employer.via_agency",
        (AGENT,),
        False,
    ),
    "a number that may not be rung": (
        "add an address; a number counts only if they gave it to you (gave_number = true)",
        (BOSS._replace(email="", gave_number=False),),
        False,
    ),
    "an agent's address beside somebody unreachable": (
        "add an address; a number counts only if they gave it to you (gave_number = true)",
        (NO_WAY, AGENT._replace(phone="")),
        False,
    ),
    "nobody": ("add somebody with an address, or look where you applied", (), False),
    "nobody reachable": (
        "add somebody with an address, or look where you applied",
        (NO_WAY,),
        False,
    ),
    "an agent who cannot be reached": (
        "add somebody with an address, or look where you applied",
        (AGENT._replace(email="", phone=""),),
        True,
    ),
}


@pytest.mark.parametrize(("words", "people", "agency"), MISSING.values(), ids=MISSING.keys())
def test_the_file_lacks(words: str, people: tuple[Person, ...], agency: bool) -> None:
    interview = having(
        PLAIN_CASE,
        people=people,
        employer__via_agency=agency,
        log=(sent(Kind.AGENCY_DEBRIEF, june(3)),),
    )
    decision = advice(interview, june(16))

    assert decision.rule == "nobody-to-ask"
    assert words_of(situation(interview, june(16)), decision)["missing"] == words


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("add whom you met, or the recruiter, with an email address", ()),
        ("add the email address of somebody you met, or of the recruiter", (NO_WAY,)),
        ("the file names only an agency-recruiter; set employer.via_agency", (UNMET_AGENT,)),
    ],
)
def test_the_thank_you_lacks(words: str, people: tuple[Person, ...]) -> None:
    interview = having(PLAIN_CASE, people=people, log=())
    decision = advice(interview, june(3))

    assert decision.rule == "nobody-to-thank"
    assert words_of(situation(interview, june(3)), decision)["missing"] == words


@pytest.mark.parametrize(
    ("first", "last", "moved"),
    [(june(6), june(7), True), (june(6), june(8), False), (june(8), june(9), False)],
)
def test_an_invitation_for_a_weekend_is_said_to_move(first: date, last: date, moved: bool) -> None:
    interview = having(
        PLAIN_CASE,
        process__contact_rule=ContactRule.CALL_INVITED,
        process__call_window=span(first, last),
        log=(THANKED,),
    )
    text = " ".join(reason.text for reason in reasons(interview, june(8)))

    assert ("; the next business day is the first on which to reach them" in text) is moved


# A worker of the proof whose parent is gone


class _AtOnce:
    """A thread that runs when it is started, and is over then."""

    def __init__(self, *, target: Any, daemon: bool) -> None:
        assert daemon, "it must not keep the worker alive"
        self.start = target


def test_a_worker_ends_when_its_parent_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    parents = iter((7, 7, 1))
    events: list[tuple[str, int]] = []
    monkeypatch.setattr(
        verify,
        "os",
        SimpleNamespace(
            getpid=lambda: 8,
            getppid=lambda: next(parents),
            _exit=lambda s: events.append(("exit", s)),
        ),
    )
    monkeypatch.setattr(
        verify, "time", SimpleNamespace(sleep=lambda seconds: events.append(("sleep", seconds)))
    )
    monkeypatch.setattr(verify, "threading", SimpleNamespace(Thread=_AtOnce))

    verify._live_no_longer_than(7)

    assert events == [("sleep", 1), ("sleep", 1), ("exit", 1)]


def test_the_process_that_starts_the_workers_watches_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(verify, "os", SimpleNamespace(getpid=lambda: 7))

    verify._live_no_longer_than(7)
