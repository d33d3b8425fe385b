"""The agenda over a store of which something other than drafter bent a row."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.stage import companies, desk_in, facts, play, press, screen_text


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
def test_a_damaged_interview_hides_no_other_and_says_what_can_be_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Acme"), facts("Bent Ltd"), facts("Initech"))
    with contextlib.closing(sqlite3.connect(tmp_path / "data" / "drafter.db")) as bent, bent:
        bent.execute("UPDATE interviews SET facts = '[]' WHERE id = 2")

    async def scene(pilot: Pilot[None]) -> None:
        assert companies(pilot) == ["Acme", "Initech", "Bent Ltd"]
        assert "Cannot be read  1" in screen_text(pilot)
        await press(pilot, "end")
        assert "Interview 2" in screen_text(pilot)
        assert "`drafter show 2`" in " ".join(screen_text(pilot).split())
        await press(pilot, "x")
        assert companies(pilot) == ["Acme", "Initech"]

    play(desk, scene, size)
