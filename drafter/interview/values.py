"""A mapping -> the tree of its values, typed, and every fault of a single key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from drafter.interview.keys import FILE
from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.shown import key_path, shown
from drafter.interview.spec import (
    MANY,
    Choice,
    Day,
    Flag,
    Many,
    Moment,
    Shape,
    Table,
    Text,
    tables,
)
from drafter.interview.texts import refusal, tidied

BAD = object()
"""Stands in the tree for a value that has a fault."""

DAY = r"(20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}"
MOMENT = DAY + r"([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?"
YEARS = range(2000, 2101)

UNKNOWN = 50
"""Unknown keys of one table that are named; a file with more of them is something else."""


def allowed(shape: Shape) -> str:
    """What may stand for a shape, in words."""
    match shape:
        case Text(form=None):
            return f"{'text' if shape.lines else 'a line of text'} in quotes"
        case Text(form=form):
            return f"{form.allowed}, in quotes" if form else ""
        case Choice():
            return ", ".join(shape.values)
        case Flag():
            return "true or false, without quotes"
        case Day():
            return "a date from 2000 to 2100, such as 2026-09-25"
        case Moment():
            return "a date from 2000 to 2100 or a date with a time, such as 2026-09-25T10:00:00"
        case Many(item=Table() as item):
            return f"a list of tables of {', '.join(key.name for key in item.keys)}"
        case Many():
            return 'a list of texts, such as ["one", "another"]'
        case _:
            return f"a table of {', '.join(key.name for key in shape.keys)}"


class Values:
    """Reads tables, and gathers the faults on the way."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def table(self, table: Table, found: object, path: str) -> object:
        """The values of a table under the names of its keys."""
        if not isinstance(found, Mapping):
            return self._refuse(path, table, found)
        self._unknown(table, [str(name) for name in found if table.key(name) is None], path)
        tree: dict[str, object] = {}
        for key in table.keys:
            if key.name not in found and not key.required:
                continue
            below = key_path(path, key.name)
            if key.name in found:
                tree[key.name] = self.value(key.shape, found[key.name], below, key.required)
            elif isinstance(key.shape, Table):
                tree[key.name] = self.table(key.shape, {}, below)
            else:
                self.faults.append(f"{below}: missing; allowed: {allowed(key.shape)}")
                tree[key.name] = BAD
        return tree

    def value(self, shape: Shape, found: object, path: str, required: bool = False) -> object:
        """The value of one key, or BAD."""
        match shape:
            case Table():
                return self.table(shape, found, path)
            case Many():
                return self._many(shape, found, path)
            case Text() if isinstance(found, str):
                return self._text(shape, found, path, required)
            case Flag() if isinstance(found, bool):
                return found
            case Day() | Moment():
                day = _day(found, timed=isinstance(shape, Moment))
                return self._refuse(path, shape, found) if day is None else day
            case Choice() if isinstance(found, str) and found in _values_of(shape.values):
                return shape.values(found)
            case _:
                return self._refuse(path, shape, found)

    def _unknown(self, table: Table, names: list[str], path: str) -> None:
        for name in names[:UNKNOWN]:
            self.faults.append(f"{key_path(path, name)}: unknown key{_home(table, name)}")
        if more := len(names[UNKNOWN:]):
            self.faults.append(f"{path or 'the file'}: {more:,} more unknown keys")

    def _text(self, shape: Text, found: str, path: str, required: bool) -> object:
        why = refusal(found, shape)
        closed = shape.form is not None and shape.form.values is not None
        if not why and (required or closed) and not tidied(found):
            why = f"found {shown(found)}; allowed: {allowed(shape)}, not empty"
        if why:
            self.faults.append(f"{path}: {why}")
            return BAD
        return tidied(found)

    def _many(self, shape: Many, found: object, path: str) -> object:
        if shape.single and isinstance(found, Mapping):
            return [self.value(shape.item, found, f"{path}[0]")]
        if not isinstance(found, list):
            return self._refuse(path, shape, found)
        if len(found) > MANY:
            self.faults.append(f"{path}: found {shown(found)}; allowed: up to {MANY}")
            return BAD
        return [
            self.value(shape.item, each, f"{path}[{index}]", required=True)
            for index, each in enumerate(found)
        ]

    def _refuse(self, path: str, shape: Shape, found: object) -> object:
        # Imported late: most files have no fault.
        from drafter.interview.value_slips import mending

        fault = f"{path or 'the file'}: found {shown(found)}; allowed: {allowed(shape)}"
        self.faults.append(fault + mending(shape, found, path))
        return BAD


@lru_cache
def _values_of(choice: type[StrEnum]) -> frozenset[str]:
    return frozenset(choice)


def _day(found: object, *, timed: bool) -> date | None:
    if isinstance(found, str) and re.fullmatch(MOMENT if timed else DAY, found):
        try:
            found = date.fromisoformat(found) if len(found) == 10 else datetime.fromisoformat(found)
        except ValueError:
            return None
    if not isinstance(found, date) or (isinstance(found, datetime) and not timed):
        return None
    return found if found.year in YEARS else None


def _home(table: Table, name: str) -> str:
    """Where an unknown key probably belongs; TOML puts a key under the last table above it."""
    homes = [path for path, other in tables(FILE) if other is not table and other.key(name)]
    if homes:
        names = " or ".join(_heading(home) if home else "the top" for home in homes)
        return f"; it belongs under {names}".replace(
            "under the top", "at the top, above the first [table]"
        )
    return did_you_mean(nearest(name, (key.name for key in table.keys)))


def _heading(home: str) -> str:
    heading = f"[{home.replace('[]', '')}]"
    return f"[{heading}]" if home.endswith("[]") else heading
