"""The keys of an interview as the TOML file that reads as the same ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from drafter.interview.keys import FILE
from drafter.interview.shown import characters
from drafter.interview.spec import Day, Many, Moment, Shape, Table


def as_toml(facts: Mapping[str, Any]) -> str:
    """Write the keys in the order of the form, each person and entry under a heading of its own.

    Whoever adds an entry at the end of such a file does right.
    """
    from tomli_w import dumps

    keys = _table(FILE, facts)
    headed = [name for name, found in keys.items() if _is_list_of_tables(found)]
    blocks = [dumps({name: found for name, found in keys.items() if name not in headed})]
    blocks += [f"[[{name}]]\n{dumps(entry)}" for name in headed for entry in keys[name]]
    lines = "\n".join(blocks).split("\n")
    return "\n".join("".join(characters(line, _numbered)) for line in lines)


def _numbered(char: str) -> str:
    """What could steer a terminal or hide, by its number; only texts hold such."""
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def _table(table: Table, found: Mapping[str, Any]) -> dict[str, Any]:
    """The keys in their order; what none knows comes last, as it is."""
    names = [*(key.name for key in table.keys if key.name in found)]
    names += [name for name in found if name not in names]
    shapes = {key.name: key.shape for key in table.keys}
    # TOML has no null; no key may be one.
    given = (name for name in names if found[name] is not None)
    return {name: _value(shapes.get(name), found[name]) for name in given}


def _value(shape: Shape | None, found: Any) -> Any:
    match shape:
        case Table() if isinstance(found, Mapping):
            return _table(shape, found)
        case Many() if isinstance(found, list):
            return [_value(shape.item, each) for each in found]
        case Many() if isinstance(found, Mapping):
            return _value(shape.item, found)
        case Day() | Moment() if isinstance(found, str):
            return _moment(found)
        case _:
            return found


def _moment(text: str) -> date | str:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return text


def _is_list_of_tables(found: object) -> bool:
    return isinstance(found, list) and bool(found) and all(isinstance(one, dict) for one in found)
