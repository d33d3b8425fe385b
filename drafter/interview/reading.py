"""An interview file's bytes or mapping -> Interview, or every fault of it at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from drafter.errors import InterviewError
from drafter.interview.consistency import contradictions
from drafter.interview.keys import FILE
from drafter.interview.model import Interview
from drafter.interview.parties import CANDIDATE
from drafter.interview.settling import settle
from drafter.interview.shown import visible
from drafter.interview.spec import Key, Many, Table
from drafter.interview.values import Values

if TYPE_CHECKING:
    from drafter.interview.decoding import Syntax

HINT = "`drafter new FILE` writes a file with every key explained; `drafter schema` lists them."


def parse(
    data: bytes,
    *,
    source: str,
    form: Syntax | None = None,
    profile: Mapping[str, object] | None = None,
) -> Interview:
    """Read the bytes of a file; without a form, what begins with `{` is JSON and the rest TOML."""
    from drafter.interview.decoding import decode

    return read(decode(data, form, source), source, profile)


def read(mapping: object, source: str, profile: Mapping[str, object] | None = None) -> Interview:
    """Read the keys of a file over the user's saved `[me]`."""
    values = Values()
    if profile:
        values.table(CANDIDATE, profile, "profile")
        if not values.faults:
            mapping = _over(mapping, profile)
    tree = values.table(FILE, mapping, "")
    faults = values.faults
    if isinstance(tree, dict):
        faults = [*faults, *settle(tree), *contradictions(tree)]
    if faults:
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        raise InterviewError(f"{visible(source)}: {count}", faults, HINT)
    return cast("Interview", _built(FILE, cast("dict[str, object]", tree)))


def _over(mapping: object, profile: Mapping[str, object]) -> object:
    if not isinstance(mapping, Mapping):
        return mapping
    mine = mapping.get("me", {})
    return {**mapping, "me": {**profile, **mine} if isinstance(mine, Mapping) else mine}


def _built(table: Table, tree: dict[str, object]) -> object:
    given = {key.slot: _part(key, tree[key.name]) for key in table.keys if key.name in tree}
    for key in table.keys:
        if key.infer and key.name not in tree:
            given[key.slot] = key.infer(tree)
    return table.model(**given) if table.model else given[table.keys[0].slot]


def _part(key: Key, found: object) -> object:
    if isinstance(key.shape, Table) and isinstance(found, dict):
        return _built(key.shape, found)
    if isinstance(key.shape, Many) and isinstance(found, list):
        item = key.shape.item
        return tuple(_built(item, each) if isinstance(item, Table) else each for each in found)
    return found
