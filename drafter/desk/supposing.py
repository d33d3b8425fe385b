"""Which facts of a kept interview can be supposed to be others, and what else each brings along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, cast

from drafter.desk.answers import LEAVES
from drafter.desk.typed import NO, YES, shown_again
from drafter.interview.keys import FILE
from drafter.interview.model import Kind, Promise
from drafter.interview.spec import Choice, Day, Flag, Moment, Table
from drafter.interview.writing import plain

if TYPE_CHECKING:
    from drafter.decision.advice import Decision
    from drafter.interview.model import Interview, Person

    Now = Callable[[str], str]

DAY = "day"
SENT, HEARD, HEARD_FOR = "sent_then", "heard_then", "named_then"
"""What is supposed to happen on the day that is looked at."""
A_WEEK = timedelta(days=7)
COUNTRIES = (
    *("US", "CA", "GB", "IE", "AU", "NZ", "ZA", "IN", "DE", "AT", "CH", "FR"),
    *("ES", "IT", "NL", "BE", "SE", "NO", "DK", "FI", "PL", "PT", "JP", "KR"),
)
"""Offered one after another; any other can be typed."""
_OF_THE_ROUND = ("held", "tone", "setting", "medium", "stage")
_OF_THEM = ("sector", "size", "style", "country", "via_agency", "internal")
ENTRY = re.compile(r"(log|heard)\[(\d+)\]")
PERSON = re.compile(r"people\[(\d+)\]\.(number|address)")


class Shape(StrEnum):
    """How a fact is changed."""

    CHOICE = "choice"
    DAY = "day"
    TYPED = "typed"


class Offer(NamedTuple):
    """A fact that can be supposed to be another."""

    name: str
    """A path of the answers, or a name of what stands beside them."""
    shape: Shape
    kept: str
    """As it is kept; empty: nothing."""
    choices: tuple[str, ...] = ()
    needed: bool = False
    """Whether it cannot be left out."""


class Supposed(NamedTuple):
    """What a fact is supposed to be."""

    text: str
    on: date
    """The day that was looked at then."""


class Group(NamedTuple):
    """Facts that belong together."""

    title: str
    offers: tuple[Offer, ...]


def offered(interview: Interview, decision: Decision) -> tuple[Group, ...]:
    """Every fact on offer; what does not apply is left out later."""

    def paths(title: str, *names: str) -> Group:
        return Group(title, tuple(_at(interview, name) for name in names))

    today = Offer(DAY, Shape.DAY, decision.today.isoformat(), needed=True)
    stand = paths(
        "How things stand",
        *("status", "status_on", "interview.next_round", "offer.deadline"),
        "process.competing_offer.deadline",
    )
    said = paths(
        "What they said",
        *("process.promise", "process.promised_for", "process.contact_rule"),
        *("process.call_window.from", "process.call_window.to", "process.only_if_successful"),
    )
    held = paths("The interview", *(f"interview.{name}" for name in _OF_THE_ROUND))
    employer = paths("The employer", "process.pace", *(f"employer.{name}" for name in _OF_THEM))
    return (
        Group(stand.title, (today, *stand.offers)),
        Group("Since the interview", tuple(_since(interview, decision))),
        said,
        held,
        *(_reach(place, person) for place, person in enumerate(interview.people)),
        employer,
        paths("You", "me.style", "me.closing_note"),
    )


def applies(name: str, now: Now) -> bool:
    """Whether a fact means anything beside the others."""
    match name:
        case "status_on":
            return now("status") != "waiting"
        case "interview.next_round":
            return now("status") == "next-round"
        case "offer.deadline":
            return now("status") == "offer"
        case "process.call_window.from" | "process.call_window.to":
            return now("process.contact_rule") == "call-invited"
        case "named_then":
            return now(HEARD) == "date"
    return True


def brings(name: str, supposed: Supposed, now: Now) -> dict[str, str]:
    """What else is another when a fact is: two that cannot be true at once never stand together."""
    text, week = supposed.text, _a_week_after(supposed.on, now("interview.held"))
    match name:
        case "status":
            return _of_status(text, supposed.on)
        case "interview.next_round" if text:
            return {"status": "next-round"}
        case "offer.deadline" if text:
            return {"status": "offer"}
        case "process.promise" if text == "date":
            return {} if now("process.promised_for") else {"process.promised_for": week}
        case "process.promise":
            return {"process.promised_for": ""}
        case "process.promised_for":
            return {"process.promise": "date" if text else "none"}
        case "heard_then":
            return {HEARD_FOR: week if text == "date" else ""}
        case "process.contact_rule" if text != "call-invited":
            return {"process.call_window.from": "", "process.call_window.to": ""}
        case "process.call_window.from" | "process.call_window.to":
            other = f"process.call_window.{'to' if name.endswith('from') else 'from'}"
            return {} if text and now(other) else {other: text}
        case "interview.setting" | "interview.medium":
            return _of_recording(name, text, now)
        case "employer.via_agency" if text == NO:
            return {"employer.agency": ""}
        case "employer.country":
            return {"employer.region": "", "employer.timezone": ""}
    return {}


def number_of(person: Person) -> str:
    """How a person's number was come by."""
    if not person.phone:
        return "none"
    if person.gave_number:
        return "given"
    return "public" if person.public_line else "known"


def _of_status(text: str, on: date) -> dict[str, str]:
    told = "" if text in ("waiting", "withdrawing") else on.isoformat()
    found = {"status_on": told, "offer.deadline": "", "interview.next_round": ""}
    gone = {"offer": "offer.deadline", "next-round": "interview.next_round"}.get(text, "")
    found.pop(gone, None)
    return found if text != "waiting" else found | {"status_by": ""}


def _of_recording(name: str, text: str, now: Now) -> dict[str, str]:
    """Nobody is there where it is recorded, and only there."""
    setting, medium = "interview.setting", "interview.medium"
    if name == setting and text == "one-way":
        return {medium: "recorded"}
    if name == setting and now(medium) == "recorded":
        return {medium: "video"}
    if name == medium and text == "recorded":
        return {setting: "one-way"}
    return {setting: "one-to-one"} if name == medium and now(setting) == "one-way" else {}


def _a_week_after(on: date, held: str) -> str:
    return (max(on, date.fromisoformat(held[:10])) + A_WEEK).isoformat()


def _at(interview: Interview, path: str) -> Offer:
    """What can be supposed of the answer at a path."""
    leaf = LEAVES[path]
    kept = shown_again(plain(found)) if (found := _value(interview, path)) is not None else ""
    match leaf.key.shape:
        case Choice() as shape:
            return Offer(path, Shape.CHOICE, kept, tuple(map(str, shape.values)), needed=True)
        case Flag():
            return Offer(path, Shape.CHOICE, kept, (NO, YES), needed=True)
        case Day() | Moment():
            return Offer(path, Shape.DAY, kept, needed=path == "interview.held")
    choices = COUNTRIES if kept in COUNTRIES else (kept, *COUNTRIES)
    return Offer(path, Shape.TYPED, kept, choices, needed=True)


def _value(interview: Interview, path: str) -> object:
    found, table = cast("object", interview), FILE
    for name in path.split("."):
        if table.model is None or found is None:
            # The only key of such a table is the table's own value.
            return found
        key = table.key(name)
        if key is None:
            raise LookupError(path)
        found = getattr(found, key.slot)
        table = key.shape if isinstance(key.shape, Table) else table
    return found


def _since(interview: Interview, decision: Decision) -> Iterator[Offer]:
    due = decision.step.kind if decision.step else Kind.CHECK_IN
    kinds = (due.value, *(kind.value for kind in Kind if kind is not due))
    yield Offer(SENT, Shape.CHOICE, "", ("", *kinds))
    yield Offer(HEARD, Shape.CHOICE, "", ("", *(promise.value for promise in Promise)))
    yield Offer(HEARD_FOR, Shape.DAY, "")
    held = interview.round.held
    first = held.date() if isinstance(held, datetime) else held
    for place, entry in enumerate(interview.log):
        if entry.on >= first:
            kept = "answered" if entry.answered else "sent"
            yield Offer(f"log[{place}]", Shape.CHOICE, kept, ("answered", "sent", "unsent"), True)
    for place, word in enumerate(interview.heard):
        if word.on >= first:
            yield Offer(f"heard[{place}]", Shape.CHOICE, "said", ("said", "unsaid"), True)


def _reach(place: int, person: Person) -> Group:
    number = Offer(
        f"people[{place}].number",
        Shape.CHOICE,
        number_of(person),
        ("none", "known", "given", "public"),
        True,
    )
    address = Offer(
        f"people[{place}].address", Shape.CHOICE, YES if person.email else NO, (NO, YES), True
    )
    return Group(person.name, (number, address))
