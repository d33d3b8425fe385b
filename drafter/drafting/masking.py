"""Personal data -> tokens before a text leaves the machine, and tokens -> personal data after."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from drafter.checking import lexicon
from drafter.checking.vocabulary import MONTHS_AND_DAYS
from drafter.drafting.mask_forms import (
    Form,
    canonical,
    firm_forms,
    folded,
    name_forms,
    people,
)
from drafter.interview.model import Interview, Person

TOKEN = re.compile(r"\[[A-Z][A-Z0-9_]*\]")
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
_OF_A_NUMBER, _OF_A_PHONE, _SURELY_A_PHONE = 4, 7, 9
"""Digits from which a number gives away a reference, and may be or must be a telephone's."""
_BETWEEN = r"[\W_]{0,3}"
_BEFORE, _AFTER = r"(?<![^\W\d_])", r"(?=s?(?![^\W\d_]))"


class _Span(NamedTuple):
    start: int
    end: int
    label: str


class Masks:
    """The tokens of one request, and what each stands for.

    A thing in the words of the file has one token; every other way of writing it gets a token of
    its own, so that a text comes back to the letter.
    """

    def __init__(self, interview: Interview, to: Person | None, *, hidden: bool = True) -> None:
        self._interview = interview
        self._to = to
        self.hidden = hidden
        """Whether anything is masked at all."""
        self._shown: dict[str, str] = {}
        self._tokens: dict[tuple[str, str], str] = {}
        self._given: dict[str, str] = {}
        for label, text in self._known():
            self._keep(label, text)

    @property
    def given(self) -> dict[str, str]:
        """What each token stands for, without its brackets, that stands in what was masked.

        Whoever writes without having been given a token has no use for what it stands for.
        """
        return self._given if self.hidden else self._shown

    def mask(self, text: str) -> str:
        """Put tokens in the place of all that is personal."""
        if not self.hidden:
            return text
        pieces: list[str] = []
        done = 0
        for span in sorted(self._spans(text)):
            pieces += [
                text[done : span.start],
                self._token(span.label, text[span.start : span.end]),
            ]
            done = span.end
        return "".join([*pieces, text[done:]])

    def unmask(self, text: str) -> str:
        """Put back what each token stands for; what is no token of this request stays."""
        return TOKEN.sub(lambda token: self.given.get(token[0][1:-1], token[0]), text)

    def _known(self) -> Iterator[tuple[str, str]]:
        one = self._interview
        for label, name, spoken in self._people:
            yield from canonical(label, name, spoken)
        for label, email, phone in self._reached:
            if email:
                yield f"{label}_EMAIL", email
            if phone:
                yield f"{label}_PHONE", phone
        for label, text in (
            ("COMPANY", one.company),
            ("AGENCY", one.employer.agency),
            ("PORTAL", one.employer.portal),
            ("REFERENCE", one.process.reference),
        ):
            if text:
                yield label, " ".join(text.split())

    @cached_property
    def _literal(self) -> list[tuple[str, str]]:
        """What can be written in odd ways, and is found at least as the file has it."""
        kinds = ("_EMAIL", "_PHONE", "PORTAL", "REFERENCE", "COMPANY", "AGENCY")
        return [(label, text) for label, text in self._known() if label.endswith(kinds)]

    @cached_property
    def _people(self) -> list[tuple[str, str, str]]:
        return people(self._interview, self._to)

    @cached_property
    def _reached(self) -> list[tuple[str, str, str]]:
        """The label, address and number of everybody."""
        one, labels = self._interview, {name: label for label, name, _ in self._people}
        found = [("SENDER", one.me.email, one.me.phone)]
        for i, person in enumerate(one.people, 1):
            usual = "READER" if person is self._to else f"CONTACT_{i}"
            found.append((labels.get(person.name, usual), person.email, person.phone))
        return found

    @cached_property
    def _addresses(self) -> dict[str, str]:
        return {email.casefold(): f"{label}_EMAIL" for label, email, _ in self._reached if email}

    @cached_property
    def _numbers(self) -> dict[str, str]:
        """The last digits of every known number, with its label."""
        return {
            re.sub(r"\D", "", phone)[-_OF_A_PHONE:]: f"{label}_PHONE"
            for label, _, phone in self._reached
            if phone
        }

    @cached_property
    def _forms(self) -> dict[str, Form]:
        one = self._interview
        forms = [
            form for label, name, spoken in self._people for form in name_forms(label, name, spoken)
        ]
        forms += firm_forms("COMPANY", one.company)
        forms += firm_forms("AGENCY", one.employer.agency)
        # Whoever comes first has the form: the reader's name before that of a colleague.
        return {"".join(form.words): form for form in reversed(forms)}

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """The names in any of their forms, the longest first."""
        forms = sorted(self._forms.values(), key=lambda form: -len("".join(form.words)))
        pieces = [
            f"{'' if _has_no_gaps(form) else _BEFORE}"
            f"(?:{_BETWEEN.join(map(re.escape, form.words))})"
            f"{'' if _has_no_gaps(form) else _AFTER}"
            for form in forms
        ]
        return re.compile("|".join(pieces)) if pieces else None

    def _spans(self, text: str) -> list[_Span]:
        found: list[_Span] = []
        for spans in (self._of_patterns(text), self._of_names(text), self._of_strangers(text)):
            for span in spans:
                if span.start < span.end and not any(
                    span.start < other.end and other.start < span.end for other in found
                ):
                    found.append(span)
        return found

    def _of_patterns(self, text: str) -> Iterator[_Span]:
        """What can be told by its form: tokens that somebody typed, links, addresses, numbers."""
        for match in TOKEN.finditer(text):
            yield _Span(*match.span(), "TEXT")
        for label, known in self._literal:
            for match in re.finditer(rf"(?<!\w){re.escape(known)}(?!\w)", text, re.IGNORECASE):
                yield _Span(*match.span(), label)
        reference = re.sub(r"\W", "", self._interview.process.reference)
        if len(reference) >= _OF_A_NUMBER:
            marks = r"[\W_]?".join(map(re.escape, reference))
            for match in re.finditer(rf"(?<!\w){marks}(?!\w)", text, re.IGNORECASE):
                yield _Span(*match.span(), "REFERENCE")
        for digits in re.findall(rf"\d{{{_OF_A_NUMBER},}}", self._interview.process.reference):
            for match in re.finditer(rf"(?<!\d){digits}(?!\d)", text):
                yield _Span(*match.span(), "REFERENCE")
        for match in _EMAIL.finditer(text):
            end = match.start() + len(match[0].rstrip("."))
            yield _Span(match.start(), end, self._addresses.get(match[0].casefold(), "EMAIL"))
        for match in _LINK.finditer(text):
            end = match.start() + len(match[0].rstrip(".,;:!?"))
            if not lexicon.is_technology(text[match.start() : end]):
                yield _Span(match.start(), end, "LINK")
        for match in _HANDLE.finditer(text):
            yield _Span(*match.span(), "HANDLE")
        for match in _PHONE.finditer(text):
            digits = re.sub(r"\D", "", match[0])
            label = self._numbers.get(digits[-_OF_A_PHONE:], "")
            surely = match[0][0] in "+(0" or len(digits) >= _SURELY_A_PHONE
            if label or (surely and len(digits) >= _OF_A_PHONE and not _DAY.search(match[0])):
                yield _Span(*match.span(), label or "PHONE")

    def _of_names(self, text: str) -> Iterator[_Span]:
        if self._pattern is None:
            return
        plain, places = folded(text)
        start = 0
        while match := self._pattern.search(plain, start):
            form = self._forms["".join(re.findall(r"[^\W\d_]+", match[0]))]
            first, last = places[match.start()], places[match.end() - 1] + 1
            start = match.end()
            if form.capital and not text[first].isupper():
                # An ordinary word here; a shorter name may still begin inside it.
                start = match.start() + 1
                continue
            yield _Span(first, last, form.label)

    def _of_strangers(self, text: str) -> Iterator[_Span]:
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
            yield _Span(word.start(), end, "NAME")
            place = last + 1

    def _token(self, label: str, text: str) -> str:
        token = self._tokens.get((label, text)) or self._keep(label, text)
        # Whoever knows a whole name may use its parts.
        for each in (token, f"{token}_FIRST", f"{token}_LAST"):
            if each in self._shown:
                self._given[each] = self._shown[each]
        return f"[{token}]"

    def _keep(self, label: str, text: str) -> str:
        numbers = itertools.count(1)
        if label in _COUNTED:
            tokens = itertools.chain(f"{label}_{number}" for number in numbers)
        else:
            others = (f"{label}_ALT{number if number > 1 else ''}" for number in numbers)
            tokens = itertools.chain([label], others)
        token = next(each for each in tokens if each not in self._shown)
        self._tokens[label, text] = token
        self._shown[token] = text
        return token


_COUNTED = frozenset({"TEXT", "EMAIL", "LINK", "HANDLE", "PHONE", "NAME"})
"""Labels of what the file does not name, numbered from 1."""


def _has_no_gaps(form: Form) -> bool:
    """Whether it is in a script that puts no space between words."""
    return any(ord(letter) > 0x2E80 for letter in form.words[0])


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
