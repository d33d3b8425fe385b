"""A desk of its own that keeps interviews, the examples among them."""

from __future__ import annotations

import io
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from drafter.bootstrap import open_desk
from drafter.desk.desk import Desk
from drafter.desk.supposing import Shape
from drafter.desk.what_if import WhatIf

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = date(2026, 9, 30)
DANA = {"name": "Dana Okafor", "email": "dana@example.org", "role": "hiring-manager"}
NUMBER = {"phone": "+1 212 555 0117", "gave_number": True}


def interview(**more: Any) -> dict[str, Any]:
    """The keys of one in which Dana named a day that has not passed."""
    return {
        "company": "Northwind Traders",
        "role": "Data Analyst",
        "interview": {"held": "2026-09-22T10:00:00"},
        "process": {"promise": "date", "promised_for": "2026-10-02"},
        "people": [DANA | NUMBER],
        "log": [{"on": "2026-09-23", "kind": "thank-you", "to": "Dana Okafor"}],
    } | more


def desk_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk that keeps nothing yet."""
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(folder / "data"))
    return open_desk()


def keep_examples(desk: Desk) -> dict[int, date | datetime]:
    """Keep every example; by id, the day that each is about."""
    days: dict[int, date | datetime] = {}
    for line in (EXAMPLES / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip(" `") for cell in line.split("|")]
        if len(cells) > 2 and cells[1].endswith((".toml", ".json")):
            keys = desk.read_keys(str(EXAMPLES / cells[1]), io.BytesIO())
            days[desk.interviews.add(keys, cells[1]).id] = date.fromisoformat(cells[2])
    return days


def stored(desk: Desk) -> list[tuple[int, int, str]]:
    """Everything in the store, to see that it stays as it is."""
    kept = desk.interviews.store.all(trashed=True)
    return [(one.id, one.revision, repr(one.facts)) for one in kept]


def suppose_anything(what_if: WhatIf, data: st.DataObject) -> None:
    """Suppose one of the facts to be something that is offered, or move its day."""
    facts = [fact for _, group in what_if.groups() for fact in group]
    offer = data.draw(st.sampled_from([fact.offer for fact in facts]))
    if offer.shape is Shape.DAY:
        days = st.integers(-400, 400).map(lambda days: (TODAY + timedelta(days)).isoformat())
        what_if.suppose(offer.name, data.draw(days if offer.needed else days | st.just("")))
    elif data.draw(st.booleans()):
        what_if.suppose(offer.name, data.draw(st.sampled_from(offer.choices)))
    else:
        what_if.step(offer.name, data.draw(st.sampled_from([-1, 1])))
