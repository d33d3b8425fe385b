"""What the store gives out: named tuples of plain values, no connection behind them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from drafter.interview.shown import shortened, visible


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

    @property
    def company(self) -> str:
        """The employer's name, as it stands in the facts."""
        return str(self.facts.get("company", ""))

    @property
    def role(self) -> str:
        """What the interview is about, as it stands in the facts."""
        return str(self.facts.get("role", ""))


class Bent(NamedTuple):
    """An interview that something other than drafter changed to what cannot be read."""

    id: int
    company: str
    role: str
    status: str
    trashed: bool
    reason: str
    """What is wrong, such as "its log cannot be read"."""
    hint: str = ""
    """What can be done."""

    @property
    def title(self) -> str:
        """Which it is and what is wrong, in a sentence."""
        names = ", ".join(shortened(visible(name)) for name in (self.company, self.role))
        return f"Interview {self.id} ({names}) is damaged: {self.reason}."


class Survey(NamedTuple):
    """Interviews, those that cannot be read apart from the others."""

    whole: list[Stored]
    bent: list[Bent]

    @property
    def every(self) -> list[Stored | Bent]:
        """All of them."""
        return [*self.whole, *self.bent]


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
    cost: dict[str, Any]
    """What a model took to write it: tokens, seconds, attempts; empty: no model did."""


class Imported(NamedTuple):
    """What an import did, by the ids on this machine."""

    added: tuple[int, ...]
    updated: tuple[int, ...]
    """Differed, and were replaced."""
    skipped: tuple[int, ...]
    """Differ, and were kept as they are."""
    same: tuple[int, ...]
    """Were here already."""
    damaged: int = 0
    """How many were damaged already where they come from, and are left there."""
