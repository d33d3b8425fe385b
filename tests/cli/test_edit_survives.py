"""`drafter edit` that does not end as it should: what was typed is found again, or it was nothing.

The editor is a small script that says when it has done its work, and waits.
"""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import termios
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.kept import PASSED, TODAY, Output, complaint, drafter, said, shown

CHANGE = "text = text.replace('Northwind', 'Southwind')"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such signals")


@pytest.fixture(autouse=True)
def one(data: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The interview 1, and no editor of whoever runs the tests."""
    monkeypatch.delenv("VISUAL", raising=False)
    drafter("add", PASSED)


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    """A pipe into which the editor speaks when it has done its work."""
    os.mkfifo(tmp_path / "ready")
    return tmp_path / "ready"


Teach = Callable[..., None]


@pytest.fixture
def teach(tmp_path: Path, ready: Path, monkeypatch: pytest.MonkeyPatch) -> Teach:
    """Give the editor its code, before which `text` is read and after which it is written."""
    script = tmp_path / "my editor.py"
    monkeypatch.setenv("EDITOR", f"{sys.executable} '{script}'")

    def write(code: str = "", after: str = "") -> None:
        parts = (
            "import os, signal, sys\nfrom pathlib import Path",
            f"path, ready = Path(sys.argv[1]), Path({str(ready)!r})",
            f"text = path.read_text('utf-8'); Path({str(tmp_path / 'seen')!r}).write_text(text)",
            textwrap.dedent(code),
            "if text != path.read_text('utf-8'): path.write_text(text, 'utf-8')",
            textwrap.dedent(after),
        )
        script.write_text("\n".join(parts), "utf-8")

    return write


WAITS = "ready.write_text('now')\nsignal.pause()"


class Running:
    """A run of `drafter edit 1` on a terminal."""

    def __init__(self) -> None:
        self._ours, theirs = pty.openpty()
        self.child = subprocess.Popen(
            [sys.executable, "-m", "drafter", "edit", "1"],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**os.environ, "TERM": "dumb"},
            start_new_session=True,
        )
        os.close(theirs)
        self._said = b""

    def echoes(self) -> bool:
        """Whether the terminal shows what is typed, as it does for a shell."""
        return bool(termios.tcgetattr(self._ours)[3] & termios.ECHO)

    def answer(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def end(self) -> tuple[int, str]:
        """The exit status, and what was shown."""
        while True:
            try:
                chunk = os.read(self._ours, 65536)
            except OSError:
                break
            if not chunk:
                break
            self._said += chunk
        os.close(self._ours)
        return self.child.wait(30), " ".join(self._said.decode("utf-8", "replace").split())


def left_over(data: Path) -> list[Path]:
    return sorted(data.glob("edit-*"))


def text_left(data: Path) -> str:
    (folder,) = left_over(data)
    return (folder / "interview-1.toml").read_text("utf-8")


@pytest.fixture
def interrupted(teach: Teach, ready: Path, data: Path) -> Iterator[Callable[[str, int], str]]:
    """Edit and end drafter by a signal; what it said."""

    def run(code: str, number: int) -> str:
        teach(code, WAITS)
        running = Running()
        assert ready.read_text() == "now"
        running.child.send_signal(number)
        if number == signal.SIGKILL:
            # The editor is still there, and holds the text.
            assert running.child.wait(30) == -number
            os.killpg(running.child.pid, signal.SIGKILL)
            running.end()
            return ""
        status, told = running.end()
        assert status == 128 + number
        return told

    yield run


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_what_was_saved_is_offered_by_the_next_edit(
    number: int, interrupted: Callable[[str, int], str], teach: Teach, data: Path, capsys: Output
) -> None:
    told = interrupted(CHANGE, number)
    assert "Southwind" in text_left(data)
    if told:
        assert str(left_over(data)[0]) in told.replace(" ", "")
        assert "drafter edit 1" in told
    assert shown(capsys)["facts"]["company"] == "Northwind Traders"

    teach("path.touch()")
    running = Running()
    running.answer("y\n")
    status, told = running.end()

    assert (status, "Go on with it?" in told) == (0, True)
    assert shown(capsys)["facts"]["company"] == "Southwind Traders"
    assert left_over(data) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_where_nothing_was_changed_nothing_is_left(
    number: int, interrupted: Callable[[str, int], str], teach: Teach, data: Path
) -> None:
    told = interrupted("", number)
    assert "Your text" not in told

    teach()
    status, told = Running().end()
    assert (status, "Go on" in told) == (0, False)
    assert left_over(data) == []


def test_an_editor_that_crashes_loses_nothing(teach: Teach, data: Path, capsys: Output) -> None:
    teach(CHANGE, "os.kill(os.getpid(), signal.SIGKILL)")

    told = complaint(capsys, 1, "edit", "1")

    assert "ended by signal 9" in told
    assert str(left_over(data)[0]) in told
    assert "Southwind" in text_left(data)


def test_what_an_editor_left_beside_the_text_when_it_crashed_is_kept_and_named(
    teach: Teach, data: Path, capsys: Output
) -> None:
    teach("", "Path(str(path) + '.save').write_text('typed'); os.kill(os.getpid(), 9)")

    told = complaint(capsys, 1, "edit", "1")

    assert "interview-1.toml.save" in told
    assert (left_over(data)[0] / "interview-1.toml.save").read_text() == "typed"


def test_an_editor_is_given_the_time_to_save_when_drafter_is_told_to_end(
    interrupted: Callable[[str, int], str], data: Path
) -> None:
    saves = "signal.signal(signal.SIGTERM, lambda *_: (path.write_text('late = 1'), os._exit(1)))"

    interrupted(saves, signal.SIGTERM)

    assert text_left(data) == "late = 1"


def test_the_terminal_is_as_before_when_an_editor_is_ended(teach: Teach, ready: Path) -> None:
    teach("import tty; tty.setraw(0)", WAITS)
    running = Running()
    assert ready.read_text() == "now"
    assert not running.echoes()

    running.child.terminate()
    running.child.wait(30)

    assert running.echoes()
    running.end()


def test_a_backup_of_the_editor_goes_with_the_text(teach: Teach, data: Path) -> None:
    teach(CHANGE, "Path(str(path) + '~').write_text('before')")

    assert drafter("edit", "1") == 0
    assert left_over(data) == []


@pytest.mark.parametrize(("delete", "left"), [("y", 0), ("n", 1)])
def test_who_does_not_want_the_old_text_starts_from_what_is_kept(
    delete: str,
    left: int,
    interrupted: Callable[[str, int], str],
    teach: Teach,
    data: Path,
    tmp_path: Path,
) -> None:
    interrupted(CHANGE, signal.SIGTERM)
    teach()
    running = Running()
    running.answer(f"n\n{delete}\n")

    assert running.end()[0] == 0
    assert "Northwind" in (tmp_path / "seen").read_text()
    assert len(left_over(data)) == left


def test_an_old_text_that_is_looked_at_and_left_stays(
    interrupted: Callable[[str, int], str], teach: Teach, data: Path, capsys: Output
) -> None:
    interrupted(CHANGE, signal.SIGTERM)
    teach()
    running = Running()
    running.answer("y\n")

    status, told = running.end()
    assert (status, "Nothing was changed." in told) == (0, True)
    assert "Southwind" in text_left(data)
    assert shown(capsys)["facts"]["company"] == "Northwind Traders"


def test_an_old_text_and_what_was_noted_since_are_brought_together(
    interrupted: Callable[[str, int], str], teach: Teach, data: Path, capsys: Output
) -> None:
    interrupted(CHANGE, signal.SIGTERM)
    said(capsys, "log", "1", "--heard", "meanwhile", "--on", "2026-09-29", *TODAY)
    teach("path.touch()")
    running = Running()
    running.answer("y\n")

    status, told = running.end()

    facts = shown(capsys)["facts"]
    assert (status, facts["company"]) == (0, "Southwind Traders")
    assert facts["heard"][0]["said"] == "meanwhile"
    assert "changed elsewhere meanwhile" in told
    assert left_over(data) == []


def test_an_old_text_that_contradicts_what_was_noted_since_overwrites_nothing(
    interrupted: Callable[[str, int], str], teach: Teach, data: Path, capsys: Output
) -> None:
    interrupted("text += '\\n[[heard]]\\non = 2026-09-28\\n'", signal.SIGTERM)
    said(capsys, "log", "1", "--heard", "meanwhile", "--on", "2026-09-29", *TODAY)
    teach("path.touch()")
    running = Running()
    running.answer("y\n")

    status, told = running.end()

    assert (status, "heard" in told) == (1, True)
    assert [one["on"] for one in shown(capsys)["facts"]["heard"]] == ["2026-09-29"]
    assert "2026-09-28" in text_left(data)


def test_a_text_that_is_still_open_elsewhere_is_not_offered(
    teach: Teach, ready: Path, data: Path, capsys: Output
) -> None:
    teach(CHANGE, WAITS)
    running = Running()
    assert ready.read_text() == "now"
    teach()

    capsys.readouterr()
    assert drafter("edit", "1") == 0
    told = " ".join(capsys.readouterr().err.split())

    assert "open in another editor" in told
    assert "Southwind" in text_left(data)
    running.child.terminate()
    running.end()


def test_without_a_terminal_an_old_text_is_named_and_left(
    interrupted: Callable[[str, int], str], teach: Teach, data: Path, capsys: Output
) -> None:
    interrupted(CHANGE, signal.SIGTERM)
    teach()
    capsys.readouterr()

    assert drafter("edit", "1") == 0
    assert str(left_over(data)[0]) in capsys.readouterr().err.replace("\n", "")
    assert "Southwind" in text_left(data)


def test_nothing_is_left_of_one_that_is_deleted_for_ever(
    interrupted: Callable[[str, int], str], data: Path
) -> None:
    interrupted(CHANGE, signal.SIGTERM)

    assert drafter("rm", "1", "--forever", "--yes") == 0
    assert left_over(data) == []
