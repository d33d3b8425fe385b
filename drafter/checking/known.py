"""What the facts support: the interview file laid out so that a word can be looked up in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from drafter.checking import keys, lexicon
from drafter.checking.lazy import lazy
from drafter.checking.quantities import Quantity, quantities
from drafter.checking.reading import fold, lowered
from drafter.checking.stems import sense, stem
from drafter.interview.facts import facts
from drafter.interview.model import Interview, Person

_TOKEN = lazy(r"[^\W_]+(?:['\u2019][^\W_]+)*(?:\+\+|#)?")
_PART_OF_THEM = lazy(r"of (?:them|those|these|which|it)\b ?")
_SHORTEST_FORM, _LEFT_OUT = 3, 3
"""The fewest letters of a short form of a name, and the fewest that it leaves out."""
_NAME = lazy(r"[^\W_][\w'\u2019]*(?:[-.\u2010\u2011][^\W_][\w'\u2019]*)*")
_OWNER = lazy(r"people\[(\d+)\]")
_URL = lazy(
    r"(?:https?://|www\.)[^\s<>()\"']+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,12})(?:/[^\s<>()\"']*)?",
    any_case=True,
)
_EMAIL = lazy(r"[^\s<>()@,;:\"']+@[^\s<>()@,;:\"']+\.\w+")


class Named(NamedTuple):
    """Somebody whom the file names."""

    key: str
    name: str
    folds: tuple[str, ...]
    """The folded words of the name, particles and titles among them."""
    place: int
    """Which of the people, -1 for somebody else."""
    person: Person | None


class Known:
    """The facts of one interview as the checks look them up, whatever the day."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview
        self.facts: Mapping[str, object] = facts(interview)

    # The words of the file.

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every text the user typed, by its key."""
        return {
            key: value
            for key, value in self.facts.items()
            if isinstance(value, str) and keys.bare(key) not in keys.CHOSEN
        }

    @cached_property
    def low_texts(self) -> dict[str, str]:
        """The same in small letters."""
        return {key: text.lower() for key, text in self.texts.items()}

    @cached_property
    def trusted(self) -> dict[str, str]:
        """The same without the words of others, which support no more than a quotation."""
        return {key: text for key, text in self.texts.items() if not key.endswith("said")}

    @cached_property
    def words(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a folded word stands."""
        return _index(self.texts, str)

    @cached_property
    def stems(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a word of this stem stands."""
        return _index(self.texts, stem)

    @cached_property
    def senses(self) -> dict[str, tuple[str, ...]]:
        """The keys in whose text a word of this sense stands."""
        return _index(self.texts, sense)

    def senses_of(self, key: str) -> frozenset[str]:
        """The senses of the words of one text."""
        found = self._senses.get(key)
        if found is None:
            found = self._senses[key] = _senses(self.texts[key])
        return found

    @cached_property
    def _senses(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def role_words(self) -> frozenset[str]:
        """The folded words of the role and of everybody's title."""
        titles = [self.interview.role, *(person.title for person in self.interview.people)]
        return frozenset(fold(token) for title in titles for token in _TOKEN.findall(title))

    # The people of the file.

    @cached_property
    def people(self) -> list[Named]:
        """Everybody whom the file names, the user last."""
        one = self.interview
        found = [
            Named(f"people[{i}].name", person.name, _name_folds(person.name), i, person)
            for i, person in enumerate(one.people)
        ]
        listed = {person.name.casefold() for person in one.people}
        others = [("status_by", one.status_by)]
        others += [(f"heard[{i}].from", heard.sender) for i, heard in enumerate(one.heard)]
        others += [(f"log[{i}].to", entry.to) for i, entry in enumerate(one.log)]
        others += [(f"process.owed[{i}].to", debt.to) for i, debt in enumerate(one.process.owed)]
        found += [
            Named(key, name, _name_folds(name), -1, None)
            for key, name in others
            if name and name.casefold() not in listed
        ]
        if one.me.name:
            found.append(Named("me.name", one.me.name, _name_folds(one.me.name), -1, None))
        return found

    @cached_property
    def name_words(self) -> dict[str, tuple[int, ...]]:
        """The places in `people` of whoever has a folded word in the name, or is greeted by it."""
        found: dict[str, list[int]] = {}
        for number, one in enumerate(self.people):
            greeted = one.person.address_as if one.person else ""
            words = (*one.folds, *_name_folds(greeted), *_short_forms(one.folds[:1]))
            for word in dict.fromkeys(words):
                found.setdefault(word, []).append(number)
        return {word: tuple(numbers) for word, numbers in found.items()}

    @cached_property
    def title_words(self) -> list[str]:
        """The folded words of the role and of people's titles."""
        return [
            word
            for word, keys in self.words.items()
            if any(key == "role" or key.endswith(".title") for key in keys)
        ]

    def owner(self, key: str) -> int:
        """Which of the people a key belongs to; -1: to nobody in particular."""
        found = _OWNER.match(key)
        return int(found[1]) if found else -1

    @cached_property
    def counts(self) -> dict[int, str]:
        """How many people were met, and all but one of them, with the key that says so."""
        people = self.interview.people
        met = sum(person.met for person in people) or len(people)
        return {n: "people" for n in (met - 1, met) if n > 0}

    # The numbers of the file.

    @cached_property
    def quantities(self) -> list[tuple[str, Quantity, frozenset[str]]]:
        """The numbers in texts that the user typed: key, number, senses of the words around."""
        return [
            (key, quantity, self.senses_of(key))
            for key, text in self.texts.items()
            for quantity in _with_units(quantities(lowered(text)))
        ]

    def quantities_like(self, value: float) -> bool:
        """Whether any text of the user's gives this number."""
        return any(quantity.value == value for _, quantity, _ in self.quantities)

    # How to reach people.

    @cached_property
    def emails(self) -> dict[str, str]:
        """The addresses of the file in small letters, with their keys."""
        return {
            found.lower().rstrip("."): key
            for key, text in self.trusted.items()
            for found in _EMAIL.findall(text)
        }

    @cached_property
    def links(self) -> dict[str, str]:
        """The links of the file without their scheme, with their keys."""
        return {
            bare_link(found): key
            for key, text in self.trusted.items()
            if not key.endswith(".email")
            for found in _URL.findall(text)
        }

    @cached_property
    def phones(self) -> dict[str, str]:
        """The digits of the phone numbers of the file, with their keys."""
        return {
            re.sub(r"\D", "", text): key
            for key, text in self.trusted.items()
            if key.endswith("phone")
        }


def _with_units(found: Iterable[Quantity]) -> Iterator[Quantity]:
    """Say what "two of them" counts: two of the "six years on reception" before."""
    unit = ""
    for quantity in found:
        if unit and (part := _PART_OF_THEM.match(quantity.unit)):
            first = unit.split()[0]
            quantity = quantity._replace(unit=f"{first} {quantity.unit[part.end() :]}".strip())
        unit = quantity.unit or unit
        yield quantity


def bare_link(link: str) -> str:
    """A link without scheme, www and a closing mark."""
    bare = re.sub(r"\A(?:https?://)?(?:www\.)?", "", link.lower())
    return bare.rstrip("/.,;:!?")


def _senses(text: str) -> frozenset[str]:
    return frozenset(sense(fold(token)) for token in _TOKEN.findall(text))


def _name_folds(name: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for token in _NAME.findall(name):
        whole = fold(token)
        found.update(dict.fromkeys((whole, *filter(None, re.split(r"[-.]", whole)))))
    return tuple(found)


def _short_forms(first_names: Iterable[str]) -> Iterator[str]:
    """What somebody may be called for short: "Tati" for Tatiane; not "Dan" for Dana."""
    for name in first_names:
        for length in range(_SHORTEST_FORM, len(name) - _LEFT_OUT + 1):
            short = name[:length]
            if lexicon.is_given_name(short) or not lexicon.is_english(short):
                yield short


def _index(texts: Mapping[str, str], form: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, text in texts.items():
        for token in _TOKEN.findall(text):
            keys = found.setdefault(form(fold(token)), [])
            if not keys or keys[-1] != key:
                keys.append(key)
    return {word: tuple(keys) for word, keys in found.items()}
