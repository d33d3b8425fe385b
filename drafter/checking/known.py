"""What the facts support: the interview file laid out so that a word can be looked up in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.checking.lazy import lazy
from drafter.checking.clock import times
from drafter.checking.days import Mention, Sort, mentions
from drafter.checking.quantities import Measure, Quantity, quantities
from drafter.checking.reading import fold, lowered
from drafter.checking.stems import sense, stem
from drafter.interview.facts import facts
from drafter.interview.model import By, Channel, Interview, Kind, Person

_TOKEN = lazy(r"[^\W_]+(?:['\u2019][^\W_]+)*(?:\+\+|#)?")
_OWNER = lazy(r"people\[(\d+)\]")
_URL = lazy(r"(?:https?://|www\.)[^\s<>()\"']+|\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,12})(?:/[^\s<>()\"']*)?", any_case=True)
_EMAIL = lazy(r"[^\s<>()@,;:\"']+@[^\s<>()@,;:\"']+\.\w+")
_MONTH_FIRST = frozenset({"US", "PH"})

_MODEL_KEYS = lazy(
    r"(?:interview\.(?:stage|setting|medium|tone)|process\.(?:pace|promise|contact_rule|only_if_successful)"
    r"|employer\.(?:country|region|timezone|sector|size|style|internal|via_agency)|status|me\.style|me\.timezone"
    r"|people\[\d+\]\.(?:role|met|gave_number|public_line)|log\[\d+\]\.(?:kind|by)|heard\[\d+\]\.(?:by|promise)"
    r"|process\.owed\[\d+\]\.what|me\.closing_note)\Z"
)
"""Keys whose value is one of a closed set, and so no words of the user's."""


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


class Named(NamedTuple):
    """Somebody whom the file names."""

    key: str
    name: str
    folds: tuple[str, ...]
    """The folded words of the name, particles and titles among them."""
    place: int
    """Which of the people, -1 for somebody else."""
    person: Person | None


class Situation(NamedTuple):
    """What is checked: a message of a kind, to somebody, on a day."""

    interview: Interview
    kind: Kind | None
    channel: Channel | None
    to: tuple[Person, ...]
    """Whom it is for; empty: anybody of the file."""
    today: date
    zone: ZoneInfo


class Known:
    """The facts of one interview as the checks look them up, on one day."""

    def __init__(self, interview: Interview, today: date, zone: ZoneInfo) -> None:
        self.interview = interview
        self.today = today
        self.zone = zone
        self.facts: Mapping[str, object] = facts(interview)

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every text the user typed, by its key."""
        return {
            key: value
            for key, value in self.facts.items()
            if isinstance(value, str) and not _MODEL_KEYS.match(key)
        }

    @cached_property
    def trusted(self) -> dict[str, str]:
        """The same without the words of others, which support no more than a quotation."""
        return {key: text for key, text in self.texts.items() if not key.endswith("said")}

    @cached_property
    def words(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a folded word stands."""
        return _index(self.texts, lambda fold_: fold_)

    @cached_property
    def stems(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a word of this stem stands."""
        return _index(self.texts, stem)

    @cached_property
    def senses(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a word of this sense stands."""
        return _index(self.texts, sense)

    @cached_property
    def people(self) -> list[Named]:
        """Everybody whom the file names, the user last."""
        interview = self.interview
        found = [
            Named(f"people[{i}].name", one.name, _name_folds(one.name), i, one)
            for i, one in enumerate(interview.people)
        ]
        listed = {one.name.casefold() for one in interview.people}
        others = [("status_by", interview.status_by)]
        others += [(f"heard[{i}].from", one.sender) for i, one in enumerate(interview.heard)]
        others += [(f"log[{i}].to", one.to) for i, one in enumerate(interview.log)]
        others += [
            (f"process.owed[{i}].to", one.to) for i, one in enumerate(interview.process.owed)
        ]
        found += [
            Named(key, name, _name_folds(name), -1, None)
            for key, name in others
            if name and name.casefold() not in listed
        ]
        if interview.me.name:
            found.append(
                Named("me.name", interview.me.name, _name_folds(interview.me.name), -1, None)
            )
        return found

    @cached_property
    def name_words(self) -> dict[str, tuple[int, ...]]:
        """The places in `people` of whoever has a folded word in the name, or is greeted by it."""
        found: dict[str, list[int]] = {}
        for number, one in enumerate(self.people):
            words = set(one.folds)
            if one.person is not None and one.person.address_as:
                words |= set(_name_folds(one.person.address_as))
            for word in words:
                found.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in found.items()}

    @cached_property
    def places(self) -> frozenset[str]:
        """The names of the employer's country and of the city its zone is called after."""
        from drafter.interview.country_names import names_of

        zone = self.zone.key.split("/")[-1].replace("_", " ")
        return frozenset((*fold(zone).split(), *names_of(self.interview.employer.country)))

    @cached_property
    def role_words(self) -> frozenset[str]:
        """The folded words of the role and of everybody's title."""
        titles = [self.interview.role, *(person.title for person in self.interview.people)]
        return frozenset(fold(token) for title in titles for token in _TOKEN.findall(title))

    @cached_property
    def moments(self) -> list[Moment]:
        """Every day the file names, with what it is the day of."""
        return list(self._moments())

    def _moments(self) -> Iterator[Moment]:
        one = self.interview
        yield _on(self.held, About.TALK, "interview.held")
        if one.round.next_round:
            yield _on(self._there(one.round.next_round).date(), About.NEXT, "interview.next_round")
        if one.status_on:
            about = About.HEARD
            yield _on(one.status_on, about, "status_on")
        if one.offer_deadline:
            yield _on(one.offer_deadline, About.ANSWER, "offer.deadline")
        process = one.process
        if process.promised_for:
            yield _on(process.promised_for, About.PROMISE, "process.promised_for")
        if process.competing_deadline:
            yield _on(
                process.competing_deadline, About.DEADLINE, "process.competing_offer.deadline"
            )
        if window := process.call_window:
            yield Moment(window.first, window.last, About.WINDOW, "process.call_window.from")
        for i, span in enumerate(process.closed):
            yield Moment(span.first, span.last, About.CLOSED, f"process.closed[{i}].from")
            back = span.last + timedelta(days=1)
            yield Moment(back, back + timedelta(days=4), About.CLOSED, f"process.closed[{i}].to")
        for i, debt in enumerate(process.owed):
            if debt.since:
                yield _on(debt.since, About.ASKED, f"process.owed[{i}].since")
            if debt.due:
                yield _on(debt.due, About.DUE, f"process.owed[{i}].due")
        for i, entry in enumerate(one.log):
            if entry.on <= self.today:
                spoken = entry.by in (By.CALL, By.IN_PERSON)
                yield _on(entry.on, About.CALLED if spoken else About.SENT, f"log[{i}].on")
            if entry.answered and entry.answered <= self.today:
                yield _on(entry.answered, About.HEARD, f"log[{i}].answered")
        for i, heard in enumerate(one.heard):
            if heard.on <= self.today:
                spoken = heard.by in (By.CALL, By.IN_PERSON)
                yield _on(heard.on, About.CALLED if spoken else About.HEARD, f"heard[{i}].on")
                if heard.promised_for:
                    yield _on(heard.promised_for, About.PROMISE, f"heard[{i}].promised_for")
        for key, mention in self.typed_days:
            if mention.sort is Sort.YEAR:
                continue
            about = About.TYPED
            if key.endswith("said"):
                about = About.SAID
            elif key.startswith("me.available"):
                about = About.FREE
            for first, last in mention.spans:
                yield Moment(first, last, about, key)

    @cached_property
    def held(self) -> date:
        """The day of the interview where the employer is."""
        return self._there(self.interview.round.held).date()

    def _there(self, moment: date | datetime) -> datetime:
        if not isinstance(moment, datetime):
            return datetime(moment.year, moment.month, moment.day)
        return moment.astimezone(self.zone).replace(tzinfo=None) if moment.tzinfo else moment

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The single days of the file, that of the interview first."""
        return tuple(m.first for m in self.moments if m.about not in LOOSE)

    @property
    def day_first(self) -> bool:
        """Whether 9/10 is the ninth of October there."""
        return self.interview.employer.country not in _MONTH_FIRST

    @cached_property
    def typed_days(self) -> list[tuple[str, Mention]]:
        """The days in texts that the user typed, counted from when they were true."""
        found = []
        for key, text in self.texts.items():
            if not _CAN_HOLD_A_DAY.match(key):
                continue
            anchor = self._anchor(key)
            for mention in mentions(lowered(text), text, anchor, self.day_first):
                found.append((key, mention))
        return found

    def _anchor(self, key: str) -> date:
        if key.startswith("heard["):
            return self.interview.heard[int(key[6 : key.index("]")])].on
        if key == "process.said" or key.startswith("process.owed"):
            return self.held
        return self.today

    @cached_property
    def clock(self) -> list[tuple[int, str]]:
        """The times of day of the file as minutes after midnight, with their keys."""
        found = []
        for key, moment in (
            ("interview.held", self.interview.round.held),
            ("interview.next_round", self.interview.round.next_round),
        ):
            if isinstance(moment, datetime):
                there = self._there(moment)
                found.append((there.hour * 60 + there.minute, key))
                for zone in self._own_zones:
                    aware = moment if moment.tzinfo else moment.replace(tzinfo=self.zone)
                    own = aware.astimezone(zone)
                    found.append((own.hour * 60 + own.minute, key))
                if moment.tzinfo:
                    found.append((moment.hour * 60 + moment.minute, key))
        for key, text in self.texts.items():
            if _CAN_HOLD_A_DAY.match(key):
                for time in times(lowered(text)):
                    found += [(minute, key) for minute in time.minutes]
        return found

    @cached_property
    def _own_zones(self) -> list[ZoneInfo]:
        return [ZoneInfo(name) for name in (self.interview.me.timezone,) if name]

    def offsets(self) -> set[float]:
        """How many hours the zones of the file are ahead of UTC on the days it names."""
        days = [self.today, *self.days]
        return {
            (datetime(d.year, d.month, d.day, 12, tzinfo=zone).utcoffset() or timedelta()).total_seconds() / 3600
            for zone in (self.zone, *self._own_zones)
            for d in days
        }

    @cached_property
    def quantities(self) -> list[tuple[str, Quantity, frozenset[str]]]:
        """The numbers in texts that the user typed: key, number, senses of the words around."""
        return [
            (key, quantity, self.senses_of(key))
            for key, text in self.texts.items()
            for quantity in quantities(lowered(text))
        ]

    def quantities_like(self, value: float) -> bool:
        """Whether any text of the user's gives this number."""
        return any(quantity.value == value for _, quantity, _ in self.quantities)

    def senses_of(self, key: str) -> frozenset[str]:
        """The senses of the words of one text."""
        found = self._senses_of.get(key)
        if found is None:
            found = self._senses_of[key] = frozenset(
                sense(fold(token)) for token in _TOKEN.findall(self.texts[key])
            )
        return found

    def senses_here(self, low: str) -> frozenset[str]:
        """The senses of the words of a sentence in small letters."""
        return frozenset(sense(fold(token)) for token in _TOKEN.findall(low))

    @cached_property
    def _senses_of(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def counts(self) -> dict[int, str]:
        """What can be counted in the file: people met, people, messages sent."""
        people = self.interview.people
        met = sum(person.met for person in people) or len(people)
        return {n: "people" for n in (met - 1, met) if n > 0}

    @cached_property
    def emails(self) -> dict[str, str]:
        """The addresses of the file in small letters, with their keys."""
        return {
            found.lower().rstrip("."): key
            for key, text in self.trusted.items()
            for found in _EMAIL.findall(text)
        }

    @cached_property
    def links(self) -> dict[str, str]:
        """The links of the file without their scheme, with their keys."""
        return {
            bare_link(found): key
            for key, text in self.trusted.items()
            if not key.endswith(".email")
            for found in _URL.findall(text)
        }

    @cached_property
    def phones(self) -> dict[str, str]:
        """The digits of the phone numbers of the file, with their keys."""
        return {
            re.sub(r"\D", "", text): key
            for key, text in self.trusted.items()
            if key.endswith("phone")
        }

    def owner(self, key: str) -> int:
        """Which of the people a key belongs to; -1: to nobody in particular."""
        found = _OWNER.match(key)
        return int(found[1]) if found else -1


_CAN_HOLD_A_DAY = lazy(
    r"process\.said|process\.owed\[\d+\]\.(?:detail|answer)|heard\[\d+\]\.said"
    r"|me\.(?:fits|news|available|concerns)\[\d+\]|me\.(?:question|interest)|interview\.topics\[\d+\]"
    r"|people\[\d+\]\.topics\[\d+\]"
)


def bare_link(link: str) -> str:
    """A link without scheme, www and a closing mark."""
    bare = re.sub(r"\A(?:https?://)?(?:www\.)?", "", link.lower())
    return bare.rstrip("/.,;:!?")


def _on(day: date, about: About, key: str) -> Moment:
    return Moment(day, day, about, key)


def _name_folds(name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for token in re.findall(r"[^\W_][\w'\u2019]*(?:[-.\u2010\u2011][^\W_][\w'\u2019]*)*", name):
        found[fold(token)] = None
        for piece in re.split(r"[-.]", fold(token)):
            if piece:
                found[piece] = None
    return tuple(found)


def _index(texts: Mapping[str, str], form: object) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, text in texts.items():
        for token in _TOKEN.findall(text):
            word = form(fold(token))  # type: ignore[operator]
            keys = found.setdefault(word, [])
            if not keys or keys[-1] != key:
                keys.append(key)
    return {word: tuple(keys) for word, keys in found.items()}


_ = Measure
