"""What must never reach a terminal from a text."""

from __future__ import annotations

import unicodedata

_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})


def steers(text: str) -> bool:
    """Whether a terminal would act on a character of a line, or turn what follows it."""
    return bool(_OVERRIDES & set(text) or _CONTROLS & set(map(unicodedata.category, text)))
