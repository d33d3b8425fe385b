"""`drafter rm`, `restore`, `export` and `import`: put away, brought back, carried elsewhere."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.kept import EXAMPLES, PASSED, TODAY, Output, complaint, drafter, said, shown


@pytest.fixture(autouse=True)
def two(data: object) -> None:
    """The interviews 1 and 2."""
    drafter("add", PASSED)
    drafter("add", str(EXAMPLES / "rejected.toml"))


def ids(capsys: Output, *flags: str) -> list[int]:
    found = json.loads(said(capsys, "list", *TODAY, "--json", *flags))
    return [each["id"] for each in found["interviews"]]


def test_what_is_put_away_can_be_brought_back(capsys: Output) -> None:
    assert drafter("rm", "1", "2", "1") == 0
    assert "drafter restore 1 2" in capsys.readouterr().err
    assert ids(capsys) == []
    assert ids(capsys, "--all") == [1, 2]
    assert "in the trash" in said(capsys, "list", "--all", *TODAY)
    assert "in the trash" in said(capsys, "show", "1")
    for command in ("list", "agenda"):
        capsys.readouterr()
        assert drafter(command, *TODAY) == 0
        assert "All 2 interviews are in the trash." in capsys.readouterr().err

    assert drafter("restore", "1", "2") == 0
    assert ids(capsys) == [1, 2]


def test_one_that_was_not_put_away_needs_no_bringing_back(capsys: Output) -> None:
    assert drafter("restore", "1") == 0

    assert "was not in the trash" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ("decide", "1"),
        ("draft", "1"),
        ("edit", "1"),
        ("log", "1", "--answered"),
        ("snooze", "1", "3d"),
        ("add", "--next-round", "1"),
    ],
)
def test_one_in_the_trash_is_left_alone(command: tuple[str, ...], capsys: Output) -> None:
    drafter("rm", "1")

    assert "drafter restore 1" in complaint(capsys, 1, *command)


def test_none_is_put_away_if_one_is_not_there(capsys: Output) -> None:
    assert "no interview 3" in complaint(capsys, 2, "rm", "1", "3")
    assert ids(capsys) == [1, 2]


def test_for_ever_needs_a_yes_where_nobody_can_be_asked(capsys: Output) -> None:
    assert "--yes" in complaint(capsys, 2, "rm", "--forever", "1")
    assert ids(capsys) == [1, 2]

    assert drafter("rm", "--forever", "--yes", "1") == 0
    assert ids(capsys, "--all") == [2]
    assert "no interview 1" in complaint(capsys, 2, "restore", "1")


@pytest.mark.parametrize(("answer", "status", "left"), [("n", 130, [1, 2]), ("y", 0, [2])])
def test_for_ever_asks_on_a_terminal(
    answer: str, status: int, left: list[int], capsys: Output
) -> None:
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", "rm", "--forever", "1"],
        stdin=theirs,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.write(ours, f"{answer}\n".encode())
    _, told = child.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)

    assert "Northwind Traders" in told
    assert child.returncode == status
    assert ids(capsys) == left


@pytest.mark.parametrize("argument", ["one", "-1", "1.0", "9" * 40, "\x1b[31m"])
def test_what_is_no_id_is_told(argument: str, capsys: Output) -> None:
    told = complaint(capsys, 2, "show", "--", argument)

    assert "is no id" in told
    assert "\x1b" not in told


def test_an_export_goes_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    drafter("draft", "1", *TODAY)
    drafter("rm", "2")
    text = said(capsys, "export")
    file = tmp_path / "kept.json"
    assert drafter("export", str(file)) == 0
    assert json.loads(file.read_text("utf-8")) == json.loads(text)

    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path / "elsewhere"))
    assert drafter("import", str(file)) == 0
    assert "Added: 2 interviews (1, 2)." in capsys.readouterr().err
    assert said(capsys, "export") == text


def test_an_import_keeps_what_is_here_unless_told_otherwise(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "kept.json"
    drafter("export", str(file))
    drafter("log", "1", "--status", "rejected", *TODAY)
    capsys.readouterr()

    assert drafter("import", str(file)) == 0
    told = capsys.readouterr().err
    assert "Kept as here, though the file differs: 1 interview (1)." in told
    assert "The same here already: 1 interview (2)." in told
    assert shown(capsys)["facts"]["status"] == "rejected"
    assert drafter("import", str(file), "--replace") == 0
    assert "Replaced: 1 interview (1)." in capsys.readouterr().err
    assert "status" not in shown(capsys)["facts"] or shown(capsys)["facts"]["status"] == "waiting"


def test_advice_follows_an_import_that_replaces(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "kept.json"
    drafter("export", str(file))
    before = said(capsys, "agenda", *TODAY)
    drafter("log", "1", "--status", "closed", "--on", "2026-09-16", *TODAY)
    assert said(capsys, "agenda", *TODAY) != before
    drafter("import", str(file), "--replace")

    assert said(capsys, "agenda", *TODAY) == before


def test_an_export_replaces_no_file_unless_forced(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "kept.json"
    file.write_text("mine")

    assert "exists already" in complaint(capsys, 1, "export", str(file))
    assert drafter("export", str(file), "--force") == 0
    assert file.read_text("utf-8").startswith("{")


@pytest.mark.parametrize(
    ("content", "told"),
    [("{", "is not JSON"), ("[]", "no export"), ('{"drafter": 1}', "interviews"), ("", "not JSON")],
)
def test_what_is_no_export_is_refused(
    content: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))

    assert told in complaint(capsys, 2, "import", "-")


def test_an_export_of_nothing_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path / "none"))
    text = said(capsys, "export")

    assert json.loads(text) == {"drafter": 2, "interviews": []}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert drafter("import", "-") == 0
    assert "no interviews" in capsys.readouterr().err


def test_many_ids_are_not_all_named() -> None:
    from drafter.cli.archive import _ids

    assert _ids(range(1, 1001)).startswith("1,000 interviews (1, 2, 3")
    assert _ids(range(1, 1001)).endswith("19, 20, ...)")
