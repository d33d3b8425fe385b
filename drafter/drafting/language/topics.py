"""What was talked about, made to fit after "about" or, if it is a clause, after a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import has_subject, is_clause
from drafter.drafting.language.typed import bare, is_past, uncapitalised
from drafter.drafting.language.verbs import FINITE, ONLY_PAST, TOLD
from drafter.drafting.language.words import LINKS, NOTHING, OBJECTS, PREPOSITIONS, PRONOUNS
from drafter.drafting.marking import Fact

_TALKED = lazy(
    r"(?:(?:we|they|i|you|she|he|it)\s+)?(?:(?:also|then|even|mostly|briefly)\s+)*(?:"
    r"(?:talked|spoke|chatted)(?:\s+[\w'-]+){1,4}?\s+about"
    r"|(?:talked|spoke|chatted|talk|chat|discussion|conversation)\s+(?:about|on|of|through|over)"
    r"|(?:asked|told|quizzed|questioned)(?:\s+(?:me|us|them|him|her|you))?\s+about"
    r"|(?:was|were|got)\s+(?:asked|told)\s+about"
    r"|(?:was|were)\s+(?:all\s+|mostly\s+)?about"
    r"|went\s+(?:over|through|into)|came\s+to|touched\s+(?:on|upon)|dealt\s+with|focused\s+on"
    r"|discussed|explained|mentioned|described|brought\s+up"
    r"|(?:covered|raised)(?=\s+(?:the|an?|my|our|their|his|her|how|why|what)\s)"
    r"|(?:asked|told|showed)(?:\s+(?:me|us|them))?(?=\s+(?:how|why|what|when|where|who|which"
    r"|whether|that)\s)|said\s+that)\s+",
    any_case=True,
)
_THAT = lazy(r"that\s+(?=\S+\s+\S)", any_case=True)
_THEY = {"they": "you", "their": "your", "them": "you", "theirs": "yours"}
_THEY_WORDS = lazy(r"\b(?:they|their|them|theirs)\b", any_case=True)
# In their notes people call the employer "they"; in a letter to the employer that is "you".
_ABOUT_THEM = lazy(
    r"(?:(?:how|why|what|when|where|who|which|whether|if|that)\s+)?(?:they|their)\b"
    r"|(?:i (?:told|asked)|we)\s",
    any_case=True,
)
_HER = lazy(r"^(?:her|his) ", any_case=True)
_MY = {"my": "your", "me": "you", "mine": "yours", "myself": "yourself", "i": "you", "am": "are"}
_MY_WORDS = lazy(
    r"\bI(?:['\u2019](?P<am>m)|\s+(?P<be>am|was)\b|['\u2019](?P<short>ve|d|ll)|(?!['\u2019/.]))\b"
    r"|\b(?:[Mm]y|me|mine|myself)\b"
)


def topic(typed: Fact, to_employer: bool = True) -> Fact:
    """Make a topic fit after "about" or after a colon; empty: it fits nowhere."""
    text = uncapitalised(bare(typed))
    if text.lower().strip("?. ") in NOTHING:
        return typed.but("")
    talked = _TALKED.match(text)
    if talked and len(talked[0]) < len(text):
        text = _said(text[talked.end() :], text)
    if not text or _is_verb_alone(text):
        return typed.but("")
    if to_employer and any(key.startswith("people[") for key in typed.keys):
        # What was said with somebody about her plan is about your plan, to her.
        text = _HER.sub("your ", text)
    if to_employer and _ABOUT_THEM.match(text):
        text = _THEY_WORDS.sub(lambda found: _THEY[found[0].lower()], text)
    return typed.but(text)


def own_topic(typed: Fact) -> Fact:
    """Give a topic as the user is reminded of it: "your gap year", "their plans for AI"."""
    kept = topic(typed, to_employer=False)
    return kept.but(_MY_WORDS.sub(_to_yours, kept)) if kept else kept


def short(items: Sequence[Fact], most: int = 20) -> list[Fact]:
    """Leave out what is too long for a sentence, and questions, which would read as asked."""
    return [item for item in items if item.count(" ") < most and not item.endswith("?")]


def _said(rest: str, whole: str) -> str:
    """Give what was talked about: a noun phrase, an embedded question or a clause."""
    told = _THAT.match(rest)
    if told and is_clause(rest[told.end() :]):
        return uncapitalised(rest[told.end() :])
    first = rest.split()[0].lower()
    if told or rest.lower() == "that" or first in ("to", "and", "or"):
        return whole if has_subject(whole) else ""
    return uncapitalised(rest)


def _is_verb_alone(text: str) -> bool:
    """Tell a verb that has lost its subject: "went well", "asked me to wait"."""
    if has_subject(text):
        return False
    words = text.lower().split()
    first = words[0].strip(",")
    if first in FINITE or first in ONLY_PAST or first in TOLD:
        return len(words) > 1
    if not is_past(first) or first in LINKS or len(words) < 2:
        return False
    second = words[1]
    return second in OBJECTS or second in PREPOSITIONS or second in PRONOUNS or second.isdigit()


def _to_yours(found: re.Match[str]) -> str:
    if found["am"]:
        return "you're"
    if found["be"]:
        return "you are" if found["be"] == "am" else "you were"
    if found["short"]:
        return f"you'{found['short']}"
    return _MY[found[0].lower()]
