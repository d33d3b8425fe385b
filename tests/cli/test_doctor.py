"""`drafter doctor`: what is well, what is not, and how to mend it."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from drafter import __version__
from drafter.bootstrap import open_desk
from drafter.cli.main import run

Output = pytest.CaptureFixture[str]
ACME = {"company": "Acme", "role": "Clerk", "interview": {"held": "2026-09-15"}}


class Tried(NamedTuple):
    tried: int = 40
    missed: tuple[str, ...] = ()
    blamed: tuple[str, ...] = ()


def self_test_gives(result: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("drafter.checking.selftest")
    monkeypatch.setattr(module, "self_test", lambda: result, raising=False)
    monkeypatch.setitem(sys.modules, "drafter.checking.selftest", module)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and caches of one's own, and a checker that finds what it is to find."""
    for place in ("config", "cache", "data"):
        (tmp_path / place).mkdir()
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(tmp_path / place))
    self_test_gives(Tried(), monkeypatch)
    return tmp_path


def said(capsys: Output) -> str:
    """What was printed, on one line: paths may be long."""
    return " ".join(capsys.readouterr().out.split())


def states(capsys: Output) -> dict[str, str]:
    data = json.loads(capsys.readouterr().out)
    assert data["schema"] == 1
    assert data["ok"] is all(one["state"] != "failed" for one in data["checks"])
    return {one["name"]: one["state"] for one in data["checks"]}


def test_where_all_is_well_every_line_says_so(capsys: Output) -> None:
    assert run(["doctor"], open_desk) == 0

    out = capsys.readouterr().out
    assert [line[:10] for line in out.splitlines() if line[0] != " "] == ["ok        "] * 10
    assert f"drafter {__version__}, Python 3." in out
    assert "all 40 trials passed\n" in out


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        ('color = "blue"\n', "allowed: auto, always, never"),
        ("[me]\nname = 3\n", "me.name: found 3"),
        ("[policy]\nstatus_kap = 1\n", 'did you mean "status_cap"'),
        ("color =\n", "is not valid TOML"),
    ],
)
def test_faults_of_the_settings_keep_nothing_else_from_being_looked_at(
    settings: str, fault: str, home: Path, capsys: Output
) -> None:
    (home / "config" / "config.toml").write_text(settings)

    assert run(["doctor"], open_desk) == 1
    out = said(capsys)
    assert "failed settings: " in out and fault in out
    assert run(["doctor", "--json"], open_desk) == 1
    assert list(states(capsys).values()).count("ok") == 9


def test_a_country_that_is_none_is_a_fault_of_the_settings(home: Path, capsys: Output) -> None:
    (home / "config" / "config.toml").write_text('[employer]\ncountry = "Germany"\n')

    assert run(["doctor"], open_desk) == 1
    assert 'did you mean "DE"?' in said(capsys)


def test_own_keys_are_judged_by_the_app(home: Path, capsys: Output) -> None:
    (home / "config" / "config.toml").write_text('[keys]\n"home.new" = "i"\n"home.log" = 3\n')

    def judge(written: Mapping[str, object]) -> tuple[int, tuple[str, ...]]:
        assert written == {"home.new": "i", "home.log": 3}
        return 1, ("home.log: found 3",)

    assert run(["doctor"], open_desk, judge_keys=judge) == 0
    out = said(capsys)
    assert "warning keys: 1 of your own, and 1 that cannot be used home.log: found 3 Mend" in out
    assert run(["doctor"], open_desk, judge_keys=lambda _: (2, ())) == 0
    assert "ok keys: 2 of your own" in said(capsys)


def test_the_program_itself_judges_the_keys_of_the_app(home: Path) -> None:
    (home / "config" / "config.toml").write_text('[keys]\n"home.new" = "e"\n')
    program = [sys.executable, "-m", "drafter", "doctor", "--offline"]

    done = subprocess.run(program, capture_output=True, text=True, check=True)

    assert "Change what is known of it" in done.stdout


def test_what_is_kept_is_counted(capsys: Output) -> None:
    assert run(["doctor"], open_desk) == 0
    assert "ok store: nothing is kept yet" in said(capsys)

    store = open_desk().interviews.store
    store.add(ACME)
    store.trash(store.add(ACME).id)
    store.close()

    assert run(["doctor"], open_desk) == 0
    assert "ok store: 1 interview and 1 in the trash, version 2, whole, " in said(capsys)


def test_a_store_that_is_damaged_has_failed_and_one_with_bent_rows_is_a_warning(
    home: Path, capsys: Output
) -> None:
    store = open_desk().interviews.store
    store.add(ACME)
    store.close()
    file = home / "data" / "drafter.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE interviews SET facts = '[]'")
    connection.close()

    assert run(["doctor"], open_desk) == 0
    out = said(capsys)
    assert "warning store: 1 interview, version 2, whole but for some rows, " in out
    assert "Interview 1 (Acme, Clerk) is damaged" in out
    file.write_text("garbage")
    assert run(["doctor", "--json"], open_desk) == 1
    assert states(capsys)["store"] == "failed"


def test_settings_in_force_are_named(home: Path, capsys: Output) -> None:
    (home / "config" / "config.toml").write_text('[me]\nname = "Sam Rivera"\n')

    assert run(["doctor"], open_desk) == 0
    assert f"settings: {home / 'config' / 'config.toml'} ok" in said(capsys)


def test_a_template_that_is_never_used_is_a_warning(home: Path, capsys: Output) -> None:
    folder = home / "config" / "templates" / "email"
    folder.mkdir(parents=True)
    (folder / "thank-you.j2").write_text("Subject: Thank you for the good interview\n\nHi\n")
    (folder / "chek-in.j2").write_text("Subject: Hi\n\nHi\n")

    assert run(["doctor"], open_desk) == 0
    out = said(capsys)
    assert "warning own templates: " in out
    assert "did you mean email/check-in.j2?" in out


def test_a_template_that_cannot_be_read_has_failed(home: Path, capsys: Output) -> None:
    folder = home / "config" / "templates" / "email"
    folder.mkdir(parents=True)
    (folder / "thank-you.j2").write_bytes(b"\xff")

    assert run(["doctor", "--json"], open_desk) == 1
    assert states(capsys)["own templates"] == "failed"


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("email/thank-you.j2", "Hi\n{% if to %}\n", "thank-you.j2, line 2: "),
        ("email/thank-you.j2", "Subject: Thanks\n\n\nHi {{ to.nme }}\n", "thank-you.j2, line 4: "),
        ("call/_early.j2", "{{ nme }}\n", "_early.j2: no template of yours uses it"),
        ("email/thank-you.j2", "Subject: Thanks a lot\n\n", "it has no body"),
    ],
)
def test_an_own_template_that_cannot_be_filled_is_told_with_its_line(
    home: Path, capsys: Output, file: str, text: str, told: str
) -> None:
    path = home / "config" / "templates" / file
    path.parent.mkdir(parents=True)
    path.write_text(text)
    run(["doctor"], open_desk)
    out = said(capsys)

    assert "own templates: not all can be used" in out
    assert told in out
    assert "then: drafter templates check" in out


def test_an_own_prompt_that_cannot_be_filled_has_failed(home: Path, capsys: Output) -> None:
    folder = home / "config" / "prompts"
    folder.mkdir(parents=True)
    (folder / "system.j2").write_text("Hello\n{{ limits.lenght.x }}\n")

    assert run(["doctor"], open_desk) == 1
    assert "system.j2, line 2: " in said(capsys)


def test_own_templates_are_counted(home: Path, capsys: Output) -> None:
    folder = home / "config" / "templates" / "email"
    folder.mkdir(parents=True)
    (folder / "thank-you.j2").write_text("Subject: Thank you for the good interview\n\nHi\n")

    assert run(["doctor"], open_desk) == 0
    assert "ok own templates: 1 file, " in said(capsys)


def test_a_cache_that_cannot_be_written_is_a_warning(home: Path, capsys: Output) -> None:
    (home / "cache" / "almanac").write_text("in the way")

    assert run(["doctor"], open_desk) == 0
    out = said(capsys)
    assert "warning holidays: they cannot be kept in" in out
    assert "DRAFTER_CACHE_DIR" in out


def test_a_checker_that_misses_or_blames_has_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    self_test_gives(Tried(40, ("unknown-date",), ("a thank-you",)), monkeypatch)

    assert run(["doctor"], open_desk) == 1
    out = said(capsys)
    assert "failed checker: it failed 2 of its 40 trials" in out
    assert "it missed unknown-date" in out
    assert "it objects without cause to a thank-you" in out


def test_a_checker_that_is_not_whole_has_failed(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setitem(sys.modules, "drafter.checking.selftest", None)

    assert run(["doctor"], open_desk) == 1
    assert "failed checker: it cannot be tried: " in said(capsys)


def test_colour_is_kept_out_of_pipes_and_put_in_on_demand(capsys: Output) -> None:
    run(["doctor", "--color", "always"], open_desk)
    assert "\x1b[32mok\x1b[0m" in capsys.readouterr().out

    run(["doctor"], open_desk)
    assert "\x1b" not in capsys.readouterr().out
