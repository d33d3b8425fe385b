"""A number held against the file: it gives the same, of the same thing, or bears it out."""

from __future__ import annotations

import re

from drafter.checking.counting import counted, has_passed
from drafter.checking.examination import Examination
from drafter.checking.figures_of_speech import is_an_age, is_imagined, is_one_day, is_rounded
from drafter.checking.findings import Code
from drafter.checking.idle_numbers import asks_for_a_moment, is_idle
from drafter.checking.lazy import lazy
from drafter.checking.quantities import Measure, Quantity, quantities
from drafter.checking.reading import Sentence
from drafter.checking.stems import is_commonplace, sense
from drafter.checking.told import EMPTY, SCORE, TIMES, Told, things

_NAMES = ("role", "company", "process.reference", "employer.agency")
"""The keys whose text can have a number in it that counts nothing."""
_OVER = lazy(r"\bover (?:the (?:last |past )?)?$")
_LENGTH_BEFORE_OVER = lazy(
    r"\b(?:for|with|have|has|had|having|spent|after|in|my|well|bring|offer|of)"
    r" (?:the )?over (?:the (?:last |past )?)?$"
)
_OF_WHAT = lazy(r"^\w+'?(?:-| )(?:of|in|as|working|experience|doing|on|at|with|behind|running)\b")
_NEARLY = 0.85
_LIMIT_BEFORE = 6
"""The fewest letters before a number that can say "more than"."""


def hold_numbers(exam: Examination, sentence: Sentence) -> None:
    """Hold every number of a sentence against those of the file."""
    for quantity in quantities(sentence.low):
        told = Told(exam, sentence, quantity)
        if not exam.taken(*told.place):
            _hold(exam, told)
        elif _claims_more(told, [other for _, other in _fitting(told)]):
            _report(exam, told, f"The facts say {told.written}, not more than that.")


def _hold(exam: Examination, told: Told) -> None:
    if (
        asks_for_a_moment(told)
        or is_an_age(told)
        or is_one_day(told)
        or is_rounded(told)
        or is_imagined(told)
        or (not told.given_elsewhere and is_idle(told))
    ):
        return
    if keys := _score(told):
        exam.ground(*told.place, keys)
        return
    fitting = _fitting(told)
    if _claims_more(told, [other for _, other in fitting]):
        _report(exam, told, f"The facts say {told.written}, not more than that.")
        return
    keys = list(dict.fromkeys(key for key, _ in fitting)) or _stands_in_a_name(told)
    if not keys and (key := counted(told)):
        keys = [key]
    if keys:
        exam.ground(*told.place, keys)
    else:
        _report(exam, told, _explained(told))


def _report(exam: Examination, told: Told, message: str) -> None:
    money = told.measure is Measure.MONEY
    code = Code.UNKNOWN_MONEY if money else Code.UNKNOWN_NUMBER
    exam.report(code, told.sentence.part, *told.place, message)


def _score(told: Told) -> list[str]:
    """The keys of how interested the user is, if the number is that of "eight out of ten"."""
    if not SCORE.match(told.after):
        return []
    given = told.known.quantities
    return [k for k, other, _ in given if k == "me.interest" and other.value == told.value]


def _fitting(told: Told) -> list[tuple[str, Quantity]]:
    """The numbers of the file that this one can be."""
    return [
        (key, other)
        for key, other, senses in told.known.quantities
        if (other.value == told.value or _is_just_under(told, other))
        and _same_measure(told.measure, other.measure)
        and _same_thing(told, other, senses)
        and not _counts_another_thing(told, other)
    ]


def _is_just_under(told: Told, other: Quantity) -> bool:
    """Whether "nearly a third" is said of 30 per cent."""
    nearly = told.quantity.bound == "less" and told.measure is Measure.PERCENT
    return nearly and _NEARLY * told.value <= other.value < told.value


def _same_measure(one: Measure, other: Measure) -> bool:
    return one is other or {one, other} == {Measure.COUNT, Measure.ORDINAL}


def _same_thing(told: Told, other: Quantity, senses: frozenset[str]) -> bool:
    """Whether a number of the same value, in a text of such senses, counts the same thing."""
    if told.measure is Measure.MONEY:
        return True
    mine, theirs = told.things, things(other)
    if mine and theirs and (mine[0] in theirs or theirs[0] in mine):
        return True
    if mine and theirs and mine[0] in TIMES and theirs[0] in TIMES:
        return False
    if not mine:
        return True
    # Said in other words: something of the fact stands around the number.
    shared = senses & told.near - EMPTY
    around = len(shared) > 2 or any(not is_commonplace(s) for s in shared)
    if told.measure is Measure.PERCENT:
        return around
    return mine[0] in senses or (around and mine[0] not in TIMES)


def _counts_another_thing(told: Told, other: Quantity) -> bool:
    """Whether a number of the file says what it counts, and the thing of this one has its own."""
    theirs = things(other)
    return told.given_elsewhere and theirs != () and told.thing != theirs[0]


def _claims_more(told: Told, fitting: list[Quantity]) -> bool:
    """Whether the text says "more than" of a number that the file gives as it is."""
    more = (
        told.quantity.bound == "more"
        and told.measure is not Measure.ORDINAL
        and told.quantity.start > _LIMIT_BEFORE
    )
    if told.counts_time and (has_passed(told) or _while(told)):
        return False
    return more and fitting != [] and not any(other.bound for other in fitting)


def _while(told: Told) -> bool:
    """Whether "over three years" is how long something took, not more than three years."""
    return (
        bool(_OVER.search(told.before))
        and not _LENGTH_BEFORE_OVER.search(told.before)
        and not _OF_WHAT.search(told.unit)
    )


def _stands_in_a_name(told: Told) -> list[str]:
    """The keys in whose text the number stands just so, as part of a name or code."""
    written = told.written
    just_so = rf"(?<![\w.]){re.escape(written)}(?![\w.]\d)"
    return [
        key
        for key in told.known.texts
        if key in _NAMES
        and (not written.isdigit() or told.known.senses_of(key) & told.near - EMPTY)
        and re.search(just_so, told.known.texts[key].lower())
    ]


def _explained(told: Told) -> str:
    """What is wrong with a number, and which would have been right."""
    quantity = told.quantity
    written = told.sentence.text[quantity.start : quantity.end]
    for key, other, senses in told.known.quantities:
        alike = set(told.things) & set(things(other)) or len(senses & told.near - EMPTY) > 1
        if other.measure is told.measure and alike:
            return f"{written} is not in the facts; {key} says \u201c{told.known.texts[key]}\u201d."
    counts = told.word and sense(told.word) not in EMPTY
    return f"No fact gives {written}{' ' + told.word if counts else ''}."
