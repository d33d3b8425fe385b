"""Interviews to keep: a small one, one of every part, and any that can be drawn."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from drafter.store.records import StoredDraft
from drafter.store.store import Store

SMALL: dict[str, Any] = {
    "company": "Northwind Traders",
    "role": "Data Analyst",
    "interview": {"held": "2026-09-15"},
}

FULL: dict[str, Any] = {
    "company": "Büro für Gestaltung",
    "role": "設計者 👩‍💻",
    "status": "offer",
    "status_on": "2026-09-22",
    "offer": {"deadline": "2026-09-30"},
    "interview": {"held": "2026-09-15T10:00:00+02:00", "stage": "final", "topics": ["a", "b"]},
    "people": [
        {"name": "Dana Okafor", "phone": "+1 415 555 0117"},
        {"name": "Jo Lind", "email": "jo@example.org", "met": False},
    ],
    "process": {"owed": [{"what": "materials", "files": ["refs.pdf"]}], "closed": []},
    "log": [
        {"on": "2026-09-16", "kind": "thank-you", "to": "Dana Okafor"},
        {"on": "2026-09-16", "kind": "thank-you", "to": "Jo Lind", "answered": "2026-09-17"},
    ],
    "heard": [{"on": "2026-09-22", "from": "Dana Okafor", "said": 'an "offer"\nfor you'}],
    "employer": {"country": "DE", "internal": True},
    "me": {"name": "Sam Rivera", "fits": []},
}


def mark_sent(store: Store, which: int, draft: int, on: date) -> StoredDraft:
    """Note that a draft went out, and nothing else; the draft."""
    kept = store.get(which)
    store.replace(which, kept.facts, kept.revision, {draft: on})
    return next(each for each in store.drafts(which) if each.id == draft)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(TEXTS, below, max_size=3),
    max_leaves=5,
)
TABLES = st.dictionaries(TEXTS, VALUES, max_size=3)
ENTRIES = st.fixed_dictionaries({"on": st.dates().map(str)}, optional={"kind": TEXTS, "x": VALUES})
ROUNDS = st.fixed_dictionaries(
    {"held": st.dates().map(str)}, optional={"topics": st.lists(TEXTS, max_size=3)}
)
FACTS = st.fixed_dictionaries(
    {"company": TEXTS, "role": TEXTS, "interview": ROUNDS},
    optional={
        "status": st.sampled_from(["waiting", "offer", "rejected"]),
        "people": st.lists(TABLES, min_size=1, max_size=3),
        "log": st.lists(ENTRIES, min_size=1, max_size=3),
        "heard": st.lists(ENTRIES, min_size=1, max_size=3),
        "process": TABLES,
        "me": TABLES,
    },
)
