"""The connection of one run: opened when first needed, every use of it a transaction."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from drafter.errors import StoreError
from drafter.store import migrations, opening, place
from drafter.store.failures import told

NAME = "drafter.db"


class Database:
    """The file in a folder."""

    def __init__(self, folder: str) -> None:
        self.file = os.path.join(folder, NAME)
        self._connection: sqlite3.Connection | None = None
        self._identity = (0, 0)
        self._seen: int | None = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """All that is read inside is of one moment."""
        with told(self.file):
            if self._connection is None and not place.is_there(self.file):
                # Who only looks leaves nothing behind.
                self._note(0)
                connection = opening.empty()
                try:
                    yield connection
                finally:
                    connection.close()
                return
            connection = self._connected()
            connection.execute("BEGIN")
            try:
                self._insist_on_the_version(connection)
                yield connection
            finally:
                _undo(connection)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All that is done inside is kept, or nothing of it."""
        with told(self.file):
            connection = self._connected()
            self._insist_on_the_file()
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._insist_on_the_version(connection)
                yield connection
                connection.execute("COMMIT")
            finally:
                _undo(connection)

    def changed(self) -> bool:
        """Whether another program wrote since the last call, or since this one first looked."""
        with told(self.file):
            there = self._connection is not None or place.is_there(self.file)
            now = _data_version(self._connected()) if there else 0
        before, self._seen = self._seen, now
        return before is not None and before != now

    def tidy(self) -> None:
        """Move what was written into the file itself, so that the log beside it forgets."""
        # If it cannot be now, then when the log is next emptied.
        with suppress(sqlite3.OperationalError):
            self._connected().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            self._seen = None

    def _connected(self) -> sqlite3.Connection:
        if self._connection is None:
            was_there = place.is_there(self.file)
            self._connection = opening.connect(self.file)
            self._identity = place.identity(self.file)
            if not was_there:
                # What this one makes is no news.
                self._seen = None
            self._note(_data_version(self._connection))
        return self._connection

    def _insist_on_the_file(self) -> None:
        # SQLite would write to a file that is no longer in any folder, and call it kept.
        if not place.is_there(self.file) or place.identity(self.file) != self._identity:
            raise self._replaced()

    def _insist_on_the_version(self, connection: sqlite3.Connection) -> None:
        # Inside the transaction: nobody can raise it between this look and what is done then.
        version, known = opening.version_in(connection), len(migrations.STEPS)
        if version > known:
            raise StoreError(
                f"A newer drafter has upgraded {place.named(self.file)} to version {version}; "
                f"this one knows up to version {known}.",
                "Leave this drafter and start the newer one. Nothing was changed.",
            )
        if version < known:
            raise self._replaced()

    def _replaced(self) -> StoreError:
        return StoreError(
            f"{place.named(self.file)} was moved or replaced while it was open.",
            "Start drafter again to go on with what is there now. Nothing was changed.",
        )

    def _note(self, version: int) -> None:
        if self._seen is None:
            self._seen = version


def _data_version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def _undo(connection: sqlite3.Connection) -> None:
    # After some failures SQLite has done it already.
    if connection.in_transaction:
        connection.execute("ROLLBACK")
