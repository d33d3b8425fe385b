"""What was done to the user, "promoted twice", told from what they did, "promoted the brand"."""

from __future__ import annotations

from collections.abc import Callable

from drafter.drafting.language.verbs import APPOINTED, CHOSEN, GIVEN, HIRED, ONLY_PASSIVE
from drafter.drafting.language.words import (
    BY_OTHERS,
    DETERMINERS,
    HOW_OFTEN,
    NUMBERS,
    PREPOSITIONS,
    RANKED,
    ROLES,
    STUDY,
)


def undergone(words: list[str], head_of: Callable[[list[str]], str]) -> str:
    """Give the shape of a phrase that begins with one of `APPOINTED`; empty: it is like others."""
    first, second = words[0], words[1].strip(",") if len(words) > 1 else ""
    head = head_of(words[1:]) if second not in PREPOSITIONS else ""
    if first == "made":
        role = head in ROLES and second not in DETERMINERS
        return "passive" if role or second in ("redundant", "permanent") else ""
    if first == "raised" and second not in BY_OTHERS:
        return ""
    if second == "and":
        other = words[2] if len(words) > 2 else ""
        return undergone(words[2:], head_of) if other in APPOINTED else ""
    if second in BY_OTHERS:
        return "passive" if _with_preposition(first, second, words) else "fragment"
    if _says_how(first, second, words):
        return "passive"
    if second in ("a", "an", "the"):
        return _with_article(first, head, words)
    if first in ONLY_PASSIVE or not second:
        return "fragment"
    return _with_noun(first, second, head)


def _with_preposition(first: str, second: str, words: list[str]) -> bool:
    if first in ("awarded", "granted"):
        return second != "to"
    if first in HIRED:
        return second in ("as", "by", "into", "onto")
    if first == "raised":
        return second in ("in", "by")
    if second == "with":
        return first in ("entrusted", "tasked")
    return f"{first} {second}" != "elected to" or words[2:3] == [] or words[2] in DETERMINERS


def _says_how(first: str, second: str, words: list[str]) -> bool:
    """Tell "promoted twice in three years" and "rated outstanding"."""
    after = words[2] if len(words) > 2 else ""
    if after in ("times", "time"):
        return second[0].isdigit() or second in NUMBERS
    if first in ("ranked", "rated", "voted", "awarded") and second in RANKED:
        return True
    how = second in HOW_OFTEN or (second.endswith("ly") and len(second) > 5)
    return how and (not after or after in PREPOSITIONS or after == "while")


def _with_article(first: str, head: str, words: list[str]) -> str:
    if first in GIVEN:
        to = words.index("to") if "to" in words else 0
        others = to and (len(words) == to + 1 or words[to + 1] not in STUDY)
        return "fragment" if others else "passive"
    if first == "elected":
        return "passive" if head in ROLES else "fragment"
    if first in ("appointed", "named", "voted", *ONLY_PASSIVE):
        return "fragment"
    return "fragment" if first == "promoted" and head in ROLES else "deed"


def _with_noun(first: str, second: str, head: str) -> str:
    many = head.endswith("s") and not head.endswith("ss")
    if second in DETERMINERS or second[0].isdigit() or many:
        return "fragment" if first in GIVEN else "deed"
    return "passive" if first in CHOSEN and head in ROLES else "fragment"
