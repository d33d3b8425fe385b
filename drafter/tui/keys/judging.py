"""The user's own keys of config.toml: those that can be used, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.shown import shown, visible
from drafter.tui.keys.names import HOW, SENT_AS, in_words, keys_named, types
from drafter.tui.keys.ring import DEEDS, EVERYWHERE, PLACES, WRITING, Deed, Place

_TOLD = 3
"""Faults that are told at the start."""
Own = dict[str, tuple[str, ...]]


class Judged(NamedTuple):
    """The keys that can be used, by the id of what they do, and the faults of the rest."""

    own: Own
    faults: tuple[str, ...]


class Clash(NamedTuple):
    """A key that does two things in one place."""

    key: str
    place: Place
    one: str
    """The id of what the user gave the key to."""
    other: str


def judge(written: Mapping[str, object]) -> Judged:
    """Read the table [keys]; one that is wrong keeps none of the others from its use."""
    own: Own = {}
    faults: list[str] = []
    for name, (_, value) in flat(written).items():
        keys, fault = _read(name, value)
        if fault:
            faults.append(f"{visible(name)}: {fault}")
        else:
            own[name] = keys
    while clash := next(clashes(own), None):
        # Of two that the user gave a key to, the one that is written first has it.
        name = clash.other if _is_later(clash, own) else clash.one
        faults.append(f"{name}: {told(clash, name)}")
        del own[name]
    return Judged(own, tuple(faults))


def flat(
    table: Mapping[str, object], above: tuple[str, ...] = ()
) -> dict[str, tuple[tuple[str, ...], object]]:
    """By id, where in the table it stands and what it is.

    Who leaves the quotes out writes a table in a table: home.draft = "d".
    """
    found: dict[str, tuple[tuple[str, ...], object]] = {}
    for name, value in table.items():
        path = (*above, name)
        if isinstance(value, Mapping):
            found |= flat(value, path)
        else:
            found[".".join(path)] = (path, value)
    return found


def fault_of(name: str, keys: tuple[str, ...], own: Own) -> str:
    """Why these keys cannot do it beside all others; empty if they can."""
    if fault := _unfit(DEEDS[name], keys):
        return fault
    given = {**own, name: keys}
    return next((told(one, name) for one in clashes(given) if name in (one.one, one.other)), "")


def clashes(own: Own) -> Iterator[Clash]:
    """Every key that the user gave to a thing in a place where it does another already."""
    for name in own:
        for place in PLACES:
            deeds = {deed.id: deed for deed in (*place.deeds, *EVERYWHERE.deeds)}
            if name not in deeds:
                continue
            for other in deeds.values():
                # What shares a key from the start means the same, or is never there together.
                if other.id == name or set(other.keys) & set(deeds[name].keys):
                    continue
                taken = own.get(other.id, other.keys)
                yield from (Clash(key, place, name, other.id) for key in own[name] if key in taken)


def told(clash: Clash, name: str) -> str:
    """What is wrong, for who gave the key to `name`."""
    other = clash.one if name == clash.other else clash.other
    where = clash.place.title
    return f"{in_words(clash.key)} is \u201c{DEEDS[other].told}\u201d already ({where}, {other})."


def told_at_once(faults: Sequence[str], settings: str) -> str:
    """The first few faults, and where all of them are; `settings`: the key that leads there."""
    more = len(faults) - _TOLD
    lines = [*faults[:_TOLD], *([f"and {more} more."] if more > 0 else [])]
    return "\n".join(
        [*lines, f"The rest work. {settings} opens the settings, where keys are changed."]
    )


def _is_later(clash: Clash, own: Own) -> bool:
    order = list(own)
    return clash.other in own and order.index(clash.other) > order.index(clash.one)


def _read(name: str, value: object) -> tuple[tuple[str, ...], str]:
    if name not in DEEDS:
        return (), f"nothing in the app has this name{did_you_mean(nearest(name, DEEDS))}"
    if not isinstance(value, str):
        return (), f'found {shown(value)}; allowed: a key in quotes, such as "d"'
    keys = keys_named(value)
    if not keys:
        return (), f"found {shown(value)}, which is no key; allowed: {HOW}"
    return keys, _unfit(DEEDS[name], keys)


def _unfit(deed: Deed, keys: tuple[str, ...]) -> str:
    """Why these keys cannot do it, whatever else there is."""
    for key in keys:
        if key in SENT_AS:
            return f"a terminal sends {in_words(key)} as {SENT_AS[key]}; take another."
    usual = any(map(types, deed.keys))
    for place in PLACES:
        if usual or not place.writes or deed.id not in {each.id for each in place.deeds}:
            continue
        for key in keys:
            where = f"where one writes ({place.title})"
            if types(key):
                return f"{in_words(key)} is a letter {where}; take one with ctrl, or f2 to f12."
            if key in WRITING and key not in deed.keys:
                return f"{in_words(key)} is \u201c{WRITING[key]}\u201d {where}."
    return ""
