"""Rows for what the other side waits for: a call back, papers, an answer, a debrief."""

from __future__ import annotations

from drafter.decision import channel, contacts
from drafter.decision.advice import Window
from drafter.decision.rows.row import Condition, Outcome, Row, reaching, wait
from drafter.decision.situation import Situation
from drafter.interview.model import Kind, OwedKind


def _owes(what: OwedKind) -> Condition:
    return lambda s: bool(s.debts) and s.debts[0].what is what


def _call_back(s: Situation) -> Outcome | None:
    debt = s.debts[0]
    since = debt.since or s.held
    window = Window(since, since, s.calendar.after(since, s.limit("prompt_latest")))
    route = channel.return_call_route(s, debt.to)
    return reaching(Kind.RETURN_CALL, route, window)


def _due_window(s: Situation) -> Window:
    """At once, and by the day they named if they named one."""
    debt = s.debts[0]
    window = s.prompt(debt.since or s.held, s.limit("prompt_latest"))
    if debt.due is None:
        return window
    return Window(window.earliest, window.best, max(window.best, s.calendar.on_or_before(debt.due)))


def _hand_in(s: Situation) -> Outcome | None:
    people = contacts.named(s, s.debts[0].to)
    route = channel.email(contacts.with_address(people))
    return reaching(Kind.MATERIALS, route, _due_window(s), s.debts[0].due)


def _answer(s: Situation) -> Outcome | None:
    window = _due_window(s)
    route = channel.answer_route(s, s.debts[0].to, window.earliest)
    return reaching(Kind.ANSWER, route, window, s.debts[0].due)


def _owes_debrief(s: Situation) -> bool:
    return (
        s.interview.employer.via_agency
        and not s.sent_of(Kind.AGENCY_DEBRIEF)
        and not s.passed(s.held, s.limit("debrief_lapses"))
    )


def _debrief(s: Situation) -> Outcome | None:
    window = s.prompt(s.held, s.limit("debrief_latest"))
    route = channel.debrief_route(s)
    return reaching(Kind.AGENCY_DEBRIEF, route, window)


DEBTS = (
    Row("call-owed", "debt", _owes(OwedKind.RETURN_CALL), _call_back),
    Row("materials-owed", "debt", _owes(OwedKind.MATERIALS), _hand_in),
    Row("answer-owed", "debt", _owes(OwedKind.ANSWER), _answer),
)
UNPAYABLE = (Row("owed-unreachable", "debt-unreachable", lambda s: bool(s.debts), wait),)
AGENCY = (Row("agency-debrief", "agency", _owes_debrief, _debrief),)
