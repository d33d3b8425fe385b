"""Measures the terminal app from outside, beside a minimal Textual app, and writes screens.md.

A key is sent when the screen is silent, and counts until the last byte of the first frame that
shows it. Frames are stamped as they come and looked at later: that takes longer than to paint them.
"""

from __future__ import annotations

import argparse
import os
import platform
import select
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

import pyte
from ptyprocess import PtyProcess

HERE = Path(__file__).parent
PROGRAM = str(Path(sys.executable).with_name("drafter"))
MINIMAL = str(HERE / "minimal_app.py")
SIZE = (120, 40)
PAINTED = 10
"""Characters on the screen that make a first paint."""
PATIENCE = 30.0
WRITTEN = date(2026, 9, 30)
"""The day as of which the examples are told."""
LETTERS = "they said that the team will decide after the next round of talks"
KEYS = 80
IDLE = 5.0
_BREATH = 0.1
"""Seconds: ten keys each second are typed by few."""
_SILENCE = 0.03
"""Seconds without a frame after which none belongs to the last key any more."""
_LEFT = 76
"""Columns in which text is typed, beside what is told of it."""
_FRAME = 2026 << 5
"""As pyte notes that a frame is not complete yet."""


class Row(NamedTuple):
    """One line of the results."""

    label: str
    measured: str
    aim: str
    kept: bool


class Screen:
    """One run of a program on a terminal, with a clock."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str]) -> None:
        columns, rows = SIZE
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._start = time.perf_counter()
        self._program = PtyProcess.spawn(
            list(command), env=dict(environ), dimensions=(rows, columns)
        )
        self._looks = [0] * rows
        self._seen = self._look()
        self.said = 0
        """Bytes it has written."""

    def first_paint(self) -> float:
        """Seconds from the start until something stands on the screen."""
        return (
            self._until(lambda: len("".join(self._seen[0]).replace(" ", "")) >= PAINTED)
            - self._start
        )

    def see(self, wanted: str) -> None:
        """Wait until it stands on the screen."""
        self._until(lambda: any(wanted in line for line in self._seen[0]))

    def press(self, key: str, shown: str = "") -> float:
        """Seconds from a key to the frame that shows it; `shown`: by these words."""
        self.rest(_SILENCE)
        before, start = self._seen, time.perf_counter()
        self._program.write(key.encode())
        return self._until(lambda: self._seen != before and shown in self._words()) - start

    def rest(self, seconds: float) -> None:
        """Let it do what it does by itself, so long at least, and until it is silent."""
        end = time.perf_counter() + seconds
        while list(self._read(max(_SILENCE, end - time.perf_counter()))):
            pass

    def processor(self) -> float:
        """Seconds of processor time that all its threads have used."""
        tasks = Path(f"/proc/{self._program.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def peak(self) -> float:
        """The most memory it has held, in MiB."""
        status = Path(f"/proc/{self._program.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024

    def close(self) -> None:
        self._program.close(force=True)

    def _look(self) -> tuple[tuple[str, ...], list[int]]:
        """What stands on the screen, and a number for the look of each line."""
        for line in self._screen.dirty:
            self._looks[line] = hash(tuple(sorted(self._screen.buffer[line].items())))
        self._screen.dirty.clear()
        return tuple(self._screen.display), self._looks.copy()

    def _words(self) -> str:
        """What stands on the left of the screen, whose lines are broken between words."""
        return " ".join(" ".join(line[:_LEFT] for line in self._seen[0]).split())

    def _until(self, come: Callable[[], bool]) -> float:
        """When the frame came that brought it."""
        deadline = time.perf_counter() + PATIENCE
        while time.perf_counter() < deadline:
            if came := [stamp for stamp in self._read(0.2) if come()]:
                return came[0]
        sys.exit("\n".join(["It did not come:", *self._seen[0]]))

    def _read(self, seconds: float) -> Iterator[float]:
        """When each frame came, if one comes before long, until nothing comes any more.

        They are looked at afterwards: that takes longer than the program takes for the next one.
        """
        pieces, patience = [], seconds
        while select.select([self._program.fd], [], [], patience)[0]:
            pieces.append((os.read(self._program.fd, 65536), time.perf_counter()))
            patience = _SILENCE
        for piece, stamp in pieces:
            self.said += len(piece)
            self._stream.feed(piece)
            if _FRAME not in self._screen.mode:
                self._seen = self._look()
                yield stamp


@contextmanager
def running(command: Sequence[str], environ: Mapping[str, str]) -> Iterator[Screen]:
    """A program that is ended in any case."""
    screen = Screen(command, environ)
    try:
        yield screen
    finally:
        screen.close()


def places(folder: Path) -> dict[str, str]:
    """An environment whose drafter keeps everything in a folder."""
    environ = {name: it for name, it in os.environ.items() if not name.startswith("PYTHON")}
    ours = {f"DRAFTER_{place}_DIR": str(folder / place) for place in ("CONFIG", "CACHE", "DATA")}
    return environ | ours | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


def fill(environ: Mapping[str, str], count: int) -> None:
    """Keep so many interviews: the examples again and again, as of some day of last month."""
    os.environ.update(environ)
    from drafter.bootstrap import open_desk

    desk = open_desk()
    stories = [
        tomllib.loads(path.read_text()) for path in sorted(HERE.parent.glob("examples/*.toml"))
    ]
    for nth in range(count):
        facts = moved(stories[nth % len(stories)], date.today() - WRITTEN - timedelta(nth % 30))
        desk.interviews.add(facts | {"company": f"{facts['company']} {nth + 1}"}, "benchmark")
    desk.close()


def moved(found: Any, by: timedelta) -> Any:
    """Facts as of another day."""
    if isinstance(found, dict):
        return {key: moved(one, by) for key, one in found.items()}
    if isinstance(found, list):
        return [moved(one, by) for one in found]
    return (found + by).isoformat() if isinstance(found, date | datetime) else found


def first_paint(pairs: int, environ: Mapping[str, str]) -> Iterator[Row]:
    """The app and a minimal one in turn, so that both meet the same machine."""
    ratios, took = [], []
    for _ in range(pairs):
        with running([sys.executable, MINIMAL], environ) as least:
            floor = least.first_paint()
        with running([PROGRAM], environ) as app:
            took.append(app.first_paint())
            ratios.append(took[-1] / floor)
    ratio = median(ratios)
    text = f"{ratio:.2f}x ({1000 * median(took):.0f} ms)"
    yield Row("first paint with 1,000 interviews, beside a minimal app", text, "1.5x", ratio <= 1.5)


def keys_in_list(few: Mapping[str, str], many: Mapping[str, str]) -> Iterator[Row]:
    """The same keys in a list of 100 and of 1,000."""
    medians = []
    for environ in (few, many):
        with running([PROGRAM], environ) as app:
            app.see("overdue")
            app.rest(1)
            times = list(pressed(app, ["\x1b[B"] * KEYS))
        medians.append(median(times))
    yield timed("a key in a list of 1,000", times, 8)
    ratio = medians[1] / medians[0]
    yield Row("the same, beside a list of 100", f"{ratio:.2f}x", "1.2x", ratio <= 1.2)


def typing(environ: Mapping[str, str]) -> Iterator[Row]:
    """Letters as a quick typist types them: in the editor, then in the form."""
    with running([PROGRAM], environ) as app:
        app.see("overdue")
        app.rest(1)
        app.press("\r")
        app.see("Subject")
        app.rest(2)
        yield timed("a letter in the editor, with live checks", list(written(app)), None)
    with running([PROGRAM], environ) as app:
        app.see("overdue")
        app.press("e")
        app.see("Company")
        app.rest(1)
        yield timed("a letter in the form, with live advice", list(pressed(app, LETTERS)), None)


def pressed(app: Screen, keys: Sequence[str]) -> Iterator[float]:
    """Keys with a breath between them: what is painted late counts for no other key."""
    for key in keys:
        yield app.press(key)
        app.rest(_BREATH)


def written(app: Screen) -> Iterator[float]:
    """Letters on a page where other words change meanwhile: each counts when it is read."""
    for nth, letter in enumerate(LETTERS, start=1):
        yield app.press(letter, LETTERS[:nth].rstrip())
        app.rest(_BREATH)


def at_rest(environ: Mapping[str, str]) -> Iterator[Row]:
    """What it takes when nobody does anything, and the most memory it has held."""
    with running([PROGRAM], environ) as app:
        app.see("overdue")
        app.rest(3)
        before, said = app.processor(), app.said
        app.rest(IDLE)
        share, wrote = 100 * (app.processor() - before) / IDLE, app.said - said
        peak = app.peak()
    yield Row("processor at rest", f"{share:.2f} %", "0.3 %", share <= 0.3)
    yield Row("bytes written at rest", f"{wrote}", "0", wrote == 0)
    yield Row("peak memory with 1,000 interviews", f"{peak:.1f} MiB", "47 MiB", peak <= 47)


def timed(label: str, times: Sequence[float], middle: float | None) -> Row:
    """The median and the 95th percentile of keys, in ms."""
    half, late = 1000 * median(times), 1000 * quantiles(times, n=20)[-1]
    aim = f"{middle:g} / 17 ms" if middle else "17 ms at p95"
    kept = late <= 17 and (middle is None or half <= middle)
    return Row(label, f"median {half:.1f}, p95 {late:.1f} ms", aim, kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=9, help="pairs of starts")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        few, many = (places(Path(folder, str(count))) for count in (100, 1000))
        fill(few, 100)
        fill(many, 1000)
        rows = [
            *first_paint(chosen.pairs, many),
            *keys_in_list(few, many),
            *at_rest(many),
            *typing(many),
        ]
    page = "\n".join(
        [
            "# The app, as a person at a terminal meets it",
            "",
            f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, "
            f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {SIZE[0]}x{SIZE[1]}. "
            "Written by `make bench`.",
            "",
            "| what | measured | aim | |",
            "|---|---:|---:|---|",
            *(
                f"| {row.label} | {row.measured} | {row.aim} | {'' if row.kept else '**over**'} |"
                for row in rows
            ),
            "",
        ]
    )
    (HERE / "screens.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
