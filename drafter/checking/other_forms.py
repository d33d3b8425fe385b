"""Words of the file in another form: initials, short names, the other spelling of a technology."""

from __future__ import annotations

import re

from drafter.checking import lexicon
from drafter.checking.known import Known
from drafter.checking.lazy import lazy
from drafter.checking.reading import fold
from drafter.checking.vocabulary import PARTICLES

_ALIASES = {
    **{"math": "mathematics", "maths": "mathematics", "qa": "quality", "cert": "certificate"},
    **{"admin": "administrator", "sys": "systems"},
    **{"postgres": "postgresql", "k8s": "kubernetes", "js": "javascript", "ts": "typescript"},
}
_SHORT = {long: short for short, long in _ALIASES.items()}
_LETTERS = lazy(r"[^\W\d_]+")
_SHORTEST_FORM, _LEFT_OUT = 3, 4
"""The fewest letters of a short form of a title's word, and the fewest that it leaves out."""
_NAMES = ("company", "role", "employer.agency")
"""The keys whose text has initials even if its words are in small letters."""


def abbreviates(known: Known, text: str) -> bool:
    """Whether capitals are the initials of words that stand together in a fact."""
    letters = re.sub(r"[^A-Za-z]", "", text).lower()
    if not text.replace(".", "").replace("-", "").isupper() or not 2 <= len(letters) <= 6:
        return False
    for key, value in known.texts.items():
        words = _LETTERS.findall(value)
        for these in (words, [word for word in words if fold(word) not in PARTICLES]):
            initials = "".join(word[0] for word in these).lower()
            named = key in _NAMES or any(word[0].isupper() for word in these[1:])
            if letters in initials and named:
                return True
    return False


def is_alias(known: Known, folded: str) -> bool:
    """Whether the file has a word in its long form, its short one, or with a number behind."""
    words = known.words
    if _ALIASES.get(folded, "") in words or _SHORT.get(folded, "") in words:
        return True
    if len(folded) >= _SHORTEST_FORM and any(
        word.startswith(folded) and len(word) - len(folded) >= _LEFT_OUT
        for word in known.title_words
    ):
        # "Vet Tech" for a veterinary technician.
        return True
    # A name written short, or with its number: "Postgres", "JUnit5".
    return len(folded) > 4 and any(
        word.startswith(folded) and len(word) - len(folded) < 4 and not lexicon.is_english(word)
        for word in words
    )


def is_number_of(known: Known, folded: str) -> bool:
    """Whether the file has the singular or the plural of a word."""
    keys = known.words.get(folded.rstrip("s"), ()) or known.words.get(folded + "s", ())
    # There is but one company of the name.
    return any(key not in ("company", "employer.agency") for key in keys)
