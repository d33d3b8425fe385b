"""The bytes of a file become a mapping, or one says why they cannot."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.errors import InterviewError
from drafter.interview.decoding import LIMIT, Syntax
from drafter.interview.model import Interview
from drafter.interview.reading import parse
from tests.interview.samples import FULL, SMALL, full

TOML = b"""company = "Northwind Traders"
role = "Data Analyst"
interview.held = 2026-09-15
"""


def refused(data: bytes, form: Syntax | None = None) -> InterviewError:
    with pytest.raises(InterviewError) as caught:
        parse(data, source="file", form=form)
    assert caught.value.title == "file: cannot be read"
    return caught.value


@pytest.mark.parametrize(
    "data",
    [
        TOML,
        b"\xef\xbb\xbf" + TOML,
        TOML.replace(b"\n", b"\r\n"),
        json.dumps(SMALL).encode(),
        b"\xef\xbb\xbf\r\n " + json.dumps(SMALL).encode(),
    ],
    ids=["toml", "with a mark", "with Windows line ends", "json", "json after a mark"],
)
def test_toml_and_json_are_told_apart_by_how_they_begin(data: bytes) -> None:
    assert parse(data, source="file").round.held == date(2026, 9, 15)


def test_the_form_of_a_file_may_be_given() -> None:
    assert parse(TOML, source="file", form="toml").role == "Data Analyst"
    assert parse(json.dumps(SMALL).encode(), source="file", form="json").role == "Data Analyst"


def test_a_long_text_is_no_long_key() -> None:
    said = "word. " * 300

    text = FULL.replace("you'll hear from us by the end of next week", said)
    padded = text + "# a note\n" * 1000

    assert parse(padded.encode(), source="file").process.said == said.strip()


def test_a_full_file_says_the_same_with_any_line_ends() -> None:
    assert parse(FULL.replace("\n", "\r\n").encode(), source="file") == full()


UNREADABLE: dict[str, tuple[bytes, Syntax | None, str]] = {
    "nothing": (b"", None, "empty"),
    "only space": (b" \r\n\t", None, "empty"),
    "only a mark": (b"\xef\xbb\xbf", None, "empty"),
    "binary": (b"\x7fELF\0\1", None, "found a zero byte at offset 4; allowed: text in UTF-8"),
    "UTF-16": ("role".encode("utf-16"), None, "found UTF-16; allowed: UTF-8"),
    "Latin-1": (
        b'company = "Northwind"\nrole = "caf\xe9"',
        None,
        "line 2: found byte 0xe9 at offset 33; allowed: text in UTF-8",
    ),
    "too long": (
        b"#" * (LIMIT + 1),
        None,
        "found more than 1,048,576 bytes; allowed: up to 1,048,576",
    ),
    "TOML without quotes": (
        b"company = Northwind",
        None,
        "line 1, column 11: invalid value: company = Northwind",
    ),
    "TOML without an end": (
        b'company = "Northwind',
        None,
        'line 1, at its end: unterminated string: company = "Northwind',
    ),
    "TOML that ends with a line": (b"company =\n", None, "line 1, column 10: invalid value"),
    "TOML with a day that is none": (
        b"status_on = 2026-02-30",
        None,
        "line 1, column 13: invalid date or datetime: status_on = 2026-02-30",
    ),
    "TOML with a key given twice": (
        b"role = 'a'\nrole = 'b'",
        None,
        "line 2, at its end: cannot overwrite a value: role = 'b'",
    ),
    "TOML too deep": (b"a = " + b"[" * 100_000, None, "found lists or tables nested too deeply"),
    "TOML with an endless key": (
        b"a" + b".a" * 5000 + b" = 1",
        None,
        "found lists or tables nested too deeply",
    ),
    "TOML with an endless number": (
        b"a = " + b"9" * 5000,
        None,
        "found a number that is too long; allowed: no key needs one",
    ),
    "JSON without an end": (
        b'{"company": "Northwind",\n',
        None,
        "line 2, column 1: expecting property name enclosed in double quotes",
    ),
    "JSON with a comma too many": (
        b'{"a": 1,}',
        "json",
        "line 1, column 9: expecting property name enclosed in double quotes: {",
    ),
    "JSON that is a list": (b'["company"]', "json", "found a list of 1; allowed: one object"),
    "JSON too deep": (b"[" * 100_000, "json", "found lists or tables nested too deeply"),
    "JSON with an endless number": (
        b'{"a": ' + b"9" * 5000 + b"}",
        None,
        "found a number that is too long; allowed: no key needs one",
    ),
    "JSON with a key given twice": (
        b'{"company": "a", "interview": {"held": 1, "held": 2}, "company": "b"}',
        None,
        '"held": found twice in one table; allowed: once',
    ),
}


@pytest.mark.parametrize(("data", "form", "fault"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_says_where_and_why(
    data: bytes, form: Syntax | None, fault: str
) -> None:
    assert refused(data, form).faults[0].startswith(fault)


def test_every_key_given_twice_in_json_is_named() -> None:
    data = b'{"company": "a", "interview": {"held": 1, "held": 2}, "company": "b"}'

    assert [fault.split('"')[1] for fault in refused(data).faults] == ["held", "company"]


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999"])
def test_a_number_that_is_none_is_a_fault_of_its_key(number: bytes) -> None:
    with pytest.raises(InterviewError) as caught:
        parse(b'{"company": ' + number + b"}", source="file")

    assert caught.value.faults[0].startswith("company: found ")


DAY = "A day is written 2026-11-19, without quotes."
MOMENT = "A day is written 2026-11-19, with the time 2026-11-19T10:00:00, without quotes."
QUOTES = "In TOML a text stands in quotes."
CURLY = "TOML knows straight quotes only"
INSIDE = "A quote stands inside a text: put a backslash before it"
LITERAL = "A quote stands inside a text: put the text in double quotes"
UNCLOSED = "The closing quote is missing"
FLAG = "It is true or false, in small letters and without quotes."
NOTHING = "Leave the key out if there is nothing to say."
BRACKETS = "A list stands in brackets"
ONCE = "A key stands once in its table; everybody has a [[people]] line"


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("held = 2026-09-15T10:00", "In TOML a time has seconds: 10:00:00."),
        ("held = 2026-09-15 10:00", "In TOML a time has seconds: 10:00:00."),
        ("held = last Tuesday", MOMENT),
        ("held = 11/19/2026", MOMENT),
        ("held = 2026-11-9", MOMENT),
        ("held = 2026-11-19 10am", MOMENT),
        ("held = 19.11.2026", MOMENT),
        ("interview.held = yesterday", MOMENT),
        ("status_on = yesterday # or so", DAY),
        ("status_on = 2026-02-30", "The calendar has no such day."),
        ("status_on = 2026-02-28 2", DAY),
        ("status_on = 2026-02-28 = 2", DAY),
        ("offer = { deadline = next Friday }", DAY),
        ("offer = next Friday", "It is written { deadline = 2026-11-19 }."),
        ("competing_offer = Friday", "It is written { deadline = 2026-11-19 }."),
        ("call_window = { from = 2026-09-17, to = Friday }", DAY),
        ("call_window = { from = 2026-09-17, to = 2026-9-18 }", DAY),
        ("from = Dana", QUOTES),
        ("gave_number = True", FLAG),
        ("gave_number = yes", FLAG),
        ("[employer]\ninternal = no", FLAG),
        ("status = False", FLAG),
        ("email = null", NOTHING),
        ("agency = None", NOTHING),
        ("promise = none", QUOTES),
        ("company = Northwind", QUOTES),
        ("reply = no", QUOTES),
        ("phone = +1 415 555 0117", QUOTES),
        ("reference = 1042-A", QUOTES),
        ("owed = { what = materials }", QUOTES),
        ('owed = { what = "materials", to = Dana }', QUOTES),
        ("topics = [moving the warehouse]", QUOTES),
        ('topics = [\n  moving,\n  "x"]', QUOTES),
        ("company = “Northwind”", CURLY),
        ("company = „Northwind“", CURLY),
        ("company = \u2018Northwind\u2019", CURLY),
        ('company = "Northwind”', CURLY),
        ("topics = [“dbt”]", CURLY),
        ("topics = [\n  “dbt”]", CURLY),
        ("company = 'Joe's Cafe'", LITERAL),
        ("company = 'Joe\\'s Cafe'", LITERAL),
        ("topics = ['Joe's Cafe']", LITERAL),
        ('said = "she said "soon""', INSIDE),
        ('said = "she said "soon" again"', INSIDE),
        ('topics = ["the "big" move"]', INSIDE),
        ('company = "Northwind\nrole = "b"', UNCLOSED),
        ('company = "Northwind', UNCLOSED),
        ("company = 'Northwind\n", UNCLOSED),
        ('said = "it\u2019s fine\n', UNCLOSED),
        ('said = """so\nmuch', UNCLOSED),
        ('company = "C:\\Northwind"', "In a text a backslash is written twice"),
        ('company = "Northwind" role = "b"', "Each key stands on a line of its own."),
        ('company = "Northwind", role = "b"', "Each key stands on a line of its own."),
        ('topics = "one", "another"', BRACKETS),
        ('topics = ["one" "another"', "The closing ] of a list, or a comma in it"),
        ('topics = ["one",\n[process]', "The closing ] of a list, or a comma in it"),
        ('topics = ["one"\nrole = "b"', "The closing ] of a list, or a comma in it"),
        ('company: "Northwind"', "Between a key and its value stands ="),
        ("role = 'a'\nrole = 'b'", ONCE),
        ("[people]\nname = 'a'\n[people]", "people is a list: write [[people]] above each"),
        ("[people]\nname = 'a'\n[[people]]", "people is a list: write [[people]] above each"),
        ("[[people]]\nname = 'a'\n[people]", "people is a list: write [[people]] above each"),
        ("[log]\n[log]", "log is a list: write [[log]]"),
        ("[heard]\n[heard]", "heard is a list: write [[heard]]"),
        ("[process]\n[process]", "[process] can stand once; put all of its keys under it."),
        ("[strange]\n[strange]", "[strange] can stand once"),
        ("company", "Between a key and its value stands ="),
        ("[[people]\nname = 'a'", "people is a list: write [[people]] above each"),
        ("[[people\nname = 'a'", "people is a list: write [[people]] above each"),
        ('owed = { what = "materials",\n  to = "Dana" }', "A table in braces stands on one line"),
        ('owed = {\n  what = "materials" }', "A table in braces stands on one line"),
        ("held = 2026-11-19,", "No comma stands at the end of a line."),
        ('company = "Northwind",', "No comma stands at the end of a line."),
        ("[people", ""),
        ("[people] x", ""),
        ("a = ]", ""),
        ("gave_number = true ]", ""),
        ("status_on = 2026-02-28 }", ""),
        ("x = 1 2", ""),
        ("company =", ""),
    ],
)
def test_a_slip_in_toml_comes_with_the_cure_for_that_line(line: str, hint: str) -> None:
    found = refused(line.encode(), "toml").hint

    assert found.startswith(hint)
    assert hint or not found


@pytest.mark.parametrize(
    ("data", "hint"), [(b"", "drafter new"), (b"caf\xe9", "Save the file as UTF-8.")]
)
def test_what_is_no_text_at_all_comes_with_its_cure(data: bytes, hint: str) -> None:
    assert hint in refused(data).hint


def test_control_characters_of_a_broken_line_are_written_out() -> None:
    assert refused(b"role = \x1b]0;owned\x07").faults[0].endswith("role = \\x1b]0;owned\\x07")


_edits = st.tuples(st.integers(0, len(FULL)), st.integers(0, 40), st.binary(max_size=8))


def _edited(edit: tuple[int, int, bytes]) -> bytes:
    start, length, new = edit
    data = FULL.encode()
    return data[:start] + new + data[start + length :]


@given(
    st.one_of(st.binary(), _edits.map(_edited)),
    st.sampled_from([None, "toml", "json"]),
)
def test_whatever_the_bytes_they_are_read_or_refused(data: bytes, form: Syntax | None) -> None:
    try:
        assert isinstance(parse(data, source="file", form=form), Interview)
    except InterviewError as error:
        assert error.faults
