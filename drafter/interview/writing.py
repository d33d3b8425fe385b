"""An Interview -> the mapping that reads as the same one, without what is at its default."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from drafter.interview.keys import FILE
from drafter.interview.spec import Key, Many, Table

if TYPE_CHECKING:
    from drafter.interview.model import Interview


def dump(interview: Interview) -> dict[str, object]:
    """The keys of the file as values that JSON knows."""
    return cast("dict[str, object]", plain(tree(interview)))


def tree(interview: Interview) -> dict[str, object]:
    """The keys of the file as the values of the model, in tables and lists."""
    return _tree(FILE, interview)


def _tree(table: Table, found: object) -> dict[str, object]:
    if table.model is None:
        return {table.keys[0].name: found}
    values = {key.name: _below(key, getattr(found, key.slot)) for key in table.keys}
    return {
        key.name: values[key.name]
        for key in table.keys
        if key.required or not _left_out(table, key, values)
    }


def _left_out(table: Table, key: Key, values: dict[str, object]) -> bool:
    if values[key.name] in (None, [], {}):
        return True
    return values[key.name] == (key.infer(values) if key.infer else table.default(key))


def _below(key: Key, found: object) -> object:
    if isinstance(key.shape, Table):
        return None if found is None else _tree(key.shape, found)
    if isinstance(key.shape, Many):
        items, item = cast("tuple[object, ...]", found), key.shape.item
        return [_tree(item, each) if isinstance(item, Table) else each for each in items]
    return found


def plain(value: object) -> object:
    """The same in values that JSON knows; days become texts."""
    match value:
        case dict():
            return {name: plain(below) for name, below in value.items()}
        case list():
            return [plain(each) for each in value]
        case StrEnum():
            return value.value
        case date():
            return value.isoformat()
        case _:
            return value
