"""How one advice differs from another, in one line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from drafter.decision.advice import Action
from drafter.desk.advice_words import PURPOSES
from drafter.desk.when import day_in_words
from drafter.interview.model import Channel, Kind
from drafter.interview.shown import visible

if TYPE_CHECKING:
    from drafter.decision.advice import Decision, Step

MESSAGES = {
    Kind.THANK_YOU: "a thank-you",
    Kind.CHECK_IN: "a check-in",
    Kind.SECOND_CHECK_IN: "a second check-in",
    Kind.CLOSING: "a closing note",
    Kind.OFFER_DEADLINE: "the deadline of your other offer",
    Kind.QUESTION: "your question",
    Kind.RETURN_CALL: "a return call",
    Kind.MATERIALS: "what they asked for",
    Kind.ANSWER: "your answer",
    Kind.CONFIRMATION: "a confirmation",
    Kind.REJECTION_REPLY: "a kind reply",
    Kind.ACKNOWLEDGEMENT: "an acknowledgement",
    Kind.WITHDRAWAL: "your withdrawal",
    Kind.OFFER_REPLY: "thanks for the offer",
    Kind.AGENCY_DEBRIEF: "a debrief",
}
"""What is sent, as a noun."""
_DETAILS = 3


class Move(NamedTuple):
    """What became of the advice."""

    text: str
    moved: bool


def told(before: Decision, after: Decision, here: date) -> Move:
    """ "Email a check-in on Mon 5 Oct -> Call today", with more detail where that looks alike."""
    for detail in range(_DETAILS):
        was, now = (in_brief(each, here, detail) for each in (before, after))
        if was != now:
            return Move(f"{was} -> {now}", moved=True)
    still = in_brief(before, here, 1)
    still = f"{still[:1].lower()}{still[1:]}"
    if before.rule != after.rule:
        return Move(f"Still {still}, but for another reason.", moved=False)
    return Move(f"No change: {still}.", moved=False)


def in_brief(decision: Decision, here: date, detail: int = 0) -> str:
    """The act and its day; with detail whom it is for, and then all of its days."""
    step = decision.step
    if step is None:
        return _resting(decision, here)
    text = act(step, _day(decision, step, here), whom=detail > 0)
    if detail > 1:
        first, _, last = (day_in_words(day, here) for day in step.window)
        text = f"{text}, {first} to {last}"
    return f"{text} (overdue)" if step.overdue else text


def act(step: Step, day: str = "", *, whom: bool = True) -> str:
    """What a step is: "Email a check-in to Dana Okafor"."""
    names = visible(listed(person.name for person in step.to)) if whom else ""
    when = f" {day}" if day else ""
    if step.channel is Channel.EMAIL:
        return f"Email {MESSAGES[step.kind]}{f' to {names}' if names else ''}{when}"
    if step.kind is Kind.RETURN_CALL:
        return f"Call {names} back{when}" if names else f"Call back{when}"
    return f"Call{f' {names}' if names else ''}{when} {PURPOSES[step.kind]}"


def listed(names: Iterable[str]) -> str:
    """Names in a sentence."""
    *others, last = list(names) or [""]
    return f"{', '.join(others)} and {last}" if others else last


def _resting(decision: Decision, here: date) -> str:
    if decision.rule == "before-interview":
        text = "The interview is still to come"
    else:
        text = "Stop" if decision.action is Action.STOP else "Wait"
    if decision.today == here:
        return text
    return f"On {day_in_words(decision.today, here)}: {text[:1].lower()}{text[1:]}"


def _day(decision: Decision, step: Step, here: date) -> str:
    day = step.window.best if decision.action is Action.WAIT else decision.today
    return "today" if day == here else f"on {day_in_words(day, here)}"
