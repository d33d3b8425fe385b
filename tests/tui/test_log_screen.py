"""What happened since: chosen, asked for what it needs, noted, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from drafter.desk.desk import Desk
from drafter.tui.form.field import Field
from drafter.tui.screens.log import LogScreen
from tests.tui.stage import DANA, Play, desk_in, facts, flat, play, press, told, typed

SENT = [{"on": "2026-09-22", "kind": "check-in", "to": "Dana Okafor"}]
PLAIN = facts("Northwind Traders", people=[DANA])
BOOKED = facts(
    "Alder Clinic",
    people=[DANA],
    status="next-round",
    log=SENT,
) | {"interview": {"held": "2026-09-15", "next_round": "2026-09-29T10:00"}}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def noting(desk: Desk, kept: dict[str, Any], scene: Play, size: tuple[int, int] = (80, 24)) -> int:
    """Open the dialog on an interview and play a scene there; its id."""
    which = desk.interviews.store.add(kept).id

    async def opened(pilot: Pilot[None]) -> None:
        await press(pilot, "l")
        await scene(pilot)

    play(desk, opened, size)
    return which


def asked(pilot: Pilot[None]) -> list[str]:
    """The questions that are shown."""
    return [field.path for field in pilot.app.screen.query(Field) if field.display]


def note(pilot: Pilot[None], name: str) -> str:
    return next(each.note for each in pilot.app.screen.query(Field) if each.path == name)


async def answer(pilot: Pilot[None], name: str, text: str) -> None:
    """Go to a question and type an answer, or the first letters of a choice."""
    field = next(each for each in pilot.app.screen.query(Field) if each.path == name)
    field.control.focus()
    await pilot.pause()
    await typed(pilot, text)
    await pilot.pause()


def test_each_thing_that_happened_asks_only_for_what_it_needs(desk: Desk) -> None:
    expected = {
        "1": ["kind", "who", "by", "on", "answered"],
        "2": ["said", "who", "by", "on", "promise"],
        "4": ["day", "said", "who", "by", "on"],
        "5": ["day"],
        "6": ["day", "said", "who", "by", "on"],
        "7": ["said", "who", "by", "on"],
        "8": ["said", "who", "by", "on"],
        "9": [],
    }

    async def scene(pilot: Pilot[None]) -> None:
        for key, names in expected.items():
            await press(pilot, key)
            assert asked(pilot) == names
            await press(pilot, "escape")
        assert isinstance(pilot.app.screen, LogScreen)

    noting(desk, PLAIN, scene)


def test_what_cannot_have_happened_says_why_and_is_not_chosen(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "They answered nothing is sent yet" in flat(pilot)
        await press(pilot, "3")
        assert asked(pilot) == []
        assert "Enter or the key in front chooses" in flat(pilot)

    noting(desk, PLAIN, scene)


def test_a_day_that_they_named_is_asked_for_read_and_kept_with_their_words(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "2")
        await typed(pilot, "still deciding")
        await answer(pilot, "by", "call")
        await answer(pilot, "on", "yesterday")
        assert note(pilot, "on") == "Tuesday 29 September 2026"
        await answer(pilot, "promise", "date")
        assert asked(pilot)[-1] == "promised_for"
        await answer(pilot, "promised_for", "next Friday")
        assert note(pilot, "promised_for") == "Friday 2 October 2026"
        await press(pilot, "ctrl+s")
        assert "Noted. Wait." in told(pilot)[-1]
        assert "Press u to take it back." in told(pilot)[-1]

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.store.get(which).facts["heard"] == [
        {
            "on": "2026-09-29",
            "by": "call",
            "said": "still deciding",
            "promise": "date",
            "promised_for": "2026-10-02",
            "from": "Dana Okafor",
        }
    ]


def test_what_is_missing_or_wrong_is_told_in_its_place_and_nothing_is_kept(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "2")
        await answer(pilot, "promise", "date")
        await press(pilot, "ctrl+s")
        assert note(pilot, "promised_for") == "This is needed."
        await typed(pilot, "yesterday")
        await press(pilot, "ctrl+s")
        assert note(pilot, "promised_for") == "That day has passed."
        await answer(pilot, "on", "tomorrow")
        await press(pilot, "ctrl+s")
        assert note(pilot, "on") == "That day is still to come."
        assert isinstance(pilot.app.screen, LogScreen)

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.store.get(which).revision == 1


def test_what_was_sent_says_whether_they_answered(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "1")
        await answer(pilot, "kind", "thank")
        await answer(pilot, "on", "16 Sep")
        await answer(pilot, "answered", "18 Sep")
        await press(pilot, "ctrl+s")

    which = noting(desk, PLAIN, scene)

    (entry,) = desk.interviews.interview(which).log
    assert (str(entry.on), entry.kind, str(entry.answered)) == (
        "2026-09-16",
        "thank-you",
        "2026-09-18",
    )


def test_an_answer_is_noted_with_what_was_sent_and_with_its_words(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        assert "They answered a check-in of Tue 22 Sep" in flat(pilot)
        await press(pilot, "3")
        await typed(pilot, "next week")
        await answer(pilot, "on", "24 Sep")
        await press(pilot, "ctrl+s")

    which = noting(desk, facts("Northwind Traders", people=[DANA], log=SENT), scene)

    found = desk.interviews.interview(which)
    assert str(found.log[0].answered) == "2026-09-24"
    assert [(str(one.on), one.said) for one in found.heard] == [("2026-09-24", "next week")]


def test_an_offer_is_noted_with_its_deadline_and_who_made_it(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "6")
        await typed(pilot, "9 Oct")
        assert note(pilot, "day") == "Friday 9 October 2026"
        await press(pilot, "ctrl+s")

    which = noting(desk, PLAIN, scene)

    found = desk.interviews.interview(which)
    assert (found.status, str(found.offer_deadline), found.status_by) == (
        "offer",
        "2026-10-09",
        "Dana Okafor",
    )


def test_a_next_round_is_booked_with_its_time(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "4")
        await typed(pilot, "next Friday 2pm")
        await pilot.pause()
        assert note(pilot, "day") == "Friday 2 October 2026, 14:00"
        await press(pilot, "ctrl+s")

    which = noting(desk, PLAIN, scene)

    found = desk.interviews.interview(which)
    assert found.status == "next-round"
    assert str(found.round.next_round) == "2026-10-02 14:00:00"


def test_a_round_that_took_place_begins_and_can_be_taken_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "5")
        assert note(pilot, "day") == "Tuesday 29 September 2026, 10:00"
        await press(pilot, "ctrl+s")
        assert desk.interviews.store.get(1).rounds == 2
        assert desk.interviews.interview(1).status == "waiting"
        await press(pilot, "u")

    which = noting(desk, BOOKED, scene)

    assert desk.interviews.store.get(which).rounds == 1
    assert desk.interviews.store.get(which).facts == BOOKED


@pytest.mark.parametrize(("key", "status"), [("7", "rejected"), ("8", "closed")])
def test_a_no_is_noted_and_undone_by_one_key(desk: Desk, key: str, status: str) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, key)
        await typed(pilot, "sorry")
        await press(pilot, "ctrl+s")
        found = desk.interviews.interview(1)
        assert (found.status, found.heard[0].said) == (status, "sorry")
        await press(pilot, "u")

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.store.get(which).facts == PLAIN


def test_who_withdraws_and_thinks_better_of_it_is_waiting_again(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "9", "enter")
        assert desk.interviews.interview(1).status == "withdrawing"
        await press(pilot, "l", "0", "enter")
        assert desk.interviews.interview(1).status == "waiting"

    noting(desk, PLAIN, scene)


def test_what_was_changed_elsewhere_since_is_not_taken_back(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "7", "ctrl+s")
        desk.interviews.change(1, lambda kept: {**kept, "role": "Head Clerk"})
        await press(pilot, "u")
        assert "has changed" in told(pilot)[-1]

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.store.get(which).facts["role"] == "Head Clerk"


def test_somebody_whom_the_interview_does_not_know_is_typed(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "2")
        assert "else" not in asked(pilot)
        await answer(pilot, "who", "")
        await pilot.press("right")
        await pilot.pause()
        await answer(pilot, "else", "Kim [b]Low[/x]")
        await press(pilot, "ctrl+s")

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.interview(which).heard[0].sender == "Kim [b]Low[/x]"


def test_letters_typed_behind_the_number_belong_to_the_first_answer(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        from textual import events

        for key in "2still":
            pilot.app.post_message(events.Key(key, key))
        await press(pilot)
        await press(pilot, "ctrl+s")

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.interview(which).heard[0].said == "still"


def test_a_mouse_chooses_and_notes(desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        await pilot.click("#whats", offset=(5, 6))
        await press(pilot)
        await pilot.click("#done")
        await press(pilot)

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.interview(which).status == "rejected"


def test_a_locked_store_is_waited_for_without_holding_up_the_screen(desk: Desk) -> None:
    import sqlite3

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "7")
        other = sqlite3.connect(Path(desk.data) / "drafter.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await pilot.press("ctrl+s")
        await pilot.pause(0.1)
        assert "noting ..." in flat(pilot)
        await pilot.press("ctrl+s", "escape")
        other.execute("ROLLBACK")
        other.close()
        await press(pilot)
        assert not isinstance(pilot.app.screen, LogScreen)

    which = noting(desk, PLAIN, scene)

    assert desk.interviews.store.get(which).revision == 2
