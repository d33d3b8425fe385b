"""Numbers in running text: counts, lengths of time, percentages, fractions and money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from drafter.checking.lazy import either, lazy
from drafter.checking.numerals import (
    CARDINAL,
    CARDINALS,
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
    """The words after it in small letters, which say what is counted; may be empty."""
    in_words: bool = False
    bound: str = ""
    """"more" or "less" where the text says "over" or "almost"."""


_SCALE = {
    **{"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "grand": 1e3},
    **{"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9},
    **{"lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7},
}
_SCALES_BEHIND = frozenset({"hundred", "thousand", "million", "billion", "lakh", "lakhs", "crore"})
"""Those that stand behind digits as a word: "two" of "2 million"."""
_SOME = 20
"""What "scores" and the like are taken for."""
_FEW = {"a": 1, "one": 1, "two": 2, "three": 3}
_FRACTIONS = {
    **{"half": 50, "third": 100 / 3, "quarter": 25, "fifth": 20, "sixth": 100 / 6},
    **{"seventh": 100 / 7, "eighth": 12.5, "ninth": 100 / 9, "tenth": 10, "twentieth": 5},
}

_SIGNED_DOLLAR = r"(?:us|a|au|ca|nz|sg|hk|r)\$"
_CURRENCY_CODES = (
    r"usd|eur|gbp|cad|aud|inr|jpy|chf|sek|nok|dkk|pln|nzd|sgd|zar|brl|kes|ngn|ghs|zmw|ugx|tzs"
    r"|egp|mad|aed|sar|qar|ils|uah|huf|czk|ron|php|thb|idr|myr|vnd|krw|cny|rmb|twd|mxn|cop|ars"
    r"|clp|rs\.?|kr\.?"
)
_RAND = r"r(?=\d{1,3}(?:[ ,.]?\d{3}\b|k\b| ?m(?:n|illion)?\b| thousand))"
_CURRENCY = rf"{_RAND}|[$€£¥₹₩]|{_SIGNED_DOLLAR}|(?:{_CURRENCY_CODES}|zł)(?=[ \d])"
_MONEY_WORD = either(
    r"dollars?|euros?|pounds?|quid|bucks|cents?|pence|rupees?|yen|francs?",
    r"kron(?:or|er|e|a)|zloty|rand|reais|lakhs?|lpa",
    r"usd|eur|gbp|cad|aud|inr|chf|sek|pln|nzd|sgd|zar",
)
_NUMBER = r"\d{1,3}(?:[,\u2009\u202f ]\d{3}(?!\d))+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_THOUSANDS = lazy(r"\d{1,3}(,\d{3})+(\.\d+)?")
_NO_DIGITS_BEFORE = r"(?<![\w.,/#-])"

_MONEY_BEHIND_SIGN = (
    rf"(?P<cur>{_CURRENCY}) ?(?P<mn>{_NUMBER})"
    r"(?: ?(?P<ms>k|m|mn|bn|million|thousand|lakhs?|crores?|grand)\b)?(?!\w)"
)
_MONEY_BEFORE_WORD = (
    rf"{_NO_DIGITS_BEFORE}(?P<dn>{_NUMBER}) ?"
    r"(?P<ds>thousand|million|billion|hundred|k(?![\w-])|bn\b)?"
    rf"(?: (?P<mw>{_MONEY_WORD})\b| ?(?P<eur>[€£$₹¥]))"
)
_PERCENT = (
    rf"{_NO_DIGITS_BEFORE}(?P<pn>{_NUMBER}) ?"
    r"(?P<pct>%|per ?cent\b|percent(?:age)?\b(?: points?)?)"
)
_ORDINAL = rf"{_NO_DIGITS_BEFORE}(?P<on>\d{{1,3}})(?:st|nd|rd|th)\b"
_DIGITS = rf"(?<![\w.,/#])(?<![a-z]-)(?P<n>{_NUMBER})(?P<s>k|m|bn|x)?(?P<plus>\+)?(?![\d.]\d|\w*@)"
_FRACTION = (
    r"\b(?P<frac>(?:a|one|two|three|\d)[- ](?:half|halves|thirds?|quarters?|fifths?|sixths?"
    r"|sevenths?|eighths?|ninths?|tenths?|twentieths?)|half)\b"
    r"(?![- ](?:of )?(?:way|hearted|past|moon))"
)
_ROUNDED = (
    r"\b(?P<dozen>(?:(?:a|two|three|half a|several) )?dozens?|hundreds|thousands|millions"
    r"|(?:a|two|three)? ?decades?|scores of)\b"
)
_CARDINAL_IN_WORDS = (
    rf"\b(?P<w>{IN_WORDS})(?:[ -](?P<wm>{_MONEY_WORD})\b| (?P<pw>per ?cent)\b"
    r"|\b(?!-(?:to-one|on-one|way|off|time\b)))"
)
_ORDINAL_IN_WORDS = rf"\b(?P<o>{ORDINAL_IN_WORDS})\b"

# Two patterns, as a text may need only one, and each takes long to compile.
_IN_LETTERS = lazy(
    either(_MONEY_BEHIND_SIGN, _ROUNDED, _FRACTION, _ORDINAL_IN_WORDS, _CARDINAL_IN_WORDS)
)
_WITH_DIGITS = lazy(
    either(_MONEY_BEHIND_SIGN, _MONEY_BEFORE_WORD, _PERCENT, _ORDINAL, _DIGITS, _FRACTION)
)
_START = lazy(
    r"[$€£¥₹₩\d]|\b"
    + either(
        r"a(?= (?:hundred|thousand|million|billion|dozen|decade|half|third|quarter|fifth|sixth"
        r"|seventh|eighth|ninth|tenth|twentieth|fortnight))",
        _SIGNED_DOLLAR,
        _RAND,
        rf"(?:{_CURRENCY_CODES})(?= ?\d)",
        r"half|several dozen|dozens|hundreds|thousands|millions|decades?|scores of",
        ORDINAL_IN_WORDS,
        CARDINAL,
    )
)
"""Where a number can begin."""
_BOUND = lazy(
    r"\b(?:(?P<more>more than|over|above|at least|upwards of|well over|in excess of)"
    r"|(?P<less>almost|nearly|less than|under|fewer than|up to|close to))"
    r" (?:a |the (?:past |last )?)?\Z"
)
_BOUND_REACH = 30
"""How many letters before a number can limit it."""
_UNIT = lazy(r"[ \-\u2011]{0,2}((?:[a-z][a-z'-]*[ ]?){1,3})")


WORDS = frozenset(
    (
        *CARDINALS,
        *ORDINALS,
        *_SCALE,
        *_FRACTIONS,
        *(f"{part}s" for part in _FRACTIONS),
        *"halves dozen dozens hundreds thousands millions decade decades scores".split(),
    )
)
"""A text without digits that has none of these, in any of its pieces, has no number."""


def quantities(low: str) -> Iterator[Quantity]:
    """Find the numbers of a text in small letters, with the words that say what each counts."""
    place = 0
    while begin := _START.search(low, place):
        pattern = _IN_LETTERS if low[begin.start()].isalpha() else _WITH_DIGITS
        match = pattern.match(low, begin.start())
        if match is None:
            place = begin.start() + 1
            continue
        place = match.end()
        yield _quantity(match)


def _quantity(match: re.Match[str]) -> Quantity:
    got, (start, end) = match.groupdict(), match.span()
    bound, words = _bound(match), got.get("w")
    if (money := _money(got)) is not None:
        return Quantity(start, end, money, Measure.MONEY, "", words is not None, bound)
    if digits := got.get("pn"):
        return Quantity(start, end, _number(digits), Measure.PERCENT, "", False, bound)
    if words and got["pw"]:
        return Quantity(start, end, value_of(words), Measure.PERCENT, "", True, bound)
    unit = _unit(match)
    if digits := got.get("on"):
        return Quantity(start, end, int(digits), Measure.ORDINAL, unit, False, bound)
    if ordinal := got.get("o"):
        return Quantity(start, end, ORDINALS[ordinal], Measure.ORDINAL, unit, True, bound)
    if fraction := got["frac"]:
        return Quantity(start, end, _fraction(fraction), Measure.PERCENT, unit, True, bound)
    if digits := got.get("n"):
        value, unit = _scaled(digits, got["s"], unit)
        return Quantity(start, end, value, Measure.COUNT, unit, False, bound)
    if rounded := got.get("dozen"):
        return _rounded(rounded, Quantity(start, end, _SOME, Measure.COUNT, unit, True, bound))
    return Quantity(start, end, value_of(words or ""), Measure.COUNT, unit, True, bound)


def _bound(match: re.Match[str]) -> str:
    start = match.start()
    limit = _BOUND.search(match.string[max(0, start - _BOUND_REACH) : start])
    if limit and limit["less"]:
        return "less"
    return "more" if limit or match.groupdict().get("plus") else ""


def _unit(match: re.Match[str]) -> str:
    after = _UNIT.match(match.string, match.end())
    return after[1].strip() if after else ""


def _money(got: dict[str, str | None]) -> float | None:
    """The sum that a number with a currency says."""
    if digits := got["mn"]:
        return _number(digits) * _SCALE.get(got["ms"] or "", 1)
    if digits := got.get("dn"):
        return _number(digits) * _SCALE.get(got["ds"] or got["mw"] or "", 1)
    if got.get("wm"):
        return value_of(got["w"] or "")
    return None


def _scaled(digits: str, letter: str | None, unit: str) -> tuple[float, str]:
    """A number in digits with the scale behind it, and the unit behind that: "2 million users"."""
    value = _number(digits)
    scale = _SCALE.get(letter or "", 1)
    first, _, rest = unit.partition(" ")
    if first in _SCALES_BEHIND:
        return value * (scale * _SCALE[first]), " ".join(rest.split())
    return value * scale, unit


def _rounded(words: str, quantity: Quantity) -> Quantity:
    """What "a dozen", "two decades" or "hundreds" says."""
    pieces = words.split()
    first, last = pieces[0], pieces[-1]
    if last.startswith("decade"):
        return quantity._replace(value=10 * _FEW.get(first, 1), unit="years")
    if last.startswith("dozen"):
        return quantity._replace(value=6 if words.startswith("half") else 12 * _FEW.get(first, 1))
    return quantity._replace(value=_SCALE.get(last.rstrip("s"), _SOME), bound="more")


def _fraction(words: str) -> float:
    """The percentage that a fraction is, as 75 for "three quarters"."""
    if words == "half":
        return 50
    count, _, part = words.replace("-", " ").partition(" ")
    part = "half" if part == "halves" else part.rstrip("s")
    return (_FEW.get(count) or int(count)) * _FRACTIONS[part]


def _number(digits: str) -> float:
    bare = re.sub(r"[\u2009\u202f ]", "", digits)
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    return float(bare.replace(",", "."))
