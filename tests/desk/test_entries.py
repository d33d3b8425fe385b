"""What happened since, written into the keys of an interview."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from drafter.desk import entries
from drafter.errors import UsageError
from drafter.interview.model import By, Kind, Promise, Status
from drafter.interview.reading import read

FACTS: dict[str, Any] = {
    "company": "Acme",
    "role": "Clerk",
    "interview": {"held": "2026-09-15"},
    "log": [
        {"on": "2026-09-16", "kind": "thank-you", "answered": "2026-09-17"},
        {"on": "2026-09-28", "kind": "check-in"},
    ],
}
SEPT_30 = date(2026, 9, 30)


def test_an_entry_holds_only_what_was_said() -> None:
    entry = entries.entry_sent(Kind.QUESTION, SEPT_30)

    assert entry == {"on": "2026-09-30", "kind": "question"}


def test_what_was_heard_has_the_keys_of_the_file() -> None:
    entry = entries.entry_heard(SEPT_30, "soon", "Dana", By.CALL, Promise.DATE, date(2026, 10, 9))

    assert read(entries.heard(FACTS, entry), "x").heard[0] == (
        SEPT_30,
        "Dana",
        By.CALL,
        "soon",
        Promise.DATE,
        date(2026, 10, 9),
    )


@pytest.mark.parametrize(
    ("on", "place"), [(date(2026, 9, 1), 0), (date(2026, 9, 16), 1), (SEPT_30, 2)]
)
def test_an_entry_of_the_log_goes_to_its_day(on: date, place: int) -> None:
    entry = entries.entry_sent(Kind.QUESTION, on)
    log = entries.logged(FACTS, entry)["log"]

    assert log[place] == entry
    assert entries.is_last(FACTS, entry) is (place == 2)
    assert read({**FACTS, "log": log}, "x").log[place].on == on


def test_an_answer_is_to_what_was_sent_last() -> None:
    log = entries.answered(FACTS, SEPT_30)["log"]

    assert [entry.get("answered") for entry in log] == ["2026-09-17", "2026-09-30"]
    assert "answered" not in FACTS["log"][1]


@pytest.mark.parametrize("log", [[], FACTS["log"][:1]])
def test_an_answer_to_nothing_is_refused(log: list[Any]) -> None:
    with pytest.raises(UsageError):
        entries.answered({**FACTS, "log": log}, SEPT_30)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_may_follow_every_other(status: Status) -> None:
    for before in Status:
        facts = entries.with_status(FACTS, before, date(2026, 9, 20), "Dana")
        after = entries.with_status(facts, status, SEPT_30)

        assert read(after, "x").status is status


def test_a_booked_round_is_forgotten_with_its_status() -> None:
    booked = entries.with_status(FACTS, Status.NEXT_ROUND, SEPT_30, next_round=date(2026, 10, 12))
    moved = entries.with_status(booked, Status.NEXT_ROUND, SEPT_30)

    assert read(booked, "x").round.next_round == date(2026, 10, 12)
    assert read(moved, "x").round.next_round == date(2026, 10, 12)
    assert read(entries.with_status(booked, Status.REJECTED, SEPT_30), "x").round.next_round is None


def test_an_offer_has_its_deadline() -> None:
    facts = entries.with_status(FACTS, Status.OFFER, SEPT_30, deadline=date(2026, 10, 9))

    assert read(facts, "x").offer_deadline == date(2026, 10, 9)
