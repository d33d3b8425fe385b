"""The JSON Schema of the interview file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.interview.consistency import TOGETHER, Has
from drafter.interview.keys import FILE
from drafter.interview.spec import MANY, Choice, Day, Flag, Key, Moment, Table, Text
from drafter.interview.texts import BLANK, REFUSED_IN_LINE, REFUSED_IN_LINES
from drafter.interview.values import DAY, MOMENT

if TYPE_CHECKING:
    from drafter.interview.spec import Shape

    Schema = dict[str, object]


def schema() -> Schema:
    """The schema of the file, in the 2020-12 dialect; a date of TOML is a string in it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "drafter interview file",
        "description": FILE.says,
        **_table(FILE, ""),
        "$defs": {
            "line": {"type": "string", "not": {"pattern": REFUSED_IN_LINE}},
            "text": {"type": "string", "not": {"pattern": REFUSED_IN_LINES}},
            "day": {"type": "string", "format": "date", "pattern": f"^{DAY}$"},
            "moment": {"type": "string", "pattern": f"^{MOMENT}$"},
        },
    }


def _table(table: Table, path: str) -> Schema:
    result: Schema = {
        "type": "object",
        "properties": {key.name: _key(table, key, path) for key in table.keys},
        "additionalProperties": False,
    }
    required = [key.name for key in table.keys if key.required]
    if required:
        result["required"] = required
    rules = [
        {"if": _holds(table, rule.this, asked=True), "then": _holds(table, rule.that, asked=False)}
        for rule in TOGETHER
        if rule.scope == path
    ]
    if rules:
        result["allOf"] = rules
    return result


def _key(table: Table, key: Key, path: str) -> Schema:
    below = f"{path}.{key.name}" if path else key.name
    result = {"description": description(key), **_shape(key.shape, below, key.required)}
    default = table.default(key)
    if not key.infer and isinstance(default, (str, bool)):
        result["default"] = default
    return result


def description(key: Key) -> str:
    """What a key says, with its values and default where they do not speak for themselves."""
    says = [key.says]
    if isinstance(key.shape, Choice) and key.shape.meanings:
        says += [f"{choices(key.shape)}."]
    if key.inferred:
        says += [f"Left out: {key.inferred}."]
    return " ".join(says)


def choices(shape: Choice) -> str:
    """The values of a choice, with what they stand for."""
    meant = shape.meanings
    return " | ".join(f"{each} ({meant[each]})" if each in meant else each for each in shape.values)


def _shape(shape: Shape, path: str, required: bool) -> Schema:
    match shape:
        case Text():
            return _text(shape, required)
        case Choice():
            return {"enum": list(shape.values)}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"$ref": "#/$defs/day"}
        case Moment():
            return {"$ref": "#/$defs/moment"}
        case Table():
            return _table(shape, path)
        case _:
            item = _shape(shape.item, f"{path}[]", True)
            array = {"type": "array", "items": item, "maxItems": MANY}
            return {"anyOf": [item, array]} if shape.single else array


def _text(shape: Text, required: bool) -> Schema:
    if shape.form and shape.form.values:
        return {"enum": sorted(shape.form.values())}
    result: Schema = {
        "$ref": "#/$defs/text" if shape.lines else "#/$defs/line",
        "maxLength": shape.limit,
    }
    if shape.form:
        result["pattern"] = rf"^[{BLANK}]*$|^\s*({shape.form.pattern})\s*$"
    elif required:
        result["pattern"] = f"[^{BLANK}]"
    return result


def _holds(table: Table, has: Has, *, asked: bool) -> Schema:
    name, _, rest = has.path.partition(".")
    key = next(key for key in table.keys if key.name == name)
    if rest and isinstance(key.shape, Table):
        below = _holds(key.shape, Has(rest, has.values), asked=asked)
        return {"required": [name], "properties": {name: below}}
    if not has.values:
        filled: Schema = {"pattern": f"[^{BLANK}]"} if isinstance(key.shape, Text) else {}
        return {"required": [name], "properties": {name: filled}}
    result: Schema = {"properties": {name: {"enum": list(has.values)}}}
    left_out = table.default(key) in has.values or (key.infer is not None and not asked)
    return result if left_out else {"required": [name], **result}
