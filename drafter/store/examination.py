"""The database looked at as a whole, and left as it is: no upgrade, no file that was not there."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import NamedTuple

from drafter.store import interviews, migrations, opening, place
from drafter.store.database import NAME
from drafter.store.failures import cure, damaged, told

_MOST = 5
"""Faults of the file that are told."""


class Examined(NamedTuple):
    """What was found."""

    file: str
    version: int = 0
    """Of its schema; 0: there is no file."""
    newest: int = len(migrations.STEPS)
    """The version that this drafter writes."""
    kept: int = 0
    trashed: int = 0
    bent: tuple[str, ...] = ()
    """The interviews that something else bent, each with what is wrong."""
    mend: str = ""
    """What can be done about the first of them."""


def examine(folder: str) -> Examined:
    """Look at what a folder keeps; raises StoreError if it is damaged, too new, or closed to us."""
    file = os.path.join(folder, NAME)
    with told(file):
        if not place.is_there(file):
            return Examined(file)
        place.insist_on_a_file(file)
        with contextlib.closing(_opened(file)) as connection:
            version = opening.version_of(connection, file)
            _insist_on_a_whole_one(connection, file)
            if version < len(migrations.STEPS):
                return Examined(file, version)
            found = interviews.survey(connection, "TRUE")
            trashed = sum(one.trashed for one in found.every)
            return Examined(
                file,
                version,
                kept=len(found.every) - trashed,
                trashed=trashed,
                bent=tuple(one.title for one in found.bent),
                mend=cure(file, found.bent[0]) if found.bent else "",
            )


def _opened(file: str) -> sqlite3.Connection:
    from urllib.parse import quote

    uri = f"file:{quote(os.path.abspath(file))}?mode=ro"
    return sqlite3.connect(uri, timeout=opening.PATIENCE, uri=True, isolation_level=None)


def _insist_on_a_whole_one(connection: sqlite3.Connection, file: str) -> None:
    rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    faults = [str(row[0]) for row in rows if row[0] != "ok"]
    astray = connection.execute("PRAGMA foreign_key_check").fetchall()
    faults += [f"a row of {row[0]} belongs to no interview" for row in astray[:_MOST]]
    if faults:
        raise damaged(file, "; ".join(faults[:_MOST]))
