"""What has passed between the two sides since the interview, and what still stands of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.interview.model import (
    STATUS_CONTACTS,
    By,
    Kind,
    LogEntry,
    OwedKind,
    Promise,
)

if TYPE_CHECKING:
    from datetime import date

    from drafter.interview.model import Heard, Interview, Owed

SPOKEN = frozenset({By.CALL, By.VOICEMAIL})

_SETTLES = {
    OwedKind.MATERIALS: Kind.MATERIALS,
    OwedKind.RETURN_CALL: Kind.RETURN_CALL,
    OwedKind.ANSWER: Kind.ANSWER,
}
PRESSING = STATUS_CONTACTS | {Kind.OFFER_DEADLINE}
"""What asks the employer for something; the next question keeps its distance from it."""


class Standing(NamedTuple):
    """What their words so far amount to."""

    promise: Promise
    promised_for: date | None
    anchor: date
    """The day from which silence is counted: the interview, or their last word."""
    reset: date | None
    """Status contacts up to this day count for nothing: they have answered since."""
    last_reply: date | None
    answered: bool
    """Their last word named no date."""


def sent_since(interview: Interview, held: date, today: date) -> tuple[LogEntry, ...]:
    """What the user sent after this round's interview, oldest first."""
    return tuple(
        sorted(
            (entry for entry in interview.log if held <= entry.on <= today),
            key=lambda entry: entry.on,
        )
    )


def standing(interview: Interview, sent: tuple[LogEntry, ...], held: date, today: date) -> Standing:
    """Goes through their words in order; a reply without a date resets the clock only once."""
    process = interview.process
    promise, promised_for = process.promise, process.promised_for
    anchor, reset, answered, spared = held, None, False, False
    replies = _replies(interview.heard, sent, held, today)
    for on, said in replies:
        if said is not None and said.promise is not Promise.NONE:
            promise, promised_for = said.promise, said.promised_for
        elif promised_for is not None and promised_for < on:
            promise, promised_for = Promise.NONE, None
        dated = said is not None and said.promise is Promise.DATE
        asked = any(
            entry.kind in STATUS_CONTACTS and (reset is None or entry.on > reset) and entry.on <= on
            for entry in sent
        )
        if dated or not spared:
            reset = on
            spared = spared or (asked and not dated)
        anchor, answered = on, not dated
    return Standing(
        promise, promised_for, anchor, reset, replies[-1][0] if replies else None, answered
    )


def _replies(
    heard: tuple[Heard, ...], sent: tuple[LogEntry, ...], held: date, today: date
) -> list[tuple[date, Heard | None]]:
    """Every day on which they said something, with their words if the user noted them."""
    noted: list[tuple[date, Heard | None]] = [
        (entry.on, entry) for entry in heard if held <= entry.on <= today
    ]
    days = {on for on, _ in noted}
    answers = {entry.answered for entry in sent if entry.answered and entry.answered <= today}
    noted += [(on, None) for on in answers - days]
    return sorted(noted, key=lambda reply: reply[0])


def open_debts(
    interview: Interview, sent: tuple[LogEntry, ...], held: date, today: date
) -> tuple[Owed, ...]:
    """What they asked for and have not been given: a call back first, then by due date."""
    settling = list(sent)
    open_ = []
    for debt in sorted(interview.process.owed, key=lambda debt: debt.since or held):
        since = debt.since or held
        if since > today:
            continue
        for entry in settling:
            same = not debt.to or not entry.to or entry.to == debt.to
            if entry.kind is _SETTLES[debt.what] and entry.on >= since and same:
                settling.remove(entry)
                break
        else:
            open_.append(debt)
    return tuple(
        sorted(
            open_,
            key=lambda debt: (
                debt.what is not OwedKind.RETURN_CALL,
                debt.due is None,
                debt.due or held,
            ),
        )
    )


def answered_by(
    interview: Interview, what: OwedKind, name: str, held: date, today: date
) -> int | None:
    """The place of the request that a message to somebody answers; None: there is none.

    What is still open goes before what is settled, this person's before anybody's.
    """
    asked = [i for i, debt in enumerate(interview.process.owed) if debt.what is what]
    if not asked:
        return None
    owed = interview.process.owed
    open_ = open_debts(interview, sent_since(interview, held, today), held, today)
    wanted = name.casefold()
    return min(
        asked,
        key=lambda i: (owed[i] not in open_, not wanted or owed[i].to.casefold() != wanted, i),
    )
