"""JSON for programs, which a terminal may show as well."""

from __future__ import annotations

import json
import re
from typing import Any

_ACTIVE = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""What could steer a terminal, break a line or hide: written out, which says the same."""


def json_text(data: Any, indent: int | None = 1) -> str:
    """Write data as JSON that keeps letters of all scripts legible and shows nothing else raw."""
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _ACTIVE.sub(lambda active: json.dumps(active[0])[1:-1], text)
