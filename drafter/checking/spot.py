"""A word where it stands in a sentence, with its neighbours and the facts it is held against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.known import Known
from drafter.checking.reading import Sentence, Word


class Spot(NamedTuple):
    """A word of a sentence under examination."""

    exam: Examination
    sentence: Sentence
    number: int
    """Which of the words of the sentence."""

    @property
    def known(self) -> Known:
        return self.exam.known

    @property
    def words(self) -> Sequence[Word]:
        return self.sentence.words

    @property
    def word(self) -> Word:
        return self.sentence.words[self.number]

    @property
    def before(self) -> Word | None:
        """The word before it."""
        return self.words[self.number - 1] if self.number else None

    @property
    def following(self) -> Word | None:
        """The word behind it."""
        return self.words[self.number + 1] if self.number + 1 < len(self.words) else None

    @property
    def before_fold(self) -> str:
        """The word before it, folded; empty if there is none."""
        return self.before.fold if self.before else ""

    @property
    def following_fold(self) -> str:
        """The word behind it, folded; empty if there is none."""
        return self.following.fold if self.following else ""

    @property
    def mixed(self) -> bool:
        """Whether it has a capital inside, or a digit."""
        text = self.word.text
        return any(c.isupper() for c in text[1:]) or any(c.isdigit() for c in text)


def between(sentence: Sentence, one: Word, other: Word) -> str:
    """Give what stands between two words of a sentence."""
    return sentence.text[one.end - sentence.start : other.start - sentence.start]


def is_capital(word: Word | None) -> bool:
    """Whether there is a word, and it begins with a capital."""
    return word is not None and word.text[0].isupper()


def is_thing(word: Word) -> bool:
    """Whether a word looks like, or is known as, a technology, place or organisation."""
    return not word.text.isalpha() or names_a_thing(word.fold)


def names_a_thing(phrase: str) -> bool:
    """Whether a phrase is known as a technology, place or organisation."""
    return (
        lexicon.is_technology(phrase) or lexicon.is_place(phrase) or lexicon.is_organisation(phrase)
    )
