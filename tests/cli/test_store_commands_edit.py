"""`drafter edit`: the facts in the user's own editor, which here is a small script."""

from __future__ import annotations

import os
import pty
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.cli.kept import PASSED, TODAY, Output, complaint, drafter, said, shown


@pytest.fixture(autouse=True)
def one(data: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The interview 1, and no editor of whoever runs the tests."""
    monkeypatch.delenv("VISUAL", raising=False)
    drafter("add", PASSED)


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script whose Python code gets the text as `text` and the run as `number`, from 1."""
    script = tmp_path / "my editor.py"
    monkeypatch.setenv("EDITOR", f"{sys.executable} '{script}'")
    return script


def teach(script: Path, code: str) -> None:
    script.write_text(
        textwrap.dedent(
            f"""\
            import os, sys
            from pathlib import Path
            path = Path(sys.argv[1])
            text = path.read_text("utf-8")
            seen = Path({str(script.parent)!r}, "seen")
            number = len(list(seen.parent.glob("seen*"))) + 1
            Path(f"{{seen}}{{number}}").write_text(text, "utf-8")
            Path({str(script.parent)!r}, "mode").write_text(oct(os.stat(path).st_mode & 0o777))
            """
        )
        + textwrap.dedent(code)
        + "\npath.write_text(text, 'utf-8')\n",
        "utf-8",
    )


def seen(script: Path, number: int) -> str:
    return (script.parent / f"seen{number}").read_text("utf-8")


def left_over(data: Path) -> list[Path]:
    """The texts of edits; nothing else of them is left either."""
    assert all(list(folder.glob("interview-*.toml")) for folder in data.glob("edit-*"))
    return sorted(data.glob("edit-*/interview-*.toml"))


def on_a_terminal(*arguments: str) -> tuple[int, str]:
    """The exit status of a run on a terminal, and what it shows."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "drafter", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    return child.wait(), shown.decode("utf-8", "replace")


def test_what_is_changed_is_kept(editor: Path, data: Path, capsys: Output) -> None:
    teach(editor, "text = text.replace('Northwind', 'Südwind 李 🚀')")

    assert drafter("edit", "1") == 0
    assert "changed" in capsys.readouterr().err
    assert shown(capsys)["facts"]["company"] == "Südwind 李 🚀 Traders"
    assert left_over(data) == []


def test_the_file_is_for_its_owner_and_says_how_to_leave(editor: Path, data: Path) -> None:
    teach(editor, "")
    drafter("edit", "1")

    assert (editor.parent / "mode").read_text() == oct(stat.S_IRUSR | stat.S_IWUSR)
    assert seen(editor, 1).startswith("#: ")
    assert "changes" in seen(editor, 1).splitlines()[1]


@pytest.mark.parametrize(
    "code",
    [
        "",
        "text = ''",
        "text = ' \\n\\n'",
        "text = '\\n'.join(line for line in text.splitlines() if line.startswith('#:'))",
        "path.unlink(); sys.exit()",
        "text = text.replace('\"Data Analyst\"', \"'Data Analyst'\")",
    ],
    ids=["unchanged", "empty", "blank", "only-ours", "deleted", "written-otherwise"],
)
def test_nothing_said_is_nothing_changed(
    code: str, editor: Path, data: Path, capsys: Output
) -> None:
    before = shown(capsys)
    teach(editor, code)

    assert drafter("edit", "1") == 0
    assert "Nothing was changed." in capsys.readouterr().err
    assert shown(capsys) == before
    assert left_over(data) == []


def test_a_mistake_opens_it_again_with_the_fault_on_top(
    editor: Path, data: Path, capsys: Output
) -> None:
    teach(
        editor,
        """
        if number == 1:
            text = text.replace('role = "Data Analyst"', 'status = "ofer"\\nrole = "Data Analist"')
        else:
            text = text.replace('"ofer"', '"offer"')
        """,
    )

    status, _ = on_a_terminal("edit", "1")
    assert status == 0
    assert '#: status: found "ofer"' in seen(editor, 2)
    assert 'role = "Data Analist"' in seen(editor, 2)
    facts = shown(capsys)["facts"]
    assert (facts["status"], facts["role"]) == ("offer", "Data Analist")
    assert left_over(data) == []


def test_a_slip_of_syntax_is_named_with_its_line(editor: Path) -> None:
    teach(editor, "text = text.replace('role = \"', 'role = ') if number == 1 else ''")
    on_a_terminal("edit", "1")

    again = seen(editor, 2)
    fault = next(line for line in again.splitlines() if "line " in line)
    number = int(fault.split("line ")[1].split(",")[0])
    assert again.splitlines()[number - 1].startswith("role = ")


def test_whoever_gives_up_keeps_the_words(editor: Path, data: Path, capsys: Output) -> None:
    before = shown(capsys)
    teach(editor, "text = text + 'odd = 1\\n' if number == 1 else text")

    status, told = on_a_terminal("edit", "1")
    assert status == 0
    assert "Nothing was changed." in told
    (file,) = left_over(data)
    assert "odd = 1" in file.read_text("utf-8")
    assert file.name in told.replace("\r\n", "")
    assert shown(capsys) == before


def test_without_a_terminal_there_is_one_try(editor: Path, data: Path, capsys: Output) -> None:
    teach(editor, "text = text + 'odd = 1\\n'")

    told = complaint(capsys, 2, "edit", "1")
    (file,) = left_over(data)
    assert "odd: unknown key" in told
    assert str(file) in told
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "odd: unknown key" in file.read_text("utf-8")


MEANWHILE = f"""
import subprocess
subprocess.run([sys.executable, "-m", "drafter", "log", "1", "--heard", "meanwhile",
                "--on", "2026-09-29", *{TODAY!r}], stdout=subprocess.DEVNULL)
text = text.replace('Northwind', 'Southwind')
"""


def test_a_change_of_something_else_meanwhile_is_kept_too(
    editor: Path, data: Path, capsys: Output
) -> None:
    teach(editor, MEANWHILE)

    assert drafter("edit", "1") == 0
    assert "changed elsewhere meanwhile is kept too" in capsys.readouterr().err.replace("\n", " ")
    facts = shown(capsys)["facts"]
    assert facts["company"] == "Southwind Traders"
    assert facts["heard"][0]["said"] == "meanwhile"
    assert left_over(data) == []


def test_a_change_by_somebody_else_is_not_overwritten(
    editor: Path, data: Path, capsys: Output
) -> None:
    teach(editor, MEANWHILE + "text += '\\n[[heard]]\\non = 2026-09-28\\n'")

    told = complaint(capsys, 1, "edit", "1")
    (file,) = left_over(data)
    assert "has changed" in told
    assert str(file) in told
    assert "Southwind" in file.read_text("utf-8")
    facts = shown(capsys)["facts"]
    assert facts["company"] == "Northwind Traders"
    assert facts["heard"][0]["said"] == "meanwhile"


@pytest.mark.parametrize(("code", "kept"), [("text += 'x'", 1), ("", 0)])
def test_an_editor_that_fails_changes_nothing(
    code: str, kept: int, editor: Path, data: Path, capsys: Output
) -> None:
    teach(editor, f"{code}\npath.write_text(text)\nsys.exit(3)")

    assert "status 3" in complaint(capsys, 1, "edit", "1")
    assert len(left_over(data)) == kept


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("no-such-editor --wait", "cannot be started"),
        ("vi 'unfinished", "cannot be read"),
        ("/tmp", "cannot be started"),
        ("no\x1b[31meditor", "cannot be started"),
    ],
)
def test_an_editor_that_is_none_is_told(
    command: str, told: str, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("EDITOR", command)
    complained = complaint(capsys, 2, "edit", "1")

    assert told in complained
    assert "\x1b" not in complained
    assert left_over(data) == []


def test_visual_goes_before_editor_and_a_blank_one_is_none(
    editor: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    teach(editor, "text = text.replace('Northwind', 'Southwind')")
    monkeypatch.setenv("VISUAL", " ")
    assert drafter("edit", "1") == 0
    assert "Southwind" in said(capsys, "show", "1")

    monkeypatch.setenv("VISUAL", "no-such-editor")
    assert "no-such-editor" in complaint(capsys, 2, "edit", "1")


def test_one_that_could_not_be_read_is_mended(editor: Path, capsys: Output) -> None:
    from drafter.bootstrap import open_desk

    desk = open_desk()
    facts = {"company": "Odd", "role": "x", "interview": {"held": "2026-09-15"}, "status": None}
    desk.interviews.store.add({**facts, "pay": 3})
    desk.close()
    teach(editor, "text = text.replace('pay = 3', '')")

    assert drafter("edit", "2") == 0
    assert said(capsys, "decide", "2", *TODAY)
