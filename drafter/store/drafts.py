"""Drafts and their versions in their tables; whoever calls has a transaction open."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from drafter.errors import NotStoredError
from drafter.store.facts import to_json
from drafter.store.interviews import LARGEST
from drafter.store.records import DraftVersion, StoredDraft, day


def load(connection: Connection, where: str = "TRUE", *args: object) -> list[StoredDraft]:
    """The drafts for which the condition holds, oldest first."""
    return [
        StoredDraft(
            which, interview, kind, channel, to, datetime.fromisoformat(made), day(sent), count
        )
        for which, interview, kind, channel, to, made, sent, count in connection.execute(
            "SELECT id, interview_id, kind, channel, recipient, made_at, sent_on, (SELECT count(*) "
            f"FROM draft_versions WHERE draft_id = id) FROM drafts WHERE {where} ORDER BY id",
            args,
        )
    ]


def one(connection: Connection, which: int) -> StoredDraft:
    """The draft of that id; raises NotStoredError."""
    found = load(connection, "id = ?", which) if 0 < which <= LARGEST else []
    if not found:
        raise NotStoredError(
            f"There is no draft {which if abs(which) <= LARGEST else 'of so large an id'}.",
            "`drafter show ID` lists the drafts of an interview.",
        )
    return found[0]


def versions(connection: Connection, where: str = "TRUE", *args: object) -> list[DraftVersion]:
    """The versions for which the condition holds, by draft, oldest first."""
    return [
        DraftVersion(
            draft, number, text, origin, model, datetime.fromisoformat(made), json.loads(findings)
        )
        for draft, number, text, origin, model, made, findings in connection.execute(
            "SELECT draft_id, number, text, origin, model, made_at, findings "
            f"FROM draft_versions WHERE {where} ORDER BY draft_id, number",
            args,
        )
    ]


def unsent(connection: Connection, which: int, purpose: Sequence[str]) -> StoredDraft | None:
    """The draft for a kind, channel and recipient that a new version would be one of."""
    found = load(
        connection,
        "interview_id = ? AND kind = ? AND channel = ? AND recipient = ? AND sent_on IS NULL",
        which,
        *purpose,
    )
    return found[-1] if found else None


def insert(
    connection: Connection,
    which: int,
    purpose: Sequence[str],
    made_at: str,
    sent_on: str | None = None,
) -> int:
    """Keep a new draft for a kind, channel and recipient, as yet without words; its id."""
    made = connection.execute(
        "INSERT INTO drafts (interview_id, kind, channel, recipient, made_at, sent_on) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (which, *purpose, made_at, sent_on),
    ).lastrowid
    assert made is not None
    return made


def insert_version(
    connection: Connection,
    draft_id: int,
    number: int,
    text: str,
    origin: str,
    model: str | None,
    made_at: str,
    findings: list[Any],
) -> None:
    """Keep one wording of a draft."""
    connection.execute(
        "INSERT INTO draft_versions (draft_id, number, text, origin, model, made_at, findings) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (draft_id, number, text, origin, model, made_at, to_json(findings)),
    )
