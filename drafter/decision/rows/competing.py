"""Rows for another employer's real offer that must be answered by a day."""

from __future__ import annotations

from drafter.decision import channel, contacts
from drafter.decision.advice import Window
from drafter.decision.calendar import OFFICE_HOURS
from drafter.decision.rows.row import Outcome, Row, both, no, reaching, wait
from drafter.decision.situation import Situation
from drafter.interview.model import Kind


def _live(s: Situation) -> bool:
    return s.days_to_competing_deadline is not None


def _near(s: Situation) -> bool:
    left = s.days_to_competing_deadline
    return left is not None and left <= s.limit("offer_urgent")


def _told(s: Situation) -> bool:
    return bool(s.sent_of(Kind.OFFER_DEADLINE))


def _unanswered(s: Situation) -> bool:
    told = s.sent_of(Kind.OFFER_DEADLINE)
    reply = s.standing.last_reply
    return bool(told) and (reply is None or reply < told[-1].on)


def _tell_now(s: Situation) -> Outcome | None:
    route = channel.deadline_route(s, s.today, urgent=True, again=False)
    if s.competing_deadline == s.today and s.now.time() >= OFFICE_HOURS.end:
        # Nobody answers the telephone any more, and tomorrow is too late.
        written = channel.email(contacts.with_address(contacts.candidates(s)))
        route = written or route
    return reaching(
        Kind.OFFER_DEADLINE, route, Window(s.today, s.today, s.today), s.competing_deadline
    )


def _tell_ahead(s: Situation) -> Outcome | None:
    window = s.prompt(s.today, 0)
    last = s.calendar.before(s.competing_deadline, s.limit("offer_notice"))
    route = channel.deadline_route(s, window.earliest, urgent=False, again=False)
    return reaching(
        Kind.OFFER_DEADLINE,
        route,
        Window(window.earliest, window.best, max(window.best, last)),
        s.competing_deadline,
    )


def _remind(s: Situation) -> Outcome | None:
    told = s.sent_of(Kind.OFFER_DEADLINE)
    first = s.calendar.after(told[-1].on, s.limit("offer_reminder"))
    deadline = s.competing_deadline
    if len(told) > 1 or first > deadline:
        return None
    route = channel.deadline_route(s, max(first, s.today), urgent=_near(s), again=True)
    window = Window(first, first, max(first, s.calendar.on_or_before(deadline)))
    return reaching(Kind.OFFER_DEADLINE, route, window, s.competing_deadline)


COMPETING = (
    Row("deadline-near", "competing", both(_live, no(_told), _near), _tell_now),
    Row("deadline-ahead", "competing", both(_live, no(_told), no(_near)), _tell_ahead),
    Row("deadline-unanswered", "competing", both(_live, _unanswered), _remind),
)
TOLD = (Row("deadline-told", "told", both(_live, _unanswered), wait),)
