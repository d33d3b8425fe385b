"""The timeline on the screen: a line for each run of days, today marked, and the way to a day."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.timeline import TimelineScreen
from drafter.tui.screens.what_if import WhatIfScreen
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.cursor_list import CursorList
from tests.tui.stage import DANA, desk_in, facts, play, press, screen_text

WIDE = (160, 50)
PENDING = facts(
    "Northwind Traders",
    "2026-09-22",
    people=[DANA],
    process={"promise": "date", "promised_for": "2026-10-02"},
    log=[{"on": "2026-09-23", "kind": "thank-you", "to": "Dana Okafor"}],
)
MANY = [{"on": f"2026-09-{day:02}", "said": f"word {day}"} for day in range(4, 30)]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, PENDING)


def lines(pilot: Pilot[None]) -> list[str]:
    """The lines on the screen, each with single blanks."""
    return [" ".join(line.split()) for line in screen_text(pilot).splitlines()]


def test_t_opens_it_and_each_run_of_days_has_a_line(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t")
        found = lines(pilot)
        assert "Timeline: Northwind Traders, Data Analyst" in found
        told = [
            "Tue 22 Sep · The interview",
            "Wed 23 Sep · You sent a thank-you to Dana Okafor",
            "> Wed 23 Sep - Mon 5 Oct Wait until Tue 6 Oct: they named Friday, October 2",
            "Wed 30 Sep · Today",
            "Fri 2 Oct · The day they named",
        ]
        assert [line for line in found if line in told] == told

    play(desk, scene)


@pytest.mark.parametrize("key", ["escape", "t"])
def test_it_leads_back(desk: Desk, key: str) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t", key)
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_enter_asks_what_if_it_were_that_day(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t", "end", "up", "enter")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        assert "Tue 6 Oct, in 6 days" in screen_text(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_a_wide_screen_shows_the_advice_of_the_days_under_the_cursor(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t")
        card = pilot.app.screen.query_one(AdviceCard)
        assert "Wait. Then email Dana Okafor" in " ".join(card.text.split())
        await press(pilot, "end")
        assert "It was due by" in card.text

    play(desk, scene, WIDE)


def test_n_leads_back_to_today(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t", "end", "n")
        assert any(line.startswith("> Wed 23 Sep - Mon 5 Oct") for line in lines(pilot))

    play(desk, scene)


def test_what_does_not_fit_is_scrolled_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Acme", "2026-09-03", people=[DANA], heard=MANY))

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t")
        assert "Wed 30 Sep" in screen_text(pilot)
        assert "The interview" not in screen_text(pilot)
        await press(pilot, "home")
        assert "The interview" in screen_text(pilot)
        await press(pilot, "pagedown", "pagedown")
        assert "The interview" not in screen_text(pilot)

    play(desk, scene)


def test_a_click_puts_the_cursor_on_a_line(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t")
        await pilot.click(CursorList, offset=(10, 0))
        assert any(line.startswith("> Tue 22 Sep") for line in lines(pilot))

    play(desk, scene)


def test_resizing_folds_the_lines_anew(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t")
        for size in ((200, 60), (80, 24), (100, 30)):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert any(line.startswith("> Wed 23 Sep - Mon 5 Oct") for line in lines(pilot))
            assert isinstance(pilot.app.screen, TimelineScreen)

    play(desk, scene)


def test_the_help_names_its_keys(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "t", "question_mark")
        assert "What if it were that day" in screen_text(pilot)

    play(desk, scene)
