"""What the advice comes to for a kept interview on one day, in values that can be put aside."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from drafter.decision.advice import Decision
    from drafter.interview.model import Interview

_NEAR = timedelta(days=1)


class Verdict(NamedTuple):
    """The decision in short; nobody's name is in it."""

    today: date
    """By the employer's clock."""
    zone: str
    status: str
    held: date
    ahead: bool
    """Whether the interview is still to come."""
    action: str
    rule: str
    channel: str = ""
    kind: str = ""
    to: tuple[int, ...] = ()
    """The places of the readers among the people."""
    earliest: date | None = None
    best: date | None = None
    latest: date | None = None
    """The last day for it: the one that was named, where one was."""
    overdue: bool = False


def verdict_on(interview: Interview, decision: Decision) -> Verdict:
    """The verdict that a decision is."""
    found = Verdict(
        today=decision.today,
        zone=decision.timezone,
        status=interview.status.value,
        held=_day(interview.round.held, decision.timezone),
        ahead=decision.rule == "before-interview",
        action=decision.action.value,
        rule=decision.rule,
    )
    step = decision.step
    if step is None:
        return found
    return found._replace(
        channel=step.channel.value,
        kind=step.kind.value,
        to=tuple(interview.people.index(person) for person in step.to),
        earliest=step.window.earliest,
        best=step.window.best,
        latest=step.due or step.window.latest,
        overdue=step.overdue,
    )


def holds_all_day(interview: Interview, today: date) -> bool:
    """Whether no hour of that day changes the verdict: nothing is dated to it."""
    named = (
        interview.round.held,
        interview.round.next_round,
        interview.process.competing_deadline,
    )
    days = (day.date() if isinstance(day, datetime) else day for day in named if day)
    # An offset may put a moment on another day where the employer is.
    return all(abs(day - today) > _NEAR for day in days)


def _day(held: date | datetime, zone: str) -> date:
    """The day of a moment where the employer is."""
    if not isinstance(held, datetime):
        return held
    if held.tzinfo:
        from zoneinfo import ZoneInfo

        held = held.astimezone(ZoneInfo(zone))
    return held.date()
