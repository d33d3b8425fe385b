"""What has happened since an interview, as one thing to note, and how it is noted."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk import entries, news
from drafter.interview.model import By, Kind, Promise, Status

if TYPE_CHECKING:
    from drafter.desk.entries import Facts
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Interview


class What(StrEnum):
    """What happened."""

    SENT = "sent"
    HEARD = "heard"
    ANSWERED = "answered"
    BOOKED = "booked"
    """A next round is agreed."""
    HELD = "held"
    """The next round took place."""
    OFFER = "offer"
    REJECTED = "rejected"
    CLOSED = "closed"
    WITHDRAWING = "withdrawing"
    OPEN = "open"
    """Nothing is decided after all."""


_STATUS = {
    What.BOOKED: Status.NEXT_ROUND,
    What.OFFER: Status.OFFER,
    What.REJECTED: Status.REJECTED,
    What.CLOSED: Status.CLOSED,
    What.WITHDRAWING: Status.WITHDRAWING,
    What.OPEN: Status.WAITING,
}


class Event(NamedTuple):
    """Something that happened; what does not belong to it is left empty."""

    what: What
    on: date
    kind: Kind = Kind.CHECK_IN
    by: By = By.EMAIL
    who: str = ""
    said: str = ""
    answered: date | None = None
    """When they answered what was sent."""
    promise: Promise | None = None
    promised_for: date | None = None
    day: date | datetime | None = None
    """Of the next round, or the last day to answer an offer."""


def note(kept: Interviews, which: int, event: Event) -> Interview:
    """Keep it with its interview, once all the facts go together."""
    match event.what:
        case What.SENT:
            return news.log_sent(
                kept, which, event.kind, event.on, event.by, event.who, event.answered
            )
        case What.HEARD:
            return kept.change(which, lambda facts: entries.heard(facts, _heard(event)))
        case What.ANSWERED:
            return kept.change(which, lambda facts: _answered(facts, event))
        case What.HELD:
            held = {"held": event.day.isoformat()} if event.day else None
            kept.start_round(which, held)
            return kept.interview(which)
    return kept.change(which, lambda facts: _settled(facts, event))


def _answered(facts: Facts, event: Event) -> Facts:
    found = entries.answered(facts, event.on)
    return entries.heard(found, _heard(event)) if event.said or event.promise else found


def _settled(facts: Facts, event: Event) -> Facts:
    """How things stand now, with the words in which they told it."""
    status = _STATUS[event.what]
    booked = event.day if event.what is What.BOOKED else None
    deadline = event.day if event.what is What.OFFER else None
    by = "" if status in (Status.WAITING, Status.WITHDRAWING) else event.who
    found = entries.with_status(facts, status, event.on, by, booked, deadline)
    return entries.heard(found, _heard(event)) if event.said else found


def _heard(event: Event) -> dict[str, str]:
    return entries.entry_heard(
        event.on, event.said, event.who, event.by, event.promise, event.promised_for
    )
