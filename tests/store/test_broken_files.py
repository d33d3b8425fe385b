"""Files and folders that no store can be made of: each is told, and left as it is."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from drafter.errors import StoreError
from drafter.store import opening
from drafter.store.store import Store
from tests.store.kept import FULL, SMALL

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="no such limits")


def full(file: Path, store: Store) -> Path:
    """A database of some pages, closed."""
    for _ in range(30):
        store.add(FULL)
    store.close()
    return file


def refusal(store: Store) -> StoreError:
    """What both looking and writing say."""
    with pytest.raises(StoreError) as looking:
        store.all()
    with pytest.raises(StoreError) as writing:
        store.add(SMALL)
    assert looking.value.title == writing.value.title
    assert looking.value.hint
    return looking.value


@pytest.mark.parametrize(
    "content",
    [b"Dear Dana,\n" * 500, b"xy", bytes(range(256)) * 40],
    ids=["text", "short", "bytes"],
)
def test_a_file_that_is_no_database_is_told_and_left_alone(
    content: bytes, file: Path, store: Store
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    error = refusal(store)

    assert "no database" in error.title and str(file) in error.title
    assert "drafter import" in error.hint
    assert file.read_bytes() == content


def test_copies_from_before_an_upgrade_are_named(file: Path, store: Store) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database" * 100)
    for name in ("drafter.db.v10", "drafter.db.v2", "drafter.db.v2.part", "drafter_db.v3"):
        file.with_name(name).touch()

    hint = refusal(store).hint

    assert f"{file}.v2, {file}.v10." in hint


def test_a_database_with_a_damaged_page_is_told(file: Path, store: Store) -> None:
    full(file, store)
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)

    with pytest.raises(StoreError, match="damaged"):
        store.all()


def test_a_database_that_was_cut_off_is_told(file: Path, store: Store) -> None:
    content = full(file, store).read_bytes()
    file.write_bytes(content[: len(content) // 2])

    with pytest.raises(StoreError, match="damaged"):
        store.all()


def test_the_database_of_another_program_is_left_alone(file: Path, store: Store) -> None:
    file.parent.mkdir()
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = file.read_bytes()

    assert "another program" in refusal(store).title
    assert file.read_bytes() == before


def test_an_empty_file_is_a_database_to_begin(file: Path, store: Store) -> None:
    file.parent.mkdir()
    file.touch()

    assert store.all() == []
    assert store.add(SMALL).id == 1


def test_a_folder_in_the_place_of_the_file_is_told(file: Path, store: Store) -> None:
    file.mkdir(parents=True)

    assert "is a folder" in refusal(store).title


def test_a_file_in_the_place_of_the_folder_is_told(folder: Path, store: Store) -> None:
    folder.write_text("here already")

    assert "drafter.db cannot be used" in refusal(store).title
    assert folder.read_text() == "here already"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_a_pipe_in_the_place_of_the_file_is_told(file: Path, store: Store) -> None:
    file.parent.mkdir()
    os.mkfifo(file)

    assert "is a pipe" in refusal(store).title


def test_a_file_that_was_deleted_while_it_was_open_is_told(file: Path, store: Store) -> None:
    store.add(SMALL)
    file.unlink()

    with pytest.raises(StoreError, match="moved or replaced"):
        store.add(SMALL)


def test_a_file_that_was_replaced_while_it_was_open_is_told(
    file: Path, store: Store, tmp_path: Path
) -> None:
    store.add(SMALL)
    (tmp_path / "copy.db").write_bytes(file.read_bytes())
    (tmp_path / "copy.db").replace(file)

    with pytest.raises(StoreError, match="moved or replaced"):
        store.add(SMALL)


def test_an_odd_path_is_shown_harmlessly(tmp_path: Path, store: Store) -> None:
    odd = tmp_path / "a\x1b[31m?#%20 'b'"
    odd.mkdir()
    (odd / "drafter.db").mkdir()

    with (
        Store(str(odd), store._clock) as opened,
        pytest.raises(StoreError, match=r"a\\x1b\[31m"),
    ):
        opened.all()


def test_what_another_program_holds_for_too_long_is_told(
    file: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.2)
    kept = store.add(SMALL)
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreError) as caught:
            store.add(FULL)

        assert "locked by another program" in caught.value.title
        assert store.all() == [kept]
        other.execute("ROLLBACK")
    assert store.add(FULL).id == 2


def test_what_another_program_holds_for_a_moment_is_waited_for(file: Path, store: Store) -> None:
    store.add(SMALL)
    hold = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(0.5); "
        "c.execute('ROLLBACK'); c.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(file)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout and other.stdout.readline() == "held\n"

        assert store.add(SMALL).id == 2


def test_a_full_disk_is_told_and_what_is_kept_stays(store: Store) -> None:
    kept = store.add(SMALL)
    connection = store._database._connected()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StoreError) as caught:
        store.add({**SMALL, "me": {"interest": "long " * 20_000}})

    assert "the disk is full" in caught.value.title
    assert store.all() == [kept]
    connection.execute("PRAGMA max_page_count = 1000000")
    assert store.add(FULL).id == 2


@needs_limits
def test_a_file_that_may_not_grow_is_told_and_what_is_kept_stays(
    folder: Path, file: Path, store: Store
) -> None:
    kept = full(file, store) and store.all()
    store.close()
    code = f"""
import resource, sys
from datetime import UTC, datetime
from drafter.errors import StoreError
from drafter.store.store import Store
resource.setrlimit(resource.RLIMIT_FSIZE, ({file.stat().st_size + 40_000},) * 2)
store = Store({str(folder)!r}, lambda: datetime.now(UTC))
for _ in range(3):
    try:
        store.add({{"company": "x" * 200_000, "role": "r", "interview": {{"held": "2026-09-15"}}}})
    except StoreError as error:
        print(error.title)
print(len(store.all()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=Path.cwd()
    )

    *titles, count = done.stdout.splitlines()
    assert (done.stderr, len(titles), count) == ("", 3, "30")
    assert all("cannot be used" in title or "disk is full" in title for title in titles)
    assert store.all() == kept


@needs_limits
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no such device")
def test_a_device_in_the_place_of_the_file_is_told(file: Path, store: Store) -> None:
    file.parent.mkdir()
    file.symlink_to("/dev/full")

    assert "a device" in refusal(store).title


def test_a_link_to_nowhere_is_followed(file: Path, store: Store, tmp_path: Path) -> None:
    file.parent.mkdir()
    file.symlink_to(tmp_path / "elsewhere.db")

    store.add(SMALL)

    assert (tmp_path / "elsewhere.db").exists()


def test_an_sqlite_that_is_too_old_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))

    with pytest.raises(StoreError, match="too old"):
        store.add(SMALL)


@needs_limits
def test_what_is_kept_can_be_read_where_nothing_can_grow(
    folder: Path, file: Path, store: Store
) -> None:
    full(file, store)
    before = file.read_bytes()
    code = f"""
import resource
from datetime import UTC, datetime
from drafter.errors import StoreError
from drafter.store.store import Store
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
store = Store({str(folder)!r}, lambda: datetime.now(UTC))
print(len(store.all()))
try:
    store.trash(1)
except StoreError as error:
    print(error.title, error.hint)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=Path.cwd()
    )

    count, told = done.stdout.splitlines()
    assert (done.stderr, count) == ("", "30")
    assert "may not be written" in told
    assert "disk is full" in told
    assert file.read_bytes() == before
