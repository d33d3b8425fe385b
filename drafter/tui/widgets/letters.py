"""A verdict in letters two rows high."""

from __future__ import annotations

_LETTERS = {
    "A": ("█▀█", "█▀█"),
    "C": ("█▀▀", "█▄▄"),
    "E": ("█▀▀", "██▄"),
    "I": ("█", "█"),
    "L": ("█  ", "█▄▄"),
    "M": ("█▀▄▀█", "█ ▀ █"),
    "O": ("█▀█", "█▄█"),
    "P": ("█▀█", "█▀▀"),
    "S": ("█▀▀", "▄▄█"),
    "T": ("▀█▀", " █ "),
    "W": ("█ █ █", "▀▄▀▄▀"),
}


def large(word: str) -> tuple[str, str]:
    """The two rows of a word; only the letters of the verdicts are known."""
    upper, lower = zip(*(_LETTERS[letter] for letter in word.upper()), strict=True)
    return "  ".join(upper), "  ".join(lower)
