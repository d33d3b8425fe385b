"""A text where a person reads it: as it was typed, with nothing in it that acts or hides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.interview.shown import characters, shortened, visible
from tests.steering import steers

AS_TYPED = [
    "👨‍👩‍👧‍👦",
    "👩🏽‍💻",
    "👍🏽",
    "🇩🇪",
    "❤️",
    "🏳️‍🌈",
    "👩‍❤️‍💋‍👨",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "1️⃣",
    "🩷",
    "می‌خواهم",
    "क्‍ष",
    "\u200f\u05e9\u05dc (Acme)\u200f",
    "Soci\xe9t\xe9\xa0Martin",
    "日本\u3000橋",
    "\U00031350",
]
WRITTEN_OUT = [
    "\x00",
    "\x07",
    "\x1b",
    "\x7f",
    "\x85",
    "\x9b",
    "\xad",
    "\u200b",
    "\u2028",
    "\u2029",
    "\u202a",
    "\u202e",
    "\u2060",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufff9",
    "\ud800",
    "\U000e0001",
    "\ue000",
]


@pytest.mark.parametrize("text", AS_TYPED)
def test_what_people_type_is_shown_as_typed(text: str) -> None:
    assert visible(f"Ada {text} Ltd") == f"Ada {text} Ltd"
    assert visible(text) == text


@pytest.mark.parametrize("steering", WRITTEN_OUT)
def test_what_a_terminal_would_act_on_or_hide_is_written_out(steering: str) -> None:
    for text in (steering, f"a{steering}b", f"👩{steering}💻", f"ש{steering}ל"):
        assert steering not in visible(text)
        assert "\\" in visible(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ac\u200dme",
        "\u200d👩",
        "👩\u200d",
        "👩\u200d Acme",
        "👩\u200d\u200d💻",
        "pay\u200epal",
        "a\U000e0067\U000e007f",
        "🏴\U000e0067\U000e0062",
        "🏴\U000e0067\U000e0062x\U000e007f",
    ],
)
def test_what_joins_nothing_is_hidden_and_so_written_out(text: str) -> None:
    assert "\\" in visible(text)


@given(st.text(st.characters(codec=None), max_size=30))
def test_no_text_brings_a_control_or_an_override_through(text: str) -> None:
    assert not steers(visible(text))


@given(st.text(st.characters(codec=None), max_size=30))
def test_each_character_is_shown_in_its_place(text: str) -> None:
    assert len(characters(text)) == len(text)
    assert "".join(characters(text)) == visible(text)


def test_a_text_is_not_cut_behind_what_joins() -> None:
    assert shortened("abc👩\u200d💻 and more", 8) == "abc👩..."
