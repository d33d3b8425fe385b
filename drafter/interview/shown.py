"""Found values and paths as they are shown in a fault: short, on one line, nothing hidden."""

from __future__ import annotations

from datetime import date, time

SHORT = 60


def visible(text: str) -> str:
    """The text with everything that a terminal would act on or hide written out."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )


def shortened(text: str, length: int = SHORT) -> str:
    """The text, cut to a length."""
    return text if len(text) <= length else text[: length - 3] + "..."


def shown(value: object) -> str:
    """A value of a file as it is named in a fault."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{shortened(visible(shortened(value)))}"'
        case int() if value.bit_length() > 64:
            return "a huge number"
        case date() | time():
            return value.isoformat()
        case dict():
            return "a table" if value else "an empty table"
        case list():
            return f"a list of {len(value)}" if value else "an empty list"
        case None:
            return "null"
        case _:
            return shortened(visible(str(value)))


def key_path(path: str, name: str) -> str:
    """The path of a key in a table, quoted where TOML would want it."""
    plain = name.replace("_", "").replace("-", "")
    if not (plain.isascii() and plain.isalnum()):
        name = f'"{shortened(visible(shortened(name)))}"'
    return f"{path}.{shortened(name)}" if path else shortened(name)
