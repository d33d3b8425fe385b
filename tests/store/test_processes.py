"""Several programs on one store, and programs that are killed."""

from __future__ import annotations

import contextlib
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from drafter.store.store import Store
from tests.store.kept import SMALL

WRITER = Path(__file__).parent / "writer.py"
KILLS = 50


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(folder), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(writers: list[subprocess.Popen[str]]) -> list[list[str]]:
    said = []
    for writer in writers:
        out, err = writer.communicate(timeout=120)
        assert (writer.returncode, err) == (0, "")
        said.append(out.split())
    return said


def check(file: Path) -> list[str]:
    """What SQLite finds wrong in the file; "ok" if nothing."""
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return [row[0] for row in connection.execute("PRAGMA integrity_check")]


def test_programs_that_open_what_is_not_there_yet_make_it_together(
    store: Store, folder: Path
) -> None:
    said = finish([start(folder, "add", "1", f"N{each}") for each in range(6)])

    assert sorted(each for ids in said for each in ids) == list("123456")
    assert {one.facts["company"] for one in store.all()} == {f"N{each}" for each in range(6)}


def test_two_programs_that_add_at_once_lose_nothing(store: Store, folder: Path) -> None:
    said = finish([start(folder, "add", "100", name) for name in ("A", "B")])

    found = {(one.facts["company"], one.facts["role"]): str(one.id) for one in store.all()}
    assert found == {
        (name, str(number)): kept
        for name, ids in zip("AB", said, strict=True)
        for number, kept in enumerate(ids)
    }


def test_two_programs_that_append_to_one_log_lose_nothing(store: Store, folder: Path) -> None:
    store.add(SMALL)

    finish([start(folder, "log", "100", name) for name in ("A", "B")])

    kept = store.get(1)
    names = [entry["to"] for entry in kept.facts["log"]]
    for name in "AB":
        assert [each for each in names if each[0] == name] == [f"{name}{at}" for at in range(100)]
    assert kept.revision == 201


def test_what_was_acknowledged_outlives_a_killed_program(
    folder: Path, file: Path, store: Store
) -> None:
    chance = random.Random(2026)
    acknowledged: set[int] = set()
    for _ in range(KILLS):
        writer = start(folder, "add", "100000", "A")
        assert writer.stdout
        # Not before it has begun to write.
        first = writer.stdout.readline()
        time.sleep(chance.uniform(0, 0.02))
        writer.kill()
        rest, err = writer.communicate(timeout=60)
        assert err == ""
        lines = [first, *rest.splitlines(keepends=True)]
        acknowledged |= {int(line) for line in lines if line.endswith("\n")}

        assert check(file) == ["ok"]
        assert acknowledged <= {one.id for one in store.all()}
        store.close()
    assert len(acknowledged) > KILLS


def test_a_program_killed_before_it_finished_making_the_database_leaves_one_to_use(
    folder: Path, file: Path, store: Store
) -> None:
    chance = random.Random(2026)
    for _ in range(10):
        writer = start(folder, "add", "1", "A")
        time.sleep(chance.uniform(0.05, 0.25))
        writer.kill()
        writer.communicate(timeout=60)

        store.all()
        store.close()
        for each in folder.glob("drafter.db*"):
            each.unlink()


def test_an_interrupted_change_is_undone(store: Store, file: Path) -> None:
    store.add(SMALL)

    with pytest.raises(KeyboardInterrupt), store._database.writing() as connection:
        connection.execute("DELETE FROM people")
        connection.execute("UPDATE interviews SET role = 'gone', facts = '{}'")
        raise KeyboardInterrupt

    assert store.get(1).facts == SMALL
