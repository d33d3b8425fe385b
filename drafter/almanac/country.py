"""What the almanac knows of one country and region, as a value and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple


class Year(NamedTuple):
    """The days of one year that are not what their weekday says."""

    holidays: Mapping[date, str]
    working: frozenset[date]
    """Weekend days worked in lieu of others."""


class Country(NamedTuple):
    """A country, or a region of it."""

    zone: str
    """The principal time zone."""
    zone_notices: tuple[str, ...]
    """What to say when that zone is used because the user named none."""
    weekend: frozenset[int]
    notices: tuple[str, ...]
    years: Mapping[int, Year]


def to_json(country: Country) -> dict[str, Any]:
    """`country` as JSON can hold it."""
    return {
        "zone": country.zone,
        "zone_notices": country.zone_notices,
        "weekend": sorted(country.weekend),
        "notices": country.notices,
        "years": {
            str(number): {
                "holidays": {day.isoformat(): name for day, name in sorted(year.holidays.items())},
                "working": [day.isoformat() for day in sorted(year.working)],
            }
            for number, year in sorted(country.years.items())
        },
    }


def from_json(stored: Any) -> Country:
    """The inverse of `to_json`; anything else meets a LookupError, TypeError, ValueError or
    AttributeError."""
    return Country(
        zone=_text(stored["zone"]),
        zone_notices=tuple(map(_text, stored["zone_notices"])),
        weekend=frozenset(map(_weekday, stored["weekend"])),
        notices=tuple(map(_text, stored["notices"])),
        years={
            int(number): Year(
                {date.fromisoformat(day): _text(name) for day, name in year["holidays"].items()},
                frozenset(map(date.fromisoformat, year["working"])),
            )
            for number, year in stored["years"].items()
        },
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _weekday(value: Any) -> int:
    if value not in range(7):
        raise ValueError(value)
    return int(value)
