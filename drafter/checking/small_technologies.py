"""Technologies written in small letters, as chats and headings have them: "flaky cypress tests"."""

from __future__ import annotations

from drafter.checking import lexicon
from drafter.checking.lazy import lazy
from drafter.checking.other_forms import is_alias
from drafter.checking.reading import fold
from drafter.checking.spot import Spot
from drafter.checking.stems import is_commonplace
from drafter.checking.vocabulary import PARTICLES

_JOINERS = ("and", "or", "to", "with", "plus", "versus", "vs", "nor")
_SPEAKING = lazy(r"\b(?:speaks?|spoken|fluent|fluently|native|learnt?|studied) $")
_TOKEN = lazy(r"[^\W_]+")


def is_unknown_technology(spot: Spot) -> bool:
    """Whether a word in small letters is the name of a technology that no fact has."""
    word, known = spot.word.fold, spot.known
    if word in known.words or len(word) < 2:
        return False
    if lexicon.is_technology_word(word) and (_takes_the_place(spot) or _is_listed_with_one(spot)):
        return True
    if lexicon.is_technology(word) and not lexicon.is_english(word):
        return not is_alias(known, word) and word.rstrip("s") not in known.words
    if lexicon.is_place(word) and (not lexicon.is_english(word) or _is_spoken(spot)):
        return word not in spot.exam.calendar.places
    following = spot.following_fold
    if not following or following in known.words:
        return False
    pair = lexicon.is_technology(f"{word} {following}")
    return pair and not (lexicon.is_english(word) and lexicon.is_english(following))


def _is_spoken(spot: Spot) -> bool:
    """Whether a word is a language that somebody speaks: "fluent dutch"."""
    low = spot.sentence.low[: spot.word.start - spot.sentence.start]
    return _SPEAKING.search(low) is not None


def _is_listed_with_one(spot: Spot) -> bool:
    """Whether it stands beside a technology: "pandas and tableau", "from excel to sap"."""
    number, words = spot.number, spot.words
    for joiner, other in ((number - 1, number - 2), (number + 1, number + 2)):
        if not 0 <= other < len(words) or words[joiner].fold not in _JOINERS:
            continue
        name = words[other].fold
        if lexicon.is_technology(name) and (
            not lexicon.is_english(name) or name in spot.known.words
        ):
            return True
    return False


def _takes_the_place(spot: Spot) -> bool:
    """Whether a word stands where a fact has another: "flaky cypress tests" for Playwright."""
    here = {word.fold for word in spot.words}
    return any(
        _fits(spot, [fold(token) for token in _TOKEN.findall(text)], here)
        for text in spot.known.texts.values()
    )


def _fits(spot: Spot, tokens: list[str], here: set[str]) -> bool:
    """Whether some word of a fact has the neighbours that the word of the sentence has."""
    before, following = spot.before_fold, spot.following_fold
    shared = sum(token in here and not is_commonplace(token) for token in tokens)
    for place, token in enumerate(tokens):
        if token in here or token in PARTICLES:
            continue
        if lexicon.is_english(token) and not lexicon.is_technology(token):
            continue
        # Of the first word, the last one counts as the one before.
        beside = tokens[place - 1] == before
        left = place > 0 and beside and not is_commonplace(before)
        right = tokens[place + 1 : place + 2] == [following] and not is_commonplace(following)
        if (left and right) or ((beside or right) and shared > 1):
            return True
        if place and beside and shared == 1 and before in ("with", "by", "to", "from"):
            return True
    return False
