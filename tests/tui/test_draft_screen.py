"""The draft screen: what it drafts, finds, keeps, hands over and notes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.errors import StoreError
from drafter.store.store import Store
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.versions import VersionsScreen
from drafter.tui.widgets.refusal import Refusal
from tests.tui.stage import (
    DANA,
    ME,
    desk_in,
    facts,
    flat,
    on_the_draft,
    page,
    press,
    screen_text,
    settled,
    told,
    typed,
    until,
)

PRIYA = {"name": "Priya Shah", "email": "priya@example.org"}
DUE = facts("Northwind Traders", people=[DANA], me=ME)
FRESH = facts("Harbour Freight", "2026-09-29", people=[DANA, PRIYA], me=ME)
SENT = [{"on": day, "kind": kind} for day, kind in (("2026-03-02", "thank-you"),)]
OVER = facts("Alder Clinic", "2026-03-01", people=[DANA], me=ME, log=SENT)
ODD = facts("Odd [red]Co[/foo]", people=[{"name": "Dana [b]Okafor[/x]"}], me=ME)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, DUE, FRESH, OVER, ODD)


def texts(desk: Desk, which: int) -> list[str]:
    """The kept versions of an interview's first draft."""
    store = desk.interviews.store
    return [one.text for draft in store.drafts(which)[:1] for one in store.versions(draft.id)]


def test_the_email_that_is_due_stands_there_and_is_kept(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "Northwind Traders, Data Analyst" in text
        assert "Dana Okafor <dana@example.org>" in text
        assert "Dear Dana," in text
        assert "version 1, kept" in text
        assert "Dear Dana" in texts(desk, 1)[0]

    on_the_draft(desk, 1, scene)


@pytest.mark.parametrize("size", [(80, 24), (160, 50), (200, 60)])
def test_every_size_shows_the_words_their_length_and_the_keys(
    desk: Desk, size: tuple[int, int]
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "No problems found." in screen_text(pilot))
        text = screen_text(pilot)
        assert "words, aim for 45 to 90" in text
        assert all(key in text for key in ("Sent", "Copy", "Editor", "Save", "Versions", "Back"))

    on_the_draft(desk, 1, scene, size)


def test_what_is_typed_is_checked_and_marked_in_its_place(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger Quux. ")
        body = page(pilot).sheet.body
        await until(
            pilot,
            lambda: any(one.row == 2 and one.start == 6 and one.forbids for one in body.marks),
        )
        await pilot.pause()
        assert "not fit to send yet" in screen_text(pilot)

    on_the_draft(desk, 1, scene)


def test_the_next_finding_is_a_key_away(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.press("down", "down", "home")
        await typed(pilot, "I met Roger. ")
        await until(pilot, lambda: "error" in screen_text(pilot))
        await pilot.press("ctrl+home", "up", "up")
        await press(pilot, "ctrl+n")
        assert page(pilot).sheet.body.cursor_location == (2, 6)

    on_the_draft(desk, 1, scene)


def test_a_sentence_shows_the_facts_it_states(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "No problems found." in screen_text(pilot))
        await press(pilot, "down", "down")
        assert "the day of the interview (Tue 15 Sep)" in " ".join(screen_text(pilot).split())

    on_the_draft(desk, 1, scene)


def test_typed_words_are_kept_within_a_second_and_found_again(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Kept ")
        await until(pilot, lambda: any("Kept Dear" in text for text in texts(desk, 1)))

    async def later(pilot: Pilot[None]) -> None:
        assert page(pilot).sheet.body.text.startswith("Kept Dear Dana")
        assert "as you left it" in screen_text(pilot)

    on_the_draft(desk, 1, scene)
    on_the_draft(desk, 1, later)


def test_leaving_at_once_loses_nothing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Now ")
        await press(pilot, "escape")
        assert texts(desk, 1)[-1].count("Now Dear Dana") == 1

    on_the_draft(desk, 1, scene)


def test_a_fresh_draft_can_be_undone(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine ")
        await press(pilot, "ctrl+r")
        await until(pilot, lambda: page(pilot).sheet.body.text.startswith("Dear Dana"))
        await until(pilot, lambda: any("Your words are kept" in one for one in told(pilot)))
        await press(pilot, "ctrl+z")
        assert page(pilot).sheet.body.text.startswith("Mine Dear")

    on_the_draft(desk, 1, scene)


def test_a_tone_is_chosen_and_told_again_the_next_time(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "neutral tone" in screen_text(pilot)
        before = page(pilot).sheet.body.text
        await pilot.click("#tone")
        await press(pilot, "end", "enter")
        await until(pilot, lambda: page(pilot).sheet.body.text != before)
        assert "warm tone" in screen_text(pilot)
        await typed(pilot, "Mine ")
        await press(pilot, "escape")

    async def later(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "warm tone" in screen_text(pilot))
        page(pilot).sheet.tone.focus()
        await press(pilot, "enter")
        assert "your own tone" not in screen_text(pilot)

    on_the_draft(desk, 1, scene)
    on_the_draft(desk, 1, later)


def test_a_tone_that_nobody_knows_any_more_is_the_users_own(desk: Desk) -> None:
    text = "To: Dana Okafor <dana@example.org>\nSubject: Hello\n\nDear Dana,\n\nall my own.\n"
    desk.interviews.store.save_draft(1, "check-in", "email", "Dana Okafor", text, "edited")

    async def scene(pilot: Pilot[None]) -> None:
        assert "your own tone" in screen_text(pilot)

    on_the_draft(desk, 1, scene)


def test_an_earlier_version_is_compared_and_brought_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine ")
        await press(pilot, "ctrl+t")
        await press(pilot, "down")
        assert isinstance(pilot.app.screen, VersionsScreen)
        text = screen_text(pilot)
        assert "\N{MINUS SIGN} Mine Dear Dana," in text
        assert "+ Dear Dana," in text
        await press(pilot, "enter")
        assert page(pilot).sheet.body.text.startswith("Dear Dana")

    on_the_draft(desk, 1, scene)


def test_a_click_on_a_version_shows_it_and_a_second_one_brings_it_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine ")
        await press(pilot, "ctrl+t")
        await pilot.click("#versions", offset=(3, 2))
        await press(pilot)
        assert isinstance(pilot.app.screen, VersionsScreen)
        assert "+ Dear Dana," in screen_text(pilot)
        await pilot.click("#versions", offset=(3, 2))
        await press(pilot)
        assert page(pilot).sheet.body.text.startswith("Dear Dana")

    on_the_draft(desk, 1, scene)


def test_sent_is_asked_noted_and_the_new_advice_told(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+d")
        assert "Did you send this to Dana Okafor today?" in " ".join(screen_text(pilot).split())
        await press(pilot, "y")
        (entry,) = desk.interviews.interview(1).log
        assert (entry.kind, entry.by, entry.to) == ("check-in", "email", "Dana Okafor")
        assert desk.interviews.store.drafts(1)[0].sent_on is not None
        assert str(page(pilot).advice.content).startswith("Wait.")
        await typed(pilot, "zzz")
        assert "zzz" not in page(pilot).sheet.body.text

    on_the_draft(desk, 1, scene)


def test_what_was_not_sent_after_all_is_undone_by_one_key(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "Mine ")
        await press(pilot, "ctrl+d", "y")
        assert "takes it back" in told(pilot)[-1]
        await press(pilot, "u")
        await until(pilot, lambda: page(pilot).sheet.body.text.startswith("Mine Dear Dana"))
        await typed(pilot, "u ")
        assert page(pilot).sheet.body.text.startswith("u Mine Dear Dana")

    on_the_draft(desk, 1, scene)

    assert desk.interviews.store.get(1).facts == DUE
    (draft,) = desk.interviews.store.drafts(1)
    assert draft.sent_on is None


def test_what_was_not_sent_after_all_is_undone_from_the_agenda_too(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+d", "y", "escape")
        assert desk.interviews.interview(1).log
        assert "u Undo" in flat(pilot)
        await press(pilot, "u")
        assert told(pilot)[-1] == "Undone: \u201cNoted with Northwind Traders.\u201d"
        assert "u Undo" not in flat(pilot)

    on_the_draft(desk, 1, scene)

    assert desk.interviews.store.get(1).facts == DUE


def test_what_was_undone_there_is_not_undone_twice(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+d", "y", "u", "escape")
        assert "u Undo" not in flat(pilot)

    on_the_draft(desk, 1, scene)


def test_letters_typed_right_before_leaving_are_kept(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        for key in ("x", "y", "z", "escape"):
            pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
        assert "xyzDear Dana" in texts(desk, 1)[-1]

    on_the_draft(desk, 1, scene)


def test_not_yet_notes_nothing(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+d", "enter")
        assert desk.interviews.interview(1).log == ()

    on_the_draft(desk, 1, scene)


def test_after_one_of_several_notes_the_next_reader_follows(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "1 of 2" in screen_text(pilot)
        await press(pilot, "ctrl+d", "y")
        await until(pilot, lambda: "Dear Priya" in page(pilot).sheet.body.text)
        assert [entry.to for entry in desk.interviews.interview(2).log] == ["Dana Okafor"]

    on_the_draft(desk, 2, scene)


def test_who_copies_what_is_wrong_is_told(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await typed(pilot, "I met Roger Quux. ")
        await until(pilot, lambda: "not fit to send yet" in flat(pilot))
        await press(pilot, "ctrl+y")
        assert told(pilot)[-1].endswith("The check still finds errors in it.")

    on_the_draft(desk, 1, scene)


def test_the_words_go_to_the_clipboard_and_the_subject_from_its_field(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+y")
        assert pilot.app.clipboard.startswith("Dear Dana,")
        page(pilot).sheet.subject.focus()
        await press(pilot, "ctrl+y")
        assert pilot.app.clipboard == page(pilot).sheet.subject.value

    on_the_draft(desk, 1, scene)


def test_a_mail_file_is_saved_and_never_over_another(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "check-in-dana-okafor.eml"

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+o", "enter")
        assert b"To: Dana Okafor <dana@example.org>" in path.read_bytes()
        path.write_bytes(b"mine")
        await press(pilot, "ctrl+o")
        field: Any = pilot.app.screen.query_one("#place")
        assert field.value == "check-in-dana-okafor-2.eml"
        field.value = str(path)
        await press(pilot, "enter")
        assert "exists already" in " ".join(screen_text(pilot).split())
        assert path.read_bytes() == b"mine"

    on_the_draft(desk, 1, scene)


def test_the_users_own_editor_changes_the_words(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "edit.sh"
    change = "s/^Subject: .*/Subject: Elsewhere/; s/Dear/Hello/"
    script.write_text(f'#!/bin/sh\nsed -i "{change}" "$1"\n')
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))

    @contextlib.contextmanager
    def suspended() -> Iterator[None]:
        yield

    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr(pilot.app, "suspend", suspended)
        await press(pilot, "ctrl+e")
        assert page(pilot).sheet.body.text.startswith("Hello Dana")
        assert page(pilot).sheet.subject.value == "Elsewhere"
        assert "Subject: Elsewhere" in texts(desk, 1)[-1]

    on_the_draft(desk, 1, scene)


def test_what_is_no_single_email_any_more_is_not_thrown_away(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "edit.sh"
    script.write_text(
        '#!/bin/sh\nprintf "\\n---\\nTo: x\\nSubject: y\\n\\nHours of work" >> "$1"\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))

    @contextlib.contextmanager
    def suspended() -> Iterator[None]:
        yield

    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr(pilot.app, "suspend", suspended)
        await press(pilot, "ctrl+e")
        assert "Hours of work" in page(pilot).sheet.body.text
        assert "All of it stands in the text now." in told(pilot)[-1]

    on_the_draft(desk, 1, scene)


def test_a_terminal_that_cannot_wait_says_so(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "ctrl+e")
        told = [one.message for one in pilot.app._notifications]
        assert any("cannot set the app aside" in one for one in told)

    on_the_draft(desk, 1, scene)


def test_a_refusal_says_why_and_what_may_be_written_all_the_same(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "nothing to draft" in text
        assert "closing" in text
        assert "check in " not in text
        await press(pilot, "down", "enter")
        await until(pilot, lambda: "Dear Dana" in page(pilot).sheet.body.text)
        assert not page(pilot).query_one(Refusal).display

    on_the_draft(desk, 3, scene)


def test_another_kind_tone_and_reader_are_drafted_when_chosen(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        page(pilot).sheet.kind.value = "closing"
        await settled(pilot)
        await until(pilot, lambda: page(pilot)._pages.at_hand is not None)
        await until(pilot, lambda: page(pilot)._pages.at_hand.kind == "closing")  # type: ignore[union-attr]
        before = page(pilot).sheet.body.text
        page(pilot).sheet.tone.value = "formal"
        await settled(pilot)
        await until(pilot, lambda: page(pilot).sheet.body.text != before)
        assert "Yours sincerely" in page(pilot).sheet.body.text or before

    on_the_draft(desk, 1, scene)


def test_names_are_never_markup(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "Odd [red]Co[/foo]" in screen_text(pilot)
        await press(pilot, "enter")
        await until(pilot, lambda: page(pilot)._pages.at_hand is not None)
        await settled(pilot)
        text = screen_text(pilot)
        assert "Dana [b]Okafor[/x], no address" in text

    on_the_draft(desk, 4, scene)


def test_control_characters_of_a_kept_draft_never_reach_the_screen(desk: Desk) -> None:
    text = "To: Dana Okafor <dana@example.org>\nSubject: S\x1b[2J\n\nDear \x1b]0;x\x07Dana\u202e,\n"
    desk.interviews.store.save_draft(1, "check-in", "email", "Dana Okafor", text, "edited")

    async def scene(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "Dear \ufffd]0;x\ufffdDana\ufffd," in shown
        assert not any(each in shown for each in ("\x1b", "\x07", "\u202e"))

    on_the_draft(desk, 1, scene)


def test_an_interview_that_is_gone_is_told_calmly(desk: Desk) -> None:
    desk.interviews.store.trash(1)

    async def scene(pilot: Pilot[None]) -> None:
        assert "in the trash" in screen_text(pilot)
        await press(pilot, "escape")

    on_the_draft(desk, 1, scene)


def locked(*_: object, **__: object) -> None:
    raise StoreError("drafter.db is locked by another program.")


def test_words_that_the_store_does_not_take_wait_in_a_file_and_go_there_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = Store.save_draft

    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr(Store, "save_draft", locked)
        page(pilot).sheet.body.focus()
        await typed(pilot, "Mine ")
        await press(pilot, "escape")
        assert page(pilot).is_current
        assert "locked by another program. What you wrote is in a file" in told(pilot)[-1]
        await press(pilot, "escape")
        assert not any(isinstance(one, DraftScreen) for one in pilot.app.screen_stack)

    async def later(pilot: Pilot[None]) -> None:
        assert page(pilot).sheet.body.text.startswith("Mine Dear Dana")

    on_the_draft(desk, 1, scene)
    monkeypatch.setattr(Store, "save_draft", save)
    on_the_draft(desk, 1, later)

    assert "Mine Dear" in texts(desk, 1)[-1]
    assert list((Path(desk.data) / "rescued").iterdir()) == []


def test_what_can_be_kept_nowhere_is_not_left_without_a_word(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr(Store, "save_draft", locked)
        (Path(desk.data) / "rescued").write_text("no folder")
        page(pilot).sheet.body.focus()
        await typed(pilot, "more words")
        await press(pilot, "escape")
        assert page(pilot).is_current
        assert "Not kept" in told(pilot)[-1]
        assert "ctrl+o" in told(pilot)[-1]
        await press(pilot, "escape")
        assert not any(isinstance(one, DraftScreen) for one in pilot.app.screen_stack)

    on_the_draft(desk, 1, scene)


def test_a_store_that_is_free_again_takes_what_waited(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = Store.save_draft

    async def scene(pilot: Pilot[None]) -> None:
        monkeypatch.setattr(Store, "save_draft", locked)
        monkeypatch.setattr("drafter.tui.keeper.AGAIN", 0.05)
        page(pilot).sheet.body.focus()
        await typed(pilot, "Mine ")
        await until(pilot, lambda: "waits: drafter.db is locked" in screen_text(pilot))
        monkeypatch.setattr(Store, "save_draft", save)
        await until(pilot, lambda: "version 2, kept" in screen_text(pilot))

    on_the_draft(desk, 1, scene)
