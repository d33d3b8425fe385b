"""What a text looks like on a terminal: nothing hidden, nothing acted on, every column counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.cells import cells, columns, rows
from tests.steering import steers


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("abc", 3),
        ("李小龙", 6),
        ("e\u0301", 1),
        ("\uff21", 2),
        ("\u1112\u1161\u11ab", 2),
        ("a\u3000b", 4),
        ("😀", 2),
        ("❤\ufe0f", 2),
        ("☎", 1),
        ("1\ufe0f\u20e3", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("👩🏽‍💻", 2),
        ("🏳️‍🌈", 2),
        ("🇩🇪", 2),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2),
        ("🩷", 2),
        ("م\u200cن", 2),
        ("a\u200db", 8),
        ("\t", 4),
        ("\u00a0", 1),
        ("\u202e", 6),
        ("\x1b", 4),
    ],
)
def test_wide_narrow_and_combining_characters_take_their_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


@given(st.text(st.characters(codec=None), max_size=60))
def test_no_cell_holds_what_a_terminal_acts_on(text: str) -> None:
    assert not any(steers(cell.shown) for cell in cells(text, 0))


@given(st.text(st.sampled_from("ab 李\u0301\t😀"), max_size=80), st.integers(4, 30))
def test_rows_hold_the_whole_line_in_order_and_fit(text: str, width: int) -> None:
    line = cells(text, 7)
    broken = list(rows(line, width))

    assert [cell for row in broken for cell in row] == line
    for row in broken:
        seen = "".join(cell.shown for cell in row).rstrip()
        assert columns(seen) <= width


def test_a_line_breaks_between_words_and_a_long_word_within() -> None:
    line = cells("one two three-and-a-half", 0)
    broken = ["".join(cell.shown for cell in row) for row in rows(line, 9)]

    assert broken == ["one two ", "three-and", "-a-half"]


def test_an_accent_stays_on_its_letter_at_the_end_of_a_row() -> None:
    line = cells("abcde\u0301fgh", 0)

    assert ["".join(c.shown for c in row) for row in rows(line, 5)] == ["abcde\u0301", "fgh"]
