"""The JSON Schema accepts what is read, and rejects what is refused for its form."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from drafter.interview.keys import FILE
from drafter.interview.schema import schema
from drafter.interview.spec import tables
from drafter.interview.writing import dump
from tests.interview.samples import accepted, changed, faults, files, full
from tests.interview.test_consistency import APART
from tests.interview.test_faults import WRONG

VALIDATOR = Draft202012Validator(schema())
BEYOND_A_SCHEMA = {
    "an address with a hidden joiner",
    "a folder of time zones",
    "a region of another country",
    "the zone posixrules",
    "the zone localtime",
    "the zone Factory",
    "the zone right/Europe/Berlin",
    "the zone posix/Europe/Berlin",
    "a person given twice",
    "a person mistyped",
    "a person mistyped at the top",
    "an impossible date",
    "an impossible time",
}
"""What only the calendar, the time zones or another table can tell."""
NATIVE = {"a time for a text", "a time where a day is wanted", "a day before the century"}
"""Values that JSON does not have."""


def test_it_is_a_schema_of_the_dialect_it_names() -> None:
    Draft202012Validator.check_schema(schema())


@given(files())
def test_it_accepts_every_file_that_is_accepted(mapping: dict[str, Any]) -> None:
    VALIDATOR.validate(mapping)


def test_it_accepts_what_is_written_down() -> None:
    VALIDATOR.validate(dump(full()))


def test_it_accepts_one_owed_table_in_place_of_a_list() -> None:
    mapping = changed(process={"owed": {"what": "answer"}})

    VALIDATOR.validate(mapping)
    assert accepted(mapping).process.owed[0].what == "answer"


STRUCTURAL = {name: case[0] for name, case in WRONG.items() if name not in BEYOND_A_SCHEMA | NATIVE}


@pytest.mark.parametrize("mapping", STRUCTURAL.values(), ids=STRUCTURAL)
def test_it_rejects_what_is_refused_for_its_form(mapping: Any) -> None:
    assert not VALIDATOR.is_valid(mapping)


TOGETHER = {key: APART[key] for key in list(APART)[:12]}


@pytest.mark.parametrize("mapping", TOGETHER.values(), ids=TOGETHER)
def test_it_rejects_keys_that_contradict_each_other(mapping: Any) -> None:
    assert not VALIDATOR.is_valid(mapping)


@pytest.mark.parametrize(
    "mapping",
    [
        changed(employer={"agency": ""}),
        changed(interview={"held": "2026-09-15", "setting": "one-way"}),
        changed(status_by=" "),
        changed(people=[{"name": "Dana Okafor", "email": "", "phone": "  "}]),
    ],
)
def test_an_empty_text_is_as_good_as_none(mapping: Any) -> None:
    assert faults(mapping) == ()
    assert VALIDATOR.is_valid(mapping)


def test_every_key_is_described() -> None:
    described = schema()["properties"]

    assert isinstance(described, dict)
    assert all(each["description"] for each in described.values())
    assert all(key.says.endswith(".") for _, table in tables(FILE) for key in table.keys)
    assert described["status"]["default"] == "waiting"
