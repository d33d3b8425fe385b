"""What a decision is made of: the act, its window, its reasons."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from drafter.interview.model import Channel, Kind, Person


class Action(StrEnum):
    """What to do today."""

    CALL = "call"
    EMAIL = "email"
    WAIT = "wait"
    STOP = "stop"


class Side(StrEnum):
    """The way a factor leans."""

    CALL = "call"
    EMAIL = "email"
    WAIT = "wait"
    NONE = "none"


class Window(NamedTuple):
    """The days on which a step is right, all of them days of the employer."""

    earliest: date
    best: date
    latest: date


class Slot(NamedTuple):
    """Hours of the day, in the employer's zone."""

    start: time
    end: time


class Opening(NamedTuple):
    """A stretch of time in which the step can be taken, in the employer's zone."""

    start: datetime
    end: datetime


class Step(NamedTuple):
    """One message or call: what, to whom, when."""

    channel: Channel
    kind: Kind
    to: tuple[Person, ...]
    window: Window
    slot: Slot
    opening: Opening
    """The next moment from now on that suits the step."""
    overdue: bool
    due: date | None = None
    """The day that was named for it, whatever day of the week that is; None: none was."""


class Reason(NamedTuple):
    """One reason, with the ids of the statements it rests on."""

    text: str
    evidence: tuple[str, ...] = ()


class Factor(NamedTuple):
    """One of the founding guide's four factors and the side it takes."""

    name: str
    side: Side
    text: str


class Decision(NamedTuple):
    """The advice for one day."""

    today: date
    action: Action
    rule: str
    step: Step | None
    timezone: str
    notices: tuple[str, ...] = ()


class Change(NamedTuple):
    """A single changed fact and the advice it would lead to."""

    condition: str
    decision: Decision


class Explanation(NamedTuple):
    """A decision with everything that speaks for, against and around it."""

    decision: Decision
    factors: tuple[Factor, ...]
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...]
    would_change: tuple[Change, ...]
    disputed: tuple[Reason, ...]
    overrides: tuple[str, ...] = ()
    """The user's own thresholds that this decision used."""
