"""`drafter draft` in every form: on standard output, in a file, in a folder of files."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from drafter.bootstrap import open_desk
from drafter.cli.choices import FORMATS
from drafter.cli.main import run

EXAMPLES = Path(__file__).parents[2] / "examples"
THANKS = ("draft", str(EXAMPLES / "thank-you-due.toml"), "--today", "2026-09-17")
CALL = ("draft", str(EXAMPLES / "lengthy-casual-call.toml"), "--today", "2026-09-30")
CHECK_IN = ("draft", str(EXAMPLES / "promise-passed.toml"), "--today", "2026-09-30")
PENDING = ("draft", str(EXAMPLES / "promise-pending.toml"), "--today", "2026-09-30")

Output = pytest.CaptureFixture[str]
Octets = pytest.CaptureFixture[bytes]


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_mail_file_on_standard_output_is_one_email_to_the_last_octet(capfdbinary: Octets) -> None:
    assert run([*CHECK_IN, "--format", "eml"], open_desk) == 0

    message = read(capfdbinary.readouterr().out)
    assert message["To"].addresses[0].display_name == "Dana Okafor"
    assert message["X-Unsent"] == "1"
    assert message["Date"].datetime.isoformat().startswith("2026-09-30T09:00")


def test_a_mail_file_may_be_named(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "note.eml"

    assert run([*THANKS, "--to", "Tom", "--format", "eml", "--output", str(file)], open_desk) == 0
    assert read(file.read_bytes())["To"].addresses[0].display_name == "Tom Whitfield"
    assert capsys.readouterr() == ("", f"Wrote {file}.\n")


def on_a_terminal(*arguments: str) -> str:
    """What the program shows on a terminal of 40 columns."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", *arguments],
        stdout=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "40"},
    )
    os.close(theirs)
    said = b""
    # A terminal whose other end is closed answers with an error, not with an end.
    with contextlib.suppress(OSError):
        while chunk := os.read(ours, 65536):
            said += chunk
    os.close(ours)
    assert child.wait() == 0
    return said.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("form", FORMATS)
def test_a_terminal_breaks_the_lines_of_text_and_of_nothing_else(form: str) -> None:
    arguments = (*CHECK_IN, "--format", form)
    done = subprocess.run([sys.executable, "-m", "drafter", *arguments], capture_output=True)

    piped, shown = done.stdout.decode(), on_a_terminal(*arguments)
    assert (shown == piped) is (form != "text")
    assert shown.split() == piped.split()


def test_a_mail_file_for_a_later_day_carries_that_day(capfdbinary: Octets) -> None:
    assert run([*PENDING, "--format", "eml"], open_desk) == 0

    moment = read(capfdbinary.readouterr().out)["Date"].datetime
    assert moment.isoformat().startswith("2026-10-07T08:30")


def test_several_mail_files_need_one_name_or_a_folder(capsys: Output) -> None:
    for output in ((), ("--output", "-"), ("--output", "one.eml")):
        assert run([*THANKS, "--format", "eml", *output], open_desk) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "--to" in captured.err and "a folder" in captured.err


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_gets_a_file_for_each_person(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "a" / "drafts"
    if there:
        folder.mkdir(parents=True)

    assert run([*THANKS, "--format", "eml", "--output", f"{folder}/"], open_desk) == 0
    assert {file.name: read(file.read_bytes())["To"].addresses[0].display_name
            for file in folder.iterdir()} == {
        "thank-you-marcus-bell.eml": "Marcus Bell",
        "thank-you-elena-petrova.eml": "Elena Petrova",
        "thank-you-tom-whitfield.eml": "Tom Whitfield",
    }  # fmt: skip


def test_no_file_is_written_if_one_of_them_exists(tmp_path: Path, capsys: Output) -> None:
    mine = tmp_path / "thank-you-tom-whitfield.eml"
    mine.write_text("mine", encoding="utf-8")
    arguments = [*THANKS, "--format", "eml", "--output", str(tmp_path)]

    assert run(arguments, open_desk) == 1
    assert list(tmp_path.iterdir()) == [mine]
    assert "tom-whitfield.eml exists already" in capsys.readouterr().err
    assert run([*arguments, "--force"], open_desk) == 0
    assert len(list(tmp_path.iterdir())) == 3
    assert mine.read_bytes().startswith(b"From: ")


def test_a_call_is_no_mail_file(capsys: Output) -> None:
    assert run([*CALL, "--format", "eml"], open_desk) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "--format md" in captured.err


def test_a_call_sheet_is_a_page_with_everything_on_it(capsys: Output) -> None:
    assert run([*CALL, "--format", "md"], open_desk) == 0

    out = capsys.readouterr().out
    assert out.startswith("# Call sheet: check-in\n\nVicent Soler, **+34 96 555 0133**\n")
    for heading in ("Opener", "Purpose", "Ask", "Close", "If …", "Talking points", "Avoid"):
        assert f"\n## {heading}\n" in out


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_several_drafts_go_to_one_file(tmp_path: Path, form: str, capsys: Output) -> None:
    file = tmp_path / "drafts"
    assert run([*THANKS, "--format", form], open_desk) == 0
    printed = capsys.readouterr().out

    assert run([*THANKS, "--format", form, "--output", str(file)], open_desk) == 0
    assert file.read_text(encoding="utf-8") == printed
    assert all(name in printed for name in ("Marcus Bell", "Elena Petrova", "Tom Whitfield"))


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_what_is_one_file_does_not_go_into_a_folder(
    tmp_path: Path, form: str, capsys: Output
) -> None:
    assert run([*THANKS, "--format", form, "--output", str(tmp_path)], open_desk) == 2

    assert "is a folder" in capsys.readouterr().err


@pytest.mark.parametrize("form", FORMATS)
def test_json_is_asked_for_in_two_ways_that_may_not_contradict_each_other(
    form: str, capsys: Output
) -> None:
    assert run([*CHECK_IN, "--json", "--format", form], open_desk) == (0 if form == "json" else 2)

    captured = capsys.readouterr()
    if form == "json":
        assert json.loads(captured.out)["schema"] == 1
    else:
        assert f"--format {form} contradict" in captured.err


def test_people_are_named_once_in_the_order_given(capsys: Output) -> None:
    to = ("--to", "Tom", "--to", "Marcus Bell", "--to", "marcus", "--to", "Tom Whitfield")
    assert run([*THANKS, "--json", *to], open_desk) == 0

    drafts = json.loads(capsys.readouterr().out)["drafts"]
    assert [draft["to"]["name"] for draft in drafts] == ["Tom Whitfield", "Marcus Bell"]


@pytest.fixture
def materials(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "owed.toml"
    file.write_text(
        'company = "Acme"\nrole = "Clerk"\n[interview]\nheld = 2026-09-15\n[process]\n'
        'owed = [{ what = "materials", files = ["refs.pdf"], since = 2026-09-15 }]\n'
        '[[people]]\nname = "Ana Ruiz"\nemail = "ana@example.org"\n'
        '[me]\nname = "Sam Rivera"\nemail = "sam@example.org"\n',
        encoding="utf-8",
    )
    yield file


@pytest.mark.parametrize("form", FORMATS)
def test_files_to_attach_are_named_beside_every_form(
    materials: Path, form: str, capfd: Output
) -> None:
    assert run(["draft", str(materials), "--today", "2026-09-16", "--format", form], open_desk) == 0

    assert "Attach refs.pdf before you send it." in capfd.readouterr().err


def test_an_address_mail_cannot_carry_leaves_nothing_behind(materials: Path, capfd: Output) -> None:
    text = materials.read_text(encoding="utf-8").replace("ana@example.org", "añá@example.org")
    materials.write_text(text, encoding="utf-8")
    arguments = ["draft", str(materials), "--today", "2026-09-16", "--format", "eml"]

    assert run([*arguments, "--output", f"{materials.parent}/drafts/"], open_desk) == 2
    captured = capfd.readouterr()
    assert "cannot stand in a mail file" in captured.err
    assert not (materials.parent / "drafts").exists()


def test_help_loads_neither_mail_nor_markdown() -> None:
    for command in ((), ("draft",), ("templates",)):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "drafter", *command, "--help"],
            capture_output=True,
            text=True,
            env=os.environ,
        )
        loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
        assert done.returncode == 0
        assert not loaded & {"email", "jinja2", "markdown_it", "drafter.delivery", "json"}
