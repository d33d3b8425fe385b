"""Numbers that no text of the file has, but that counting in it bears out."""

from __future__ import annotations

from drafter.checking.lazy import lazy
from drafter.checking.quantities import Measure, Quantity
from drafter.checking.stems import sense
from drafter.checking.told import PAPERS, ROUND, Told, things
from drafter.checking.vocabulary import word_set
from drafter.interview.model import Setting, Stage, Status

_PEOPLE = lazy(
    r"(?:of (?:you|them)|people|interviewers?|colleagues|others|persons|panel(?: members)?"
    r"|(?:\w+ )?members|conversations|names)\b"
)
_OF_US = lazy(r"of us\b")
_ROUND_BEFORE = lazy(r"\b(?:round|stage|interview) $")
_MINUTES = {
    **{sense("minute"): 1, sense("hour"): 60, sense("day"): 1440, sense("week"): 10080},
    **{sense("month"): 43200, sense("year"): 525600},
}
_A_LENGTH = lazy(r"\b(?:an?|one) (minute|hour|day|week|month|year)\b")
_AFTER_PEOPLE = word_set("on in at for from who and but to have were was are made gave")
_BEFORE_PEOPLE = lazy(r"\b(?:the|you|all|with) $")
_OTHERS = lazy(r"(?:others?|colleagues|more)\b")
_ALL_PEOPLE = lazy(r"(?:people|names|colleagues|persons)")
_SENT = lazy(r"(?:notes?|emails?|messages?|times|calls?|voicemails?|letters?|attempts?)\b")
_AWAY = lazy(r"(?:days?|weeks?|months?|business days|working days)\b")
_LENGTHS = {"d": 1, "w": 7, "m": 30}
_WORKING_DAY = 1.4
_SINCE = lazy(r"\b(?:since|from|in) (?:\w+ )?((?:19|20)\d\d)\b")
_CONCERNS = lazy(r"(?:concerns?|worries|doubts?|reservations?|hesitations?|snags?|drawbacks?)\b")
_BEFORE_OR_AFTER = lazy(r".*?\b(?:before|after|earlier|later|ahead)\b")
_HALF = 50
_HALVED = lazy(r"\bhalv(?:ed?|ing)\b")
_FROM_TO = lazy(r"\d.* (?:to|down to|up to) .*\d")
_TOPICS = lazy(r"(?:topics?|subjects?)\b")


def counted(told: Told) -> str:
    """Give the key of what counting bears out; nothing if it does not."""
    of_rounds = ROUND.match(told.unit) or _ROUND_BEFORE.search(told.before)
    if of_rounds or told.measure is Measure.ORDINAL:
        return _rounds(told)
    if told.measure is Measure.PERCENT:
        return _halved(told)
    if told.measure is not Measure.COUNT:
        return ""
    return (
        _people(told)
        or _sent(told)
        or _papers(told)
        or _days_away(told)
        or _days_between(told)
        or _same_length(told)
        or _years_since(told)
        or _difference(told)
        or _concerns(told)
        or _topics(told)
    )


def _rounds(told: Told) -> str:
    """Bear out "the first interview" always, "the second round" if there can have been one."""
    one = told.known.interview
    if not (ROUND.match(told.unit) or _ROUND_BEFORE.search(told.before)):
        return ""
    later = one.round.stage in (Stage.LATER, Stage.FINAL) or one.status is Status.NEXT_ROUND
    return "interview.stage" if told.value == 1 or (told.value == 2 and later) else ""


def _people(told: Told) -> str:
    """Bear out "the three of you", "with all four" and "two colleagues"."""
    unit, value = told.unit, told.value
    if _OF_US.match(unit):
        group = told.known.interview.round.setting is Setting.GROUP
        us = value == max(told.known.counts, default=0) + 1
        return "people" if group or us else ""
    bare = not unit or unit.split()[0] in _AFTER_PEOPLE
    if not (_PEOPLE.match(unit) or (bare and _BEFORE_PEOPLE.search(told.before))):
        return ""
    met = max(told.known.counts, default=0)
    fits = (
        value == met
        or (value == met - 1 and _OTHERS.match(unit))
        or (value == len(told.known.interview.people) and _ALL_PEOPLE.match(unit))
    )
    return "people" if fits else ""


def _sent(told: Told) -> str:
    """Bear out "my two notes" if as many went out."""
    if not _SENT.match(told.unit):
        return ""
    log = told.known.interview.log
    return "log" if told.value <= sum(entry.on <= told.exam.calendar.today for entry in log) else ""


def _papers(told: Told) -> str:
    """Bear out "three certificates" if as many files go with something owed."""
    if not (PAPERS.match(told.unit) or told.unit.startswith("references")):
        return ""
    for i, debt in enumerate(told.known.interview.process.owed):
        if len(debt.files) == told.value:
            return f"process.owed[{i}].files"
    return ""


def has_passed(told: Told) -> bool:
    """Whether so much time lies between a day of the file and today."""
    return bool(_days_away(told) or _years_since(told))


def _days_away(told: Told) -> str:
    """Bear out "ten days" if a day of the file is so far from today."""
    if not _AWAY.match(told.unit):
        return ""
    length = _LENGTHS.get(told.unit[0], _WORKING_DAY)
    if told.unit.startswith("working"):
        length = _WORKING_DAY
    play = 0 if length == 1 else length / 2
    for moment in told.exam.calendar.moments:
        away = abs((told.exam.calendar.today - moment.first).days)
        if abs(away - told.value * length) <= play:
            return moment.key
    return ""


def _days_between(told: Told) -> str:
    """Bear out "two days before the Friday you named" by two days of the file."""
    unit = _AWAY.match(told.unit)
    if not unit or not _BEFORE_OR_AFTER.match(told.unit[unit.end() :].lstrip() + told.after):
        return ""
    length = _LENGTHS.get(told.unit[0], 1)
    days = told.exam.calendar.moments
    for one in days:
        if any(abs((one.first - other.first).days) == told.value * length for other in days):
            return one.key
    return ""


def _halved(told: Told) -> str:
    """Bear out "cut in half" by "halved" of the file."""
    if told.value != _HALF:
        return ""
    texts = told.known.texts.items()
    return next((key for key, text in texts if _HALVED.search(text.lower())), "")


def _same_length(told: Told) -> str:
    """Bear out "60 minutes" by "an hour" of the file."""
    length = _MINUTES.get(told.thing)
    if length is None:
        return ""
    for key, other, _ in told.known.quantities:
        theirs = _MINUTES.get((things(other) or ("",))[0])
        if theirs is not None and other.value * theirs == told.value * length:
            return key
    for key, text in told.known.texts.items():
        for match in _A_LENGTH.finditer(text.lower()):
            if _MINUTES[sense(match[1])] == told.value * length:
                return key
    return ""


def _years_since(told: Told) -> str:
    """Bear out "twelve years" by "since 2014" of the file."""
    if told.thing != sense("year"):
        return ""
    for key, text in told.known.texts.items():
        for match in _SINCE.finditer(text.lower()):
            passed = told.exam.calendar.today.year - int(match[1])
            if passed - 1 <= told.value <= passed:
                return key
    return ""


def _difference(told: Told) -> str:
    """Bear out "20,000 words shorter" by "from 90,000 words to 70,000" of the file."""
    by_text: dict[str, list[Quantity]] = {}
    for key, other, _ in told.known.quantities:
        by_text.setdefault(key, []).append(other)
    for key, (first, *rest) in by_text.items():
        same = told.thing in things(first) and bool(_FROM_TO.search(told.known.texts[key].lower()))
        if same and any(abs(first.value - other.value) == told.value for other in rest):
            return key
    return ""


def _concerns(told: Told) -> str:
    """Bear out "two reservations" if the user has as many."""
    fits = len(told.known.interview.me.concerns) == told.value
    return "me.concerns" if fits and _CONCERNS.match(told.unit) else ""


def _topics(told: Told) -> str:
    """Bear out "two topics" if as many were talked about."""
    fits = len(told.known.interview.round.topics) >= told.value
    return "interview.topics" if fits and _TOPICS.match(told.unit) else ""
