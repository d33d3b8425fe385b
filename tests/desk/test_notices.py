"""What the user is told beside a draft."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from drafter.bootstrap import open_desk
from drafter.desk.wishes import Wish
from drafter.interview.model import (
    Candidate,
    Employer,
    Interview,
    Kind,
    Owed,
    OwedKind,
    Person,
    PersonRole,
    Process,
    Round,
)

ANNE = Person("Anne Roux", email="anne@example.org", role=PersonRole.HIRING_MANAGER)
PAUL = Person("Paul Bon")
FRENCH = Interview(
    company="Acme",
    role="Cook",
    round=Round(datetime(2026, 11, 19, 10)),
    employer=Employer(country="FR"),
    people=(ANNE, PAUL),
    me=Candidate(name="Sam Rivera", email="sam@example.org"),
)


AS_ADVISED = Wish()


def told(interview: Interview, now: datetime, wish: Wish = AS_ADVISED) -> list[str]:
    return list(open_desk().draft(interview, now, wish).notices)


@pytest.mark.parametrize(
    ("hour", "notes"),
    [
        (15, []),
        (20, ["Their day is over: this is worded for Tuesday 24 November, to be sent then."]),
    ],
)
def test_a_message_worded_for_tomorrow_says_so(hour: int, notes: list[str]) -> None:
    waits = FRENCH._replace(process=Process(competing_deadline=date(2026, 11, 27)))

    assert told(waits, datetime(2026, 11, 23, hour)) == notes


def test_who_gets_no_note_for_want_of_an_address_is_named() -> None:
    noon = datetime(2026, 11, 20, 12)

    assert told(FRENCH, noon) == ["No email address of Paul Bon is known, so there is no note."]
    assert told(FRENCH, noon, Wish(to=("Anne Roux",))) == []


def test_another_kind_of_message_is_owed_to_nobody_else() -> None:
    assert not [
        note
        for note in told(FRENCH, datetime(2026, 11, 30, 12), Wish(kind=Kind.CHECK_IN))
        if "Paul Bon" in note
    ]


def test_what_else_they_wait_for_is_not_forgotten() -> None:
    owed = (
        Owed(OwedKind.ANSWER, detail="your notice period", answer="four weeks"),
        Owed(OwedKind.MATERIALS, detail="two references", due=date(2026, 11, 27)),
    )
    waiting = FRENCH._replace(process=Process(owed=owed))

    notes = told(waiting, datetime(2026, 11, 23, 10), Wish(kind=Kind.MATERIALS))
    assert "They also wait for your answer: your notice period" in notes
    assert not [note for note in notes if "two references" in note]
