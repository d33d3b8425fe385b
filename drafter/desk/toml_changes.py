"""Values put into a text of TOML that keeps its comments, its order and its spacing."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, Comment, Table, Whitespace

Changes = Mapping[tuple[str, ...], object]
"""By the path of a key, its value; None takes the key away."""


def changed(text: str, changes: Changes) -> str | None:
    """The text with these changes; None if it is written in a way that does not allow them."""
    try:
        for path, value in changes.items():
            text = _with(text, path, value)
    except (TOMLKitError, KeyError, TypeError, ValueError, AttributeError):
        # Of the many ways to write a table it does not know every one.
        return None
    return text


def _with(text: str, path: tuple[str, ...], value: object) -> str:
    document = tomlkit.parse(text)
    *tables, key = path
    place: Any = document
    for name in tables:
        if name not in place:
            if value is None:
                return text
            _open(document, name, text)
        place = place[name]
    if value is None:
        if key in place:
            _take_away(place, key)
    elif key in place:
        _replace(place, key, value)
    elif tables:
        _append(place, key, value)
    else:
        return _on_top(text, key, value)
    return tomlkit.dumps(document)


def _open(document: Any, name: str, text: str) -> None:
    """Begin a table below everything else."""
    if text and not text.endswith("\n"):
        document.add(tomlkit.nl())
    if text.strip():
        document.add(tomlkit.nl())
    document.add(name, tomlkit.table())


def _append(place: Any, key: str, value: object) -> None:
    """Put a key below the last one: what follows it may be about the next table."""
    body = place.value.body if isinstance(place, Table) else []
    after: list[Any] = []
    while body and isinstance(body[-1][1], Comment | Whitespace):
        after.insert(0, body.pop())
    place[key] = _item(value)
    body.extend(after)


def _on_top(text: str, key: str, value: object) -> str:
    """Put a key above the first one, or the first table, and the comment over that."""
    lines = text.splitlines(keepends=True)
    # Nothing but comments stands above: no line of them is part of a text.
    is_comment = [line.lstrip().startswith("#") for line in lines]
    first = next(
        (nth for nth, line in enumerate(lines) if line.strip() and not is_comment[nth]), None
    )
    made = tomlkit.document()
    made.add(key, _item(value))
    written = tomlkit.dumps(made)
    if first is None:
        gap = "" if not text or text.endswith("\n") else "\n"
        return f"{text}{gap}{written}"
    above = lines[first].lstrip().startswith("[")
    while first and is_comment[first - 1]:
        first -= 1
    return "".join([*lines[:first], written, "\n" if above else "", *lines[first:]])


def _take_away(place: Any, key: str) -> None:
    """Take a key away; one with a comment behind it stays for the comment's sake, empty."""
    found = place[key]
    if getattr(found, "trivia", None) is not None and found.trivia.comment:
        empty: object = [] if isinstance(found, Array) else ""
        if isinstance(found, str | Array):
            _replace(place, key, empty)
            return
    del place[key]


def _replace(place: Any, key: str, value: object) -> None:
    found = place[key]
    if isinstance(found, Array) and isinstance(value, list):
        _rewrite(found, value)
    else:
        place[key] = _item(value)


def _rewrite(found: Array, wanted: list[object]) -> None:
    """Make a list another one, entry by entry: what stays keeps its comment."""
    steps = SequenceMatcher(None, [str(each) for each in found], [str(each) for each in wanted])
    for step, start, end, first, last in reversed(steps.get_opcodes()):
        if step == "equal":
            continue
        both = min(end - start, last - first)
        for nth in reversed(range(start + both, end)):
            found.pop(nth)
        for nth in range(both):
            found[start + nth] = wanted[first + nth]
        for nth in range(first + both, last):
            found.insert(start + nth - first, wanted[nth])


def _item(value: object) -> Any:
    made = tomlkit.item(value)
    return made.multiline(True) if isinstance(made, Array) and len(made) > 1 else made
