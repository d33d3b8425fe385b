"""Changes one detail of a room at a time, for some of its mutants, and counts what no test notices.

    python -m benchmarks.mutants_of drafter/checking tests/checking --sample 400 --seed 1 \
        --leave-out tests/checking/test_every_draft_passes.py

`make mutants` does it for all of `drafter/decision`; the checker has too many mutants for that.
Works on a copy in build/, so that a run can go on while the code is changed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPIED = (
    *("benchmarks", "docs", "drafter", "examples", "prompts", "templates", "tests"),
    *("pyproject.toml", "README.md"),
)
MOST_SECONDS = 240
"""So long may the tests of one mutant take; what runs for ever is killed."""


def copy_of(room: str, tests: str, leave_out: list[str]) -> Path:
    """Make a copy of the project whose mutants are those of the room."""
    copy = ROOT / "build" / f"mutants-{room.replace('/', '-')}"
    shutil.rmtree(copy, ignore_errors=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    config = (copy / "pyproject.toml").read_text(encoding="utf-8")
    left_out = [
        f"--ignore={path}" if "::" not in path else f"--deselect={path}" for path in leave_out
    ]
    section = "\n".join(
        (
            "[tool.mutmut]",
            f"source_paths = {json.dumps([room])}",
            f"also_copy = {json.dumps(COPIED[:-2])}",
            f"pytest_add_cli_args_test_selection = {json.dumps([tests, *left_out])}",
            "track_dependencies = false",
            "",
            "",
        )
    )
    changed = re.sub(
        r"\[tool\.mutmut\]\n.*?(?=\n\[|\n# Rooms)", lambda _: section, config, flags=re.S
    )
    (copy / "pyproject.toml").write_text(changed, encoding="utf-8")
    return copy


def mutants(copy: Path) -> list[str]:
    """The names of all mutants of the copy."""
    found: list[str] = []
    for meta in (copy / "mutants").rglob("*.meta"):
        found += json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return sorted(found)


def is_killed(copy: Path, name: str, tests: Sequence[str]) -> bool:
    """Whether one of the tests that reach a mutant's function fails with it."""
    if not tests:
        return False
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--rootdir=.", "-p", "no:cacheprovider"]
    environment = {**os.environ, "MUTANT_UNDER_TEST": name, "PYTHONPATH": "."}
    try:
        ended = subprocess.run(
            [*command, *tests],
            cwd=copy / "mutants",
            env=environment,
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    return ended.returncode != 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("tests")
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--leave-out", action="append", default=[])
    given = parser.parse_args()
    copy = copy_of(given.room, given.tests, given.leave_out)
    # The first run makes the mutants, the second learns which test reaches which function.
    subprocess.run([sys.executable, "-m", "mutmut", "run", "none"], cwd=copy, check=False)
    every = mutants(copy)
    subprocess.run([sys.executable, "-m", "mutmut", "run", every[0]], cwd=copy, check=False)
    reached = json.loads((copy / "mutants" / "mutmut-stats.json").read_text(encoding="utf-8"))
    by_function = reached["tests_by_mangled_function_name"]
    tried = random.Random(given.seed).sample(every, min(given.sample, len(every)))
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        killed = pool.map(
            lambda name: is_killed(
                copy, name, by_function.get(name.rpartition("__mutmut_")[0], [])
            ),
            tried,
        )
        survived = [name for name, dead in zip(tried, killed, strict=True) if not dead]
    dead = len(tried) - len(survived)
    print(f"{len(every)} mutants, {len(tried)} tried: {dead} killed ({dead / len(tried):.1%})")
    print("\n".join(survived))


if __name__ == "__main__":
    main()
