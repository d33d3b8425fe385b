"""Titles that stand behind a name: "Dana Whitfield, your head of operations"."""

from __future__ import annotations

import re

from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence, fold
from drafter.checking.stems import stem
from drafter.checking.vocabulary import OF_A_TITLE
from drafter.interview.model import Person

_BEHIND = lazy(
    r"(?:'s)?,? (?:\(|who is |as |is )?(?:your |the |our |their )((?:[a-z/-]+ ){0,4}[a-z]+)"
)
_TOKEN = lazy(r"[\w']+")


def name_with_title(exam: Examination) -> None:
    """Hold a title that stands behind a name against that of the person."""
    for sentence in exam.message.said:
        for _, end, keys in exam.grounds_begun_in(sentence):
            owner = exam.known.owner(keys[0]) if keys else -1
            if owner >= 0 and keys[0].endswith(".name"):
                _hold(exam, sentence, end - sentence.start, exam.known.interview.people[owner])


def _hold(exam: Examination, sentence: Sentence, end: int, person: Person) -> None:
    match = _BEHIND.match(sentence.low[end:])
    if match is None or not person.title:
        return
    found = _title(match)
    if all(_is_of(person, word) for word in found):
        return
    start = end + match.start(1)
    place = start, start + len(" ".join(found))
    message = f"The facts give {person.name} the title {person.title}."
    exam.report_in(Code.UNKNOWN_TITLE, sentence, place, message)


def _title(match: re.Match[str]) -> list[str]:
    """The words up to the last one with which a job title can end."""
    words, length = match[1].split(), 0
    for number, word in enumerate(words, 1):
        if lexicon.is_title_word(word):
            length = number
        elif not lexicon.is_title_modifier(word) and word not in OF_A_TITLE:
            break
    return words[:length]


def _is_of(person: Person, word: str) -> bool:
    """Whether a word can stand in a person's title."""
    own = f"{person.title} {person.role.value.replace('-', ' ')}"
    folds = {fold(token) for token in _TOKEN.findall(own)}
    if word in OF_A_TITLE or fold(word) in folds:
        return True
    return stem(fold(word)) in {stem(one) for one in folds}
