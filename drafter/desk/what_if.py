"""What the advice would be if facts of a kept interview were others; nothing is saved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk import supposed_facts as facts_then
from drafter.desk.answers import LEAVES, Answers
from drafter.desk.judging import judge
from drafter.desk.moved import Move, told
from drafter.desk.supposing import A_WEEK, DAY, Offer, Shape, Supposed, applies, offered
from drafter.desk.typed import Reading, shown_again, typed
from drafter.desk.when import day_in_words
from drafter.errors import DrafterError, InterviewError, SettingsError
from drafter.interview.spec import Day

if TYPE_CHECKING:
    from drafter.decision.advice import Explanation
    from drafter.desk.desk import Desk
    from drafter.interview.model import Interview

_FARTHEST = timedelta(days=366)
"""How far from today the day may be that is looked at."""

_BEFORE = re.compile(r"is before (?:\S+[.\]])?(\w+) \((\d{4}-\d\d-\d\d)")
_DAYS = {
    "held": "the interview",
    "status_on": "they told you",
    "from": "the first day",
    "on": "they said so",
}
"""The keys of days that others cannot lie before."""


class Fact(NamedTuple):
    """A fact as it is supposed to be."""

    offer: Offer
    text: str
    on: date
    """The day that was looked at when it was supposed; else the one that is."""

    @property
    def changed(self) -> bool:
        """Whether it is kept otherwise."""
        return self.text != self.offer.kept


class Sight(NamedTuple):
    """What the suppositions come to."""

    interview: Interview | None
    explanation: Explanation | None
    notices: tuple[str, ...]
    move: Move | None
    faults: Mapping[str, str] = {}
    """By the name of the fact, why it cannot be."""
    others: tuple[str, ...] = ()
    """Why it cannot be, where that belongs to no single fact."""


class WhatIf:
    """One kept interview, of which anything may be supposed."""

    def __init__(self, desk: Desk, today: date | datetime | None, which: int) -> None:
        """Raises DrafterError if there is no such interview, or no advice on it."""
        self._desk, self._today, self.which = desk, today, which
        stored = desk.interviews.kept(which)
        self._facts = stored.facts
        self.interview = desk.interviews.read(stored)
        self.decision = desk.decide(self.interview, today)
        self._groups = offered(self.interview, self.decision)
        self._offers = {each.name: each for group in self._groups for each in group.offers}
        self._kept = {name: offer.kept for name, offer in self._offers.items()}
        self._supposed: dict[str, Supposed] = {}

    @property
    def here(self) -> date:
        """Today, by the employer's clock."""
        return self.decision.today

    @property
    def day(self) -> date:
        """The day that is looked at."""
        return date.fromisoformat(self._played().now[DAY])

    @property
    def changed(self) -> bool:
        """Whether anything is supposed."""
        return bool(self._supposed)

    def groups(self) -> Iterator[tuple[str, list[Fact]]]:
        """The facts that apply, each group under its title."""
        now, supposed = self._played().now, self._supposed
        nothing = Supposed("", date.fromisoformat(now[DAY]))
        for title, offers in self._groups:
            found = [
                Fact(each, now[each.name], supposed.get(each.name, nothing).on)
                for each in offers
                if _applies(each.name, now)
            ]
            if found:
                yield title, found

    def suppose(self, name: str, text: str) -> None:
        """Let a fact be another; it goes before whatever does not go with it."""
        if name == DAY:
            text = self._near(date.fromisoformat(text)).isoformat()
        day = self.day
        self._supposed.pop(name, None)
        if self._played().now[name] != text:
            self._supposed[name] = Supposed(text, day)
        self._tidy()

    def step(self, name: str, by: int) -> None:
        """Take the choice beside this one, or the day before or after."""
        offer, text = self._offers[name], self._played().now[name]
        if offer.shape is not Shape.DAY:
            choices = list(dict.fromkeys((*offer.choices, text)))
            place = choices.index(text) + by
            if 0 <= place < len(choices):
                self.suppose(name, choices[place])
        elif text:
            day = date.fromisoformat(text[:10]) + timedelta(days=by)
            self.suppose(name, day.isoformat() + text[10:])
        else:
            self.suppose(name, (self.day + A_WEEK).isoformat())

    def read(self, name: str, text: str) -> Reading:
        """How a typed answer is understood; its value is a text that can be supposed."""
        if not text.strip():
            needed = self._offers[name].needed
            return Reading(fault="This is needed.") if needed else Reading("")
        shape = LEAVES[name].key.shape if name in LEAVES else Day()
        reading = typed(shape, text, self.here, ahead=name != "interview.held")
        if name == DAY and reading.moment and self._near(reading.moment) != reading.moment:
            return Reading(fault="Only a day within a year of today.")
        return reading if reading.fault else reading._replace(value=shown_again(reading.value))

    def put_back(self, name: str) -> None:
        """Suppose nothing of a fact any more, nor what it is another by."""
        for other in self._played().by.get(name, ()):
            del self._supposed[other]
        self._tidy()

    def put_all_back(self) -> None:
        """Suppose nothing any more."""
        self._supposed.clear()

    def look(self) -> Sight:
        """Take advice on it; what cannot be is told, and never raised."""
        then = self._played()
        day = date.fromisoformat(then.now[DAY])
        answers = facts_then.answers_then(self._facts, self.interview, then)
        base = facts_then.entries_then(self._facts, then)
        try:
            judged = judge(answers, base, self.here, self._desk.read_object)
            if judged.interview is None:
                return self._impossible(judged.faults, judged.others)
            moment = self._today if day == self.here else day
            advice = self._desk.advise(judged.interview, moment)
        except DrafterError as error:
            more = error.faults if isinstance(error, InterviewError | SettingsError) else ()
            return self._impossible({}, (error.title, *more))
        move = told(self.decision, advice.explanation.decision, self.here)
        return Sight(judged.interview, advice.explanation, advice.notices, move)

    def for_the_form(self) -> Answers:
        """The answers of a form that would be others; what happens since is none of them."""
        return facts_then.handed_on(self._facts, self.interview, self._played())

    def take_over(self) -> None:
        """Put what is supposed into the unfinished form; raises DrafterError if it cannot be."""
        from drafter.desk.filling import Filling

        form = Filling(self._desk, self._today, self.which)
        form.answers |= self.for_the_form()
        form.keep()

    def _played(self) -> facts_then.Outcome:
        return facts_then.played(self._kept, dict(self._supposed))

    def _tidy(self) -> None:
        """Forget suppositions that change nothing, or nothing that applies."""
        for name in list(self._supposed):
            then, rest = self._played(), {**self._supposed}
            del rest[name]
            idle = _told(facts_then.played(self._kept, rest)) == _told(then)
            if idle or not _applies(name, then.now):
                del self._supposed[name]

    def _near(self, day: date) -> date:
        return min(max(day, self.here - _FARTHEST), self.here + _FARTHEST)

    def _impossible(self, faults: Mapping[str, str], others: tuple[str, ...]) -> Sight:
        told = [(path, fault, fault) for path, fault in faults.items()]
        told += [(*other.partition(": ")[::2], other) for other in others]
        mine, rest = dict[str, str](), list[str]()
        for path, fault, whole in told:
            name = facts_then.fact_at(path)
            if name in self._offers:
                mine[name] = self._plainly(fault)
            else:
                rest.append(whole)
        return Sight(None, None, (), None, mine, tuple(rest))

    def _plainly(self, fault: str) -> str:
        """A day that is before another, without the names of keys."""
        found = _BEFORE.search(fault)
        if found is None:
            return fault
        what = _DAYS.get(found[1], "another day")
        return f"That is before {what} ({day_in_words(date.fromisoformat(found[2]), self.here)})."


def _applies(name: str, now: Mapping[str, str]) -> bool:
    return applies(name, lambda other: now.get(other, ""))


def _told(then: facts_then.Outcome) -> dict[str, str]:
    """What is known then; what is not known is the same as what was never asked."""
    return {name: text for name, text in then.now.items() if text}
