"""What a form's answers come to while they are typed: every fault in its place, and the advice."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.desk.answers import LEAVES, Said, said
from drafter.desk.typed import plainly
from drafter.errors import InterviewError

if TYPE_CHECKING:
    from drafter.interview.model import Interview

    Read = Callable[[Mapping[str, Any], str], Interview]

NEEDED = ("company", "role", "interview.held")
_ROUNDS = 4
"""How often what has a fault is left out before there is no interview in the rest."""
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


class Judged(NamedTuple):
    """The answers, judged."""

    said: Said
    faults: dict[str, str]
    """By the path of the answer."""
    others: tuple[str, ...]
    """Faults that belong to no single answer."""
    interview: Interview | None
    """None while there are faults."""
    likely: Interview | None
    """The interview without what has a fault, and with stand-ins for its names."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The answers that are needed and not there."""
        return tuple(
            path for path in NEEDED if path in self.faults and path not in self.said.faults
        )


def judge(answers: Mapping[str, str], base: Mapping[str, Any], today: date, read: Read) -> Judged:
    """Read the answers of a form; a fault is told, and never raised."""
    found = said(answers, base, today)
    interview, faults = _read(found.facts, read)
    places, others = dict(found.faults), []
    for path, fault in faults:
        mine = _in_answers(path, found)
        if mine is None:
            others.append(f"{path}: {plainly(fault)}" if path else fault)
        elif mine not in places:
            places[mine] = plainly(fault)
    whole = interview if not places else None
    likely = interview or _likely(found.facts, faults, read)
    return Judged(found, places, tuple(others), whole, likely)


def _read(
    facts: Mapping[str, Any], read: Read
) -> tuple[Interview | None, tuple[tuple[str, str], ...]]:
    try:
        return read(facts, "the form"), ()
    except InterviewError as error:
        return None, tuple(_parted(fault) for fault in error.faults)


def _parted(fault: str) -> tuple[str, str]:
    path, mark, rest = fault.partition(": ")
    return (path, rest) if mark else ("", fault)


def _in_answers(path: str, found: Said) -> str | None:
    """The answer that a fault of the facts is about."""
    entry = re.match(r".*?\[\d+\]", path)
    if entry and entry[0] in found.places:
        path = found.places[entry[0]] + path[entry.end() :]
    general = re.sub(r"\[\d+\]", "[]", path)
    if general in LEAVES:
        return path
    # A line of a list is no answer of its own.
    whole = re.sub(r"\[\d+\]$", "", path)
    if re.sub(r"\[\d+\]", "[]", whole) in LEAVES:
        return whole
    # What is wrong with a table is told at its first answer.
    below = (name for name in LEAVES if name.startswith(f"{general}.") and "[" not in name)
    return next(below, None) if path else None


def _likely(
    facts: Mapping[str, Any], faults: tuple[tuple[str, str], ...], read: Read
) -> Interview | None:
    """What is left without the faulty keys; a day must be known."""
    rest = copy.deepcopy(dict(facts))
    rest.setdefault("company", "the company")
    rest.setdefault("role", "the role")
    if "held" not in rest.get("interview", {}):
        return None
    for _ in range(_ROUNDS):
        for path, _fault in faults:
            if path not in ("company", "role", "interview.held", "interview"):
                _remove(rest, list(_steps(path)))
        interview, faults = _read(rest, read)
        if interview is not None:
            return interview
    return None


def _steps(path: str) -> Iterator[str | int]:
    for name, place in _STEP.findall(path):
        yield int(place) if place else name


def _remove(found: Any, steps: list[str | int]) -> None:
    for step in steps[:-1]:
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError):
            return
    last = steps[-1] if steps else None
    if isinstance(found, dict):
        found.pop(last, None)
    elif isinstance(found, list) and isinstance(last, int) and last < len(found):
        del found[last]
