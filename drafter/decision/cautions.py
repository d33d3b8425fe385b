"""What a message of the user's own choosing goes against; nothing if it follows the advice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafter.decision import channel
from drafter.decision.advice import Action, Decision
from drafter.decision.wording.channels import BARS
from drafter.interview.days import full_day
from drafter.interview.model import Channel, Kind, Person, PersonRole

if TYPE_CHECKING:
    from drafter.decision.situation import Situation

CALLED = {
    Kind.THANK_YOU: "a thank-you note",
    Kind.CHECK_IN: "a check-in",
    Kind.SECOND_CHECK_IN: "a second check-in",
    Kind.CLOSING: "a last note to close on good terms",
    Kind.OFFER_DEADLINE: "a message about the other offer",
    Kind.QUESTION: "the question you have",
    Kind.RETURN_CALL: "an answer to their call",
    Kind.MATERIALS: "what they asked you to send",
    Kind.ANSWER: "an answer to what they asked",
    Kind.CONFIRMATION: "a confirmation of the next round",
    Kind.REJECTION_REPLY: "a reply to the rejection",
    Kind.ACKNOWLEDGEMENT: "an acknowledgement of their news",
    Kind.WITHDRAWAL: "a withdrawal",
    Kind.OFFER_REPLY: "a reply to their offer",
    Kind.AGENCY_DEBRIEF: "a report to the agency",
}
"""What people call a message of each kind, with its article."""


def cautions(
    situation: Situation, decision: Decision, kind: Kind, medium: Channel, to: Person | None
) -> Iterator[str]:
    """One sentence for each way in which the message departs from the advice, or lacks a way."""
    yield from _of_the_kind(situation, decision, kind)
    agency = situation.interview.employer.via_agency
    if agency and to is not None and to.role is not PersonRole.AGENCY_RECRUITER:
        yield f"An agency placed you: {to.name} should hear from it, not from you."
    if medium is Channel.CALL and kind is not Kind.RETURN_CALL:
        barred = [BARS[bar].text for bar in channel.bars(situation, decision.today)]
        if barred:
            yield f"A call is not advised: {'; '.join(barred)}."
    who = to.name if to else "the person to reach"
    if medium is Channel.CALL and not (to and to.phone):
        yield f"No number of {who} is known."
    if medium is Channel.EMAIL and not (to and to.email):
        yield f"No email address of {who} is known."


def _of_the_kind(situation: Situation, decision: Decision, kind: Kind) -> Iterator[str]:
    step = decision.step
    if decision.action is Action.STOP:
        yield "The advice is to stop: this is only what you asked for."
    elif step is None:
        yield "The advice is to wait: this is only what you asked for."
    elif step.kind is not kind:
        yield f"The next step would be {CALLED[step.kind]}: this is only what you asked for."
    elif decision.action is Action.WAIT:
        country = situation.interview.employer.country
        day = full_day(step.window.earliest, country, decision.today)
        yield f"Not yet: this is for {day} or later, and worded for that."
