"""A store of its own for every test of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def data(tmp_path: Path, away_from_the_user: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the interviews of this test are kept."""
    folder = tmp_path / "data"
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(folder))
    return folder
