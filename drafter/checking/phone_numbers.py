"""Phone numbers, in digits or spelled out: each must be one of the file's."""

from __future__ import annotations

import re

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.near import differs_little
from drafter.checking.ownership import ground_owned, keys_with
from drafter.checking.reading import Sentence

_PHONE = lazy(
    r"(?<![\w/.#-])\+?\(?\d[\d\s().\-\u2010-\u2013/]{5,22}\d(?![\w/]|\.\d|-\d)"
    r"(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?"
)
_EXTENSION = lazy(r"\s?(?:ext(?:ension)?\.?|x)\s?")
_IN_PIECES = lazy(r"(?<![\w,.])\+?\d{1,5}(?:, ?\d{2,5})+(?![\w%])")
"""How a number is said: "506, 555, 0180"."""
_DIGIT_WORDS = {
    **{"oh": "0", "zero": "0", "nought": "0", "o": "0"},
    **{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5"},
    **{"six": "6", "seven": "7", "eight": "8", "nine": "9"},
}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_DIGIT = rf"(?:(?:double |triple |treble )?(?:{'|'.join(_DIGIT_WORDS)}|\d+)\b(?: hundred\b)?)"
_SPELLED = lazy(rf"\b(?:plus )?{_DIGIT}(?:[\s,.;\u2013-]+(?:and )?{_DIGIT}){{4,}}", any_case=True)
_DATE = lazy(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?")
_YEARS = lazy(r"(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)?\d\d")
_AMOUNT = lazy(r"\d{1,3}(?: \d{3})+")
_HOURS = lazy(r"\d{1,2}[.:]\d\d\s?[-\u2013]\s?\d{1,2}[.:]\d\d")
_SHORTEST, _SHORTEST_AMONG_AMOUNTS = 6, 7
_LONGEST_OF_OTHERS = 10
"""So many digits a date has at most, and a span of years or hours."""


def phone_numbers(exam: Examination, sentence: Sentence) -> None:
    """Hold every phone number of a sentence against those of the file."""
    # First what is spelled out, as its last digits may be written as such.
    if _may_spell(sentence):
        for match in _SPELLED.finditer(sentence.low):
            _number(exam, sentence, match, _in_digits(match[0]))
    if sentence.digits:
        for match in _IN_PIECES.finditer(sentence.text):
            _pieces(exam, sentence, match)
        for match in _PHONE.finditer(sentence.text):
            _number(exam, sentence, match, match[0])


def _pieces(exam: Examination, sentence: Sentence, match: re.Match[str]) -> None:
    """Account for a number in pieces, if it is one of the file: other lists of numbers may be."""
    digits = re.sub(r"\D", "", match[0])
    if len(digits) > _SHORTEST and (key := _same_digits(exam, digits, "")):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        ground_owned(exam, sentence, (start, end), key)


def _may_spell(sentence: Sentence) -> bool:
    return len(sentence.folds & _DIGIT_WORDS.keys()) > 1 or "double" in sentence.folds


def _in_digits(words: str) -> str:
    digits, times = "", 1
    for word in re.findall(r"[a-z]+|\d+", words):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        if word == "hundred":
            digits += "00"
            continue
        digits += _DIGIT_WORDS.get(word, word if word.isdigit() else "") * times
        times = 1
    return digits


def _number(exam: Examination, sentence: Sentence, match: re.Match[str], written: str) -> None:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    if exam.taken(start, end):
        return
    plain = _EXTENSION.sub("x", written) if "x" in written else written
    number, _, extension = plain.partition("x")
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if len(digits) < _SHORTEST or _is_no_phone_number(match[0].strip(), digits):
        return
    if key := _same_digits(exam, digits, extension):
        ground_owned(exam, sentence, (start, end), key)
    elif keys := keys_with(exam, match[0]):
        exam.ground(start, end, keys)
    elif key := _same_by_the_book(exam, number):
        ground_owned(exam, sentence, (start, end), key)
    else:
        message = f"No number {match[0]} is in the facts{_hint(exam, digits)}."
        exam.report(Code.UNKNOWN_CONTACT, sentence.part, start, end, message)


def _hint(exam: Examination, digits: str) -> str:
    known = exam.known
    if near := differs_little(digits, known.phones):
        return f"; the file has {known.texts[known.phones[near]]}"
    own = known.interview.me.phone
    return f"; yours is {own}" if own else ""


def _is_no_phone_number(written: str, digits: str) -> bool:
    """Spares dates, spans of years, hours, and short amounts such as "120 000"."""
    if len(digits) > _LONGEST_OF_OTHERS:
        return False
    if _AMOUNT.fullmatch(written) and len(digits) < _SHORTEST_AMONG_AMOUNTS:
        return True
    return any(pattern.fullmatch(written) for pattern in (_DATE, _YEARS, _HOURS))


def _same_digits(exam: Examination, digits: str, extension: str) -> str:
    """The key of a number of the file that has these digits, with or without the extension."""
    for known, key in exam.known.phones.items():
        if _is_same(digits, known) or _is_same(digits + extension, known):
            return key
    return ""


def _is_same(one: str, other: str) -> bool:
    """Whether two numbers are the same, with or without the codes of country and trunk."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    if short == long:
        return True
    return len(short) >= 7 and long.endswith(short) and len(long) - len(short) <= 4


def _same_by_the_book(exam: Examination, number: str) -> str:
    """The key of a number of the file that is the same by the numbering plan of the country."""
    region = exam.known.interview.employer.country
    for key, text in exam.known.trusted.items():
        if key.endswith("phone") and _is_same_in(region, number, text):
            return key
    return ""


def _is_same_in(region: str, one: str, other: str) -> bool:
    import phonenumbers

    try:
        first, second = phonenumbers.parse(one, region), phonenumbers.parse(other, region)
    except phonenumbers.NumberParseException:
        return False
    same = (phonenumbers.MatchType.EXACT_MATCH, phonenumbers.MatchType.NSN_MATCH)
    return phonenumbers.is_number_match(first, second) in same
