"""Interviews out of their tables; whoever calls has a transaction open."""

from __future__ import annotations

from collections.abc import Callable
from sqlite3 import Connection
from typing import Any, TypeVar

from drafter.errors import ChangedError, NotStoredError
from drafter.store.bent import BentError, day, moment, reading, refuse, tables
from drafter.store.facts import Parts, joined
from drafter.store.records import Bent, Stored, Survey

Found = TypeVar("Found")

LARGEST = 2**63 - 1
"""What SQLite takes for a number."""
LISTS = (("people", "place"), ("log", "id"), ("heard", "id"))


def survey(connection: Connection, where: str) -> Survey:
    """The interviews for which the condition holds, by id, and apart from them the bent ones."""
    try:
        return Survey(load(connection, where), [])
    except BentError:
        return Survey(*one_by_one(connection, lambda which: one(connection, which), where))


def one_by_one(
    connection: Connection, look: Callable[[int], Found], where: str = "TRUE", *args: object
) -> tuple[list[Found], list[Bent]]:
    """What a look at each interview by itself finds, and those whose rows are bent."""
    found, bent = [], []
    every = connection.execute(f"SELECT id FROM interviews WHERE {where} ORDER BY id", args)
    for (which,) in every.fetchall():
        try:
            found.append(look(which))
        except BentError as error:
            bent.append(error.bent)
    return found, bent


def names(connection: Connection, *, trashed: bool = False) -> list[tuple[int, str, str]]:
    """Id, company and role of those that are not in the trash, or of those that are, by id."""
    found = connection.execute(
        "SELECT id, company, role FROM interviews WHERE (trashed_at IS NOT NULL) = ? ORDER BY id",
        (trashed,),
    )
    return [(which, str(company), str(role)) for which, company, role in found]


def one(connection: Connection, which: int) -> Stored:
    """The interview of that id; raises NotStoredError, and BentError if it is bent."""
    insist(connection, which)
    return load(connection, "id = ?", which)[0]


def as_read(connection: Connection, which: int, revision: int | None) -> Stored:
    """The same, if it has not changed since that revision was read; else raises ChangedError."""
    found = one(connection, which)
    if revision not in (None, found.revision):
        raise ChangedError(
            f"Interview {which} has changed since it was read.",
            f"`drafter show {which}` shows how it is now. Nothing was overwritten.",
        )
    return found


def insist(connection: Connection, which: int) -> None:
    """Raise NotStoredError if there is no interview of that id, bent or not."""
    there = (
        0 < which <= LARGEST
        and connection.execute("SELECT 1 FROM interviews WHERE id = ?", (which,)).fetchone()
    )
    if not there:
        raise NotStoredError(
            f"There is no interview {which if abs(which) <= LARGEST else 'of so large an id'}.",
            "`drafter list --all` shows every one with its id.",
        )


def load(connection: Connection, where: str, *ids: int) -> list[Stored]:
    """The interviews for which the condition holds, by id, in five statements for any number.

    Raises BentError if one is bent; which one is known where one id alone is asked for.
    """
    with reading(connection, *ids):
        chosen = f"(SELECT id FROM interviews WHERE {where})"
        rows = connection.execute(
            "SELECT id, uid, revision, facts, snoozed_until, trashed_at, made_at, changed_at "
            f"FROM interviews WHERE {where} ORDER BY id",
            ids,
        ).fetchall()
        rests = tables([row[3] for row in rows], "facts")
        held = _listed(connection, "rounds", "number", chosen, ids)
        lists = [_listed(connection, table, order, chosen, ids) for table, order in LISTS]
        return [
            _stored(row, rest, held.get(row[0], []), [found.get(row[0], []) for found in lists])
            for row, rest in zip(rows, rests, strict=True)
        ]


def rounds(connection: Connection, where: str = "TRUE", *ids: int) -> dict[int, list[Any]]:
    """Every round of the interviews for which the condition holds, the current one last."""
    with reading(connection, *ids):
        chosen = f"(SELECT id FROM interviews WHERE {where})"
        return _listed(connection, "rounds", "number", chosen, ids)


def _stored(row: tuple[Any, ...], rest: Any, held: list[Any], lists: list[list[Any]]) -> Stored:
    which, uid, revision, _, snoozed, trashed, made, changed = row
    if not held:
        refuse("it has no round")
    return Stored(
        which,
        uid,
        revision,
        joined(Parts(rest, held[-1], *lists)),
        day(snoozed, "its snoozed_until"),
        trashed is not None,
        moment(made, "its made_at"),
        moment(changed, "its changed_at"),
        len(held),
    )


def _listed(
    connection: Connection, table: str, order: str, chosen: str, ids: tuple[int, ...]
) -> dict[int, list[Any]]:
    rows = connection.execute(
        f"SELECT interview_id, facts FROM {table} WHERE interview_id IN {chosen} "
        f"ORDER BY interview_id, {order}",
        ids,
    ).fetchall()
    found: dict[int, list[Any]] = {}
    for (which, _), facts in zip(rows, tables([text for _, text in rows], table), strict=True):
        found.setdefault(which, []).append(facts)
    return found
