"""Changes one detail of a room at a time, for some of its mutants, and counts what no test notices.

    python -m benchmarks.mutants_of drafter/checking tests/checking --sample 400 --seed 1 \
        --leave-out tests/checking/test_every_draft_passes.py

`make mutants` does it for all of `drafter/decision`; the checker has too many mutants for that.
Works on a copy in build/, so that a run can go on while the code is changed.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPIED = (
    *("benchmarks", "docs", "drafter", "examples", "prompts", "templates", "tests"),
    *("pyproject.toml", "README.md"),
)
KILLED, SURVIVED = (1, 3, 36, 37), (0, 33, 34)
"""Exit codes as mutmut keeps them: tests failed or ran for ever; they passed, or there are none."""


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


def outcomes(copy: Path) -> dict[str, int | None]:
    """What became of each mutant: its exit code, or None if it was not tried."""
    found: dict[str, int | None] = {}
    for meta in (copy / "mutants").rglob("*.meta"):
        found.update(json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"])
    return found


def mutmut(copy: Path, *names: str) -> None:
    subprocess.run([sys.executable, "-m", "mutmut", "run", *names], cwd=copy, check=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("tests")
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--leave-out", action="append", default=[])
    given = parser.parse_args()
    copy = copy_of(given.room, given.tests, given.leave_out)
    # The first run makes the mutants and learns which test reaches which function.
    mutmut(copy, "no.such.mutant")
    every = sorted(outcomes(copy))
    tried = random.Random(given.seed).sample(every, min(given.sample, len(every)))
    mutmut(copy, *tried)
    codes = outcomes(copy)
    killed = [name for name in tried if codes[name] in KILLED]
    survived = [name for name in tried if codes[name] in SURVIVED]
    print(
        f"{len(every)} mutants, {len(tried)} tried: {len(killed)} killed, {len(survived)} survived"
    )
    print(Counter(codes[name] for name in tried))
    print("\n".join(survived))


if __name__ == "__main__":
    main()
