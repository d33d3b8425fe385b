"""What the keys of a screen do at the moment."""

from __future__ import annotations

from typing import Any, NamedTuple

from textual.binding import ActiveBinding
from textual.screen import Screen

from drafter.tui.keys.names import in_words


class ActiveDeed(NamedTuple):
    """One thing that can be done, with every key that does it."""

    keys: tuple[str, ...]
    """As a sentence names them."""
    told: str
    active: ActiveBinding


def active_deeds(screen: Screen[Any]) -> list[ActiveDeed]:
    """Everything that a key does and that has words for it: the screen's own deeds first."""
    found: dict[object, list[tuple[str, ActiveBinding]]] = {}
    for key, active in screen.active_bindings.items():
        if active.tooltip:
            place = active.binding.id or (active.node, active.binding.action)
            found.setdefault(place, []).append((in_words(key), active))
    deeds = [
        ActiveDeed(tuple(key for key, _ in keys), keys[0][1].tooltip, keys[0][1])
        for keys in found.values()
    ]
    return sorted(deeds, key=lambda deed: _order(deed.active, screen))


def _order(active: ActiveBinding, screen: Screen[Any]) -> int:
    return 0 if active.node is screen else 2 if active.node is screen.app else 1
