"""Personal data -> tokens before a text leaves the machine, and tokens -> personal data after."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from drafter.drafting.mask_forms import (
    Form,
    canonical,
    firm_forms,
    folded,
    name_forms,
    people,
)
from drafter.drafting.mask_spans import (
    OF_A_PHONE,
    Span,
    addresses,
    links,
    phones,
    references,
    strangers,
)
from drafter.interview.model import Interview, Person

TOKEN = re.compile(r"\[[A-Z][A-Z0-9_]*\]")
_BETWEEN = r"[\W_]{0,3}"
_BEFORE, _AFTER = r"(?<![^\W\d_])", r"(?=s?(?![^\W\d_]))"


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
            re.sub(r"\D", "", phone)[-OF_A_PHONE:]: f"{label}_PHONE"
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

    def _spans(self, text: str) -> list[Span]:
        found: list[Span] = []
        for spans in (self._of_forms(text), self._of_names(text), strangers(text)):
            for span in spans:
                if span.start < span.end and not any(
                    span.start < other.end and other.start < span.end for other in found
                ):
                    found.append(span)
        return found

    def _of_forms(self, text: str) -> Iterator[Span]:
        """What can be told by its form, and what stands to the letter in the file."""
        for match in TOKEN.finditer(text):
            yield Span(*match.span(), "TEXT")
        for label, known in self._literal:
            for match in re.finditer(rf"(?<!\w){re.escape(known)}(?!\w)", text, re.IGNORECASE):
                yield Span(*match.span(), label)
        yield from references(text, self._interview.process.reference)
        yield from addresses(text, self._addresses)
        yield from links(text)
        yield from phones(text, self._numbers)

    def _of_names(self, text: str) -> Iterator[Span]:
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
            yield Span(first, last, form.label)

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
