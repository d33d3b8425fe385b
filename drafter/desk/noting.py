"""What is typed about something that happened, read as an event to note."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from drafter.desk.happened import Event, What
from drafter.intake.human_dates import day_of, in_full, moment_of
from drafter.interview.model import By, Kind, Promise

Found = TypeVar("Found", bound=date)
Answers = Mapping[str, str]

_TO_COME = "That day is still to come."
_PASSED = "That day has passed."


class Noting(NamedTuple):
    """What the answers come to."""

    event: Event | None
    """None while something is wrong."""
    faults: dict[str, str]
    """By the name of the answer."""
    echoes: dict[str, str]
    """How a day was understood."""


class _Reader:
    """Reads the days among the answers, and gathers what is wrong with them."""

    def __init__(self, answers: Answers, today: date) -> None:
        self._answers = answers
        self._today = today
        self.faults: dict[str, str] = {}
        self.echoes: dict[str, str] = {}

    def day(self, name: str, *, ahead: bool = False, since: date | None = None) -> date | None:
        """A day; one that lies ahead comes not before `since`, another one not after today."""
        found = self._read(name, lambda text: day_of(text, self._today, ahead=ahead))
        if found is not None:
            self._judge(name, found, ahead, since)
        return found

    def moment(self, name: str, *, ahead: bool, since: date | None = None) -> date | None:
        """The same where a time may follow the day."""
        found = self._read(name, lambda text: moment_of(text, self._today, ahead=ahead))
        if found is not None:
            self._judge(name, _day(found), ahead, since)
        return found

    def _judge(self, name: str, day: date, ahead: bool, since: date | None) -> None:
        if not ahead and day > self._today:
            self.faults[name] = _TO_COME
        elif since is not None and day < since:
            self.faults[name] = _PASSED if since == self._today else f"Before {in_full(since)}."

    def _read(self, name: str, read: Callable[[str], Found]) -> Found | None:
        text = self._answers.get(name, "").strip()
        if not text:
            return None
        try:
            found = read(text)
        except ValueError as error:
            self.faults[name] = str(error)
            return None
        self.echoes[name] = in_full(found)
        return found


def read(what: What, answers: Answers, today: date, held: date) -> Noting:
    """The event, or what is wrong. `held`: the day of the interview."""
    reader = _Reader(answers, today)
    on = reader.day("on") or today
    who, said = (" ".join(answers.get(name, "").split()) for name in ("who", "said"))
    event = Event(what, on, by=By(answers.get("by") or By.EMAIL), who=who, said=said)
    match what:
        case What.SENT:
            kind, answered = Kind(answers["kind"]), reader.day("answered", since=on)
            event = event._replace(kind=kind, answered=answered)
        case What.HEARD | What.ANSWERED:
            event = _with_promise(event, answers, reader)
        case What.BOOKED:
            event = event._replace(day=reader.moment("day", ahead=True, since=today))
        case What.OFFER:
            event = event._replace(day=reader.day("day", ahead=True, since=on))
        case What.HELD:
            event = event._replace(day=reader.moment("day", ahead=False, since=held))
            if event.day is None:
                reader.faults.setdefault("day", "This is needed.")
            elif _day(event.day) == held:
                reader.faults.setdefault("day", "That is the round that is noted already.")
    return Noting(None if reader.faults else event, reader.faults, reader.echoes)


def _with_promise(event: Event, answers: Answers, reader: _Reader) -> Event:
    promise = Promise(answers["promise"]) if answers.get("promise") else None
    if promise is not Promise.DATE:
        return event._replace(promise=promise)
    named = reader.day("promised_for", ahead=True, since=event.on)
    if named is None:
        reader.faults.setdefault("promised_for", "This is needed.")
    return event._replace(promise=promise, promised_for=named)


def _day(found: date) -> date:
    return found.date() if isinstance(found, datetime) else found
