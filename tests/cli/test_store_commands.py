"""Interviews that are kept: added, listed, shown, and used in the place of a file."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from drafter.cli.cells import columns
from drafter.cli.choices import BYS, PROMISES, STATUSES
from drafter.interview.model import By, Promise, Status
from drafter.interview.reading import read
from tests.cli.kept import EXAMPLES, PASSED, TODAY, Output, complaint, drafter, said, shown
from tests.steering import steers

ODD = (
    "[bold]Acme[/bold] & <b>Sons</b>",
    "株式会社日本橋ソフトウェア開発研究所グループ",
    "👩‍💻 Rocket 🇩🇪 GmbH",
    "شركة المستقبل للتجارة",
    "Zo\u0308e\u0301 Cie",
    "%s {0} ${HOME} `id`",
    "\u200bZero\u200d\u200fwidth",
    "A" * 120,
)


def feed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_the_choices_of_the_options_are_those_of_the_model() -> None:
    assert tuple(By) == BYS
    assert tuple(Promise) == PROMISES
    assert tuple(Status) == STATUSES


def test_add_prints_the_id_alone(capsys: Output) -> None:
    assert said(capsys, "add", PASSED) == "1\n"
    assert said(capsys, "add", PASSED) == "2\n"


def test_add_reads_standard_input(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    feed('company = "Acme"\nrole = "Clerk"\n[interview]\nheld = 2026-09-15\n', monkeypatch)

    assert said(capsys, "add", "-") == "1\n"
    assert shown(capsys)["facts"]["interview"] == {"held": "2026-09-15"}


def test_add_names_every_fault_and_keeps_nothing(
    tmp_path: Path, data: Path, capsys: Output
) -> None:
    file = tmp_path / "bad.toml"
    file.write_text('company = ""\nrole = "x"\nstatus = "waitng"\n[interview]\n')

    assert "3 faults" in complaint(capsys, 2, "add", str(file))
    assert not data.exists()


def test_the_profile_is_laid_beneath_and_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text('[me]\nname = "Sam Rivera"\nphone = "+1 415 555 0199"\n')
    file = tmp_path / "mine.toml"
    file.write_text(Path(PASSED).read_text("utf-8").split("[me]")[0])
    drafter("add", str(file))

    assert "me" not in shown(capsys)["facts"]
    assert "Sam Rivera" in said(capsys, "draft", "1", *TODAY)


@pytest.mark.parametrize("command", ["decide", "draft"])
def test_an_id_stands_for_the_file(command: str, capsys: Output) -> None:
    drafter("add", PASSED)

    kept = said(capsys, command, "1", *TODAY, "--json")
    assert json.loads(kept) == json.loads(said(capsys, command, PASSED, *TODAY, "--json"))


def test_an_id_stands_for_the_facts_of_a_check(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafter("add", PASSED)
    note = tmp_path / "note.txt"
    note.write_text(said(capsys, "draft", "1", *TODAY))

    assert said(capsys, "check", "1", str(note), *TODAY, "--json") == said(
        capsys, "check", PASSED, str(note), *TODAY, "--json"
    )
    line = {"text": note.read_text(), "today": "2026-09-30"}
    lines = [json.dumps({"facts": facts, **line}) for facts in ("1", 1, PASSED)]
    feed("\n".join(lines), monkeypatch)
    one, two, three = said(capsys, "check", "--batch").splitlines()
    assert one == two == three


@pytest.mark.parametrize("facts", [True, 1.5, "99", "mine", -1])
def test_what_is_no_id_in_a_batch_is_an_error_of_its_line(
    facts: object, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed(json.dumps({"facts": facts, "text": "Hello"}), monkeypatch)

    assert drafter("check", "--batch") == 2
    assert "error" in json.loads(capsys.readouterr().out)


def test_a_bare_name_is_told_both_ways(capsys: Output) -> None:
    told = complaint(capsys, 2, "decide", "mine")

    assert "ends in .toml or .json" in told
    assert "an id is a number" in told


def test_an_id_that_is_not_there_is_told(capsys: Output) -> None:
    assert "no interview 7" in complaint(capsys, 2, "decide", "7")


def test_show_gives_the_interview_file_again(capsys: Output) -> None:
    drafter("add", PASSED)

    keys = tomllib.loads(said(capsys, "show", "1", "--toml"))
    assert read(keys, "x") == read(tomllib.loads(Path(PASSED).read_text("utf-8")), "x")


def test_a_draft_of_a_kept_interview_is_kept_with_it_once_for_the_same_words(
    capsys: Output,
) -> None:
    drafter("add", PASSED)
    text = said(capsys, "draft", "1", *TODAY)
    said(capsys, "draft", "1", *TODAY)
    said(capsys, "draft", "1", *TODAY, "--tone", "formal")

    (draft,) = shown(capsys)["drafts"]
    assert (draft["kind"], draft["channel"], draft["to"]) == ("check-in", "email", "Dana Okafor")
    assert draft["versions"][0]["text"].strip() == text.strip()
    assert "email check-in to Dana Okafor" in said(capsys, "show", "1")


def test_a_draft_is_printed_though_it_cannot_be_kept(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    from drafter.errors import StoreError
    from drafter.store.store import Store

    def refuse(*_: object) -> None:
        raise StoreError("The disk is full.")

    drafter("add", PASSED)
    monkeypatch.setattr(Store, "save_draft", refuse)
    capsys.readouterr()

    assert drafter("draft", "1", *TODAY) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("To: Dana Okafor")
    assert "not kept: The disk is full." in captured.err


def test_the_next_round_begins_on_the_day_that_was_booked(capsys: Output) -> None:
    drafter("add", PASSED)
    drafter("log", "1", "--status", "next-round", "--next-round", "2026-10-12T14:00", *TODAY)

    assert said(capsys, "add", "--next-round", "1") == "1\n"
    kept = shown(capsys)
    assert [held["held"] for held in kept["rounds"]] == [
        "2026-09-15T10:00:00",
        "2026-10-12T14:00:00",
    ]
    assert kept["facts"]["people"]
    assert "status" not in kept["facts"]
    assert "2. 2026-10-12" in said(capsys, "show", "1")


def test_the_next_round_may_be_described_in_a_file(tmp_path: Path, capsys: Output) -> None:
    drafter("add", PASSED)
    file = tmp_path / "round.toml"
    file.write_text('company = "Other"\n[interview]\nheld = 2026-10-14\nstage = "final"\n')
    capsys.readouterr()

    assert drafter("add", "--next-round", "1", str(file)) == 0
    assert "Only [interview]" in capsys.readouterr().err
    facts = shown(capsys)["facts"]
    assert facts["interview"] == {"held": "2026-10-14", "stage": "final"}
    assert facts["company"] == "Northwind Traders"


@pytest.mark.parametrize("content", ['[interview]\nheld = "soon"\n', "interview = 3\n"])
def test_a_next_round_that_is_wrong_changes_nothing(
    content: str, tmp_path: Path, capsys: Output
) -> None:
    drafter("add", PASSED)
    file = tmp_path / "round.toml"
    file.write_text(content)

    assert complaint(capsys, 2, "add", "--next-round", "1", str(file))
    assert len(shown(capsys)["rounds"]) == 1


def test_an_id_is_not_added_again(capsys: Output) -> None:
    drafter("add", PASSED)

    assert "twice" in complaint(capsys, 2, "add", "1")
    assert "FILE missing" in complaint(capsys, 2, "add")


def test_the_list_names_each_with_what_is_due(capsys: Output) -> None:
    drafter("add", PASSED)
    drafter("add", str(EXAMPLES / "rejected.toml"))
    rows = said(capsys, "list", *TODAY).splitlines()

    assert rows[0].split() == ["id", "company", "role", "status", "interview", "due"]
    assert "Northwind" in rows[1]
    assert "Tue 15 Sep" in rows[1]
    assert rows[1].endswith("email by Fri 2 Oct")


@pytest.mark.parametrize(
    ("flags", "ids"),
    [
        ((), [1, 2]),
        (("--all",), [1, 2, 3]),
        (("--status", "rejected"), [2]),
        (("--search", "OKAFOR"), [1]),
        (("--search", "okafor", "--status", "rejected"), []),
        (("--search", "Northwind", "--all"), [1, 3]),
    ],
)
def test_the_list_may_be_narrowed(flags: tuple[str, ...], ids: list[int], capsys: Output) -> None:
    drafter("add", PASSED)
    drafter("add", str(EXAMPLES / "rejected.toml"))
    drafter("add", PASSED)
    drafter("rm", "3")

    found = json.loads(said(capsys, "list", *TODAY, "--json", *flags))
    assert found["schema"] == 1
    assert [each["id"] for each in found["interviews"]] == ids


def test_the_agenda_has_a_heading_over_each_kind_of_thing(capsys: Output) -> None:
    for path in sorted(EXAMPLES.glob("*.toml")):
        drafter("add", str(path))
    page = said(capsys, "agenda", *TODAY)

    headings = [line for line in page.splitlines() if line and not line.startswith(" ")]
    assert headings == ["Overdue", "Due today", "Coming", "Waiting", "Done"]
    line = next(line for line in page.splitlines() if "Northwind" in line)
    assert line.endswith("email check-in         by Fri 2 Oct")


def test_names_are_whole_before_days_are_told_at_length(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("promise-passed", "lengthy-casual-call"):
        drafter("add", str(EXAMPLES / f"{name}.toml"))

    monkeypatch.setenv("COLUMNS", "90")
    page = said(capsys, "agenda", *TODAY)
    assert "Northwind Traders  Data Analyst                 email check-in  by Fri 2 Oct" in page
    assert "in 2 days" not in page
    assert "…" not in page

    monkeypatch.setenv("COLUMNS", "130")
    assert "by Fri 2 Oct, in 2 days" in said(capsys, "agenda", *TODAY)

    monkeypatch.setenv("COLUMNS", "60")
    assert "Regional Pu…" in said(capsys, "agenda", *TODAY)


def test_the_agenda_may_look_ahead_for_some_days_only(capsys: Output) -> None:
    drafter("add", str(EXAMPLES / "promise-pending.toml"))

    assert "Wed 7 Oct" in said(capsys, "agenda", *TODAY, "--days", "7")
    assert drafter("agenda", *TODAY, "--days", "6") == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "1 more" in captured.err


def test_the_agenda_for_a_program_says_the_same(capsys: Output) -> None:
    drafter("add", PASSED)
    (found,) = json.loads(said(capsys, "agenda", *TODAY, "--json"))["interviews"]

    assert (found["state"], found["today"], found["held"]) == ("due", "2026-09-30", "2026-09-15")
    assert found["step"] == {
        "action": "email",
        "kind": "check-in",
        "to": ["Dana Okafor"],
        "earliest": "2026-09-29",
        "best": "2026-09-30",
        "latest": "2026-10-02",
        "overdue": False,
    }


@pytest.mark.parametrize("command", ["agenda", "list"])
def test_an_empty_store_teaches_and_is_not_made(command: str, data: Path, capsys: Output) -> None:
    assert drafter(command) == 0

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "drafter new" in captured.err
    assert "drafter add" in captured.err
    assert not data.exists()


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("command", ["agenda", "list"])
def test_odd_names_are_shown_harmless_and_in_line(
    command: str, width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    for number, name in enumerate(ODD):
        file = tmp_path / f"{number}.json"
        facts = {"company": name, "role": name, "interview": {"held": "2026-09-15"}}
        file.write_text(json.dumps(facts))
        drafter("add", str(file))
    monkeypatch.setenv("COLUMNS", str(width))
    page = said(capsys, command, *TODAY)

    assert not any(map(steers, page.splitlines()))
    rows = [line for line in page.splitlines() if "wait" in line]
    assert len({columns(row.split("wait")[0]) for row in rows}) == 1
    if width > 40:
        assert max(map(columns, rows)) <= width


def test_one_that_cannot_be_read_is_named_with_its_cure(capsys: Output) -> None:
    from drafter.bootstrap import open_desk

    drafter("add", PASSED)
    desk = open_desk()
    desk.interviews.store.add({"company": "Odd", "role": "x", "interview": {}, "status": "odd"})
    desk.close()

    page = said(capsys, "agenda", *TODAY)
    assert "Cannot be read" in page
    assert "drafter edit 2" in page
    assert "Northwind" in page
    assert "cannot be read" in said(capsys, "list", *TODAY)
    assert "drafter edit 2" in complaint(capsys, 2, "decide", "2")


def test_alone_without_a_terminal_it_names_the_ways_on(capsys: Output) -> None:
    assert drafter() == 0

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "needs a terminal" in captured.err
    assert "drafter agenda" in captured.err
    assert "drafter draft" in captured.err


def test_a_store_that_is_broken_is_told_in_words(data: Path, capsys: Output) -> None:
    data.mkdir()
    (data / "drafter.db").write_text("no database, " * 100)

    assert "drafter.db" in complaint(capsys, 1, "agenda")
    assert drafter("decide", PASSED, *TODAY) == 0


def test_a_file_is_decided_upon_without_a_store(data: Path) -> None:
    code = (
        "import sys; from drafter.bootstrap import open_desk; from drafter.cli.main import run; "
        f"run(['decide', {PASSED!r}], open_desk); sys.exit('sqlite3' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL).returncode == 0


def test_the_agenda_is_coloured_on_a_terminal() -> None:
    drafter("add", PASSED)
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", "agenda", *TODAY],
        stdout=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
    )
    os.close(theirs)
    child.wait()
    page = os.read(ours, 65536)
    os.close(ours)

    assert b"\x1b[32m\x1b[1mDue today" in page
