"""Where things live."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from drafter import paths


@pytest.mark.parametrize(
    ("variable", "find"),
    [
        ("DRAFTER_CONFIG_DIR", paths.config_dir),
        ("DRAFTER_CACHE_DIR", paths.cache_dir),
        ("DRAFTER_DATA_DIR", paths.data_dir),
    ],
)
def test_a_variable_goes_over_the_platform_s_place(
    variable: str, find: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))

    assert tmp_path == find()


def test_otherwise_the_platform_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    for purpose in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.delenv(f"DRAFTER_{purpose}_DIR", raising=False)

    assert platformdirs.user_config_path("drafter", appauthor=False) == paths.config_dir()
    assert platformdirs.user_cache_path("drafter", appauthor=False) == paths.cache_dir()
    assert platformdirs.user_data_path("drafter", appauthor=False) == paths.data_dir()


def test_in_a_checkout_prompts_and_templates_lie_beside_the_package() -> None:
    root = Path(__file__).parent.parent

    assert root / "prompts" == paths.prompts()
    assert root / "templates" == paths.templates()


def test_in_a_wheel_they_lie_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "drafter" / "_data" / "templates"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "drafter" / "paths.py"))

    assert inside == paths.templates()
