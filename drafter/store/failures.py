"""What SQLite and the file system object to -> what the user can do about it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from drafter.errors import StoreError
from drafter.interview.shown import visible
from drafter.store import copies
from drafter.store.place import named

_UNCHANGED = "Nothing was changed."


class BentError(Exception):
    """A row that drafter did not write so."""

    def __init__(self, which: int) -> None:
        super().__init__(which)
        self.which = which


@contextmanager
def told(file: str) -> Iterator[None]:
    """Raise StoreError for what SQLite says about the file."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        # Not the file's fault but this program's.
        raise
    except sqlite3.DatabaseError as error:
        raise failure(file, error) from error
    except BentError as error:
        raise StoreError(
            f"{named(file)} holds an interview that cannot be read: interview {error.which}.",
            "Something other than drafter changed it. The others are whole: `drafter show ID` and "
            "`drafter edit ID` take each by itself. Nothing was changed.",
        ) from error
    except json.JSONDecodeError as error:
        # All JSON in here is what the file holds.
        raise damaged(file, "some facts in it cannot be read") from error


def failure(file: str, error: sqlite3.Error) -> StoreError:
    """What is wrong with the file, and the cure."""
    code = primary(error)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(file, str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(
            f"{named(file)} is locked by another program.",
            f"Close what holds it (another drafter, a backup, a browser of databases), then try "
            f"again. {_UNCHANGED}",
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreError(
            f"{named(file)} cannot grow: the disk is full.",
            f"Free some space, then try again. {_UNCHANGED}",
        )
    if code == sqlite3.SQLITE_READONLY:
        return StoreError(
            f"{named(file)} may not be written.",
            f"Allow yourself to write the file and its folder, or set DRAFTER_DATA_DIR to another "
            f"folder. {_UNCHANGED}",
        )
    if code == sqlite3.SQLITE_CANTOPEN:
        return StoreError(
            f"{named(file)} cannot be opened.",
            "Allow yourself to read and write the file and its folder, or set DRAFTER_DATA_DIR to "
            "another folder.",
        )
    return StoreError(
        f"{named(file)} cannot be used: {visible(str(error))}.",
        f"Is the disk full or failing? {_UNCHANGED}",
    )


def primary(error: sqlite3.Error) -> int:
    """The kind of the error; its extended code says more than anybody needs."""
    # An error of Python's own module has no code.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def damaged(file: str, reason: str) -> StoreError:
    """The file is no database, or no longer a whole one."""
    return StoreError(
        f"{named(file)} is damaged or no database of drafter: {visible(reason)}.",
        f"Move it away, do not delete it. {copies.told(file)} Nothing was changed.",
    )
