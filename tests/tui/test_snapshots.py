"""What every screen looks like, held beside what it looked like before.

If a change is meant, `make snapshots` takes it over; read the difference before you commit it.
"""

from __future__ import annotations

import asyncio
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.screen import Screen

import drafter.tui
from tests.tui.drawing import drawing
from tests.tui.scenes import FOLDER, SCENES, Scene, come_to, place, resize, still

SIZES = ((80, 24), (160, 50))
SMALL = {"room": ((36, 9),)}
"""What is seen only where there is too little room."""
MIDDLE = (120, 36)
MAIN = [scene for scene in SCENES if scene.name in ("home", "form", "draft-finding")]
FEW = {"16": {"TERM": "xterm-16color", "COLORTERM": ""}, "none": {"NO_COLOR": "1"}}
"""Terminals with few colours, and what they say of themselves."""
OTHERWISE = re.compile(rf"(?<=/tmp/{FOLDER})\w{{8}}")
"""What differs from run to run."""


class _Text(SingleFileSnapshotExtension):
    """A file for each drawing."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT


@pytest.fixture
def kept(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """What a screen looked like, by size and colours."""
    return snapshot.use_extension(_Text)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_screen_looks_as_it_did(scene: Scene, kept: SnapshotAssertion) -> None:
    first, *others = SMALL.get(scene.name, SIZES)

    async def run() -> None:
        with place(scene) as app:
            async with app.run_test(size=first) as pilot:
                await come_to(pilot, scene)
                assert drawing(app, OTHERWISE) == kept(name=_named(first))
                for size in others:
                    # As if somebody pulled at the window: that must come to the same.
                    await resize(pilot, scene, size)
                    assert drawing(app, OTHERWISE) == kept(name=_named(size))
                if scene in MAIN:
                    await resize(pilot, scene, MIDDLE)
                    app.action_turn_theme()
                    await still(pilot)
                    assert drawing(app, OTHERWISE) == kept(name=_named(MIDDLE, "light"))

    asyncio.run(run())


@pytest.mark.parametrize("colors", FEW)
@pytest.mark.parametrize("scene", MAIN, ids=lambda scene: scene.name)
def test_a_screen_looks_as_it_did_in_few_colors(
    scene: Scene, colors: str, kept: SnapshotAssertion
) -> None:
    async def run() -> None:
        with place(scene, FEW[colors]) as app:
            async with app.run_test(size=MIDDLE) as pilot:
                await come_to(pilot, scene)
                assert drawing(app, OTHERWISE) == kept(name=_named(MIDDLE, colors))

    asyncio.run(run())


def test_every_screen_has_its_scene() -> None:
    for module in pkgutil.walk_packages(drafter.tui.__path__, "drafter.tui."):
        import_module(module.name)
    ours = {one for one in _all_below(Screen) if one.__module__.startswith("drafter.tui")}

    # One that others are made from is seen in them.
    assert {one for one in ours if not one.__subclasses__()} <= {one.screen for one in SCENES}


def _named(size: tuple[int, int], *more: str) -> str:
    columns, rows = size
    return "-".join([f"{columns}x{rows}", *more])


def _all_below(kind: type[Screen[Any]]) -> Iterator[type[Screen[Any]]]:
    for one in kind.__subclasses__():
        yield one
        yield from _all_below(one)
