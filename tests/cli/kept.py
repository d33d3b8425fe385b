"""What the tests of the store's commands share: a run, and interviews to keep."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"
PASSED = str(EXAMPLES / "promise-passed.toml")
TODAY = ("--today", "2026-09-30")

Output = pytest.CaptureFixture[str]


def drafter(*arguments: str) -> int:
    """One run of the program; its exit status."""
    return run(arguments, open_desk)


def said(capsys: Output, *arguments: str) -> str:
    """What a run that goes well prints."""
    capsys.readouterr()
    assert drafter(*arguments) == 0
    return capsys.readouterr().out


def complaint(capsys: Output, status: int, *arguments: str) -> str:
    """What a run that fails with that status tells."""
    capsys.readouterr()
    assert drafter(*arguments) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


def shown(capsys: Output, which: int = 1) -> dict[str, Any]:
    """Everything about a kept interview."""
    found: dict[str, Any] = json.loads(said(capsys, "show", str(which), "--json"))
    return found
