"""Interviews into their tables; whoever calls has a transaction open for writing."""

from __future__ import annotations

from sqlite3 import Connection
from typing import Any

from drafter.store.facts import Parts, text_of, to_json
from drafter.store.interviews import LISTS


def insert(
    connection: Connection,
    parts: Parts,
    uid: str,
    revision: int,
    made_at: str,
    changed_at: str,
    *,
    which: int | None = None,
    snoozed_until: str | None = None,
    trashed_at: str | None = None,
    earlier: list[Any] | None = None,
) -> int:
    """Keep a new interview, with its earlier rounds; its id."""
    rest = parts.rest
    made = connection.execute(
        "INSERT INTO interviews (id, uid, company, role, status, held, facts, revision, made_at, "
        "changed_at, snoozed_until, trashed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            which,
            uid,
            rest["company"],
            rest["role"],
            status(parts),
            text_of(parts.round, "held"),
            to_json(rest),
            revision,
            made_at,
            changed_at,
            snoozed_until,
            trashed_at,
        ),
    ).lastrowid
    assert made is not None
    for number, held in enumerate([*(earlier or ()), parts.round], 1):
        add_round(connection, made, number, held)
    _fill_lists(connection, made, parts)
    return made


def overwrite(connection: Connection, which: int, parts: Parts, now: str) -> None:
    """Put other facts in the place of those that are kept; earlier rounds stay."""
    rest = parts.rest
    connection.execute(
        "UPDATE interviews SET company = ?, role = ?, status = ?, held = ?, facts = ? WHERE id = ?",
        (
            rest["company"],
            rest["role"],
            status(parts),
            text_of(parts.round, "held"),
            to_json(rest),
            which,
        ),
    )
    connection.execute(
        "UPDATE rounds SET facts = ? WHERE interview_id = ? AND number = "
        "(SELECT max(number) FROM rounds WHERE interview_id = ?)",
        (to_json(parts.round), which, which),
    )
    for table, _ in LISTS:
        connection.execute(f"DELETE FROM {table} WHERE interview_id = ?", (which,))
    _fill_lists(connection, which, parts)
    touch(connection, which, now)


def touch(connection: Connection, which: int, now: str) -> None:
    """Count a change of the facts."""
    connection.execute(
        "UPDATE interviews SET revision = revision + 1, changed_at = ? WHERE id = ?", (now, which)
    )


def add_entry(connection: Connection, table: str, which: int, found: dict[str, Any]) -> None:
    """Put an entry at the end of the log or of what was heard."""
    connection.execute(
        f"INSERT INTO {table} (interview_id, on_day, facts) VALUES (?, ?, ?)",
        (which, text_of(found, "on"), to_json(found)),
    )


def add_round(connection: Connection, which: int, number: int, held: dict[str, Any]) -> None:
    """Put a round at the end."""
    connection.execute(
        "INSERT INTO rounds (interview_id, number, facts) VALUES (?, ?, ?)",
        (which, number, to_json(held)),
    )


def drop_rounds(connection: Connection, which: int, last: int) -> None:
    """Forget the rounds after the last that shall stay."""
    connection.execute("DELETE FROM rounds WHERE interview_id = ? AND number > ?", (which, last))


def status(parts: Parts) -> str:
    """How things stand; a file that does not say is waiting."""
    return text_of(parts.rest, "status") or "waiting"


def _fill_lists(connection: Connection, which: int, parts: Parts) -> None:
    connection.executemany(
        "INSERT INTO people (interview_id, place, name, facts) VALUES (?, ?, ?, ?)",
        [
            (which, place, text_of(person, "name"), to_json(person))
            for place, person in enumerate(parts.people)
        ],
    )
    for each in parts.log:
        add_entry(connection, "log", which, each)
    for each in parts.heard:
        add_entry(connection, "heard", which, each)
