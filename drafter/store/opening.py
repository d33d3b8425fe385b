"""From a folder to a connection with a database of this version behind it."""

from __future__ import annotations

import os
import sqlite3
import time

from drafter.errors import StoreError
from drafter.store import copies, migrations, place
from drafter.store.failures import damaged, primary
from drafter.store.place import named

PATIENCE = 5.0
"""Seconds to wait for another program that writes."""

_PAGES = 256
"""KiB of the database that a connection keeps in memory."""

_UNSHARED = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
_NO_ROOM_TO_SHARE = (
    sqlite3.SQLITE_IOERR_SHMOPEN,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
)

OLDEST = (3, 37)
"""The SQLite that knows strict tables."""


def connect(file: str) -> sqlite3.Connection:
    """Open the database, made or upgraded if need be."""
    if sqlite3.sqlite_version_info < OLDEST:
        raise StoreError(
            f"SQLite {sqlite3.sqlite_version} is too old to keep interviews.",
            f"Use a Python with SQLite {OLDEST[0]}.{OLDEST[1]} or newer.",
        )
    place.prepare(file)
    connection = _opened(file)
    try:
        version = version_of(connection, file)
        _settle(connection)
        if version < len(migrations.STEPS):
            _upgrade(connection, file)
    except BaseException:
        connection.close()
        raise
    return connection


def empty() -> sqlite3.Connection:
    """A database in memory, for whoever looks at what is not there yet."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.upgrade(connection, migrations.STEPS, 0)
    return connection


def _opened(file: str) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return connection
    except sqlite3.OperationalError as error:
        connection.close()
        if primary(error) not in _UNSHARED and error.sqlite_errorcode not in _NO_ROOM_TO_SHARE:
            raise
        if not _rests(file):
            raise
    except sqlite3.DatabaseError:
        connection.close()
        raise
    from urllib.parse import quote

    # SQLite shares memory with other programs through a file that cannot be made here, or on a
    # full disk: nor can they write, then, and it may read without.
    uri = f"file:{quote(os.path.abspath(file))}?immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def _rests(file: str) -> bool:
    """Whether nothing of the database is beside it, so that it can be read alone."""
    try:
        return os.path.getsize(f"{file}-wal") == 0
    except OSError:
        return True


def version_in(connection: sqlite3.Connection) -> int:
    """The version of the schema, as the transaction sees it."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def version_of(connection: sqlite3.Connection, file: str) -> int:
    """The version of a database that is drafter's, and not a newer one's; raises StoreError."""
    version = version_in(connection)
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != migrations.APPLICATION and (tables or version):
        raise damaged(file, "another program made it")
    if version > len(migrations.STEPS):
        raise StoreError(
            f"{named(file)} has version {version}; this drafter knows up to version "
            f"{len(migrations.STEPS)}.",
            "A newer drafter wrote it: upgrade drafter. Nothing was changed.",
        )
    return version


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    # What is deleted for ever is not to be found in the file any more.
    connection.execute("PRAGMA secure_delete = ON")
    # The system keeps what was read, too: ten times as many pages here take 2 MiB, and no query
    # is quicker for it.
    connection.execute(f"PRAGMA cache_size = -{_PAGES}")
    deadline = time.monotonic() + PATIENCE
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if primary(error) == sqlite3.SQLITE_READONLY:
                return
            # SQLite does not wait here, where two programs make the database at once.
            if primary(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _upgrade(connection: sqlite3.Connection, file: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Again: another program may have done it meanwhile.
        version = version_of(connection, file)
        if 0 < version < len(migrations.STEPS):
            copies.make(file, version)
        migrations.upgrade(connection, migrations.STEPS, version)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
