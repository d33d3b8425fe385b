"""The employer's calendar: business days, closures and the hours that suit a message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from drafter.decision.advice import Opening, Slot
from drafter.interview.model import Channel, Kind, Span

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)

OFFICE_HOURS = Slot(time(8, 30), time(17, 30))
SAME_EVENING = Slot(time(8, 30), time(20, 0))
RETURN_CALL = Slot(time(9, 0), time(18, 0))
QUIET_HOURS_OF_A_SHOP = Slot(time(14, 0), time(16, 30))
MID_MORNING = Slot(time(9, 30), time(11, 30))
AFTERNOON = Slot(time(13, 30), time(16, 30))
AFTER_THE_WEEKEND = Slot(time(11, 0), time(16, 30))
BEFORE_THE_WEEKEND = Slot(time(9, 30), time(12, 0))


@dataclass(frozen=True)
class Calendar:
    """When the employer works, in the employer's zone; Monday is weekday 0."""

    zone: ZoneInfo
    weekend: frozenset[int] = frozenset({5, 6})
    holidays: Mapping[date, str] = field(default_factory=dict)
    working: frozenset[date] = frozenset()
    """Weekend days worked in lieu of others."""
    closed: tuple[Span, ...] = ()
    _known: dict[tuple[date, int], date] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    """What `after` has worked out: one explanation asks for the same days many times."""

    def closing(self, spans: tuple[Span, ...]) -> Calendar:
        """The same calendar with further closures."""
        return replace(self, closed=self.closed + spans) if spans else self

    def is_business_day(self, day: date) -> bool:
        if day.weekday() in self.weekend and day not in self.working:
            return False
        if day in self.holidays:
            return False
        return not (self.closed and any(s.first <= day <= s.last for s in self.closed))

    def on_or_after(self, day: date) -> date:
        """`day` if it is a business day, else the next one."""
        while not self.is_business_day(day):
            day += _DAY
        return day

    def on_or_before(self, day: date) -> date:
        """`day` if it is a business day, else the one before."""
        while not self.is_business_day(day):
            day -= _DAY
        return day

    def after(self, day: date, count: int) -> date:
        """The `count`-th business day strictly after `day`; for 0, `on_or_after`."""
        found = self._known.get((day, count))
        if found is None:
            found = self.on_or_after(day) if count == 0 else day
            for _ in range(count):
                found = self.on_or_after(found + _DAY)
            self._known[day, count] = found
        return found

    def before(self, day: date, count: int) -> date:
        """The `count`-th business day strictly before `day`."""
        for _ in range(count):
            day = self.on_or_before(day - _DAY)
        return day

    def count(self, start: date, end: date) -> int:
        """How many business days lie after `start`, up to and including `end`."""
        days = 0
        while start < end:
            start += _DAY
            days += self.is_business_day(start)
        return days

    def local(self, moment: date | datetime) -> datetime:
        """`moment` in the employer's zone; a bare date is its midnight."""
        if not isinstance(moment, datetime):
            moment = datetime.combine(moment, time())
        if moment.tzinfo is None:
            return moment.replace(tzinfo=self.zone)
        return moment.astimezone(self.zone)

    def has_come(self, moment: datetime, now: datetime) -> bool:
        """Whether it is `moment` or later; of an hour that the clocks repeat, the right one."""
        # Two times of one zone are compared by their clocks, which a repeated hour deceives.
        return self.local(moment).astimezone(UTC) <= now.astimezone(UTC)

    def day_of(self, moment: date | datetime) -> date:
        """The date of `moment` where the employer is."""
        return self.local(moment).date() if isinstance(moment, datetime) else moment

    def slots(
        self, channel: Channel, kind: Kind, day: date, *, shop: bool = False, named: bool = False
    ) -> tuple[Slot, ...]:
        """The hours of `day` that suit a message (E44, E45).

        `shop`: retail and hospitality; `named`: they asked for a call on this very day.
        """
        if kind is Kind.RETURN_CALL:
            return (RETURN_CALL,)
        if channel is Channel.EMAIL:
            return (SAME_EVENING if kind is Kind.THANK_YOU else OFFICE_HOURS,)
        if named:
            return (MID_MORNING, AFTERNOON)
        if shop:
            return (QUIET_HOURS_OF_A_SHOP,)
        if (day.weekday() - 1) % 7 in self.weekend:
            return (AFTER_THE_WEEKEND,)
        if (day.weekday() + 1) % 7 in self.weekend:
            return (BEFORE_THE_WEEKEND,)
        return (MID_MORNING, AFTERNOON)

    def opening(
        self,
        start: datetime,
        slots: Callable[[date], tuple[Slot, ...]],
        *,
        any_day: bool,
        this_day: bool = False,
    ) -> Opening:
        """The first of the `slots` from `start` on.

        `any_day`: holidays and weekends count; `this_day`: the day of `start` does.
        """
        day = start.date()
        while True:
            open_ = any_day or (this_day and day == start.date())
            if open_ or self.is_business_day(day):
                for slot in slots(day):
                    end = datetime.combine(day, slot.end, self.zone)
                    if start < end:
                        opens = datetime.combine(day, slot.start, self.zone)
                        return Opening(max(opens, start), end)
            day += _DAY


def later(moment: datetime, hours: int) -> datetime:
    """`hours` of real time after `moment`, whatever the clocks do in between."""
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)
