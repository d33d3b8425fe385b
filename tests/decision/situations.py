"""Interviews, calendars and moments for the tests of the decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from drafter.decision.advice import Decision, Explanation, Step
from drafter.decision.calendar import Calendar
from drafter.decision.decide import decide
from drafter.decision.explain import explain
from drafter.decision.policy import Policy
from drafter.decision.rows.row import Row
from drafter.decision.situation import Situation
from drafter.interview.model import (
    Candidate,
    Employer,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Pace,
    Person,
    PersonRole,
    Promise,
    Round,
    Span,
    Style,
    Tone,
)

UseTable = Callable[[tuple[Row, ...]], None]
"""Puts another table in the place of the rules."""
NEW_YORK = ZoneInfo("America/New_York")
PLAIN = Calendar(NEW_YORK)
"""Monday to Friday, without a holiday."""
POLICY = Policy()

BOSS = Person(
    name="Dana Okafor",
    role=PersonRole.HIRING_MANAGER,
    email="dana@example.org",
    phone="+1 415 555 0117",
    gave_number=True,
)
RECRUITER = Person(
    name="Jun Adeyemi",
    role=PersonRole.RECRUITER,
    email="jun@example.org",
    phone="+1 415 555 0118",
    gave_number=True,
    met=False,
)
AGENT = Person(
    name="Noor Haddad",
    role=PersonRole.AGENCY_RECRUITER,
    email="noor@example.org",
    phone="+1 415 555 0119",
    met=False,
)
HELD = date(2026, 6, 2)
"""A Tuesday; June has no change of clocks."""


def june(day: int) -> date:
    """June 2026 begins on a Monday."""
    return date(2026, 6, day)


def july(day: int) -> date:
    """July 2026 begins on a Wednesday."""
    return date(2026, 7, day)


PLAIN_CASE = Interview(
    company="Northwind Traders",
    role="Data Analyst",
    round=Round(held=HELD),
    employer=Employer(timezone="America/New_York"),
    people=(BOSS,),
    me=Candidate(name="Sam Rivera"),
)
"""Ordinary pace, neutral, nothing promised, nothing sent."""


def having(base: Interview = PLAIN_CASE, **facts: Any) -> Interview:
    """The interview with other facts; `round__tone` is the `tone` of its `round`."""
    for path, value in facts.items():
        table, _, name = path.rpartition("__")
        if table:
            value = getattr(base, table)._replace(**{name: value})
        base = base._replace(**{table or name: value})
    return base


def sent(kind: Kind, on: date, **rest: Any) -> LogEntry:
    return LogEntry(on=on, kind=kind, **rest)


def asked(on: date, **rest: Any) -> LogEntry:
    return sent(Kind.CHECK_IN, on, **rest)


def asked_again(on: date, **rest: Any) -> LogEntry:
    return sent(Kind.SECOND_CHECK_IN, on, **rest)


THANKED = sent(Kind.THANK_YOU, june(3))


def replied(on: date, promised_for: date | None = None, **rest: Any) -> Heard:
    """A reply; with a day it names that day."""
    if promised_for is not None:
        rest |= {"promise": Promise.DATE, "promised_for": promised_for}
    return Heard(on=on, **rest)


def owing(what: OwedKind, **rest: Any) -> Owed:
    return Owed(what=what, **rest)


def promised(day: date) -> dict[str, Any]:
    """The facts of a process in which they named that day."""
    return {"process__promise": Promise.DATE, "process__promised_for": day}


def span(first: date, last: date) -> Span:
    return Span(first=first, last=last)


def at(day: date, hour: int = 9, minute: int = 0, zone: ZoneInfo = NEW_YORK) -> datetime:
    return datetime.combine(day, time(hour, minute), zone)


def situation(
    interview: Interview,
    now: date | datetime,
    calendar: Calendar = PLAIN,
    policy: Policy = POLICY,
) -> Situation:
    return Situation(interview, _moment(now, calendar), replace(calendar), policy)


def advice(
    interview: Interview,
    now: date | datetime,
    calendar: Calendar = PLAIN,
    policy: Policy = POLICY,
) -> Decision:
    """What is decided; a bare day is nine o'clock at the employer's.

    The calendar is copied, so that no test can rely on days that another has worked out.
    """
    return decide(interview, _moment(now, calendar), replace(calendar), policy)


def explained(
    interview: Interview,
    now: date | datetime,
    calendar: Calendar = PLAIN,
    policy: Policy = POLICY,
) -> Explanation:
    return explain(interview, _moment(now, calendar), replace(calendar), policy)


def step_of(decision: Decision) -> Step:
    """The step, which must be there."""
    assert decision.step is not None
    return decision.step


def act(decision: Decision) -> tuple[str, str, str]:
    """Action, row, and kind of the step."""
    kind = decision.step.kind.value if decision.step else ""
    return decision.action.value, decision.rule, kind


def window(decision: Decision) -> tuple[date, ...]:
    """Earliest, best and latest day of the step."""
    return tuple(step_of(decision).window)


def _moment(now: date | datetime, calendar: Calendar) -> datetime:
    return now if isinstance(now, datetime) else at(now, zone=calendar.zone)


GUIDE_CASE = having(
    process__pace=Pace.SLOW,
    round__tone=Tone.CASUAL,
    me__style=Style.DIRECT,
    log=(THANKED,),
)
"""The founding guide's call: lengthy, one-to-one, casual, direct, their number, nothing said."""
GUIDE_DAY = june(16)
"""The tenth business day after it: the period has passed."""
