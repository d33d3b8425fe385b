"""Characters that show nothing, or steer a screen, are found wherever they stand."""

from __future__ import annotations

import pytest

from drafter.checking.invisible import invisible

HIDDEN = [
    *("\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200c", "\u200d", "\u202e"),
    *("\u2060", "\u2066", "\u2800", "\u3164", "\ufe00", "\ufeff", "\ufff9", "\U000e0041"),
    *("\u17b4", "\u180b", "\u180f", "\uffa0", "\ufe0e", "\ufffc", "\U000e0100", "\U000e01ef"),
    *("\x00", "\x07", "\x08", "\x1b", "\x7f", "\x9b", "\ud800", "\ue000", "\ufffd"),
]


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda char: f"U+{ord(char):04X}")
def test_what_shows_nothing_inside_a_word_is_found(hidden: str) -> None:
    assert list(invisible(f"Kaf{hidden}ka")) == [(3, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "Plain words,\n\tin lines\r\nof every kind.",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\U0001f469\u200d\U0001f4bb",
        "\u2764\ufe0f",
        "Zo\u00eb, Nguy\u1ec5n, na\u0308ive",
    ],
)
def test_what_belongs_to_writing_is_left_alone(text: str) -> None:
    assert list(invisible(text)) == []
