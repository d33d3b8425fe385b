"""The form that `drafter new` writes names every key and reads once it is filled in."""

from __future__ import annotations

import tomllib
from datetime import date

import pytest

from drafter.errors import InterviewError
from drafter.interview.blank import WIDTH, blank
from drafter.interview.keys import FILE
from drafter.interview.model import Interview
from drafter.interview.reading import parse
from drafter.interview.spec import tables

TODAY = date(2026, 9, 15)


def filled(*uncommented: str, **values: str) -> str:
    """The form filled in, with some lines taken into use and some values changed."""
    lines = []
    for line in blank(TODAY).splitlines():
        key = line.removeprefix("#").partition(" = ")[0]
        given = {"company": "Northwind Traders", "role": "Data Analyst"} if line[:1] != "#" else {}
        if key in given:
            line = f'{key} = "{given[key]}"'
        elif line[:2] not in ("# ", "#") and (key in uncommented or "*" in uncommented):
            line = line.removeprefix("#")
            line = f'{key} = "{values[key]}"' if key in values else line
        lines.append(line)
    return "\n".join(lines)


def read(text: str) -> Interview:
    return parse(text.encode(), source="new.toml")


def test_it_reads_once_company_and_role_are_filled_in() -> None:
    assert read(filled()) == read(
        'company = "Northwind Traders"\nrole = "Data Analyst"\ninterview.held = 2026-09-15'
    )


def test_it_does_not_read_before_that() -> None:
    with pytest.raises(InterviewError) as caught:
        read(blank(TODAY))

    assert [fault.partition(":")[0] for fault in caught.value.faults] == ["company", "role"]


def test_it_names_every_key() -> None:
    mentioned = {line.removeprefix("#").partition(" = ")[0] for line in blank(TODAY).splitlines()}
    inline = blank(TODAY)

    for _, table in tables(FILE):
        for key in table.keys:
            assert key.name in mentioned or f" {key.name} = " in inline or f"[{key.name}]" in inline


def test_every_line_taken_into_use_is_toml_with_known_keys_and_values() -> None:
    text = filled("*")
    tomllib.loads(text)

    with pytest.raises(InterviewError) as caught:
        read(text)
    assert all(", but " in fault for fault in caught.value.faults)


def test_all_lines_fit_once_those_that_belong_together_agree() -> None:
    text = filled("*", status="offer", promise="date", contact_rule="call-invited")
    text = text.replace("via_agency = false", "via_agency = true").replace("next_round", "#")

    assert read(text).employer.agency == "Harbour Staffing"


def test_its_notes_fit_a_page() -> None:
    assert all(len(line) <= WIDTH for line in blank(TODAY).splitlines() if line.startswith("# "))


def test_the_days_it_suggests_lie_around_today() -> None:
    assert "#promised_for = 2026-09-25" in blank(TODAY)
