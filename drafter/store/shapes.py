"""The shapes of an export's values: each is read into the form in which it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, NoReturn

from drafter.errors import InputError
from drafter.interview.shown import key_path
from drafter.store.facts import joined, plain, refuse, split

Shape = Callable[[object, str], Any]

LARGEST = 2**53
"""The whole numbers that every reader of JSON tells apart; nothing is changed so often."""


def text(value: object, place: str) -> str:
    """A text."""
    if not isinstance(value, str):
        refuse(place, value, "a text")
    return str(plain(value, place))


def uid(value: object, place: str) -> str:
    """What an interview is known by."""
    found = text(value, place)
    if len(found) != 32 or set(found) - set("0123456789abcdef"):
        refuse(place, value, "32 digits of 0-9 and a-f")
    return found


def revision(value: object, place: str) -> int:
    """How often the facts have changed."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= LARGEST:
        refuse(place, value, "a whole number from 1")
    return value


def moment(value: object, place: str) -> str:
    """A date and time with its offset."""
    try:
        found = datetime.fromisoformat(text(value, place))
        if found.tzinfo is not None:
            return found.astimezone(UTC).isoformat(timespec="seconds")
    # OverflowError: at the ends of the calendar.
    except (ValueError, OverflowError):
        pass
    refuse(place, value, "a date and time with an offset, like 2026-09-30T09:00:00+00:00")


def day(value: object, place: str) -> str:
    """A date."""
    try:
        return date.fromisoformat(text(value, place)).isoformat()
    except ValueError:
        refuse(place, value, "a date like 2026-09-30")


def table(value: object, place: str) -> dict[str, Any]:
    """Any table."""
    if not isinstance(value, Mapping):
        refuse(place, value, "a table")
    return dict(plain(value, place))


def facts(value: object, place: str) -> dict[str, Any]:
    """The keys of an interview file."""
    return joined(split(value, place))


def anything(value: object, place: str) -> Any:
    """Whatever JSON knows."""
    return plain(value, place)


def perhaps(shape: Shape) -> Shape:
    """The shape, or null."""
    return lambda value, place: None if value is None else shape(value, place)


def many(shape: Shape) -> Shape:
    """A list of the shape."""

    def read(value: object, place: str) -> list[Any]:
        if not isinstance(value, list):
            refuse(place, value, "a list")
        return [shape(each, f"{place}[{at}]") for at, each in enumerate(value)]

    return read


def some(shape: Shape) -> Shape:
    """A list of the shape that is not empty."""

    def read(value: object, place: str) -> list[Any]:
        found: list[Any] = many(shape)(value, place)
        return found or refuse(place, value, "at least one")

    return read


def read_table(keys: Mapping[str, Shape], value: object, place: str) -> dict[str, Any]:
    """A table with exactly these keys."""
    if not isinstance(value, Mapping):
        refuse(place, value, "a table")
    for name in keys:
        if name not in value:
            _refuse_keys(place or "the export", f"has no `{name}`")
    for name in value:
        if name not in keys:
            _refuse_keys(key_path(place, str(name)), f"is not known; known: {', '.join(keys)}")
    return {name: shape(value[name], key_path(place, name)) for name, shape in keys.items()}


def _refuse_keys(place: str, what: str) -> NoReturn:
    raise InputError(f"{place} {what}", "`drafter export` writes what can be read in.")


def _costed(version: object) -> object:
    """Exports of format 1 do not say what a version cost."""
    return {"cost": {}, **version} if isinstance(version, Mapping) else version


VERSION: dict[str, Shape] = {
    "text": text,
    "origin": text,
    "model": perhaps(text),
    "made_at": moment,
    "findings": many(anything),
    "cost": table,
}
DRAFT: dict[str, Shape] = {
    "kind": text,
    "channel": text,
    "recipient": text,
    "made_at": moment,
    "sent_on": perhaps(day),
    "versions": some(lambda value, place: read_table(VERSION, _costed(value), place)),
}
INTERVIEW: dict[str, Shape] = {
    "uid": uid,
    "revision": revision,
    "made_at": moment,
    "changed_at": moment,
    "snoozed_until": perhaps(day),
    "trashed_at": perhaps(moment),
    "facts": facts,
    "earlier_rounds": many(table),
    "drafts": many(lambda value, place: read_table(DRAFT, value, place)),
}
WHOLE: dict[str, Shape] = {
    "drafter": revision,
    "interviews": many(lambda value, place: read_table(INTERVIEW, value, place)),
}
