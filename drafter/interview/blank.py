"""The interview file that `drafter new` writes: a form to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.interview.keys import FILE
from drafter.interview.schema import choices
from drafter.interview.spec import Choice, Day, Key, Many, Moment, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH = 100
MARGIN = 34
"""Columns before a note that stands beside its key."""

NOTHING: Mapping[str, object] = MappingProxyType({})

_HEAD = """\
# One job interview, for drafter. Fill in company, role and held; all else is optional.
# Where a line fits, take away the # in front of it and change what it says.
# Texts stand in quotes, days are written 2026-09-25, true and false stand bare.
# A line belongs to the [heading] above it; take the # away from a heading before its lines.
"""

_HEADED = ("interview", "process", "employer", "people", "log", "heard", "me")
"""The tables and lists in the order of the form. Above the lists stands a table that shares no
key with them: what is taken into use without its heading is refused there, never misread."""

_ONE = {"people": "person", "log": "thing you sent or did", "heard": "thing you heard"}


def blank(today: date, given: Mapping[str, Mapping[str, object]] | None = None) -> str:
    """The form, with days around an interview that was held today.

    `given`: what stands in a table from the start, by the names of table and key.
    """
    top = [key for key in FILE.keys if not _has_tables(key)]
    lines = [_HEAD, *_lines(FILE, top, today)]
    for key in sorted(FILE.keys, key=_place):
        if isinstance(key.shape, Table) and key not in top:
            lines += ["", *_note(key.says), f"[{key.name}]"]
            known = (given or {}).get(key.name, {})
            lines += _lines(key.shape, key.shape.keys, today, given=known)
        elif isinstance(key.shape, Many) and isinstance(key.shape.item, Table):
            first = f"# --- one {_ONE[key.name]}: take the # away from the next line first ---"
            lines += ["", *_note(f"{key.says} One such block for each."), first]
            lines += [f"#[[{key.name}]]"]
            lines += _lines(key.shape.item, key.shape.item.keys, today, mark="#")
    return "\n".join(lines) + "\n"


def _place(key: Key) -> int:
    return _HEADED.index(key.name) if key.name in _HEADED else -1


def _has_tables(key: Key) -> bool:
    """Whether the key has a heading of its own in the form."""
    if isinstance(key.shape, Table):
        return key.shape.model is not None
    return isinstance(key.shape, Many)


def _lines(
    table: Table,
    keys: Sequence[Key],
    today: date,
    mark: str = "",
    given: Mapping[str, object] = NOTHING,
) -> Iterator[str]:
    for key in keys:
        asked = key.required and not mark
        value = '""' if asked and isinstance(key.example, str) else _example(table, key, today)
        if key.name in given:
            value = _literal(given[key.name])
        line = f"{'' if asked or key.name in given else '#'}{key.name} = {value}"
        note = _says(key, value if asked else "")
        if len(beside := f"{line:<{MARGIN}}  # {note}") <= WIDTH:
            yield beside
        else:
            yield from _note(note)
            yield line


def _says(key: Key, value: str) -> str:
    says = [key.says]
    if isinstance(key.shape, Choice):
        says += [f"{choices(key.shape)}."]
    if key.inferred:
        says += [f"Left out: {key.inferred}."]
    if isinstance(key.shape, Moment) and value:
        says += [f"With the time: {value}T10:00:00"]
    return " ".join(says)


def _note(text: str) -> list[str]:
    # Imported late: only the form wraps anything.
    from textwrap import wrap

    return wrap(text, WIDTH, initial_indent="# ", subsequent_indent="#   ", break_on_hyphens=False)


def _example(table: Table, key: Key, today: date) -> str:
    shape = key.shape
    if isinstance(shape, Table):
        return _inline(shape, today)
    if isinstance(shape, Many) and isinstance(shape.item, Table):
        return f"[{_inline(shape.item, today)}]"
    if isinstance(shape, Day | Moment) and isinstance(key.example, int):
        return (today + timedelta(days=key.example)).isoformat()
    return _literal(table.default(key) if key.example is None else key.example)


def _inline(table: Table, today: date) -> str:
    pairs = (f"{key.name} = {_example(table, key, today)}" for key in table.keys)
    return f"{{ {', '.join(pairs)} }}"


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    return f'"{value}"'
