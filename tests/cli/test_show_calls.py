"""What `show` and `export` say of calls: that they were calls, and what was noted meanwhile."""

from __future__ import annotations

import json
from datetime import date

import pytest

from drafter.bootstrap import open_desk
from drafter.desk import calls
from drafter.desk.calls import Outcome
from drafter.interview.model import Kind
from tests.cli.kept import PASSED, TODAY, Output, drafter, said

DAY = date(2026, 9, 30)
DANA = "Dana Okafor"
NOTES = "still deciding, two candidates\nboard meets on \x1b[31m9 Oct 👩‍💻"


@pytest.fixture(autouse=True)
def one(data: object) -> None:
    drafter("add", PASSED)


def call(outcome: Outcome | None, notes: str = NOTES) -> None:
    """A call to Dana, drafted, with notes, and its end if there was one."""
    drafter("draft", "1", "--kind", "check-in", "--channel", "call", *TODAY)
    desk = open_desk()
    calls.keep_notes(desk.interviews, 1, DANA, notes)
    if outcome:
        calls.note_call(desk.interviews, 1, outcome, Kind.CHECK_IN, DANA, DAY, "soon")
    desk.close()


def page(capsys: Output) -> str:
    return said(capsys, "show", "1")


def after(text: str, first: str, *then: str) -> bool:
    """Whether all stand in the text, one after the other."""
    place = text.find(first)
    for each in then:
        next_ = text.find(each, place + 1)
        if min(place, next_) < 0:
            return False
        place = next_
    return True


def test_the_notes_of_a_call_stand_under_its_entry(capsys: Output) -> None:
    call(Outcome.REACHED)

    text = page(capsys)

    assert after(
        text,
        "Wed 30 Sep",
        "You called Dana Okafor",
        "Notes:",
        "still deciding, two candidates",
        "board meets on \\x1b[31m9 Oct",
        "Dana Okafor said on the phone: \u201csoon\u201d",
    )
    assert "\x1b" not in text


def test_what_was_sent_before_stands_before(capsys: Output) -> None:
    call(Outcome.REACHED)

    text = page(capsys)
    assert after(text, "You sent a thank-you to Dana Okafor", "You called Dana Okafor")
    assert text.count("Notes:") == 1


@pytest.mark.parametrize(
    ("outcome", "words"),
    [(Outcome.REACHED, "called Wed 30 Sep"), (Outcome.VOICEMAIL, "left as a voicemail Wed 30 Sep")],
)
def test_a_script_that_was_spoken_was_not_sent(
    outcome: Outcome, words: str, capsys: Output
) -> None:
    call(outcome)

    text = " ".join(page(capsys).split("Drafts")[1].split())

    assert words in text
    assert "sent" not in text
    assert "notes" not in text


def test_an_email_that_went_out_was_sent(capsys: Output) -> None:
    drafter("draft", "1", *TODAY)
    drafter("log", "1", "--sent", "check-in", "--to", "Dana", *TODAY)

    assert "sent Wed 30 Sep" in " ".join(page(capsys).split())


def test_a_voicemail_is_told_as_one(capsys: Output) -> None:
    call(Outcome.VOICEMAIL, "the beep came late")

    assert after(page(capsys), "You left Dana Okafor a voicemail", "Notes:", "the beep came late")


def test_notes_of_a_call_that_made_no_entry_are_there_too(capsys: Output) -> None:
    call(Outcome.PLEASE_EMAIL)

    assert after(page(capsys), "Wed 30 Sep", "A call to Dana Okafor", "Notes:", "still deciding")


def test_notes_of_a_call_whose_end_is_not_noted_are_there_too(capsys: Output) -> None:
    call(None)

    text = page(capsys)
    assert after(text, "A call to Dana Okafor that is not noted yet", "Notes:", "still deciding")


def test_two_calls_on_two_days_keep_their_notes_apart(capsys: Output) -> None:
    call(Outcome.REACHED, "first")
    desk = open_desk()
    calls.keep_notes(desk.interviews, 1, DANA, "second")
    calls.note_call(
        desk.interviews, 1, Outcome.VOICEMAIL, Kind.SECOND_CHECK_IN, DANA, date(2026, 10, 8)
    )
    desk.close()

    assert after(page(capsys), "You called Dana", "first", "a voicemail", "second")


def test_an_export_carries_the_notes_into_another_store(
    capsys: Output, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(Outcome.REACHED)
    path = f"{tmp_path}/kept.json"
    assert drafter("export", path) == 0
    with open(path, encoding="utf-8") as file:
        assert "still deciding, two candidates" in file.read()
    monkeypatch.setenv("DRAFTER_DATA_DIR", f"{tmp_path}/other")
    assert drafter("import", path) == 0

    assert "still deciding, two candidates" in page(capsys)


def test_a_program_gets_the_notes_among_the_drafts(capsys: Output) -> None:
    call(Outcome.REACHED)

    found = json.loads(said(capsys, "show", "1", "--json"))["drafts"]
    assert [one["versions"][-1]["text"] for one in found if one["kind"] == "notes"] == [NOTES]


def test_one_that_cannot_be_read_is_shown_without_what_happened(capsys: Output) -> None:
    desk = open_desk()
    kept = desk.interviews.kept(1)
    log = [{"on": "2026-09-16", "kind": "love-letter"}]
    desk.interviews.store.replace(1, {**kept.facts, "log": log}, kept.revision)
    desk.close()

    assert 'kind = "love-letter"' in page(capsys)
