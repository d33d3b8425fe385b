"""What a fact of the proof is, and the days on which the walk takes place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from drafter.decision.calendar import Calendar
from drafter.interview.model import LogEntry

ZONE = ZoneInfo("America/New_York")
HELD = datetime(2026, 9, 2, 10, 0, tzinfo=ZONE)
"""A Wednesday; the Monday after it is a holiday."""
CALENDAR = Calendar(
    ZONE,
    holidays={
        date(2026, 9, 7): "Labor Day",
        date(2026, 10, 12): "Columbus Day",
        date(2026, 11, 11): "Veterans Day",
        date(2026, 11, 26): "Thanksgiving Day",
        date(2026, 12, 25): "Christmas Day",
        date(2027, 1, 1): "New Year's Day",
    },
)


@dataclass(frozen=True)
class Fact:
    """A fact and its classes: a label for each, and the attributes of an interview it sets."""

    name: str
    classes: Mapping[str, Mapping[str, Any]]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(self.classes)


def day(count: int) -> date:
    """The business day that many after the interview."""
    held = HELD.date()
    return CALENDAR.after(held, count) if count else held


def each(name: str, path: str, values: Mapping[str, Any]) -> Fact:
    """A fact of one attribute, with a label for each of its values."""
    return Fact(name, {label: {path: value} for label, value in values.items()})


def enum(name: str, path: str, *members: Any) -> Fact:
    """A fact whose classes are the members of an enumeration."""
    return each(name, path, {member.value: member for member in members})


def moments(days: tuple[int, ...]) -> Mapping[str, datetime]:
    """Moments to decide at: the days counted in business days, and what lies between them."""
    at_nine = {f"business day {n}": _at(day(n), 9) for n in days}
    return {
        "the day before": HELD - timedelta(days=1),
        "during the interview": HELD + timedelta(minutes=30),
        "that evening": _at(HELD.date(), 21),
        "the first Saturday": _at(date(2026, 9, 5), 12),
        "the holiday after it": _at(date(2026, 9, 7), 12),
        **at_nine,
    }


def _at(on: date, hour: int) -> datetime:
    return datetime(on.year, on.month, on.day, hour, tzinfo=ZONE)


def seen_by(facts: tuple[Fact, ...], now: datetime) -> tuple[Fact, ...]:
    """The facts with only such histories as differ by then: what comes later is not looked at."""
    return tuple(
        _past(fact, now.date()) if fact.name in ("log", "heard") else fact for fact in facts
    )


def _past(fact: Fact, today: date) -> Fact:
    kept: dict[str, Mapping[str, Any]] = {}
    known = set()
    for label, values in fact.classes.items():
        past = tuple(
            _unanswered_yet(entry, today) for entry in values[fact.name] if entry.on <= today
        )
        if past not in known:
            known.add(past)
            kept[label] = {fact.name: past}
    return Fact(fact.name, kept)


def _unanswered_yet(entry: Any, today: date) -> Any:
    if isinstance(entry, LogEntry) and entry.answered and entry.answered > today:
        return entry._replace(answered=None)
    return entry
