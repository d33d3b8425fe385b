"""JSON for programs, which a terminal may show as well."""

from __future__ import annotations

import json
from typing import Any

from drafter.interview.shown import characters


def json_text(data: Any, indent: int | None = 1) -> str:
    """Write data as JSON that keeps letters of all scripts legible and shows nothing else raw."""
    lines = json.dumps(data, ensure_ascii=False, indent=indent).split("\n")
    return "\n".join(
        line if line.isprintable() else "".join(characters(line, _numbered)) for line in lines
    )


def _numbered(character: str) -> str:
    # Written out, it says the same.
    return json.dumps(character)[1:-1]
