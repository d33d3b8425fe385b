"""A table that fits the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.cells import columns
from drafter.cli.table import cut, table
from tests.steering import steers


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Acme", 4, "Acme"),
        ("Acme Ltd", 6, "Acme…"),
        ("Acmes", 4, "Acm…"),
        ("日本橋", 6, "日本橋"),
        ("日本橋", 5, "日本…"),
        ("日本橋", 4, "日…"),
        ("a\nb\tc", 9, "a b c"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
        ("a\x1b[31m", 20, "a\\x1b[31m"),
    ],
)
def test_a_text_is_cut_by_the_columns_it_takes(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown


@given(st.text(), st.integers(1, 30))
def test_no_cut_text_is_wider_than_allowed_or_does_anything(text: str, width: int) -> None:
    shown = cut(text, width)

    assert columns(shown) <= width
    assert not steers(shown)


def test_names_are_cut_before_all_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rows = [("1", "x" * 40, "due on Monday"), ("20", "y", "z")]

    assert list(table(rows, names=(1,), rest=(2,))) == [
        "1   " + "x" * 20 + "…  due on Monday",
        "20  y" + " " * 22 + "z",
    ]


def test_what_has_room_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")

    assert list(table([("1", "x" * 100)], names=(1,), indent=2)) == ["  1  " + "x" * 100]


def test_no_rows_are_no_table() -> None:
    assert list(table([], names=(0,))) == []
