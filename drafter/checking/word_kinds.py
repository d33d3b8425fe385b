"""What an unknown word seems to be, and what the file has instead."""

from __future__ import annotations

from drafter.checking import lexicon
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.near import differs_little, unmasked
from drafter.checking.reading import fold
from drafter.checking.spot import Spot, between, is_capital, names_a_thing
from drafter.checking.vocabulary import (
    AFTER_NAMES,
    BEFORE_NAMES,
    DEGREED,
    HONORIFICS,
    PARTICLES,
    word_set,
)

Seeming = tuple[Code, str]

_STATIONS = word_set(
    """sister matron brother father pastor rabbi judge captain officer nurse chef coach principal
    dean councillor"""
)
"""What people are called by before their names in some professions."""
_GAELIC = lazy(r"(?:O['\u2019]|Mc|Mac)[A-Z]")
_TOKEN = lazy(r"[^\W_][\w'\u2019]*")


def seeming(spot: Spot) -> Seeming:
    """Say what an unknown word seems to be, and what the file has instead."""
    text = spot.word.text
    found = _masked(spot) or _slip_of_a_name(spot) or _title_or_slip(spot) or _of_company(spot)
    if found:
        return found
    if _is_a_person(spot):
        return Code.UNKNOWN_NAME, f"Nobody of the facts is called {text}."
    return Code.UNKNOWN_TERM, f"No fact names {text}."


def _masked(spot: Spot) -> Seeming | None:
    """Tell a word of the file with letters of another script, or digits, that look alike."""
    text, known = spot.word.text, spot.known
    if text.isascii() and not any(c.isdigit() for c in text):
        return None
    plain = fold(unmasked(text))
    if plain == spot.word.fold or plain not in known.words or len(plain) < 3:
        return None
    code = Code.UNKNOWN_NAME if plain in known.name_words else Code.UNKNOWN_TERM
    instead = _as_written(known, plain)
    return code, f"{text} has letters of another script; the facts have {instead}."


def _slip_of_a_name(spot: Spot) -> Seeming | None:
    """Tell a name of the file with a letter wrong."""
    word, known = spot.word, spot.known
    near = differs_little(word.fold, [name for name in known.name_words if len(name) > 2])
    if not near or lexicon.is_technology(word.fold):
        return None
    return Code.UNKNOWN_NAME, f"{word.text} is not in the facts; {_as_written(known, near)} is."


def _title_or_slip(spot: Spot) -> Seeming | None:
    """Tell a degree, a job title, or another word of the file with a letter wrong."""
    word, known = spot.word, spot.known
    near = differs_little(word.fold, [other for other in known.words if len(other) > 3])
    degree = word.fold in DEGREED or lexicon.is_degree(word.fold)
    title = lexicon.is_title_word(word.fold) or lexicon.is_title_modifier(word.fold)
    if degree or (title and not near):
        return Code.UNKNOWN_TITLE, f"No fact gives the title {word.text}."
    if not near:
        return None
    return Code.UNKNOWN_TERM, f"{word.text} is not in the facts; {_as_written(known, near)} is."


def _of_company(spot: Spot) -> Seeming | None:
    """Tell a wrong word in the company's name: "Harbour Foods" for "Harbour Line"."""
    known = spot.known
    for word in spot.words[max(0, spot.number - 2) : spot.number]:
        own = word.fold not in known.name_words and word.fold not in PARTICLES
        apart = any(mark in between(spot.sentence, word, spot.word) for mark in ".!?")
        if own and not apart and "company" in known.words.get(word.fold, ()):
            company = known.interview.company
            return Code.UNKNOWN_TERM, f"The company is {company}, not {spot.word.text}."
    return None


def _is_a_person(spot: Spot) -> bool:
    """Whether an unknown word can only be somebody's name."""
    word, before, following = spot.word, spot.before, spot.following
    if spot.before_fold in HONORIFICS or spot.sentence.role == "greeting":
        return True
    if _GAELIC.match(word.text):
        return True
    if not (word.text.isalpha() and word.text[1:].islower()):
        return False
    if is_capital(before) and spot.before_fold in _STATIONS:
        return True
    beside = _stands_beside_a_name_word(spot)
    thing = _is_thing_here(spot) or _is_listed_with_a_thing(spot)
    if _can_be_a_name(spot) and (beside or not thing):
        return True
    if thing:
        return False
    if before is not None and is_capital(before) and lexicon.is_given_name(before.fold):
        return True
    if lexicon.is_english(word.fold):
        return False
    if beside and before is not None and before.fold not in ("from", "by"):
        return True
    return following is not None and is_capital(following) and lexicon.is_surname(following.fold)


def _is_thing_here(spot: Spot) -> bool:
    """Whether the word, alone or with the next, is a technology, place or organisation."""
    word, following = spot.word, spot.following
    if names_a_thing(word.fold):
        return True
    return following is not None and names_a_thing(f"{word.fold} {following.fold}")


def _is_listed_with_a_thing(spot: Spot) -> bool:
    """Whether it is joined to a word of the file that is no name: "Kafka and Strimzi"."""
    for joiner, other in ((spot.number - 1, spot.number - 2), (spot.number + 1, spot.number + 2)):
        if not 0 <= other < len(spot.words) or spot.words[joiner].fold not in ("and", "or"):
            continue
        word = spot.words[other]
        if is_capital(word) and word.fold not in spot.known.name_words:
            return word.fold in spot.known.words
    return False


def _can_be_a_name(spot: Spot) -> bool:
    """Whether people are called so, and no article stands before."""
    name = lexicon.is_given_name(spot.word.fold) or lexicon.is_surname(spot.word.fold)
    before = spot.number - 1
    while before > 0 and spot.words[before].fold in PARTICLES:
        before -= 1
    return name and (before < 0 or spot.words[before].fold not in ("the", "a", "an"))


def _stands_beside_a_name_word(spot: Spot) -> bool:
    """Whether it stands where names stand: "thank ...", "... mentioned"."""
    return spot.before_fold in BEFORE_NAMES or spot.following_fold in AFTER_NAMES


def _as_written(known: Known, folded: str) -> str:
    """A folded word as the file writes it."""
    tokens = (token for text in known.texts.values() for token in _TOKEN.findall(text))
    return next((token for token in tokens if fold(token) == folded), folded)
