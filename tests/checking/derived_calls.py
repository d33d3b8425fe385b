"""Writes <list>.calls.json, which says by which words the lines of the lists of phrases are found.

Run it after a change of a list: `python -m tests.checking.derived_calls`.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from drafter.checking import phrasing as package
from drafter.checking.phrasing import Index, Phrases, lines_of, shared_slots
from drafter.checking.phrasing.tokens import tokens
from drafter.checking.reading import messages
from tests.checking.corpus import OPEN, samples

FOLDER = Path(package.__file__).parent
LISTS = sorted(path.stem for path in FOLDER.glob("*.txt") if path.stem != "slots")


def frequency() -> Counter[str]:
    """Count the words of honest messages: a phrase is called by the words that are met least."""
    return Counter(
        word
        for sample in samples(OPEN)
        if sample.code is None
        for message in messages(sample.text, None)
        for sentence in message.sentences
        for word in tokens(sentence.low).callers
    )


def path_of(name: str) -> Path:
    """Where the calls of a list are kept."""
    return FOLDER / f"{name}.calls.json"


def written(name: str, counts: Counter[str]) -> str:
    """What the file of a list has to hold."""
    index = Phrases(lines_of(name), shared_slots(), Index({}, {})).index(counts)
    fields = {key: dict(sorted(value.items())) for key, value in index._asdict().items()}
    return json.dumps(fields) + "\n"


if __name__ == "__main__":
    every = frequency()
    for each in LISTS:
        path_of(each).write_text(written(each, every), encoding="utf-8")
