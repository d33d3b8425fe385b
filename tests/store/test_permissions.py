"""Who may read what is kept, and what happens to those who may not write it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.errors import StoreError
from drafter.store.store import Store
from tests.store.conftest import Clock
from tests.store.kept import FULL, SMALL

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")

NOBODY = 65534


@pytest.fixture
def mine(clock: Clock) -> Iterator[Path]:
    """A folder in which permissions count: for root they do not, so root becomes nobody."""
    # Not in tmp_path, which only its owner may enter.
    folder = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.fixture
def kept(mine: Path, clock: Clock) -> Iterator[Store]:
    """A store with one interview, its file closed."""
    with Store(str(mine), clock) as store:
        store.add(FULL)
        store.close()
        yield store


def modes(folder: Path) -> dict[str, int]:
    return {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}


def test_only_the_user_may_read_what_is_kept(store: Store, folder: Path) -> None:
    before = os.umask(0)
    try:
        store.add(SMALL)
    finally:
        os.umask(before)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert modes(folder) == {
        "drafter.db": 0o600,
        "drafter.db-wal": 0o600,
        "drafter.db-shm": 0o600,
    }


def test_a_file_that_others_may_read_is_closed_to_them(store: Store, file: Path) -> None:
    store.add(SMALL)
    store.close()
    file.chmod(0o644)

    store.add(SMALL)

    assert set(modes(file.parent).values()) == {0o600}


def test_a_folder_that_was_there_keeps_its_permissions(store: Store, folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)

    store.add(SMALL)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o500, 0o400), (0o500, 0o600), (0o700, 0o400)]
)
def test_what_may_not_be_written_can_be_read_and_a_write_says_so(
    kept: Store, mine: Path, folder_mode: int, file_mode: int
) -> None:
    (mine / "drafter.db").chmod(file_mode)
    mine.chmod(folder_mode)
    before = (mine / "drafter.db").read_bytes()

    assert kept.get(1).facts == FULL
    with pytest.raises(StoreError) as caught:
        kept.add(SMALL)

    assert "may not be written" in caught.value.title
    assert "DRAFTER_DATA_DIR" in caught.value.hint
    assert (mine / "drafter.db").read_bytes() == before


def test_a_file_that_may_not_be_read_is_told(kept: Store, mine: Path) -> None:
    (mine / "drafter.db").chmod(0o000)

    with pytest.raises(StoreError, match="cannot be opened"):
        kept.all()


def test_a_folder_that_may_not_be_entered_is_told_and_not_taken_for_empty(
    kept: Store, mine: Path
) -> None:
    mine.chmod(0o000)

    with pytest.raises(StoreError, match="Permission denied"):
        kept.all()


def test_an_empty_folder_that_may_not_be_written_is_an_empty_store(
    mine: Path, clock: Clock
) -> None:
    mine.chmod(0o500)

    with Store(str(mine), clock) as store:
        assert store.all() == []
        with pytest.raises(StoreError, match="Permission denied"):
            store.add(SMALL)


def test_what_is_in_the_log_of_a_database_is_not_passed_over(mine: Path, clock: Clock) -> None:
    with Store(str(mine), clock) as store:
        store.add(SMALL)
        # As if the program had been killed: its log is still there.
        copy = mine / "copy"
        copy.mkdir()
        for each in ("drafter.db", "drafter.db-wal"):
            shutil.copy(mine / each, copy / each)
    copy.chmod(0o500)
    try:
        with Store(str(copy), clock) as left:
            with pytest.raises(StoreError, match="cannot be opened"):
                left.all()
            copy.chmod(0o700)
            assert left.get(1).facts == SMALL
    finally:
        copy.chmod(0o700)


def test_a_database_that_was_copied_without_its_log_can_be_read_where_nothing_can_be_written(
    kept: Store, mine: Path
) -> None:
    # As a program without a log would leave it.
    with contextlib.closing(sqlite3.connect(mine / "drafter.db")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    (mine / "drafter.db").chmod(0o400)
    mine.chmod(0o500)

    assert kept.get(1).facts == FULL
