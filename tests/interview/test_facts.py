"""The fact sheet holds what was given, under the keys of the file, and nothing else."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from hypothesis import given

from drafter.interview.facts import facts
from tests.interview.samples import SMALL, accepted, changed, files, full


def test_the_facts_of_a_small_file_are_its_three_keys() -> None:
    assert facts(accepted(SMALL)) == {
        "company": "Northwind Traders",
        "role": "Data Analyst",
        "interview.held": date(2026, 9, 15),
    }


def test_each_fact_has_the_key_that_it_has_in_the_file() -> None:
    sheet = facts(full())

    assert sheet["interview.held"] == datetime(2026, 9, 15, 10)
    assert sheet["people[0].name"] == "Dana Okafor"
    assert sheet["people[0].met"] is True
    assert sheet["process.promised_for"] == date(2026, 9, 25)
    assert sheet["process.call_window.from"] == date(2026, 9, 17)
    assert sheet["process.owed[0].files[0]"] == "refs.pdf"
    assert sheet["process.competing_offer.deadline"] == date(2026, 9, 18)
    assert sheet["heard[0].from"] == "Dana Okafor"
    assert sheet["me.fits[1]"] == "moved a 2 TB warehouse to dbt"


def test_nobody_said_what_is_only_a_default() -> None:
    sheet = facts(accepted(changed(people=[{"name": "Dana Okafor"}], me={"name": ""})))

    assert "interview.medium" not in sheet
    assert "people[0].met" not in sheet
    assert "me.name" not in sheet


@given(files())
def test_no_fact_is_empty(mapping: dict[str, Any]) -> None:
    assert all(value not in ("", None) for value in facts(accepted(mapping)).values())
