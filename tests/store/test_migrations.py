"""Databases of every version so far, of none, and of one to come."""

from __future__ import annotations

import contextlib
import sqlite3
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from drafter.errors import StoreError
from drafter.store import migrations, opening
from drafter.store.store import Store
from tests.store.kept import SMALL

HERE = Path(__file__).parent
VERSIONS = range(1, len(migrations.STEPS) + 1)

NEXT = (
    "ALTER TABLE interviews ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
    "UPDATE interviews SET colour = 'red' WHERE id = 2",
)


def build(file: Path, version: int) -> None:
    """A database as that version of drafter made it."""
    file.parent.mkdir(exist_ok=True)
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.executescript((HERE / f"v{version}.sql").read_text(encoding="utf-8"))


def schema(file: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return sorted(" ".join(sql.split()) for (sql,) in rows)


def version_of(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_database_of_every_version_reads_as_it_was_written(
    version: int, file: Path, store: Store
) -> None:
    build(file, version)

    first, second = store.all(trashed=True)

    assert (first.id, first.revision, first.rounds) == (2, 5, 2)
    assert first.snoozed_until == date(2026, 10, 5)
    assert first.facts == {
        "company": "Northwind Traders",
        "role": "Data Analyst",
        "status": "offer",
        "interview": {"held": "2026-09-22"},
        "people": [{"name": "Dana Okafor"}, {"name": "Jo Lind"}],
        "log": [{"on": "2026-09-16", "kind": "thank-you"}],
        "heard": [{"on": "2026-09-18", "said": "soon"}],
    }
    assert store.rounds(2)[0] == {"held": "2026-09-15"}
    assert [version.text for version in store.versions(4)] == ["Dear Dana", "Dear Dana!"]
    assert second.trashed


@pytest.mark.parametrize("version", VERSIONS)
def test_an_upgraded_database_has_the_schema_of_a_new_one(
    version: int, file: Path, store: Store, tmp_path: Path
) -> None:
    build(file, version)
    store.all()
    new = tmp_path / "new.db"
    with contextlib.closing(sqlite3.connect(new)) as connection:
        migrations.upgrade(connection, migrations.STEPS, 0)

    assert schema(file) == schema(new)
    assert version_of(file) == len(migrations.STEPS)


def test_an_upgrade_leaves_a_copy_of_what_was(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(file, 1)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:1], NEXT))

    store.all()

    copy = file.with_name("drafter.db.v1")
    assert (version_of(file), version_of(copy)) == (2, 1)
    assert "colour" not in " ".join(schema(copy))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(each.name for each in file.parent.iterdir() if "part" in each.name) == []
    with contextlib.closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT id, colour FROM interviews").fetchall()
    assert rows == [(2, "red"), (5, "blue")]


def test_an_upgrade_copies_what_is_still_in_the_log_of_the_database(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(SMALL)
    # Somebody else has it open, so that nothing is moved out of the log.
    with contextlib.closing(sqlite3.connect(file)) as other:
        other.execute("SELECT count(*) FROM interviews").fetchone()
        store.close()
        assert file.with_name("drafter.db-wal").stat().st_size
        last = len(migrations.STEPS)
        monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, NEXT))
        store.all()

    with contextlib.closing(sqlite3.connect(file.with_name(f"drafter.db.v{last}"))) as copy:
        assert copy.execute("SELECT company FROM interviews").fetchall() == [("Northwind Traders",)]


def test_an_upgrade_that_another_program_made_meanwhile_is_not_made_again(
    file: Path, store: Store
) -> None:
    build(file, len(migrations.STEPS))
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        opening._upgrade(connection, str(file))

    assert list(file.parent.glob("*.v*")) == []
    assert store.get(2).revision == 5


def test_a_new_database_is_no_upgrade(file: Path, store: Store) -> None:
    store.add(SMALL)

    assert list(file.parent.glob("*.v*")) == []


def test_an_upgrade_that_fails_in_the_middle_changes_nothing(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(file, 1)
    before = schema(file)
    steps = (*migrations.STEPS[:1], NEXT, ("CREATE TABLE log (id INTEGER)",))
    monkeypatch.setattr(migrations, "STEPS", steps)

    with pytest.raises(StoreError, match="table log already exists"):
        store.all()

    assert schema(file) == before
    assert version_of(file) == 1
    monkeypatch.undo()
    assert store.get(2).revision == 5


def test_a_step_may_be_a_function(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def step(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE interviews SET status = upper(status)")

    build(file, 1)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:1], step))

    store.all()

    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT status FROM interviews").fetchone() == ("OFFER",)


def test_a_copy_that_cannot_be_made_stops_the_upgrade(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(file, 1)
    file.with_name("drafter.db.v1").mkdir()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:1], NEXT))

    with pytest.raises(StoreError, match=r"drafter\.db\.v1"):
        store.all()

    assert version_of(file) == 1


def test_a_database_of_a_newer_drafter_is_left_alone(file: Path, store: Store) -> None:
    build(file, 1)
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()

    with pytest.raises(StoreError) as caught:
        store.add(SMALL)

    assert "version 99" in caught.value.title
    assert f"up to version {len(migrations.STEPS)}" in caught.value.title
    assert "upgrade drafter" in caught.value.hint
    assert file.read_bytes() == before


def raise_version(file: Path, version: int) -> None:
    """What a newer drafter does to a database while this one has it open."""
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("ALTER TABLE interviews ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
        connection.execute(f"PRAGMA user_version = {version}")


def rows(file: Path) -> list[object]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return [
            connection.execute(f"SELECT * FROM {table}").fetchall()
            for table in ("interviews", "rounds", "people", "log", "heard", "drafts")
        ]


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.add(SMALL),
        lambda store: store.replace(1, {**SMALL, "role": "Clerk"}, 1),
        lambda store: store.append_log(1, {"on": "2026-09-16", "kind": "thank-you"}),
        lambda store: store.snooze(1, date(2026, 10, 5)),
        lambda store: store.trash(1),
        lambda store: store.delete_forever(1),
        lambda store: store.save_draft(1, "check-in", "email", "Dana", "Dear Dana", "edited"),
        lambda store: store.import_(store_export()),
    ],
    ids=["add", "replace", "log", "snooze", "trash", "delete", "draft", "import"],
)
def test_no_write_goes_into_a_database_that_a_newer_drafter_raised_meanwhile(
    write: Callable[[Store], object], file: Path, store: Store
) -> None:
    store.add(SMALL)
    raise_version(file, 99)
    before = rows(file)

    with pytest.raises(StoreError) as caught:
        write(store)

    assert "newer drafter" in caught.value.title
    assert "version 99" in caught.value.title
    assert "start the newer one" in caught.value.hint
    assert rows(file) == before
    assert version_of(file) == 99


def store_export() -> dict[str, object]:
    """An export of nothing."""
    return {"drafter": 1, "interviews": []}


def test_nothing_is_read_of_a_database_that_a_newer_drafter_raised_meanwhile(
    file: Path, store: Store
) -> None:
    store.add(SMALL)
    raise_version(file, 99)

    with pytest.raises(StoreError, match="version 99"):
        store.all()


def test_a_database_that_was_put_back_in_its_place_is_opened_anew(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:1], NEXT))
    store.add(SMALL)
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 1")

    with pytest.raises(StoreError, match="moved or replaced"):
        store.add(SMALL)
