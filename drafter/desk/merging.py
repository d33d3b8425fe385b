"""Two changes of the same interview brought together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

_MISSING = object()


class Merged(NamedTuple):
    """Facts with the changes of both sides."""

    facts: dict[str, Any]
    clashes: tuple[str, ...]
    """The keys that both changed, each its own way; the facts have mine."""


def merged(base: Mapping[str, Any], theirs: Mapping[str, Any], mine: Mapping[str, Any]) -> Merged:
    """Put what I changed since the base on top of what they made of it; a list counts as one."""
    clashes: list[str] = []
    return Merged(_merged(base, theirs, mine, "", clashes), tuple(clashes))


def _merged(
    base: Mapping[str, Any],
    theirs: Mapping[str, Any],
    mine: Mapping[str, Any],
    path: str,
    clashes: list[str],
) -> dict[str, Any]:
    facts = {}
    for name in dict.fromkeys((*theirs, *mine)):
        below = f"{path}.{name}" if path else name
        was, them, me = (side.get(name, _MISSING) for side in (base, theirs, mine))
        found = me
        if isinstance(them, Mapping) and isinstance(me, Mapping):
            before = was if isinstance(was, Mapping) else {}
            found = _merged(before, them, me, below, clashes)
        elif me == was:
            found = them
        elif them not in (was, me):
            clashes.append(below)
        if found is not _MISSING:
            facts[name] = found
    return facts
