"""When a country works: its public holidays, weekend and time zone, computed once and cached."""

from __future__ import annotations

import os
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from drafter.almanac import cache
from drafter.almanac.country import Country
from drafter.decision.calendar import Calendar
from drafter.errors import InterviewError


def calendar_for(
    country: str,
    region: str,
    timezone: str,
    years: Iterable[int],
    cache_dir: str | os.PathLike[str],
) -> tuple[Calendar, tuple[str, ...]]:
    """The employer's calendar over `years`, and what the user should know about it."""
    country = country.strip().upper()
    region = region.strip()
    wanted = frozenset(years)
    found = cache.recall(cache_dir, country, region)
    zone = _zone(timezone or found.zone) if found else None
    # A zone that the cache names and this machine lacks is a corrupt cache.
    if found is None or not wanted <= found.years.keys() or (zone is None and not timezone):
        found = _look_up(country, region, wanted, found)
        cache.keep(cache_dir, country, region, found)
        zone = _zone(timezone or found.zone)
    if zone is None:
        raise _no_such_zone(timezone)
    chosen = [found.years[year] for year in sorted(wanted)]
    calendar = Calendar(
        zone=zone,
        weekend=found.weekend,
        holidays={day: name for year in chosen for day, name in year.holidays.items()},
        working=frozenset().union(*(year.working for year in chosen)),
    )
    return calendar, found.notices if timezone else found.notices + found.zone_notices


def zone_for(
    country: str, region: str, timezone: str, cache_dir: str | os.PathLike[str]
) -> ZoneInfo:
    """The employer's zone alone: the same as the calendar's, mostly without its holidays."""
    from drafter.almanac import zones

    country, region = country.strip().upper(), region.strip()
    if timezone or not zones.is_certain(country, region):
        name = timezone
    else:
        name, _ = zones.principal(country, region)
    zone = _zone(name) if name else None
    if zone is None:
        # A region by its name, which the holidays know, or a zone that is to be refused.
        return calendar_for(country, region, timezone, (), cache_dir)[0].zone
    return zone


def _look_up(country: str, region: str, wanted: frozenset[int], known: Country | None) -> Country:
    # The holidays package takes longer to import than a whole decision does.
    from drafter.almanac import public_holidays

    fresh = public_holidays.look_up(country, region, wanted)
    return fresh._replace(years={**known.years, **fresh.years}) if known else fresh


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    # An unknown name is a KeyError; a path or a folder in its place one of the others.
    except (KeyError, ValueError, OSError):
        return None


def _no_such_zone(name: str) -> InterviewError:
    import difflib
    from zoneinfo import available_timezones

    nearest = difflib.get_close_matches(name, sorted(available_timezones()), n=1)
    meant = f'; did you mean "{nearest[0]}"?' if nearest else ""
    fault = f"employer.timezone: found {name!r}; allowed: a name like Europe/London{meant}"
    return InterviewError("The employer's time zone is not known.", [fault])
