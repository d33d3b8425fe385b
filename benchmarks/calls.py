"""What is measured within the process; each row imports what it needs when it is prepared."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.decision.calendar import Calendar
    from drafter.interview.model import Interview

EXAMPLE = str(Path(__file__).parent.parent / "examples" / "promise-passed.toml")
NOON = datetime(2026, 9, 30, 12)


@dataclass(frozen=True)
class Call:
    """Something done within the process, bound in microseconds."""

    label: str
    prepare: Callable[[Path], Callable[[], object]]
    """Given a cache folder, makes what is timed."""
    microseconds: float


def _case(cache: Path) -> tuple[Interview, datetime, Calendar]:
    from drafter.almanac import calendar_for
    from drafter.intake.file import load

    interview = load(EXAMPLE, io.BytesIO())
    employer = interview.employer
    years = range(NOON.year - 1, NOON.year + 2)
    calendar, _ = calendar_for(employer.country, employer.region, employer.timezone, years, cache)
    return interview, calendar.local(NOON), calendar


def a_decision(cache: Path) -> Callable[[], object]:
    from drafter.decision.decide import decide
    from drafter.decision.policy import Policy

    interview, now, calendar = _case(cache)
    policy = Policy()
    return lambda: decide(interview, now, calendar, policy)


def an_explanation(cache: Path) -> Callable[[], object]:
    from drafter.decision.explain import explain
    from drafter.decision.policy import Policy

    interview, now, calendar = _case(cache)
    policy = Policy()
    return lambda: explain(interview, now, calendar, policy)


def a_draft(channel: str, tone: str) -> Callable[[Path], Callable[[], object]]:
    """The message that the example is told to write, by this way and in this tone."""

    def prepare(cache: Path) -> Callable[[], object]:
        from drafter import paths
        from drafter.decision.decide import decide
        from drafter.decision.policy import Policy
        from drafter.drafting.templates import Templates
        from drafter.interview.model import Channel
        from drafter.message.draft import Register

        interview, now, calendar = _case(cache)
        step = decide(interview, now, calendar, Policy()).step
        if step is None:
            raise ValueError(f"{EXAMPLE} has no step to draft")
        templates = Templates([paths.templates()])
        kind, person, today = step.kind, step.to[0], now.date()
        by, register = Channel(channel), Register(tone)
        return lambda: templates.draft(interview, kind, by, person, today, calendar.zone, register)

    return prepare


def a_calendar(cache: Path) -> Callable[[], object]:
    from drafter.almanac import calendar_for

    return lambda: calendar_for("DE", "BY", "", range(2026, 2028), cache)


CALLS = (
    Call("a decision", a_decision, 150),
    Call("a decision with its explanation", an_explanation, 5000),
    Call("an email from a template", a_draft("email", "neutral"), 300),
    Call("an email from a template, formal", a_draft("email", "formal"), 300),
    Call("a call script from a template", a_draft("call", "neutral"), 400),
    Call("a call script from a template, formal", a_draft("call", "formal"), 450),
    Call("a country's calendar from the cache", a_calendar, 3000),
)
