"""What the commands load: nothing heavy, so that they answer at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent / "examples" / "promise-passed.toml"
TODAY = ("--today", "2026-09-30")
HEAVY = {"icalendar", "importlib.metadata", "openai", "pydantic", "sqlite3", "tenacity", "textual"}


def loaded(folder: Path, *arguments: str) -> set[str]:
    """The modules that a run of drafter imports, with `folder` as its cache."""
    environ = os.environ | {f"DRAFTER_{place}_DIR": str(folder) for place in ("CONFIG", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "drafter", *arguments],
        env=environ,
        capture_output=True,
        text=True,
    )
    lines = done.stderr.splitlines()
    assert done.returncode == 0, [line for line in lines if not line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}


def rooms(modules: set[str]) -> set[str]:
    """The rooms of the house among the modules."""
    return {name.split(".")[1] for name in modules if name.startswith("drafter.")}


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that knows the country of the example."""
    folder = tmp_path_factory.mktemp("warm")
    loaded(folder, "decide", str(EXAMPLE), *TODAY)
    return folder


def test_importing_drafter_loads_drafter_alone() -> None:
    code = (
        "import sys; before = set(sys.modules); import drafter; "
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.stdout.strip() == "['drafter']"


def test_the_version_needs_no_command_line_library(tmp_path: Path) -> None:
    assert not loaded(tmp_path, "--version") & (HEAVY | {"click", "dataclasses", "holidays"})


def test_help_loads_nothing_that_only_a_command_needs(tmp_path: Path) -> None:
    modules = loaded(tmp_path, "--help")

    assert not modules & (HEAVY | {"holidays", "jinja2", "tomllib", "zoneinfo"})
    assert not rooms(modules) & {"checking", "decision", "drafting", "interview", "message"}


def test_a_decision_loads_no_drafting_and_no_model(warm: Path) -> None:
    modules = loaded(warm, "decide", str(EXAMPLE), *TODAY, "--json")

    assert not modules & (HEAVY | {"holidays", "jinja2"})
    assert not rooms(modules) & {"checking", "drafting", "message"}


def test_an_offline_draft_loads_no_model(warm: Path) -> None:
    modules = loaded(warm, "draft", str(EXAMPLE), *TODAY, "--offline")

    assert "jinja2" in modules
    assert not modules & (HEAVY | {"holidays"})


def test_a_draft_loads_no_check_that_it_has_no_words_for(warm: Path) -> None:
    modules = loaded(warm, "draft", str(EXAMPLE), *TODAY, "--offline")

    assert "drafter.checking.numbers" in modules
    assert not modules & {"drafter.checking.held_numbers", "drafter.checking.word_kinds"}


def test_drafting_loads_no_openssl() -> None:
    """Jinja asks for it by way of hashlib, and never uses it."""
    code = "import sys, drafter.drafting.environment, jinja2; print('_hashlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.stdout.strip() == "False", done.stderr


def test_jinja_without_openssl_leaves_it_to_others() -> None:
    code = (
        "import drafter.drafting.environment, hashlib; "
        "print(hashlib.sha256.__module__, hashlib.pbkdf2_hmac.__module__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)

    assert done.stdout.split() == ["_hashlib", "_hashlib"], done.stderr


def test_a_country_seen_for_the_first_time_loads_holidays(tmp_path: Path) -> None:
    assert "holidays" in loaded(tmp_path, "decide", str(EXAMPLE), *TODAY)


def test_the_agenda_loads_no_drafting_and_no_model(
    warm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path))
    loaded(warm, "add", str(EXAMPLE))
    modules = loaded(warm, "agenda", *TODAY)

    assert not modules & (HEAVY - {"sqlite3"} | {"holidays", "jinja2", "tomli_w"})
    assert not rooms(modules) & {"checking", "drafting", "message"}


def test_a_command_looks_for_no_garbage(warm: Path) -> None:
    arguments = ["drafter", "decide", str(EXAMPLE), *TODAY, "--json"]
    code = (
        "import gc, sys; from drafter.__main__ import main; before = gc.get_stats(); "
        f"sys.argv = {arguments!r}; main(); counts = [sum(one['collections'] for one in stats) "
        "for stats in (before, gc.get_stats())]; "
        "print(counts[1] - counts[0], gc.get_freeze_count() > 0, file=sys.stderr)"
    )
    environ = os.environ | {f"DRAFTER_{place}_DIR": str(warm) for place in ("CONFIG", "CACHE")}
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True)

    assert done.stderr.split() == ["0", "True"], done.stderr
