"""Word lists worked out of others; `python -m tests.checking.derived_words` writes them anew."""

from __future__ import annotations

import os

from drafter.checking import lexicon
from drafter.checking.reading import fold
from drafter.checking.stems import stem

FOLDER = os.path.dirname(lexicon.__file__)


def commonplace_stems() -> str:
    """The stems of commonplace.txt, a line each."""
    words = _lines("commonplace")
    pieces = {piece for word in words for piece in (word, *word.split("-")) if piece}
    return _sorted({stem(fold(piece)) for piece in pieces})


def synonym_stems() -> str:
    """For each stem of synonyms.txt but the first of its group, that first one behind it."""
    found: dict[str, str] = {}
    for group in _lines("synonyms"):
        first, *others = [stem(fold(word)) for word in group.split()]
        for other in others:
            if other != first:
                found.setdefault(other, first)
    return _sorted({f"{other} {first}" for other, first in found.items()})


DERIVED = {"commonplace_stems": commonplace_stems, "synonym_stems": synonym_stems}


def path(name: str) -> str:
    return os.path.join(FOLDER, f"{name}.txt")


def _lines(name: str) -> list[str]:
    with open(path(name), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def _sorted(lines: set[str]) -> str:
    return "".join(f"{line}\n" for line in sorted(lines, key=str.encode))


if __name__ == "__main__":
    for name, make in DERIVED.items():
        with open(path(name), "w", encoding="utf-8") as file:
            file.write(make())
