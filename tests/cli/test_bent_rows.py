"""Commands over a store of which something other than drafter bent a row."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.kept import PASSED, TODAY, Output, drafter, said

NO_FACTS = "UPDATE interviews SET facts = '[]' WHERE id = 2"
NO_KIND = "UPDATE log SET facts = json_set(facts, '$.kind', 'love-letter') WHERE interview_id = 2"
EMPTY = "UPDATE interviews SET facts = '{}' WHERE id = 2"


@pytest.fixture(autouse=True)
def three(data: Path) -> None:
    for _ in range(3):
        drafter("add", PASSED)


def bend(data: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(data / "drafter.db")) as connection, connection:
        assert connection.execute(statement).rowcount


def run(capsys: Output, *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = drafter(*arguments)
    captured = capsys.readouterr()
    return status, captured.out, " ".join(captured.err.split())


@pytest.mark.parametrize("command", ["agenda", "list"])
@pytest.mark.parametrize(
    ("statement", "cure"),
    [
        (NO_FACTS, "is damaged: its facts cannot be read. Something other"),
        (NO_KIND, 'cannot be read: log[0].kind: found "love-letter"'),
        (EMPTY, "cannot be read: company: missing"),
    ],
)
def test_the_others_are_listed_and_the_bent_one_is_named(
    command: str, statement: str, cure: str, data: Path, capsys: Output
) -> None:
    bend(data, statement)

    status, out, err = run(capsys, command, *TODAY)

    assert status == 0
    assert [line.split()[0] for line in out.splitlines() if line.strip()[:1].isdigit()]
    assert out.count("Northwind") >= 2
    assert "Interview 2" in err
    assert cure in err
    found = json.loads(said(capsys, command, *TODAY, "--json"))["interviews"]
    assert sorted((item["id"], item["state"]) for item in found) == [
        (1, "due"),
        (2, "unreadable"),
        (3, "due"),
    ]


def test_a_row_that_is_bent_after_its_verdict_was_remembered_is_named(
    data: Path, capsys: Output
) -> None:
    said(capsys, "agenda", *TODAY)
    bend(data, EMPTY)

    status, _, err = run(capsys, "agenda", *TODAY)

    assert status == 0
    assert "company: missing" in err


def test_many_that_are_bent_are_told_shortly(data: Path, capsys: Output) -> None:
    for _ in range(20):
        drafter("add", PASSED)
    bend(data, "UPDATE interviews SET facts = '[]' WHERE id > 3")

    err = run(capsys, "list", *TODAY)[2]

    assert err.count("is damaged") == 3
    assert "Nor can these be read: 7, 8," in err


def test_a_search_finds_a_bent_one_by_its_company(data: Path, capsys: Output) -> None:
    bend(data, NO_FACTS)

    found = json.loads(said(capsys, "list", "--search", "northwind", *TODAY, "--json"))
    assert [item["id"] for item in found["interviews"]] == [1, 2, 3]


def test_show_prints_what_is_left_and_fails(data: Path, capsys: Output) -> None:
    bend(data, NO_FACTS)

    status, out, err = run(capsys, "show", "2")
    assert status == 1
    assert json.loads(out)["rounds"][0]["facts"]["held"] == "2026-09-15T10:00:00"
    assert "is damaged: its facts cannot be read" in err
    assert "drafter rm 2" in err

    status, out, _ = run(capsys, "show", "2", "--json")
    assert status == 1
    assert json.loads(out)["damaged"] == "its facts cannot be read"
    status, out, _ = run(capsys, "show", "2", "--toml")
    assert (status, out) == (1, "")
    assert run(capsys, "show", "3")[0] == 0


@pytest.mark.parametrize(
    "arguments", [("edit",), ("decide",), ("draft",), ("snooze", "1w"), ("log", "--answered")]
)
def test_what_needs_the_bent_one_itself_is_refused(
    arguments: tuple[str, ...], data: Path, capsys: Output
) -> None:
    bend(data, NO_FACTS)

    status, out, err = run(capsys, arguments[0], "2", *arguments[1:])

    assert (status, out) == (1, "")
    assert "Interview 2 (Northwind Traders, Data Analyst) is damaged" in err


def test_a_bent_one_is_put_away_brought_back_and_deleted(data: Path, capsys: Output) -> None:
    bend(data, NO_FACTS)

    assert "Interview 2 (Northwind Traders, Data Analyst) is in the trash" in " ".join(
        run(capsys, "rm", "2")[2].split()
    )
    assert run(capsys, "agenda", *TODAY)[2] == ""
    assert run(capsys, "restore", "2")[0] == 0
    assert run(capsys, "rm", "2", "--forever", "--yes")[0] == 0
    assert run(capsys, "show", "2")[0] == 2


def test_a_rest_until_no_day_is_ended(data: Path, capsys: Output) -> None:
    bend(data, "UPDATE interviews SET snoozed_until = 'garbage' WHERE id = 2")
    told = run(capsys, "agenda", *TODAY)[2]
    assert 'snoozed_until is no day: "garbage"' in told
    assert "`drafter snooze 2 --off` mends it" in told

    assert run(capsys, "snooze", "2", "--off")[0] == 0
    assert run(capsys, "agenda", *TODAY)[2] == ""


def test_an_export_holds_what_is_left_and_an_import_says_so(
    data: Path, capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bend(data, NO_FACTS)
    path = str(tmp_path / "kept.json")

    status, _, err = run(capsys, "export", path)
    assert status == 0
    assert "Interview 2 is damaged" in err
    assert "under `damaged`" in err

    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path / "other"))
    status, _, err = run(capsys, "import", path)
    assert status == 0
    assert "Added: 2 interviews" in err
    assert "Damaged already when it was exported, and left alone: 1 interview." in err


def test_names_of_a_bent_one_steer_no_terminal(data: Path, capsys: Output) -> None:
    bend(data, "UPDATE interviews SET facts = '[]', company = 'A\x1b[31m\u202eB' WHERE id = 2")

    for command in (("agenda", *TODAY), ("list", *TODAY), ("show", "2"), ("rm", "2")):
        _, out, err = run(capsys, *command)
        assert "\x1b" not in out + err
        assert "\u202e" not in out + err
