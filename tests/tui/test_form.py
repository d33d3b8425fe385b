"""The form: typed in order, judged and kept while one types."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, cast

import pytest
from textual import events
from textual.app import App
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.interview.keys import FILE
from drafter.tui.form.field import Field
from drafter.tui.form.pick import Pick, PickList
from drafter.tui.form.questions import SECTIONS, Group, help_for, options, suggestion
from drafter.tui.screens.form import FormScreen
from drafter.tui.widgets.advice_card import AdviceCard
from tests.tui.stage import TODAY, Play, desk_in, facts, screen_text, settled

WIDE = (120, 40)


class Bare(App[None]):
    """An app that knows no other screen."""


def form(desk: Desk, scene: Play, which: int | None = None, size: tuple[int, int] = WIDE) -> None:
    """Open the form and let a scene press its keys."""

    async def run() -> None:
        app = Bare()
        app.animation_level = "none"
        async with app.run_test(size=size) as pilot:
            await app.push_screen(FormScreen(desk, TODAY, which))
            await settled(pilot)
            await scene(pilot)

    asyncio.run(run())


async def write(pilot: Pilot[None], *answers: str) -> None:
    """Give answers, one field after the other; an empty one is passed over."""
    for answer in answers:
        if answer:
            pilot.app.post_message(events.Paste(answer))
            await pilot.pause()
        await pilot.press("tab")
    await settled(pilot)


async def write_on(pilot: Pilot[None], text: str) -> None:
    pilot.app.post_message(events.Paste(text))
    await settled(pilot)


def text_of(pilot: Pilot[None], place: str) -> str:
    return str(pilot.app.screen.query_one(place).content)  # type: ignore[attr-defined]


def note(pilot: Pilot[None], path: str) -> str:
    return next(each.note for each in pilot.app.screen.query(Field) if each.path == path)


def card(pilot: Pilot[None]) -> str:
    return pilot.app.screen.query_one(AdviceCard).text


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def test_three_answers_and_done_keep_an_interview(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind", "Data Analyst", "15 Sep 10:00")
        assert note(pilot, "interview.held") == "Tuesday 15 September 2026, 10:00"
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, FormScreen)

    form(desk, scene)

    [kept] = desk.interviews.store.all()
    assert kept.facts["interview"] == {"held": "2026-09-15T10:00:00"}
    assert desk.unfinished.all() == []


def test_the_advice_stands_beside_it_and_names_the_answer_that_changed_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "As soon as it is known" in card(pilot)
        await write(pilot, "Northwind", "Data Analyst", "15 Sep")
        assert "because" not in card(pilot)
        await pilot.press("ctrl+n")
        await settled(pilot)
        await write(pilot, "Dana Okafor", "", "", "dana@example.org")
        assert "Email Dana Okafor" in card(pilot)
        assert "because: email (person) is now dana@example.org" in card(pilot)

    form(desk, scene)


def test_who_types_on_after_the_change_is_shown_the_whole_answer(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind", "Data Analyst", "15 Sep")
        await pilot.press("ctrl+n")
        await settled(pilot)
        await write(pilot, "Dana", "", "")
        await write_on(pilot, "dana@example.o")
        await write_on(pilot, "rg")
        assert "is now dana@example.org" in card(pilot)

    form(desk, scene)


def test_in_a_narrow_terminal_the_advice_is_a_line_and_f2_shows_all_of_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind", "Data Analyst", "29 Sep")
        summary = pilot.app.screen.query_one("#summary")
        assert summary.display
        assert "Wait" in text_of(pilot, "#summary")
        assert not pilot.app.screen.query_one(AdviceCard).display
        await pilot.press("f2")
        await settled(pilot)
        assert "Four factors" in card(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, FormScreen)
        assert not pilot.app.screen.query_one(AdviceCard).display

    form(desk, scene, size=(80, 24))


def test_a_window_that_is_pulled_wide_has_the_answers_beside_the_advice(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind", "Data Analyst", "29 Sep")
        await pilot.press("f2")
        await pilot.resize_terminal(*WIDE)
        # As the app does for whatever is open.
        cast("FormScreen", pilot.app.screen).follow_room()
        await settled(pilot)
        text = screen_text(pilot)
        assert "Four factors" in text
        assert "Data Analyst" in text
        assert "Leave" in text
        assert "f2" not in text

    form(desk, scene, size=(80, 24))


def test_a_fault_is_told_under_its_field_once_the_cursor_leaves(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+n")
        await settled(pilot)
        await write(pilot, "Dana", "", "")
        await pilot.press(*"dana")
        await settled(pilot)
        assert note(pilot, "people[0].email") == ""
        await pilot.press("tab")
        await settled(pilot)
        assert note(pilot, "people[0].email").startswith("That is no address; write one")

    form(desk, scene)


def test_a_day_says_what_to_write_while_it_is_typed(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("tab", "tab", *"yest")
        await settled(pilot)
        assert note(pilot, "interview.held").startswith("Not a day yet; write")

    form(desk, scene)


def test_done_goes_to_the_first_answer_that_is_missing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind")
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert text_of(pilot, "#bar") == "2 answers need a look: role, when."
        assert note(pilot, "role") == "This is needed."
        focused = pilot.app.focused
        assert focused is not None
        assert isinstance(focused.parent, Field)
        assert focused.parent.path == "role"

    form(desk, scene)


def test_escape_keeps_what_is_typed_and_resume_goes_on_with_it(desk: Desk) -> None:
    async def leave(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind")
        await pilot.press("escape")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, FormScreen)

    async def come_back(pilot: Pilot[None]) -> None:
        assert "ctrl+r goes on" in text_of(pilot, "#bar")
        await pilot.press("ctrl+r")
        await settled(pilot)
        field = next(each for each in pilot.app.screen.query(Field) if each.path == "company")
        assert field.control.text == "Northwind"

    form(desk, leave)
    assert [one.title for one in desk.unfinished.all()] == ["Northwind"]
    form(desk, come_back)


def test_leaving_an_empty_form_leaves_nothing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("escape")
        await settled(pilot)

    form(desk, scene)

    assert desk.unfinished.all() == []
    assert desk.interviews.store.all() == []


def test_what_is_typed_is_on_the_disk_soon(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press(*"North")
        await pilot.pause(0.5)
        await settled(pilot)
        assert [one.answers for one in desk.unfinished.all()] == [{"company": "North"}]
        assert text_of(pilot, "#state") == "kept, not finished"

    form(desk, scene)


def test_what_was_typed_last_is_kept_when_the_program_ends(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        pilot.app.post_message(events.Paste("Northwind"))
        await pilot.pause()
        pilot.app.exit()

    form(desk, scene)

    assert [one.answers for one in desk.unfinished.all()] == [{"company": "Northwind"}]


def test_discard_asks_and_throws_it_away(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind")
        await pilot.press("ctrl+t")
        await settled(pilot)
        assert "once more" in text_of(pilot, "#bar")
        await pilot.press("ctrl+t")
        await settled(pilot)
        assert not isinstance(pilot.app.screen, FormScreen)

    form(desk, scene)

    assert desk.unfinished.all() == []


def test_another_key_after_discard_keeps_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind")
        await pilot.press("ctrl+t", *"Clerk")
        await settled(pilot)
        assert not pilot.app.screen.query_one("#bar").display
        await pilot.press("ctrl+t")
        assert isinstance(pilot.app.screen, FormScreen)

    form(desk, scene)


def test_people_are_added_and_removed_in_place(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        for person in ("Dana", "Robin"):
            await pilot.press("ctrl+n")
            await settled(pilot)
            await write(pilot, person)
        await pilot.app.screen.query(".remove").first().focus().run_action("press")
        await settled(pilot)

    async def with_names(pilot: Pilot[None]) -> None:
        await write(pilot, "Northwind", "Analyst", "15 Sep")
        await scene(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)

    form(desk, with_names)

    assert [each["name"] for each in desk.interviews.store.all()[0].facts["people"]] == ["Robin"]


def test_a_choice_is_made_by_its_first_letters_and_from_the_list(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("tab", "tab", "tab")
        pick = pilot.app.focused
        assert isinstance(pick, Pick)
        await pilot.press("o", "n")
        assert pick.text == "onsite"
        await pilot.press("left", "left", "left")
        assert pick.text == ""
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.focused, PickList)
        await pilot.press("down", "enter")
        await settled(pilot)
        assert pick.text == "phone"
        assert pick.has_focus
        assert not pilot.app.screen.query(PickList)
        await pilot.press("backspace")
        assert pick.text == ""

    form(desk, scene)


def test_more_is_asked_on_demand_and_at_once_where_it_is_answered(desk: Desk) -> None:
    which = desk.interviews.add(facts("Acme", process={"pace": "slow"}), "test").id

    async def folded(pilot: Pilot[None]) -> None:
        assert "process.pace" not in {each.path for each in pilot.app.screen.query(Field)}
        await pilot.press("ctrl+o")
        await settled(pilot)
        focused = pilot.app.focused
        assert focused is not None
        assert isinstance(focused.parent, Field)
        assert focused.parent.path == "process.pace"

    async def open_(pilot: Pilot[None]) -> None:
        assert "process.pace" in {each.path for each in pilot.app.screen.query(Field)}

    form(desk, folded)
    form(desk, open_, which)


def test_what_was_changed_elsewhere_is_told_and_nothing_is_lost(desk: Desk) -> None:
    which = desk.interviews.add(facts("Acme"), "test").id

    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("tab", *"er")
        desk.interviews.change(which, lambda kept: {**kept, "role": "Head Clerk"})
        await settled(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert "role is now Head Clerk" in text_of(pilot, "#bar")
        assert desk.interviews.kept(which).facts["role"] == "Head Clerk"
        assert len(desk.unfinished.all()) == 1
        await pilot.press("ctrl+s")
        await settled(pilot)

    form(desk, scene, which)

    assert desk.interviews.kept(which).facts["role"] == "Data Analyster"


def test_leaving_with_a_clash_keeps_both(desk: Desk) -> None:
    which = desk.interviews.add(facts("Acme"), "test").id

    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("tab", *"er")
        desk.interviews.change(which, lambda kept: {**kept, "role": "Head Clerk"})
        await pilot.press("escape")
        await settled(pilot)

    form(desk, scene, which)

    assert desk.interviews.kept(which).facts["role"] == "Head Clerk"
    assert [one.answers["role"] for one in desk.unfinished.all()] == ["Data Analyster"]


def test_markup_and_control_characters_are_only_text(desk: Desk) -> None:
    strange: dict[str, Any] = facts("[b]Acme[/x] \u202e", role="[red]")
    which = desk.interviews.store.add(strange).id

    async def scene(pilot: Pilot[None]) -> None:
        assert "[b]Acme[/x]" in text_of(pilot, "#title")
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert "company" in text_of(pilot, "#bar")

    form(desk, scene, which)


def test_the_form_asks_for_every_key(desk: Desk) -> None:
    from drafter.desk.answers import LEAVES

    asked = [
        f"{part.path}[].{each.path}" if isinstance(part, Group) else each.path
        for section in SECTIONS
        for part in section.parts
        for each in (part.questions if isinstance(part, Group) else (part,))
    ]

    assert sorted(asked) == sorted(LEAVES)
    assert {key.name for key in FILE.keys} >= {"log", "heard"}
    assert all(help_for(path) and (suggestion(path) or options(path)) for path in asked)


def test_what_is_needed_is_marked_without_colour(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "(* is needed)" in text
        assert all(label in text for label in ("Company *", "Role *", "When *"))
        assert text.count("*") == 4

    form(desk, scene)


def test_who_has_no_name_in_the_profile_is_asked_for_it_before_the_rest_is_unfolded(
    desk: Desk, tmp_path: Path
) -> None:
    def asked(pilot: Pilot[None]) -> set[str]:
        return {each.path for each in pilot.app.screen.query(Field)}

    async def nameless(pilot: Pilot[None]) -> None:
        assert {"me.name", "me.email", "me.phone"} <= asked(pilot)
        await pilot.press("ctrl+o")
        await settled(pilot)
        assert len([each for each in pilot.app.screen.query(Field) if each.path == "me.name"]) == 1

    async def named(pilot: Pilot[None]) -> None:
        assert "me.name" not in asked(pilot)

    form(desk, nameless)
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "config.toml").write_text('[me]\nname = "Sam Rivera"\n')
    desk.settle_anew()
    form(desk, named)


def test_a_huge_paste_breaks_no_row_and_fills_no_toast(desk: Desk) -> None:
    huge = "x" * 10_000 + "\tand\nmore"

    async def scene(pilot: Pilot[None]) -> None:
        await write(pilot, huge, "Data Analyst", "15 Sep")
        assert note(pilot, "company") == "10,004 characters; 120 at the most."
        await pilot.press("escape")
        await settled(pilot)
        (said,) = [one.message for one in pilot.app._notifications]
        assert len(said) < 160
        assert said.endswith("is kept, not finished. It is there when you come back.")

    form(desk, scene)


def test_another_country_takes_the_place_of_the_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Acme", employer={"country": "CA"}))

    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+o")
        await settled(pilot)
        (country,) = (
            one for one in pilot.app.screen.query(Field) if one.path == "employer.country"
        )
        country.control.focus()
        await settled(pilot)
        await pilot.press(*"Germany")
        assert country.control.text == "Germany"

    form(desk, scene, 1)


def test_what_is_rarely_asked_is_scrolled_to(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+o")
        await settled(pilot)
        assert "How fast they decide" in screen_text(pilot)
        assert "Role" not in screen_text(pilot)

    form(desk, scene, size=(80, 24))
