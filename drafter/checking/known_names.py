"""People's names: each must be that of somebody in the file, whole or in part."""

from __future__ import annotations

import re

from drafter.checking import lexicon
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import Word, fold
from drafter.checking.spot import Spot, between, is_capital
from drafter.checking.vocabulary import (
    AFTER_NAMES,
    DEGREED,
    EVERYWHERE,
    HONORIFICS,
    MONTHS_AND_DAYS,
    PARTICLES,
    word_set,
)

_SURNAME_PARTICLES = word_set(
    """de la del der den van von du da di le al el bin ibn san dos das zu zur ten ter af av"""
)
_LONGEST = 6
"""The most words of a name, honorific and particles among them."""
_DOCTOR = lazy(r"\b(?:dr|doctor|ph\.? ?d|md|dphil)\b")
_PROFESSOR = lazy(r"\bprof")


def account_for_name(spot: Spot) -> int | None:
    """Account for the name of somebody known; give the place of its last word.

    A name put together from two people, or with a word too many, is reported.
    """
    honorific = spot.word.fold if spot.word.fold in HONORIFICS else ""
    titled = honorific and spot.number < _last_of_run(spot)
    lead = spot._replace(number=spot.number + 1) if titled else spot
    holders = _called_so(lead)
    if not holders:
        return None
    last = _last_of_run(spot)
    if _has_wrong_particles(lead, holders):
        return lead.number
    taken = lead.number
    for place in range(lead.number + 1, last + 1):
        other = lead._replace(number=place)
        both = holders & set(spot.known.name_words.get(other.word.fold, ()))
        if both and other.word.fold not in ("and", "&"):
            holders, taken = both, place
        elif _is_wrong_surname(lead, other, holders):
            return place
        else:
            break
    if honorific in DEGREED and not _carries_title(spot.known, holders, honorific):
        name = spot.known.people[min(holders)].name
        _report(spot, Code.UNKNOWN_TITLE, spot.word, f"The facts give {name} no such title.")
    spot.exam.ground(spot.word.start, spot.words[taken].end, _keys(spot, holders))
    return taken


def by_initials(known: Known, letters: str) -> tuple[int, ...]:
    """Give the places of the people whose initials, or whose name run together, begin so."""
    return tuple(
        i
        for i, one in enumerate(known.people)
        if "".join(f[0] for f in one.folds).startswith(letters)
        or "".join(one.folds).startswith(letters)
    )


def _last_of_run(spot: Spot) -> int:
    """The last of the words that may make up one name with this one."""
    words, last = spot.words, spot.number
    for place in range(spot.number + 1, min(spot.number + _LONGEST, len(words))):
        gap = between(spot.sentence, words[place - 1], words[place])
        if gap.strip(" .") or "\n" in gap or ("." in gap and not _is_shortened(words[place - 1])):
            break
        if is_capital(words[place]):
            last = place
        elif words[place].fold not in PARTICLES:
            break
    return last


def _is_shortened(word: Word) -> bool:
    """Whether a full stop behind a word shortens it, as in "Dr." and "J."."""
    return len(word.text) == 1 or word.fold in HONORIFICS


def _called_so(spot: Spot) -> set[int]:
    """The places of the people whom the word can name here."""
    if not is_capital(spot.word) and not _is_small_in_the_file(spot):
        return set()
    holders = spot.known.name_words.get(spot.word.fold) or _meant_by_initials(spot)
    return set(holders) if holders and _stands_for_a_name(spot) else set()


def _is_small_in_the_file(spot: Spot) -> bool:
    """Whether somebody's name is written in small letters in the file too."""
    word = spot.word
    if word.fold in PARTICLES or lexicon.is_english(word.fold):
        return False
    holders = spot.known.name_words.get(word.fold, ())
    return any(word.text in spot.known.people[i].name for i in holders)


def _meant_by_initials(spot: Spot) -> tuple[int, ...]:
    """Who is meant by "T.J." or by the "J." of "J. Smith"."""
    word, known = spot.word, spot.known
    letters = re.sub(r"[^a-z]", "", word.fold)
    capitals = word.text.replace(".", "").isupper()
    if not capitals or not 1 <= len(letters) <= 3 or word.fold in EVERYWHERE:
        return ()
    if len(letters) > 1:
        return by_initials(known, letters)
    following = known.name_words.get(spot.following_fold, ())
    return tuple(i for i in following if any(f.startswith(letters) for f in known.people[i].folds))


def _stands_for_a_name(spot: Spot) -> bool:
    """Whether a word that is a name and an ordinary word too ("Will", "May") is the name here."""
    if not spot.word.first or not lexicon.is_english(spot.word.fold):
        return True
    following = spot.following_fold
    if is_capital(spot.following) and following in spot.known.name_words:
        return True
    return not following or (following in AFTER_NAMES and following not in ("will", "would"))


def _has_wrong_particles(spot: Spot, holders: set[int]) -> bool:
    """Report particles before a surname that are not those of the file: "van den" for "van der"."""
    words, place = spot.words, spot.number
    while place and words[place - 1].text in _SURNAME_PARTICLES:
        place -= 1
    written = [word.fold for word in words[place : spot.number]]
    if not written or not is_capital(words[place - 1]):
        return False
    people = spot.known.people
    if any(set(written) <= set(people[i].folds) for i in holders):
        return False
    message = f"Nobody of the facts is called so; one is {people[min(holders)].name}."
    start, end = words[place].start, spot.word.end
    spot.exam.report(Code.UNKNOWN_NAME, spot.sentence.part, start, end, message)
    return True


def _is_wrong_surname(lead: Spot, other: Spot, holders: set[int]) -> bool:
    """Report a word behind a known name that is no name of the same person."""
    name = lead.known.people[min(holders)].name
    if other.word.fold in ("and", "&") or _is_of_the_company(lead, other):
        return False
    if is_capital(other.word) and other.word.fold in lead.known.name_words:
        written = " ".join(word.text for word in lead.words[lead.number : other.number + 1])
        message = f"Nobody of the facts is called {written}; one is {name}."
        start, end = lead.word.start, other.word.end
        lead.exam.report(Code.UNKNOWN_NAME, lead.sentence.part, start, end, message)
        return True
    if _can_only_be_a_surname(other):
        message = f"{other.word.text} is no name of {name}."
        _report(other, Code.UNKNOWN_NAME, other.word, message)
        return True
    return False


def _is_of_the_company(lead: Spot, other: Spot) -> bool:
    """Whether both words stand in the company's name, which is called after people."""
    keys = [lead.known.words.get(spot.word.fold, ()) for spot in (lead, other)]
    return any(all(name in key for key in keys) for name in ("company", "employer.agency"))


def _can_only_be_a_surname(spot: Spot) -> bool:
    """Whether a capitalised word behind a known name can be nothing but a surname."""
    word = spot.word
    if not is_capital(word) or word.first or len(word.text) == 1:
        return False
    if word.fold in spot.known.words or word.fold in EVERYWHERE or word.fold in MONTHS_AND_DAYS:
        return False
    return not lexicon.is_english(word.fold) or lexicon.is_surname(word.fold)


def _carries_title(known: Known, holders: set[int], honorific: str) -> bool:
    """Whether the file gives somebody the title of doctor or professor."""
    pattern = _DOCTOR if honorific == "dr" else _PROFESSOR
    for i in holders:
        one = known.people[i]
        texts = [one.name, *((one.person.address_as, one.person.title) if one.person else ())]
        if pattern.search(fold(" ".join(texts))):
            return True
    return False


def _keys(spot: Spot, holders: set[int]) -> list[str]:
    """The keys of everybody of one name; of several names, that of the likeliest person."""
    people = spot.known.people
    if len({people[i].name for i in holders}) == 1:
        return [people[i].key for i in sorted(holders)]
    readers = [i for i in holders if people[i].place in spot.exam.readers]
    return [people[min(readers or holders)].key]


def _report(spot: Spot, code: Code, word: Word, message: str) -> None:
    spot.exam.report(code, spot.sentence.part, word.start, word.end, message)
