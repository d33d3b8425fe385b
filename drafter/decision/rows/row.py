"""What a row of the table is, and what it can say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import NamedTuple

from drafter.decision.advice import Window
from drafter.decision.channel import Route
from drafter.decision.situation import Situation
from drafter.interview.model import Kind


class Contact(NamedTuple):
    """A message or call in a window; before the window it is the next step of a wait."""

    kind: Kind
    route: Route
    window: Window
    due: date | None = None
    """The day that they, or another employer, named for it."""


class Rest(Enum):
    """No contact: none today, or none any more."""

    WAIT = "wait"
    STOP = "stop"


Outcome = Contact | Rest
Condition = Callable[[Situation], bool]
Act = Callable[[Situation], Outcome | None]


class Row(NamedTuple):
    """One line of the table; it holds when its condition does and there is a way to act."""

    id: str
    tier: str
    when: Condition
    then: Act

    def outcome(self, situation: Situation) -> Outcome | None:
        """What the row says of this situation; None: it does not hold."""
        return self.then(situation) if self.when(situation) else None


def reaching(
    kind: Kind, route: Route | None, window: Window, due: date | None = None
) -> Outcome | None:
    """A contact along `route`; None: there is nobody to reach."""
    return None if route is None else Contact(kind, route, window, due)


def wait(_: Situation) -> Outcome:
    return Rest.WAIT


def stop(_: Situation) -> Outcome:
    return Rest.STOP


def both(*conditions: Condition) -> Condition:
    """All of them hold."""

    def condition(situation: Situation) -> bool:
        # Without a generator: this runs for every row of every decision.
        for one in conditions:  # noqa: SIM110
            if not one(situation):
                return False
        return True

    return condition


def no(condition: Condition) -> Condition:
    """It does not hold."""
    return lambda situation: not condition(situation)
