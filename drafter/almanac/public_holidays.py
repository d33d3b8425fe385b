"""The public holidays of a country and region, from the holidays package."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date

import holidays

from drafter.almanac import zones
from drafter.almanac.country import Country, Year

SATURDAY_AND_SUNDAY = frozenset({5, 6})


def look_up(country: str, region: str, years: Iterable[int]) -> Country:
    """Everything the almanac keeps of a country and region."""
    wanted = sorted(years)
    if not _is_known(country):
        notice = f"No holidays are known for country {country!r}; only weekends count."
        zone, zone_notices = zones.principal(country, region)
        return Country(
            zone,
            zone_notices,
            SATURDAY_AND_SUNDAY,
            (notice,),
            {year: Year({}, frozenset()) for year in wanted},
        )
    nation = holidays.country_holidays(country)
    code, notices = _subdivision(nation, country, region)
    # A holiday may be moved over New Year, so the years beside the wanted ones are computed too.
    around = {y + d for y in wanted for d in (-1, 0, 1) if MINYEAR <= y + d <= MAXYEAR}
    known = holidays.country_holidays(
        country, subdiv=code or None, years=around, language=_english(nation)
    )
    worked = frozenset(known.weekend_workdays)
    zone, zone_notices = zones.principal(country, code or region)
    return Country(
        zone,
        zone_notices,
        _office_weekend(known),
        notices,
        {y: _year(y, known, worked) for y in wanted},
    )


def _office_weekend(known: holidays.HolidayBase) -> frozenset[int]:
    """The free days of offices: where the law frees Sunday alone, they keep Saturday free too."""
    weekend = frozenset(known.weekend)
    return SATURDAY_AND_SUNDAY if weekend == {6} else weekend


def _year(number: int, known: holidays.HolidayBase, worked: frozenset[date]) -> Year:
    return Year(
        {day: name for day, name in sorted(known.items()) if day.year == number},
        frozenset(day for day in worked if day.year == number),
    )


def _is_known(country: str) -> bool:
    return len(country) == 2 and country.isalpha() and hasattr(holidays, country)


def _english(nation: holidays.HolidayBase) -> str | None:
    """English where the package has it, whatever language the machine speaks."""
    languages = nation.supported_languages
    spoken = (language for language in ("en_US", "en_GB") if language in languages)
    return next(spoken, nation.default_language)


def _subdivision(
    nation: holidays.HolidayBase, country: str, region: str
) -> tuple[str, tuple[str, ...]]:
    """The package's code for "BY", "DE-BY" or "Bavaria"; else why there is none."""
    if not region:
        return "", ()
    codes = {code.casefold(): code for code in nation.subdivisions}
    codes |= {name.casefold(): code for name, code in nation.subdivisions_aliases.items()}
    given = region.casefold().removeprefix(f"{country.casefold()}-")
    if given in codes:
        return codes[given], ()
    if not nation.subdivisions:
        return "", (
            f"Regions of {country} have no holidays of their own here; {region!r} changes nothing.",
        )
    meant = difflib.get_close_matches(given, codes, n=1)
    nearest = f'; did you mean "{codes[meant[0]]}"?' if meant else "."
    return "", (
        f"No region {region!r} is known in {country}; only national holidays count. "
        f"Known are {', '.join(nation.subdivisions)}{nearest}",
    )
