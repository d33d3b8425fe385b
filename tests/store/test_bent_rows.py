"""Rows that something other than drafter bent: one blocks none of the others."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest

from drafter.errors import StoreError
from drafter.store.records import Bent, Stored
from drafter.store.store import Store
from tests.store.kept import FULL, SMALL

BENDINGS = [
    ("UPDATE interviews SET facts = '[]' WHERE id = 2", "facts"),
    ("UPDATE interviews SET facts = '{' WHERE id = 2", "facts"),
    ("UPDATE interviews SET facts = '' WHERE id = 2", "facts"),
    ("UPDATE interviews SET facts = '{},{}' WHERE id = 2", "facts"),
    ("UPDATE interviews SET facts = '{\"a\":1' || printf('%05000d', 0) || '}' WHERE id = 2", ""),
    ("UPDATE interviews SET facts = replace(hex(zeroblob(50000)), '0', '[') WHERE id = 2", "facts"),
    ("UPDATE interviews SET facts = CAST(x'7bff7d' AS TEXT) WHERE id = 2", "UTF-8"),
    ("UPDATE interviews SET snoozed_until = 'garbage' WHERE id = 2", "snoozed_until"),
    ("UPDATE interviews SET made_at = 'x' WHERE id = 2", "made_at"),
    ("UPDATE interviews SET changed_at = '2026-09-30' WHERE id = 2", "changed_at"),
    ("DELETE FROM rounds WHERE interview_id = 2", "no round"),
    ("UPDATE rounds SET facts = '7' WHERE interview_id = 2", "rounds"),
    ("UPDATE people SET facts = 'null' WHERE interview_id = 2", "people"),
    ("UPDATE log SET facts = '{\"on\":' WHERE interview_id = 2", "log"),
    ("UPDATE heard SET facts = CAST(x'ff' AS TEXT) WHERE interview_id = 2", "UTF-8"),
]
"""Each with a word of the reason."""
BENT_BESIDE = [
    ("UPDATE drafts SET made_at = 'x'", "drafts"),
    ("UPDATE drafts SET sent_on = 'x'", "drafts"),
    ("UPDATE draft_versions SET findings = 'x'", "drafts"),
    ("UPDATE draft_versions SET text = CAST(x'ff' AS TEXT)", "UTF-8"),
    ("DELETE FROM draft_versions", "without words"),
]
"""Of a draft, without which the interview can still be listed."""
UNFIT = [
    ("UPDATE interviews SET uid = 'x' WHERE id = 2", "uid"),
    ("UPDATE interviews SET revision = -4 WHERE id = 2", "revision"),
    ("UPDATE interviews SET facts = '{}' WHERE id = 2", "company"),
    ("UPDATE interviews SET trashed_at = 'x' WHERE id = 2", "trashed_at"),
]
"""What can be shown, but what an import would refuse, and all that stands beside it."""


def bend(file: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        assert connection.execute(statement).rowcount


@pytest.fixture
def three(store: Store) -> Store:
    """Interviews 1 to 3, of which 2 has everything."""
    for facts in (SMALL, FULL, SMALL):
        store.add(facts)
    store.save_draft(2, "check-in", "email", "Dana Okafor", "Dear Dana", "template")
    return store


@pytest.mark.parametrize(("statement", "reason"), BENDINGS)
def test_the_others_are_there_and_the_bent_one_is_named(
    statement: str, reason: str, file: Path, three: Store
) -> None:
    bend(file, statement)

    found = three.survey()

    assert [one.id for one in found.whole] == [1, 3]
    assert [(one.id, one.company, one.role) for one in found.bent] == [
        (2, FULL["company"], FULL["role"])
    ]
    assert reason in found.bent[0].reason
    assert "drafter show 2" in found.bent[0].hint
    assert "drafter rm 2" in found.bent[0].hint


def test_where_nothing_is_bent_all_are_whole(three: Store) -> None:
    three.trash(3)

    assert [one.id for one in three.survey().whole] == [1, 2]
    assert [one.id for one in three.survey(trashed=True).whole] == [1, 2, 3]
    assert three.survey(trashed=True).bent == []


@pytest.mark.parametrize(("statement", "reason"), BENDINGS)
def test_who_asks_for_the_bent_one_is_told(
    statement: str, reason: str, file: Path, three: Store
) -> None:
    bend(file, statement)

    for ask in (lambda: three.get(2), three.all):
        with pytest.raises(StoreError, match=r"Interview 2 .*is damaged") as told:
            ask()
        assert reason in told.value.title
        assert "drafter show 2" in told.value.hint
    assert three.get(3).facts == SMALL


@pytest.mark.parametrize(("statement", "reason"), BENT_BESIDE)
def test_a_bent_draft_bends_what_shows_drafts_and_no_list(
    statement: str, reason: str, file: Path, three: Store
) -> None:
    bend(file, statement)

    assert [one.id for one in three.survey().whole] == [1, 2, 3]
    with pytest.raises(StoreError, match=f"Interview 2 .*{reason}"):
        assert three.drafts(2) and three.versions(1)
    found = three.look_at(2)
    assert isinstance(found, Bent)
    assert reason in found.reason
    assert isinstance(three.look_at(1), Stored)


def test_no_version_is_put_behind_a_draft_that_is_bent(file: Path, three: Store) -> None:
    bend(file, "DELETE FROM draft_versions")

    with pytest.raises(StoreError, match=r"Interview 2 .*without words"):
        three.save_draft(2, "check-in", "email", "Dana Okafor", "Dear Dana!", "template")


@pytest.mark.parametrize("statement", [one for one, _ in BENDINGS + BENT_BESIDE])
def test_a_bent_one_goes_into_the_trash_and_out_and_for_ever(
    statement: str, file: Path, three: Store
) -> None:
    bend(file, statement)

    three.trash(2)
    assert three.look_at(2).trashed
    assert not [one for one in three.survey().bent if one.id == 2]
    three.restore(2)
    assert not three.look_at(2).trashed
    three.delete_forever(2)
    assert [one.id for one in three.all(trashed=True)] == [1, 3]


@pytest.mark.parametrize(("statement", "reason"), BENDINGS + BENT_BESIDE + UNFIT)
def test_an_export_has_the_good_ones_and_all_that_is_left_of_the_bent_one(
    statement: str, reason: str, file: Path, three: Store, tmp_path: Path
) -> None:
    bend(file, statement)

    export = json.loads(json.dumps(three.export(), ensure_ascii=True))

    assert [one["facts"] for one in export["interviews"]] == [SMALL, SMALL]
    (damaged,) = export["damaged"]
    assert damaged["id"] == 2
    assert reason in damaged["reason"]
    assert damaged["rows"]["interviews"][0]["company"] == FULL["company"]
    with Store(str(tmp_path / "other"), three._clock) as other:
        done = other.import_(export)
        assert (done.added, done.damaged) == ((1, 2), 1)


def test_what_is_left_is_told_row_by_row(file: Path, three: Store) -> None:
    bend(file, "UPDATE log SET facts = '{\"on\":' WHERE id = 1")
    bend(file, "UPDATE people SET facts = CAST(x'41ff' AS TEXT) WHERE place = 1")

    rows = three.rows(2)

    assert list(rows) == [
        *("interviews", "rounds", "people", "log", "heard", "drafts", "draft_versions")
    ]
    assert rows["rounds"][0]["facts"] == FULL["interview"]
    assert rows["log"][0]["facts"] == '{"on":'
    assert rows["log"][1]["facts"] == FULL["log"][1]
    assert rows["people"][1]["facts"] == "A\\xff"
    assert rows["draft_versions"][0]["text"] == "Dear Dana"


def test_an_import_that_may_replace_mends_what_is_bent(file: Path, three: Store) -> None:
    good = three.export()
    bend(file, "UPDATE interviews SET facts = '{' WHERE id = 2")

    assert three.import_(good).skipped == (2,)
    assert three.import_(good, replace=True).updated == (2,)
    assert three.get(2).facts == {**FULL, **three.get(2).facts}
    assert "damaged" not in three.export()


def test_a_copy_from_before_an_upgrade_is_named_beside_the_bent_one(
    file: Path, three: Store
) -> None:
    bend(file, "UPDATE interviews SET facts = '{' WHERE id = 2")
    assert "upgrade" not in three.survey().bent[0].hint
    file.with_name("drafter.db.v1").touch()

    assert f"{file}.v1" in three.survey().bent[0].hint


def test_a_damaged_page_is_no_bent_row(file: Path, three: Store) -> None:
    for _ in range(60):
        three.add(FULL)
    three.close()
    content = bytearray(file.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    file.write_bytes(content)

    with pytest.raises(StoreError, match="damaged or no database"):
        three.survey()
