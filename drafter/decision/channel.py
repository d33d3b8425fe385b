"""May we call, should we call: what bars a call, what makes it less than welcome, and the route."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from drafter.decision import contacts
from drafter.decision.history import SPOKEN
from drafter.decision.pace import calls_are_usual
from drafter.interview.model import (
    Channel,
    ContactRule,
    EmployerStyle,
    Kind,
    Promise,
    Setting,
    Stage,
    Style,
    Tone,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from drafter.decision.situation import Situation
    from drafter.interview.model import Person

CALL_SHY_COUNTRIES = frozenset({"JP", "KR", "DE", "AT", "CH", "LI", "IN"})
"""Where an uninvited call is widely unwelcome (E38, E39, E41)."""


class Bar(StrEnum):
    """What forbids a call outright."""

    NO_CALLS = "no-calls"
    EMAIL_ONLY = "email-only"
    THEY_WILL_CALL = "they-will-call"
    NO_NUMBER = "no-number"
    ENOUGH_CALLS = "enough-calls"
    JUST_CALLED = "just-called"
    SETTING = "setting"
    TONE = "tone"
    SOON = "soon"
    COUNTRY = "country"
    INTERNAL = "internal"
    ONLY_IF_SUCCESSFUL = "only-if-successful"


class Doubt(StrEnum):
    """What makes an email the better way although a call is not forbidden."""

    PROMISE = "promise"
    PACE = "pace"
    ALREADY_CALLED = "already-called"
    TONE = "tone"
    MY_STYLE = "my-style"
    THEIR_STYLE = "their-style"


class Route(NamedTuple):
    """Who is reached, and how."""

    channel: Channel
    to: tuple[Person, ...]


def email(*people: Person | None) -> Route | None:
    """An email to those of `people` who are there."""
    to = tuple(person for person in people if person is not None)
    return Route(Channel.EMAIL, to) if to else None


def bars(situation: Situation, on: date, *, urgent: bool = False) -> Iterator[Bar]:
    """Whatever forbids a call on that day; `urgent`: an offer runs out within two days."""
    interview = situation.interview
    agency = interview.employer.via_agency
    if not agency:
        rule = interview.process.contact_rule
        if rule is ContactRule.NO_CALLS:
            yield Bar.NO_CALLS
        if rule is ContactRule.EMAIL_ONLY:
            yield Bar.EMAIL_ONLY
        if situation.standing.promise is Promise.THEY_WILL_CALL:
            yield Bar.THEY_WILL_CALL
        if situation.standing.promise is Promise.SOON and not situation.invited:
            yield Bar.SOON
    if contacts.with_number(situation, contacts.candidates(situation)) is None:
        yield Bar.NO_NUMBER
    calls = _calls(situation)
    if len(calls) >= situation.limit("call_cap"):
        yield Bar.ENOUGH_CALLS
    elif calls and situation.calendar.after(calls[-1], situation.limit("call_spacing")) > on:
        yield Bar.JUST_CALLED
    if agency or situation.invited or urgent:
        return
    if situation.many_voices or interview.round.setting is Setting.ONE_WAY:
        yield Bar.SETTING
    if interview.round.tone is Tone.FORMAL:
        yield Bar.TONE
    if interview.employer.country in CALL_SHY_COUNTRIES:
        yield Bar.COUNTRY
    if interview.employer.internal:
        yield Bar.INTERNAL
    if interview.process.only_if_successful:
        yield Bar.ONLY_IF_SUCCESSFUL


def _calls(situation: Situation) -> list[date]:
    """The days since their last word on which the user rang them to ask something."""
    reply = situation.standing.last_reply
    return [
        entry.on
        for entry in situation.sent
        if entry.by in SPOKEN
        and entry.kind not in (Kind.RETURN_CALL, Kind.AGENCY_DEBRIEF)
        and (reply is None or entry.on > reply)
    ]


def doubts(situation: Situation) -> Iterator[Doubt]:
    """What speaks for an email in an uninvited status contact: the founding guide's factors."""
    interview = situation.interview
    if interview.me.style is not Style.DIRECT:
        yield Doubt.MY_STYLE
    if interview.employer.via_agency:
        return
    if situation.asks:
        if situation.asks[-1].by in SPOKEN:
            yield Doubt.ALREADY_CALLED
    else:
        if situation.standing.promise is not Promise.NONE:
            yield Doubt.PROMISE
        elif not (situation.lengthy or calls_are_usual(interview)):
            yield Doubt.PACE
    if interview.round.tone is not Tone.CASUAL:
        yield Doubt.TONE
    if interview.employer.style is EmployerStyle.RESERVED:
        yield Doubt.THEIR_STYLE


def _choose(situation: Situation, *, call: bool, barred: bool, name: str = "") -> Route | None:
    """A call if one is preferred or nothing else is left, and nothing bars it; else an email."""
    people = contacts.named(situation, name) if name else contacts.candidates(situation)
    reader = contacts.with_address(people)
    if not barred and (call or reader is None):
        people = contacts.named(situation, name) if name else contacts.candidates(situation)
        ringing = contacts.with_number(situation, people)
        if ringing is not None:
            return Route(Channel.CALL, (ringing,))
    return email(reader)


def status_route(situation: Situation, on: date) -> Route | None:
    """How to ask where things stand on that day."""
    barred = any(True for _ in bars(situation, on))
    call = not barred and (situation.invited or not any(True for _ in doubts(situation)))
    return _choose(situation, call=call, barred=barred)


def question_route(situation: Situation, on: date) -> Route | None:
    """How to put the question they invited."""
    barred = any(True for _ in bars(situation, on))
    return _choose(
        situation, call=situation.interview.me.style is not Style.RESERVED, barred=barred
    )


def deadline_route(situation: Situation, on: date, *, urgent: bool, again: bool) -> Route | None:
    """How to tell them of another employer's deadline; `again`: the first time was ignored."""
    barred = any(True for _ in bars(situation, on, urgent=urgent))
    late_stage = situation.interview.round.stage is Stage.FINAL
    reserved = situation.interview.me.style is Style.RESERVED
    call = urgent or again or situation.invited or (late_stage and not reserved)
    return _choose(situation, call=call, barred=barred)


def withdrawal_route(situation: Situation, on: date) -> Route | None:
    """How to bow out: in person late in the process, else in writing."""
    barred = any(True for _ in bars(situation, on))
    late_stage = situation.interview.round.stage in (Stage.LATER, Stage.FINAL)
    call = late_stage and situation.interview.me.style is not Style.RESERVED
    return _choose(situation, call=call, barred=barred)


def offer_route(situation: Situation, on: date) -> Route | None:
    """How to answer their offer."""
    barred = any(True for _ in bars(situation, on))
    call = situation.interview.me.style is Style.DIRECT
    return _choose(situation, call=call, barred=barred, name=_told_by(situation))


def debrief_route(situation: Situation) -> Route | None:
    """How to tell one's agency about the interview."""
    call = situation.interview.me.style is not Style.RESERVED
    return _choose(situation, call=call, barred=False)


def written_route(situation: Situation) -> Route | None:
    """An email to whoever told the user how it ended or goes on."""
    people = contacts.named(situation, _told_by(situation))
    return email(contacts.with_address(people))


def _told_by(situation: Situation) -> str:
    """Who brought the news; an agency's candidate answers the agency."""
    interview = situation.interview
    return "" if interview.employer.via_agency else interview.status_by


def return_call_route(situation: Situation, name: str) -> Route | None:
    """Ringing back whoever rang: they called, so any number of theirs will do."""
    people = list(contacts.named(situation, name))
    if name:
        people = [person for person in people if person.name == name]
    ringing = next((person for person in people if person.phone), None)
    if ringing is not None:
        return Route(Channel.CALL, (ringing,))
    return email(contacts.with_address(iter(people)))


def answer_route(situation: Situation, name: str, on: date) -> Route | None:
    """How to answer what they asked."""
    barred = any(True for _ in bars(situation, on))
    return _choose(situation, call=False, barred=barred, name=name)
