"""How the advice on an interview goes on day by day: as it was, and as it will be if nothing else
happens."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from drafter.decision.advice import Action
from drafter.desk.happenings import Mark, marks
from drafter.desk.verdicts import verdict_on

if TYPE_CHECKING:
    from drafter.decision.advice import Decision
    from drafter.desk.desk import Desk
    from drafter.desk.results import Advice
    from drafter.interview.model import Interview

_DAY = timedelta(days=1)
_AFTER = timedelta(days=7)
"""So far it goes beyond the last thing that is due."""
_FARTHEST = timedelta(days=60)
"""But no farther beyond today, or the interview if that is still to come."""
_LONGEST_AGO = timedelta(days=366)
_END_OF_DAY = time(23, 59)


class Run(NamedTuple):
    """Days on end with the same advice."""

    first: date
    last: date
    decision: Decision
    advice: Advice
    """Of today, if it is among them, else of the first."""
    goes_on: bool
    """Whether nobody has looked beyond its last day."""


class Course(NamedTuple):
    """The advice from the interview on."""

    interview: Interview
    today: date
    runs: tuple[Run, ...]
    marks: tuple[Mark, ...]
    """What happened, or was named, on a day."""

    def run_on(self, day: date) -> Run:
        """The run that a day belongs to, or the nearest to it."""
        return next((run for run in self.runs if day <= run.last), self.runs[-1])


def course(desk: Desk, interview: Interview, today: date | datetime | None) -> Course:
    """The whole course; raises DrafterError if there is no advice on it."""
    now = desk.decide(interview, today)
    held = verdict_on(interview, now).held

    def moment(day: date) -> date | datetime | None:
        if day == now.today:
            return today
        # On the day of the interview, what is to be done after it.
        return datetime.combine(day, _END_OF_DAY) if day == held else day

    found = marks(interview, held)
    end = max(held, now.today) + _FARTHEST
    until = min(end, max([now.today, *(mark.day for mark in found)]) + _AFTER)
    day = max(min(held, now.today), now.today - _LONGEST_AGO)
    groups: list[list[Decision]] = []
    while day <= until:
        decision = desk.decide(interview, moment(day))
        if groups and _advice(groups[-1][-1]) == _advice(decision):
            groups[-1].append(decision)
        else:
            groups.append([decision])
        until = min(end, max(until, _last_day(decision) + _AFTER))
        day += _DAY
    runs = []
    for group in groups:
        shown = next((each for each in group if each.today == now.today), group[0])
        advice = desk.advise(interview, moment(shown.today))
        last = group[-1].today
        runs.append(Run(group[0].today, last, shown, advice, goes_on=last == until))
    first = runs[0].first
    seen = tuple(mark for mark in found if first <= mark.day <= until)
    return Course(interview, now.today, tuple(runs), seen)


def _advice(decision: Decision) -> tuple[object, ...]:
    """What days of the same advice have in common."""
    step = decision.step
    if step is None:
        return decision.action, decision.rule
    # The window of what is to be done at once moves along from day to day.
    until = step.window.earliest if decision.action is Action.WAIT else None
    return decision.action, decision.rule, step.channel, step.kind, step.to, step.overdue, until


def _last_day(decision: Decision) -> date:
    """The last day on which something is due."""
    step = decision.step
    if step is None or step.overdue:
        return decision.today - _AFTER
    return max(step.window.latest, step.due or step.window.latest)
