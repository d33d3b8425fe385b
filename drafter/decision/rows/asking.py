"""Rows for asking where things stand: invited, after a promise, after silence, and not any more."""

from __future__ import annotations

from drafter.decision import channel, contacts
from drafter.decision.advice import Window
from drafter.decision.rows.row import Condition, Outcome, Row, both, no, reaching, stop, wait
from drafter.decision.situation import Situation
from drafter.interview.model import Kind, Promise

# invited to call


def _window_open(s: Situation) -> bool:
    window = s.invited_window
    return window is not None and window.earliest <= s.today <= window.latest


def _window_ahead(s: Situation) -> bool:
    return s.invited_window is not None and s.today < s.invited_window.earliest


def _window_missed(s: Situation) -> bool:
    window = s.invited_window
    lapses = s.limit("invitation_lapses")
    return window is not None and window.latest < s.today and not s.passed(window.latest, lapses)


def _ring(s: Situation) -> Outcome | None:
    window = s.invited_window
    if window is None or s.asks or s.invitation_taken or _they_will_call(s):
        return None
    route = channel.status_route(s, window.earliest)
    return reaching(Kind.CHECK_IN, route, window)


def _question_invited(s: Situation) -> bool:
    return (
        s.invited
        and s.interview.process.call_window is None
        and bool(s.interview.me.question)
        and not s.asks
        and not s.sent_of(Kind.QUESTION)
        and s.today <= s.question_window.latest
    )


def _question(s: Situation) -> Outcome | None:
    route = channel.question_route(s, s.question_window.earliest)
    return reaching(Kind.QUESTION, route, s.question_window)


# not any more


def _they_will_call(s: Situation) -> bool:
    return s.standing.promise is Promise.THEY_WILL_CALL


def _waited_long(s: Situation) -> bool:
    return s.passed(s.standing.anchor, s.limit("they_will_call_stop"))


def _capped(s: Situation) -> bool:
    return len(s.asks) >= s.cap


def _may_close(s: Situation) -> bool:
    return (
        s.interview.me.closing_note
        and len(s.asks) == s.limit("status_cap") > 0
        and not s.sent_of(Kind.CLOSING)
        and not s.passed(s.asks[-1].on, s.limit("closing_lapses"))
        and contacts.with_address(contacts.candidates(s)) is not None
    )


def _close(s: Situation) -> Outcome | None:
    route = channel.email(contacts.with_address(contacts.candidates(s)))
    return reaching(Kind.CLOSING, route, s.closing_window)


def _may_yet_answer(s: Situation) -> bool:
    """The last question is recent enough for an answer."""
    return (
        len(s.asks) == s.cap > 0
        and not s.sent_of(Kind.CLOSING)
        and s.today < s.closing_window.earliest
    )


def _stale(s: Situation) -> bool:
    days = [s.standing.anchor, *(entry.on for entry in s.asks)]
    if s.standing.promised_for is not None:
        days.append(s.standing.promised_for)
    return s.passed(max(days), s.limit("stale"))


# asking


def _window(s: Situation) -> Window:
    return s.second_ask_window if s.asks else s.first_ask_window


def _ask(s: Situation) -> Outcome | None:
    window = _window(s)
    route = channel.status_route(s, window.earliest)
    return reaching(Kind.SECOND_CHECK_IN if s.asks else Kind.CHECK_IN, route, window)


def _unreachable(s: Situation) -> bool:
    return channel.status_route(s, _window(s).earliest) is None


def _due(s: Situation) -> bool:
    return s.today >= _window(s).earliest


def _asking(ahead: str, due: str, condition: Condition) -> tuple[Row, Row]:
    """Two rows of one condition: before the window opens, and from then on."""
    return (
        Row(ahead, "status", both(condition, no(_due)), _ask),
        Row(due, "status", both(condition, _due), _ask),
    )


def _asked_once(s: Situation) -> bool:
    return bool(s.asks)


def _promised(promise: Promise) -> Condition:
    return lambda s: not s.asks and s.standing.promise is promise


_nothing_promised = _promised(Promise.NONE)


def _many_voices(s: Situation) -> bool:
    return s.many_voices


def _answered(s: Situation) -> bool:
    return s.standing.answered


INVITED_NOW = (Row("call-invited", "invited-now", _window_open, _ring),)
WAITING = (
    Row("they-will-call", "told-to-wait", both(_they_will_call, no(_waited_long)), wait),
    Row("they-did-not-call", "told-to-wait", both(_they_will_call, _waited_long), stop),
)
ENOUGH = (
    Row("closing-note", "enough", both(_capped, _may_close), _close),
    Row("enough-asked", "enough", both(_capped, no(_may_close), _may_yet_answer), wait),
    Row("assume-no", "enough", both(_capped, no(_may_close), no(_may_yet_answer)), stop),
)
STALE = (Row("stale", "stale", _stale, stop),)
INVITED = (
    Row("call-invited-later", "invited", _window_ahead, _ring),
    Row("call-invited-missed", "invited", _window_missed, _ring),
    Row("question-invited", "invited", _question_invited, _question),
)
STATUS = (
    *_asking("second-ask-ahead", "second-ask-due", _asked_once),
    *_asking("promise-pending", "promise-passed", _promised(Promise.DATE)),
    *_asking("soon-pending", "soon-passed", _promised(Promise.SOON)),
    *_asking("update-pending", "update-overdue", both(_nothing_promised, _many_voices)),
    *_asking(
        "answered-ahead", "answered-due", both(_nothing_promised, no(_many_voices), _answered)
    ),
    *_asking(
        "silence-ahead", "silence-due", both(_nothing_promised, no(_many_voices), no(_answered))
    ),
)
UNREACHABLE = (Row("nobody-to-ask", "last", _unreachable, wait),)
