"""The decision: which row holds today, and what follows from it."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from drafter.decision.advice import Action, Decision, Opening, Slot, Step
from drafter.decision.rows.row import Contact, Outcome, Rest, Row
from drafter.decision.rules import BEFORE, TABLE
from drafter.decision.situation import Situation
from drafter.interview.model import Kind, Pace, Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from drafter.decision.calendar import Calendar
    from drafter.decision.policy import Policy
    from drafter.interview.model import Interview

UNDELAYED = frozenset({Kind.RETURN_CALL, Kind.OFFER_DEADLINE})
"""Kinds that go out on the day itself, a holiday included."""

END_OF_DAY = time(23, 59, 59)
Slots = tuple[Slot, ...]

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
    elif row is BEFORE[0] and situation.status not in _OVER_WITHOUT_IT:
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
    after = Situation(situation.interview, then, situation.employer_calendar, situation.policy)
    _, outcome = first_holding(after)
    return _step(after, outcome) if isinstance(outcome, Contact) else None


def _step(situation: Situation, contact: Contact) -> Step:
    channel, kind, window = contact.route.channel, contact.kind, contact.window
    calendar, invited = situation.calendar, situation.invited_window

    def slots(day: date) -> Slots:
        named = invited is not None and invited.earliest <= day <= invited.latest
        shop = situation.pace is Pace.FAST
        return calendar.slots(channel, kind, day, shop=shop, named=named)

    start = situation.now
    if situation.today < window.earliest:
        start = calendar.local(window.best)
    if kind is Kind.THANK_YOU:
        start = max(start, situation.thank_you_opens)
    opening = _opening(situation, contact, start, slots)
    return Step(
        channel=channel,
        kind=kind,
        to=contact.route.to,
        window=window,
        slot=slots(window.best)[0],
        opening=opening,
        overdue=situation.today > max(window.latest, contact.due or window.latest),
        due=contact.due,
    )


def _opening(
    situation: Situation, contact: Contact, start: datetime, slots: Callable[[date], Slots]
) -> Opening:
    """The next good moment; with a day named for it, no later than that day's end."""
    calendar, due = situation.calendar, contact.due
    if contact.kind is Kind.THANK_YOU:
        # Thanks are read when the office opens again; they need not be sent then.
        calendar = situation.employer_calendar
    # Once today is over, what need not be told at once waits for a day on which they work.
    at_once = contact.kind is Kind.RETURN_CALL or contact.window.latest <= situation.today
    undelayed = contact.kind in UNDELAYED
    opening = calendar.opening(start, slots, any_day=undelayed and at_once, this_day=undelayed)
    if due is not None and start.date() <= due < opening.start.date():
        return Opening(start, datetime.combine(due, END_OF_DAY, start.tzinfo))
    return opening


def _notices(situation: Situation) -> tuple[str, ...]:
    """What of the file lies after today and was left out of account."""
    interview, today = situation.interview, situation.today
    told = interview.status_on
    later: dict[tuple[str, str], list[date | None]] = {
        ("log entry", "log entries"): [entry.on for entry in interview.log],
        ("answer to you", "answers to you"): [entry.answered for entry in interview.log],
        ("word from them", "words from them"): [entry.on for entry in interview.heard],
        ("thing asked for", "things asked for"): [debt.since for debt in interview.process.owed],
        ("status", "statuses"): [told],
    }
    counts = {
        names: sum(day is not None and day > today for day in days) for names, days in later.items()
    }
    return tuple(
        f"{count} {one if count == 1 else many} after {today.isoformat()}: left out of account."
        for (one, many), count in counts.items()
        if count
    )
