"""Drafts and their versions in their tables; whoever calls has a transaction open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from sqlite3 import Connection
from typing import Any

from drafter.errors import NotStoredError
from drafter.store.bent import day, moment, parsed, reading, refuse
from drafter.store.facts import to_json
from drafter.store.interviews import LARGEST
from drafter.store.records import DraftVersion, StoredDraft


def load(connection: Connection, where: str = "TRUE", *args: object) -> list[StoredDraft]:
    """The drafts for which the condition holds, oldest first; raises BentError."""
    with reading(connection):
        rows = connection.execute(
            "SELECT id, interview_id, kind, channel, recipient, made_at, sent_on, (SELECT count(*) "
            f"FROM draft_versions WHERE draft_id = id) FROM drafts WHERE {where} ORDER BY id",
            args,
        )
        return [_draft(*row) for row in rows.fetchall()]


def _draft(
    which: int, interview: int, kind: str, channel: str, to: str, made: str, sent: str, count: int
) -> StoredDraft:
    if not count:
        refuse("one of its drafts is without words")
    made_at = moment(made, "the made_at of its drafts")
    sent_on = day(sent, "the sent_on of its drafts")
    return StoredDraft(which, interview, kind, channel, to, made_at, sent_on, count)


def owner(connection: Connection, which: int) -> int:
    """The interview that a draft is of; raises NotStoredError."""
    found = (
        0 < which <= LARGEST
        and connection.execute("SELECT interview_id FROM drafts WHERE id = ?", (which,)).fetchone()
    )
    if not found:
        raise NotStoredError(
            f"There is no draft {which if abs(which) <= LARGEST else 'of so large an id'}.",
            "`drafter show ID` lists the drafts of an interview.",
        )
    return int(found[0])


def versions(connection: Connection, where: str = "TRUE", *args: object) -> list[DraftVersion]:
    """The versions for which the condition holds, by draft, oldest first; raises BentError."""
    with reading(connection):
        rows = connection.execute(
            "SELECT draft_id, number, text, origin, model, made_at, findings, cost "
            f"FROM draft_versions WHERE {where} ORDER BY draft_id, number",
            args,
        )
        return [_version(*row) for row in rows.fetchall()]


def _version(
    draft: int,
    number: int,
    text: str,
    origin: str,
    model: str | None,
    made: str,
    findings: str,
    cost: str,
) -> DraftVersion:
    made_at = moment(made, "the made_at of its drafts")
    found, spent = (parsed(each, "drafts") for each in (findings, cost))
    if not isinstance(found, list) or not isinstance(spent, dict):
        refuse("its drafts cannot be read")
    return DraftVersion(draft, number, text, origin, model, made_at, found, spent)


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


def mark(connection: Connection, which: int, sent: Mapping[int, date | None]) -> None:
    """Note the days on which drafts of an interview went out, or that they did not."""
    connection.executemany(
        "UPDATE drafts SET sent_on = ? WHERE id = ? AND interview_id = ?",
        [(on and on.isoformat(), draft, which) for draft, on in sent.items()],
    )


def insert_version(
    connection: Connection,
    draft_id: int,
    number: int,
    text: str,
    origin: str,
    model: str | None,
    made_at: str,
    findings: list[Any],
    cost: dict[str, Any],
) -> None:
    """Keep one wording of a draft."""
    connection.execute(
        "INSERT INTO draft_versions (draft_id, number, text, origin, model, made_at, findings, "
        "cost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (draft_id, number, text, origin, model, made_at, to_json(findings), to_json(cost)),
    )
