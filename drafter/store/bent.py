"""Rows that something other than drafter bent: apart from the others, and told as they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from sqlite3 import Connection, OperationalError
from typing import Any, NoReturn

from drafter.interview.shown import shown
from drafter.store.records import Bent

TABLES = (
    ("interviews", "id = ?", "id"),
    ("rounds", "interview_id = ?", "number"),
    ("people", "interview_id = ?", "place"),
    ("log", "interview_id = ?", "id"),
    ("heard", "interview_id = ?", "id"),
    ("drafts", "interview_id = ?", "id"),
    (
        "draft_versions",
        "draft_id IN (SELECT id FROM drafts WHERE interview_id = ?)",
        "draft_id, number",
    ),
)


class BentError(Exception):
    """An interview that drafter did not write so."""

    def __init__(self, bent: Bent) -> None:
        super().__init__(bent)
        self.bent = bent


class _UnreadableError(Exception):
    """What is wrong, where it is not yet known with which interview."""


@contextmanager
def reading(connection: Connection, which: int = 0) -> Iterator[None]:
    """Raise BentError for what cannot be read of an interview, or (0) of one among several."""
    try:
        yield
    except _UnreadableError as error:
        raise _bent(connection, which, str(error)) from error
    except BentError as error:
        if error.bent.id:
            raise
        raise _bent(connection, which, error.bent.reason) from error
    except OperationalError as error:
        # Python's own, without a code of SQLite: it means the text alone.
        if not str(error).startswith("Could not decode to UTF-8"):
            raise
        raise _bent(connection, which, "it holds text that is not UTF-8") from error


def refuse(reason: str) -> NoReturn:
    """Say why something cannot be read, inside `reading`."""
    raise _UnreadableError(reason)


def day(text: str | None, name: str) -> date | None:
    """A day as it is kept."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        refuse(f"{name} is no day: {shown(text)}")


def moment(text: str, name: str) -> datetime:
    """A moment as it is kept."""
    with suppress(ValueError):
        found = datetime.fromisoformat(text)
        if found.tzinfo is not None:
            return found
    refuse(f"{name} is no moment: {shown(text)}")


def tables(texts: list[str], name: str) -> list[dict[str, Any]]:
    """Parts as they were, all at once, since a call for each takes twice as long."""
    found: list[Any] = parsed(f"[{','.join(texts)}]", name)
    if len(found) != len(texts) or not all(isinstance(each, dict) for each in found):
        refuse(f"its {name} cannot be read")
    return found


def parsed(text: str, name: str) -> Any:
    """What stands in a text of JSON."""
    try:
        return json.loads(text)
    # ValueError: no JSON, or a number of thousands of digits.
    except (ValueError, RecursionError):
        refuse(f"its {name} cannot be read")


def rows(connection: Connection, which: int) -> dict[str, list[dict[str, Any]]]:
    """All rows of an interview by table, as they stand there."""
    with _any_text(connection):
        return {
            table: _rows(connection, f"SELECT * FROM {table} WHERE {where} ORDER BY {order}", which)
            for table, where, order in TABLES
        }


def _rows(connection: Connection, statement: str, which: int) -> list[dict[str, Any]]:
    cursor = connection.execute(statement, (which,))
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor]
    return [row | {"facts": _opened(row["facts"])} if "facts" in row else row for row in found]


def _opened(text: str) -> object:
    """The table that a text holds, or else the text."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return found if isinstance(found, dict) else text


def _bent(connection: Connection, which: int, reason: str) -> BentError:
    with _any_text(connection):
        found = connection.execute(
            "SELECT company, role, status, trashed_at FROM interviews WHERE id = ?", (which,)
        ).fetchone()
    company, role, status, trashed = found or ("", "", "", None)
    return BentError(Bent(which, company, role, status, trashed is not None, reason))


@contextmanager
def _any_text(connection: Connection) -> Iterator[None]:
    """What is no UTF-8 is written out."""
    before = connection.text_factory
    connection.text_factory = lambda octets: octets.decode("utf-8", "backslashreplace")
    try:
        yield
    finally:
        connection.text_factory = before
