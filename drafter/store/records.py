"""What the store gives out: named tuples of plain values, no connection behind them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple


class Stored(NamedTuple):
    """An interview that is kept."""

    id: int
    """Its number on this machine, never given twice."""
    uid: str
    """What it is known by in exports, on any machine."""
    revision: int
    """Counts the changes of its facts: what `replace` must name, what a cache may go by."""
    facts: dict[str, Any]
    """The keys of the interview file as values that JSON knows; empty lists are left out."""
    snoozed_until: date | None
    trashed: bool
    made_at: datetime
    changed_at: datetime
    """When its facts last changed."""
    rounds: int
    """How many there are; `facts` holds the last."""


class StoredDraft(NamedTuple):
    """A message or call that was drafted, in as many versions as it took."""

    id: int
    interview_id: int
    kind: str
    channel: str
    recipient: str
    made_at: datetime
    sent_on: date | None
    versions: int


class DraftVersion(NamedTuple):
    """One wording of a draft."""

    draft_id: int
    number: int
    """From 1."""
    text: str
    origin: str
    model: str | None
    made_at: datetime
    findings: list[Any]


class Imported(NamedTuple):
    """What an import did, by the ids on this machine."""

    added: tuple[int, ...]
    updated: tuple[int, ...]
    """Differed, and were replaced."""
    skipped: tuple[int, ...]
    """Differ, and were kept as they are."""
    same: tuple[int, ...]
    """Were here already."""


def day(text: str | None) -> date | None:
    """A day as it is kept."""
    return None if text is None else date.fromisoformat(text)
