"""Where each kept interview stands on a day: what is overdue, due, coming, awaited or done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.desk.verdicts import Verdict, holds_all_day, verdict_on
from drafter.errors import InterviewError
from drafter.interview.texts import tidied

if TYPE_CHECKING:
    from drafter.decision.advice import Decision
    from drafter.desk.remembered import Remembered
    from drafter.interview.model import Interview
    from drafter.store.records import Bent, Stored, Survey


class State(StrEnum):
    """Where an interview stands, the most pressing first."""

    OVERDUE = "overdue"
    DUE = "due"
    COMING = "coming"
    WAITING = "waiting"
    SNOOZED = "snoozed"
    DONE = "done"
    UNREADABLE = "unreadable"


class Item(NamedTuple):
    """One kept interview on one day."""

    id: int
    company: str
    role: str
    status: str
    state: State
    today: date
    """By the employer's clock."""
    verdict: Verdict | None
    """None if it cannot be read."""
    to: tuple[str, ...] = ()
    """Whom to write to or call."""
    snoozed_until: date | None = None
    trashed: bool = False
    faults: tuple[str, ...] = ()
    """Why it cannot be read."""
    cure: str = ""
    """What can be done where it cannot be read."""
    damaged: bool = False
    """Whether something other than drafter changed it, so that it cannot be edited either."""

    @property
    def day(self) -> date | None:
        """The day it is about."""
        if self.state is State.SNOOZED:
            return self.snoozed_until
        if self.verdict is None:
            return None
        if self.state in (State.OVERDUE, State.DUE):
            return self.verdict.latest
        return self.verdict.held if self.verdict.ahead else self.verdict.best


def items(
    kept: Iterable[Survey],
    read: Callable[[Stored], Interview],
    decide: Callable[[Interview], Decision],
    remembered: Remembered,
    here: date,
) -> list[Item]:
    """Where each stands, the most pressing first; `here` is the user's own day."""
    found = []
    for part in kept:
        found += [_damaged(bent, here) for bent in part.bent]
        found += [_placed(stored, read, decide, remembered, here) for stored in part.whole]
    remembered.save()
    return sorted(found, key=_order)


_STATES = list(State)


def _placed(
    stored: Stored,
    read: Callable[[Stored], Interview],
    decide: Callable[[Interview], Decision],
    remembered: Remembered,
    here: date,
) -> Item:
    try:
        return _item(stored, remembered.recall(stored) or _made(stored, read, decide, remembered))
    except InterviewError as error:
        return _unreadable(stored, error, here)


def _order(item: Item) -> tuple[int, date, int]:
    return _STATES.index(item.state), item.day or date.max, item.id


def _made(
    stored: Stored,
    read: Callable[[Stored], Interview],
    decide: Callable[[Interview], Decision],
    remembered: Remembered,
) -> Verdict:
    interview = read(stored)
    verdict = verdict_on(interview, decide(interview))
    if holds_all_day(interview, verdict.today):
        remembered.note(stored, verdict)
    return verdict


def _item(stored: Stored, verdict: Verdict) -> Item:
    facts = stored.facts
    return Item(
        stored.id,
        tidied(facts["company"]),
        tidied(facts["role"]),
        verdict.status,
        _state(verdict, stored.snoozed_until),
        verdict.today,
        verdict,
        tuple(tidied(facts["people"][place]["name"]) for place in verdict.to),
        stored.snoozed_until,
        stored.trashed,
    )


def _unreadable(stored: Stored, error: InterviewError, here: date) -> Item:
    company, role, status = (_text(stored.facts, key) for key in ("company", "role", "status"))
    item = Item(stored.id, company, role, status or "waiting", State.UNREADABLE, here, None)
    return item._replace(
        snoozed_until=stored.snoozed_until,
        trashed=stored.trashed,
        faults=error.faults,
        cure=error.hint,
    )


def _damaged(bent: Bent, here: date) -> Item:
    item = Item(bent.id, bent.company, bent.role, bent.status, State.UNREADABLE, here, None)
    return item._replace(trashed=bent.trashed, faults=(bent.reason,), cure=bent.hint, damaged=True)


def _text(facts: Mapping[str, Any], key: str) -> str:
    found = facts.get(key, "")
    return found if isinstance(found, str) else ""


def _state(verdict: Verdict, snoozed_until: date | None) -> State:
    if snoozed_until is not None and snoozed_until > verdict.today:
        return State.SNOOZED
    if verdict.action == "stop":
        return State.DONE
    if verdict.action == "wait":
        return State.COMING if verdict.kind or verdict.ahead else State.WAITING
    return State.OVERDUE if verdict.overdue else State.DUE
