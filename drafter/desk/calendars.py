"""The employer's calendar, zone and moment of an interview, looked up once for each place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from drafter.decision.calendar import Calendar
    from drafter.interview.model import Interview

_PLACES = 64
"""How many are kept: many texts may be about employers in one place."""


class Calendars:
    """What the almanac knows, for one user on one machine."""

    def __init__(self, cache: str, clock: Callable[[], datetime]) -> None:
        self._cache = cache
        self._clock = clock
        self._calendar = lru_cache(_PLACES)(self._look_up)
        self._zone = lru_cache(_PLACES)(self._look_up_zone)

    def calendar(
        self, interview: Interview, today: date | datetime | None
    ) -> tuple[Calendar, tuple[str, ...]]:
        """The calendar over the years of the interview, and what to say about it."""
        employer = interview.employer
        around = [interview.round.held.year, (today or self._clock()).year]
        if interview.process.promised_for is not None:
            around.append(interview.process.promised_for.year)
        years = range(min(around), max(around) + 2)
        return self._calendar(employer.country, employer.region, employer.timezone, years)

    def zone(self, interview: Interview) -> ZoneInfo:
        """The employer's zone alone, mostly without a look at holidays."""
        employer = interview.employer
        return self._zone(employer.country, employer.region, employer.timezone)

    def now(self, today: date | datetime | None, zone: ZoneInfo) -> datetime:
        """The moment to decide for; a bare date is nine o'clock where the employer is."""
        if today is None:
            return self._clock()
        if not isinstance(today, datetime):
            return datetime.combine(today, time(9), zone)
        return today if today.tzinfo else today.replace(tzinfo=zone)

    def day(self, today: date | datetime | None, zone: ZoneInfo) -> date:
        """The day it is then in a zone."""
        return self.now(today, zone).astimezone(zone).date()

    def day_in(self, today: date | datetime | None, zone: str) -> date:
        """The same in a zone by its name."""
        from zoneinfo import ZoneInfo

        return self.day(today, ZoneInfo(zone))

    def day_here(self, today: date | datetime | None) -> date:
        """The day it is then where the user is."""
        here = today or self._clock().astimezone()
        return here.date() if isinstance(here, datetime) else here

    def _look_up(
        self, country: str, region: str, timezone: str, years: range
    ) -> tuple[Calendar, tuple[str, ...]]:
        from drafter.almanac import calendar_for

        return calendar_for(country, region, timezone, years, self._cache)

    def _look_up_zone(self, country: str, region: str, timezone: str) -> ZoneInfo:
        from drafter.almanac import zone_for

        return zone_for(country, region, timezone, self._cache)
