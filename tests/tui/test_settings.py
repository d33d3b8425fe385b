"""The settings in the app: typed, judged in place, written, used at once."""

from __future__ import annotations

import errno
import os
import tomllib
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from drafter.desk.desk import Desk
from drafter.tui.form.field import Field
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.form import FormScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.own_keys import OwnKeysScreen
from drafter.tui.screens.press_key import PressKeyScreen
from drafter.tui.screens.settings import SettingsScreen
from drafter.tui.widgets.cursor_list import CursorList
from tests.tui.stage import DANA, desk_in, facts, play, press, screen_text, settled

WIDE = (160, 50)
KEPT = facts("Northwind Traders", people=[DANA])


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "config.toml"


@pytest.fixture
def desk(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


@pytest.fixture
def keeping(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, KEPT)


async def go_to(pilot: Pilot[None], path: str) -> Field:
    """Put the cursor into an answer."""
    field = next(one for one in pilot.app.screen.query(Field) if one.path == path)
    field.control.focus()
    await settled(pilot)
    return field


def said(pilot: Pilot[None]) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)


def flat(pilot: Pilot[None]) -> str:
    """The screen as one line, so that no line break hides a sentence."""
    return " ".join(screen_text(pilot).split())


def test_where_nobody_signs_the_empty_agenda_leads_to_the_name(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert ",   give your name, or your letters go unsigned" in screen_text(pilot)
        await press(pilot, "comma")
        assert "Without your name your letters go unsigned." in screen_text(pilot)
        await press(pilot, *"Sam Rivera", "ctrl+s")
        assert isinstance(pilot.app.screen, HomeScreen)
        assert tomllib.loads(config.read_text()) == {"me": {"name": "Sam Rivera"}}
        assert ",   your settings" in screen_text(pilot)

    play(desk, scene)


def test_a_fault_is_told_below_its_answer_and_nothing_is_written(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", "tab", *"sam at home", "ctrl+s")
        field = await go_to(pilot, "me.email")
        assert "dana@" in field.note
        assert "This needs a look: email." in screen_text(pilot)
        assert not config.exists()

    play(desk, scene)


def test_a_country_and_a_city_are_echoed_as_they_are_understood(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        zone, country = await go_to(pilot, "me.timezone"), await go_to(pilot, "employer.country")
        await press(pilot, *"Germany")
        zone.control.focus()
        await press(pilot, *"Denver", "tab")
        assert (zone.note, country.note) == ("read as America/Denver", "read as DE")
        await press(pilot, "ctrl+s", "n")
        assert isinstance(pilot.app.screen, FormScreen)
        await pilot.pause(0.2)
        form = next(one for one in pilot.app.screen.query(Field) if one.path == "employer.country")
        assert form.control.text == "DE"

    play(desk, scene)


def test_what_is_not_saved_is_left_only_by_who_knows_it(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", *"Sam", "escape")
        assert "Not saved: ctrl+s saves it, escape once more leaves without." in flat(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)
        assert not config.exists()

    play(desk, scene)


def test_a_broken_file_is_told_with_its_line_and_left_alone(desk: Desk, config: Path) -> None:
    config.write_text('[me]\nname = "Sam\n')

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        text = flat(pilot)
        assert "is not valid TOML" in text and "line 2" in text
        assert "Nothing here is changed until that is mended." in text
        assert isinstance(pilot.app.screen.focused, Button)
        await press(pilot, "ctrl+s")
        assert config.read_text() == '[me]\nname = "Sam\n'
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_what_else_is_wrong_with_the_file_is_told_and_can_be_saved_around(
    desk: Desk, config: Path
) -> None:
    config.write_text('colour = "never" # [bold]\n')

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        assert "colour: unknown key" in flat(pilot)
        await press(pilot, *"Sam", "ctrl+s")
        text = config.read_text()
        assert text.startswith('colour = "never" # [bold]\n')
        assert tomllib.loads(text)["me"]["name"] == "Sam"

    play(desk, scene)


def test_a_file_that_cannot_be_written_is_told_and_what_was_typed_stays(
    desk: Desk, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", *"Sam", "ctrl+s")
        assert isinstance(pilot.app.screen, SettingsScreen)
        assert "cannot be written: No space left on device." in flat(pilot)
        assert list(config.parent.iterdir()) == []
        assert (await go_to(pilot, "me.name")).control.text == "Sam"

    play(desk, scene)


def test_a_theme_is_seen_while_the_cursor_is_on_its_name_and_kept_when_taken(
    desk: Desk, config: Path
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        field = await go_to(pilot, "theme")
        before = pilot.app.theme
        await press(pilot, "right")
        tried = pilot.app.theme
        assert tried != before and field.control.text == tried
        await press(pilot, "enter", "down", "down")
        assert pilot.app.theme not in (before, tried)
        await press(pilot, "escape")
        assert pilot.app.theme == tried
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)
    kept = (config.parent / "theme").read_text().strip()

    async def again(pilot: Pilot[None]) -> None:
        assert pilot.app.theme == kept

    play(desk, again)


def test_beside_the_answers_a_letter_ends_as_it_will(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        await pilot.pause(0.3)
        await settled(pilot)
        assert "and no name" in screen_text(pilot)
        await press(pilot, *"Sam [bold]Rivera")
        await pilot.pause(0.3)
        await settled(pilot)
        assert "Sam [bold]Rivera" in str(pilot.app.screen.query_one("#preview").render())

    play(desk, scene, WIDE)


def test_the_settings_open_from_a_form_and_are_opened_once(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n", "f4", "f4")
        assert isinstance(pilot.app.screen, SettingsScreen)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, FormScreen)
        assert "Without your name your letters go unsigned; f4 opens the settings." in flat(pilot)
        await press(pilot, "f4", *"Sam", "ctrl+s")
        assert "unsigned" not in flat(pilot)

    play(desk, scene)


def test_an_unsigned_draft_says_so_and_is_signed_as_soon_as_the_name_is_known(
    keeping: Desk,
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, DraftScreen)
        assert "It has no name below it: f4 gives yours." in flat(pilot)
        await press(pilot, "f4", *"Sam Rivera", "ctrl+s")
        await settled(pilot)
        assert screen.sheet.body.text.endswith("\nSam Rivera")
        assert "It has no name below it" not in flat(pilot)

    play(keeping, scene)


def test_a_draft_that_was_written_on_is_signed_only_on_demand(keeping: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, DraftScreen)
        await press(pilot, *"Well, ", "f4", *"Sam Rivera", "ctrl+s")
        await settled(pilot)
        assert screen.sheet.body.text.startswith("Well, ")
        assert "ctrl+r drafts it afresh" in said(pilot)
        await press(pilot, "ctrl+r")
        await settled(pilot)
        assert screen.sheet.body.text.endswith("\nSam Rivera")

    play(keeping, scene)


def test_where_the_app_cannot_be_set_aside_the_file_is_named(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", "f5")
        assert str(config) in said(pilot)

    play(desk, scene)


def test_the_mouse_leads_everywhere(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma")
        pilot.app.screen.query_one("#keys").scroll_visible(animate=False)
        await settled(pilot)
        await pilot.click("#keys")
        await settled(pilot)
        assert isinstance(pilot.app.screen, OwnKeysScreen)
        rows = pilot.app.screen.query_one(CursorList)
        before = rows.cursor
        await pilot.click(CursorList, offset=(10, 3))
        assert rows.cursor != before
        await settled(pilot)
        await pilot.click(CursorList, offset=(10, 3))
        await settled(pilot)
        assert isinstance(pilot.app.screen, PressKeyScreen)

    play(desk, scene)
