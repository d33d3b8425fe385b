"""What if, on the screen: facts change beside the advice, which follows, and nothing is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from drafter.desk.desk import Desk
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.what_if import WhatIfScreen
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.cursor_list import CursorList
from tests.desk.kept import stored
from tests.tui.stage import DANA, desk_in, facts, play, press, screen_text, settled

WIDE = (160, 50)
PENDING = facts(
    "Northwind Traders",
    "2026-09-22",
    people=[DANA | {"role": "hiring-manager", "gave_number": True}],
    process={"promise": "date", "promised_for": "2026-10-02"},
    log=[{"on": "2026-09-23", "kind": "thank-you", "to": "Dana Okafor"}],
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, PENDING)


def fact(pilot: Pilot[None], name: str) -> str:
    """The line of a fact, and below it what else there is to say of it."""
    rows = pilot.app.screen.query_one(CursorList)._lines
    lines = ("".join(part.text for part in parts) for row, parts in rows if row.name == name)
    return "\n".join(lines)


def card(pilot: Pilot[None]) -> str:
    return pilot.app.screen.query_one(AdviceCard).text


async def go(pilot: Pilot[None], name: str) -> None:
    """Put the cursor on a fact."""
    pilot.app.screen.query_one(CursorList).cursor = name
    await pilot.pause()
    assert fact(pilot, name), f"{name} is not on offer"


def line(pilot: Pilot[None]) -> str:
    """How the advice has moved."""
    return str(pilot.app.screen.query_one("#move").render())


def test_w_opens_it_on_the_interview_under_the_cursor_and_escape_leads_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        text = screen_text(pilot)
        assert "What if: Northwind Traders, Data Analyst" in text
        assert "nothing is saved" in text
        assert "Wait. Then email Dana Okafor" in " ".join(card(pilot).split())
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


@pytest.mark.parametrize("size", [(80, 24), (100, 30), WIDE, (200, 60)])
def test_facts_and_advice_stand_side_by_side_at_every_size(
    desk: Desk, size: tuple[int, int]
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        text = screen_text(pilot)
        assert "Status             waiting" in text
        assert "▀▄▀▄▀" in text
        assert "← → Change" in text
        assert "esc Back" in text

    play(desk, scene, size)


def test_right_takes_the_next_choice_and_the_advice_follows(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "process.promise")
        await press(pilot, "left", "left")
        await go(pilot, "process.contact_rule")
        await press(pilot, "right")
        expected = "Email a check-in on Wed 7 Oct -> Call today to ask where things stand"
        assert line(pilot) == expected
        assert "Call Dana Okafor to ask where things stand." in " ".join(card(pilot).split())

    play(desk, scene)


def test_a_changed_fact_has_a_sign_and_says_what_it_was(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "interview.tone")
        assert fact(pilot, "interview.tone").split() == ["Tone", "neutral"]
        await press(pilot, "right")
        assert fact(pilot, "interview.tone").split() == ["*", "Tone", "formal", "was", "neutral"]

    play(desk, scene)


def test_u_puts_one_fact_back_and_r_all_of_them(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "interview.tone")
        await press(pilot, "right")
        await go(pilot, "me.style")
        await press(pilot, "left", "u")
        assert "*" not in fact(pilot, "me.style")
        assert "*" in fact(pilot, "interview.tone")
        await press(pilot, "r")
        assert "*" not in fact(pilot, "interview.tone")
        assert line(pilot).startswith("Change a fact")

    play(desk, scene)


def test_the_day_moves_from_anywhere_and_the_advice_is_that_of_the_day(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "right")
        assert "Thu 1 Oct, tomorrow" in fact(pilot, "day")
        await go(pilot, "me.style")
        await press(pilot, *["plus"] * 6)
        assert "Wed 7 Oct, in 7 days" in fact(pilot, "day")
        assert card(pilot).count("Email Dana Okafor to ask where things stand.") == 1
        await press(pilot, *["minus"] * 7)
        assert "*" not in fact(pilot, "day")

    play(desk, scene, WIDE)


def test_enter_opens_a_list_of_what_a_fact_may_be(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "interview.setting")
        await press(pilot, "enter")
        assert "panel: 4 or more" in screen_text(pilot)
        await press(pilot, "down", "down", "enter")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        assert "panel" in fact(pilot, "interview.setting")

    play(desk, scene)


def test_enter_takes_a_typed_day_and_says_how_it_was_understood(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "process.promised_for")
        await press(pilot, "enter")
        field = pilot.app.screen.query_one(Input)
        field.value = "someday"
        await press(pilot, "enter")
        assert pilot.app.screen.is_modal
        field.value = "9 Oct"
        await settled(pilot)
        assert "Friday 9 October 2026" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Fri 9 Oct" in fact(pilot, "process.promised_for")

    play(desk, scene)


def test_escape_leaves_the_list_and_the_fact_as_they_were(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "down", "enter", "down", "escape")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        assert "*" not in fact(pilot, "status")

    play(desk, scene)


def test_what_cannot_be_is_told_at_the_fact(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "process.promised_for")
        await press(pilot, *["left"] * 11)
        told = fact(pilot, "process.promised_for")
        assert told.startswith("! By")
        assert "before" in told
        assert line(pilot) == "That cannot be."
        assert "Wait" not in card(pilot)
        await press(pilot, "t")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        await press(pilot, "right")
        assert "!" not in fact(pilot, "process.promised_for")

    play(desk, scene, WIDE)


def test_the_timeline_shows_the_changed_course_and_brings_back_a_day(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "process.promised_for")
        await press(pilot, "right", "right", "right", "t")
        text = screen_text(pilot)
        assert "With the facts as you have changed them" in text
        assert "Wait until Wed 7 Oct: they named Monday, October 5" in text
        await press(pilot, "end", "up", "enter")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        assert "Wed 7 Oct" in fact(pilot, "day")

    play(desk, scene, WIDE)


def test_the_form_goes_on_with_the_changes_unfinished(desk: Desk) -> None:
    before = stored(desk)

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "e")
        assert isinstance(pilot.app.screen, WhatIfScreen)
        await go(pilot, "interview.tone")
        await press(pilot, "right", "e")
        await settled(pilot)
        assert "Interview 1: Northwind Traders" in screen_text(pilot)
        (form,) = desk.unfinished.all()
        assert form.answers["interview.tone"] == "formal"
        assert stored(desk) == before
        await press(pilot, "ctrl+t", "ctrl+t")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)
    assert desk.unfinished.all() == []


def test_what_was_sent_may_never_have_been(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await go(pilot, "log[0]")
        await press(pilot, "right")
        assert (
            fact(pilot, "log[0]").split() == "* Thank you, 23 Sep never sent was no answer".split()
        )
        await press(pilot, "down", "right", "left")
        assert "never sent" in fact(pilot, "log[0]")

    play(desk, scene)


def test_nothing_that_is_tried_is_saved(desk: Desk) -> None:
    before = stored(desk)

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        for _ in range(12):
            await pilot.press("right", "down")
        await press(pilot, "t", "escape", "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)
    assert stored(desk) == before
    assert desk.unfinished.all() == []


def test_a_click_chooses_a_fact_and_another_one_opens_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w")
        await pilot.click(CursorList, offset=(4, 2))
        assert pilot.app.screen.query_one(CursorList).cursor == "status"
        await pilot.click(CursorList, offset=(4, 2))
        await settled(pilot)
        assert pilot.app.screen.is_modal

    play(desk, scene)


def test_the_help_names_its_keys(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "question_mark")
        text = screen_text(pilot)
        for told in ("Put this fact back", "A day later", "Open the form with the changes in it"):
            assert told in text

    play(desk, scene, (100, 40))


@pytest.mark.parametrize("name", ["[bold]Ltd[/]", "[/foo]", "$accent", "設計者", "a" * 100])
def test_foreign_text_is_shown_as_it_is(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts(name, people=[DANA | {"name": name}]))

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "end")
        assert name[:10] in screen_text(pilot)
        await press(pilot, "right", "t", "escape", "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene)


def test_one_that_cannot_be_read_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Acme", status="lost"))

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "t")
        assert isinstance(pilot.app.screen, HomeScreen)
        assert len(pilot.app._notifications) == 2

    play(desk, scene)


def test_resizing_keeps_the_cursor_in_sight(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "w", "end")
        for size in ((160, 50), (80, 24), (100, 30)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
            assert "> " in screen_text(pilot)
            assert "A last note" in screen_text(pilot)

    play(desk, scene)
