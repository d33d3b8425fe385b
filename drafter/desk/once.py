"""What is said to a user once and then never again."""

from __future__ import annotations

import os


def first_time(cache: str, what: str) -> bool:
    """Whether this is the first time; from now on, or where nothing can be noted, it is not."""
    path = os.path.join(cache, f"said-{what}")
    try:
        os.makedirs(cache, mode=0o700, exist_ok=True)
        with open(path, "x", encoding="utf-8"):
            return True
    except OSError:
        return False
