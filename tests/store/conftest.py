"""A folder to keep interviews in, and a clock that goes on by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from drafter.store.store import Store

Clock = Callable[[], datetime]


@pytest.fixture
def clock() -> Clock:
    """Two o'clock on 30 September 2026, a minute later at each look."""
    seen = [datetime(2026, 9, 30, 14, 0, tzinfo=UTC)]

    def look() -> datetime:
        seen.append(seen[-1] + timedelta(minutes=1))
        return seen[-2]

    return look


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the interviews are kept; it is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def file(folder: Path) -> Path:
    """The database; it is not there yet."""
    return folder / "drafter.db"


@pytest.fixture
def store(folder: Path, clock: Clock) -> Iterator[Store]:
    with Store(str(folder), clock) as opened:
        yield opened
