"""The store looked at as a whole: what is in it, what is wrong with it, and nothing changed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from drafter.errors import StoreError
from drafter.store import migrations
from drafter.store.examination import Examined, examine
from drafter.store.store import Store
from tests.store.kept import FULL, SMALL


def test_where_nothing_is_kept_nothing_is_made(folder: Path, file: Path) -> None:
    assert examine(str(folder)) == Examined(str(file))
    assert not folder.exists()


def test_what_is_kept_is_counted_and_left_as_it_is(store: Store, folder: Path, file: Path) -> None:
    store.add(SMALL)
    store.trash(store.add(FULL).id)
    store.close()
    before = file.read_bytes()

    found = examine(str(folder))

    assert (found.kept, found.trashed, found.bent) == (1, 1, ())
    assert found.version == found.newest == len(migrations.STEPS)
    assert file.read_bytes() == before


def test_it_is_looked_at_while_another_program_has_it_open(store: Store, folder: Path) -> None:
    store.add(SMALL)

    assert examine(str(folder)).kept == 1


def test_an_older_one_is_not_upgraded(folder: Path, file: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(file, isolation_level=None) as connection:
        migrations.upgrade(connection, migrations.STEPS[:1], 0)
    connection.close()

    assert examine(str(folder)).version == 1
    assert [each.name for each in folder.iterdir()] == ["drafter.db"]


def test_rows_that_something_else_bent_are_named_with_a_cure(
    store: Store, folder: Path, file: Path
) -> None:
    which = store.add(SMALL).id
    store.add(FULL)
    store.close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE interviews SET facts = '[]' WHERE id = ?", (which,))
    connection.close()

    found = examine(str(folder))

    assert found.kept == 2
    assert [each.partition(":")[0] for each in found.bent] == [
        "Interview 1 (Northwind Traders, Data Analyst) is damaged"
    ]
    assert "`drafter show 1`" in found.mend


def test_a_row_that_belongs_nowhere_is_told(store: Store, folder: Path, file: Path) -> None:
    store.add(FULL)
    store.close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE log SET interview_id = 99")
    connection.close()

    with pytest.raises(StoreError, match="a row of log belongs to no interview"):
        examine(str(folder))


@pytest.mark.parametrize("start", [8, 3 * 4096])
def test_a_file_that_is_not_whole_is_told(
    store: Store, folder: Path, file: Path, start: int
) -> None:
    for _ in range(30):
        store.add(FULL)
    store.close()
    whole = file.read_bytes()
    end = start + 20_000
    file.write_bytes(whole[:start] + b"\xff" * 20_000 + whole[end:])

    with pytest.raises(StoreError, match="is damaged or no database of drafter"):
        examine(str(folder))


def test_a_newer_one_is_told(store: Store, folder: Path, file: Path) -> None:
    store.add(SMALL)
    store.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(StoreError, match="has version 99"):
        examine(str(folder))


def test_a_folder_in_its_place_is_told(folder: Path, file: Path) -> None:
    file.mkdir(parents=True)

    with pytest.raises(StoreError, match="is a folder"):
        examine(str(folder))
