"""The known word nearest to one that is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 60
"""Nobody mistypes a key at greater length; comparing it would only take time."""


def nearest(word: str, known: Iterable[str], closeness: float = 0.6) -> str:
    """The known word that was probably meant, or an empty text."""
    if len(word) > LONGEST:
        return ""
    from difflib import get_close_matches

    folded = {fold(each): each for each in known}
    matches = get_close_matches(fold(word), folded, n=1, cutoff=closeness)
    return folded[matches[0]] if matches else ""


def did_you_mean(word: str) -> str:
    """The question to end a fault with, or nothing."""
    return f'; did you mean "{word}"?' if word else ""


def fold(word: str) -> str:
    """The letters and digits of a word, without case."""
    return "".join(letter for letter in word.casefold() if letter.isalnum())
