"""A line that TOML cannot read -> its cure; imported only once there is such a line."""

from __future__ import annotations

import re
from datetime import date

from drafter.interview.keys import FILE
from drafter.interview.spec import Choice, Day, Flag, Many, Moment, Shape, Text, tables

A_DAY = "A day is written 2026-11-19, without quotes."
A_MOMENT = "A day is written 2026-11-19, with the time 2026-11-19T10:00:00, without quotes."
NO_DAY = "The calendar has no such day."
SECONDS = "In TOML a time has seconds: 10:00:00."
DEADLINE = "It is written { deadline = 2026-11-19 }."
QUOTES = "In TOML a text stands in quotes."
CURLY = 'TOML knows straight quotes only: "like this".'
INSIDE = (
    "A quote stands inside a text: put a backslash before it, "
    "or put the text in the other kind of quotes."
)
LITERAL = """A quote stands inside a text: put the text in double quotes, "Joe's Cafe"."""
UNCLOSED = "The closing quote is missing; a text of several lines stands between triple quotes."
FLAG = "It is true or false, in small letters and without quotes."
NOTHING = "Leave the key out if there is nothing to say."
BRACKETS = 'A list stands in brackets: ["one", "another"].'
BRACKET = "The closing ] of a list, or a comma in it, is missing."
BACKSLASH = "In a text a backslash is written twice, or the text stands in 'single quotes'."
OWN_LINE = "Each key stands on a line of its own."
ONE_LINE = "A table in braces stands on one line, without a comma before the closing brace."
NO_COMMA = "No comma stands at the end of a line."
EQUALS = 'Between a key and its value stands =, as in company = "Northwind Traders".'
ONCE = (
    "A key stands once in its table; everybody has a [[people]] line of their own above their "
    "keys, every entry a [[log]] or [[heard]] line."
)

LONGEST = 2000
"""Characters of a line that is looked at; a longer one is no slip of somebody's typing."""

_BY_MESSAGE = (
    ("Expected '='", EQUALS),
    ("Illegal character '\\n'", UNCLOSED),
    ("Unterminated string", UNCLOSED),
    ("Expected \"'", UNCLOSED),
    ("Unescaped '\\'", BACKSLASH),
    ("Cannot overwrite", ONCE),
    ("Invalid initial character for a key part", ONE_LINE),
)
_TEXT = r"""(?:"(?:\\.|[^"\\])*"|'[^']*')"""
_PAIR = re.compile(rf"([\w-]+)[ \t]*=[ \t]*({_TEXT}|[^\s,}}\]#\"'\[{{][^,}}\]#]*)")
_CURLY = r"[\u2018\u2019\u201a]"
"""Single ones; inside a text they are apostrophes."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NO_SECONDS = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?!:|\d)")


def cure(line: str, message: str) -> str:
    """What to do about a line that was refused with a message, or nothing."""
    content = line.strip()[:LONGEST]
    heading = re.match(r"(?:\[+[ \t]*([\w-]+)[ \t]*\]|\[\[[ \t]*([\w-]+)$)", content)
    if heading and message.startswith(("Cannot", "Expected ']")):
        return _heading(heading[1] or heading[2])
    # The heading is read as a value only while a list above it is open.
    if heading and message.startswith("Invalid value"):
        return BRACKET
    value = content.partition("=")[2].strip()
    if _is_curly(value or content):
        return CURLY
    for begins, hint in _BY_MESSAGE:
        if message.startswith(begins):
            return hint
    return _bare_values(content) or _after_a_text(value) or _in_a_list(content, message)


def _heading(name: str) -> str:
    key = FILE.key(name)
    if key and isinstance(key.shape, Many):
        return f"{name} is a list: write [[{name}]] above each of its entries."
    return f"[{name}] can stand once; put all of its keys under it."


def _is_curly(value: str) -> bool:
    rest = re.sub(_TEXT, "", value)
    return bool(re.search(rf"[“”„«»]|^\[?\s*{_CURLY}|{_CURLY}\s*\]?$", rest))


def _bare_values(content: str) -> str:
    span = bool(re.search(r"\b(call_window|closed)\b", content))
    for pair in _PAIR.finditer(content):
        value = pair[2].strip()
        if value[0] not in "\"'" and (hint := _bare(pair[1], value, span)):
            return hint
    return ""


def _bare(name: str, value: str, span: bool) -> str:
    """The cure for a value without quotes."""
    found = [key.shape for _, table in tables(FILE) if (key := table.key(name))]
    text = _has(found, Text, Choice)
    # `from` and `to` are days of a span and names elsewhere.
    if _has(found, Day, Moment) and (span or value[0].isdigit() or not text):
        return _day(value, A_MOMENT if _has(found, Moment) else A_DAY)
    if name in ("offer", "competing_offer"):
        return DEADLINE
    word = value.casefold()
    if word in ("true", "false") or (_has(found, Flag) and word in ("yes", "no", "on", "off")):
        return "" if word == value and word in ("true", "false") else FLAG
    if word in ("null", "nil") or (word == "none" and name != "promise"):
        return NOTHING
    return QUOTES if text or value[0].isalpha() else ""


def _has(found: list[Shape], *kinds: type) -> bool:
    return any(isinstance(shape, kinds) for shape in found)


def _day(value: str, hint: str) -> str:
    if _NO_SECONDS.match(value):
        return SECONDS
    if not _DAY.fullmatch(value):
        return hint
    try:
        date.fromisoformat(value)
    except ValueError:
        return NO_DAY
    return ""


def _after_a_text(value: str) -> str:
    """The cure for what stands behind a text on its line."""
    first = re.match(rf"\[?\s*{_TEXT}\s*(.*)", value)
    rest = first[1] if first else ""
    if re.match(r",?\s*[\w-]+\s*=", rest):
        return OWN_LINE
    if re.match(rf",\s*{_TEXT}", rest) and value[0] != "[":
        return BRACKETS
    if re.match(rf"{_TEXT}\s*([,\]]|$)", rest) and value[0] == "[":
        return BRACKET
    # Behind the first text comes neither a comma nor a bracket, but more of the text.
    inside = re.match(r"[^\s,\]#]", rest) and re.search(r"[\"']", rest)
    if not inside:
        return NO_COMMA if value.endswith(",") else ""
    return LITERAL if value.lstrip("[ ")[0] == "'" else INSIDE


def _in_a_list(content: str, message: str) -> str:
    if message.startswith("Unclosed array"):
        return BRACKET
    bare = re.search(r"(^(?!.*=)|=\s*\[)\s*[^\W\d]", content)
    return QUOTES if bare and message.startswith("Invalid value") else ""
