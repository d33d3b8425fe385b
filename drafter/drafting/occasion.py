"""What calls for a message: their offer, the next round, their decision, what they asked for."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.decision.history import answered_by
from drafter.drafting import dates, people
from drafter.drafting.language import phrases
from drafter.drafting.marking import Fact
from drafter.interview.days import full_day
from drafter.interview.model import Interview, Owed, OwedKind, Person, Status


class Offer(NamedTuple):
    """Their offer, and when they want the answer."""

    deadline: Fact
    passed: bool


class Booking(NamedTuple):
    """The next round."""

    day: Fact
    """Empty: the day is not known."""
    time: Fact


class Request(NamedTuple):
    """What they asked the user for."""

    key: str
    """Of the kind of request, for a sentence that states it in words of its own."""
    asker: Fact
    """Who asked; empty: the reader, for all that is known."""
    papers: Fact
    """"references and portfolio", "my transcript"; empty: they are not named."""
    owned: bool
    """Whether the papers need no "the"."""
    files: Fact
    about: Fact
    """What they wanted to know, after "You asked"; empty: it does not fit there."""
    answer: Fact
    """The user's answer as a sentence without its stop."""
    about_meeting: bool
    """Whether the user's free times are the answer."""
    when: Fact
    """When they asked: "on Tuesday"; empty: it is not known."""
    due: Fact
    late: bool


class Occasion:
    """The events of one interview as they stand on a day."""

    def __init__(self, interview: Interview, today: date, zone: ZoneInfo) -> None:
        self._interview = interview
        self._country = interview.employer.country
        self._today = today
        self._zone = zone

    def offer(self) -> Offer | None:
        """Give their offer, if there is one."""
        if self._interview.status is not Status.OFFER:
            return None
        deadline = self._interview.offer_deadline
        passed = deadline is not None and deadline < self._today
        if deadline == self._today:
            return Offer(Fact("the end of today", "offer.deadline"), False)
        return Offer(self._day(deadline, "offer.deadline"), passed)

    def booking(self) -> Booking:
        """Give the next round, as far as it is known."""
        key = "interview.next_round"
        booked = self._interview.round.next_round
        if booked is None:
            return Booking(Fact(""), Fact(""))
        there = dates.there(booked, self._zone)
        time = ""
        if isinstance(there, datetime):
            time = dates.time_of_day(there, self._country)
            if self._lives_elsewhere(there):
                time += " your time"
        return Booking(self._day(dates.as_day(there), key), Fact(time, key))

    def told_by(self, to: Person | None) -> Fact:
        """Name who told how it ended; empty: the reader, for all that is known."""
        teller = self._interview.status_by
        if not teller or (to is not None and teller.casefold() == to.name.casefold()):
            return Fact("")
        return Fact(people.mentioned(teller), "status_by")

    def request(self, what: OwedKind, to: Person | None) -> Request | None:
        """Give what they asked for: this reader, else anybody."""
        held = dates.as_day(self._interview.round.held)
        name = to.name if to else ""
        place = answered_by(self._interview, what, name, held, self._today)
        if place is None:
            return None
        debt = self._interview.process.owed[place]
        return self._request(place, debt, theirs=debt.to.casefold() == name.casefold())

    def _request(self, place: int, debt: Owed, *, theirs: bool) -> Request:
        key = f"process.owed[{place}]"
        detail, reply = Fact(debt.detail, f"{key}.detail"), Fact(debt.answer, f"{key}.answer")
        names = [
            Fact(name, f"{key}.files[{i}]") for i, name in enumerate(debt.files) if name.strip()
        ]
        wanted = phrases.papers(detail) if detail else detail
        return Request(
            key=f"{key}.what",
            asker=Fact("" if theirs else people.mentioned(debt.to), f"{key}.to"),
            papers=wanted,
            owned=phrases.is_owned(wanted),
            files=phrases.files(names),
            about=phrases.asked_about(detail, theirs) if detail else detail,
            answer=phrases.answer(reply) if reply else reply,
            about_meeting=phrases.is_about_meeting(detail),
            when=self._ago(debt.since, f"{key}.since"),
            due=self._day(debt.due, f"{key}.due"),
            late=debt.due is not None and debt.due < self._today,
        )

    def _lives_elsewhere(self, moment: datetime) -> bool:
        """Whether the user's clock shows another hour than the employer's."""
        own = self._interview.me.timezone
        if not own:
            return False
        there = moment.replace(tzinfo=self._zone)
        return there.utcoffset() != there.astimezone(ZoneInfo(own)).utcoffset()

    def _ago(self, day: date | None, key: str) -> Fact:
        known = day is not None and day <= self._today
        return Fact(dates.past_day(day, self._country, self._today) if day and known else "", key)

    def _day(self, day: date | None, key: str) -> Fact:
        return Fact(full_day(day, self._country, self._today) if day else "", key)
