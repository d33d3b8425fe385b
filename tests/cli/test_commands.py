"""The command line as a script sees it: what goes to stdout, to stderr, and the exit status."""

from __future__ import annotations

import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from drafter import __version__
from drafter.bootstrap import open_desk
from drafter.cli.choices import CHANNELS, KINDS
from drafter.cli.main import run
from drafter.interview.model import Channel, Kind

EXAMPLES = Path(__file__).parents[2] / "examples"
PASSED = (str(EXAMPLES / "promise-passed.toml"), "--today", "2026-09-30")
PENDING = (str(EXAMPLES / "promise-pending.toml"), "--today", "2026-09-30")
STOPPED = (str(EXAMPLES / "silence-after-two.toml"), "--today", "2026-09-30")
SHORT = 'company = "Acme"\nrole = "Clerk"\n[interview]\nheld = 2026-09-15\n'

Output = pytest.CaptureFixture[str]


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "drafter", *arguments]


def test_the_version_is_printed_with_and_without_the_command_line_library(capsys: Output) -> None:
    quick = subprocess.run(program("--version"), capture_output=True, text=True)
    assert run(["--version"], open_desk) == 0

    assert quick.stdout == capsys.readouterr().out == f"drafter {__version__}\n"


def test_the_help_names_the_commands(capsys: Output) -> None:
    assert run(["--help"], open_desk) == 0

    out = capsys.readouterr().out
    assert all(name in out for name in ("new", "decide", "draft", "rules", "schema", "templates"))
    assert all(name in out for name in ("add", "agenda", "edit", "list", "log", "restore", "rm"))


def test_the_choices_of_the_options_are_those_of_the_model() -> None:
    assert tuple(Kind) == KINDS
    assert tuple(Channel) == CHANNELS


def test_the_day_of_the_app_is_not_taken_for_that_of_a_command(capsys: Output) -> None:
    assert run(["--today", "2026-09-30", "agenda"], open_desk) == 2

    assert "--today belongs behind 'agenda'" in capsys.readouterr().err


def test_decide_prints_the_contracts_object(capsys: Output) -> None:
    assert run(["decide", *PENDING, "--json"], open_desk) == 0

    data = json.loads(capsys.readouterr().out)
    assert data["schema"] == 1
    assert (data["today"], data["action"], data["rule"]) == (
        "2026-09-30",
        "wait",
        "promise-pending",
    )
    assert data["step"] | {"next": None} == {
        "action": "email",
        "kind": "check-in",
        "to": ["Niamh Byrne"],
        "earliest": "2026-10-06",
        "best": "2026-10-07",
        "latest": "2026-10-09",
        "overdue": False,
        "slot": {"from": "08:30", "to": "17:30", "timezone": "Europe/Dublin"},
        "next": None,
        "due": None,
    }
    assert [factor["factor"] for factor in data["factors"]] == ["pace", "setting", "tone", "style"]
    assert all({"factor", "side", "text"} == factor.keys() for factor in data["factors"])
    assert all({"text", "evidence"} == entry.keys() for entry in data["for"] + data["against"])
    assert all({"if", "then"} == entry.keys() for entry in data["would_change"])


def test_a_stop_has_no_step(capsys: Output) -> None:
    assert run(["decide", *STOPPED, "--json"], open_desk) == 0

    data = json.loads(capsys.readouterr().out)
    assert (data["action"], data["step"]) == ("stop", None)


def test_the_headline_says_what_to_do_and_to_whom(capsys: Output) -> None:
    assert run(["decide", *PASSED], open_desk) == 0

    assert capsys.readouterr().out.startswith("Email Dana Okafor to ask where things stand.\n")


def test_sources_name_every_statement_that_is_cited(capsys: Output) -> None:
    assert run(["decide", *PASSED, "--sources"], open_desk) == 0

    out = capsys.readouterr().out
    advice, _, sources = out.partition("Sources")
    cited = {word.strip("[].") for word in advice.split() if word.strip("[].")[1:].isdigit()}
    cited = {word for word in cited if word[0] in "EG"}
    assert cited
    assert all(f"{name} (grade " in sources for name in cited)


def test_the_advice_fits_the_width_of_the_terminal(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    run(["decide", *PASSED], open_desk)

    lines = capsys.readouterr().out.splitlines()
    assert max(len(line) for line in lines if "https://" not in line) <= 60


def test_an_interview_may_come_from_standard_input(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SHORT.encode())))

    assert run(["decide", "-", "--today", "2026-09-16", "--json"], open_desk) == 0
    assert json.loads(capsys.readouterr().out)["rule"] == "nobody-to-thank"


def test_thanks_that_can_go_to_nobody_tell_whom_to_add_and_where(
    tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SHORT, encoding="utf-8")
    assert run(["decide", str(file), "--today", "2026-09-16"], open_desk) == 0
    told = " ".join(capsys.readouterr().out.split())

    assert "Wait. A thank-you is due, but nobody is known who could be sent it." in told
    assert "in time until Wednesday, September 16, " in told
    assert "add whom you met, or the recruiter, with an email address." in told
    assert "Add a [[people]] block with name and email to " in told
    assert f"drafter decide {file}" in told.replace("\n", "")


def test_where_nobody_can_be_asked_a_kept_interview_is_edited(
    tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SHORT, encoding="utf-8")
    assert run(["add", str(file)], open_desk) == 0
    capsys.readouterr()
    assert run(["decide", "1", "--today", "2026-10-16"], open_desk) == 0
    told = capsys.readouterr().out

    assert told.startswith("Wait. Nobody is known who could be asked.")
    assert "drafter edit 1 opens the facts" in told


def test_every_fault_of_a_file_is_named_on_stderr(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('company = ""\nrole = "x"\nstatus = "waitng"\n[interview]\n', encoding="utf-8")

    assert run(["decide", str(file)], open_desk) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "3 faults" in captured.err
    assert 'did you mean "waiting"' in captured.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["decide", "nowhere.toml"], "does not exist"),
        (["decide", *PASSED[:1], "--today", "soon"], "Not a day yet"),
        (["decide", *PASSED[:1], "--today", "1999-01-01"], "outside the years"),
        (["decide", *PASSED[:1], "--today", "2026-W40"], "Not a day yet"),
        (["decide", *PASSED[:1], "--today", "2026-9-30"], "Not a day yet"),
        (["decide"], "Missing argument"),
        (["draft", *PASSED, "--kind", "love-letter"], "is not one of"),
        (["draft", *PASSED, "--to", "Nobody"], "Nobody of this interview"),
        (["nonsense"], "No such command"),
    ],
)
def test_wrong_usage_is_told_in_words_with_status_two(
    arguments: list[str], said: str, capsys: Output
) -> None:
    assert run(arguments, open_desk) == 2

    assert said in capsys.readouterr().err


def test_a_draft_says_for_whom_it_is(capsys: Output) -> None:
    assert run(["draft", *PASSED], open_desk) == 0

    captured = capsys.readouterr()
    assert captured.out.startswith("To: Dana Okafor <dana")
    assert captured.err == ""


def test_a_draft_for_a_program_carries_its_receipts(capsys: Output) -> None:
    assert run(["draft", *PASSED, "--json"], open_desk) == 0

    (draft,) = json.loads(capsys.readouterr().out)["drafts"]
    assert (draft["channel"], draft["kind"], draft["origin"]) == ("email", "check-in", "template")
    assert any("process.promised_for" in receipt["facts"] for receipt in draft["receipts"])


def test_a_draft_ahead_of_time_says_so_and_is_worded_for_its_day(capsys: Output) -> None:
    assert run(["draft", *PENDING], open_desk) == 0

    assert "Not yet: this is for Tuesday 6 October or later" in capsys.readouterr().err


def test_told_to_stop_there_is_no_draft_unless_one_is_asked_for(capsys: Output) -> None:
    assert run(["draft", *STOPPED], open_desk) == 1
    assert "The advice is to stop" in capsys.readouterr().err

    assert run(["draft", *STOPPED, "--kind", "check-in"], open_desk) == 0
    captured = capsys.readouterr()
    assert "The advice is to stop" in captured.err
    assert captured.out.startswith("To: ")


def test_a_call_that_was_not_advised_names_what_it_goes_against(capsys: Output) -> None:
    file = str(EXAMPLES / "asked-not-to-contact.toml")
    arguments = ["draft", file, "--today", "2026-09-30", "--kind", "check-in", "--channel", "call"]

    assert run(arguments, open_desk) == 0
    assert "they asked you not to contact them" in capsys.readouterr().err


def test_a_message_past_the_agency_is_named_as_one(capsys: Output) -> None:
    file = str(EXAMPLES / "agency.toml")
    arguments = ["draft", file, "--today", "2026-10-14", "--kind", "check-in", "--to", "Ingrid"]

    assert run(arguments, open_desk) == 0
    assert "An agency placed you" in capsys.readouterr().err


def test_a_kind_that_is_only_written_cannot_be_called(capsys: Output) -> None:
    assert run(["draft", *PASSED, "--kind", "closing", "--channel", "call"], open_desk) == 1

    assert "is written, not spoken" in capsys.readouterr().err


def test_an_unsigned_draft_tells_what_is_missing(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "short.toml"
    file.write_text(
        SHORT + '[[people]]\nname = "Ana Ruiz"\nemail = "ana@example.org"\n', encoding="utf-8"
    )

    assert run(["draft", str(file), "--today", "2026-09-16"], open_desk) == 0
    assert "set me.name" in capsys.readouterr().err


def test_output_never_replaces_a_file_unless_forced(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("mine", encoding="utf-8")

    assert run(["draft", *PASSED, "--output", str(file)], open_desk) == 1
    assert file.read_text(encoding="utf-8") == "mine"
    assert run(["draft", *PASSED, "--output", str(file), "--force"], open_desk) == 0
    assert file.read_text(encoding="utf-8").startswith("To: Dana Okafor")
    assert capsys.readouterr().out == ""


def test_output_that_cannot_be_written_is_told(tmp_path: Path, capsys: Output) -> None:
    assert run(["draft", *PASSED, "--output", str(tmp_path / "no" / "x")], open_desk) == 1

    assert "cannot be written" in capsys.readouterr().err


def test_new_writes_a_form_that_reads_once_it_is_filled_in(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "mine.toml"

    assert run(["new", str(file)], open_desk) == 0
    assert run(["new", str(file)], open_desk) == 1
    assert "exists already" in capsys.readouterr().err
    text = file.read_text(encoding="utf-8")
    assert f"held = {date.today()}" in text
    filled = text.replace('company = ""', 'company = "Acme"').replace('role = ""', 'role = "Clerk"')
    file.write_text(filled, encoding="utf-8")
    assert run(["decide", str(file), "--json"], open_desk) == 0


def test_new_prints_the_form_on_request(capsys: Output) -> None:
    assert run(["new", "-"], open_desk) == 0

    assert "company" in capsys.readouterr().out


def test_new_begins_with_the_country_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text('[employer]\ncountry = "DE"\n')

    assert run(["new", "-"], open_desk) == 0
    assert '\ncountry = "DE" ' in capsys.readouterr().out


def test_the_schema_is_json_schema(capsys: Output) -> None:
    assert run(["schema"], open_desk) == 0

    assert json.loads(capsys.readouterr().out)["required"] == ["company", "role", "interview"]


def test_the_rules_are_printed_for_a_person_and_for_a_program(capsys: Output) -> None:
    assert run(["rules"], open_desk) == 0
    text = capsys.readouterr().out
    assert run(["rules", "--json"], open_desk) == 0
    data = json.loads(capsys.readouterr().out)

    assert data["schema"] == 1
    assert all(row["id"] in text for row in data["rows"])
    assert all(
        name in data["statements"]
        for row in data["rows"]
        for reason in row["for"]
        for name in reason["evidence"]
    )


def test_a_threshold_of_the_user_is_named_in_the_advice(
    user_dirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text("[policy.standard.grace]\nearliest = 1\n")

    assert run(["decide", *PASSED], open_desk) == 0
    assert "standard.grace.earliest = 1 (yours; the default is 2)" in capsys.readouterr().out


def test_faults_of_the_settings_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text('[policy]\nstale = "long"\nstatus_kap = 1\n')

    assert run(["decide", *PASSED], open_desk) == 2
    err = capsys.readouterr().err
    assert "2 faults" in err
    assert 'did you mean "status_cap"' in err


@pytest.mark.parametrize(
    ("flags", "environment", "coloured"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {}, False),
    ],
)
def test_a_pipe_is_coloured_only_on_demand(
    flags: list[str], environment: dict[str, str], coloured: bool
) -> None:
    done = subprocess.run(
        program("decide", *PASSED, *flags), capture_output=True, env=os.environ | environment
    )

    assert (b"\x1b[" in done.stdout) is coloured


@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_a_terminal_is_coloured_unless_no_color_is_set(
    environment: dict[str, str], coloured: bool
) -> None:
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        program("decide", *PASSED),
        stdout=theirs,
        env={**os.environ, "TERM": "xterm", **environment},
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        said += chunk
    os.close(ours)

    assert child.wait() == 0
    assert b"Dana Okafor" in said
    assert (b"\x1b[" in said) is coloured


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
@pytest.mark.parametrize("command", [("--version",), ("schema",), ("decide", *PASSED)])
def test_a_full_disk_is_told_in_one_line(command: tuple[str, ...]) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(program(*command), stdout=full, stderr=subprocess.PIPE, text=True)

    assert done.returncode == 1
    assert done.stderr == "drafter: the output cannot be written: No space left on device\n"


def test_closed_streams_are_empty_ones() -> None:
    decide = f"{sys.executable} -m drafter decide"
    out = subprocess.run(f"{decide} {' '.join(PASSED)} >&-", shell=True, stderr=subprocess.PIPE)
    into = subprocess.run(f"{decide} - <&-", shell=True, capture_output=True, text=True)

    assert (out.returncode, out.stderr) == (0, b"")
    assert into.returncode == 2
    assert "Traceback" not in into.stderr


def test_what_an_encoding_lacks_is_escaped(tmp_path: Path) -> None:
    file = tmp_path / "names.toml"
    file.write_text(SHORT.replace("Acme", "\u017dofie \u674e"), encoding="utf-8")
    done = subprocess.run(
        program("decide", str(file), "--today", "2026-09-16"),
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "latin-1"},
    )

    assert done.returncode == 0
    assert b"\\u017dofie \\u674e" in done.stdout


def test_a_fault_of_the_profile_is_told_as_one_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text("[me]\nname = 3\n")

    assert run(["decide", *PASSED], open_desk) == 2
    err = capsys.readouterr().err
    assert "config.toml: [me] is not valid" in err
    assert "me.name: found 3" in err


def test_settings_that_are_no_file_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    os.mkfifo(tmp_path / "config.toml")

    assert run(["decide", *PASSED], open_desk) == 2
    assert "it is not a file" in capsys.readouterr().err


def test_nothing_is_drafted_about_an_interview_to_come(tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "ahead.toml"
    file.write_text(SHORT, encoding="utf-8")
    arguments = ["draft", str(file), "--today", "2026-09-01", "--kind", "check-in"]

    assert run(arguments, open_desk) == 1
    assert "has not taken place yet" in capsys.readouterr().err


def test_a_dash_as_output_prints(capsys: Output) -> None:
    assert run(["draft", *PASSED, "--output", "-"], open_desk) == 0

    assert capsys.readouterr().out.startswith("To: Dana Okafor")


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    done = subprocess.run(
        ["sh", "-c", '"$@" | head -n 1', "sh", *program("rules", "--json")],
        capture_output=True,
        text=True,
    )

    assert (done.stdout, done.stderr) == ("{\n", "")


@pytest.mark.parametrize("arguments", [["rules"], ["decide", *PASSED], ["--help"]])
def test_a_reader_that_has_gone_ends_it_quietly(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        program(*arguments), stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interrupt_ends_it_with_status_130() -> None:
    child = subprocess.Popen(
        program("decide", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell that runs the tests in the background has its children ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    # It waits for its standard input; nothing else tells from outside that it has begun to.
    wchan = Path(f"/proc/{child.pid}/wchan")
    for _ in range(200):
        if not wchan.exists() or "pipe" in wchan.read_text():
            break
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=20)

    assert (child.returncode, err.strip()) == (130, b"")
