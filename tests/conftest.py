"""What every test starts from: settings and caches of its own, and no clock."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine must not turn a right program red.
settings.register_profile("drafter", deadline=None)
settings.load_profile("drafter")


@pytest.fixture(scope="session")
def user_dirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the settings and caches of the test run are; only the almanac's cache fills up."""
    return tmp_path_factory.mktemp("user")


@pytest.fixture(autouse=True)
def away_from_the_user(user_dirs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads the settings of whoever runs it, or leaves anything behind."""
    for place in ("config", "cache", "data"):
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(user_dirs / place))
    for name in ("DRAFTER_COLOR", "DRAFTER_MODEL", "NO_COLOR", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
