"""The course of the advice as lines to read, a line for each run of days."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from drafter.decision.advice import Action
from drafter.desk.moved import act
from drafter.desk.when import day_in_words
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.desk.timeline import Course, Run


class Line(NamedTuple):
    """One line of the course."""

    day: date
    """The day it is about, or its first."""
    days: str
    text: str
    is_advice: bool
    """Whether it says what to do; else what happened or was named."""
    is_today: bool = False


def lines(course: Course) -> list[Line]:
    """The course from its first day to its last; what happened stands before the advice on it."""
    found = [
        Line(mark.day, _day(mark.day, course), mark.text, is_advice=False) for mark in course.marks
    ]
    found.append(Line(course.today, _day(course.today, course), "Today", False, is_today=True))
    found += (_run(list(runs), text, course) for text, runs in groupby(course.runs, said_of))
    return sorted(found, key=lambda line: (line.day, line.is_advice))


def said_of(run: Run) -> str:
    """What to do in those days, and why in a few words."""
    decision, why = run.decision, _why(run)
    step, today = decision.step, decision.today
    if decision.action is Action.STOP:
        return f"Stop: {why}"
    if step is None:
        return f"Wait: {why}"
    if decision.action is Action.WAIT:
        return f"Wait until {day_in_words(step.window.earliest, today)}: {why}"
    last = day_in_words(max(step.window.latest, step.due or step.window.latest), today)
    if step.overdue:
        return f"{act(step)}, which was due by {last}"
    return f"{act(step)}, by {last}: {why}"


def _run(runs: list[Run], text: str, course: Course) -> Line:
    """The line of days that say the same, be it for two reasons."""
    start, end = runs[0].first, runs[-1].last
    first, last = _day(start, course), _day(end, course)
    days = first if start == end else f"{first} - {last}"
    if runs[-1].goes_on:
        days = f"from {first}"
    return Line(start, days, text, True, start <= course.today <= end)


def _why(run: Run) -> str:
    """The first of the reasons, without what follows from it."""
    reasons = run.advice.explanation.reasons_for
    text = visible(reasons[0].text.partition(";")[0].rstrip(".")) if reasons else ""
    return f"{text[:1].lower()}{text[1:]}"


def _day(day: date, course: Course) -> str:
    return day_in_words(day, course.today)
