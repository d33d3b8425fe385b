"""Everything that is kept -> one value that JSON knows."""

from __future__ import annotations

from collections import defaultdict
from sqlite3 import Connection
from typing import Any

from drafter.store import drafts, interviews

FORMAT = 1
"""Of the export; what a newer one adds, an older drafter would lose."""


def export(connection: Connection, where: str = "TRUE", *args: object) -> dict[str, Any]:
    """The interviews for which the condition holds, by id, with all that is theirs."""
    chosen = f"interview_id IN (SELECT id FROM interviews WHERE {where})"
    rounds = interviews.rounds(connection, where, *args)
    trashed = dict(
        connection.execute(f"SELECT id, trashed_at FROM interviews WHERE {where}", args).fetchall()
    )
    written = _drafts(connection, chosen, args)
    return {
        "drafter": FORMAT,
        "interviews": [
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
            for each in interviews.load(connection, where, *args)
        ],
    }


def _drafts(
    connection: Connection, chosen: str, args: tuple[object, ...]
) -> dict[int, list[dict[str, Any]]]:
    versions: dict[int, list[dict[str, Any]]] = defaultdict(list)
    belong = f"draft_id IN (SELECT id FROM drafts WHERE {chosen})"
    for version in drafts.versions(connection, belong, *args):
        versions[version.draft_id].append(
            {
                "text": version.text,
                "origin": version.origin,
                "model": version.model,
                "made_at": version.made_at.isoformat(),
                "findings": version.findings,
            }
        )
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for draft in drafts.load(connection, chosen, *args):
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
