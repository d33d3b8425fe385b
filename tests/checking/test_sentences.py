"""Where sentences end: a line break that only wraps one does not end it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.sentences import bounds, unwrapped


def pieces(text: str) -> list[str]:
    return [text[first:end] for first, end in bounds(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Our talk on November\n19 was nice.",
        "Our talk on Thursday, November\n19, stays with me.",
        "I cut pipeline costs by 30\npercent at Medora.",
        "I am free from\nMonday on.",
        "Please answer by\nMonday, and call me.",
        "Thank you again for the time you took to talk with me about\nSenior Data Engineer work.",
        "I enjoyed meeting you and\nlearning about the team.",
    ],
)
def test_a_line_break_inside_a_sentence_is_a_space(text: str) -> None:
    assert unwrapped(text) == text.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Dana,\nthank you for the talk.",
        "Hi Dana\nthank you for the talk.",
        "Thank you.\nI enjoyed it.",
        "Kind regards,\nsam",
        "Sam Lee\nsam@example.org",
        "Sam Lee\n555 0101",
        "Three points:\n- the budget\n- the team",
        "One paragraph\n\nand another",
    ],
)
def test_a_line_break_that_parts_lines_stays(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet="aB1. ,\n-", max_size=60))
def test_every_letter_keeps_its_place(text: str) -> None:
    changed = [(old, new) for old, new in zip(text, unwrapped(text), strict=True) if old != new]

    assert set(changed) <= {("\n", " ")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The role is at A. Here is why.", ["The role is at A.", "Here is why."]),
        ("I work at AT&T. I will write.", ["I work at AT&T.", "I will write."]),
        ("I met J. Adeyemi there.", ["I met J. Adeyemi there."]),
    ],
)
def test_an_initial_ends_a_sentence_only_before_a_word_that_opens_one(
    text: str, expected: list[str]
) -> None:
    assert pieces(text) == expected
