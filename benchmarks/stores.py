"""Stores to measure lists over: the examples again and again, under other names."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parent.parent / "examples"
FEW, MANY = 10, 1000


def filled(folder: Path, number: int) -> Path:
    """The folder of a store that keeps so many interviews; it is made once."""
    from drafter.intake.file import load_keys
    from drafter.store.store import Store

    place = folder / f"store-{number}"
    if place.exists():
        return place
    paths = sorted(EXAMPLES.glob("*.toml"))
    examples: list[dict[str, Any]] = [dict(load_keys(str(path), io.BytesIO())) for path in paths]
    with Store(str(place), lambda: datetime.now(UTC)) as store:
        for nth in range(number):
            facts = examples[nth % len(examples)]
            store.add({**facts, "company": f"{facts['company']} {nth}"})
    return place
