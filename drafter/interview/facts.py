"""The fact sheet: the given keys of the file, the one source for drafts and their checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from drafter.interview.writing import tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from typing import TypeAlias

    from drafter.interview.model import Interview

    Fact: TypeAlias = str | bool | date


def facts(interview: Interview) -> Mapping[str, Fact]:
    """What was given, by its key: `interview.held`, `people[0].name`, `me.fits[1]`.

    A key at its default is no fact: nobody said that the interview was by video
    because the file is silent about it.
    """
    return dict(_facts(tree(interview), ""))


def _facts(value: object, path: str) -> Iterator[tuple[str, Fact]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _facts(below, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from _facts(below, f"{path}[{index}]")
    else:
        yield path, cast("Fact", value)
