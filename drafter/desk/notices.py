"""What the user should know beside a draft: when to send it, what it lacks, who gets none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafter.decision.advice import Action
from drafter.decision.cautions import cautions
from drafter.delivery.by_hand import to_add
from drafter.interview.days import full_day
from drafter.interview.model import Channel, Kind, OwedKind

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.decision.advice import Decision
    from drafter.decision.situation import Situation
    from drafter.interview.model import Interview, Person


def beside_a_draft(
    situation: Situation,
    decision: Decision,
    kind: Kind,
    channel: Channel,
    people: tuple[Person | None, ...],
    moment: datetime,
    *,
    chosen: bool,
) -> tuple[str, ...]:
    """All that is to be said of the messages to these people, each once.

    `chosen`: the user named the people.
    """
    interview = situation.interview
    said = [*decision.notices]
    for person in people:
        said += cautions(situation, decision, kind, channel, person)
    said += _worded_for_later(situation, decision, moment)
    said += _unsigned(interview)
    if not chosen and kind is Kind.THANK_YOU and channel is Channel.EMAIL:
        said += _left_out(interview, people)
    said += _also_owed(situation, kind)
    said += to_add(interview, kind, channel, people, situation.held, situation.today)
    return tuple(dict.fromkeys(said))


def _worded_for_later(situation: Situation, decision: Decision, moment: datetime) -> Iterator[str]:
    """That a message due today is worded for another day, since the hours for it are over."""
    if decision.action is not Action.WAIT and moment.date() > situation.today:
        day = full_day(moment.date(), situation.interview.employer.country, situation.today)
        yield f"Their day is over: this is worded for {day}, to be sent then."


def _left_out(interview: Interview, people: tuple[Person | None, ...]) -> Iterator[str]:
    """Who was in the interview and gets no thanks, for want of an address."""
    for one in interview.people:
        if one.met and not one.email and one not in people and not interview.employer.via_agency:
            yield f"No email address of {one.name} is known, so there is no note."


_OWED = {
    OwedKind.MATERIALS: "what they asked you to send",
    OwedKind.RETURN_CALL: "your call back",
    OwedKind.ANSWER: "your answer",
}


def _also_owed(situation: Situation, kind: Kind) -> Iterator[str]:
    """What else they wait for, beside what this message hands in."""
    for debt in situation.debts:
        if debt.what.value != kind.value:
            detail = " ".join(debt.detail.split())
            yield f"They also wait for {_OWED[debt.what]}{f': {detail}' if detail else '.'}"


def _unsigned(interview: Interview) -> Iterator[str]:
    """What the signature lacks."""
    me = interview.me
    if not me.name:
        yield "Your name is not known, so nothing is signed: set me.name."
    elif not (me.phone or me.email):
        yield "Neither your phone nor your email is known: set me.phone or me.email."
