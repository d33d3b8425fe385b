"""Numbers in running text: counts, lengths of time, percentages, fractions and money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from drafter.checking.lazy import lazy
from drafter.checking.numerals import (
    CARDINAL,
    IN_WORDS,
    ORDINAL_IN_WORDS,
    ORDINALS,
    value_of,
)


class Measure(StrEnum):
    """What sort of number it is."""

    COUNT = "count"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"


class Quantity(NamedTuple):
    """A number where it stands."""

    start: int
    end: int
    value: float
    measure: Measure
    unit: str
    """The word after it in small letters, which says what is counted; may be empty."""
    in_words: bool = False
    bound: str = ""
    """"more" or "less" where the text says "over" or "almost"."""


_SCALE = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "thousand": 1e3, "million": 1e6, "billion": 1e9, "hundred": 100, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "grand": 1e3}
_CURRENCY = r"[$€£¥₹₩]|(?:us|a|au|ca|nz|sg|hk|r)\$|(?:usd|eur|gbp|cad|aud|inr|jpy|chf|sek|nok|dkk|pln|nzd|sgd|zar|brl|kes|ngn|ghs|zmw|ugx|tzs|egp|mad|aed|sar|qar|ils|uah|huf|czk|ron|php|thb|idr|myr|vnd|krw|cny|rmb|twd|mxn|cop|ars|clp|rs\.?|kr\.?|zł)(?=[ \d])"
_MONEY_WORD = r"(?:us |australian |canadian )?(?:dollars?|euros?|pounds?(?: sterling)?|quid|bucks|cents?|pence|rupees?|yen|francs?|kron(?:or|er|e|a)|zloty|rand|reais|won|lakhs?|lpa|usd|eur|gbp|cad|aud|inr|chf|sek|pln|nzd|sgd|zar)"
_NUMBER = r"\d{1,3}(?:[,\u2009\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_FRACTIONS = {"half": 50, "third": 100 / 3, "quarter": 25, "fifth": 20, "sixth": 100 / 6, "seventh": 100 / 7, "eighth": 12.5, "ninth": 100 / 9, "tenth": 10, "twentieth": 5}
_BOUND = lazy(
    r"\b(?:(?P<more>more than|over|above|at least|upwards of|well over|in excess of)|(?P<less>almost|nearly|less than|under|fewer than|up to|close to)) (?:a |the (?:past |last )?)?\Z"
)
_PATTERN = lazy(
    rf"""(?:
    (?P<cur>{_CURRENCY})[ ]?(?P<mn>{_NUMBER})[ ]?(?P<ms>k|m|mn|bn|million|thousand|lakhs?|crores?|grand)?\b
    |(?<![\w.,/#-])(?P<dn>{_NUMBER})[ ]?(?P<ds>thousand|million|billion|hundred|k(?![\w-])|bn\b)?(?:[ ](?P<mw>{_MONEY_WORD})\b|[ ]?(?P<eur>[€£$₹¥]))
    |(?P<wm>\b{IN_WORDS})[ ](?P<mw2>{_MONEY_WORD})\b
    |(?<![\w.,/#-])(?P<pn>{_NUMBER})[ ]?(?P<pct>%|per[ ]?cent\b|percent(?:age)?\b(?:[ ]points?)?)
    |(?P<pw>\b{IN_WORDS})[ ](?:per[ ]?cent)\b
    |(?<![\w.,/#-])(?P<on>\d{{1,3}})(?:st|nd|rd|th)\b
    |(?<![\w.,/#])(?<!\w-)(?P<n>{_NUMBER})(?P<s>k|m|bn|x)?(?P<plus>\+)?(?![\d.]\d|\w*@)
    |\b(?P<frac>(?:a|one|two|three|\d)[- ](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?)|half)\b(?![- ](?:of[ ])?(?:way|hearted|past|moon))
    |\b(?P<dozen>(?:(?:a|two|three|half[ ]a|several)[ ])?dozens?|hundreds|thousands|millions|(?:a|two|three)?[ ]?decades?|scores[ ]of)\b
    |\b(?P<w>{IN_WORDS})\b(?!-(?:to-one|on-one|way|off|time\b))
    |\b(?P<o>{ORDINAL_IN_WORDS})\b
    )""",
    laid_out=True,
)
_START = lazy(
    rf"[$€£¥₹₩\d]|\b(?:a(?= (?:hundred|thousand|million|billion|dozen|decade|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|fortnight))"
    rf"|(?:us|a|au|ca|nz|sg|hk|r)\$|(?:usd|eur|gbp|cad|aud|inr|jpy|chf|sek|nok|dkk|pln|nzd|sgd|zar|brl|kes|ngn|ghs|zmw|ugx|tzs|egp|mad|aed|sar|qar|ils|uah|huf|czk|ron|php|thb|idr|myr|vnd|krw|cny|rmb|twd|mxn|cop|ars|clp|rs\.?|kr\.?)(?= ?\d)"
    rf"|half|several dozen|dozens|hundreds|thousands|millions|decades?|scores of|{ORDINAL_IN_WORDS}|{CARDINAL})"
)
"""Where a number can begin."""
_UNIT = lazy(r"[ \-\u2011]{0,2}((?:[a-z][a-z'-]*[ ]?){1,3})")


def quantities(low: str) -> Iterator[Quantity]:
    """Find the numbers of a text in small letters, with the word that each counts."""
    place = 0
    while begin := _START.search(low, place):
        match = _PATTERN.match(low, begin.start())
        if match is None:
            place = begin.start() + 1
            continue
        place = match.end()
        got = match.groupdict()
        start, end = match.span()
        limit = _BOUND.search(low[max(0, start - 30) : start])
        bound = ""
        if limit or got["plus"]:
            bound = "less" if limit and limit["less"] else "more"
        unit = ""
        if after := _UNIT.match(low, end):
            unit = after[1].strip()
        if got["cur"]:
            yield Quantity(start, end, _number(got["mn"]) * _SCALE.get(got["ms"] or "", 1), Measure.MONEY, "", False, bound)
        elif got["dn"]:
            yield Quantity(start, end, _number(got["dn"]) * _SCALE.get(got["ds"] or "", 1), Measure.MONEY, "", False, bound)
        elif got["wm"]:
            yield Quantity(start, end, value_of(got["wm"]), Measure.MONEY, "", True, bound)
        elif got["pn"]:
            yield Quantity(start, end, _number(got["pn"]), Measure.PERCENT, "", False, bound)
        elif got["pw"]:
            yield Quantity(start, end, value_of(got["pw"]), Measure.PERCENT, "", True, bound)
        elif got["on"]:
            yield Quantity(start, end, int(got["on"]), Measure.ORDINAL, unit, False, bound)
        elif got["n"]:
            scale = _SCALE.get(got["s"] or "", 1)
            words = unit.split()
            if words and words[0] in ("thousand", "million", "billion", "hundred", "lakh", "lakhs", "crore"):
                scale *= _SCALE[words[0]]
                unit = " ".join(words[1:])
            yield Quantity(start, end, _number(got["n"]) * scale, Measure.COUNT, unit, False, bound)
        elif got["frac"]:
            yield from _fraction(got["frac"], start, end, unit)
        elif got["dozen"]:
            words = got["dozen"].split()
            number = {"a": 1, "two": 2, "three": 3}.get(words[0], 1)
            if words[-1].startswith("decade"):
                yield Quantity(start, end, 10 * number, Measure.COUNT, "years", True, bound)
            elif words[-1].startswith("dozen"):
                half = got["dozen"].startswith("half")
                yield Quantity(start, end, 6 if half else 12 * number, Measure.COUNT, unit, True, bound)
            else:
                yield Quantity(start, end, _SCALE.get(words[-1].rstrip("s"), 20), Measure.COUNT, unit, True, "more")
        elif got["w"]:
            yield Quantity(start, end, value_of(got["w"]), Measure.COUNT, unit, True, bound)
        elif got["o"]:
            yield Quantity(start, end, ORDINALS[got["o"]], Measure.ORDINAL, unit, True, bound)


def _fraction(words: str, start: int, end: int, unit: str) -> Iterator[Quantity]:
    if words == "half":
        yield Quantity(start, end, 50, Measure.PERCENT, unit, True)
        return
    count, _, part = words.replace("-", " ").partition(" ")
    number = {"a": 1, "one": 1, "two": 2, "three": 3}.get(count) or int(count)
    part = {"halves": "half"}.get(part, part.rstrip("s"))
    yield Quantity(start, end, number * _FRACTIONS[part], Measure.PERCENT, unit, True)


def _number(digits: str) -> float:
    bare = re.sub(r"[\u2009\u202f ]", "", digits)
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", bare):
        bare = bare.replace(",", "")
    return float(bare.replace(",", "."))
