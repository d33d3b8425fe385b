"""The mapping of an interview file <-> the parts that have tables of their own."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date, time
from enum import Enum
from typing import Any, NamedTuple, NoReturn

from drafter.errors import InputError
from drafter.interview.shown import key_path, shown

DEPTH = 40
"""Tables within tables; an interview file has four."""

ORDER = tuple(
    "company role status status_on status_by offer interview people process log heard "
    "employer me".split()
)
"""Of the keys in an interview file."""


class Parts(NamedTuple):
    """An interview in parts, each of values that JSON knows."""

    rest: dict[str, Any]
    """What has no table of its own."""
    round: dict[str, Any]
    people: list[Any]
    log: list[Any]
    heard: list[Any]


def split(facts: object, place: str = "") -> Parts:
    """Part the mapping of an interview; raises InputError for what cannot be one.

    Only what the tables need is looked at: whether it makes sense was asked before.
    """
    rest = plain(facts, place)
    _insist(isinstance(rest, dict), place or "the interview", rest, "a table")
    for name in ("company", "role"):
        _insist(isinstance(rest.get(name), str), key_path(place, name), rest.get(name), "a text")
    held = rest.pop("interview", None)
    _insist(isinstance(held, dict), key_path(place, "interview"), held, "a table")
    lists = (_tables(rest, name, place) for name in ("people", "log", "heard"))
    return Parts(rest, held, *lists)


def joined(parts: Parts) -> dict[str, Any]:
    """The mapping again, its keys as the file has them."""
    whole = parts.rest | {"interview": parts.round}
    whole |= {
        name: found
        for name, found in (("people", parts.people), ("log", parts.log), ("heard", parts.heard))
        if found
    }
    ordered = {name: whole[name] for name in ORDER if name in whole}
    return ordered | whole


def entry(found: Mapping[str, object], name: str) -> dict[str, Any]:
    """One entry of a list, as values that JSON knows."""
    values = plain(found, name)
    _insist(isinstance(values, dict), name, values, "a table")
    return dict(values)


def text_of(table: Mapping[str, Any], name: str) -> str:
    """A value as its column has it; the facts have it as it is."""
    found = table.get(name, "")
    return found if isinstance(found, str) else ""


def plain(value: object, place: str, depth: int = 0) -> Any:
    """The value in the types of JSON; raises InputError if it has none."""
    _insist(depth < DEPTH, place, value, "tables that are not nested so deeply")
    match value:
        case Enum():
            return plain(value.value, place, depth)
        case str():
            _insist(_is_text(value), place, value, "text in UTF-8")
            return str(value)
        case None | bool():
            return value
        case int():
            _insist(value.bit_length() < 64, place, value, "a smaller number")
            return value
        case float():
            _insist(math.isfinite(value), place, value, "a number")
            return value
        case date() | time():
            return value.isoformat()
        case Mapping():
            return {_name(name, place): _below(name, value[name], place, depth) for name in value}
        case list() | tuple():
            return [plain(below, f"{place}[{at}]", depth + 1) for at, below in enumerate(value)]
        case _:
            refuse(place, type(value).__name__, "what JSON knows")


def to_json(value: object) -> str:
    """A part as it is kept."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def refuse(place: str, value: object, allowed: str) -> NoReturn:
    """Say what was found where, and what may be there."""
    raise InputError(f"{place or 'the interview'}: found {shown(value)}; allowed: {allowed}")


def _insist(right: bool, place: str, value: object, allowed: str) -> None:
    if not right:
        refuse(place, value, allowed)


def _name(name: object, place: str) -> str:
    _insist(isinstance(name, str), place, name, "a text as the name of a key")
    return str(plain(name, place))


def _below(name: str, value: object, place: str, depth: int) -> Any:
    return plain(value, key_path(place, name), depth + 1)


def _tables(rest: dict[str, Any], name: str, place: str) -> list[Any]:
    found = rest.pop(name, [])
    place = key_path(place, name)
    _insist(isinstance(found, list), place, found, "a list")
    for at, each in enumerate(found):
        _insist(isinstance(each, dict), f"{place}[{at}]", each, "a table")
    return list(found)


def _is_text(value: str) -> bool:
    # Half of a surrogate pair, which JSON can write and no file can hold.
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
