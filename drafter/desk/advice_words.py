"""What the advice comes to in plain sentences, for every face alike."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from drafter.decision.advice import Action, Decision, Explanation, Opening, Step
from drafter.interview.days import full_day
from drafter.interview.model import Interview, Kind
from drafter.interview.shown import visible

PURPOSES = {
    Kind.THANK_YOU: "to say thank you",
    Kind.CHECK_IN: "to ask where things stand",
    Kind.SECOND_CHECK_IN: "to ask once more where things stand",
    Kind.CLOSING: "to close on a good note, asking nothing",
    Kind.OFFER_DEADLINE: "to tell them when you must answer another offer",
    Kind.QUESTION: "with the question you have",
    Kind.RETURN_CALL: "to return the call",
    Kind.MATERIALS: "to send what they asked for",
    Kind.ANSWER: "to answer what they asked",
    Kind.CONFIRMATION: "to confirm the next round",
    Kind.REJECTION_REPLY: "to thank them and part well",
    Kind.ACKNOWLEDGEMENT: "to acknowledge the news",
    Kind.WITHDRAWAL: "to withdraw",
    Kind.OFFER_REPLY: "to thank them for the offer",
    Kind.AGENCY_DEBRIEF: "to tell how it went",
}
NOBODY = {
    "nobody-to-thank": ". A thank-you is due, but nobody is known who could be sent it.",
    "nobody-to-ask": ". Nobody is known who could be asked.",
}
"""What a wait comes from that a person with an address would end."""
SHOWN_CHANGES = 6
ALIKE = 3
"""How many changes with the same outcome are shown."""


def in_one_line(interview: Interview, decision: Decision) -> str:
    """What to do, in one sentence or two."""
    return visible(f"{decision.action.value.capitalize()}{rest(interview, decision)}")


def rest(interview: Interview, decision: Decision) -> str:
    """What follows the verdict itself, with its punctuation."""
    step = decision.step
    if decision.action is Action.STOP:
        return ". There is nothing more to send."
    if decision.rule == "before-interview" and step is None:
        return ". The interview is still to come."
    if step is None:
        return NOBODY.get(decision.rule, ". There is nothing to do now.")
    purpose = PURPOSES[step.kind]
    if decision.rule == "deadline-unanswered":
        purpose = "to remind them of your other offer"
    act = f"{_names([person.name for person in step.to])} {purpose}"
    if decision.action is Action.WAIT:
        day = _day(interview, decision, step.window.best)
        return f". Then {step.channel} {act}, best on {day}."
    return f" {act}."


def about(interview: Interview, decision: Decision) -> str:
    """Which interview it is, when it was, and what day it is."""
    held = interview.round.held
    moment = held.date() if isinstance(held, datetime) else held
    tense = "Interview" if moment > decision.today else "Interviewed"
    return (
        f"{interview.company}, {interview.role}. {tense} "
        f"{_day(interview, decision, moment)}; today is "
        f"{_day(interview, decision, decision.today)}."
    )


def when(interview: Interview, decision: Decision, step: Step) -> Iterator[str]:
    """The days of the step, and the next moment that suits it."""
    window, today, opening = step.window, decision.today, step.opening
    first, best, last = (
        _day(interview, decision, day) for day in (window.earliest, window.best, window.latest)
    )
    if step.overdue:
        yield f"It was due by {last}: do it at the next good moment."
    elif step.due is not None and step.due <= max(today, window.latest):
        yield f"Due by {_day(interview, decision, step.due)}."
    elif today < window.earliest < window.best:
        yield f"From {first} on, best on {best}, at the latest on {last}."
    elif today < window.earliest < window.latest:
        yield f"Best on {best}, at the latest on {last}."
    elif today < window.earliest:
        yield f"On {last}."
    elif today < window.best:
        yield f"From now on, best on {best}, at the latest on {last}."
    elif today < window.latest:
        yield f"The sooner the better, at the latest on {last}."
    elif opening.start.date() == today:
        yield "Today."
    else:
        yield f"The hours of {last} are over: do it first thing."
    day = _day(interview, decision, opening.start.date())
    hours = f"{opening.start:%H:%M} to {opening.end:%H:%M}"
    place = _city(decision.timezone)
    moment = "Next good moment" if today >= window.earliest else "A good moment"
    yield f"{moment}: {day}, {hours} {place} time{_at_home(interview, opening)}."


def changes(interview: Interview, explanation: Explanation) -> list[str]:
    """A few of the changes, those with an outcome of their own first."""
    told: dict[str, list[str]] = {}
    for change in explanation.would_change:
        told.setdefault(_then(interview, change.decision), []).append(change.condition)
    found = [
        f"If {conditions[nth]}: {outcome}."
        for nth in range(ALIKE)
        for outcome, conditions in told.items()
        if nth < len(conditions)
    ]
    return found[:SHOWN_CHANGES]


def side(side: str) -> str:
    """The way a factor leans, in a word."""
    return {"none": "neither"}.get(side, side)


def sources(explanation: Explanation) -> Iterator[str]:
    """Every statement the advice rests on, once, with where it comes from."""
    from drafter.decision.evidence import GRADES, STATEMENTS

    reasons = (*explanation.reasons_for, *explanation.reasons_against, *explanation.disputed)
    ids = {name for reason in reasons for name in reason.evidence}
    for name in sorted(ids):
        statement = STATEMENTS[name]
        yield f"{name} (grade {statement.grade}) {statement.text}"
        yield "from: " + "; ".join(statement.sources)
        if statement.contradicted_by:
            yield f"otherwise: {statement.contradicted_by}"
    for grade in sorted({STATEMENTS[name].grade for name in ids}):
        yield f"Grade {grade}: {GRADES[grade]}."


def _then(interview: Interview, decision: Decision) -> str:
    step = decision.step
    if decision.action is Action.STOP:
        return "stop"
    if step is None:
        return "wait"
    act = f"{step.channel} {PURPOSES[step.kind]}"
    if decision.action is Action.WAIT:
        return f"wait; from {_day(interview, decision, step.window.earliest)} on, {act}"
    return act


def _at_home(interview: Interview, opening: Opening) -> str:
    """The same hours on the user's own clock, if it shows others."""
    home = interview.me.timezone
    if not home:
        return ""
    from zoneinfo import ZoneInfo

    start, end = (moment.astimezone(ZoneInfo(home)) for moment in (opening.start, opening.end))
    if start.utcoffset() == opening.start.utcoffset():
        return ""
    return f" ({start:%H:%M} to {end:%H:%M} {_city(home)} time)"


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _names(names: list[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _day(interview: Interview, decision: Decision, day: date) -> str:
    return full_day(day, interview.employer.country, decision.today)
