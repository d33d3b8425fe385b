"""The labelled corpora: reading, linting and counting them."""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from drafter.checking.findings import Code
from drafter.interview.model import Interview, Kind
from drafter.interview.reading import read
from drafter.message.text import parse_drafts, tell_channel

CORPORA = Path(__file__).parent / "corpora"
OPEN, HELD_OUT, PRACTICE = (CORPORA / name for name in ("open", "held-out", "practice"))
SUBTLETIES = ("crude", "plain", "subtle")
_KEYS = {"state", "kind", "to", "today", "voice", "text"}
_DEFECT_KEYS = {"code", "planted", "subtlety"}


class Sample(NamedTuple):
    """One text with its verdict."""

    place: str
    facts: Path
    kind: Kind
    to: str
    today: date
    voice: str
    text: str
    code: Code | None = None
    """The one finding it must give; None: it is honest."""
    planted: str = ""
    subtlety: str = ""

    @property
    def interview(self) -> Interview:
        return read_facts(self.facts)


@cache
def read_facts(path: Path) -> Interview:
    with path.open("rb") as file:
        return read(tomllib.load(file), str(path))


def samples(half: Path) -> Iterator[Sample]:
    """Read every text of a half, or of one folder."""
    folders = [half] if (half / "honest.toml").exists() else sorted(half.iterdir())
    for folder in folders:
        for name in ("honest.toml", "fabricated.toml"):
            if (folder / name).exists():
                yield from _read(folder, name)


def _read(folder: Path, name: str) -> Iterator[Sample]:
    with (folder / name).open("rb") as file:
        listed: list[dict[str, Any]] = tomllib.load(file)["text"]
    wanted = _KEYS | (_DEFECT_KEYS if name == "fabricated.toml" else set())
    for number, entry in enumerate(listed, 1):
        place = f"{folder.name}/{name}#{number}"
        if strange := (set(entry) ^ wanted) - {"to"}:
            raise ValueError(f"{place}: keys missing or unknown: {', '.join(sorted(strange))}")
        yield Sample(
            place,
            folder / f"{entry['state']}.toml",
            Kind(entry["kind"]),
            entry.get("to", ""),
            entry["today"],
            entry["voice"],
            entry["text"].strip("\n") + "\n",
            Code(entry["code"]) if "code" in entry else None,
            entry.get("planted", ""),
            entry.get("subtlety", ""),
        )


def faults(sample: Sample) -> Iterator[str]:
    """Say what is wrong with the form of a sample; its truth is for a reader to judge."""
    interview = sample.interview
    if sample.to and sample.to not in {person.name for person in interview.people}:
        yield f"nobody of the interview is called {sample.to}"
    parse_drafts(sample.text, sample.kind, tell_channel(sample.text))
    if sample.planted and sample.planted not in sample.text:
        yield f"the text does not contain {sample.planted!r}"
    if sample.code and sample.subtlety not in SUBTLETIES:
        yield f"subtlety is {sample.subtlety!r}, not one of {', '.join(SUBTLETIES)}"


def _report(halves: list[Path]) -> int:
    wrong = 0
    codes: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for half in halves:
        for sample in samples(half):
            codes[sample.code or "honest"] += 1
            kinds[f"{sample.kind} {tell_channel(sample.text)}"] += 1
            try:
                found = list(faults(sample))
            except Exception as error:
                found = [f"{type(error).__name__}: {error} {getattr(error, 'faults', '')}"]
            for fault in found:
                wrong += 1
                print(f"{sample.place}: {fault}")
    for count in (codes, kinds):
        print("\n" + "\n".join(f"{n:5} {name}" for name, n in sorted(count.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(_report([Path(a) for a in sys.argv[1:]] or [OPEN, HELD_OUT, PRACTICE]))
