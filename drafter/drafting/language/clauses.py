"""What is a sentence of its own, and so cannot follow "about"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.drafting.language.typed import is_past
from drafter.drafting.language.verbs import FINITE, HAPPENED, MAYBE_VERBS, ONLY_PAST, SEEMS
from drafter.drafting.language.words import DETERMINERS, LINKS, PREPOSITIONS
from drafter.drafting.marking import KEPT

_SUBJECTS = lazy(
    r"(?:i|we|you|they|he|she|it|there)(?:['\u2019](?:m|re|ve|s|d|ll))?\s", any_case=True
)
_FAR = 8
"""How many words may stand before a verb that is looked for."""
_OBJECTS = (DETERMINERS - {"up", "over"}) | {"me", "him", "us", "them", "it"}
_RELATIVE = frozenset({"i", "you", "we", "they"})
"""A second subject before any verb: "the plans they have"."""
_COMPLEMENTS = _OBJECTS | {"to", "more", "very", "too", "like", "at", "with", "good", "bad"}


def has_subject(text: str) -> bool:
    """Tell a phrase that begins with a pronoun, which "IT" and "I/O" are not."""
    return not text.startswith("IT ") and bool(_SUBJECTS.match(text))


@lru_cache(maxsize=KEPT)
def is_clause(text: str) -> bool:
    """Tell a topic that is a sentence of its own, which cannot follow "about"."""
    return has_subject(text) or has_verb(text.replace("\u2019", "'").split()[:_FAR])


def has_verb(words: Sequence[str]) -> bool:
    """Tell whether these words are a subject and its verb: "pay is low", "the team seemed"."""
    for place, typed in enumerate(words):
        word = typed.lower().strip(",;:.")
        if word in LINKS or (place > 1 and word in _RELATIVE):
            return False
        # "Will" and "May" in the middle are names.
        if place and (typed[0].islower() or typed.isupper()) and _is_verb(words, place, word):
            return True
    return False


def _is_verb(words: Sequence[str], place: int, word: str) -> bool:
    following = words[place + 1].lower() if place + 1 < len(words) else ""
    if word in MAYBE_VERBS:
        return following in _COMPLEMENTS or (following == "after" and word.startswith("look"))
    if word in FINITE or word in SEEMS or word.endswith("n't"):
        return True
    if word in HAPPENED:
        return following != "by" and words[place - 1].lower() not in DETERMINERS | PREPOSITIONS
    if place < 2 and words[0].lower() in DETERMINERS:
        return False
    if word in ONLY_PAST:
        return True
    return is_past(word) and (following in _OBJECTS or following[:1].isdigit())
