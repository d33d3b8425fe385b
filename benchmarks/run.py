"""Measures how fast drafter answers and writes benchmarks/results.md."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.calls import CALLS, EXAMPLE, NOON, Call
from benchmarks.stores import FEW, MANY, filled

HERE = Path(__file__).parent
TODAY = ("--today", str(NOON.date()))

PEAK_MIB = 30.0
MOST = 3.0
"""How many times what a list costs with ten interviews it may cost with a thousand."""
KIB_PER_UNIT = 1 / 1024 if sys.platform == "darwin" else 1


@dataclass(frozen=True)
class Command:
    """A run of drafter, bound to a multiple of what a bare Python takes."""

    label: str
    arguments: tuple[str, ...]
    times: float


@dataclass(frozen=True)
class Row:
    """One line of the results."""

    label: str
    measured: str
    bound: str
    kept: bool


COMMANDS = (
    Command("drafter --version", ("--version",), 2),
    Command("drafter --help", ("--help",), 5),
    Command("drafter decide FILE --json", ("decide", EXAMPLE, *TODAY, "--json"), 8),
    Command("drafter draft FILE", ("draft", EXAMPLE, *TODAY, "--offline"), 14),
)


class Run(NamedTuple):
    """A whole process."""

    seconds: float
    mib: float
    """At its peak."""
    cpu: float
    """Seconds of work, which other programs on the machine lengthen least."""


def spawned(command: list[str], environ: Mapping[str, str]) -> Run:
    """Run a process and measure it."""
    quiet = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, environ, file_actions=quiet)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)} failed: exit status {os.waitstatus_to_exitcode(status)}")
    cpu = usage.ru_utime + usage.ru_stime
    return Run(seconds, usage.ru_maxrss * KIB_PER_UNIT / 1024, cpu)


def measure_command(command: Command, pairs: int, environ: Mapping[str, str]) -> list[Row]:
    """Run `command` and a bare Python in turn, so that both meet the same machine."""
    bare = [sys.executable, "-c", "pass"]
    drafter = [str(Path(sys.executable).parent / "drafter"), *command.arguments]
    spawned(drafter, environ)
    runs = [(spawned(bare, environ), spawned(drafter, environ)) for _ in range(pairs)]
    ratio = median(run.seconds / least.seconds for least, run in runs)
    milliseconds = 1000 * median(run.seconds for _, run in runs)
    peak = max(run.mib for _, run in runs)
    return [
        Row(
            f"`{command.label}`",
            f"{ratio:.1f}x ({milliseconds:.0f} ms)",
            f"{command.times:g}x",
            ratio <= command.times,
        ),
        Row(
            f"`{command.label}`, peak memory",
            f"{peak:.1f} MiB",
            f"{PEAK_MIB:g} MiB",
            peak <= PEAK_MIB,
        ),
    ]


def measure_many(command: str, pairs: int, environ: Mapping[str, str], folder: Path) -> list[Row]:
    """A command over a thousand kept interviews beside the same over ten, in turn.

    Once with the verdicts of the day remembered, as after its first run, and once without.
    """
    drafter = [str(Path(sys.executable).parent / "drafter"), command, *TODAY]
    stores = [filled(folder, number) for number in (FEW, MANY)]

    def run(store: Path, *, first_of_the_day: bool) -> float:
        if first_of_the_day:
            (store / "verdicts.json").unlink(missing_ok=True)
        places = {f"DRAFTER_{place}_DIR": str(store) for place in ("CACHE", "DATA")}
        return spawned(drafter, {**environ, **places}).cpu

    rows = []
    for first in (False, True):
        for store in stores:
            run(store, first_of_the_day=first)
        runs = [
            [run(store, first_of_the_day=first) for store in stores] for _ in range(pairs // 3 + 1)
        ]
        ratio = median(many / few for few, many in runs)
        milliseconds = 1000 * median(many for _, many in runs)
        label = f"CPU of `drafter {command}` with {MANY:,} interviews, of that with {FEW}"
        rows.append(
            Row(
                f"{label}{', first run of a day' if first else ''}",
                f"{ratio:.1f}x ({milliseconds:.0f} ms)",
                f"{MOST:g}x",
                ratio <= MOST,
            )
        )
    return rows


def measure_call(call: Call, rounds: int, cache: Path) -> Row:
    """The median of single calls; the first ones only warm up."""
    act = call.prepare(cache)
    for _ in range(rounds // 10 + 1):
        act()
    times = []
    for _ in range(rounds):
        start = time.perf_counter_ns()
        act()
        times.append(time.perf_counter_ns() - start)
    found = median(times) / 1000
    return Row(
        call.label, f"{found:.0f} us", f"{call.microseconds:g} us", found <= call.microseconds
    )


def report(rows: Sequence[Row], pairs: int, rounds: int) -> str:
    """The results as the page that is kept."""
    lines = [
        "# Results",
        "",
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {pairs} pairs of processes, "
        f"{rounds} calls. Written by `make bench`.",
        "",
        "| what | measured | bound | |",
        "|---|---:|---:|---|",
    ]
    lines += [
        f"| {row.label} | {row.measured} | {row.bound} | {'' if row.kept else '**over**'} |"
        for row in rows
    ]
    return "\n".join([*lines, ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=25, help="pairs of processes per command")
    parser.add_argument("--rounds", type=int, default=500, help="calls of each function")
    parser.add_argument("--check", action="store_true", help="exit 1 if a bound is broken")
    chosen = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        places = {f"DRAFTER_{place}_DIR": folder for place in ("CONFIG", "CACHE", "DATA")}
        rows: list[Row] = []
        # As a user runs it: compiled once, whatever this shell has set.
        environ = {name: it for name, it in os.environ.items() if not name.startswith("PYTHON")}
        # Processes first: Linux counts what this one has loaded by then into their peak.
        for command in COMMANDS:
            rows += measure_command(command, chosen.pairs, environ | places)
        for name in ("agenda", "list"):
            rows += measure_many(name, chosen.pairs, environ | places, Path(folder))
        rows += [measure_call(call, chosen.rounds, Path(folder)) for call in CALLS]

    page = report(rows, chosen.pairs, chosen.rounds)
    (HERE / "results.md").write_text(page, encoding="utf-8")
    print(page)
    if chosen.check and not all(row.kept for row in rows):
        sys.exit(1)


if __name__ == "__main__":
    main()
