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


LISTS = [
    path.removesuffix("[]") for path, _ in tables(FILE) if path in ("people[]", "log[]", "heard[]")
]


def block(name: str) -> list[str]:
    """The lines of a list's block, from its heading on."""
    lines = blank(TODAY).splitlines()
    start = lines.index(f"#[[{name}]]")
    return lines[start : lines.index("", start) if "" in lines[start:] else len(lines)]


@pytest.mark.parametrize("name", LISTS)
def test_above_the_heading_of_a_block_stands_to_take_its_mark_away_first(name: str) -> None:
    lines = blank(TODAY).splitlines()
    above = lines[lines.index(f"#[[{name}]]") - 1]

    assert above.startswith("# --- one ")
    assert above.endswith(": take the # away from the next line first ---")


IN_LISTS = [
    (name, line)
    for name in LISTS
    for line in block(name)
    if " = " in line and not line.startswith("# ")
]


@pytest.mark.parametrize(("name", "line"), IN_LISTS)
def test_a_line_of_a_block_without_its_heading_is_refused(name: str, line: str) -> None:
    lines = filled().splitlines()
    at = lines.index(line, lines.index(f"#[[{name}]]"))
    lines[at] = line.removeprefix("#")

    with pytest.raises(InterviewError) as caught:
        read("\n".join(lines))
    key = line.removeprefix("#").partition(" = ")[0]
    assert [fault.partition(";")[0] for fault in caught.value.faults] == [
        f"employer.{key}: unknown key"
    ]
    assert f"[[{name}]]" in caught.value.faults[0]


def test_the_form_says_how_to_set_the_greeting_and_what_a_given_number_is_for() -> None:
    person = dict(
        line.removeprefix("#").split(" = ", 1) for line in block("people") if " = " in line
    )
    text = "\n".join(block("people"))

    assert (
        'address_as sets the greeting ("Dr Okafor")' in text.partition("#name")[0] + person["name"]
    )
    assert "gave_number = true" in text.partition("#phone")[0]


def test_what_is_given_stands_in_it_uncommented() -> None:
    lines = blank(TODAY, {"employer": {"country": "DE"}}).splitlines()

    assert [line.partition("  #")[0].rstrip() for line in lines if "country =" in line] == [
        'country = "DE"'
    ]
