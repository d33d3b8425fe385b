"""From the first start to the second: the installed program, on a terminal of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.tui.terminal import PROGRAM, Terminal

EXAMPLES = Path(__file__).parents[2] / "examples"

NARROW, WIDE = (80, 24), (120, 40)
ACTS_APART = ("\x1b]0;owned", "\x1b[6n", "\x9b5n")
"""A title for the window, and two questions that a terminal answers as if the user had typed."""
ACTS = "".join(ACTS_APART) + "\a\b"
SLIP = "I met Roger Quux. "
Start = Callable[..., Terminal]
Run = Callable[..., str]


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Of somebody who has never started it: neither folder exists."""
    folders = {f"DRAFTER_{one.upper()}_DIR": str(tmp_path / one) for one in ("config", "data")}
    return {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **folders}


@pytest.fixture
def start(environ: dict[str, str]) -> Iterator[Start]:
    with ExitStack() as runs:

        def started(size: tuple[int, int] = NARROW) -> Terminal:
            return runs.enter_context(Terminal(["--today", "2026-09-30"], environ, size))

        yield started


@pytest.fixture
def run(environ: dict[str, str]) -> Run:
    """What a command prints."""

    def ran(*arguments: str | Path) -> str:
        command = [PROGRAM, *arguments]
        return subprocess.run(
            command, env=environ, check=True, capture_output=True, text=True
        ).stdout

    return ran


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["80x24", "120x40"])
def test_from_an_empty_store_to_a_message_that_was_sent(
    start: Start, size: tuple[int, int]
) -> None:
    app = start(size)
    app.see("Wednesday 30 September 2026", "Nothing is kept yet.")

    app.press("n")
    app.see("New interview", "As soon as it is known")
    app.type("Northwind Traders\tData Analyst\t15 Sep 10am")
    app.see("Tuesday 15 September 2026, 10:00", "Nobody is known who could be asked.")
    app.press("ctrl+n")
    app.see("Person 1")
    app.type("Dana Okafor\t\t\tdana@example.org")
    app.see("Email Dana Okafor", "because")
    app.press("ctrl+s")
    app.see("Kept as interview 1.")
    app.see("Overdue", "Northwind", "email check-in")
    if size == NARROW:
        app.press("a")
    app.see("Email Dana Okafor", "Next good moment")

    app.press("enter")
    app.see("Dear Dana,", "version 1, kept", "No problems found.")
    app.press("down", "down", "home")
    app.type(SLIP)
    app.see("not fit to send yet")
    app.press(*["backspace"] * len(SLIP))
    app.type("Good day. ")
    app.see("Good day.", "version 2, kept", "No problems found.")

    app.press("ctrl+d")
    app.see("Not yet")
    app.press("y")
    app.see("Noted as sent.")
    app.press("escape")
    app.see("Coming", "email second-check-in")
    app.see("Wait. Then email Dana Okafor")
    app.press("q")
    assert app.end() == 0

    again = start(size)
    again.see("Coming", "email second-check-in")
    again.press("e")
    again.see("Interview 1: Northwind Traders", "Dana Okafor")


def test_what_was_kept_while_one_typed_outlives_the_program(start: Start) -> None:
    app = start()
    app.see("Nothing is kept yet.")
    app.press("n")
    app.see("New interview")
    app.type("Northwind Traders\tData Ana")
    app.see("Data Ana", "kept, not finished")
    app.type("lyst\t15 ")
    app.kill()

    again = start()
    again.see("Unfinished", "Northwind Traders, Data Ana")
    again.press("enter")
    again.see("This is what you typed", "Northwind Traders", "Data Ana")


def test_the_words_of_a_message_outlive_the_program(start: Start, run: Run) -> None:
    run("add", EXAMPLES / "promise-passed.toml")
    app = start()
    app.see("Northwind Traders")
    app.press("enter")
    app.see("Dear Dana,", "version 1, kept")
    app.press("down", "down", "home")
    app.type("Good day. ")
    app.see("Good day. It was good", "version 2, kept")
    app.type("And a")
    app.kill()

    again = start()
    again.see("Northwind Traders")
    again.press("enter")
    again.see("Good day.", "It was good")


def test_pulling_at_the_window_loses_no_letter(start: Start) -> None:
    app = start()
    app.see("Nothing is kept yet.")
    app.press("n")
    app.see("New interview", "f2 Advice")
    app.type("Northwind Tra")
    app.resize(160, 50)
    app.type("ders\tData Analyst")
    app.see("Northwind Traders", "Data Analyst")
    app.see_no_more("f2 Advice")
    app.see_below("Discard")

    app.resize(60, 20)
    app.type("\t15 Sep")
    app.see("Northwind Traders", "Data Analyst", "Tuesday 15 September 2026")
    app.see_below("Done")

    app.resize(200, 60)
    app.see("Northwind Traders", "Data Analyst", "Nobody is known who could be asked.")
    app.press("ctrl+s")
    app.see("Kept as interview 1.")


def test_no_character_of_what_was_kept_or_pasted_acts_on_the_terminal(
    start: Start, run: Run, tmp_path: Path
) -> None:
    run("add", EXAMPLES / "promise-passed.toml")
    run("add", EXAMPLES / "promise-pending.toml")
    run("draft", "1", "--today", "2026-09-30")
    kept = json.loads(run("export", "-"))
    kept["interviews"][0]["drafts"][0]["versions"][0]["text"] += f"P.S. {ACTS}\n"
    kept["interviews"][1]["facts"]["company"] = f"Harbour {ACTS}"
    file = tmp_path / "kept.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    run("import", "--replace", file)

    app = start()
    app.see("Northwind Traders", "Harbour", "]0;own")
    app.press("enter")
    app.see("Dear Dana,")
    app.press("pagedown", "pagedown")
    app.see("P.S.", "]0;owned")
    app.press("ctrl+t")
    app.see("Versions", "now.")
    app.press("escape", "escape")
    app.see("Harbour")
    app.press("n")
    app.see("New interview")
    app.press(f"\x1b[200~Alder {ACTS}\x1b[201~")
    app.see("Alder")
    app.type("\tClerk\t15 Sep")
    app.see("Tuesday 15 September 2026")

    assert not [act for act in (*ACTS_APART, "\b") if act.encode() in app.said]
