"""The interviews of examples/: what each is told to do on its day, and the words it gets.

What is expected was worked out by hand from the etiquette, dates and weekdays with it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.main import run

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
TABLE = re.compile(r"^\| `(.+?)` \| (\S+) \| (\S+) \| .+ \| (\w+)[\w ]* \|$", re.MULTILINE)
GAPS = re.compile(r"\{\{|\{%|\bNone\b|\bTODO\b|  | [,.;:?]|\.\.|,,|\bthe the\b")
"""What a template leaves behind when a fact is missing or does not fit."""


class Example(NamedTuple):
    """One file and its advice on one day."""

    file: str
    today: str
    action: str
    rule: str
    step: tuple[str, str] | None = None
    """The channel and the kind of the next message; None: none is planned."""
    to: tuple[str, ...] = ()
    window: tuple[str, str, str] = ("", "", "")
    """Month and day of the earliest, the best and the latest day."""
    says: tuple[str, ...] = ()
    """What the drafts together must mention."""
    refused: str = ""
    """Why there is no draft."""


CASES = (
    Example(
        "thank-you-due.toml", "2026-09-17", "email", "thank-you", ("email", "thank-you"),
        ("Marcus Bell", "Elena Petrova", "Tom Whitfield"), ("09-16", "09-16", "09-17"),
        ("the night sort", "agree on routes", "the switch to handheld scanners"),
    ),
    Example(
        "promise-pending.toml", "2026-09-30", "wait", "promise-pending", ("email", "check-in"),
        ("Niamh Byrne",), ("10-06", "10-07", "10-09"),
        ("Tuesday 22 September", "Friday 2 October"),
    ),
    Example(
        "promise-passed.toml", "2026-09-30", "email", "promise-passed", ("email", "check-in"),
        ("Dana Okafor",), ("09-29", "09-30", "10-02"),
        ("Tuesday, September 15", "Friday, September 25", "REQ-1042"),
    ),
    Example(
        "told-soon.toml", "2026-09-21", "wait", "soon-pending", ("email", "check-in"),
        ("Owen Clarke",), ("09-24", "09-25", "10-01"),
        ("Geneviève Tremblay", "Thursday, September 10"),
    ),
    Example(
        "asked-not-to-contact.toml", "2026-09-30", "wait", "they-will-call",
        refused="The advice is to wait, and no message is planned.",
    ),
    Example(
        "invited-to-call.toml", "2026-10-01", "call", "call-invited", ("call", "check-in"),
        ("Kirra Walsh",), ("10-01", "10-01", "10-02"),
        ("Tuesday 22 September", "apprentices", "on +61 2 555 0171"),
    ),
    Example(
        "lengthy-casual-call.toml", "2026-09-30", "call", "silence-due", ("call", "check-in"),
        ("Vicent Soler",), ("09-28", "09-30", "10-05"),
        ("Monday 14 September", "buying fish from the local boats"),
    ),
    Example(
        "shop-floor.json", "2026-09-30", "call", "silence-due", ("call", "check-in"),
        ("Amina Haddad",), ("09-29", "09-30", "10-02"),
        ("Friday, September 25", "the Saturday rush", "at +1 503 555 0190"),
    ),
    Example(
        "panel-of-four.toml", "2026-09-30", "email", "update-overdue", ("email", "check-in"),
        ("Hannah Whitaker",), ("09-29", "09-30", "10-06"),
        ("HSG-2207", "Tuesday 8 September"),
    ),
    Example(
        "recorded-interview.toml", "2026-09-23", "email", "silence-due", ("email", "check-in"),
        ("Divya Menon",), ("09-22", "09-23", "09-29"),
        ("recorded", "KP-PA-118", "Tuesday 15 September"),
    ),
    Example(
        "agency.toml", "2026-09-29", "call", "agency-debrief", ("call", "agency-debrief"),
        ("Joost van Leeuwen",), ("09-28", "09-28", "09-29"),
        ("interview with Zuiderwaard Machinebouw yesterday", "very keen: 9 out of 10",
         "one week in four on call", "Ingrid Bakker and Daan Visser"),
    ),
    Example(
        "competing-offer.toml", "2026-09-28", "email", "deadline-ahead",
        ("email", "offer-deadline"), ("Alicia Romero",), ("09-28", "09-28", "09-30"),
        ("an offer from another employer", "Friday, October 2", "Thursday, October 1"),
    ),
    Example(
        "competing-offer-tomorrow.toml", "2026-09-30", "call", "deadline-near",
        ("call", "offer-deadline"), ("Carmen Iglesias",), ("09-30", "09-30", "09-30"),
        ("an offer from another employer", "Thursday 1 October"),
    ),
    Example(
        "still-deciding.toml", "2026-09-30", "email", "answered-due", ("email", "check-in"),
        ("Karin Sjöberg",), ("09-28", "09-29", "10-05"),
        ("Monday 21 September",),
    ),
    Example(
        "second-note.toml", "2026-09-25", "email", "second-ask-due",
        ("email", "second-check-in"), ("Fiona Drummond",), ("09-23", "09-24", "09-30"),
        ("dissertation has won the department prize",),
    ),
    Example(
        "silence-after-two.toml", "2026-09-30", "stop", "assume-no",
        refused="The advice is to stop, so there is nothing to draft.",
    ),
    Example(
        "call-back-owed.toml", "2026-09-30", "call", "call-owed", ("call", "return-call"),
        ("Dr Naledi Mokoena",), ("09-29", "09-29", "09-30"),
        ("Hello Dr Mokoena", "yesterday"),
    ),
    Example(
        "holidays-between.toml", "2026-09-24", "wait", "promise-pending", ("email", "check-in"),
        ("Tanaka Yuki",), ("09-25", "09-28", "10-02"),
        ("Dear Ms Tanaka", "Friday 18 September"),
    ),
    Example(
        "rejected.toml", "2026-09-30", "email", "rejected", ("email", "rejection-reply"),
        ("Katharina Lechner",), ("09-30", "09-30", "10-01"),
        ("Dear Frau Lechner", "your decision on the Editorial Assistant role",
         "the series on mountain villages", "feedback"),
    ),
)  # fmt: skip
DRAFTED = tuple(case for case in CASES if not case.refused)
REFUSED = tuple(case for case in CASES if case.refused)


def named(cases: tuple[Example, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [pytest.param(case, id=case.file) for case in cases])


def ask(command: str, case: Example, *more: str) -> int:
    """Runs one command on the example, as of its day."""
    return run([command, str(EXAMPLES / case.file), "--today", case.today, *more], open_desk)


def facts(case: Example) -> dict[str, Any]:
    """The file as it was typed."""
    text = (EXAMPLES / case.file).read_text(encoding="utf-8")
    return dict(json.loads(text) if case.file.endswith(".json") else tomllib.loads(text))


def test_no_example_is_forgotten() -> None:
    files = sorted(file.name for file in EXAMPLES.iterdir() if file.suffix != ".md")

    assert sorted(case.file for case in CASES) == files


def test_the_readme_lists_every_example_with_its_day_its_country_and_its_advice() -> None:
    listed = TABLE.findall((EXAMPLES / "README.md").read_text(encoding="utf-8"))

    assert sorted(listed) == sorted(
        (case.file, case.today, facts(case)["employer"]["country"], case.action) for case in CASES
    )


@named(tuple(case for case in CASES if case.file.endswith(".toml")))
def test_the_first_line_says_which_day_the_example_is_about(case: Example) -> None:
    first = (EXAMPLES / case.file).read_text(encoding="utf-8").partition("\n")[0]
    day = re.match(r"# Read on (\d+ [A-Z][a-z]+ \d{4}): ", first)

    assert day and datetime.strptime(day[1], "%d %B %Y").date() == date.fromisoformat(case.today)


@named(CASES)
def test_the_people_are_invented_and_the_time_zone_is_given(case: Example) -> None:
    typed = facts(case)
    text = (EXAMPLES / case.file).read_text(encoding="utf-8")
    people = [*typed["people"], typed["me"]]

    assert typed["employer"]["timezone"]
    for domain in re.findall(r"@([\w.-]+)|https?://([\w.-]+)", text):
        assert "".join(domain).endswith("example.org")
    for phone in [person["phone"] for person in people if "phone" in person]:
        assert re.fullmatch(r"\+\d+( \d+)? 555 01\d\d", phone)


@named(CASES)
def test_the_advice_is_what_the_etiquette_gives(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    status = ask("decide", case, "--json")
    advice = json.loads(capsys.readouterr().out)
    step = advice["step"]

    assert status == 0
    assert (advice["action"], advice["rule"]) == (case.action, case.rule)
    assert {factor["factor"] for factor in advice["factors"]} == {
        "pace", "setting", "tone", "style",
    }  # fmt: skip
    if case.step is None:
        assert step is None
        return
    assert (step["action"], step["kind"]) == case.step
    assert tuple(step["to"]) == case.to
    days = tuple(f"2026-{day}" for day in case.window)
    assert (step["earliest"], step["best"], step["latest"]) == days
    assert step["overdue"] is False
    assert step["slot"]["timezone"] == facts(case)["employer"]["timezone"]


@named(CASES)
def test_the_advice_in_words_begins_with_the_act_and_names_the_employer(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("decide", case)
    words = capsys.readouterr().out

    assert words.startswith(case.action.capitalize())
    assert facts(case)["company"] in words
    assert case.rule in words.splitlines()[-1]
    for name in case.to:
        assert name in " ".join(words.split("\n\n")[0].split())


@named(DRAFTED)
def test_the_draft_is_for_the_right_people_and_about_this_interview(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    status = ask("draft", case, "--json", "--offline")
    drafts = json.loads(capsys.readouterr().out)["drafts"]
    typed = facts(case)

    assert status == 0
    assert case.step is not None
    assert tuple(draft["to"]["name"] for draft in drafts) == case.to
    for draft in drafts:
        known = next(one for one in typed["people"] if one["name"] == draft["to"]["name"])
        assert (draft["channel"], draft["kind"]) == case.step
        if draft["channel"] == "email":
            assert draft["to"]["email"] == known["email"]
            assert draft["body"].endswith(typed["me"]["email"])
            words = f"{draft['subject']}\n{draft['body']}"
        else:
            assert draft["to"]["phone"] == known["phone"]
            assert typed["company"] in "\n".join(draft["talking_points"])
            assert 20 <= draft["voicemail"]["seconds"] <= 30
            words = "\n".join(draft[part] for part in ("opener", "purpose", "ask", "close"))
        greeted = (known.get("address_as", known["name"]).split()[-1], known["name"].split()[0])
        assert any(name in words for name in greeted)
        assert typed["role"] in words
        assert typed["me"]["name"] in words


@named(DRAFTED)
def test_the_draft_says_what_this_interview_is_about_and_leaves_no_gaps(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("draft", case, "--offline")
    told = capsys.readouterr()

    for words in case.says:
        assert words in told.out
    assert not GAPS.search(told.out)
    assert ("Not yet" in told.err) == (case.action == "wait")


@named(tuple(case for case in DRAFTED if len(case.to) > 1))
def test_nobody_gets_what_was_meant_for_another(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("draft", case, "--json", "--offline")
    bodies = [draft["body"] for draft in json.loads(capsys.readouterr().out)["drafts"]]

    for body, topic in zip(bodies, case.says, strict=True):
        assert [one for one in case.says if one in body] == [topic]
    texts = [body.rpartition("\n\n")[0] for body in bodies]
    sentences = [set(re.split(r"(?<=[.?])\s+", text)) for text in texts]
    for mine, theirs in combinations(sentences, 2):
        assert not mine & theirs


@named(REFUSED)
def test_a_draft_that_is_not_to_be_had_is_refused_in_clear_words(
    case: Example, capsys: pytest.CaptureFixture[str]
) -> None:
    status = ask("draft", case, "--offline")
    told = capsys.readouterr()

    assert status == 1
    assert told.out == ""
    assert case.refused in told.err
    assert 1 <= len(told.err.splitlines()) <= 2
    assert case.step is None or case.step[1] in told.err


def test_make_run_shows_advice_and_draft_of_the_passed_promise() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert "TODAY ?= 2026-09-30\n" in makefile
    assert "EXAMPLE ?= examples/promise-passed.toml\n" in makefile
    for command, words in (
        ("decide", "Email Dana Okafor to ask where things stand."),
        ("draft", "Dear Dana,"),
    ):
        program = [sys.executable, "-m", "drafter", command]
        done = subprocess.run(
            [*program, "examples/promise-passed.toml", "--today", "2026-09-30"],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

        assert (done.returncode, done.stderr) == (0, "")
        assert words in done.stdout
