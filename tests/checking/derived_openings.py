"""Writes openings.json, which says by which words the alternatives of long patterns are called.

Run it after a change of such a pattern: `python -m tests.checking.derived_openings`.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from drafter import checking
from drafter.checking.alternatives import OPENING, Alternatives, openings
from drafter.checking.reading import messages
from tests.checking.corpus import OPEN, samples

PATH = Path(checking.__file__).parent / "openings.json"
_MOST = 120
"""So many openings may call an alternative; with more it is tried always."""
_SEVERAL = 3
"""So many needs of an alternative are kept: more cost more than they spare."""
Node = tuple[Any, Any]


class Unknown(Exception):
    """Nothing can be said of how a word begins here."""


def needs(source: str, frequency: Counter[str]) -> list[list[str]]:
    """Give sets of openings of which a text has one each wherever a pattern matches, rare first."""
    found = _of_sequence(list(_parser.parse(source)), frequency, at_word=True)
    found.sort(key=lambda words: _met(words, frequency))
    kept: list[frozenset[str]] = []
    for words in found:
        if not any(other <= words for other in kept):
            kept.append(words)
    return [sorted(words) for words in kept[:_SEVERAL]]


def _of_sequence(
    nodes: Sequence[Node], frequency: Counter[str], *, at_word: bool
) -> list[frozenset[str]]:
    """All sets of openings of which a text has one wherever a sequence of nodes matches."""
    found: list[frozenset[str]] = []
    for place, (kind, value) in enumerate(nodes):
        if at_word:
            try:
                words = frozenset(_beginnings(nodes[place:], ""))
            except Unknown:
                words = frozenset()
            if words and "" not in words and len(words) <= _MOST:
                found.append(words)
        several = [_of_sequence(one, frequency, at_word=at_word) for one in _inside(kind, value)]
        if len(several) == 1:
            found += several[0]
        elif several and all(several):
            # Of each branch the rarest: one of them is there.
            rarest = [min(one, key=lambda words: _met(words, frequency)) for one in several]
            found.append(frozenset().union(*rarest))
        at_word = _ends_before_word(kind, value, at_word)
    return found


def _met(words: frozenset[str], frequency: Counter[str]) -> tuple[int, int, list[str]]:
    return sum(frequency[word] for word in words), len(words), sorted(words)


def _inside(kind: Any, value: Any) -> list[list[Node]]:
    """The sequences of which one stands wherever a node does; none: nothing is known of it."""
    if kind is op.SUBPATTERN:
        return [list(value[-1])]
    if kind is op.BRANCH:
        return [list(one) for one in value[1]]
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
        return [list(value[2])]
    return []


def _ends_before_word(kind: Any, value: Any, at_word: bool) -> bool:
    """Whether a word can only begin behind a node."""
    if kind is op.LITERAL:
        return not _is_of_word(chr(value))
    if kind is op.AT and value is op.AT_BOUNDARY:
        return True
    if kind in (op.ASSERT, op.ASSERT_NOT, op.AT):
        return at_word
    if kind is op.SUBPATTERN:
        return _sequence_ends(list(value[-1]), at_word)
    if kind is op.BRANCH:
        return all(_sequence_ends(list(one), at_word) for one in value[1])
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        ends = _sequence_ends(list(value[2]), at_word)
        return ends and (value[0] > 0 or at_word)
    return False


def _sequence_ends(nodes: Sequence[Node], at_word: bool) -> bool:
    for kind, value in nodes:
        at_word = _ends_before_word(kind, value, at_word)
    return at_word


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter in "_'"


def _beginnings(nodes: Sequence[Node], begun: str) -> Iterator[str]:
    """Give how the word can begin that begins where some nodes do.

    Raises Unknown if a letter of it can be any.
    """
    if len(begun) >= OPENING:
        yield begun[:OPENING]
        return
    if not nodes:
        # The pattern ends within a word, which may go on.
        raise Unknown
    (kind, value), rest = nodes[0], list(nodes[1:])
    if kind is op.LITERAL:
        letter = chr(value)
        if letter == "'" and not begun:
            # Behind an apostrophe goes on what is a word of its own too.
            yield from _beginnings(rest, begun)
        elif _is_of_word(letter):
            yield from _beginnings(rest, begun + letter)
        elif begun:
            yield begun.rstrip("'")
        else:
            raise Unknown
    elif kind is op.AT and value is op.AT_BOUNDARY:
        if begun:
            yield begun.rstrip("'")
        else:
            yield from _beginnings(rest, begun)
    elif kind is op.AT and value in (op.AT_END, op.AT_END_STRING) and begun:
        yield begun
    elif kind in (op.ASSERT, op.ASSERT_NOT, op.AT):
        yield from _beginnings(rest, begun)
    elif kind is op.IN and all(inner is op.LITERAL for inner, _ in value):
        for inner in value:
            yield from _beginnings([inner, *rest], begun)
    elif kind is op.SUBPATTERN:
        yield from _beginnings([*value[-1], *rest], begun)
    elif kind is op.BRANCH:
        for one in value[1]:
            yield from _beginnings([*one, *rest], begun)
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        yield from _beginnings([*value[2], *rest], begun)
        if value[0] == 0:
            yield from _beginnings(rest, begun)
        elif value[1] > 1:
            yield from _beginnings([*value[2], *value[2], *rest], begun)
    elif kind is op.IN and begun and _is_no_word(value):
        yield begun
    else:
        raise Unknown


def _is_no_word(value: Any) -> bool:
    """Whether a class of letters has none that a word can go on with."""
    return all(
        (kind is op.CATEGORY and what is op.CATEGORY_SPACE)
        or (kind is op.LITERAL and not _is_of_word(chr(what)))
        for kind, what in value
    )


def frequency() -> Counter[str]:
    """Count how the words of honest messages begin."""
    return Counter(
        opening
        for sample in samples(OPEN)
        if sample.code is None
        for message in messages(sample.text, None)
        for sentence in message.sentences
        for opening in openings(sentence.low)
    )


def every_pattern() -> Iterator[Alternatives]:
    """Give the long patterns of all modules of the room."""
    for module in pkgutil.walk_packages(checking.__path__, "drafter.checking."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Alternatives):
                yield value


def written() -> str:
    """What openings.json has to hold."""
    counts = frequency()
    sources = sorted({source for pattern in every_pattern() for source in pattern.sources})
    found = {source: sets for source in sources if (sets := needs(source, counts))}
    lines = [f" {json.dumps(source)}: {json.dumps(words)}" for source, words in found.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    PATH.write_text(written(), encoding="utf-8")
