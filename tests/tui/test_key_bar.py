"""The line of keys: whole words, as many as there is room for, each of which can be clicked on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.screens.form import FormScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.widgets.key_bar import Entry, KeyBar, placed
from tests.tui.stage import DANA, desk_in, facts, play, press, screen_text

KEPT = facts("Northwind Traders", people=[DANA])
MORE = Entry("f1", "f1", "Keys", "help", True, "")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, KEPT)


def entries(*names: str) -> list[Entry]:
    return [Entry(name[0], name[0], name, name, True, "") for name in names]


def names(found: list[Entry]) -> list[str]:
    return [entry.name for entry in found]


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (25, ["New", "Edit", "Back"]),
        (23, ["New", "Edit", "Back"]),
        (22, ["Keys", "Back"]),
        (3, ["Keys", "Back"]),
    ],
)
def test_what_finds_no_room_is_left_out_as_a_whole(room: int, shown: list[str]) -> None:
    assert names(placed(entries("New", "Edit", "Back"), MORE, room)) == shown


def test_without_a_help_nothing_stands_for_what_is_left_out() -> None:
    assert names(placed(entries("New", "Edit", "Back"), None, 15)) == ["New", "Back"]


@given(st.lists(st.text(min_size=1, max_size=12), max_size=12), st.integers(0, 120))
def test_entries_stand_side_by_side_in_their_order(words: list[str], room: int) -> None:
    known = entries(*words)

    found = placed(known, MORE, room)

    ends = [entry.place + entry.width for entry in found]
    assert [entry.place for entry in found] == [0, *ends][: len(found)]
    assert found[-1:] == [] or names(found)[-1] == words[-1]
    assert not found or ends[-1] <= room or names(found)[:-1] in ([], ["Keys"])


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (160, 50)])
def test_the_bar_of_the_form_ends_with_a_whole_word(desk: Desk, size: tuple[int, int]) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n")
        bar = pilot.app.screen.query_one(KeyBar)
        line = screen_text(pilot).splitlines()[bar.region.y].rstrip()
        assert line.endswith(f"{bar.entries[-1].shown} {bar.entries[-1].name}")

    play(desk, scene, size)


def test_a_click_on_a_name_does_what_the_key_does(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        bar = pilot.app.screen.query_one(KeyBar)
        new = next(entry for entry in bar.entries if entry.name == "New")
        await pilot.click(KeyBar, offset=(bar.gutter.left + new.place + 1, 0))
        await press(pilot)
        assert isinstance(pilot.app.screen, FormScreen)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_the_mouse_is_told_what_a_key_is_for(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        bar = pilot.app.screen.query_one(KeyBar)
        new = next(entry for entry in bar.entries if entry.name == "New")
        await pilot.hover(KeyBar, offset=(bar.gutter.left + new.place + 1, 0))
        assert bar.tooltip == new.tooltip != ""

    play(desk, scene)
