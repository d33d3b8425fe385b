"""Own templates in the app: copied, changed, tried, taken away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.screens.own_templates import OwnTemplatesScreen
from drafter.tui.widgets.cursor_list import CursorList
from tests.tui.stage import desk_in, play, press, screen_text, settled
from tests.tui.terminal import Terminal

WIDE = (160, 50)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "config.toml"


@pytest.fixture
def desk(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def said(pilot: Pilot[None]) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)


async def templates(pilot: Pilot[None]) -> CursorList:
    await press(pilot, "comma", "f2")
    assert isinstance(pilot.app.screen, OwnTemplatesScreen)
    return pilot.app.screen.query_one(CursorList)


def test_a_template_becomes_the_users_own_and_the_bundled_one_again(
    desk: Desk, config: Path
) -> None:
    own = config.parent / "templates" / "email" / "thank-you.j2"

    async def scene(pilot: Pilot[None]) -> None:
        rows = await templates(pilot)
        assert rows.cursor == "email/thank-you"
        assert "none of them yours yet" in screen_text(pilot)
        await press(pilot, "c", "enter")
        assert own.read_text() == (Path("templates") / "email" / "thank-you.j2").read_text()
        assert "1 of them yours" in screen_text(pilot)
        assert "e changes it." in said(pilot)
        await press(pilot, "x", "n")
        assert own.exists()
        await press(pilot, "x", "y")
        assert not own.exists()
        assert own.with_suffix(".j2.bak").exists()
        assert "none of them yours yet" in screen_text(pilot)

    play(desk, scene, (100, 40))


def test_a_copy_for_one_tone_is_a_template_of_its_own(desk: Desk, config: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        rows = await templates(pilot)
        await press(pilot, "c", "down", "down", "down", "enter")
        assert rows.cursor == "email/thank-you.warm"
        assert (config.parent / "templates" / "email" / "thank-you.warm.j2").exists()
        rows.cursor = "email/thank-you"
        await press(pilot, "c", "down", "down", "down", "enter")
        assert "exists already" in said(pilot)

    play(desk, scene, (100, 40))


def test_faults_are_shown_below_the_lines_they_are_in(desk: Desk, config: Path) -> None:
    own = config.parent / "templates" / "email" / "thank-you.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Subject: Hello {{ company }}\n\nDear [bold]\n{{ compny }}\n")

    async def scene(pilot: Pilot[None]) -> None:
        await templates(pilot)
        await press(pilot, "t")
        await settled(pilot)
        text = screen_text(pilot)
        lines = [line for line in text.split("\n") if "compny" in line]
        assert "4 ! {{ compny }}" in lines[0]
        assert "^ “compny” is not known; did you mean company?" in lines[1]
        assert "Dear [bold]" in text
        assert "! thank-you" in text and "fault" in text

    play(desk, scene, WIDE)


def test_a_template_in_order_is_said_to_be(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await templates(pilot)
        await press(pilot, "t")
        await settled(pilot)
        assert "in order" in screen_text(pilot)

    play(desk, scene, WIDE)


def test_a_bundled_template_is_neither_edited_nor_taken_away(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await templates(pilot)
        await press(pilot, "e", "x")
        assert isinstance(pilot.app.screen, OwnTemplatesScreen)
        assert said(pilot) == ""

    play(desk, scene)


def test_a_template_is_changed_in_the_users_own_editor_and_tried_at_once(tmp_path: Path) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text("#!/bin/sh\nsed -i 's/{{ company }}/{{ compny }}/' \"$1\"\n")
    editor.chmod(0o700)
    environ = {
        **os.environ,
        "TERM": "xterm-256color",
        "VISUAL": str(editor),
        "DRAFTER_CONFIG_DIR": str(tmp_path / "config"),
        "DRAFTER_DATA_DIR": str(tmp_path / "data"),
    }
    with Terminal([], environ, (160, 50)) as terminal:
        terminal.see("Nothing is kept yet.")
        terminal.press(",")
        terminal.see("Your letters end")
        terminal.press("f2")
        terminal.see("none of them yours yet", "thank-you.j2")
        terminal.press("c")
        terminal.see("all tones")
        terminal.press("enter")
        terminal.see("1 of them yours", "e changes it.")
        terminal.press("e")
        terminal.see("^ “compny” is not known; did you mean company?", "! thank-you", "faults")
        terminal.press("ctrl+q")
        assert terminal.end() == 0
