"""Help on every screen, and a palette that offers everything that can be done there."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.command import CommandList, CommandPalette
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, Static

from drafter.desk.desk import Desk
from drafter.tui.keys.active import active_deeds
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.form import FormScreen
from drafter.tui.screens.help import HelpScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.snooze import SnoozeScreen
from tests.tui.stage import DANA, desk_in, facts, play, press, screen_text, settled

KEPT = facts("Northwind Traders", people=[DANA])
WAYS = {
    "agenda": (),
    "form": ("n",),
    "draft": ("enter",),
    "call": ("c",),
    "what if": ("w",),
    "timeline": ("t",),
    "history": ("h",),
    "log": ("l",),
    "snooze": ("z",),
    "versions": ("enter", "ctrl+t"),
    "save": ("enter", "ctrl+o"),
    "outcome": ("c", "o"),
    "choice": ("w", "enter"),
    "settings": ("comma",),
    "templates": ("comma", "f2"),
    "keys": ("comma", "f3"),
}
"""The keys from the agenda to each screen."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, KEPT)


async def offered(pilot: Pilot[None], words: str = "") -> list[str]:
    """What the palette offers, one name and what it does for each."""
    await press(pilot, "ctrl+p", *words)
    await pilot.pause(0.3)
    await settled(pilot)
    options = pilot.app.screen.query_one(CommandList).options
    return [str(getattr(one.prompt, "plain", one.prompt)) for one in options]


@pytest.mark.parametrize("place", WAYS)
def test_every_screen_has_help_that_names_all_its_keys(place: str, desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, *WAYS[place])
        below: Screen[object] = pilot.app.screen
        told = {deed.told for deed in active_deeds(below) if deed.active.enabled}
        await press(pilot, "f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        text = " ".join(
            " ".join(str(each.content).split()) for each in pilot.app.screen.query(Static)
        )
        assert told
        assert [each for each in told if each not in text] == []
        assert " ".join((below.HELP or "?").split()) in text
        await press(pilot, "f1")
        assert pilot.app.screen is below

    play(desk, scene, (100, 40))


def test_a_question_mark_is_help_but_where_one_writes_it_is_typed(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "c", "o", "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        await press(pilot, "escape", "escape", "escape", "n", "question_mark")
        assert isinstance(pilot.app.screen, FormScreen)
        assert pilot.app.screen.query(Input).first().value == "?"

    play(desk, scene)


@pytest.mark.parametrize("place", WAYS)
def test_the_palette_offers_everything_that_a_key_of_the_screen_does(
    place: str, desk: Desk
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, *WAYS[place])
        deeds = [deed for deed in active_deeds(pilot.app.screen) if deed.active.enabled]
        names = await offered(pilot)
        for deed in deeds:
            if deed.active.binding.action != "command_palette":
                wanted = f"{deed.active.binding.description}  {deed.keys[0]}\n{deed.told}"
                assert wanted in names

    play(desk, scene, (100, 40))


def test_what_is_found_by_its_words_is_done_where_the_cursor_was(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        (first, *_) = await offered(pilot, "rest")
        assert first.startswith("Snooze  z")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, SnoozeScreen)
        await press(pilot, "escape", "enter", "ctrl+p", *"another")
        await pilot.pause(0.3)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, DraftScreen)
        await press(pilot, "ctrl+p", *"back")
        await pilot.pause(0.3)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_what_cannot_be_done_is_not_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        names = "\n".join(await offered(pilot))
        assert "Write down an interview" in names
        assert "Draft the email or the call" not in names
        assert "Let it rest until a day" not in names

    play(desk_in(tmp_path, monkeypatch), scene)


def test_a_dialog_offers_its_own_and_nothing_that_would_open_below_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "z")
        names = "\n".join(await offered(pilot))
        assert "Back  escape\nChange nothing" in names
        assert "Write down an interview" not in names
        assert "Theme" in names
        await press(pilot, "f1")
        assert not isinstance(pilot.app.screen, CommandPalette)
        assert "Until when shall Northwind Traders rest?" in screen_text(pilot)

    play(desk, scene)
