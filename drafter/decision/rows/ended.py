"""Rows for what is over or settled: a rejection, a withdrawal, an offer, a next round."""

from __future__ import annotations

from datetime import date, datetime

from drafter.decision import channel
from drafter.decision.advice import Window
from drafter.decision.rows.row import Act, Condition, Outcome, Row, both, no, reaching, stop, wait
from drafter.decision.situation import Situation
from drafter.interview.model import Kind, Status


def _is(*wanted: Status) -> Condition:
    return lambda s: s.status in wanted


def _news_day(s: Situation) -> date:
    """The day of the news; unknown: today."""
    return s.interview.status_on or s.today


def _has_sent(kind: Kind) -> Condition:
    def condition(s: Situation) -> bool:
        told = s.interview.status_on
        return any(told is None or entry.on >= told for entry in s.sent_of(kind))

    return condition


def _has_answered(s: Situation) -> bool:
    """Something has gone out since the bad news, so the last word is said."""
    told = s.interview.status_on
    closing = (Kind.REJECTION_REPLY, Kind.ACKNOWLEDGEMENT)
    return any(e.kind in closing or (told is not None and e.on > told) for e in s.sent)


def _may_answer(s: Situation) -> bool:
    return not _has_answered(s) and not s.passed(_news_day(s), s.limit("reply_lapses"))


def _answer(kind: Kind) -> Act:
    def outcome(s: Situation) -> Outcome | None:
        told = s.interview.status_on
        latest = s.limit("reply_latest")
        if told is None:
            window = s.prompt(s.today, latest)
        else:
            next_day = s.calendar.after(told, 1)
            window = Window(next_day, next_day, max(next_day, s.calendar.after(told, latest)))
        route = channel.written_route(s)
        return reaching(kind, route, window)

    return outcome


def _withdraw(s: Situation) -> Outcome | None:
    window = s.prompt(_news_day(s), s.limit("prompt_latest"))
    route = channel.withdrawal_route(s, window.earliest)
    return reaching(Kind.WITHDRAWAL, route, window)


def _until(s: Situation, window: Window, last: date | None) -> Window:
    """`window`, ending on the last business day up to `last`."""
    if last is None:
        return window
    end = max(window.best, min(window.latest, s.calendar.on_or_before(last)))
    return Window(window.earliest, window.best, end)


def _lapsed(s: Situation) -> bool:
    """The day on which they wanted the answer to their offer has passed."""
    return s.interview.offer_deadline is not None and s.interview.offer_deadline < s.today


def _answer_late(s: Situation) -> Outcome | None:
    deadline = s.interview.offer_deadline or s.today
    last = s.calendar.on_or_before(deadline)
    route = channel.offer_route(s, s.today)
    return reaching(Kind.OFFER_REPLY, route, Window(last, last, last))


def _accept(s: Situation) -> Outcome | None:
    window = s.prompt(_news_day(s), s.limit("prompt_latest"))
    window = _until(s, window, s.interview.offer_deadline)
    route = channel.offer_route(s, window.earliest)
    return reaching(Kind.OFFER_REPLY, route, window, s.interview.offer_deadline)


def _booked_day(s: Situation) -> date | None:
    booked = s.interview.round.next_round
    return None if booked is None else s.calendar.day_of(booked)


def _round_is_past(s: Situation) -> bool:
    booked = s.interview.round.next_round
    if isinstance(booked, datetime):
        return s.calendar.has_come(booked, s.now)
    return booked is not None and booked < s.today


def _confirm(s: Situation) -> Outcome | None:
    window = s.prompt(_news_day(s), s.limit("prompt_latest"))
    route = channel.written_route(s)
    return reaching(Kind.CONFIRMATION, route, _until(s, window, _booked_day(s)))


_leaving = _is(Status.WITHDRAWING)
_refused = _is(Status.REJECTED)
_gone = _is(Status.CLOSED)
_offered = _is(Status.OFFER)
_next = _is(Status.NEXT_ROUND)
_withdrawn = _has_sent(Kind.WITHDRAWAL)
_replied = _has_sent(Kind.OFFER_REPLY)
_confirmed = _has_sent(Kind.CONFIRMATION)

FAREWELLS = (
    Row("withdraw", "farewell", both(_leaving, no(_withdrawn)), _withdraw),
    Row("rejected", "farewell", both(_refused, _may_answer), _answer(Kind.REJECTION_REPLY)),
    Row("position-closed", "farewell", both(_gone, _may_answer), _answer(Kind.ACKNOWLEDGEMENT)),
)
ENDS = (
    Row("withdrawn", "end", both(_leaving, _withdrawn), stop),
    Row("withdraw-unreachable", "end", both(_leaving, no(_withdrawn)), wait),
    Row("rejection-final", "end", _refused, stop),
    Row("position-gone", "end", _gone, stop),
)
OFFERS = (
    Row("offer", "offer", both(_offered, no(_replied), no(_lapsed)), _accept),
    Row("offer-lapsed", "offer", both(_offered, no(_replied), _lapsed), _answer_late),
)
BOOKINGS = (
    Row("next-round", "booking", both(_next, no(_confirmed), no(_round_is_past)), _confirm),
)
SETTLED = (
    Row("offer-answered", "settled", _offered, wait),
    Row("next-round-past", "settled", both(_next, _round_is_past), wait),
    Row("next-round-booked", "settled", both(_next, no(_round_is_past)), wait),
)
