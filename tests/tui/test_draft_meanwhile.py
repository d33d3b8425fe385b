"""The draft screen while other things happen: slow checks, other writers, a locked store."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk, utc_now
from drafter.store.store import Store
from drafter.tui.widgets.findings_view import FindingsList
from tests.tui.stage import (
    DANA,
    ME,
    desk_in,
    facts,
    on_the_draft,
    page,
    press,
    screen_text,
    settled,
    told,
    typed,
    until,
)

DUE = facts("Northwind Traders", people=[DANA], me=ME)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, DUE)


def elsewhere(desk: Desk) -> Store:
    """The store as another program has it."""
    return Store(desk.data, utc_now)


class Gate:
    """A check that waits until it is let through, and counts how many run at once."""

    def __init__(self, desk: Desk) -> None:
        self._check = desk.check
        self.open = threading.Event()
        self.running = self.most = 0

    def __call__(self, *args: Any, **more: Any) -> Any:
        self.running += 1
        self.most = max(self.most, self.running)
        self.open.wait(10)
        found = self._check(*args, **more)
        self.running -= 1
        return found


def test_one_check_runs_at_a_time_and_the_last_words_are_what_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        gate = Gate(desk)
        monkeypatch.setattr(desk, "check", gate)
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await until(pilot, lambda: gate.running == 1)
        await typed(pilot, "I met Quux. ")
        await pilot.pause(0.3)
        assert gate.most == 1
        assert "Checking ..." in screen_text(pilot)
        gate.open.set()
        await until(pilot, lambda: "2 errors" in screen_text(pilot))
        assert gate.most == 1

    on_the_draft(desk, 1, scene)


def test_what_was_found_in_a_line_goes_as_soon_as_one_types_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await pilot.press("down", "down", "down", "end")
        await typed(pilot, " I met Quux.")
        await until(pilot, lambda: "2 errors" in screen_text(pilot))
        gate = Gate(desk)
        monkeypatch.setattr(desk, "check", gate)
        await pilot.press("x")
        await pilot.pause()
        text = screen_text(pilot)
        assert "Nobody of the facts is called Roger" in text
        assert "Nobody of the facts is called Quux" not in text
        assert [each.row for each in page(pilot).sheet.body.marks] == [2]
        gate.open.set()

    on_the_draft(desk, 1, scene)


def test_marks_move_with_their_lines(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await until(pilot, lambda: "error" in screen_text(pilot))
        gate = Gate(desk)
        monkeypatch.setattr(desk, "check", gate)
        await pilot.press("up", "enter")
        await pilot.pause()
        assert [(each.row, each.start) for each in page(pilot).sheet.body.marks] == [(3, 6)]
        gate.open.set()

    on_the_draft(desk, 1, scene)


def test_the_findings_lead_to_their_places_there_and_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await pilot.press("down", "down", "down", "end")
        await typed(pilot, " I met Quux.")
        await until(pilot, lambda: "2 errors" in screen_text(pilot))
        body = page(pilot).sheet.body
        await press(pilot, "f8")
        assert body.cursor_location == (2, 6)
        await press(pilot, "f8")
        quux = body.cursor_location
        assert quux[0] > 2
        await press(pilot, "shift+f8")
        assert body.cursor_location == (2, 6)
        found = pilot.app.screen.query_one(FindingsList)
        found.focus()
        await press(pilot, "n")
        assert body.cursor_location == quux
        assert found.has_focus
        await press(pilot, "p", "enter")
        assert body.cursor_location == (2, 6)
        assert body.has_focus

    on_the_draft(desk, 1, scene)


def test_a_click_on_a_finding_leads_to_its_place(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await until(pilot, lambda: "1 error" in screen_text(pilot))
        await pilot.press("ctrl+end")
        await pilot.click("#findings", offset=(3, 0))
        await press(pilot)
        assert page(pilot).sheet.body.cursor_location == (2, 6)

    on_the_draft(desk, 1, scene)


def test_facts_that_change_meanwhile_are_told_and_the_words_stay(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "No problems found." in screen_text(pilot))
        await typed(pilot, "Mine ")
        with elsewhere(desk) as other:
            kept = other.get(1)
            changed = {**kept.facts, "role": "Head of Data"}
            other.replace(1, changed, kept.revision)
        await until(pilot, lambda: "changed elsewhere" in "".join(told(pilot)))
        await until(pilot, lambda: "not fit to send yet" in screen_text(pilot))
        assert page(pilot).sheet.body.text.startswith("Mine Dear Dana")
        assert "Head of Data" in screen_text(pilot)

    on_the_draft(desk, 1, scene)


def test_an_interview_that_goes_to_the_trash_meanwhile_keeps_what_is_written(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        with elsewhere(desk) as other:
            other.trash(1)
        await until(pilot, lambda: "went to the trash" in "".join(told(pilot)))
        await typed(pilot, "Mine ")
        await press(pilot, "escape")

    on_the_draft(desk, 1, scene)

    (draft,) = desk.interviews.store.drafts(1)
    assert "Mine Dear" in desk.interviews.store.versions(draft.id)[-1].text


def test_an_interview_that_is_deleted_meanwhile_leaves_the_words_in_a_file(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        with elsewhere(desk) as other:
            other.delete_forever(1)
        await typed(pilot, "Mine ")
        await press(pilot, "escape")
        assert "There is no interview 1" in told(pilot)[-1]
        await press(pilot, "escape")

    on_the_draft(desk, 1, scene)

    (file,) = (Path(desk.data) / "rescued").iterdir()
    assert "Mine Dear" in file.read_text()


def test_two_who_write_on_one_draft_are_told_and_lose_nothing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        mine = page(pilot)
        with elsewhere(desk) as other:
            text = mine._pages.kept
            assert text is not None
            theirs = text.text.replace("Dear Dana", "Hello Dana")
            other.save_draft(1, "check-in", "email", "Dana Okafor", theirs, "edited")
        await typed(pilot, "Mine ")
        await until(pilot, lambda: "Somebody else writes" in "".join(told(pilot)))
        await settled(pilot)

    on_the_draft(desk, 1, scene)

    (draft,) = desk.interviews.store.drafts(1)
    texts = [one.text for one in desk.interviews.store.versions(draft.id)]
    assert any("Hello Dana" in text for text in texts)
    assert "Mine Dear Dana" in texts[-1]


def test_a_locked_store_does_not_hold_up_the_typing(desk: Desk) -> None:
    import sqlite3

    async def scene(pilot: Pilot[None]) -> None:
        other = sqlite3.connect(Path(desk.data) / "drafter.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            await typed(pilot, "Mine ")
            await until(pilot, lambda: (Path(desk.data) / "rescued").exists())
            await typed(pilot, "too ")
            (file,) = (Path(desk.data) / "rescued").iterdir()
            await until(pilot, lambda: "Mine too Dear" in file.read_text())
            assert page(pilot).sheet.body.text.startswith("Mine too Dear")
        finally:
            other.execute("ROLLBACK")
            other.close()
        await press(pilot, "escape")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)

    on_the_draft(desk, 1, scene)

    (draft,) = desk.interviews.store.drafts(1)
    assert "Mine too Dear" in desk.interviews.store.versions(draft.id)[-1].text


def test_keys_typed_while_it_is_noted_as_sent_do_not_fall_into_the_letter(desk: Desk) -> None:
    import sqlite3

    async def scene(pilot: Pilot[None]) -> None:
        before = page(pilot).sheet.body.text
        other = sqlite3.connect(Path(desk.data) / "drafter.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            await pilot.press("ctrl+d", "y", "x")
        finally:
            other.execute("ROLLBACK")
            other.close()
        await until(pilot, lambda: bool(desk.interviews.interview(1).log))
        assert page(pilot).sheet.body.text == before

    on_the_draft(desk, 1, scene)
