"""Names, technologies, organisations: whatever is no ordinary English where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known_names import account_for_name
from drafter.checking.reading import Sentence, Word, invisible
from drafter.checking.spot import Spot, is_thing
from drafter.checking.unknown_words import is_unknown
from drafter.checking.vocabulary import word_set
from drafter.checking.word_kinds import seeming

_FUNCTION_WORDS = word_set(
    """a i i'm i've i'd i'll it's that's don't didn't can't won't isn't wasn't
    you're you've you'd you'll we're we've let's"""
)


def names(exam: Examination) -> None:
    """Hold every word that is no ordinary English against the words of the file."""
    for first, last in invisible(exam.message.text):
        start, end = exam.message.start + first, exam.message.start + last
        message = "A character that shows nothing stands here; delete it."
        exam.report(Code.PLACEHOLDER_LEFT, "", start, end, message)
    for sentence in exam.stated:
        _sentence(exam, sentence)


def _sentence(exam: Examination, sentence: Sentence) -> None:
    shouted = _is_title_case(sentence.words)
    done = -1
    for number, word in enumerate(sentence.words):
        if number <= done or _is_plain_here(exam, word) or exam.taken(word.start, word.end):
            continue
        spot = Spot(exam, sentence, number)
        if (last := account_for_name(spot)) is not None:
            done = last
        elif is_unknown(spot, shouted):
            _report(spot)


def _report(spot: Spot) -> None:
    code, message = seeming(spot)
    sentence, word = spot.sentence, spot.word
    framing = sentence.role in ("greeting", "signature")
    if framing and code is Code.UNKNOWN_TERM and not is_thing(word):
        # A greeting in another language.
        return
    spot.exam.report(code, sentence.part, word.start, word.end, message)


def _is_plain_here(exam: Examination, word: Word) -> bool:
    small = word.text == word.fold
    return small and word.fold not in exam.known.name_words and _is_plain(word.fold)


@lru_cache(maxsize=8192)
def _is_plain(folded: str) -> bool:
    """Whether a word in small letters can be no technology, alone or with the next."""
    ordinary = lexicon.is_english(folded) or folded in _FUNCTION_WORDS
    technology = lexicon.is_technology(folded) or lexicon.begins_technology(folded)
    return ordinary and not technology


def _is_title_case(words: Sequence[Word]) -> bool:
    """Whether the line is written Like This, so that a capital tells nothing."""
    long = [word for word in words if len(word.text) > 3]
    return len(long) > 2 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)
