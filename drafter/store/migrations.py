"""The schema of the database, step by step; a step that was released is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from sqlite3 import Connection

    Step = Sequence[str] | Callable[[Connection], None]

APPLICATION = 0x64726166
"""Marks the file as drafter's: "draf"."""

FIRST = (
    f"PRAGMA application_id = {APPLICATION}",
    """CREATE TABLE interviews (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        company TEXT NOT NULL,
        role TEXT NOT NULL,
        status TEXT NOT NULL,
        held TEXT NOT NULL,
        facts TEXT NOT NULL,
        revision INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        snoozed_until TEXT,
        trashed_at TEXT
    ) STRICT""",
    """CREATE TABLE rounds (
        interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
        number INTEGER NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (interview_id, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE people (
        interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (interview_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE log (
        id INTEGER PRIMARY KEY,
        interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
        on_day TEXT NOT NULL,
        facts TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE heard (
        id INTEGER PRIMARY KEY,
        interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
        on_day TEXT NOT NULL,
        facts TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE drafts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interviews ON DELETE CASCADE,
        kind TEXT NOT NULL,
        channel TEXT NOT NULL,
        recipient TEXT NOT NULL,
        made_at TEXT NOT NULL,
        sent_on TEXT
    ) STRICT""",
    """CREATE TABLE draft_versions (
        draft_id INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
        number INTEGER NOT NULL,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        model TEXT,
        made_at TEXT NOT NULL,
        findings TEXT NOT NULL,
        PRIMARY KEY (draft_id, number)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX interviews_by_status ON interviews (trashed_at, status)",
    "CREATE INDEX log_by_interview ON log (interview_id, id)",
    "CREATE INDEX heard_by_interview ON heard (interview_id, id)",
    "CREATE INDEX drafts_by_interview ON drafts (interview_id, id)",
)

COST = ("ALTER TABLE draft_versions ADD COLUMN cost TEXT NOT NULL DEFAULT '{}'",)
"""What a model took to write a version: tokens, seconds, attempts."""

STEPS: tuple[Step, ...] = (FIRST, COST)
"""What brings a database from version N to N + 1 stands at place N."""


def upgrade(connection: Connection, steps: Sequence[Step], version: int) -> None:
    """Take every step that the database lacks; the caller has a transaction open."""
    for step in steps[version:]:
        if callable(step):
            step(connection)
        else:
            # Not executescript: it commits what is open.
            for statement in step:
                connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(steps)}")
