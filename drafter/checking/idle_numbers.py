"""Number words that count nothing: "one of", "first of all", "two quick questions"."""

from __future__ import annotations

from collections.abc import Callable

from drafter.checking.figures_of_speech import (
    in_general,
    of_anybody,
    of_no_fact,
    proverbial,
    supposed,
)
from drafter.checking.lazy import either, lazy
from drafter.checking.quantities import Measure
from drafter.checking.reading import fold
from drafter.checking.stems import is_commonplace, sense
from drafter.checking.told import OF_MESSAGES, PAPERS, PEOPLE, ROUND, SCORE, TIMES, Told

Rule = Callable[[Told], bool | None]
"""Says whether a number is idle, or None: that it cannot tell."""

_LENGTH_OR_DEGREE = lazy(r"(?:year|month|week|day|degree|candidate|applicant|person|choice)")
_LIST_MARK = lazy(r"[.)]")
_ONE_OR = lazy(r"\b(?:one|a \w+) or $")
_POINTING = lazy(r"\b(?:or|the|these|those|either|other) $")
_COUNTED_PEOPLE = lazy(
    r"of (?:you|us|them)\b"
    r"|(?:people|interviewers?|colleagues|others|ladies|gentlemen|rounds?|interviews?|managers)"
)
_YOU = lazy(r"\byou $")
_OF_PEOPLE = lazy(r"of (?:you|us|them)\b")
_COUNTS_ROUNDS = lazy(r"\b(?:round|stage|interview) (?:\w+ )?of $")
_OWN_MESSAGES = lazy(
    r"\b(?:my|all|these|those) (?:notes|emails|messages|letters|calls|voicemails|attempts)$"
)
_REQUEST = lazy(
    r"\b(?:minute|minutes|moment|second|seconds|sec|hour|hours|lines?|words?|sentences?"
    r"|questions?)\b"
)
_ASKING = lazy(
    r"\?|\b(?:quick|brief|short|take|need|within|inside|spare|only|just|have|up to|no more than)\b"
)
_SPARE = lazy(r"\b(?:got|have|spare|for|take|need|give me) (?:(?:a|just|about|the|only) )*$")
_LIGHT = lazy(
    either(
        r"more|other|another|last|final|quick|short|brief|small|little",
        r"of (?:the|my|your|our|us|them|these|those|you|all|a kind)",
        r"things?|questions?|points?|lines?|words?|sentences?|notes?|thoughts?|reasons?",
        r"ways?|sides?|steps?|place|person|page|email|message|call|go|sitting|look|half|cents",
        r"moments?|minutes?|seconds?|time|day",
        r"the other|by one|and the same|or two|hundred percent|off|each",
        r"that|who|which|in which|i|to|for",
        r"is|was|has|does|could|can|would|may|might|should|gets|hopes|never|always",
    )
    + r"\b"
)
"""What stands behind "one", "two" or "three" where the number claims nothing."""
_AND_PART = lazy(r"\b(?:\w+ and|hours? and|years? and) $")
_BEFORE_TOP = ("out of", "/", "scale of one to", "to")
_NIGHTS = lazy(r"\b(?:nights?|days?) $")
_BEFORE_HALF = lazy(r"\b(?:by|in|cut|than|nearly|almost|about) $")
_WHICH_HALF = lazy(r"\b(?:first|second|other|better|latter|last) $")
_AFTER_HALF = lazy(r"of (?:our|my|all|them)\b|(?:our|my|a (?:year|million|dozen))\b")
_YEARS = range(1900, 2100)
_MOST_ASKED, _MOST_SECONDS = 30, 90


def is_idle(told: Told) -> bool:
    """Whether a number word is no number where it stands."""
    for rule in _RULES.get(told.measure, ()):
        if (found := rule(told)) is not None:
            return found
    return False


def asks_for_a_moment(told: Told) -> bool:
    """Whether it counts the minutes that a question asks for: "Got two minutes?"."""
    few = told.word.startswith(("min", "sec")) and told.value <= _MOST_ASKED
    return few and "?" in told.low and bool(_SPARE.search(told.before))


def _day_of_a_date(told: Told) -> bool | None:
    """Spare "by the 15th", which is held against the file as a day."""
    if told.before.endswith("the ") and not ROUND.search(told.unit):
        return any(m.first.day == told.value for m in told.exam.calendar.moments) or None
    return None


def _first_of_all(told: Told) -> bool | None:
    """Spare "first of all", "a few seconds." and "a second pair of eyes"."""
    if not told.in_words:
        return False
    if told.value == 1 or (told.value == 2 and told.after.startswith(("s ", "s."))):
        return True
    return not ROUND.match(told.unit) and not _LENGTH_OR_DEGREE.match(told.unit)


def _item_of_a_list(told: Told) -> bool | None:
    """Spare the number of an item: "1. My availability"."""
    return (not told.before.strip() and bool(_LIST_MARK.match(told.after))) or None


def _one_or_two(told: Told) -> bool | None:
    """Spare "one or two" and "a day or two"."""
    return (told.is_word_up_to(3) and bool(_ONE_OR.search(told.before))) or None


def _the_two(told: Told) -> bool | None:
    """Spare "the two options", but not people and rounds, which the file counts."""
    if told.value > 1 and told.is_word_up_to(3) and _POINTING.search(told.before):
        return not _COUNTED_PEOPLE.match(told.unit) and not told.counts_time
    return None


def _you_two(told: Told) -> bool | None:
    """Spare "meeting you two"."""
    most = max(2, len(told.known.interview.people))
    plural = told.in_words and 1 < told.value <= most
    return (plural and bool(_YOU.search(told.before))) or None


def _compound(told: Told) -> bool | None:
    """Spare "a two-way exchange"."""
    joined = told.in_words and told.after[:1] == "-"
    if not joined or sense(told.word.split("-")[0]) in TIMES:
        return None
    return not told.known.quantities_like(told.value) or None


def _two_questions(told: Told) -> bool | None:
    """Spare "three quick thoughts", but not rounds, or papers when some are owed."""
    few = told.in_words and 1 < told.value <= 5
    if not few or not told.word or not is_commonplace(fold(told.word)):
        return None
    if told.counts_time or PEOPLE.match(told.unit):
        return None
    if _OWN_MESSAGES.search(f"{told.before}{told.word}"):
        return None
    owed = any(debt.files for debt in told.known.interview.process.owed)
    return not ROUND.match(told.unit) and not (owed and PAPERS.match(told.unit))


def _one(told: Told) -> bool | None:
    """Spare "one point" and "one day", and "one minute" that is asked for."""
    if told.in_words and told.value == 1:
        return not told.counts_time or bool(_ASKING.search(told.low)) or told.word == "day"
    return None


def _asked_for(told: Told) -> bool | None:
    """Spare "could you spare ten minutes?", unless the file has such a number."""
    word = told.word
    most = _MOST_SECONDS if word.startswith("sec") else _MOST_ASKED
    if not _REQUEST.match(word) or told.value > most or not _ASKING.search(told.low):
        return None
    minutes = word.startswith(("min", "sec"))
    if told.known.quantities_like(told.value) and not (minutes and "?" in told.low):
        return None
    return sense(word) != "hour" or "within" in told.low


def _of_the(told: Told) -> bool | None:
    """Spare "two of the points", but not "two of you"."""
    if told.is_word_up_to(3) and _LIGHT.match(told.unit):
        if _COUNTS_ROUNDS.search(told.before) or OF_MESSAGES.match(told.unit):
            return None
        return not (told.value > 1 and _OF_PEOPLE.match(told.unit))
    return None


def _year(told: Told) -> bool | None:
    """Spare a year in which some day of the file lies, and this one."""
    if told.in_words or told.value not in _YEARS or told.unit.startswith(("people", "users")):
        return None
    years = {moment.first.year for moment in told.exam.calendar.moments}
    return told.value in years or told.value == told.exam.calendar.today.year


def _top_of_a_scale(told: Told) -> bool | None:
    """Spare the ten of "eight out of ten", of which the eight is held against the file."""
    before = told.before
    if not SCORE.match(told.after) and not before.rstrip().endswith(_BEFORE_TOP):
        return None
    if told.value == 7 and _NIGHTS.search(before.removesuffix("out of ")):
        return True
    return told.value == 10


def _half_or_all(told: Told) -> bool | None:
    """Spare "half the battle" and "100 per cent", but not "cut by half"."""
    if told.written == "half" or told.written == "a half":
        if _WHICH_HALF.search(told.before):
            return True
        if _AND_PART.search(told.before):
            # "two and a half": the whole of it is one number.
            return True
        return not (_BEFORE_HALF.search(told.before) or _AFTER_HALF.match(told.unit))
    return told.value == 100


_RULES: dict[Measure, tuple[Rule, ...]] = {
    Measure.ORDINAL: (proverbial, of_anybody, _day_of_a_date, _first_of_all),
    Measure.COUNT: (
        proverbial,
        _item_of_a_list,
        _one_or_two,
        _the_two,
        _you_two,
        _compound,
        _two_questions,
        _one,
        _asked_for,
        _of_the,
        _year,
        in_general,
        of_no_fact,
        of_anybody,
        supposed,
        _top_of_a_scale,
    ),
    Measure.PERCENT: (proverbial, of_anybody, _half_or_all),
}
"""What is asked of a number of each sort, until one can tell; money is never idle."""
