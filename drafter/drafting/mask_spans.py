"""What is personal by its form: addresses, links, numbers, and the names of strangers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from drafter.checking import lexicon
from drafter.checking.vocabulary import MONTHS_AND_DAYS

_EMAIL = re.compile(r"[^\s<>()\[\]@,;:\"']+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>()\"']+"
    r"|(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|co|ai|me|info|biz|edu|gov|eu|uk|us|ca"
    r"|au|nz|de|at|ch|fr|es|it|nl|be|ie|se|no|dk|fi|pl|pt|br|in|jp|kr|cn|sg|za|mx|example|test"
    r"|invalid|xyz|site|online|tech|link|click)\b(?:[/?#:][^\s<>()\"']*)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@./])@[A-Za-z_][\w.]*\w")
_PHONE = re.compile(r"(?<![\w.])[+(]?\d[\d ()./\u2010\u2011\u2013-]{5,}\d(?!\w)")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|\d{4}\s?[-\u2013]\s?\d{4}")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_OWNED = re.compile(r"['\u2019]s$", re.IGNORECASE)
_HONOURED = frozenset("dr prof professor mr mrs ms miss mx sir madam herr frau mme".split())
_OF_A_NUMBER, OF_A_PHONE, _SURELY_A_PHONE = 4, 7, 9
"""Digits from which a number gives away a reference, and may be or must be a telephone's."""


class Span(NamedTuple):
    """A stretch of a text that is to be masked."""

    start: int
    end: int
    label: str


def references(text: str, reference: str) -> Iterator[Span]:
    """Find the reference of the file, however it is spaced, and its number alone."""
    bare = re.sub(r"\W", "", reference)
    if len(bare) >= _OF_A_NUMBER:
        marks = r"[\W_]?".join(map(re.escape, bare))
        for match in re.finditer(rf"(?<!\w){marks}(?!\w)", text, re.IGNORECASE):
            yield Span(*match.span(), "REFERENCE")
    for digits in re.findall(rf"\d{{{_OF_A_NUMBER},}}", reference):
        for match in re.finditer(rf"(?<!\d){digits}(?!\d)", text):
            yield Span(*match.span(), "REFERENCE")


def addresses(text: str, known: Mapping[str, str]) -> Iterator[Span]:
    """Find email addresses; `known` has the labels of those in small letters."""
    for match in _EMAIL.finditer(text):
        end = match.start() + len(match[0].rstrip("."))
        yield Span(match.start(), end, known.get(match[0].casefold(), "EMAIL"))


def links(text: str) -> Iterator[Span]:
    """Find links and handles."""
    for match in _LINK.finditer(text):
        end = match.start() + len(match[0].rstrip(".,;:!?"))
        if not lexicon.is_technology(text[match.start() : end]):
            yield Span(match.start(), end, "LINK")
    for match in _HANDLE.finditer(text):
        yield Span(*match.span(), "HANDLE")


def phones(text: str, known: Mapping[str, str]) -> Iterator[Span]:
    """Find telephone numbers; `known` has the labels of those by their last digits."""
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        label = known.get(digits[-OF_A_PHONE:], "")
        surely = match[0][0] in "+(0" or len(digits) >= _SURELY_A_PHONE
        if label or (surely and len(digits) >= OF_A_PHONE and not _DAY.search(match[0])):
            yield Span(*match.span(), label or "PHONE")


def strangers(text: str) -> Iterator[Span]:
    """People whom the file does not list: a first name of somewhere, a name after "Dr"."""
    words = list(_WORD.finditer(text))
    place = 0
    while place < len(words):
        word = words[place]
        after_title = place > 0 and words[place - 1][0].lower() in _HONOURED
        if not word[0][0].isupper() or not (after_title or _is_first_name(word[0])):
            place += 1
            continue
        last = place
        while last + 1 < len(words) and _goes_on(text, words[last], words[last + 1]):
            last += 1
        end = words[last].start() + len(_OWNED.sub("", words[last][0]))
        yield Span(word.start(), end, "NAME")
        place = last + 1


def _is_first_name(word: str) -> bool:
    low = word.casefold()
    return (
        len(low) > 2
        and not word.isupper()
        and low not in MONTHS_AND_DAYS
        and lexicon.is_given_name(low)
        and not lexicon.is_english(low)
        and not lexicon.is_technology(low)
        and not lexicon.is_place(low)
    )


def _goes_on(text: str, word: re.Match[str], following: re.Match[str]) -> bool:
    """Whether the next word belongs to the name: a capital behind a space, and no common word."""
    low = following[0].lower()
    return (
        text[word.end() : following.start()] == " "
        and following[0][0].isupper()
        and (lexicon.is_surname(low) or not lexicon.is_english(low))
        and not lexicon.is_technology(low)
    )
