"""The decision: which row holds today, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.decision.advice import Action, Decision, Slot, Step
from drafter.decision.rows.row import Contact, Outcome, Rest, Row
from drafter.decision.rules import BEFORE, TABLE
from drafter.decision.situation import Situation
from drafter.interview.model import Kind, Pace, Status

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.decision.calendar import Calendar
    from drafter.decision.policy import Policy
    from drafter.interview.model import Interview

UNDELAYED = frozenset({Kind.RETURN_CALL, Kind.OFFER_DEADLINE})
"""Kinds that go out on the day itself, a holiday included."""

_OVER_WITHOUT_IT = frozenset({Status.REJECTED, Status.CLOSED, Status.WITHDRAWING})


def decide(interview: Interview, now: datetime, calendar: Calendar, policy: Policy) -> Decision:
    """The advice for the moment `now`; the same arguments always give the same advice."""
    return decide_on(Situation(interview, now, calendar, policy))


def decide_on(situation: Situation) -> Decision:
    """The advice for a situation."""
    row, outcome = first_holding(situation)
    step = None
    if isinstance(outcome, Contact):
        step = _step(situation, outcome)
    elif row is BEFORE[0] and situation.interview.status not in _OVER_WITHOUT_IT:
        step = _step_after_interview(situation)
    if outcome is Rest.STOP:
        action = Action.STOP
    elif step is None or row is BEFORE[0] or situation.today < step.window.earliest:
        action = Action.WAIT
    else:
        action = Action(step.channel.value)
    return Decision(
        today=situation.today,
        action=action,
        rule=row.id,
        step=step,
        timezone=situation.calendar.zone.key,
        notices=_notices(situation),
    )


def first_holding(situation: Situation) -> tuple[Row, Outcome]:
    """The first row that holds, and what it says; the proof shows that there always is one."""
    for row in TABLE:
        outcome = row.outcome(situation)
        if outcome is not None:
            return row, outcome
    raise LookupError("no row of the table holds")


def _step_after_interview(situation: Situation) -> Step | None:
    """What will be due once an interview that still lies ahead has taken place."""
    then = situation.calendar.local(situation.interview.round.held)
    after = Situation(situation.interview, then, situation.calendar, situation.policy)
    _, outcome = first_holding(after)
    return _step(after, outcome) if isinstance(outcome, Contact) else None


def _step(situation: Situation, contact: Contact) -> Step:
    channel, kind, window = contact.route.channel, contact.kind, contact.window
    calendar, invited = situation.calendar, situation.invited_window

    def slots(day: date) -> tuple[Slot, ...]:
        named = invited is not None and invited.earliest <= day <= invited.latest
        shop = situation.pace is Pace.FAST
        return calendar.slots(channel, kind, day, shop=shop, named=named)

    start = situation.now
    if situation.today < window.earliest:
        start = calendar.local(window.best)
    if kind is Kind.THANK_YOU:
        start = max(start, situation.thank_you_opens)
    return Step(
        channel=channel,
        kind=kind,
        to=contact.route.to,
        window=window,
        slot=slots(window.best)[0],
        opening=calendar.opening(start, slots, any_day=kind in UNDELAYED),
        overdue=situation.today > window.latest,
    )


def _notices(situation: Situation) -> tuple[str, ...]:
    """What of the file lies after today and was left out of account."""
    interview, today = situation.interview, situation.today
    later = sum(entry.on > today for entry in interview.log)
    words = sum(entry.on > today for entry in interview.heard)
    owed = sum(debt.since is not None and debt.since > today for debt in interview.process.owed)
    return tuple(
        f"{count} {name if count == 1 else plural} after {today.isoformat()}: left out of account."
        for count, name, plural in (
            (later, "log entry", "log entries"),
            (words, "word from them", "words from them"),
            (owed, "thing asked for", "things asked for"),
        )
        if count
    )
