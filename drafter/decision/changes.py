"""What single change of fact would change the advice, each found by deciding again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from drafter.decision import contacts
from drafter.decision.advice import Change, Decision
from drafter.decision.decide import decide_on
from drafter.decision.situation import Situation
from drafter.interview.days import full_day
from drafter.interview.model import (
    STATUS_CONTACTS,
    ContactRule,
    EmployerStyle,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Pace,
    Promise,
    Setting,
    Status,
    Style,
    Tone,
)

if TYPE_CHECKING:
    from datetime import date

Variant = tuple[str, Interview]
"""A condition in words ("they had ...") and the interview in which it holds."""


def changes(situation: Situation, decision: Decision) -> tuple[Change, ...]:
    """Every listed change that leads elsewhere; those that change today's act come first."""
    now = _advice(decision)
    found = []
    for condition, interview in variants(situation):
        other = decide_on(
            Situation(interview, situation.now, situation.employer_calendar, situation.policy)
        )
        if _advice(other) != now:
            found.append(Change(condition, other))
    return tuple(sorted(found, key=lambda change: change.decision.action is decision.action))


def _advice(decision: Decision) -> tuple[object, ...]:
    step = decision.step
    return decision.action, step and (step.channel, step.kind)


def variants(situation: Situation) -> Iterator[Variant]:
    """The interview with one fact changed, over and over."""
    if situation.status is not Status.WAITING:
        yield from _closing_variants(situation)
        return
    for family in (_style, _tone, _setting, _pace, _reach, _rule, _promise, _course, _offer):
        yield from family(situation)


def _with(table: str) -> Callable[..., Interview]:
    """A function that changes keys of one table of the interview."""

    def change(situation: Situation, **values: Any) -> Interview:
        old = getattr(situation.interview, table)
        return situation.interview._replace(**{table: old._replace(**values)})

    return change


_me, _process, _round, _employer = _with("me"), _with("process"), _with("round"), _with("employer")


def _style(s: Situation) -> Iterator[Variant]:
    if s.interview.me.style is not Style.DIRECT:
        yield "you were direct by nature", _me(s, style=Style.DIRECT)
    if s.interview.me.style is not Style.RESERVED:
        yield "you were reserved by nature", _me(s, style=Style.RESERVED)
    if s.interview.employer.style is EmployerStyle.RESERVED:
        yield (
            "the people there were not reserved",
            _employer(s, style=EmployerStyle.UNKNOWN),
        )
    else:
        yield "the people there were reserved", _employer(s, style=EmployerStyle.RESERVED)


def _tone(s: Situation) -> Iterator[Variant]:
    for tone, words in ((Tone.CASUAL, "casual and open"), (Tone.FORMAL, "formal")):
        if s.interview.round.tone is not tone:
            yield f"the interview had been {words}", _round(s, tone=tone)


def _setting(s: Situation) -> Iterator[Variant]:
    if s.interview.round.setting in (Setting.ONE_TO_ONE, Setting.SMALL_TEAM):
        yield "a panel had interviewed you", _round(s, setting=Setting.PANEL)
    else:
        yield "one person had interviewed you", _round(s, setting=Setting.ONE_TO_ONE)


def _pace(s: Situation) -> Iterator[Variant]:
    if s.lengthy:
        yield "the process were of ordinary length", _process(s, pace=Pace.STANDARD)
    else:
        yield "the process were a lengthy one", _process(s, pace=Pace.SLOW)


def _reach(s: Situation) -> Iterator[Variant]:
    people = s.interview.people
    right = next(contacts.candidates(s), None)
    if contacts.with_number(s, contacts.candidates(s)) is not None:
        silent = tuple(p._replace(gave_number=False, public_line=False, phone="") for p in people)
        yield "you had no number to ring", s.interview._replace(people=silent)
    elif right is not None:
        given = right._replace(phone=right.phone or "+1 555 0100", gave_number=True)
        yield (
            f"{right.name} had given you a number",
            s.interview._replace(people=tuple(given if p is right else p for p in people)),
        )
    if right is not None and contacts.with_address(contacts.candidates(s)) is None:
        known = right._replace(email="someone@example.org")
        yield (
            f"you had {right.name}'s email address",
            s.interview._replace(people=tuple(known if p is right else p for p in people)),
        )


def _rule(s: Situation) -> Iterator[Variant]:
    rule = s.interview.process.contact_rule
    for other, words in (
        (ContactRule.CALL_INVITED, "they had invited you to call"),
        (ContactRule.NO_CALLS, "they had asked for no calls"),
    ):
        if rule is not other:
            yield words, _process(s, contact_rule=other)


def _promise(s: Situation) -> Iterator[Variant]:
    told = s.standing.promise
    if told is not Promise.NONE:
        yield "they had named no day for an answer", _promising(s, Promise.NONE)
    if told is not Promise.SOON:
        yield "they had said they would be in touch", _promising(s, Promise.SOON)
    if told is not Promise.THEY_WILL_CALL and not s.invited:
        yield "they had asked you not to contact them", _promising(s, Promise.THEY_WILL_CALL)
    ahead = s.calendar.after(s.today, 5)
    passed = s.calendar.before(s.today, s.days("grace").earliest)
    for day in (ahead, passed) if passed > s.held else (ahead,):
        if day != s.standing.promised_for:
            yield f"they had named {_day(s, day)}", _promising(s, Promise.DATE, day)


def _promising(s: Situation, promise: Promise, day: date | None = None) -> Interview:
    """Their last word on the matter, replaced."""
    kept = tuple(h._replace(promise=Promise.NONE, promised_for=None) for h in s.interview.heard)
    return _process(s, promise=promise, promised_for=day)._replace(heard=kept)


def _course(s: Situation) -> Iterator[Variant]:
    sent, heard = s.interview.log, s.interview.heard
    if s.debts:
        kind = Kind(s.debts[0].what.value)
        yield "you had given them what they asked for", _logging(s, kind, s.debts[0].to)
    elif not s.sent_of(Kind.THANK_YOU):
        yield "you had thanked them already", _logging(s, Kind.THANK_YOU)
    if s.asks:
        first = [entry for entry in sent if entry.kind not in STATUS_CONTACTS]
        yield "you had not asked yet", s.interview._replace(log=tuple(first))
        if not s.interview.me.closing_note:
            yield "you wanted to send a last note", _me(s, closing_note=True)
    elif s.today >= s.first_ask_window.earliest:
        yield "you had asked today", _logging(s, Kind.CHECK_IN)
    answer = Heard(on=s.today, said="still deciding")
    yield (
        "they told you today that they are still deciding",
        s.interview._replace(heard=(*heard, answer)),
    )


def _logging(s: Situation, kind: Kind, to: str = "") -> Interview:
    return s.interview._replace(log=(*s.interview.log, LogEntry(on=s.today, kind=kind, to=to)))


def _offer(s: Situation) -> Iterator[Variant]:
    if s.days_to_competing_deadline is None:
        day = s.calendar.after(s.today, 2)
        words = f"another employer wanted your answer by {_day(s, day)}"
        yield words, _process(s, competing_deadline=day)
    else:
        yield "you had no other offer", _process(s, competing_deadline=None)


def _closing_variants(s: Situation) -> Iterator[Variant]:
    if s.status is Status.REJECTED:
        yield "you had answered them already", _logging(s, Kind.REJECTION_REPLY)
    if s.status is Status.CLOSED:
        yield "you had answered them already", _logging(s, Kind.ACKNOWLEDGEMENT)
    if s.status in (Status.WITHDRAWING, Status.OFFER):
        yield from _style(s)
        yield from _reach(s)
        yield from _rule(s)


def _day(s: Situation, day: date) -> str:
    return full_day(day, s.interview.employer.country, s.today)
