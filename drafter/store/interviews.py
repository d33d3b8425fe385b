"""Interviews out of their tables; whoever calls has a transaction open."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection
from typing import Any

from drafter.errors import NotStoredError
from drafter.store.facts import Parts, from_json, joined
from drafter.store.failures import BentError
from drafter.store.records import Stored, day

LARGEST = 2**63 - 1
"""What SQLite takes for a number."""


def load(connection: Connection, where: str = "TRUE", *args: object) -> list[Stored]:
    """The interviews for which the condition holds, by id, in five statements for any number."""
    chosen = f"(SELECT id FROM interviews WHERE {where})"
    rows = connection.execute(
        "SELECT id, uid, revision, facts, snoozed_until, trashed_at, made_at, changed_at "
        f"FROM interviews WHERE {where} ORDER BY id",
        args,
    ).fetchall()
    rests = from_json([row[3] for row in rows])
    rounds = _listed(connection, "rounds", "number", chosen, args)
    lists = [_listed(connection, table, order, chosen, args) for table, order in LISTS]
    return [
        _stored(row, rest, rounds.get(row[0], []), [found.get(row[0], []) for found in lists])
        for row, rest in zip(rows, rests, strict=True)
    ]


def _stored(row: tuple[Any, ...], rest: Any, held: list[Any], lists: list[list[Any]]) -> Stored:
    """The value of one row; raises BentError if somebody else changed it to none."""
    which, uid, revision, _, snoozed, trashed, made, changed = row
    tables = [rest, *held, *(each for found in lists for each in found)]
    if not held or not all(isinstance(each, dict) for each in tables):
        raise BentError(which)
    try:
        return Stored(
            which,
            uid,
            revision,
            joined(Parts(rest, held[-1], *lists)),
            day(snoozed),
            trashed is not None,
            datetime.fromisoformat(made),
            datetime.fromisoformat(changed),
            len(held),
        )
    except ValueError as error:
        # A day or a time that is none.
        raise BentError(which) from error


LISTS = (("people", "place"), ("log", "id"), ("heard", "id"))


def _listed(
    connection: Connection, table: str, order: str, chosen: str, args: tuple[object, ...]
) -> dict[int, list[Any]]:
    rows = connection.execute(
        f"SELECT interview_id, facts FROM {table} WHERE interview_id IN {chosen} "
        f"ORDER BY interview_id, {order}",
        args,
    ).fetchall()
    found: dict[int, list[Any]] = {}
    for (which, _), facts in zip(rows, from_json([text for _, text in rows]), strict=True):
        found.setdefault(which, []).append(facts)
    return found


def rounds(connection: Connection, where: str = "TRUE", *args: object) -> dict[int, list[Any]]:
    """Every round of the interviews for which the condition holds, the current one last."""
    chosen = f"(SELECT id FROM interviews WHERE {where})"
    return _listed(connection, "rounds", "number", chosen, args)


def one(connection: Connection, which: int) -> Stored:
    """The interview of that id; raises NotStoredError."""
    found = load(connection, "id = ?", which) if 0 < which <= LARGEST else []
    if not found:
        raise NotStoredError(
            f"There is no interview {which if abs(which) <= LARGEST else 'of so large an id'}.",
            "`drafter list --all` shows every one with its id.",
        )
    return found[0]
