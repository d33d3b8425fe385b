"""Whom a message is for when the user asks for another way."""

from __future__ import annotations

from datetime import date, datetime

from drafter.bootstrap import open_desk
from drafter.desk.wishes import Wish
from drafter.interview.model import (
    Candidate,
    Channel,
    Interview,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Person,
    Process,
    Round,
)

ANN = Person("Ann Lee", email="ann@example.org", phone="+1 415 555 0117", gave_number=True)
BO = Person("Bo Oh", email="bo@example.org", phone="+1 415 555 0118", gave_number=True)
BOTH_RANG = Interview(
    company="Acme",
    role="Engineer",
    round=Round(datetime(2026, 9, 15, 10)),
    people=(ANN, BO),
    me=Candidate(name="Sam Rivera", phone="+1 415 555 0199"),
    process=Process(
        owed=(
            Owed(OwedKind.RETURN_CALL, to="Ann Lee", since=date(2026, 9, 16)),
            Owed(OwedKind.RETURN_CALL, to="Bo Oh", since=date(2026, 9, 18)),
        )
    ),
    log=(LogEntry(date(2026, 9, 17), Kind.RETURN_CALL, to="Ann Lee"),),
)
MONDAY = datetime(2026, 9, 21, 10)


def to(wish: Wish) -> list[str]:
    return [draft.to.name for draft in open_desk().draft(BOTH_RANG, MONDAY, wish).drafts]


def test_a_call_that_is_still_owed_is_returned_to_whoever_rang() -> None:
    assert to(Wish()) == ["Bo Oh"]
    assert to(Wish(channel=Channel.EMAIL)) == ["Bo Oh"]
    assert to(Wish(kind=Kind.RETURN_CALL, channel=Channel.EMAIL)) == ["Bo Oh"]
