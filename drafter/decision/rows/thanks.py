"""Rows for the thank-you note."""

from __future__ import annotations

from datetime import timedelta

from drafter.decision import channel, contacts
from drafter.decision.advice import Window
from drafter.decision.channel import Route
from drafter.decision.rows.row import Outcome, Row, both, reaching, wait
from drafter.decision.situation import Situation
from drafter.interview.model import STATUS_CONTACTS, Kind

A_WEEK = timedelta(days=7)
"""After that a thank-you no longer reads as one (E04), whatever kept the firm shut."""


def _unthanked(s: Situation) -> Route | None:
    """Everyone met who has an address and no note yet; failing them, whoever arranged it."""
    thanked = {note.to for note in s.sent_of(Kind.THANK_YOU)}
    if "" in thanked:
        return None
    met = [person for person in s.interview.people if person.met and person.email]
    if met:
        return channel.email(*(person for person in met if person.name not in thanked))
    if thanked:
        return None
    return channel.email(contacts.with_address(contacts.candidates(s)))


def _fitting(s: Situation) -> bool:
    """Thanks stand alone until the first question; an agency's candidate thanks through it."""
    return not s.interview.employer.via_agency and not s.sent_of(*STATUS_CONTACTS)


def _nobody_reachable(s: Situation) -> bool:
    """Thanks are due, and neither an address nor a number is known."""
    if s.sent_of(Kind.THANK_YOU) or _unthanked(s) is not None:
        return False
    return contacts.with_number(s, contacts.candidates(s)) is None


def _in_time(s: Situation) -> bool:
    if s.thank_you_window.earliest - s.held > A_WEEK:
        return False
    return s.today <= s.thank_you_window.latest


def _late(s: Situation) -> bool:
    last = s.calendar.after(s.held, s.limit("late_thank_you_latest"))
    return s.thank_you_window.latest < s.today <= last


def _in_time_or_late(s: Situation) -> bool:
    return _in_time(s) or _late(s)


def _thank(s: Situation) -> Outcome | None:
    route = _unthanked(s)
    return reaching(Kind.THANK_YOU, route, s.thank_you_window)


def _thank_late(s: Situation) -> Outcome | None:
    route = _unthanked(s)
    first = s.calendar.after(s.thank_you_window.latest, 1)
    last = s.calendar.after(s.held, s.limit("late_thank_you_latest"))
    return reaching(Kind.THANK_YOU, route, Window(first, first, max(first, last)))


THANKS = (
    Row("thank-you", "thanks", both(_fitting, _in_time), _thank),
    Row("late-thank-you", "thanks", both(_fitting, _late), _thank_late),
    Row("nobody-to-thank", "thanks", both(_fitting, _in_time_or_late, _nobody_reachable), wait),
)
