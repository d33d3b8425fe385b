"""The agenda on the screen: what it shows, what its keys do, and that it survives anything."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input

from drafter.desk.desk import Desk
from drafter.desk.unfinished import Form, Unfinished
from drafter.store.store import Store
from drafter.tui.screens.call import CallScreen
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.widgets.advice_card import AdviceCard
from tests.tui.stage import (
    DANA,
    companies,
    desk_in,
    facts,
    flat,
    play,
    press,
    screen_text,
    settled,
)

DUE = facts("Northwind Traders", people=[DANA])
AHEAD = facts("Harbour Freight", "2026-10-05")
ENDED = facts("Alder Clinic", status="rejected", status_on="2026-09-01")
WIDE = (160, 50)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, ENDED, AHEAD, DUE)


def said(pilot: Pilot[None]) -> list[str]:
    """What was told in passing."""
    return [notice.message for notice in pilot.app._notifications]


def test_the_most_pressing_stands_first_under_its_heading(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert companies(pilot) == ["Northwind Traders", "Harbour Freight", "Alder Clinic"]
        assert text.index("Overdue") < text.index("> Northwind") < text.index("Coming")
        assert "Wednesday 30 September 2026   1 overdue" in text

    play(desk, scene)


def test_a_wide_screen_shows_the_advice_beside_and_it_follows_the_cursor(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        card = pilot.app.screen.query_one(AdviceCard)
        assert "Email Dana Okafor to ask where things stand." in card.text
        await press(pilot, "down")
        assert "The interview is still to come." in card.text

    play(desk, scene, WIDE)


def test_a_window_that_is_pulled_wide_shows_the_advice(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.resize_terminal(*WIDE)
        await settled(pilot)
        assert "Email Dana Okafor to ask where things stand." in screen_text(pilot)

    play(desk, scene)


def test_beside_the_advice_a_company_is_told_in_full_before_any_role(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "> Northwind Traders  email check-in         yesterday" in text
        assert "  Kelvinbank         email second-check-in  by today" in text

    asked = [{"on": "2026-09-16", "kind": "check-in", "to": "Dana Okafor"}]
    desk.interviews.store.add(facts("Kelvinbank", people=[DANA], log=asked))
    play(desk, scene, (120, 36))


def test_a_narrow_screen_shows_the_advice_on_demand(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        card = pilot.app.screen.query_one(AdviceCard)
        assert not card.display
        await press(pilot, "a")
        assert "Email Dana Okafor" in screen_text(pilot)
        await press(pilot, "a")
        assert not card.display

    play(desk, scene)


def test_the_sources_are_shown_on_demand_and_scrolled_to(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "s")
        assert "Sources" in screen_text(pilot)
        await press(pilot, "s")
        assert "Sources" not in pilot.app.screen.query_one(AdviceCard).text

    play(desk, scene)


def test_search_narrows_as_you_type_and_escape_shows_all_again(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "slash", *"okafor")
        assert companies(pilot) == ["Northwind Traders"]
        await press(pilot, "z")
        assert "Press escape" in screen_text(pilot)
        await press(pilot, "escape")
        assert len(companies(pilot)) == 3
        assert not pilot.app.screen.query_one("#search", Input).display

    play(desk, scene)


def test_the_filter_shows_one_group_after_another_then_all(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        seen = []
        for _ in range(4):
            await press(pilot, "f")
            seen.append(companies(pilot))
        groups = [["Northwind Traders"], ["Harbour Freight"], ["Alder Clinic"]]
        assert seen[:3] == groups
        assert len(seen[3]) == 3

    play(desk, scene)


def test_what_is_put_in_the_trash_is_brought_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "x")
        assert "Northwind Traders" not in companies(pilot)
        assert "u Undo" in screen_text(pilot)
        await press(pilot, "u")
        assert "Northwind Traders" in companies(pilot)
        assert not any(one.trashed for one in desk.interviews.store.all(trashed=True))

    play(desk, scene)


def test_what_is_in_the_trash_is_listed_and_brought_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "x", "X")
        assert "In the trash" in flat(pilot)
        assert "> Northwind Traders" in flat(pilot)
        await press(pilot, "enter")
        assert said(pilot)[-1] == "Northwind Traders is on the agenda again."
        assert "The trash is empty." in flat(pilot)
        await press(pilot, "enter", "escape")
        assert "Northwind Traders" in companies(pilot)

    play(desk, scene)


def test_an_agenda_whose_interviews_are_all_in_the_trash_says_so(desk: Desk) -> None:
    for which, _, _ in desk.interviews.names():
        desk.interviews.store.trash(which)

    async def scene(pilot: Pilot[None]) -> None:
        assert "Nothing is on the agenda." in flat(pilot)
        assert "X see the trash, where there are 3 interviews" in flat(pilot)

    play(desk, scene)


def test_enter_opens_the_words_for_what_is_advised_and_d_an_email_in_any_case(
    desk: Desk,
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        for company, words in (("Northwind Traders", DraftScreen), ("Vale Bakery", CallScreen)):
            down = ["down"] * companies(pilot).index(company)
            await press(pilot, "home", *down, "enter")
            assert isinstance(pilot.app.screen, words)
            await press(pilot, "escape")
        await press(pilot, "d")
        assert isinstance(pilot.app.screen, DraftScreen)

    invited = {"contact_rule": "call-invited", "promise": "soon"}
    desk.interviews.store.add(
        facts("Vale Bakery", "2026-09-14", people=[DANA | {"gave_number": True}], process=invited)
    )
    play(desk, scene)


def test_snooze_says_how_the_day_was_understood(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "z")
        assert "until Wed 7 Oct, in 7 days" in screen_text(pilot)
        await press(pilot, "enter")
        assert "Snoozed" in screen_text(pilot)
        assert "until Wed 7 Oct" in screen_text(pilot)

    play(desk, scene)


def test_what_was_sent_is_noted_and_the_new_advice_told(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "l", "1", "ctrl+s")
        (entry,) = desk.interviews.store.get(3).facts["log"]
        assert entry == {
            "on": "2026-09-30",
            "kind": "check-in",
            "by": "email",
            "to": "Dana Okafor",
        }
        assert "Noted. Wait." in said(pilot)[-1]
        assert "Overdue" not in screen_text(pilot)

    play(desk, scene)


def test_what_another_program_writes_is_seen(desk: Desk, tmp_path: Path) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        from drafter.desk.desk import utc_now

        with Store(str(tmp_path / "data"), utc_now) as other:
            other.add(facts("Sable Press"))
        home = pilot.app.screen
        assert isinstance(home, HomeScreen)
        home._look()
        await settled(pilot)
        assert "Sable Press" in companies(pilot)

    play(desk, scene)


def test_a_form_that_was_left_is_listed_first_and_finished_from_there(desk: Desk) -> None:
    form = Form("new-1", None, 0, {}, {"company": "Juniper House"}, datetime(2026, 9, 29, 9))
    Unfinished(desk.data).keep(form)

    async def scene(pilot: Pilot[None]) -> None:
        assert companies(pilot)[0] == "Juniper House"
        opened: list[tuple[int | None, str]] = []
        note_opened(pilot, opened)
        await press(pilot, "l", "x", "c", "enter")
        assert opened == [(None, "new-1")]

    play(desk, scene)


def note_opened(pilot: Pilot[None], opened: list[tuple[int | None, str]]) -> None:
    """Note which forms are opened instead of opening them."""
    app = pilot.app
    app.open_interview_form = lambda which, name="": opened.append((which, name))  # type: ignore[attr-defined]


def test_the_cursor_stands_on_what_was_just_kept(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        kept = desk.interviews.add(facts("Zenith Bakery", "2026-10-20"), "a form")
        home = pilot.app.screen
        assert isinstance(home, HomeScreen)
        home.show_interview(kept.id)
        home.action_reload()
        await settled(pilot)

        assert "> Zenith Bakery" in screen_text(pilot)

    play(desk, scene)


def test_an_empty_agenda_teaches_and_offers_a_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch)

    async def scene(pilot: Pilot[None]) -> None:
        assert "Nothing is kept yet." in screen_text(pilot)
        await press(pilot, "e", "c", "l", "z", "x", "enter", "a")
        await press(pilot, "f1")
        assert "Add a sample interview, to look around" in screen_text(pilot)
        assert "where the advice comes from" not in screen_text(pilot)
        await press(pilot, "escape")
        await press(pilot, "s")
        assert companies(pilot) == ["Fernhill Optics (a sample)"]

    play(desk, scene)


def test_a_store_that_cannot_be_opened_is_told_calmly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "drafter.db").write_bytes(b"no database at all, but long enough" * 99)

    async def scene(pilot: Pilot[None]) -> None:
        text = " ".join(screen_text(pilot).split())
        assert "is damaged or no database of drafter" in text
        assert "Press r to try again, q to leave." in text
        await press(pilot, "r", "j", "l", "x", "f", "slash", "a", "escape")
        assert "damaged" in screen_text(pilot)

    play(desk, scene)


@pytest.mark.parametrize("name", ["[bold]Ltd[/]", "[/foo]", "$accent", "設計者", "a" * 300])
def test_foreign_text_is_shown_as_it_is(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts(name, people=[DANA | {"name": name}]))

    async def scene(pilot: Pilot[None]) -> None:
        assert name[:10] in screen_text(pilot)
        await press(pilot, "l", "escape", "z", "escape", "x", "u")
        assert name[:10] in screen_text(pilot)

    play(desk, scene, WIDE)


def test_control_characters_never_reach_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("Evil\x1b[31m Ltd"))

    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "Cannot be read" in text
        assert "\x1b" not in text
        assert "Evil\\x1b[31m" in text
        await press(pilot, "l", "x", "u", "z", "escape")
        assert "\x1b" not in screen_text(pilot)

    play(desk, scene, WIDE)


def test_a_thousand_rows_draw_only_what_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from drafter.tui.screens.agenda_list import AgendaList
    from drafter.tui.screens.agenda_rows import Row

    desk = desk_in(tmp_path, monkeypatch)
    drawn: list[int] = []

    async def scene(pilot: Pilot[None]) -> None:
        agenda = pilot.app.screen.query_one(AgendaList)
        pilot.app.screen.remove_class("-message")
        render = AgendaList.render_line

        def counted(self: AgendaList, y: int) -> Strip:
            drawn.append(y)
            return render(self, y)

        monkeypatch.setattr(AgendaList, "render_line", counted)
        agenda.focus()
        agenda.put([Row(which=n, cells=(f"Company {n}", "", "", "")) for n in range(1, 1001)])
        await settled(pilot)
        await press(pilot, "end")
        assert agenda.row is not None
        assert agenda.row.which == 1000
        assert "Company 1000" in screen_text(pilot)
        assert len(drawn) < 200

    play(desk, scene)


def test_help_names_the_keys_of_the_screen_below(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "question_mark")
        text = screen_text(pilot)
        for told in ("Draft what is advised", "Let it rest until a day", "Leave drafter"):
            assert told in text
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)

    play(desk, scene, (100, 40))


def test_a_theme_is_remembered(desk: Desk) -> None:
    async def choose(pilot: Pilot[None]) -> None:
        pilot.app.theme = "drafter-light"
        await settled(pilot)

    async def look(pilot: Pilot[None]) -> None:
        assert pilot.app.theme == "drafter-light"

    play(desk, choose)
    play(desk, look)


def test_a_huge_name_fills_no_toast_and_breaks_no_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(tmp_path, monkeypatch, facts("x" * 10_000 + "\t\nend"))

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "z", "enter")
        await press(pilot, "x")
        for message in said(pilot):
            assert len(message) < 200
            assert "to take it back" in message
        pilot.app.notify("\n".join("y" * 1_000 for _ in range(50)))
        await pilot.pause()
        assert len(said(pilot)[-1]) < 1_500

    play(desk, scene)


def test_where_the_card_has_no_room_the_last_lines_tell_what_to_do_and_by_when(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "Email Dana Okafor to ask where things stand." in flat(pilot)
        assert "a tells why." in flat(pilot)
        await press(pilot, "a")
        assert "a tells why." not in flat(pilot)
        assert "Four factors" in pilot.app.screen.query_one(AdviceCard).text
        await press(pilot, "a", "down")
        assert "The interview is still to come. a tells why." in flat(pilot)

    play(desk, scene)


def test_where_nobody_is_known_the_last_lines_name_the_key_that_adds_somebody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "A thank-you is due, but nobody is known who could be sent it." in flat(pilot)
        assert "a tells why, e opens the form to add somebody." in flat(pilot)

    play(desk_in(tmp_path, monkeypatch, facts("Alder Clinic", "2026-09-29")), scene)


def test_beside_the_card_nothing_is_said_twice(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "Email Dana Okafor to ask where things stand." in flat(pilot)
        assert "a tells why." not in flat(pilot)

    play(desk, scene, (160, 50))
