"""What SQLite and the file system object to -> what the user can do about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from drafter.errors import StoreError
from drafter.interview.shown import visible
from drafter.store import copies
from drafter.store.bent import BentError
from drafter.store.place import named
from drafter.store.records import Bent

_UNCHANGED = "Nothing was changed."


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
        raise unreadable(file, error.bent) from error


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
            "Allow yourself to write the file and its folder, free some space if the disk is full, "
            f"or set DRAFTER_DATA_DIR to another folder. {_UNCHANGED}",
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


def unreadable(file: str, found: Bent) -> StoreError:
    """One interview cannot be read; the others can."""
    return StoreError(found.title, cure(file, found))


def cure(file: str, found: Bent) -> str:
    """What can be done about an interview that cannot be read."""
    which = found.id
    resting = "snoozed_until" in found.reason
    mends = f" `drafter snooze {which} --off` mends it." if resting else ""
    return (
        f"Something other than drafter changed it.{mends} `drafter show {which}` prints all that "
        f"is left of it, `drafter rm {which}` puts it into the trash, `drafter import FILE "
        f"--replace` takes it from an export. {copies.told(file)}"
    ).rstrip()


def primary(error: sqlite3.Error) -> int:
    """The kind of the error; its extended code says more than anybody needs."""
    # An error of Python's own module has no code.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def damaged(file: str, reason: str) -> StoreError:
    """The file is no database, or no longer a whole one."""
    none = "There is no copy beside it; an export can be read in with `drafter import`."
    return StoreError(
        f"{named(file)} is damaged or no database of drafter: {visible(reason)}.",
        f"Move it away, do not delete it. {copies.told(file) or none} Nothing was changed.",
    )
