"""Kept interviews as `list --json` and `agenda --json` print them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from drafter.desk.agenda import Item
    from drafter.desk.verdicts import Verdict

SCHEMA = 1


def as_data(items: Sequence[Item]) -> dict[str, Any]:
    """Every item in its order; `step` is null where nothing is planned."""
    return {"schema": SCHEMA, "interviews": [_item(item) for item in items]}


def _item(item: Item) -> dict[str, Any]:
    verdict = item.verdict
    return {
        "id": item.id,
        "company": item.company,
        "role": item.role,
        "status": item.status,
        "state": item.state.value,
        "today": item.today.isoformat(),
        "held": verdict.held.isoformat() if verdict else None,
        "ahead": verdict.ahead if verdict else None,
        "action": verdict.action if verdict else None,
        "rule": verdict.rule if verdict else None,
        "step": _step(verdict, item.to) if verdict and verdict.kind else None,
        "snoozed_until": _day(item.snoozed_until),
        "trashed": item.trashed,
        "faults": list(item.faults),
    }


def _step(verdict: Verdict, to: tuple[str, ...]) -> dict[str, Any]:
    return {
        "action": verdict.channel,
        "kind": verdict.kind,
        "to": list(to),
        "earliest": _day(verdict.earliest),
        "best": _day(verdict.best),
        "latest": _day(verdict.latest),
        "overdue": verdict.overdue,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
