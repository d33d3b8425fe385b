"""The keys as rows: the key, what it does, and its name in config.toml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from drafter.tui.cut import cells, fitted
from drafter.tui.keys.names import in_words
from drafter.tui.keys.ring import PLACES, Deed
from drafter.tui.widgets.cursor_list import Part, Row

_KEY = 18
_NAME = 18
"""Cells for the name in config.toml, where there is room for it."""
_CHANGED = "* "
"""In front of a key that is the user's own."""
_PARTS = "/"
FIRST = f"0{_PARTS}{PLACES[0].deeds[0].id}"
"""The name of the first row."""


def rows(own: Mapping[str, tuple[str, ...]], width: int) -> list[Row]:
    """Every place with its keys."""
    return list(_rows(own, width))


def id_of(name: str) -> str:
    """The id of what a row is about."""
    return name.partition(_PARTS)[2]


def _rows(own: Mapping[str, tuple[str, ...]], width: int) -> Iterator[Row]:
    for nth, place in enumerate(PLACES):
        gap = ((),) if nth else ()
        yield Row((*gap, (Part(place.title, "heading"),)))
        for deed in place.deeds:
            yield Row((tuple(_parts(deed, own.get(deed.id), width)),), f"{nth}{_PARTS}{deed.id}")


def _parts(deed: Deed, own: tuple[str, ...] | None, width: int) -> Iterator[Part]:
    style = "strong" if own else ""
    told = f"{deed.told}  (was {_told(deed.keys)})" if own else deed.told
    room = width - len(_CHANGED) - _KEY
    named = cells(told) + 2 + _NAME <= room
    yield Part(f"{_CHANGED if own else '  '}{fitted(_told(own or deed.keys), _KEY)}", style)
    yield Part(fitted(told, room - _NAME if named else room), style)
    if named:
        yield Part(fitted(deed.id, _NAME), "quiet")


def _told(keys: Iterable[str]) -> str:
    return ", ".join(map(in_words, keys))
