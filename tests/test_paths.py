"""Where things live."""

from __future__ import annotations

import sys
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
    variable: str, find: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))

    assert find() == str(tmp_path)


@pytest.mark.parametrize("home", ["", "/srv/home", "not/absolute"])
def test_otherwise_the_platform_says_where(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for purpose in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.delenv(f"DRAFTER_{purpose}_DIR", raising=False)
        monkeypatch.setenv(f"XDG_{purpose}_HOME", home)

    assert paths.config_dir() == platformdirs.user_config_dir("drafter", appauthor=False)
    assert paths.cache_dir() == platformdirs.user_cache_dir("drafter", appauthor=False)
    assert paths.data_dir() == platformdirs.user_data_dir("drafter", appauthor=False)


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_every_platform_has_three_different_places(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for purpose in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.delenv(f"DRAFTER_{purpose}_DIR", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    places = {paths.config_dir(), paths.cache_dir(), paths.data_dir()}

    assert len(places) == 3
    assert {Path(place).name for place in places} == {"drafter"}


def test_in_a_checkout_prompts_and_templates_lie_beside_the_package() -> None:
    root = Path(__file__).parent.parent

    assert root / "prompts" == paths.prompts()
    assert root / "templates" == paths.templates()


def test_in_a_wheel_they_lie_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "drafter" / "_data" / "templates"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "drafter" / "paths.py"))

    assert inside == paths.templates()
