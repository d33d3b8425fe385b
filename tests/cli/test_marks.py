"""A text with its findings marked in place."""

from __future__ import annotations

import re

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.findings import Code, Finding
from drafter.cli.cells import cells
from drafter.cli.marks import marked
from tests.steering import steers


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def finding(text: str, words: str, code: Code = Code.UNKNOWN_NAME, message: str = "No.") -> Finding:
    start = text.index(words)
    return Finding(code, "body", start, start + len(words), words, message)


def missing(start: int, message: str = "Nothing thanks them.") -> Finding:
    return Finding(Code.MISSING_THANKS, "body", start, start, "", message)


def plain(text: str, *findings: Finding) -> list[str]:
    """The page as it is printed: what prints it takes the styles of labels away."""
    return click.unstyle(marked(text, findings, colored=False)).split("\n")


def test_without_colour_a_line_of_marks_stands_under_the_words() -> None:
    text = "Hi Dana,\n\nI met Petra there.\n"

    assert plain(text, finding(text, "Petra")) == [
        "│ Hi Dana,",
        "│",
        "│ I met Petra there.",
        "│       ^^^^^",
        "error     unknown-name: No.",
    ]


def test_with_colour_the_words_themselves_are_marked() -> None:
    text = "I met Petra there!!"
    found = (finding(text, "Petra"), finding(text, "!!", Code.EXCLAMATION))

    first, *rest = marked(text, found, colored=True).split("\n")
    assert first == (
        f"│ I met {click.style('Petra', fg='red', underline=True)} there"
        f"{click.style('!!', fg='yellow', underline=True)}"
    )
    assert [click.unstyle(line) for line in rest] == [
        "error     unknown-name: No.",
        "warning   exclamation: No.",
    ]


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("我 met 李小龙 there", "李小龙", "│        ^^^^^^"),
        ("Caf\u0065\u0301 Petra", "Petra", "│      ^^^^^"),
        ("Pe\u0301tra came", "Pe\u0301tra", "│ ^^^^^"),
        ("\tPetra", "Petra", "│     ^^^^^"),
        ("😀 Petra", "Petra", "│    ^^^^^"),
        ("a\u202eb Petra", "\u202e", "│  ^^^^^^"),
        ("x\u00a0Petra", "Petra", "│   ^^^^^"),
    ],
)
def test_marks_stand_under_their_words_whatever_stands_before_them(
    text: str, words: str, line: str
) -> None:
    assert plain(text, finding(text, words))[1] == line


def test_words_over_the_end_of_a_row_are_marked_in_both_and_told_once() -> None:
    text = "word " * 14 + "Petra Lindqvist came."
    first, under, second, below, told = plain(text, finding(text, "Petra Lindqvist"))

    assert first.endswith("Petra") and under.endswith("^^^^^") and len(first) == len(under)
    assert (second, below) == ("│ Lindqvist came.", "│ ^^^^^^^^^")
    assert told.startswith("error")


def test_a_whole_part_is_marked_where_it_begins_and_ends() -> None:
    text = "\n".join(f"line {number}" for number in range(9))
    lines = plain(text, finding(text, text, Code.TOO_LONG))

    assert lines[:3] == ["│ line 0", "│ ^^^^^^", "│ line 1"]
    assert lines[-3:] == ["│ line 8", "│ ^^^^^^", "error     too-long: No."]
    assert len(lines) == 12


def test_what_is_missing_is_told_at_the_end_of_its_message() -> None:
    text = "Subject: a\n\nFirst.\n\n---\nSubject: b\n\nSecond.\n"
    lines = plain(text, missing(text.index("First.") + 6), missing(text.index("Second.")))

    assert lines[3:6] == ["", "warning   missing-thanks: Nothing thanks them.", "│"]
    assert lines[-3:] == ["│ Second.", "", "warning   missing-thanks: Nothing thanks them."]


def test_an_error_goes_over_a_warning_on_the_same_words() -> None:
    text = "Petra!!"
    found = (finding(text, "Petra!!", Code.EXCLAMATION), finding(text, "Petra"))

    first = marked(text, found, colored=True).split("\n")[0]
    assert click.style("Petra", fg="red", underline=True) in first
    assert click.style("!!", fg="yellow", underline=True) in first


def test_windows_line_ends_and_old_ones_end_lines() -> None:
    text = "one\r\nPetra\rthree\n"

    assert plain(text, finding(text, "Petra")) == [
        "│ one",
        "│ Petra",
        "│ ^^^^^",
        "error     unknown-name: No.",
        "│ three",
    ]


def test_words_of_a_message_cannot_steer_the_terminal() -> None:
    text = "Petra"
    lines = plain(text, finding(text, "Petra", message="No \x1b[2J\u202e\nname."))

    assert lines[-1] == "error     unknown-name: No \\x1b[2J\\u202e name."


ANYTHING = st.text(st.characters(codec=None) | st.sampled_from("\n\r\t ^│李\u0301"), max_size=120)


@given(ANYTHING, st.data())
def test_for_any_text_the_marked_page_holds_all_of_it_and_the_marks_lie_under_the_spans(
    text: str, data: st.DataObject
) -> None:
    places = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(places, places).map(sorted), max_size=4))
    found = [Finding(Code.BLAME, "", a, b, text[a:b], "No.") for a, b in spans]
    lines, bare = plain(text, *found), plain(text)
    rows = [line for line in lines if line.startswith("│")]

    # A row of marks is one more than the page without findings has.
    shown = [row.removeprefix("│").removeprefix(" ") for row in bare]
    expected = re.split(r"\r\n|\r|\n", re.sub(r"(?:\r\n|\r|\n)\Z", "", text))
    whole = "".join(cell.shown for line in expected for cell in cells(line, 0))
    assert "".join(shown).replace(" ", "") == whole.replace(" ", "")
    assert [row for row in rows if row in bare or set(row) <= set("│ ^")] == rows
    assert not any(map(steers, lines))
    assert sum(line.startswith("error") for line in lines) == len(found)


@given(ANYTHING, st.data())
def test_colour_adds_nothing_but_colour(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(places, places).map(sorted), max_size=4))
    found = [Finding(Code.BLAME, "", a, b, text[a:b], "No.") for a, b in spans]

    colored = click.unstyle(marked(text, found, colored=True)).split("\n")
    # A blank that is styled with the words around it is not cut off at the end of a row.
    rows = [line.rstrip() for line in colored if line.startswith("│")]
    assert rows == plain(text)
