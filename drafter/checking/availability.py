"""When the user says to be free: it must be one of the times that the file gives for that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from drafter.checking.alternatives import Alternatives
from drafter.checking.dated import About, Moment
from drafter.checking.day_support import Day, Reading
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.mention import Sort
from drafter.checking.reading import Sentence
from drafter.interview.days import WEEKDAYS

_I_AM_FREE = (
    r"\b(?:i am|i'm|i'd be|i would be|i will be|i'll be|i can be|i could be) "
    r"(?:also |now |still |generally |usually |fully |always |quite )*"
    r"(?:available|free|around|reachable|flexible|at home|off)\b",
    r"\bi have (?:\w+ )?(?:free|openings?|time)\b",
    r"\bfree (?:to talk|to speak|on|after|from|until|till|before|tomorrow|any)\b",
    r"\bavailable (?:to start|from|immediately|at|on|any)",
    r"\b(?:i'm|i am|be) (?:around|about|home|at home|here|up) "
    r"(?:all|most|on|any|every|over|until|till)\b",
)
_I_CAN = (
    r"\b(?:i can|i could|i'd be able to|i am able to|able to|i'm able to|could|can) (?:also )?"
    r"(?:start|begin|join|come (?:in|by|back|over)|make (?:it|any|a)"
    r"|do (?:any )?(?:time|mon|tues|wednes|thurs|fri|satur|sun|next|this|mornings|afternoons"
    r"|evenings)|take a call|meet|talk (?:at|on|any))\b",
    r"\bi start\b",
    r"\b(?:i can|i could|i'd|i would) (?:\w+ ){0,2}?(?:be )?"
    r"(?:(?:able|glad|happy|ready|willing|prepared|pleased) to )?(?:start|begin|join|hop on"
    r"|jump on|stop by|drop in|drop by|pop in|swing by|come (?:in|by|over|round|up|down)"
    r"|be at my desk)\b",
    r"\b(?:am|i'm|be) (?:ready|able|free|prepared) to (?:start|begin|join|come|talk|meet)\b",
)
_MY_DIARY = (
    r"\bmy (?:notice period|availability|start date|earliest start)\b",
    r"\bmy (?:diary|calendar|schedule) (?:is|has|allows|permits)\b",
    r"\bmy (?:\w+ )?(?:weeks?|days?|mornings?|afternoons?|evenings?|weekends?|\w+days?) (?:is|are)"
    r" (?:still |wide |all |quite |completely )*(?:open|free|clear)\b",
    r"\bmy notice\b",
    r"\bi'?(?: a)?m on (?:holiday|leave|vacation)\b",
)
_SUITS_ME = (
    r"\b(?:works?|suits?|best|(?<!than is )good|easiest|fine|perfect|possible) "
    r"(?:well |best |fine )?for me\b",
    r"\bsuits? me\b",
    r"\b(?:is|are) (?:quite |very |all |wide |usually )?(?:quiet|open|clear|free) for me\b",
)
_REACH_ME = (
    r"\b(?:reach|call|ring|phone|catch|contact|get|find|try) me (?:\w+ ){0,6}?"
    r"(?:any ?time|any (?:day|morning|afternoon|evening)|day or night|between|after|before|until"
    r"|most|on (?:mon|tues|wednes|thurs|fri|satur|sun)|in the (?:morning|afternoon|evening))",
    r"\b(?:best|easily|easiest|always|usually) reach(?:ed|able)\b",
    r"\breachable\b",
    r"\b(?:easiest|best) to reach\b",
)
_FREE = Alternatives(*_I_AM_FREE, *_I_CAN, *_MY_DIARY, *_SUITS_ME, *_REACH_ME)

_NAMES_A_WEEKDAY = lazy(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_WHOLE = lazy(r"\b(?:all(?: of| day)?|the whole(?: of)?|any time)(?: on)? $")
_NO_TIME_TO_CALL = frozenset({About.TALK, About.PROMISE, About.NEXT, About.SENT, About.HEARD})
_OWN_TIMES = ("me.available", "me.news", "process.owed", "me.interest")
_THEIR_WORDS = ("process.said", "heard")


def availability(sentence: Sentence) -> bool:
    """Whether a sentence says when the user is free."""
    return _says_free(sentence.low)


@lru_cache(maxsize=64)
def _says_free(low: str) -> bool:
    return _FREE.search(low) is not None


def offers_a_free_day(day: Day, understood: Reading, today: date) -> bool:
    """Whether a day is one on which the user says to be free, and not the day of something else."""
    past = day.mention.spans and all(last < today for _, last in day.mention.spans)
    if past or not availability(day.sentence):
        return False
    given = any(one.about is About.FREE for one in understood.supports)
    return given or not (understood.meant & _NO_TIME_TO_CALL and understood.supports)


def hold_free_day(exam: Examination, day: Day, supports: tuple[Moment, ...]) -> None:
    """Hold a day on which the user says to be free against `available` and the next round."""
    keys = _keys(exam, day, supports)
    if keys:
        exam.ground(day.start, day.end, keys)
        return
    available = exam.known.interview.me.available
    said = (
        f"you are free: {'; '.join(available)}"
        if available
        else "the facts do not say when you are free"
    )
    message = f"{day.written} is not among your times; {said}."
    exam.report(Code.INVENTED_AVAILABILITY, day.sentence.part, day.start, day.end, message)


def _keys(exam: Examination, day: Day, supports: tuple[Moment, ...]) -> list[str]:
    """The keys of the first of several kinds of facts that make the user free on a day."""
    free = [
        one.key for one in supports if one.about is About.NEXT or one.key.startswith(_OWN_TIMES)
    ]
    asked = [
        one.key
        for one in supports
        if one.about in (About.WINDOW, About.PROMISE) or one.key.startswith(_THEIR_WORDS)
    ]
    return (
        next(_open_days(exam, day), [])
        or next(_said_so(exam, day), [])
        or free
        or (asked if day.low.rstrip().endswith("?") else [])
    )


def _open_days(exam: Examination, day: Day) -> Iterator[list[str]]:
    """Texts that leave the day open: "weekdays after four" and "after four"."""
    if day.mention.sort not in (Sort.DAY, Sort.WEEKDAY):
        return
    if any(first.weekday() > 4 for first, _ in day.mention.spans):
        return
    if _WHOLE.search(day.before) and any(k.startswith("me.av") for _, k in exam.calendar.clock):
        # "after four" leaves any day open, but no whole day.
        return
    dated = {key for key, _ in exam.calendar.typed}
    for i, text in enumerate(exam.known.interview.me.available):
        key = f"me.available[{i}]"
        low = text.lower()
        if "weekday" in low or (key not in dated and not _NAMES_A_WEEKDAY.search(low)):
            yield [key]


def _said_so(exam: Examination, day: Day) -> Iterator[list[str]]:
    """Texts in which the day stands just so."""
    bare = day.words.removeprefix("on ").removeprefix("the ").rstrip("s")
    near = [first for first, _ in day.mention.spans if first >= exam.calendar.today][:1]
    weekdays = [f"{WEEKDAYS[one.weekday()]}s".lower() for one in near]
    for i, text in enumerate(exam.known.interview.me.available):
        if any(word in text.lower() for word in (bare, *weekdays)):
            yield [f"me.available[{i}]"]
