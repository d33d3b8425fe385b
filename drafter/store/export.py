"""Everything that is kept -> one value that JSON knows."""

from __future__ import annotations

from collections import defaultdict
from sqlite3 import Connection
from typing import Any

from drafter.errors import InputError
from drafter.store import drafts, interviews
from drafter.store.bent import BentError, reading, refuse, rows
from drafter.store.shapes import INTERVIEW, read_table

FORMAT = 2
"""Of the export; what a newer one adds, an older drafter would lose."""


def export(connection: Connection) -> dict[str, Any]:
    """Every interview by id, with all that is its own; of damaged ones all rows, as they are."""
    try:
        return {"drafter": FORMAT, "interviews": _entries(connection)}
    except BentError:
        found, bent = interviews.one_by_one(connection, lambda which: entry(connection, which))
    damaged = [
        {"id": each.id, "reason": each.reason, "rows": rows(connection, each.id)} for each in bent
    ]
    return {"drafter": FORMAT, "interviews": found, "damaged": damaged}


def entry(connection: Connection, which: int) -> dict[str, Any]:
    """One interview as it is exported; raises BentError if an import would refuse it."""
    with reading(connection, which):
        (found,) = _entries(connection, "id = ?", which)
    return found


def _entries(connection: Connection, where: str = "TRUE", *ids: int) -> list[dict[str, Any]]:
    chosen = f"interview_id IN (SELECT id FROM interviews WHERE {where})"
    rounds = interviews.rounds(connection, where, *ids)
    with reading(connection):
        trashed = dict(
            connection.execute(
                f"SELECT id, trashed_at FROM interviews WHERE {where}", ids
            ).fetchall()
        )
    written = _drafts(connection, chosen, ids)
    found = [
        {
            "uid": each.uid,
            "revision": each.revision,
            "made_at": each.made_at.isoformat(),
            "changed_at": each.changed_at.isoformat(),
            "snoozed_until": each.snoozed_until and each.snoozed_until.isoformat(),
            "trashed_at": trashed[each.id],
            "facts": each.facts,
            "earlier_rounds": rounds[each.id][:-1],
            "drafts": written[each.id],
        }
        for each in interviews.load(connection, where, *ids)
    ]
    with reading(connection):
        for each in found:
            _insist_that_it_can_be_read_in(each)
    return found


def _insist_that_it_can_be_read_in(entry: dict[str, Any]) -> None:
    # A copy that no import takes would be none, for the good ones neither.
    try:
        read_table(INTERVIEW, entry, "")
    except InputError as error:
        refuse(error.title)


def _drafts(
    connection: Connection, chosen: str, ids: tuple[int, ...]
) -> dict[int, list[dict[str, Any]]]:
    versions: dict[int, list[dict[str, Any]]] = defaultdict(list)
    belong = f"draft_id IN (SELECT id FROM drafts WHERE {chosen})"
    for version in drafts.versions(connection, belong, *ids):
        versions[version.draft_id].append(
            {
                "text": version.text,
                "origin": version.origin,
                "model": version.model,
                "made_at": version.made_at.isoformat(),
                "findings": version.findings,
                "cost": version.cost,
            }
        )
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for draft in drafts.load(connection, chosen, *ids):
        found[draft.interview_id].append(
            {
                "kind": draft.kind,
                "channel": draft.channel,
                "recipient": draft.recipient,
                "made_at": draft.made_at.isoformat(),
                "sent_on": draft.sent_on and draft.sent_on.isoformat(),
                "versions": versions[draft.id],
            }
        )
    return found
