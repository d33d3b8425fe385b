"""Names, technologies, organisations: whatever is no ordinary English where it stands."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking import lexicon
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.invisible import invisible
from drafter.checking.known_names import account_for_name
from drafter.checking.reading import Sentence, fold
from drafter.checking.spot import Spot, is_thing
from drafter.checking.unknown_words import is_unknown, makes_a_company
from drafter.checking.vocabulary import EVERYWHERE, HONORIFICS, MONTHS_AND_DAYS, word_set

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
    named, done = exam.known.name_words, -1
    for number, word in enumerate(sentence.words):
        if number <= done or (_is_plain(word.text, word.first) and word.fold not in named):
            continue
        if exam.taken(word.start, word.end):
            continue
        spot = Spot(exam, sentence, number)
        if (last := account_for_name(spot)) is not None:
            done = last
        elif is_unknown(spot):
            _report(spot)


def _report(spot: Spot) -> None:
    # Most messages have no unknown word.
    from drafter.checking.word_kinds import seeming

    code, message = seeming(spot)
    sentence, word = spot.sentence, spot.word
    framing = sentence.role in ("greeting", "signature")
    if framing and code is Code.UNKNOWN_TERM and not is_thing(word):
        # A greeting in another language.
        return
    spot.exam.report(code, sentence.part, word.start, word.end, message)


@lru_cache(maxsize=8192)
def _is_plain(text: str, first: bool) -> bool:
    """Whether a word can name nothing and nobody, if nobody of the file is called so.

    `first`: any word would have a capital here.
    """
    folded = fold(text)
    if text == folded:
        # In small letters it may still be a technology, alone or with the next.
        ordinary = lexicon.is_english(folded) or folded in _FUNCTION_WORDS
        return ordinary and not (lexicon.is_technology(folded) or lexicon.begins_technology(folded))
    if not text[0].isupper() or folded in HONORIFICS:
        return False
    if folded in EVERYWHERE or folded.removesuffix("s") in MONTHS_AND_DAYS:
        return not makes_a_company(folded)
    only_first = first and text.isalpha() and text[1:].islower()
    return only_first and lexicon.is_english(folded) and not lexicon.is_given_name(folded)
