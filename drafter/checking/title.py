"""A job title where it stands in a sentence."""

from __future__ import annotations

from functools import cached_property

from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence, Word
from drafter.checking.vocabulary import OF_A_TITLE, word_set

ROLE_NOUNS = word_set(
    """role position job post vacancy opening opportunity posting
    interview application team candidate"""
)
"""What a role is called."""
_PLAIN = word_set(
    """manager managers recruiter interviewer interviewers hiring staffing staff chair coordinator
    candidate candidates applicant applicants colleague colleagues team panel committee
    owner person people member members agency employer reception receptionist assistant office
    officer contact partner lead leader leaders head host reader friend help guest guests
    student students customer customers patient patients client clients learner learners
    user users"""
)
"""Titles in small letters that anybody can have."""
_IN_THE_ROLE = lazy(r"\b(?:as|(?:role|position|post|job) of) (?:an? |the |your |our )?$")


class Title:
    """A job title where it stands in a sentence."""

    def __init__(self, sentence: Sentence, first: int, last: int) -> None:
        self.sentence = sentence
        self.first = first
        self.last = last

    @cached_property
    def words(self) -> list[Word]:
        """Its words without the small ones."""
        words = self.sentence.words[self.first : self.last + 1]
        return [word for word in words if word.fold not in OF_A_TITLE]

    @property
    def before(self) -> str:
        """The word before it, folded; empty if there is none."""
        return self.sentence.words[self.first - 1].fold if self.first else ""

    @property
    def following(self) -> str:
        """The word behind it, folded; empty if there is none."""
        behind = self.sentence.words[self.last + 1 : self.last + 2]
        return behind[0].fold if behind else ""

    @property
    def lead(self) -> str:
        """The sentence up to it, in small letters."""
        start = self.sentence.words[self.first].start
        return self.sentence.low[: start - self.sentence.start]

    @cached_property
    def capital(self) -> bool:
        """Whether a word of it is written as in a title."""
        return any(is_capital(word) for word in self.words)

    @cached_property
    def of_something(self) -> bool:
        """Whether it is written as "Director of Research"."""
        return self.capital and any(
            word.fold == "of" for word in self.sentence.words[self.first : self.last]
        )

    @cached_property
    def plain(self) -> bool:
        """Whether anybody can have it."""
        return all(word.fold in _PLAIN for word in self.words)

    @cached_property
    def about_role(self) -> bool:
        """Whether it is said to be the role: "the Data Analyst position"."""
        return self.following in ROLE_NOUNS or bool(_IN_THE_ROLE.search(self.lead))


def is_capital(word: Word) -> bool:
    """Whether a word is written with a capital that not any word would have there."""
    return word.text[0].isupper() and not word.first and len(word.text) > 1
