"""`drafter log` and `drafter snooze`: what happened since, and what may wait."""

from __future__ import annotations

import json
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.choices import STATUSES
from drafter.errors import ChangedError
from drafter.store.store import Store
from tests.cli.kept import EXAMPLES, PASSED, TODAY, Output, complaint, drafter, said, shown


@pytest.fixture(autouse=True)
def one(data: object) -> None:
    """The interview 1, of whose day 2026-09-30 is."""
    drafter("add", PASSED)


def facts(capsys: Output) -> dict[str, Any]:
    found: dict[str, Any] = shown(capsys)["facts"]
    return found


def test_what_was_sent_goes_into_the_log_and_the_advice_follows(capsys: Output) -> None:
    told = said(capsys, "log", "1", "--sent", "check-in", "--to", "Dana", "--by", "call", *TODAY)

    assert told.startswith("Wait. Then email Dana Okafor to ask once more where things stand")
    assert len(told.splitlines()) == 1
    assert facts(capsys)["log"][-1] == {
        "on": "2026-09-30",
        "kind": "check-in",
        "by": "call",
        "to": "Dana Okafor",
    }


def test_that_one_thank_you_counts_for_all_is_said(capsys: Output) -> None:
    drafter("add", str(EXAMPLES / "panel-of-four.toml"))
    capsys.readouterr()

    drafter("log", "2", "--sent", "thank-you", "--to", "Joan", *TODAY)
    assert "counts" not in capsys.readouterr().err
    drafter("log", "2", "--sent", "thank-you", *TODAY)
    assert "It counts as sent to all 4 whom you met" in capsys.readouterr().err


def test_what_was_sent_before_goes_before(capsys: Output) -> None:
    said(capsys, "log", "1", "--sent", "question", "--on", "2026-09-15", *TODAY)

    assert [entry["kind"] for entry in facts(capsys)["log"]] == ["question", "thank-you"]


def test_what_was_sent_marks_its_drafts(capsys: Output) -> None:
    drafter("draft", "1", *TODAY)
    drafter("draft", "1", *TODAY, "--kind", "thank-you")
    drafter("log", "1", "--sent", "check-in", "--to", "Dana", *TODAY)

    sent = {draft["kind"]: draft["sent_on"] for draft in shown(capsys)["drafts"]}
    assert sent == {"check-in": "2026-09-30", "thank-you": None}
    assert "sent Wed 30 Sep" in " ".join(said(capsys, "show", "1").split())


def test_a_draft_for_somebody_else_is_not_marked(capsys: Output) -> None:
    drafter("draft", "1", *TODAY)
    drafter("log", "1", "--sent", "check-in", "--to", "Ann Lee", *TODAY)

    assert [draft["sent_on"] for draft in shown(capsys)["drafts"]] == [None]


@pytest.mark.parametrize(
    ("words", "entry"),
    [
        ((), {}),
        (("still deciding",), {"said": "still deciding"}),
        ((" --odd",), {"said": " --odd"}),
    ],
)
def test_what_was_heard_may_have_words(
    words: tuple[str, ...], entry: dict[str, str], capsys: Output
) -> None:
    said(capsys, "log", "1", *TODAY, "--heard", *words)

    assert facts(capsys)["heard"] == [{"on": "2026-09-30", **entry}]


def test_a_day_they_named_is_a_promise(capsys: Output) -> None:
    flags = ("--heard", "--from", "Dana", "--by", "call", "--promised-for", "2026-10-09")
    said(capsys, "log", "1", *flags, "--on", "2026-09-29", *TODAY)

    assert facts(capsys)["heard"] == [
        {
            "on": "2026-09-29",
            "by": "call",
            "promise": "date",
            "promised_for": "2026-10-09",
            "from": "Dana",
        }
    ]


@pytest.mark.parametrize(("flag", "day"), [((), "2026-09-30"), (("2026-09-28",), "2026-09-28")])
def test_an_answer_is_to_what_was_sent_last(
    flag: tuple[str, ...], day: str, capsys: Output
) -> None:
    said(capsys, "log", "1", *TODAY, "--answered", *flag)

    assert facts(capsys)["log"][-1]["answered"] == day
    assert "answered" in complaint(capsys, 2, "log", "1", *TODAY, "--answered")


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_may_be_logged(status: str, capsys: Output) -> None:
    said(capsys, "log", "1", "--status", status, *TODAY)

    assert facts(capsys).get("status", "waiting") == status


@pytest.mark.parametrize(
    ("words", "day"),
    [("next friday", "2026-10-02"), ("9 Oct", "2026-10-09"), ("end of next week", "2026-10-09")],
)
def test_days_are_read_as_people_write_them(words: str, day: str, capsys: Output) -> None:
    drafter("log", "1", "--heard", "soon", "--on", "yesterday", "--promised-for", words, *TODAY)
    told = " ".join(capsys.readouterr().err.split())
    drafter("log", "1", "--answered", "monday", *TODAY)
    drafter("log", "1", "--status", "offer", "--on", "last Monday", "--deadline", words, *TODAY)

    found = facts(capsys)
    assert found["heard"] == [
        {"on": "2026-09-29", "said": "soon", "promise": "date", "promised_for": day}
    ]
    assert found["log"][-1]["answered"] == "2026-09-28"
    assert (found["status_on"], found["offer"]) == ("2026-09-28", {"deadline": day})
    assert '--on "yesterday" is Tuesday 29 September 2026.' in told
    assert f'--promised-for "{words}" is Friday' in told


def test_a_day_that_is_written_out_is_not_told_again(capsys: Output) -> None:
    drafter("log", "1", "--heard", "soon", "--promised-for", "2026-10-09", *TODAY)

    assert "Note" not in capsys.readouterr().err


def test_a_next_round_may_be_said_with_its_time(capsys: Output) -> None:
    flags = ("--status", "next-round", "--next-round", "12 Oct 9:30am")
    drafter("log", "1", *flags, *TODAY)

    assert facts(capsys)["interview"]["next_round"] == "2026-10-12T09:30:00"


def test_an_offer_and_a_next_round_have_their_days(capsys: Output) -> None:
    said(capsys, "log", "1", "--status", "offer", "--deadline", "2026-10-09", *TODAY)
    assert facts(capsys)["offer"] == {"deadline": "2026-10-09"}

    said(capsys, "log", "1", "--status", "next-round", "--next-round", "2026-10-12T09:30", *TODAY)
    assert facts(capsys)["interview"]["next_round"] == "2026-10-12T09:30:00"
    assert "offer" not in facts(capsys)


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        ((), "Nothing to log"),
        (("--sent", "check-in", "--heard", "x"), "are two things"),
        (("--sent", "check-in", "--promise", "soon"), "--promise does not go with --sent"),
        (("--answered", "--on", "2026-09-30"), "--on does not go with --answered"),
        (("--sent", "love-letter"), "is not one of"),
        (("--answered", "soon"), '--answered "soon": Not a day yet; write "yesterday'),
        (("--answered", "2026-9-30"), "Not a day yet"),
        (("--heard", "--promised-for", "soon"), 'Not a day yet; write "next Friday"'),
        (("--heard", "--promised-for", "9/10"), "Write the month as a word"),
        (("--heard", "--promised-for", "Mon 9 Oct"), "9 October 2026 is a Friday"),
        (("--heard", "--promised-for", "x\x1b[31m"), "x\\x1b[31m"),
        (("--status", "offer", "--deadline", "tomorrow 2pm"), "Only the day belongs here"),
        (("--status", "next-round", "--next-round", "12 Oct 9"), "before or after noon"),
        (("--answered", "2026-09-01"), "which is before"),
        (("--heard", "x\x1b[31m"), "U+001B"),
        (("--heard", "x" * 2001), "allowed: up to 2,000"),
        (("--heard", "--on", "1999-01-01"), "outside the years"),
        (("--sent", "question", "--on", "2026-09-30T10:00"), "Only the day belongs here"),
        (("--sent", "question", "--to", "Dana Okafer"), "Nobody of this interview"),
        (("--sent", "question", "--to", "Zebedee"), "It knows Dana Okafor"),
        (("--status", "rejected", "--next-round", "2026-10-12"), "next-round"),
        (("--status", "offer", "--on", "2026-01-01"), "before interview.held"),
    ],
)
def test_what_does_not_go_together_changes_nothing(
    flags: tuple[str, ...], told: str, capsys: Output
) -> None:
    before = shown(capsys)

    assert told in complaint(capsys, 2, "log", "1", *TODAY, *flags)
    assert shown(capsys) == before


def test_what_lies_after_today_is_kept_with_a_notice(capsys: Output) -> None:
    assert drafter("log", "1", "--sent", "question", "--on", "2026-11-01", *TODAY) == 0

    assert "left out of account" in capsys.readouterr().err


def test_a_change_by_somebody_else_meanwhile_loses_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    other = open_desk().interviews
    really = Store.replace

    def interrupted(self: Store, *arguments: Any) -> Any:
        monkeypatch.setattr(Store, "replace", really)
        other.store.append_heard(1, {"on": "2026-09-29", "said": "meanwhile"})
        return really(self, *arguments)

    monkeypatch.setattr(Store, "replace", interrupted)
    said(capsys, "log", "1", "--status", "rejected", *TODAY)
    other.close()

    found = facts(capsys)
    assert (found["status"], found["heard"][0]["said"]) == ("rejected", "meanwhile")


def test_a_store_that_never_rests_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def busy(*_: object) -> None:
        raise ChangedError("Interview 1 has changed.", "Again.")

    monkeypatch.setattr(Store, "replace", busy)
    assert "has changed" in complaint(capsys, 1, "log", "1", "--status", "rejected", *TODAY)


@pytest.mark.parametrize(
    ("until", "day"),
    [
        ("3d", "2026-10-03"),
        ("2w", "2026-10-14"),
        ("2026-10-05", "2026-10-05"),
        ("next Friday", "2026-10-02"),
    ],
)
def test_one_rests_until_its_day(until: str, day: str, capsys: Output) -> None:
    assert drafter("snooze", "1", until, *TODAY) == 0
    assert "rests until" in capsys.readouterr().err

    (found,) = json.loads(said(capsys, "agenda", *TODAY, "--json"))["interviews"]
    assert (found["state"], found["snoozed_until"]) == ("snoozed", day)
    assert "Snoozed" in said(capsys, "agenda", *TODAY)
    assert "snoozed to" in said(capsys, "list", *TODAY)
    assert "snoozed until" in said(capsys, "show", "1")
    said(capsys, "snooze", "1", "--off")
    assert "Due today" in said(capsys, "agenda", *TODAY)


@pytest.mark.parametrize(
    "flags",
    [
        (),
        ("3d", "--off"),
        ("soon",),
        ("0d",),
        ("9999w",),
        ("2026-09-30",),
        ("2026-09-01",),
        ("2099-01-01",),
        ("2026-10-05T10:00",),
    ],
)
def test_a_rest_that_makes_no_sense_is_refused(flags: tuple[str, ...], capsys: Output) -> None:
    assert complaint(capsys, 2, "snooze", "1", *flags, *TODAY)
    assert shown(capsys)["snoozed_until"] is None
