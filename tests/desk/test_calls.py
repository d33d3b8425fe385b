"""How a call ended: everything that follows from it is noted at once, or nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.desk import calls, news
from drafter.desk.calls import Outcome
from drafter.desk.interviews import Interviews
from drafter.interview.model import By, Kind
from drafter.store.database import Database
from drafter.store.store import Store

DAY = date(2026, 9, 30)
FACTS: dict[str, Any] = {
    "company": "Acme",
    "role": "Clerk",
    "interview": {"held": "2026-09-15"},
    "people": [{"name": "Dana Okafor", "phone": "+1 212 555 0117"}],
}


@pytest.fixture
def kept(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Interviews]:
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path))
    desk = open_desk()
    desk.interviews.add(FACTS, "x")
    for channel, text in (("call", "Hello Dana"), ("email", "Dear Dana")):
        desk.interviews.store.save_draft(1, "check-in", channel, "Dana Okafor", text, "template")
    calls.keep_notes(desk.interviews, 1, "Dana Okafor", "still deciding, two candidates")
    yield desk.interviews
    desk.close()


def end(kept: Interviews, outcome: Outcome, **more: Any) -> None:
    calls.note_call(kept, 1, outcome, Kind.CHECK_IN, "Dana Okafor", DAY, **more)


def sent(kept: Interviews) -> dict[tuple[str, str], date | None]:
    return {(one.kind, one.channel): one.sent_on for one in kept.store.drafts(1)}


@pytest.fixture
def writes(kept: Interviews, monkeypatch: pytest.MonkeyPatch) -> list[Database]:
    """The transactions in which something is written."""
    begun: list[Database] = []
    really = Database.writing

    def writing(self: Database) -> Any:
        begun.append(self)
        return really(self)

    monkeypatch.setattr(Database, "writing", writing)
    return begun


@pytest.mark.parametrize("outcome", list(Outcome))
def test_whatever_it_was_it_is_one_transaction(
    outcome: Outcome, kept: Interviews, writes: list[Database]
) -> None:
    before = kept.kept(1).revision

    end(kept, outcome, said="soon", named=DAY if outcome is Outcome.NAMED_A_DATE else None)

    assert len(writes) == 1
    assert kept.kept(1).revision == before + 1
    assert sent(kept)["notes", "call"] == DAY


def test_a_call_that_reached_them_is_a_call_and_their_words(kept: Interviews) -> None:
    end(kept, Outcome.NAMED_A_DATE, said="by Friday", named=date(2026, 10, 2))

    facts = kept.kept(1).facts
    assert facts["log"] == [
        {"on": "2026-09-30", "kind": "check-in", "by": "call", "to": "Dana Okafor"}
    ]
    assert facts["heard"] == [
        {
            "on": "2026-09-30",
            "by": "call",
            "said": "by Friday",
            "promise": "date",
            "promised_for": "2026-10-02",
            "from": "Dana Okafor",
        }
    ]


def test_do_not_call_again_is_kept_with_what_they_said(kept: Interviews) -> None:
    end(kept, Outcome.NO_MORE_CALLS, said="please wait")

    facts = kept.kept(1).facts
    assert facts["process"]["contact_rule"] == "no-calls"
    assert facts["heard"][0]["said"] == "please wait"


def test_a_call_sends_no_email(kept: Interviews) -> None:
    end(kept, Outcome.VOICEMAIL)

    assert sent(kept) == {
        ("check-in", "call"): DAY,
        ("check-in", "email"): None,
        ("notes", "call"): DAY,
    }


def test_an_email_makes_no_call(kept: Interviews) -> None:
    news.log_sent(kept, 1, Kind.CHECK_IN, DAY, By.EMAIL, "Dana Okafor")

    assert sent(kept) == {
        ("check-in", "call"): None,
        ("check-in", "email"): DAY,
        ("notes", "call"): None,
    }


@pytest.mark.parametrize("on", [DAY, date(2026, 9, 20)])
def test_what_was_sent_and_its_draft_are_noted_in_one_transaction(
    on: date, kept: Interviews, writes: list[Database]
) -> None:
    news.log_sent(kept, 1, Kind.THANK_YOU, date(2026, 9, 25), By.EMAIL)
    del writes[:]

    news.log_sent(kept, 1, Kind.CHECK_IN, on, By.EMAIL, "Dana Okafor")

    assert len(writes) == 1
    assert sent(kept)["check-in", "email"] == on


def test_what_somebody_else_writes_meanwhile_stays(
    kept: Interviews, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = open_desk().interviews
    really = Store.replace

    def interrupted(self: Store, *arguments: Any, **more: Any) -> Any:
        monkeypatch.setattr(Store, "replace", really)
        other.store.append_heard(1, {"on": "2026-09-29", "said": "meanwhile"})
        return really(self, *arguments, **more)

    monkeypatch.setattr(Store, "replace", interrupted)
    end(kept, Outcome.REACHED, said="soon")
    other.close()

    assert [one["said"] for one in kept.kept(1).facts["heard"]] == ["meanwhile", "soon"]
    assert sent(kept)["check-in", "call"] == DAY
