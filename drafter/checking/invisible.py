"""Characters that show nothing, or turn the direction of writing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from drafter.checking.lazy import lazy

INVISIBLE = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0e"
    "\ufeff\uffa0\ufff9-\ufffd\U000e0000-\U000e01ef]"
)
_HIDDEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc\ufffd"
    + "".join(map(chr, (*range(0xFE00, 0xFE0F), *range(0xE0100, 0xE01F0))))
)
"""Those of the invisible that Python holds for printable."""
_GAPS = dict.fromkeys(map(ord, "\t\n\r"), " ")
_JOINERS = "\u200c\u200d"


def invisible(text: str) -> Iterator[tuple[int, int]]:
    """Find characters that show nothing or turn the direction of writing."""
    if text.translate(_GAPS).isprintable() and (text.isascii() or _HIDDEN.isdisjoint(text)):
        return
    for match in INVISIBLE.finditer(text):
        first, last = match.span()
        # A joiner belongs between two letters of some scripts and inside an emoji.
        beside = text[first - 1 : first], text[last : last + 1]
        if match[0] not in _JOINERS or any(map(_joins_nothing, beside)):
            yield first, last


def _joins_nothing(letter: str) -> bool:
    """Whether a letter never joins with the next in writing, or there is none."""
    return letter == "" or letter.isspace() or unicodedata.name(letter, "").startswith("LATIN")
