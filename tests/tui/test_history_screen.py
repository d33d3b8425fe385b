"""What happened with an interview: the last first, notes of calls and letters in full."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from drafter.desk import calls
from drafter.desk.desk import Desk
from drafter.interview.model import Kind
from drafter.tui.screens.history import HistoryScreen
from drafter.tui.widgets.cursor_list import CursorList
from tests.tui.stage import (
    DANA,
    ME,
    TODAY,
    Play,
    desk_in,
    facts,
    flat,
    play,
    press,
    screen_text,
    until,
)

LONG = (
    "They are still deciding and would like to speak to the whole team before the end of the week"
)
PAST = facts(
    "Northwind [b]Traders[/x]",
    people=[DANA],
    me=ME,
    log=[{"on": "2026-09-16", "kind": "thank-you", "to": "Dana Okafor"}],
    heard=[{"on": "2026-09-21", "from": "Dana Okafor", "said": LONG}],
)
LETTER = "To: Dana Okafor <dana@example.org>\nSubject: Thank you\n\nDear Dana,\n\nThat was good.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, PAST)


def looking_back(desk: Desk, scene: Play, size: tuple[int, int] = (80, 24)) -> None:
    """Open the history of the only interview and play a scene there."""

    async def opened(pilot: Pilot[None]) -> None:
        await press(pilot, "h")
        assert isinstance(pilot.app.screen, HistoryScreen)
        await scene(pilot)

    play(desk, opened, size)


def rows(pilot: Pilot[None]) -> str:
    return pilot.app.screen.query_one(CursorList).text


def called(desk: Desk, notes: str) -> None:
    """A call is made, with notes, and noted."""
    calls.keep_notes(desk.interviews, 1, "Dana Okafor", notes)
    outcome = calls.Outcome.REACHED
    calls.note_call(desk.interviews, 1, outcome, Kind.CHECK_IN, "Dana Okafor", TODAY, "soon")


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
def test_what_happened_stands_there_the_last_first(desk: Desk, size: tuple[int, int]) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        days = [line.split("  ")[0].strip() for line in rows(pilot).splitlines()]
        assert list(filter(None, days)) == ["Mon 21 Sep", "Wed 16 Sep", "Tue 15 Sep"]
        assert "Northwind [b]Traders[/x]" in screen_text(pilot)

    looking_back(desk, scene, size)


def test_their_words_are_there_in_full(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert LONG in flat(pilot)

    looking_back(desk, scene)


def test_the_notes_of_a_call_are_found_again(desk: Desk) -> None:
    called(desk, "ask for Priya\nroom [red]4[/x]")

    async def scene(pilot: Pilot[None]) -> None:
        assert "Wed 30 Sep" in rows(pilot)
        while "You called" not in rows(pilot).splitlines()[_row(pilot)]:
            await press(pilot, "down")
        text = flat(pilot)
        assert "Your notes ask for Priya room [red]4[/x]" in text

    looking_back(desk, scene)


def test_notes_of_a_call_whose_end_is_not_noted_come_first(desk: Desk) -> None:
    calls.keep_notes(desk.interviews, 1, "Dana Okafor", "half a word")

    async def scene(pilot: Pilot[None]) -> None:
        assert rows(pilot).splitlines()[0].startswith("not noted yet")
        assert "half a word" in flat(pilot)

    looking_back(desk, scene)


def test_what_was_sent_can_be_read_again(desk: Desk) -> None:
    store = desk.interviews.store
    store.save_draft(1, "thank-you", "email", "Dana Okafor", LETTER, "edited")

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "escape", "l", "1")
        from drafter.tui.form.field import Field

        kind: Any = next(one for one in pilot.app.screen.query(Field) if one.path == "kind")
        kind.control.text = "thank-you"
        await press(pilot, "ctrl+s")
        await press(pilot, "h")
        assert "Dear Dana, That was good." in flat(pilot)

    looking_back(desk, scene)


def _row(pilot: Pilot[None]) -> int:
    return int(pilot.app.screen.query_one(CursorList).cursor)


def test_what_another_program_notes_meanwhile_is_there_within_two_seconds(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        called(desk, "They like it")
        await until(pilot, lambda: "soon" in rows(pilot))

    looking_back(desk, scene)
