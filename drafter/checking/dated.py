"""The days and times that an interview file names, and what each is the day of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.checking import keys
from drafter.checking.clock import times
from drafter.checking.days import mentions
from drafter.checking.mention import Mention, Sort
from drafter.checking.reading import fold, lowered
from drafter.interview.model import By, Interview

_SPOKEN = frozenset({By.CALL, By.IN_PERSON})
_BACK = timedelta(days=4)
"""How long after a closure "once you are back" may speak of it."""
_MONTH_FIRST = frozenset({"US", "PH"})


class About(StrEnum):
    """What a day of the file is the day of."""

    TALK = "the interview"
    SENT = "a message of yours"
    HEARD = "their answer"
    CALLED = "a call since"
    PROMISE = "the day they named for news"
    NEXT = "the next round"
    DEADLINE = "the day the other offer must be answered"
    ANSWER = "the day their offer must be answered"
    ASKED = "the day they asked you for something"
    DUE = "the day something is due"
    WINDOW = "the days they invited your call for"
    CLOSED = "the days they are shut"
    SAID = "a day in their words"
    FREE = "a day on which you are free"
    TYPED = "a day in your own notes"


LOOSE = frozenset({About.TYPED, About.SAID, About.FREE})
"""Days found in running text of the file, as exact as that text."""


class Moment(NamedTuple):
    """A day or several that the file names."""

    first: date
    last: date
    about: About
    key: str


class Calendar:
    """The days and times of one interview file, seen on one day."""

    def __init__(
        self, interview: Interview, texts: Mapping[str, str], today: date, zone: ZoneInfo
    ) -> None:
        self._interview = interview
        self._texts = texts
        self.today = today
        self.zone = zone

    @property
    def day_first(self) -> bool:
        """Whether 9/10 is the ninth of October where the employer is."""
        return self._interview.employer.country not in _MONTH_FIRST

    @cached_property
    def held(self) -> date:
        """The day of the interview where the employer is."""
        return self._there(self._interview.round.held).date()

    @cached_property
    def moments(self) -> list[Moment]:
        """Every day the file names, with what it is the day of; that of the interview first."""
        return list(self._moments())

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The single days of the file, that of the interview first."""
        return tuple(m.first for m in self.moments if m.about not in LOOSE)

    @cached_property
    def typed(self) -> list[tuple[str, Mention]]:
        """The days in texts that the user typed, counted from when they were true."""
        return list(self._typed())

    @cached_property
    def clock(self) -> list[tuple[int, str]]:
        """The times of day of the file as minutes after midnight, with their keys."""
        return list(self._clock())

    @cached_property
    def offsets(self) -> set[float]:
        """How many hours the zones of the file are ahead of UTC on the days it names."""
        return {
            (datetime(d.year, d.month, d.day, 12, tzinfo=zone).utcoffset() or timedelta())
            / timedelta(hours=1)
            for zone in (self.zone, *self._own_zone())
            for d in (self.today, *self.days)
        }

    @cached_property
    def places(self) -> frozenset[str]:
        """The names of the employer's country and of the city its zone is called after."""
        from drafter.interview.country_names import names_of

        city = self.zone.key.split("/")[-1].replace("_", " ")
        return frozenset((*fold(city).split(), *names_of(self._interview.employer.country)))

    def _moments(self) -> Iterator[Moment]:
        one = self._interview
        yield _on(self.held, About.TALK, "interview.held")
        if one.round.next_round:
            yield _on(self._there(one.round.next_round).date(), About.NEXT, "interview.next_round")
        if one.status_on:
            yield _on(one.status_on, About.HEARD, "status_on")
        if one.offer_deadline:
            yield _on(one.offer_deadline, About.ANSWER, "offer.deadline")
        yield from self._of_the_process()
        yield from self._of_the_exchange()
        yield from self._of_the_notes()

    def _of_the_process(self) -> Iterator[Moment]:
        process = self._interview.process
        if process.promised_for:
            yield _on(process.promised_for, About.PROMISE, "process.promised_for")
        if process.competing_deadline:
            key = "process.competing_offer.deadline"
            yield _on(process.competing_deadline, About.DEADLINE, key)
        if window := process.call_window:
            yield Moment(window.first, window.last, About.WINDOW, "process.call_window.from")
        for i, span in enumerate(process.closed):
            yield Moment(span.first, span.last, About.CLOSED, f"process.closed[{i}].from")
            back = span.last + timedelta(days=1)
            yield Moment(back, back + _BACK, About.CLOSED, f"process.closed[{i}].to")
        for i, debt in enumerate(process.owed):
            if debt.since:
                yield _on(debt.since, About.ASKED, f"process.owed[{i}].since")
            if debt.due:
                yield _on(debt.due, About.DUE, f"process.owed[{i}].due")

    def _of_the_exchange(self) -> Iterator[Moment]:
        """What was sent and heard up to today."""
        for i, entry in enumerate(self._interview.log):
            if entry.on <= self.today:
                about = About.CALLED if entry.by in _SPOKEN else About.SENT
                yield _on(entry.on, about, f"log[{i}].on")
            if entry.answered and entry.answered <= self.today:
                yield _on(entry.answered, About.HEARD, f"log[{i}].answered")
        for i, heard in enumerate(self._interview.heard):
            if heard.on <= self.today:
                about = About.CALLED if heard.by in _SPOKEN else About.HEARD
                yield _on(heard.on, about, f"heard[{i}].on")
                if heard.promised_for:
                    yield _on(heard.promised_for, About.PROMISE, f"heard[{i}].promised_for")

    def _of_the_notes(self) -> Iterator[Moment]:
        for key, mention in self.typed:
            if mention.sort is Sort.YEAR:
                continue
            about = About.TYPED
            if key.endswith("said"):
                about = About.SAID
            elif key.startswith("me.available"):
                about = About.FREE
            for first, last in mention.spans:
                yield Moment(first, last, about, key)

    def _typed(self) -> Iterator[tuple[str, Mention]]:
        for key, text in self._texts.items():
            if keys.bare(key) in keys.NOTES:
                for mention in mentions(lowered(text), text, self._anchor(key), self.day_first):
                    yield key, mention

    def _anchor(self, key: str) -> date:
        """The day from which "next week" counts in a text of the file."""
        if key.startswith("heard["):
            return self._interview.heard[int(key[6 : key.index("]")])].on
        if key == "process.said" or key.startswith("process.owed"):
            return self.held
        return self.today

    def _clock(self) -> Iterator[tuple[int, str]]:
        one = self._interview.round
        for key, moment in (
            ("interview.held", one.held),
            ("interview.next_round", one.next_round),
        ):
            if isinstance(moment, datetime):
                for aware in (self._aware(moment), *self._abroad(moment)):
                    yield aware.hour * 60 + aware.minute, key
        for key, text in self._texts.items():
            if keys.bare(key) in keys.NOTES:
                for time in times(lowered(text)):
                    for minute in time.minutes:
                        yield minute, key

    def _own_zone(self) -> list[ZoneInfo]:
        return [ZoneInfo(name) for name in (self._interview.me.timezone,) if name]

    def _aware(self, moment: datetime) -> datetime:
        """A moment by the employer's clock."""
        return moment.astimezone(self.zone) if moment.tzinfo else moment.replace(tzinfo=self.zone)

    def _abroad(self, moment: datetime) -> Iterator[datetime]:
        """The same moment by the user's clock, and as it was typed with an offset."""
        for zone in self._own_zone():
            yield self._aware(moment).astimezone(zone)
        if moment.tzinfo:
            yield moment

    def _there(self, moment: date | datetime) -> datetime:
        if isinstance(moment, datetime):
            return self._aware(moment)
        return datetime(moment.year, moment.month, moment.day, tzinfo=self.zone)


def _on(day: date, about: About, key: str) -> Moment:
    return Moment(day, day, about, key)
