"""How the app begins and ends: from the command line, on a real terminal, and quickly."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from drafter.tui.themes import first_theme

HEAVY = {"drafter.drafting", "drafter.checking", "jinja2", "openai", "holidays", "phonenumbers"}


def test_the_first_screen_loads_nothing_of_drafting_or_checking() -> None:
    code = "import sys, drafter.tui.app; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert not HEAVY & set(done.stdout.split())


@pytest.mark.parametrize("colors", [{}, {"NO_COLOR": "1"}, {"TERM": "xterm-16color"}])
def test_drafter_alone_opens_the_app_and_q_leaves_it(colors: dict[str, str]) -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "xterm-256color", **colors}
    program = [sys.executable, "-m", "drafter"]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    said = _until(ours, b"Nothing is kept yet.")
    os.write(ours, b"q")
    rest = _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"Nothing is kept yet." in said
    assert b"Traceback" not in said + rest


LOADED = """
import os, sys
from drafter.__main__ import main
status = main()
os.write(1, f"LOADED {status} {sorted({'click', '_hashlib'} & set(sys.modules))} .".encode())
"""


def test_the_app_alone_loads_neither_the_commands_nor_openssl() -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "xterm-256color"}
    program = [sys.executable, "-c", LOADED]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    _until(ours, b"Nothing is kept yet.")
    os.write(ours, b"q")
    rest = _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"LOADED 0 [] ." in rest


@pytest.mark.parametrize("target", ["file", "closed"])
def test_the_app_is_on_the_terminal_wherever_standard_error_goes(
    target: str, tmp_path: Path
) -> None:
    ours, theirs = pty.openpty()
    errors = "2>&-" if target == "closed" else f"2>'{tmp_path / 'errors'}'"
    program = ["sh", "-c", f"exec '{sys.executable}' -m drafter {errors}"]
    environ = {**os.environ, "TERM": "xterm-256color"}
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    said = _until(ours, b"Nothing is kept yet.")
    os.write(ours, b"q")
    _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"Nothing is kept yet." in said
    assert target == "closed" or (tmp_path / "errors").read_bytes() == b""


def test_the_app_ends_when_its_terminal_is_gone() -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "xterm-256color"}
    program = [sys.executable, "-m", "drafter"]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    _until(ours, b"Nothing is kept yet.")
    os.close(ours)

    try:
        assert child.wait(20) == -signal.SIGHUP
    finally:
        child.kill()


@pytest.mark.parametrize(
    ("streams", "named"), [("<&-", "standard input"), (">/dev/null", "standard output")]
)
def test_where_the_app_can_read_or_draw_nothing_it_says_why(streams: str, named: str) -> None:
    ours, theirs = pty.openpty()
    program = ["sh", "-c", f"exec '{sys.executable}' -m drafter {streams}"]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = _until(ours, None).decode()
    os.close(ours)

    assert child.wait(10) == 0
    assert f"The app needs a terminal, and {named} is not one." in said
    assert "drafter agenda" in said
    assert "drafter draft" in said


def test_a_terminal_that_can_draw_nothing_gets_the_agenda_as_lines() -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "dumb"}
    program = [sys.executable, "-m", "drafter"]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    said = _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"Nothing is kept yet" in said
    assert b"\x1b" not in said


SETTLED = """
import gc, os, sys, threading, time

class Watching:
    def find_spec(self, name, path=None, target=None):
        if name == "openai":
            threads.append(threading.current_thread() is threading.main_thread())

threads = []
sys.meta_path.insert(0, Watching())

def watch():
    while not gc.get_freeze_count():
        time.sleep(0.01)
    loaded = "drafter.drafting.openai_model.exchange" in sys.modules
    os.write(1, f"SETTLED {loaded} {threads} .".encode())

threading.Thread(target=watch, daemon=True).start()
from drafter.__main__ import main
sys.exit(main())
"""
"""The app, which says on its terminal what it has loaded once it has settled."""


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ({}, b"SETTLED False [] ."),
        (
            {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "DRAFTER_MODEL": "parrot"},
            b"SETTLED True [False] .",
        ),
    ],
)
def test_the_sdk_is_loaded_beside_the_keys_if_a_model_is_set_up_and_never_else(
    model: dict[str, str], said: bytes
) -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "TERM": "xterm-256color", **model}
    termios.tcsetwinsize(theirs, (24, 80))
    program = [sys.executable, "-c", SETTLED]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs, env=environ)
    os.close(theirs)
    first = _until(ours, b"Nothing is kept yet.")
    later = _until(ours, said)
    os.write(ours, b"q")
    _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"SETTLED" not in first
    assert said in later


def test_who_quits_while_the_sdk_is_loaded_waits_for_none_of_it() -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    program = [sys.executable, "-c", LOADING_FOR_EVER]
    child = subprocess.Popen(program, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    _until(ours, b"LOADING")
    os.write(ours, b"q")
    rest = _until(ours, None)
    os.close(ours)

    assert child.wait(10) == 0
    assert b"Traceback" not in rest


LOADING_FOR_EVER = """
import os, sys, threading
os.environ.update(TERM="xterm-256color", OPENAI_BASE_URL="http://127.0.0.1:9/v1")
os.environ["DRAFTER_MODEL"] = "parrot"
from drafter.drafting.openai_model import client

def prepare(self):
    os.write(1, b"LOADING")
    threading.Event().wait()

client.OpenAIModel.prepare = prepare
from drafter.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("chosen", "environ", "theme"),
    [
        ("", {"TERM": "xterm-256color"}, "drafter-dark"),
        ("", {"TERM": "xterm-16color"}, "ansi-dark"),
        ("", {"TERM": "xterm-16color", "COLORTERM": "truecolor"}, "drafter-dark"),
        ("light", {"TERM": "xterm-16color"}, "light"),
        ("gone", {"TERM": "tmux-256color"}, "drafter-dark"),
        ("light", {"TERM": "xterm-256color", "NO_COLOR": "1"}, "ansi-dark"),
    ],
)
def test_the_first_theme_is_one_that_the_terminal_can_show(
    chosen: str, environ: dict[str, str], theme: str
) -> None:
    assert first_theme(chosen, {"light", "drafter-dark"}, environ) == theme


def _until(terminal: int, wanted: bytes | None, seconds: float = 30) -> bytes:
    """What comes until something wanted has come, or the program has ended."""
    said, deadline = b"", time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        said += chunk
        if wanted is not None and wanted in said:
            break
    return said


@pytest.fixture(autouse=True)
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("config", "data"):
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(tmp_path / place))
