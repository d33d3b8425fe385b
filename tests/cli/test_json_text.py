"""JSON that a terminal may show: no character of it steers the screen or breaks a line."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.json_text import json_text


@pytest.mark.parametrize(
    "steering",
    [
        "\x1b",
        "\x7f",
        "\x85",
        "\x9b",
        "\u061c",
        "\u200b",
        "\u2028",
        "\u202e",
        "\u2066",
        "\U000e0041",
    ],
)
def test_what_steers_a_screen_is_written_out(steering: str) -> None:
    text = json_text({"text": f"Hi {steering} Zoë"})

    assert steering not in text
    assert "Zoë" in text


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_every_text_comes_back_as_it_was_and_in_one_line(text: str) -> None:
    written = json_text(text, indent=None)

    assert json.loads(written) == text
    assert len(written.splitlines()) == 1
    assert not any(unicodedata.category(char) == "Cc" for char in written)
