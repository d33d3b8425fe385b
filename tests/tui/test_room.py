"""A terminal that is too small for any screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.screens.room import RoomScreen
from tests.tui.stage import (
    DANA,
    ME,
    desk_in,
    facts,
    on_the_draft,
    page,
    play,
    press,
    screen_text,
    settled,
    typed,
)

SIZES = [(20, 5), (10, 3), (39, 24), (80, 9), (1, 1)]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, facts("Northwind Traders", people=[DANA], me=ME))


@pytest.mark.parametrize("size", SIZES)
def test_a_small_terminal_is_told_of_and_a_larger_one_goes_on(
    desk: Desk, size: tuple[int, int]
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, RoomScreen)
        if size[0] >= 20:
            assert "drafter needs 40x10" in " ".join(screen_text(pilot).split())
        pilot.app.notify("told at a bad time")
        await press(pilot, "n", "x", "enter", "escape")
        assert isinstance(pilot.app.screen, RoomScreen)
        assert "bad time" not in screen_text(pilot)
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert "Northwind Traders" in screen_text(pilot)

    play(desk, scene, size)


@pytest.mark.parametrize("size", [(40, 10), (41, 12), (60, 15)])
@pytest.mark.parametrize("keys", [("n",), ("l", "2"), ("c",), ("enter",), ("h",), ("e",), ("z",)])
def test_every_screen_shows_what_takes_the_keys_where_there_is_just_enough(
    desk: Desk, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, *keys)
        assert len(pilot.app.screen_stack) > 1
        focused = pilot.app.focused
        assert focused is not None
        # What takes the keys is seen.
        assert focused.region.intersection(pilot.app.screen.region).area > 0

    play(desk, scene, size)


def test_what_is_being_written_is_there_again_when_there_is_room(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine ")
        await press(pilot, "ctrl+t")
        await pilot.resize_terminal(38, 9)
        await settled(pilot)
        assert screen_text(pilot).split() == ["drafter", "needs", "40x10"]
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert "Versions" in screen_text(pilot)
        await press(pilot, "escape")
        await typed(pilot, "too ")
        assert page(pilot).sheet.body.text.startswith("Mine too Dear")

    on_the_draft(desk, 1, scene)
