"""What was noted, taken back as long as nobody has changed anything since."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from drafter.desk import calls, news
from drafter.desk.desk import Desk
from drafter.desk.happened import Event, What, note
from drafter.desk.taking_back import do, take_back
from drafter.errors import ChangedError
from drafter.interview.model import By, Kind, Status
from tests.desk.kept import desk_in, interview

TODAY = date(2026, 9, 30)
BOOKED: dict[str, Any] = {
    "status": "next-round",
    "interview": {"held": "2026-09-22", "next_round": "2026-09-29"},
    "process": {},
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def test_a_letter_that_was_not_sent_is_unsent_again(desk: Desk) -> None:
    kept = desk.interviews
    which = kept.add(interview(), "test").id
    before = kept.kept(which).facts
    kept.store.save_draft(which, "check-in", "email", "Dana Okafor", "Dear Dana", "edited")

    done = do(
        kept,
        which,
        lambda: news.log_sent(kept, which, Kind.CHECK_IN, TODAY, By.EMAIL, "Dana Okafor"),
    )
    assert kept.store.drafts(which)[0].sent_on == TODAY
    take_back(kept, done)

    assert kept.kept(which).facts == before
    assert kept.store.drafts(which)[0].sent_on is None


def test_news_ends_a_rest_and_no_news_after_all_goes_on_with_it(desk: Desk) -> None:
    kept, until = desk.interviews, date(2026, 10, 20)
    which = kept.add(interview(), "test").id
    kept.store.snooze(which, until)

    for deed in (
        lambda: news.set_status(kept, which, Status.OFFER, TODAY),
        lambda: note(kept, which, Event(What.OFFER, TODAY)),
        lambda: note(kept, which, Event(What.HEARD, TODAY)),
        lambda: calls.note_call(
            kept, which, calls.Outcome.REACHED, Kind.CHECK_IN, "Dana Okafor", TODAY
        ),
        lambda: news.log_heard(kept, which, TODAY, "soon"),
    ):
        done = do(kept, which, deed)
        assert kept.kept(which).snoozed_until is None
        take_back(kept, done)
        assert kept.kept(which).snoozed_until == until


def test_what_the_user_sends_ends_no_rest(desk: Desk) -> None:
    kept, until = desk.interviews, date(2026, 10, 20)
    which = kept.add(interview(), "test").id
    kept.store.snooze(which, until)

    news.log_sent(kept, which, Kind.CHECK_IN, TODAY)
    calls.note_call(kept, which, calls.Outcome.VOICEMAIL, Kind.CHECK_IN, "Dana Okafor", TODAY)

    assert kept.kept(which).snoozed_until == until


def test_a_round_that_did_not_take_place_is_gone(desk: Desk) -> None:
    kept = desk.interviews
    which = kept.add(interview(**BOOKED), "test").id
    before = kept.kept(which).facts

    event = Event(What.HELD, TODAY, day=date(2026, 9, 29))
    done = do(kept, which, lambda: note(kept, which, event))
    assert len(kept.store.rounds(which)) == 2
    take_back(kept, done)

    assert kept.kept(which).facts == before
    assert [held["held"] for held in kept.store.rounds(which)] == ["2026-09-22"]


def test_the_notes_of_a_call_are_open_again(desk: Desk) -> None:
    kept = desk.interviews
    which = kept.add(interview(), "test").id
    calls.keep_notes(kept, which, "Dana Okafor", "room 4")

    done = do(
        kept,
        which,
        lambda: calls.note_call(
            kept, which, calls.Outcome.REACHED, Kind.CHECK_IN, "Dana Okafor", TODAY, "soon"
        ),
    )
    assert calls.notes(kept, which, "Dana Okafor") == ""
    take_back(kept, done)

    assert calls.notes(kept, which, "Dana Okafor") == "room 4"


def test_what_changed_since_is_not_overwritten(desk: Desk) -> None:
    kept = desk.interviews
    which = kept.add(interview(), "test").id
    done = do(kept, which, lambda: note(kept, which, Event(What.REJECTED, TODAY)))
    kept.change(which, lambda facts: {**facts, "role": "Head of Data"})

    with pytest.raises(ChangedError):
        take_back(kept, done)

    assert kept.kept(which).facts["role"] == "Head of Data"


def test_what_somebody_else_wrote_in_the_same_moment_is_not_undone_with_it(desk: Desk) -> None:
    kept = desk.interviews
    which = kept.add(interview(), "test").id

    def deed() -> Any:
        found = note(kept, which, Event(What.REJECTED, TODAY))
        kept.change(which, lambda facts: {**facts, "role": "Head of Data"})
        return found

    done = do(kept, which, deed)

    with pytest.raises(ChangedError):
        take_back(kept, done)
