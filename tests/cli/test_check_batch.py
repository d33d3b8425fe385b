"""`drafter check --batch`: lines in, lines out, each on its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.main import run
from drafter.desk.desk import Desk

EXAMPLES = Path(__file__).parents[2] / "examples"
FACTS = str(EXAMPLES / "promise-passed.toml")
GOOD = {
    "facts": FACTS,
    "kind": "check-in",
    "channel": "email",
    "to": "Dana",
    "today": "2026-09-30",
    "text": "Subject: Next steps for the Data Analyst role\n\nDear Dana,\n\nThank you again.\n",
}
BAD = GOOD | {"text": "Subject: Next steps\n\nDear Dana,\n\nPetra Lindqvist says hello.\n"}

Output = pytest.CaptureFixture[str]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> Any:
    def answer(*lines: object) -> tuple[int, list[dict[str, Any]]]:
        data = b"\n".join(
            line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines
        )
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data + b"\n")))
        status = run(["check", "--batch"], open_desk)
        captured = capsys.readouterr()
        assert captured.err == ""
        return status, [json.loads(line) for line in captured.out.splitlines()]

    return answer


def test_each_line_is_answered_in_its_place(answers: Any) -> None:
    status, found = answers(GOOD, BAD, GOOD)

    assert status == 3
    assert [one["ok"] for one in found] == [True, False, True]
    assert all(one["schema"] == 1 and "receipts" in one for one in found)
    assert {finding["text"] for finding in found[1]["findings"]} >= {"Lindqvist"}


def test_without_errors_the_status_is_zero(answers: Any) -> None:
    assert answers(GOOD, GOOD)[0] == 0


def test_no_lines_are_no_fault(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))

    assert run(["check", "--batch"], open_desk) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"", "The line is empty"),
        (b"nope", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[1]", "not an object"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"facts": 1' + b"0" * 5000 + b"}", "a number that is too long"),
        ({}, "text is missing"),
        (GOOD | {"text": 1}, "text is 1"),
        (GOOD | {"text": " \n"}, "text is empty"),
        (GOOD | {"text": "a" * (2**20 + 1)}, "more than 1,048,576 bytes"),
        (GOOD | {"text": "---"}, "no message in this text"),
        (GOOD | {"text": "## opner\nHi", "channel": "call"}, "no part of a call pack"),
        (GOOD | {"facts": None}, "facts is missing"),
        (GOOD | {"facts": "nowhere.toml"}, "nowhere.toml does not exist"),
        (GOOD | {"facts": "-"}, "facts is"),
        (GOOD | {"facts": {"company": "Acme"}}, "role: missing"),
        (GOOD | {"facts": ["a"]}, "facts is"),
        (GOOD | {"kind": "letter"}, "kind is"),
        (GOOD | {"channel": "fax"}, "channel is"),
        (GOOD | {"today": "soon"}, "today is"),
        (GOOD | {"today": "1999-01-01"}, "today is"),
        (GOOD | {"today": 3}, "today is 3"),
        (GOOD | {"to": "Nobody"}, "Nobody of this interview"),
        (GOOD | {"to": ["Dana"]}, "to is"),
        (GOOD | {"earlier": "a"}, "earlier is"),
    ],
)
def test_an_invalid_line_is_told_in_its_place_and_the_run_goes_on(
    line: object, said: str, answers: Any
) -> None:
    status, found = answers(GOOD, line, GOOD)

    assert status == 2
    assert [one["ok"] for one in found] == [True, False, True]
    assert found[1].keys() == {"schema", "ok", "error"}
    assert said in found[1]["error"]


def test_an_error_finding_weighs_more_than_an_invalid_line(answers: Any) -> None:
    assert answers(b"nope", BAD)[0] == 3


def test_a_fault_of_the_checker_itself_ends_one_line_alone(
    answers: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("no")

    monkeypatch.setattr(Desk, "check", broken)
    status, found = answers(GOOD, GOOD)

    assert status == 2
    assert all("ZeroDivisionError: no" in one["error"] for one in found)


def test_all_but_facts_and_text_may_be_left_out(answers: Any) -> None:
    _, (found,) = answers({"facts": FACTS, "today": "2026-09-30", "text": GOOD["text"]})

    assert (found["kind"], found["channel"]) == ("check-in", "email")


def test_facts_may_be_given_as_an_object(answers: Any) -> None:
    facts = {
        "company": "Acme",
        "role": "Clerk",
        "interview": {"held": "2026-09-15"},
        "people": [{"name": "Ana Ruiz"}],
    }
    text = "Subject: Thank you\n\nHi Ana,\n\nThank you for your time.\n"
    status, (found,) = answers(GOOD | {"facts": facts, "to": None, "text": text})

    assert status == 0
    assert found["ok"]


def test_a_file_of_facts_is_read_once(answers: Any, tmp_path: Path) -> None:
    reads = []
    real = Desk.read

    def counted(desk: Desk, source: str, stdin: Any) -> Any:
        reads.append(source)
        return real(desk, source, stdin)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "read", counted)
        status, found = answers(
            GOOD, GOOD | {"facts": "nowhere"}, GOOD, GOOD | {"facts": "nowhere"}
        )

    assert reads == [FACTS, "nowhere"]
    assert found[1] == found[3]
    assert status == 2


def test_a_note_is_held_against_those_sent_before(answers: Any) -> None:
    body = (
        "Thank you for talking with me about the Data Analyst role. I am still interested in it "
        "and would be glad to hear where things stand, whenever you can say."
    )
    text = f"Subject: Next steps for the Data Analyst role\n\nDear Dana,\n\n{body}\n"
    _, (alone, again) = answers(GOOD | {"text": text}, GOOD | {"text": text, "earlier": [body]})

    assert "near-copy" not in {finding["code"] for finding in alone["findings"]}
    assert "near-copy" in {finding["code"] for finding in again["findings"]}


def test_a_key_that_is_none_is_named(answers: Any) -> None:
    status, (found,) = answers(GOOD | {"chanel": "call"})

    assert status == 0
    assert found["notices"] == ['“chanel” is no key of a line; did you mean "channel"?']


def test_half_a_character_is_checked_and_printed_as_json() -> None:
    line = json.dumps(GOOD | {"text": "Subject: Hi\n\nDear \ud800 Dana \x1b[2J,\n"})
    done = subprocess.run(
        [sys.executable, "-m", "drafter", "check", "--batch"],
        input=line.encode(),
        capture_output=True,
    )

    assert done.stderr == b""
    assert json.loads(done.stdout)["schema"] == 1


def test_a_line_is_answered_before_the_next_is_there() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", "check", "--batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ,
    )
    assert child.stdin and child.stdout
    for line in (GOOD, BAD):
        child.stdin.write(json.dumps(line).encode() + b"\n")
        child.stdin.flush()
        assert json.loads(child.stdout.readline())["ok"] is (line is GOOD)
    child.stdin.close()

    assert child.wait() == 3
    child.stdout.close()


def test_a_fault_of_the_settings_ends_the_run_before_it_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text('color = "blue"\n')

    assert run(["check", "--batch"], open_desk) == 2
    assert capsys.readouterr().out == ""
