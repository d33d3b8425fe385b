"""A form's answers, each as it was typed, and the keys of an interview that they come to.

A path names an answer as a fault names its key: `interview.held`, `people[0].email`. A list of
lines is one answer with a line each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from drafter.desk.typed import Reading, shown_again, typed
from drafter.interview.keys import FILE
from drafter.interview.spec import Key, Many, Table

Answers = dict[str, str]

AHEAD = frozenset({"promised_for", "deadline", "next_round", "from", "to", "due"})
"""Keys whose days are mostly still to come."""
UNASKED = frozenset({"log", "heard"})
"""What a form leaves as it is: it grows by what happens, not by what is remembered."""
_ENTRY = re.compile(r"\[(\d+)\]")


class Leaf(NamedTuple):
    """One question of the form, with the table it stands in."""

    table: Table
    key: Key


class Said(NamedTuple):
    """What the answers come to."""

    facts: dict[str, Any]
    faults: dict[str, str]
    """By path, what cannot be read; those are left out of the facts."""
    echoes: dict[str, str]
    """By path, how a day or a name was understood."""
    places: dict[str, str]
    """From the paths of list entries in the facts to those of the answers."""


def leaves(table: Table = FILE, path: str = "") -> Iterator[tuple[str, Leaf]]:
    """Every question by its path; the entries of a list stand as `[]`."""
    for key in table.keys:
        below = f"{path}.{key.name}" if path else key.name
        match key.shape:
            case _ if below in UNASKED:
                continue
            case Table():
                yield from leaves(key.shape, below)
            case Many(item=Table() as item):
                yield from leaves(item, f"{below}[]")
            case _:
                yield below, Leaf(table, key)


LEAVES = dict(leaves())


def leaf_at(path: str) -> Leaf:
    """The question that an answer's path belongs to."""
    return LEAVES[_ENTRY.sub("[]", path)]


def answers_of(facts: Mapping[str, Any]) -> Answers:
    """The answers that come to these facts."""
    return dict(_answers(FILE, facts, ""))


def _answers(table: Table, facts: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    for key in table.keys:
        below = f"{path}.{key.name}" if path else key.name
        found = facts.get(key.name)
        if found is None or below in UNASKED:
            continue
        match key.shape:
            case Table() if isinstance(found, Mapping):
                yield from _answers(key.shape, found, below)
            case Many(item=Table() as item):
                entries = found if isinstance(found, list) else [found]
                for place, entry in enumerate(entries):
                    if isinstance(entry, Mapping):
                        yield from _answers(item, entry, f"{below}[{place}]")
            case _:
                yield below, shown_again(found)


def said(answers: Mapping[str, str], base: Mapping[str, Any], today: date) -> Said:
    """The facts of the answers; what no question asks for stays as the base has it."""
    result = Said({name: base[name] for name in UNASKED if name in base}, {}, {}, {})
    for name, found in _said(FILE, answers, "", today, result).items():
        result.facts[name] = found
    return result


def _said(
    table: Table, answers: Mapping[str, str], path: str, today: date, result: Said
) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for key in table.keys:
        below = f"{path}.{key.name}" if path else key.name
        found: object = None
        match key.shape:
            case _ if below in UNASKED:
                continue
            case Table():
                found = _said(key.shape, answers, below, today, result)
            case Many(item=Table() as item):
                found = _entries(item, answers, below, today, result)
            case _ if answers.get(below, "").strip():
                read = _read(key, answers[below], today)
                found = _noted(read, below, result)
        if found not in (None, {}, []):
            facts[key.name] = found
    return facts


def _entries(
    item: Table, answers: Mapping[str, str], path: str, today: date, result: Said
) -> list[Any]:
    """The entries of a list; one without an answer is none."""
    found: list[Any] = []
    for place in places_of(answers, path):
        entry = _said(item, answers, f"{path}[{place}]", today, result)
        if any(
            text.strip() for name, text in answers.items() if name.startswith(f"{path}[{place}]")
        ):
            result.places[f"{path}[{len(found)}]"] = f"{path}[{place}]"
            found.append(entry)
    return found


def _read(key: Key, text: str, today: date) -> Reading:
    return typed(key.shape, text, today, ahead=key.name in AHEAD)


def _noted(read: Reading, path: str, result: Said) -> object:
    if read.fault:
        result.faults[path] = read.fault
        return None
    if read.echo:
        result.echoes[path] = read.echo
    return read.value


def places_of(answers: Mapping[str, str], path: str) -> list[int]:
    """The numbers of the entries that have an answer's path."""
    found = (re.match(rf"{re.escape(path)}\[(\d+)\]", name) for name in answers)
    return sorted({int(each[1]) for each in found if each})


def without_entry(answers: Mapping[str, str], path: str, place: int) -> Answers:
    """The answers without one entry of a list; those after it move up."""
    kept: Answers = {}
    for name, text in answers.items():
        found = re.match(rf"{re.escape(path)}\[(\d+)\](.*)", name, re.DOTALL)
        number = int(found[1]) if found else -1
        if not found or number < place:
            kept[name] = text
        elif number > place:
            kept[f"{path}[{number - 1}]{found[2]}"] = text
    return kept


def settled(answers: Mapping[str, str], today: date) -> Answers:
    """The same answers for another day: "yesterday" is written as the day it was."""
    result = dict(answers)
    for path, text in answers.items():
        read = _read(leaf_at(path).key, text, today) if text.strip() else None
        if read and isinstance(read.moment, date):
            result[path] = shown_again(read.value)
    return result
