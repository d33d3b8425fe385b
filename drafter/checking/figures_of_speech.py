"""Numbers that are only a manner of speaking: "thanks a million", "nine lives", "one day"."""

from __future__ import annotations

from drafter.checking.lazy import either, lazy
from drafter.checking.told import OF_MESSAGES, PAPERS, PEOPLE, ROUND, Told

_SAYING_BEFORE = lazy(
    r"\b(?:thanks|thank you|by the|tens of|one in|better than|worth|than|you're|aged?|age of"
    r"|cloud|nine to) $"
)
_SAYING_BEHIND = lazy(
    either(
        r"to the dozen",
        r"(?:and one )?(?:things|times|thanks|reasons|miles|apologies|questions|pardons|ways)",
        r"time(?:'s|s)? (?:lucky|the charm|a charm|over|better)",
        r"to none",
        r"on\b,? (?:and )?\w+ off",
        r"off\b",
        r"(?:of )?the (?:battle|fun|job|story|trouble|problem|charm|time|point)\b",
        r"(?:hours? )?to (?:five|six)\b",
    )
)
_SCALE_WORDS = lazy(
    r"a (?:hundred|thousand|million|billion)(?: and one)?$|(?:hundred|thousand|million)s$"
)
_SMALL_TALK = 12
_OF_SOMEBODY = lazy(r"\b(?:my|me|your|our|their|i|i've|i'd|we|we've|they|team|company|firm|role)\b")
_IN_GENERAL = lazy(r"\b(?:any|every|whenever|wherever|no|if|a \w+ (?:in|on) which) \b")
_IN_CASE = lazy(r"\b(?:in case|as if|as though|even if|unless)\b[^,.;]{0,40}$")
_OF_US = lazy(r" of us\b")
_WOULD = lazy(r"\b(?:would|will|could|might)\b")
_MESSAGES = lazy(r"(?:notes?|e-?mails?|messages?|letters?|calls?|voicemails?|times)\b")
_WORKED = lazy(
    r"\b(?:led|lead|ran|run|managed?|built|build|trained|taught|wrote|written|cut|raised|grew|opened"
    r"|launched|closed|audited|designed|supervised|years?|experience|with|having|languages?|degrees?"
    r"|offers?|interviews?|candidates?|colleagues?|reports?|projects?|stores?|shops?|clients?|sites?"
    r"|companies|employers?|staff|teams?|nurses?|wards?|percent|per cent|your|their)\b"
)
_AROUND = 35
_REMARK = lazy(
    r"\bminutes? before (?:you|one)\b|\bquarter of an hour\b|\bhalf of my (?:day|week|life)\b"
    r"|\bstraight \w+ hours\b|\bnine times out of ten\b"
    r"|\b(?:first|last) (?:\w+ )?(?:minutes?|seconds?|per ?cent|mile|inch)\b"
    r"|\bhalf of (?:them|it|us)\b|\badd (?:\w+ )?per ?cent\b"
)
_HUGE = ("hundred", "thousand", "million")
_ANYBODY = lazy(
    r"\b(?:anyone|anybody|whoever|everybody|everyone|somebody|someone|people|people's|nobody"
    r"|no one|one always|you always)\b"
)
_OF_US_TWO = lazy(r"\b(?:i|i'm|i've|i'd|my|me|we|our|you|your)\b")
_CUT = lazy(r"[,;:]")
_LIKENESS = lazy(r"\b(?:what|how) (?:\w+ ){0,3}$")
_LIKE = lazy(r"\b(?:smells?|looks?|feels?|sounds?|tastes?|is|are) like\b")
_YEAR_OLDS = lazy(r"[- ]?year[- ]olds?\b")


def is_an_age(told: Told) -> bool:
    """Whether it says how old some are: "a room full of eight-year-olds"."""
    return bool(_YEAR_OLDS.match(told.after))


def is_rounded(told: Told) -> bool:
    """Whether it is one of the lengths and shares of which general remarks are made."""
    return told.in_words and bool(
        _REMARK.search(told.before[-_AROUND:] + told.written + told.after[:_AROUND])
    )


def is_one_day(told: Told) -> bool:
    """Whether "one day" is some day to come; "my two cents" are no money either."""
    if told.written in ("two cents", "two pence", "two pennies"):
        return True
    return told.in_words and told.value == 1 and told.word == "day"


def is_imagined(told: Told) -> bool:
    """Whether it asks how many would work there: "would there be two of us"."""
    asks = told.in_words and told.low.rstrip().endswith("?")
    return asks and bool(_OF_US.match(told.after) and _WOULD.search(told.low))


def proverbial(told: Told) -> bool | None:
    """Spare "thanks a million", "nineteen to the dozen" and "third time's the charm"."""
    if _SAYING_BEHIND.match(told.after.lstrip()) or (told.in_words and told.value == 0):
        return True
    if not told.in_words or not _SAYING_BEFORE.search(told.before):
        return None
    if told.before.endswith(("cloud ", "nine to ")):
        return True
    compares = told.before.endswith(("worth ", "than ")) and not told.counts_time
    return bool(_SCALE_WORDS.search(told.written)) or compares or None


def in_general(told: Told) -> bool | None:
    """Spare "one honest check is better than ten copied ones": small talk in round words."""
    small = told.is_word_up_to(_SMALL_TALK)
    if not small or told.counts_time or ROUND.match(told.unit):
        return None
    if PEOPLE.match(told.unit):
        return bool(_IN_GENERAL.search(told.before)) or None
    return not _OF_SOMEBODY.search(told.low) or None


def of_no_fact(told: Told) -> bool | None:
    """Spare "my cat has nine lives": a small number of things that no fact speaks of."""
    huge = told.in_words and told.written.removeprefix("a ").rstrip("s") in _HUGE
    if not (huge or told.is_word_up_to(_SMALL_TALK)) or told.counts_time:
        return None
    if not (huge or told.thing) or any(
        one.match(told.unit) for one in (PEOPLE, ROUND, PAPERS, OF_MESSAGES, _MESSAGES)
    ):
        return None
    clause = _CUT.split(told.before)[-1][-_AROUND:] + _CUT.split(told.after)[0][:_AROUND]
    if told.thing in told.known.senses or _WORKED.search(clause):
        return None
    return True


def of_anybody(told: Told) -> bool | None:
    """Spare "anyone who could move half of them" and "what thirty sandwiches smell like"."""
    clause = _CUT.split(told.before)[-1] + told.after
    found = _ANYBODY.search(clause)
    anybody = found and not _OF_US_TWO.search(clause, found.end())
    likeness = told.in_words and _LIKENESS.search(told.before) and _LIKE.search(told.after)
    return bool(anybody or likeness) or None


def supposed(told: Told) -> bool | None:
    """Spare "in case you are juggling a dozen of us"."""
    return bool(_IN_CASE.search(told.before)) or None
