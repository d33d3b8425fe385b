"""Times of the day as people write them: "2pm", "14:30", "noon"."""

from __future__ import annotations

import re
from datetime import time

_TWELVE = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*(a|p)\.?\s?m\.?")
_TWENTY_FOUR = re.compile(r"(\d{1,2})[:.](\d\d)(?:\s*h|\s*o'?clock)?|(\d{1,2})\s*h")
_BARE = re.compile(r"\d{1,2}(?:\s*o'?clock)?")
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}


def time_of(words: str) -> time:
    """The time that a text names; a ValueError says what to write."""
    if words in _WORDS:
        return _WORDS[words]
    if found := _TWELVE.fullmatch(words):
        return _twelve(int(found[1]), int(found[2] or 0), found[3])
    if found := _TWENTY_FOUR.fullmatch(words):
        return _real(int(found[1] or found[3]), int(found[2] or 0))
    if _BARE.fullmatch(words):
        raise ValueError(f'Is {words} before or after noon? Write "2pm" or "14:00".')
    raise ValueError('Not a time yet; write "2pm" or "14:00" after the day.')


def _twelve(hour: int, minute: int, half: str) -> time:
    if not 1 <= hour <= 12:
        raise ValueError('Write "2pm" or "14:00".')
    return _real(hour % 12 + (12 if half == "p" else 0), minute)


def _real(hour: int, minute: int) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise ValueError("There is no such time of the day.") from None
