"""The call screen: the script, its turns, the time, notes, and what follows from the call."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from drafter.desk import calls
from drafter.desk.desk import Desk
from drafter.interview.model import Kind
from drafter.tui.call_words import TURNS, clock, count_down
from drafter.tui.screens.call import CallScreen
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.history import HistoryScreen
from drafter.tui.widgets.turns import Turns
from tests.tui.stage import (
    DANA,
    ME,
    desk_in,
    facts,
    flat,
    on_the_call,
    press,
    screen_text,
    settled,
    sheet,
    typed,
    until,
)

DUE = facts("Northwind Traders", people=[DANA], me=ME)
THANKS = facts("Harbour Freight", "2026-09-29", people=[DANA], me=ME)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, DUE, THANKS)


@pytest.mark.parametrize("size", [(80, 24), (160, 50), (200, 60)])
def test_the_script_its_turns_and_the_keys_are_there(desk: Desk, size: tuple[int, int]) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "Dana Okafor, +1 212 555 0117" in text
        assert all(part in text for part in ("Opener", "Purpose", "Ask", "Close"))
        assert all(f"{key} {name}" in text for key, name in enumerate(TURNS.values(), start=1))
        assert all(key in text for key in ("Clock", "Turns", "Voicemail", "Outcome", "esc Back"))

    on_the_call(desk, 1, scene, size)


def test_each_turn_is_one_key_away_and_the_same_key_leads_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        for key, name in enumerate(TURNS.values(), start=1):
            await press(pilot, str(key))
            assert f"If they say: {name.lower()}" in flat(pilot)
            assert "Opener" not in flat(pilot)
        await press(pilot, "8")
        assert "Opener" in flat(pilot)
        await press(pilot, "2", "escape")
        assert "Opener" in flat(pilot)

    on_the_call(desk, 1, scene)


def test_a_voicemail_counts_down_from_the_beep(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "v")
        assert "Press v at the beep." in flat(pilot)
        now = [100.0]
        monkeypatch.setattr("drafter.tui.stopwatch._now", lambda: now[0])
        await pilot.press("v")
        now[0] += 5
        sheet(pilot)._tick()
        await pilot.pause()
        pack = sheet(pilot)._pack
        assert pack is not None
        seconds = pack.voicemail.seconds
        assert count_down(pack, 24.0) == "0:24"
        assert sheet(pilot).script.count.value == f"0:{seconds - 5:02}"
        assert "speak now" in flat(pilot)
        now[0] += 60
        sheet(pilot)._tick()
        await pilot.pause()
        assert "Hang up." in flat(pilot)

    on_the_call(desk, 1, scene)


def test_space_starts_and_stops_the_clock(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]

    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr("drafter.tui.stopwatch._now", lambda: now[0])
        await pilot.press("space")
        now[0] += 75
        sheet(pilot)._tick()
        await pilot.pause()
        assert "1:15, 5:00 at the most" in flat(pilot)
        await pilot.press("space")
        now[0] += 75
        await pilot.pause()
        assert "1:15 stopped" in flat(pilot)

    on_the_call(desk, 1, scene)


def test_notes_are_kept_and_there_the_next_time(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n", "o", "k", "1")
        await until(pilot, lambda: calls.notes(desk.interviews, 1, "Dana Okafor") == "ok1")
        await press(pilot, "escape")
        assert sheet(pilot).focused is sheet(pilot).script

    async def later(pilot: Pilot[None]) -> None:
        assert "ok1" in flat(pilot)

    on_the_call(desk, 1, scene)
    on_the_call(desk, 1, later)


def test_leaving_at_once_keeps_the_notes(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n", "x", "escape", "escape")
        assert calls.notes(desk.interviews, 1, "Dana Okafor") == "x"

    on_the_call(desk, 1, scene)


def test_a_voicemail_is_noted_and_the_new_advice_told(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n", "h", "i", "escape", "o", "2")
        (entry,) = desk.interviews.interview(1).log
        assert (entry.by, entry.kind, entry.to) == ("voicemail", "check-in", "Dana Okafor")
        assert "Noted" in flat(pilot)
        assert "Wait." in flat(pilot)
        assert calls.notes(desk.interviews, 1, "Dana Okafor") == ""
        await press(pilot, "escape")
        assert not isinstance(pilot.app.screen, CallScreen)

    on_the_call(desk, 1, scene)


def test_a_day_that_they_named_is_read_and_noted(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "o", "3", "x", "enter")
        assert desk.interviews.interview(1).log == ()
        for key in ("backspace", *"9", "space", *"Oct", "enter"):
            await pilot.press(key)
        await settled(pilot)
        (found,) = desk.interviews.interview(1).heard
        assert str(found.promised_for) == "2026-10-09"
        assert found.by == "call"

    on_the_call(desk, 1, scene)


def test_the_day_that_they_named_is_echoed_and_must_be_ahead(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "o", "3")
        await typed(pilot, "next Friday")
        await pilot.pause()
        assert "Friday 2 October 2026" in flat(pilot)
        pilot.app.screen.query_one("#named", Input).value = "yesterday"
        await press(pilot, "enter")
        assert "That day has passed." in flat(pilot)
        assert desk.interviews.interview(1).log == ()

    on_the_call(desk, 1, scene)


def test_please_email_leads_to_the_email(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "o", "4")
        assert desk.interviews.interview(1).process.contact_rule == "email-only"
        assert "w writes it, u takes it back" in flat(pilot)
        await press(pilot, "w")
        assert isinstance(pilot.app.screen, DraftScreen)
        await settled(pilot)

    on_the_call(desk, 1, scene)


def test_leaving_the_outcome_notes_nothing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "o", "1", "escape", "escape")
        assert isinstance(pilot.app.screen, CallScreen)
        assert desk.interviews.interview(1).log == ()

    on_the_call(desk, 1, scene)


def test_what_is_written_and_not_spoken_is_refused_with_the_email_offered(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "written, not spoken" in flat(pilot)
        assert "w Write" in flat(pilot)

    on_the_call(desk, 2, scene)


def test_the_clock_is_read_in_minutes_and_seconds() -> None:
    assert [clock(each) for each in (0, 59.9, 61, 600)] == ["0:00", "0:59", "1:01", "10:00"]


def test_what_was_noted_can_be_taken_back_with_the_notes(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "n", "h", "i", "escape", "o", "6", "enter")
        assert desk.interviews.interview(1).process.contact_rule == "no-calls"
        assert "u takes it back" in flat(pilot)
        await press(pilot, "u")
        assert "Opener" in flat(pilot)
        assert calls.notes(desk.interviews, 1, "Dana Okafor") == "hi"

    on_the_call(desk, 1, scene)

    assert desk.interviews.store.get(1).facts == DUE


def test_how_a_call_ended_can_be_taken_back_from_the_agenda(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "o", "6", "enter", "escape")
        assert desk.interviews.interview(1).process.contact_rule == "no-calls"
        await press(pilot, "u")

    on_the_call(desk, 1, scene)

    assert desk.interviews.store.get(1).facts == DUE


def test_the_reading_goes_from_part_to_part(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        for name in ("Opener", "Purpose", "Ask", "Close"):
            assert f"> {name}" in flat(pilot)
            await press(pilot, "down")
        await press(pilot, "up")
        assert "> Ask" in flat(pilot)

    on_the_call(desk, 1, scene)


def test_a_click_on_a_turn_is_as_good_as_its_key(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.click(Turns, offset=(22, 1))
        await press(pilot)
        assert "If they say: who are you?" in flat(pilot)
        assert "6>Who are you?" in flat(pilot)

    on_the_call(desk, 1, scene)


def test_the_notes_of_the_call_before_are_there(desk: Desk) -> None:
    calls.keep_notes(desk.interviews, 1, "Dana Okafor", "ask for [b]Priya[/x]")
    day = date(2026, 9, 22)
    outcome = calls.Outcome.VOICEMAIL
    calls.note_call(desk.interviews, 1, outcome, Kind.QUESTION, "Dana Okafor", day)

    async def wide(pilot: Pilot[None]) -> None:
        assert "Last call, Tue 22 Sep: ask for [b]Priya[/x]" in flat(pilot)

    async def narrow(pilot: Pilot[None]) -> None:
        await press(pilot, "end")
        assert "Last call Tue 22 Sep: ask for [b]Priya[/x]" in flat(pilot)
        await press(pilot, "h")
        assert isinstance(pilot.app.screen, HistoryScreen)

    on_the_call(desk, 1, wide, (160, 50))
    on_the_call(desk, 1, narrow)


def test_the_next_good_moment_is_told(desk: Desk) -> None:
    invited = {"contact_rule": "call-invited"}
    given = {"gave_number": True}
    which = desk.interviews.store.add(
        facts("Alder Clinic", people=[DANA | given], me=ME, process=invited)
    ).id

    async def scene(pilot: Pilot[None]) -> None:
        assert "Call Dana Okafor" in flat(pilot)
        assert "good moment: Wednesday, September 30, " in flat(pilot)

    async def other(pilot: Pilot[None]) -> None:
        # The advice is to write: its hours are not those of a call.
        assert "good moment" not in flat(pilot).split("Opener")[0]

    on_the_call(desk, which, scene)
    on_the_call(desk, 1, other)


def test_resizing_in_the_middle_of_everything_keeps_the_words(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "3")
        await pilot.resize_terminal(160, 50)
        await settled(pilot)
        assert "If they say: chose another" in flat(pilot)
        await press(pilot, "o")
        await pilot.resize_terminal(50, 14)
        await settled(pilot)
        await press(pilot, "escape")
        await pilot.resize_terminal(80, 24)
        await settled(pilot)
        assert "If they say: chose another" in flat(pilot)

    on_the_call(desk, 1, scene)
