"""The bytes of an interview file -> a mapping, or what keeps them from being read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NoReturn

from drafter.errors import InterviewError
from drafter.interview.shown import shortened, shown, visible

Syntax = Literal["toml", "json"]

LIMIT = 2**20
"""Bytes of a file; a long one has a few thousand."""

SHORT = 4000
_LONG_KEY = r"""(^|[\[{,])[ \t]*+(([\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){20}"""


def decode(data: bytes, syntax: Syntax | None, source: str) -> Mapping[str, object]:
    """Read TOML or JSON; without a syntax, what begins with `{` or `[{` is JSON."""
    text = _text(data, source)
    if syntax is None:
        syntax = "json" if text.lstrip().startswith("{") else "toml"
    try:
        return _json(text, source) if syntax == "json" else _toml(text, source)
    except RecursionError:
        refuse(source, "found lists or tables nested too deeply; allowed: what the keys need")


def refuse(source: str, *faults: str, hint: str = "") -> NoReturn:
    """Refuse a file for reasons that concern the whole of it."""
    raise InterviewError(f"{visible(source)}: cannot be read", faults, hint)


def _text(data: bytes, source: str) -> str:
    if len(data) > LIMIT:
        refuse(source, f"found more than {LIMIT:,} bytes; allowed: up to {LIMIT:,}")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        refuse(source, "found UTF-16; allowed: UTF-8", hint="Save the file as UTF-8.")
    if b"\0" in data:
        refuse(source, f"found a zero byte at offset {data.index(0):,}; allowed: text in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"byte 0x{data[error.start]:02x} at offset {error.start:,}"
        refuse(
            source,
            f"line {line:,}: found {byte}; allowed: text in UTF-8",
            hint="Save the file as UTF-8.",
        )
    if not text.strip():
        refuse(source, "empty", hint="`drafter new FILE` writes one to fill in.")
    return text


def _toml(text: str, source: str) -> Mapping[str, object]:
    import tomllib

    try:
        # tomllib takes minutes over a key of very many parts; no short text can hold one.
        if len(text) > SHORT and re.search(_LONG_KEY, text, re.MULTILINE):
            raise RecursionError
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = re.search(r" \(at line (\d+), column (\d+)\)$", message)
        if place is None:
            message = message.removesuffix(" (at end of document)")
            line, column = text.count("\n") + 1, 0
        else:
            message = message[: place.start()]
            line, column = int(place[1]), int(place[2])
        lines = text.split("\n")
        content = lines[line - 1] if line <= len(lines) else ""
        # Imported late: only a file that cannot be read needs it.
        from drafter.interview.toml_slips import cure

        refuse(source, _at(text, line, column, message), hint=cure(content, message))
    except ValueError:
        refuse(source, "found a number that is too long; allowed: no key needs one")


def _json(text: str, source: str) -> Mapping[str, object]:
    import json

    twice: dict[str, None] = {}

    def table(pairs: list[tuple[str, object]]) -> dict[str, object]:
        result: dict[str, object] = {}
        for key, value in pairs:
            if key in result:
                twice[key] = None
            result[key] = value
        return result

    try:
        found = json.loads(text, object_pairs_hook=table)
    except json.JSONDecodeError as error:
        refuse(source, _at(text, error.lineno, error.colno, error.msg))
    except ValueError:
        refuse(source, "found a number that is too long; allowed: no key needs one")
    if twice:
        refuse(source, *(f"{shown(key)}: found twice in one table; allowed: once" for key in twice))
    if not isinstance(found, Mapping):
        refuse(source, f"found {shown(found)}; allowed: one object, in braces")
    return found


def _at(text: str, line: int, column: int, message: str) -> str:
    lines = text.split("\n")
    content = shortened(visible(lines[line - 1].strip())) if line <= len(lines) else ""
    where = f"line {line:,}, column {column:,}" if column else f"line {line:,}, at its end"
    return f"{where}: {message[:1].lower()}{message[1:]}" + (f": {content}" if content else "")
