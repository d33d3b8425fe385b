"""What was typed is there after the program was killed."""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from drafter.desk.unfinished import Unfinished

PROGRAM = """
from datetime import date
from drafter.bootstrap import open_desk
from drafter.tui.app import DrafterApp
from drafter.tui.screens.form import FormScreen

desk = open_desk()
app = DrafterApp(desk, date(2026, 9, 30))
app.call_later(lambda: app.push_screen(FormScreen(desk, date(2026, 9, 30), None)))
app.run()
"""
PATIENCE = 60.0


def read_until(terminal: int, wanted: bytes) -> bool:
    """Whether the program shows that in time; what it prints must be read, or it stands still."""
    end, seen = time.monotonic() + PATIENCE, b""
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            seen += os.read(terminal, 65536)
        if wanted in seen:
            return True
    return False


def read_for(terminal: int, seconds: float) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([terminal], [], [], left)[0]:
            os.read(terminal, 65536)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a pseudo-terminal")
def test_what_was_typed_for_a_second_outlives_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("config", "cache", "data"):
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(tmp_path / place))
    monkeypatch.setenv("TERM", "xterm-256color")
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", PROGRAM])
    try:
        assert read_until(terminal, b"New interview")
        read_for(terminal, 1.0)
        for letter in b"Northwind":
            os.write(terminal, bytes([letter]))
            read_for(terminal, 0.1)
        # The first key asks for the disk after 0.3 seconds; a busy machine is later.
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and not Unfinished(str(tmp_path / "data")).all():
            read_for(terminal, 0.1)
        read_for(terminal, 1.0)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)

    assert [form.answers for form in Unfinished(str(tmp_path / "data")).all()] == [
        {"company": "Northwind"}
    ]
