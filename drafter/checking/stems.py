"""Words brought to a common form, so that "migrated" is found in "the migration"."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking import lexicon

_ENDINGS = (
    *("isations", "izations", "isation", "ization", "ations", "ation", "ings", "ing"),
    *("ities", "ity", "ments", "ment", "nesses", "ness", "ally", "ily", "ly", "ies", "ied"),
    *("ers", "er", "ors", "or", "ed", "es", "ised", "ized", "ise", "ize"),
    *("ions", "ion", "al", "s"),
)
"""What is taken off a word; the first that fits is, and no other."""
_INSTEAD = {"ally": "al", "ily": "y", "ies": "y", "ied": "y"}
_SHORTEST = 3
"""The fewest letters that may be left of a word."""


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Give the common form of a folded word; words of the same family share it."""
    if base := lexicon.irregular_base(word):
        return base
    bare = _without_ending(word)
    bare = lexicon.irregular_base(bare) or bare
    return bare[:-1] if bare.endswith("e") and len(bare) > _SHORTEST else bare


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            base = word.removesuffix(ending) + _INSTEAD.get(ending, "")
            doubled = base[-1] == base[-2] and base[-1] not in "lse"
            return base[:-1] if doubled and len(base) > _SHORTEST else base
    return word


@lru_cache(maxsize=16384)
def sense(word: str) -> str:
    """Give the stem of a folded word, or that of its nearest synonym."""
    root = stem(word)
    return lexicon.synonym(root) or root


@lru_cache(maxsize=16384)
def is_commonplace(word: str) -> bool:
    """Whether a folded word claims nothing: courtesy, feeling, the frame of hiring."""
    return lexicon.is_commonplace_stem(stem(word))
