"""`drafter check`: a text against the facts, for a person and for a program."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from drafter.bootstrap import open_desk
from drafter.checking.findings import Code, Severity
from drafter.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"
FACTS = str(EXAMPLES / "promise-passed.toml")
STOPPED = str(EXAMPLES / "silence-after-two.toml")
TODAY = ("--today", "2026-09-30")

NOTE = """\
To: Dana Okafor <dana.okafor@northwind.example.org>
Subject: Next steps for the Data Analyst role

Dear Dana,

Thank you again for talking with me about the Data Analyst role on Tuesday, September 15. You had
expected to have news by Friday, September 25. Is there anything you can tell me about where things
stand? I am still very interested, and happy to send whatever would help.

Best regards,
Sam Rivera
+1 212 555 0199
"""
WRONG = NOTE.replace("Tuesday", "Monday")

Output = pytest.CaptureFixture[str]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    file = tmp_path / "note.txt"
    file.write_text(NOTE, encoding="utf-8")
    return file


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    file = tmp_path / "wrong.txt"
    file.write_text(WRONG, encoding="utf-8")
    return file


def typed(monkeypatch: pytest.MonkeyPatch, data: str | bytes) -> None:
    octets = data if isinstance(data, bytes) else data.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets)))


def as_data(capsys: Output) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_true_note_is_shown_in_full_and_nothing_is_objected(note: Path, capsys: Output) -> None:
    assert run(["check", FACTS, str(note), *TODAY], open_desk) == 0

    captured = capsys.readouterr()
    body, _, verdict = captured.out.rstrip("\n").rpartition("\n\n")
    assert verdict.startswith("Nothing to object:")
    assert " ".join(line.removeprefix("│") for line in body.split("\n")).split() == NOTE.split()
    assert captured.err == ("Note: Read as the kind that is due, check-in; --kind names another.\n")


def test_a_wrong_word_is_marked_told_and_counted(wrong: Path, capsys: Output) -> None:
    assert run(["check", FACTS, str(wrong), *TODAY], open_desk) == 3

    lines = capsys.readouterr().out.splitlines()
    place = next(n for n, line in enumerate(lines) if "Monday" in line)
    assert lines[place + 1].index("^") == lines[place].index("Monday")
    assert lines[place + 2].startswith("error     wrong-weekday: ")
    assert lines[-1] == "1 error: not fit to send yet."


def test_for_a_program_the_places_count_in_the_text_as_it_was_given(
    tmp_path: Path, capsys: Output
) -> None:
    octets = b"\xef\xbb\xbf" + WRONG.replace("\n", "\r\n").encode()
    file = tmp_path / "windows.txt"
    file.write_bytes(octets)

    assert run(["check", FACTS, str(file), *TODAY, "--json"], open_desk) == 3
    data = as_data(capsys)
    (finding,) = data["findings"]
    assert (data["schema"], data["ok"]) == (1, False)
    assert (data["kind"], data["channel"]) == ("check-in", "email")
    assert finding.keys() == {"code", "severity", "part", "start", "end", "text", "message"}
    assert finding["code"] == "wrong-weekday"
    assert octets.decode()[finding["start"] : finding["end"]] == finding["text"] == "Monday"
    assert all(receipt.keys() == {"part", "sentence", "facts"} for receipt in data["receipts"])
    assert any("process.promised_for" in receipt["facts"] for receipt in data["receipts"])


def test_a_warning_alone_does_not_forbid_sending(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "loud.txt"
    file.write_text(NOTE.replace("would help.", "would help!!"), encoding="utf-8")

    assert run(["check", FACTS, str(file), *TODAY], open_desk) == 0
    assert capsys.readouterr().out.endswith("1 warning: fit to send, and better without.\n")


def test_the_kind_may_be_named(note: Path, capsys: Output) -> None:
    note.write_text(NOTE.replace("Is there anything", "When will you decide? Is there anything"))
    arguments = ["check", FACTS, str(note), *TODAY, "--kind", "thank-you", "--json"]

    assert run(arguments, open_desk) == 3
    data = as_data(capsys)
    assert data["kind"] == "thank-you"
    assert "status-question" in {finding["code"] for finding in data["findings"]}
    assert data["notices"] == []


def test_told_to_stop_facts_and_general_manners_are_checked_and_that_is_said(
    tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "words.txt"
    file.write_text("Subject: Hello\n\nIt was a pleasure. Petra Lindqvist says hello.\n")

    assert run(["check", STOPPED, str(file), *TODAY, "--json"], open_desk) == 3
    data = as_data(capsys)
    assert data["kind"] is None
    assert {finding["code"] for finding in data["findings"]} == {"unknown-name"}
    assert data["notices"][0].startswith("The advice is to stop, so facts and general manners")


def test_a_text_for_somebody_else_than_named_is_one_for_the_wrong_person(
    tmp_path: Path, capsys: Output
) -> None:
    facts, file = str(EXAMPLES / "thank-you-due.toml"), tmp_path / "note.txt"
    file.write_text("Subject: Thank you\n\nHi Tom,\n\nThank you for your time.\n")
    arguments = ["check", facts, str(file), "--today", "2026-09-17", "--json"]

    run([*arguments, "--to", "Tom"], open_desk)
    right = as_data(capsys)
    assert run([*arguments, "--to", "Marcus"], open_desk) == 3
    codes = {finding["code"] for finding in as_data(capsys)["findings"]}
    assert "wrong-recipient" not in {finding["code"] for finding in right["findings"]}
    assert "wrong-recipient" in codes


@pytest.mark.parametrize(
    ("facts", "text", "kind", "channel"),
    [
        (FACTS, "Dear Dana,\n\nDo you have any news?\n", (), "email"),
        (FACTS, "Do you have any news?\n", ("--channel", "call"), "call"),
        (FACTS, "Do you have any news?\n", ("--kind", "check-in"), "call"),
        (FACTS, "Thank you for the talk.\n", ("--kind", "closing"), "email"),
        (FACTS, "Subject: News\n\nIs there any?\n", (), "email"),
        (FACTS, "## opener\nIs there any news?\n", (), "call"),
        (FACTS, "\ufeffSubject: News\n\nIs there any?\n", (), "email"),
    ],
)
def test_words_without_a_header_are_read_as_what_is_due_or_can_be(
    facts: str, text: str, kind: tuple[str, ...], channel: str, tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "words.txt"
    file.write_text(text, encoding="utf-8")
    run(["check", facts, str(file), *TODAY, *kind, "--json"], open_desk)

    data = as_data(capsys)
    assert data["channel"] == channel
    bare = "Subject" not in text and "##" not in text and "--channel" not in kind
    assert any("It begins with no To:" in notice for notice in data["notices"]) is bare


@pytest.mark.parametrize("name", ["promise-passed", "promise-pending"])
def test_a_draft_passes_its_own_check_also_ahead_of_its_day(
    name: str, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = str(EXAMPLES / f"{name}.toml")
    assert run(["draft", facts, *TODAY], open_desk) == 0
    typed(monkeypatch, capsys.readouterr().out)

    assert run(["check", facts, "-", *TODAY], open_desk) == 0


def test_words_right_for_the_day_they_are_due_pass_and_that_is_said(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = str(EXAMPLES / "promise-pending.toml")
    typed(monkeypatch, "Subject: Next steps\n\nHi Niamh,\n\nWe spoke two weeks ago today.\n")

    run(["check", facts, "-", *TODAY, "--json"], open_desk)
    data = as_data(capsys)
    due = [notice for notice in data["notices"] if "right for that day" in notice]
    assert data["ok"] is bool(due)


def test_the_facts_may_come_from_standard_input(
    note: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    typed(monkeypatch, Path(FACTS).read_bytes())

    assert run(["check", "-", str(note), *TODAY], open_desk) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "FILE and DRAFT missing"),
        ([FACTS], "DRAFT missing"),
        (["-", "-"], "cannot both be -"),
        (["--batch", FACTS], "--batch takes no other"),
        (["--batch", "--json"], "--batch takes no other"),
        (["nowhere.toml", "-"], "nowhere.toml does not exist"),
        ([FACTS, "nowhere.txt"], "nowhere.txt does not exist"),
        ([FACTS, str(EXAMPLES)], "is a folder"),
        ([FACTS, "-", "--kind", "letter"], "is not one of"),
        ([FACTS, "-", "--to", "Nobody"], "Nobody of this interview"),
    ],
)
def test_wrong_usage_ends_with_status_two_and_says_how_to_mend_it(
    arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    typed(monkeypatch, NOTE)

    assert run(["check", *arguments], open_desk) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n\t", "is empty"),
        (b"---\n---\n", "no message in this text"),
        (b"Caf\xe9", "is not UTF-8 text (byte 0xe9 in line 1)"),
        (NOTE.encode("utf-16"), "is not UTF-8 text"),
        (b"## opener\nHello\n## opner\nHello\n", "“## opner” is no part of a call"),
        (b"Hello\n## opener\nHello\n", "stands before the first heading"),
        (b"a" * (2**20 + 1), "has more than 1,048,576 bytes"),
        ("é".encode() * 2**20, "has more than 1,048,576 bytes"),
    ],
)
def test_what_is_no_text_to_check_ends_with_status_two(
    data: bytes, said: str, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    typed(monkeypatch, data)

    assert run(["check", FACTS, "-", *TODAY], open_desk) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err


def test_nothing_in_a_text_steers_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    nasty = "Subject: \x1b]0;x\x07\n\nHi \x1b[2J\u202eDana\x9b1m\x00\x08,\r\nAsk P\x1betra.\n"
    typed(monkeypatch, nasty)
    run(["check", FACTS, "-", *TODAY, "--color", "never"], open_desk)

    out, err = capsys.readouterr()
    assert (out + err).replace("\n", "").isprintable()
    assert "\\x1b[2J\\u202eDana\\x9b1m\\x00\\x08," in out


def on_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> tuple[str, int]:
    """What the program shows on a terminal, and its exit status."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", *arguments],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", "COLUMNS": str(columns), **environment},
    )
    os.close(theirs)
    said = b""
    with contextlib.suppress(OSError):
        while chunk := os.read(ours, 65536):
            said += chunk
    os.close(ours)
    return said.decode().replace("\r\n", "\n"), child.wait()


def test_a_terminal_shows_the_words_underlined_in_red(wrong: Path) -> None:
    shown, status = on_a_terminal("check", FACTS, str(wrong), *TODAY)

    assert status == 3
    assert click.style("Monday", fg="red", underline=True) in shown
    assert "^" not in shown


def test_a_terminal_without_colour_shows_marks_below(wrong: Path) -> None:
    shown, status = on_a_terminal("check", FACTS, str(wrong), *TODAY, NO_COLOR="1")

    assert status == 3
    assert "\x1b" not in shown
    assert "^^^^^^\n" in shown


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_no_line_is_wider_than_the_terminal(wrong: Path, columns: int) -> None:
    shown, _ = on_a_terminal(
        "check", FACTS, str(wrong), *TODAY, "--color", "never", columns=columns
    )

    assert max(map(len, shown.splitlines())) <= min(columns, 88)


def test_an_encoding_without_lines_gets_plain_bars(wrong: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "drafter", "check", FACTS, str(wrong), *TODAY],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "latin-1"},
    )

    assert done.returncode == 3
    assert done.stdout.startswith(b"| To: Dana")


def test_a_draft_with_findings_is_printed_and_they_are_told_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    templates = tmp_path / "templates" / "email"
    templates.mkdir(parents=True)
    (templates / "check-in.j2").write_text(
        "Subject: News of the {{ role }} role\n\nDear Dana,\n\nPetra Lindqvist says hello.\n"
    )
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))

    assert run(["draft", FACTS, *TODAY], open_desk) == 3
    captured = capsys.readouterr()
    assert "Petra Lindqvist says hello." in captured.out
    assert "Error: unknown-name in “Lindqvist”: " in captured.err
    assert "mend the facts, the template or the text" in captured.err

    assert run(["draft", FACTS, *TODAY, "--json"], open_desk) == 3
    (draft,) = json.loads(capsys.readouterr().out)["drafts"]
    run(["draft", FACTS, *TODAY], open_desk)
    printed = capsys.readouterr().out
    assert draft["findings"]
    for finding in draft["findings"]:
        assert printed[finding["start"] : finding["end"]] == finding["text"]


def test_a_sound_draft_has_no_findings(capsys: Output) -> None:
    assert run(["draft", FACTS, *TODAY, "--json"], open_desk) == 0

    (draft,) = json.loads(capsys.readouterr().out)["drafts"]
    assert draft["findings"] == []


def test_the_page_tells_of_every_code_under_its_severity() -> None:
    page = (EXAMPLES.parent / "docs" / "checking.md").read_text(encoding="utf-8")
    told = {
        code: "warnings" in section.partition("\n")[0]
        for section in page.split("\n### ")[1:]
        for code in re.findall(r"^\| `([a-z-]+)` \|", section.partition("\n## ")[0], re.MULTILINE)
    }

    assert told == {code.value: code.severity is Severity.WARNING for code in Code}
