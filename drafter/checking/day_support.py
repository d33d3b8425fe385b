"""Which days of the file a day in the text can mean, and whether they are what the text says."""

from __future__ import annotations

from typing import NamedTuple

from drafter.checking.cues import clause_of, meanings
from drafter.checking.dated import LOOSE, About, Moment
from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy
from drafter.checking.mention import Mention, Sort
from drafter.checking.reading import Sentence
from drafter.checking.spans import DAY
from drafter.interview.model import Kind

_AT_ODDS = {
    About.TALK: frozenset(
        {
            About.SENT,
            About.HEARD,
            About.PROMISE,
            About.DEADLINE,
            About.ANSWER,
            About.DUE,
            About.SAID,
            About.FREE,
        }
    ),
    About.SENT: frozenset(
        {
            About.TALK,
            About.PROMISE,
            About.DEADLINE,
            About.ANSWER,
            About.NEXT,
            About.SAID,
            About.FREE,
        }
    ),
    About.HEARD: frozenset(
        {
            About.TALK,
            About.SENT,
            About.PROMISE,
            About.DEADLINE,
            About.ANSWER,
            About.SAID,
            About.FREE,
            About.DUE,
        }
    ),
    About.ASKED: frozenset({About.DUE, About.SENT, About.PROMISE, About.FREE}),
    About.PROMISE: frozenset({About.TALK, About.SENT, About.FREE}),
    About.DEADLINE: frozenset({About.TALK, About.SENT, About.PROMISE, About.HEARD}),
    About.ANSWER: frozenset({About.TALK, About.SENT, About.PROMISE, About.HEARD}),
    About.NEXT: frozenset({About.SENT, About.HEARD}),
}
"""What a day cannot be when the sentence speaks of the other."""
_BEHIND_US = frozenset({About.ASKED, About.SENT, About.HEARD})
_OVER = _BEHIND_US | {About.TALK}
"""What no day ahead can be the day of."""
_OWN_ANSWER = lazy(
    r"\b(?:my (?:answer|decision|reply|response)|due|expires?|runs out|last day|their deadline"
    r"|(?:they|he|she) (?:would |'d )?(?:like|want|need|expect|ask)\w*"
    r"|have to (?:answer|reply|decide))\b"
)
"""What the day set to the user is called, which no earlier one can be."""
_TOLD = lazy(r"\b(?:said|told|mentioned|says)\b")
_EARLIER_THAN_ASKED = 4 * DAY
"""How much earlier than the day set to the user they may be asked to decide."""


_REACH = 200
"""How far around a day the words are that tell of it, in letters."""


class Day(NamedTuple):
    """A day that a sentence names, and its place in the whole text."""

    sentence: Sentence
    mention: Mention
    start: int
    end: int

    @property
    def low(self) -> str:
        """The sentence in small letters."""
        return self.sentence.low

    @property
    def before(self) -> str:
        return self.low[max(0, self.mention.start - _REACH) : self.mention.start]

    @property
    def after(self) -> str:
        return self.low[self.mention.end : self.mention.end + _REACH]

    @property
    def around(self) -> str:
        """The words before the day, the day, and those behind it."""
        first = max(0, self.mention.start - _REACH)
        return self.low[first : self.mention.end + _REACH]

    @property
    def words(self) -> str:
        """The words for the day in small letters."""
        return self.low[self.mention.start : self.mention.end]

    @property
    def written(self) -> str:
        """The words for the day as they stand there."""
        return self.sentence.text[self.mention.start : self.mention.end]


class Reading(NamedTuple):
    """What a day in the text is understood as."""

    meant: frozenset[About]
    """What the sentence says it is the day of; empty: nothing."""
    supports: tuple[Moment, ...]
    """The days of the file that it can be."""


def reading(exam: Examination, day: Day) -> Reading:
    """Understand a day by its sentence and the days of the file."""
    meant = meanings(day.low, day.mention)
    supports = supporting(exam, day.mention)
    if exam.kind in (Kind.OFFER_DEADLINE, Kind.OFFER_REPLY):
        supports += _days_to_decide(exam, day)
    if not supports and day.before.endswith("before "):
        eves = tuple((first - DAY, last) for first, last in day.mention.spans)
        supports = supporting(exam, day.mention._replace(spans=eves))
    if all(first > exam.calendar.today for first, _ in day.mention.spans):
        meant -= _OVER
    if meant & _BEHIND_US:
        # What they said can be of a day ahead.
        supports = [
            one for one in supports if one.first <= exam.calendar.today or one.about is About.SAID
        ]
    return Reading(meant, tuple(supports))


def supporting(exam: Examination, mention: Mention) -> list[Moment]:
    """The days of the file that the text can mean."""
    return [
        one
        for one in exam.calendar.moments
        if _meets(mention, one) and (one.about not in LOOSE or _as_exact(mention, one))
    ]


def fits(low: str, understood: Reading) -> bool:
    """Whether one of the days of the file can be what the sentence says it is."""
    if says_who_told(low) and any(one.about is About.SAID for one in understood.supports):
        return True
    at_odds = frozenset[About]().union(
        *(_AT_ODDS.get(about, frozenset()) for about in understood.meant)
    )
    return any(one.about not in at_odds for one in understood.supports)


def says_who_told(low: str) -> bool:
    """Whether a sentence repeats what somebody said."""
    return bool(_TOLD.search(low))


def _meets(mention: Mention, moment: Moment) -> bool:
    if mention.sort is Sort.WEEKDAY:
        return any(moment.first <= day <= moment.last for day, _ in mention.spans)
    return mention.can_be(moment.first, moment.last)


def _as_exact(mention: Mention, moment: Moment) -> bool:
    """Whether a day in a text of the file is as exact as the one that it is to support."""
    length = moment.last - moment.first
    if mention.sort is Sort.DAY and 7 * DAY < length < 15 * DAY:
        # "the end of December" is its last day too.
        return any(day in (moment.first, moment.last) for day, _ in mention.spans)
    if mention.sort in (Sort.DAY, Sort.WEEKDAY):
        return length < 2 * DAY
    return any(length <= last - first + 10 * DAY for first, last in mention.spans)


def _days_to_decide(exam: Examination, day: Day) -> list[Moment]:
    """The days on which they can still be asked to decide before the user has to."""
    mention, found = day.mention, list[Moment]()
    if _OWN_ANSWER.search(clause_of(day.low, mention)):
        return found
    for one in exam.calendar.moments:
        if one.about in (About.DEADLINE, About.ANSWER):
            first = max(exam.calendar.today, one.first - _EARLIER_THAN_ASKED)
            window = one._replace(first=first, last=one.first)
            if first <= one.first and _meets(mention, window):
                found.append(window)
    return found
