"""Typed words, cleaned: without bullets and shouting, with the first letter that a place wants."""

from __future__ import annotations

from functools import lru_cache

from drafter.checking.lazy import lazy
from drafter.drafting.language.verbs import IRREGULAR_PAST, NOT_GERUNDS, NOT_VERBS
from drafter.drafting.language.words import (
    ABBREVIATED,
    CHARACTERS,
    COMMON,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    QUALITIES,
    TRADES,
    TRAITS,
)
from drafter.drafting.marking import KEPT, Fact

_EMOJI = lazy("[\u2600-\u27bf\ufe0f\u200d\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]+\\s*")
_SHOUTS = lazy(r"(?<!\bYahoo)(?<!\bJoomla)(?<!\bYum)!+$")
_LONE_I = lazy(r"\bi(?=['\u2019 ])(?!\.)")
_FIRST_WORD = lazy(r"[^\s,:'\u2019-]*")
_QUOTES = '"\u201c\u201d'
_LONG = 8
"""From so many letters on, a lone word in capitals is hardly an acronym."""
_ORDINARY = COMMON | PREPOSITIONS | (IRREGULAR_PAST - {"led"})
_KNOWN = QUALITIES | TRAITS | TRADES | CHARACTERS | DETERMINERS


@lru_cache(maxsize=KEPT)
def bare(text: str) -> str:
    """Take bullets, emoji, the full stop and stray punctuation off a typed phrase."""
    text = str(text)
    if not text.isascii():
        text = _EMOJI.sub("", text).strip() or text
    if text[:1] == "*":
        text = text.strip("* ") or text
    text = text.lstrip("-\u2013\u2014\u2022 ").replace(" ,", ",") or text
    text = text.rstrip(" ;,:\u2013\u2014-") or text
    if text.endswith("!"):
        text = _SHOUTS.sub("", text) or text
    if text.endswith(("...", "\u2026")):
        text = text.rstrip(".\u2026 ") or text
    last = text.rsplit(" ", 1)[-1]
    if text.endswith(".") and "." not in last[:-1] and last[:-1].lower() not in ABBREVIATED:
        text = text.rstrip(". ") or text
    return text


def plain(text: str) -> str:
    """Give a typed phrase bare, without shouting, and with a capital for "I"."""
    text = bare(text)
    return _LONE_I.sub("I", quiet(text) if text.isupper() else text)


def phrase(typed: Fact) -> Fact:
    """Make a typed phrase fit into the middle of a sentence."""
    return typed.but(uncapitalised(bare(typed)))


def quiet(text: str) -> str:
    """Lower a phrase typed all in capitals, but for what may be an acronym."""
    words = text.split()
    if len(words) > 1:
        return " ".join(_quiet_word(word) for word in words)
    if text.lower() in COMMON or (len(text) >= _LONG and text.isalpha()):
        return _quiet_word(text)
    return text


def _quiet_word(word: str) -> str:
    lower = word.lower()
    if lower.rstrip("s,.") in DAYS:
        return word.capitalize()
    return lower if len(lower.strip(".,;:!?()")) > 4 or lower in _ORDINARY else word


@lru_cache(maxsize=KEPT)
def uncapitalised(text: str) -> str:
    """Lower a first word that has a capital only because it came first."""
    text = str(text)
    if text.isupper():
        text = quiet(text)
    text = _LONE_I.sub("I", text)
    if not text[:1].isupper():
        return text
    found = _FIRST_WORD.match(text)
    word = found[0] if found else ""
    lower = word.lower()
    only_first = word[1:] == lower[1:] and (len(word) > 1 or word == "A")
    gerund = lower.endswith("ing") and len(word) > 4 and lower not in NOT_GERUNDS
    if only_first and (lower in COMMON or gerund or is_past(lower)):
        return text[0].lower() + text[1:]
    return text


def lowered(text: str) -> str:
    """Lower a first letter, unless the phrase has capitals of its own: "Scrum Master"."""
    first, _, rest = text.partition(" ")
    following = rest.partition(" ")[0]
    if following.istitle() and following.lower() not in PREPOSITIONS:
        return text
    if first.lower().strip(",") in _KNOWN:
        return f"{first.lower()} {rest}".strip()
    return uncapitalised(text)


def is_past(word: str) -> bool:
    """Tell a past tense: "moved", "led"."""
    return word in IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in NOT_VERBS
    )


def line(typed: str) -> str:
    """Give the one line that was typed without bullets and the quotation marks around it."""
    text = str(typed).lstrip("-*\u2022 ").strip()
    inner = text[1:-1]
    enclosed = text[:1] in _QUOTES and text[-1:] in _QUOTES and not set(_QUOTES) & set(inner)
    return (inner.strip() if enclosed else text) or str(typed)
