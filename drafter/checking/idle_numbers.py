"""Number words that count nothing: "one of", "first of all", "two quick questions"."""

from __future__ import annotations

from collections.abc import Callable

from drafter.checking.lazy import either, lazy
from drafter.checking.quantities import Measure
from drafter.checking.reading import fold
from drafter.checking.stems import is_commonplace, sense
from drafter.checking.told import PAPERS, ROUND, SCORE, TIMES, Told

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
_PEOPLE = lazy(
    r"(?:of (?:you|them|us)|(?:\w+ )?members|panel|people|interviewers?|colleagues|persons|members"
    r"|ladies|gentlemen|managers)\b"
)
_COUNTS_ROUNDS = lazy(r"\b(?:round|stage|interview) (?:\w+ )?of $")
_OF_MESSAGES = lazy(r"of (?:your|my|the) (?:calls|emails|messages|notes|letters|voicemails)\b")
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
_AND_PART = lazy(r"\b(?:\w+ and|hours? and|years? and) $")
_BEFORE_TOP = ("out of", "/", "scale of one to", "to")
_NIGHTS = lazy(r"\b(?:nights?|days?) $")
_BEFORE_HALF = lazy(r"\b(?:by|in|cut|than|nearly|almost|about) $")
_WHICH_HALF = lazy(r"\b(?:first|second|other|better|latter|last) $")
_AFTER_HALF = lazy(r"of (?:our|my|all|them)\b|(?:our|my|a (?:year|million|dozen))\b")
_SMALL_TALK = 12
_OF_SOMEBODY = lazy(r"\b(?:my|me|your|our|their|i|i've|i'd|we|we've|they|team|company|firm|role)\b")
_IN_GENERAL = lazy(r"\b(?:any|every|whenever|wherever|no|if|a \w+ (?:in|on) which) \b")
_IN_CASE = lazy(r"\b(?:in case|as if|as though|even if|unless)\b[^,.;]{0,40}$")
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
_STITCH = lazy(r"\bin time (?:probably )?saves $|\b(?:probably )?saves $")
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


def _proverbial(told: Told) -> bool | None:
    """Spare "thanks a million", "nineteen to the dozen" and "third time's the charm"."""
    if _SAYING_BEHIND.match(told.after.lstrip()) or (told.in_words and told.value == 0):
        return True
    if not told.in_words or not _SAYING_BEFORE.search(told.before):
        return None
    if told.before.endswith(("cloud ", "nine to ")):
        return True
    if _STITCH.search(told.before):
        return True
    compares = told.before.endswith(("worth ", "than ")) and not told.counts_time
    return bool(_SCALE_WORDS.search(told.written)) or compares or None


def _day_of_a_date(told: Told) -> bool | None:
    """Spare "by the 15th", which is held against the file as a day."""
    if told.before.endswith("the ") and not ROUND.search(told.unit):
        return any(m.first.day == told.value for m in told.known.moments) or None
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
    return (_is_word_up_to(told, 3) and bool(_ONE_OR.search(told.before))) or None


def _the_two(told: Told) -> bool | None:
    """Spare "the two options", but not people and rounds, which the file counts."""
    if told.value > 1 and _is_word_up_to(told, 3) and _POINTING.search(told.before):
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
    if told.counts_time or _PEOPLE.match(told.unit):
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
    if _is_word_up_to(told, 3) and _LIGHT.match(told.unit):
        if _COUNTS_ROUNDS.search(told.before) or _OF_MESSAGES.match(told.unit):
            return None
        return not (told.value > 1 and _OF_PEOPLE.match(told.unit))
    return None


def _in_general(told: Told) -> bool | None:
    """Spare "one honest check is better than ten copied ones": small talk in round words."""
    small = _is_word_up_to(told, _SMALL_TALK)
    if not small or told.counts_time or ROUND.match(told.unit):
        return None
    if _PEOPLE.match(told.unit):
        return bool(_IN_GENERAL.search(told.before)) or None
    return not _OF_SOMEBODY.search(told.low) or None


def _year(told: Told) -> bool | None:
    """Spare a year in which some day of the file lies, and this one."""
    if told.in_words or told.value not in _YEARS or told.unit.startswith(("people", "users")):
        return None
    years = {moment.first.year for moment in told.known.moments}
    return told.value in years or told.value == told.known.today.year


def _of_no_fact(told: Told) -> bool | None:
    """Spare "my cat has nine lives": a small number of things that no fact speaks of."""
    huge = told.in_words and told.written.removeprefix("a ").rstrip("s") in _HUGE
    if not (huge or _is_word_up_to(told, _SMALL_TALK)) or told.counts_time:
        return None
    if not (huge or told.thing) or any(
        one.match(told.unit) for one in (_PEOPLE, ROUND, PAPERS, _OF_MESSAGES, _MESSAGES)
    ):
        return None
    clause = _CUT.split(told.before)[-1][-_AROUND:] + _CUT.split(told.after)[0][:_AROUND]
    if told.thing in told.known.senses or _WORKED.search(clause):
        return None
    return True


def _of_anybody(told: Told) -> bool | None:
    """Spare "anyone who could move half of them" and "what thirty sandwiches smell like"."""
    clause = _CUT.split(told.before)[-1] + told.after
    found = _ANYBODY.search(clause)
    anybody = found and not _OF_US_TWO.search(clause, found.end())
    likeness = told.in_words and _LIKENESS.search(told.before) and _LIKE.search(told.after)
    return bool(anybody or likeness) or None


def _supposed(told: Told) -> bool | None:
    """Spare "in case you are juggling a dozen of us"."""
    return bool(_IN_CASE.search(told.before)) or None


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


def _is_word_up_to(told: Told, most: int) -> bool:
    return told.in_words and told.value <= most


_RULES: dict[Measure, tuple[Rule, ...]] = {
    Measure.ORDINAL: (_proverbial, _of_anybody, _day_of_a_date, _first_of_all),
    Measure.COUNT: (
        _proverbial,
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
        _in_general,
        _of_no_fact,
        _of_anybody,
        _supposed,
        _top_of_a_scale,
    ),
    Measure.PERCENT: (_proverbial, _of_anybody, _half_or_all),
}
"""What is asked of a number of each sort, until one can tell; money is never idle."""
