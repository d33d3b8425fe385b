"""Numbers: each must be one the file gives, of the same thing, or one that counting bears out."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.quantities import Measure, Quantity, quantities
from drafter.checking.reading import Sentence, fold
from drafter.checking.stems import is_commonplace, sense
from drafter.interview.model import Stage, Status

_IDLE = lazy(
    r"(?:more|other|another|last|final|quick|short|brief|small|little|things?|questions?|points?|lines?|words?|sentences?"
    r"|notes?|of (?:the|my|your|our|us|them|these|those|you|all|a kind)|ways?|sides?|moments?|minutes?|seconds?|thoughts?|cents|the other|another|time|day|by one|and the same|"
    r"another's|place|person|way|step|steps|is|was|that|who|which|i|in which|to|for|or two|page|email|message|call|go|sitting|could|can|would|may|might|has|gets|look|reason|reasons|half|hundred percent|"
    r"off|each|should|never|always|hopes|does|thing)\b"
)
_IDLE_ORDINALS = lazy(
    r"(?:of all|time|times|thing|and foremost|half|thought|thoughts|nature|hand|name|names|place|chance|day|days|impression|"
    r"impressions|note|message|email|look|question|place|sight|class|rate|opportunity|instance|step|language|person|"
    r"to|in|on|for|at|of|and|with|i|we|you|if|is|was|line|aid|glance|check-in|party|one|part|contact|week|month|year|"
    r"hour|attempt|try|by|come|floor|came|met|spoke|heard|applied|started|began|saw|read|hand|moment)\b"
)
_ROUND = lazy(r"(?:round|interview|stage|conversation|meeting|talk|call)\b")
_REQUEST = lazy(r"\b(?:minute|minutes|moment|second|seconds|sec|hour|hours|lines?|words?|sentences?|questions?)\b")
_ASKING = lazy(r"\?|\b(?:quick|brief|short|take|need|within|inside|spare|only|just|have|up to|no more than)\b")
_PAPERS = lazy(r"(?:\w+ )?(?:papers?|documents?|files?|attachments?|pdfs?|copies|certificates?|items?|enclosures?)\b")
_PEOPLE = lazy(r"(?:of (?:you|them|us)|(?:\w+ )?members|panel|people|interviewers?|colleagues|persons|members|ladies|gentlemen|managers)\b")
_SCORE = lazy(r"\s*(?:out of|on a scale of|/|of)\s*(?:ten|10)\b")
_TIMES = frozenset("year month week day hour minute second decade".split())
_YEAR = range(1900, 2100)


def numbers(exam: Examination) -> None:
    """Hold every number against those of the file."""
    for sentence in exam.stated:
        for quantity in quantities(sentence.low):
            if not exam.taken(sentence.start + quantity.start, sentence.start + quantity.end):
                _number(exam, sentence, quantity)


def _number(exam: Examination, sentence: Sentence, quantity: Quantity) -> None:
    start, end = sentence.start + quantity.start, sentence.start + quantity.end
    low = sentence.low
    units = _units(quantity)
    first = units[0] if units else ""
    elsewhere = first != "" and quantity.measure is not Measure.ORDINAL and any(
        first in _units(other)[:1] and other.measure is quantity.measure
        for _, other, _ in exam.known.quantities
    )
    if not elsewhere and _idle(exam, sentence, quantity):
        return
    near = _around(low, quantity)
    alike = [
        (key, other, senses)
        for key, other, senses in exam.known.quantities
        if other.value == quantity.value and _same_measure(quantity, other)
    ]
    if _SCORE.match(low, quantity.end):
        score = [k for k, other, _ in exam.known.quantities if k == "me.interest" and other.value == quantity.value]
        if score:
            exam.ground(start, end, score)
            return
    fitting = [
        (key, other)
        for key, other, senses in alike
        if _same_thing(quantity, other, senses, near) and not (elsewhere and _units(other) and first not in _units(other)[:1])
    ]
    if quantity.bound == "more" and quantity.start > 6 and fitting and not any(o.bound for _, o in fitting):
        what = low[quantity.start : quantity.end]
        exam.report(_code(quantity), sentence.part, start, end, f"The facts say {what}, not more than that.")
        return
    if fitting:
        exam.ground(start, end, dict.fromkeys(key for key, _ in fitting))
        return
    if keys := _stands_in_a_fact(exam, low[quantity.start : quantity.end], near):
        exam.ground(start, end, keys)
        return
    if key := _counted(exam, sentence, quantity):
        exam.ground(start, end, (key,))
        return
    exam.report(_code(quantity), sentence.part, start, end, _explained(exam, sentence, quantity, near))


def _around(low: str, quantity: Quantity) -> set[str]:
    """The senses of the words around a number."""
    around = f"{low[max(0, quantity.start - 70) : quantity.start]} {low[quantity.end : quantity.end + 70]}"
    return {sense(fold(w)) for w in re.findall(r"[^\W_]+(?:'[^\W_]+)?", around)}


def _code(quantity: Quantity) -> Code:
    return Code.UNKNOWN_MONEY if quantity.measure is Measure.MONEY else Code.UNKNOWN_NUMBER


def _idle(exam: Examination, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number word is no number here: "one of", "first of all", "two questions"."""
    low, unit, value = sentence.low, quantity.unit, quantity.value
    if quantity.measure is Measure.MONEY:
        return False
    if quantity.measure is Measure.ORDINAL and low[: quantity.start].endswith("the ") and not _ROUND.search(unit):
        if any(m.first.day == value for m in exam.known.moments):
            return True
    if quantity.measure is Measure.ORDINAL and quantity.in_words:
        if value == 1:
            return True
        if value == 2 and low[quantity.end :].startswith(("s ", "s.")):
            return True
        return value == 2 and not _ROUND.search(unit) and not re.match(r"(?:year|month|week|day|prize|degree)", unit)
    if quantity.measure is Measure.COUNT:
        word = unit.split(" ")[0] if unit else ""
        before = low[: quantity.start]
        if not before.strip() and re.match(r"[.)]", low[quantity.end :]):
            # The number of an item in a list.
            return True
        if quantity.in_words and value <= 3 and re.search(r"\b(?:one|a \w+) or $", before):
            return True
        if quantity.in_words and value <= 3 and re.search(r"\b(?:or|the|these|those|either|other) $", before):
            return not re.match(r"of (?:you|us|them)\b|(?:people|interviewers?|colleagues|others|ladies|gentlemen|rounds?|interviews?|managers)", unit) and sense(word) not in _TIMES
        if quantity.in_words and 1 < value <= max(2, len(exam.known.interview.people)) and re.search(r"\byou $", before):
            return True
        if quantity.in_words and low[quantity.end : quantity.end + 1] == "-" and sense(word.split("-")[0]) not in _TIMES and not exam.known.quantities_like(value):
            return True
        if quantity.in_words and 1 < value <= 5 and word and is_commonplace(fold(word)) and sense(word) not in _TIMES and not _PEOPLE.match(unit):
            owed = any(debt.files for debt in exam.known.interview.process.owed)
            return not _ROUND.match(unit) and not (owed and _PAPERS.match(unit))
        if quantity.in_words and value == 1:
            return sense(word) not in _TIMES or bool(_ASKING.search(low)) or word == "day"
        if _REQUEST.match(word) and value <= (90 if word.startswith("sec") else 30) and _ASKING.search(low) and not exam.known.quantities_like(value):
            return sense(word) != "hour" or "within" in low
        if quantity.in_words and value <= 3 and _IDLE.match(unit):
            return not (value > 1 and re.match(r"of (?:you|us|them)\b", unit))
        if quantity.in_words and value == 0:
            return False
        if value in _YEAR and not quantity.in_words and not unit.startswith(("people", "users")):
            return _year_is_known(exam, value)
        if _SCORE.match(low, quantity.end) or low[: quantity.start].rstrip().endswith(("out of", "/", "scale of one to", "to")):
            if value == 7 and re.search(r"\b(?:nights?|days?) $", low[: quantity.start].removesuffix("out of ")):
                return True
            # The ten of "eight out of ten"; the eight is held against the file.
            return value == 10
    if quantity.measure is Measure.PERCENT:
        written = low[quantity.start : quantity.end]
        if written == "half":
            return not (re.search(r"\b(?:by|in|cut|than|nearly|almost|about) $", low[: quantity.start]) or re.match(r"of (?:our|my|all|them)\b|(?:our|my|a (?:year|million|dozen))\b", unit))
        return quantity.value == 100
    return False


def _year_is_known(exam: Examination, value: float) -> bool:
    return any(m.first.year == value for m in exam.known.moments) or value == exam.known.today.year


def _same_measure(one: Quantity, other: Quantity) -> bool:
    if one.measure is other.measure:
        return True
    return {one.measure, other.measure} == {Measure.COUNT, Measure.ORDINAL}


def _same_thing(
    quantity: Quantity, other: Quantity, senses: frozenset[str], near: set[str]
) -> bool:
    """Whether two numbers of the same value count the same thing."""
    if quantity.measure is Measure.MONEY:
        return True
    mine, theirs = _units(quantity), _units(other)
    if mine and theirs and (mine[0] in theirs or theirs[0] in mine):
        return True
    if mine and theirs and mine[0] in _TIMES and theirs[0] in _TIMES:
        return False
    shared = senses & near - _EMPTY
    around = len(shared) > 2 or any(not is_commonplace(s) for s in shared)
    if quantity.measure is Measure.PERCENT or not mine:
        return around or not mine
    # Said in other words: something of the fact stands around the number.
    return mine[0] in senses or around and mine[0] not in _TIMES


_AFTER_PEOPLE = frozenset("on in at for from who and but to have were was are made gave".split())
_EMPTY = frozenset("the a an of to in for and with on at by from i my me we our it that this was be have ha wa is".split())


def _units(quantity: Quantity) -> tuple[str, ...]:
    """The senses of the words behind a number that can say what it counts."""
    found = []
    for word in quantity.unit.split():
        word = _SHORT_UNITS.get(word.strip("-'"), word.strip("-'"))
        if word in _NO_UNIT:
            break
        for piece in word.split("-"):
            root = sense(fold(piece))
            if root not in _EMPTY and piece not in _PASSED_OVER:
                found.append(root)
    return tuple(found[:3])


_SHORT_UNITS = {
    "s": "second", "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "h": "hour",
    "hr": "hour", "hrs": "hour", "yrs": "year", "yr": "year", "wk": "week", "wks": "week",
}
_NO_UNIT = frozenset("and or but to in on at for with from by when who which that while if so because as than is are was were".split())
_PASSED_OVER = frozenset("out full whole long more good different new very".split())


def _stands_in_a_fact(exam: Examination, written: str, near: set[str]) -> list[str]:
    """The keys in whose text the number stands just so, as part of a name or code."""
    return [
        key
        for key, text in exam.known.texts.items()
        if not key.endswith(("phone", "email"))
        and re.search(rf"(?<![\w.]){re.escape(written)}(?![\w.]\d)", text.lower())
        and (exam.known.senses_of(key) & near - _EMPTY or not written.isdigit())
        and key in ("role", "company", "process.reference", "employer.agency")
    ]


def _counted(exam: Examination, sentence: Sentence, quantity: Quantity) -> str:
    """The key of what counting bears out; nothing if it does not."""
    low, unit, value = sentence.low, quantity.unit, quantity.value
    one = exam.known.interview
    if quantity.measure is Measure.ORDINAL or _ROUND.match(unit):
        if _ROUND.match(unit) and value == 2:
            later = one.round.stage in (Stage.LATER, Stage.FINAL) or one.status is Status.NEXT_ROUND
            return "interview.stage" if later else ""
        if _ROUND.match(unit) and value == 1:
            return "interview.stage"
        return ""
    if quantity.measure is not Measure.COUNT:
        return ""
    people = exam.known.counts
    if re.match(r"(?:of (?:you|them)|people|interviewers?|colleagues|others|persons|panel(?: members)?|(?:\w+ )?members|conversations|names)\b", unit) or (not unit or unit.split()[0] in _AFTER_PEOPLE) and re.search(r"\b(?:the|you|all|with) $", low[: quantity.start]):
        met = max(people, default=0)
        if re.match(r"of us", unit):
            return "people" if value == met + 1 else ""
        if value == met or (value == met - 1 and re.match(r"(?:others?|colleagues|more)\b", unit)) or value == len(one.people) and re.match(r"(?:people|names|colleagues|persons)", unit):
            return "people"
    if re.match(r"(?:notes?|emails?|messages?|times|calls?|voicemails?|letters?|attempts?)\b", unit):
        sent = sum(entry.on <= exam.known.today for entry in one.log)
        if value <= sent:
            return "log"
    if _PAPERS.match(unit) or unit.startswith("references"):
        for i, debt in enumerate(one.process.owed):
            if len(debt.files) == value:
                return f"process.owed[{i}].files"
    if re.match(r"(?:days?|weeks?|months?|business days|working days)\b", unit):
        for moment in exam.known.moments:
            away = abs((exam.known.today - moment.first).days)
            length = {"d": 1, "w": 7, "m": 30, "b": 1.4}[unit[0] if not unit.startswith("working") else "b"]
            if abs(away - value * length) <= (0 if length == 1 else length / 2):
                return moment.key
    if re.match(r"(?:concerns?|worries|doubts?|reservations?|hesitations?|snags?|drawbacks?)\b", unit) and len(one.me.concerns) == value:
        return "me.concerns"
    if re.match(r"(?:topics?|subjects?)\b", unit) and len(one.round.topics) >= value:
        return "interview.topics"
    return ""


def _explained(exam: Examination, sentence: Sentence, quantity: Quantity, near: set[str]) -> str:
    """What is wrong with a number, and which would have been right."""
    written = sentence.text[quantity.start : quantity.end]
    units = _units(quantity)
    for key, other, senses in exam.known.quantities:
        if other.measure is quantity.measure and (set(units) & set(_units(other)) or len(senses & near - _EMPTY) > 1):
            return f"{written} is not in the facts; {key} says \u201c{exam.known.texts[key]}\u201d."
    return f"No fact gives {written}{' ' + quantity.unit.split(' ')[0] if quantity.unit else ''}."
