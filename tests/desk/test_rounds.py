"""What goes with an interview into its next round."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.desk.rounds import next_round
from drafter.errors import UsageError
from drafter.interview.model import ContactRule, Status
from drafter.interview.reading import read

FACTS: dict[str, Any] = {
    "company": "Acme",
    "role": "Clerk",
    "status": "next-round",
    "status_on": "2026-09-20",
    "status_by": "Ann Lee",
    "interview": {"held": "2026-09-15", "next_round": "2026-10-12T14:00", "tone": "casual"},
    "people": [{"name": "Ann Lee", "email": "ann@example.org"}],
    "process": {
        "pace": "slow",
        "promise": "date",
        "promised_for": "2026-09-25",
        "said": "by Friday week",
        "contact_rule": "call-invited",
        "call_window": {"from": "2026-09-17", "to": "2026-09-18"},
        "owed": {"what": "materials"},
        "competing_offer": {"deadline": "2026-09-30"},
        "reference": "REQ-1042",
    },
    "log": [{"on": "2026-09-16", "kind": "thank-you", "to": "Ann Lee"}],
}


def test_the_booked_day_becomes_the_round() -> None:
    begun = read(next_round(FACTS, None, 3).facts, "x")

    assert begun.round.held.isoformat() == "2026-10-12T14:00:00"
    assert (begun.status, begun.status_on, begun.round.next_round) == (Status.WAITING, None, None)


def test_people_and_log_and_what_lasts_go_along() -> None:
    begun = read(next_round(FACTS, None, 3).facts, "x")

    assert [person.name for person in begun.people] == ["Ann Lee"]
    assert len(begun.log) == 1
    assert (begun.process.pace, begun.process.reference) == ("slow", "REQ-1042")


def test_what_was_said_of_the_last_round_stays_behind_and_is_named() -> None:
    begun = next_round(FACTS, None, 3)

    assert begun.dropped == (
        "process.promise",
        "process.promised_for",
        "process.said",
        "process.call_window",
        "process.owed",
        "process.contact_rule",
        "process.competing_offer",
    )
    assert read(begun.facts, "x").process.contact_rule is ContactRule.UNSPECIFIED


def test_what_still_holds_stays() -> None:
    process = {"contact_rule": "no-calls", "competing_offer": {"deadline": "2026-10-20"}}

    assert next_round({**FACTS, "process": process}, None, 3).dropped == ()


def test_a_round_may_be_described() -> None:
    held = {"held": "2026-10-14", "stage": "final"}

    assert next_round(FACTS, held, 3).facts["interview"] == held


def test_without_a_day_there_is_no_round() -> None:
    with pytest.raises(UsageError) as caught:
        next_round({**FACTS, "interview": {"held": "2026-09-15"}}, None, 3)

    assert "drafter edit 3" in caught.value.hint
