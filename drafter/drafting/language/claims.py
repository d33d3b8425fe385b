"""Strengths and news of the user, made clauses: "I moved a warehouse", "I am now certified"."""

from __future__ import annotations

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import is_clause
from drafter.drafting.language.grammar import a_an
from drafter.drafting.language.shapes import articled, built, head_of, mine, single
from drafter.drafting.language.typed import lowered, plain, uncapitalised
from drafter.drafting.language.verbs import ONGOING, OTHER_PARTICIPLE, PASSED, RENEWED
from drafter.drafting.language.words import (
    ADVERBS,
    CHARACTERS,
    DETERMINERS,
    HONOURS,
    PREPOSITIONS,
    QUALITIES,
    TRAITS,
    UNTITLED,
)
from drafter.drafting.marking import Fact

_STATES = HONOURS | {"available", "based", "free"}
"""What one may have become."""
_PERFECT = frozenset({"never", "always"})
_OWN = lazy(r"^(?:my|the|an?) ")
_HONOURED = HONOURS | TRAITS | QUALITIES | {"volunteer"}
_PLACE = lazy(
    r"(?:my |the |an? )?((?:new |updated )?(?:\w+ )?\w+)(?::| at| on) ((?:https?://|www\.)\S+)",
    any_case=True,
)
_WHEN = lazy(r"\s(?:in (?:\d{4}|[A-Z])|on \w|last |yesterday|today|this )")


def claim(typed: Fact) -> Fact:
    """Make a strength a clause about the user: "I moved a warehouse"."""
    text = plain(typed)
    return typed.but(_claimed(text, built(text)))


def _claimed(text: str, kind: str) -> str:
    match kind:
        case "sentence":
            return text[0].upper() + text[1:]
        case "deed" | "skill":
            return _done(text)
        case "passive":
            return f"I was {uncapitalised(text)}"
        case "doing":
            words = text.lower().split()
            ongoing = words[0] in ONGOING or words[1] in ("towards", "toward")
            return f"I {'am' if ongoing else 'have experience in'} {uncapitalised(text)}"
        case "duty":
            return f"I have been {text[0].lower()}{text[1:]}"
        case "quality":
            return f"I {'have been' if ' since ' in text else 'am'} {lowered(text)}"
        case "title":
            return _as_person(text)
        case "holding":
            return f"I have {with_article(text)}"
        case "fragment":
            return f"I can offer this: {uncapitalised(text)}"
    return f"I would bring {with_article(text)}"


def _done(text: str) -> str:
    """Say what the user did or does: "I never drove", "I have never missed a deadline"."""
    verb, _, rest = text.partition(" ")
    lower = verb.lower()
    if lower in ADVERBS or (lower.endswith("ly") and rest):
        deed = _done(rest)[2:]
        have = lower in _PERFECT and deed.split()[0] not in OTHER_PARTICIPLE
        return f"I {'have ' if have else ''}{lower} {deed}"
    rest = (articled(text) or text).partition(" ")[2]
    if lower in ("have", "has", "hold", "holds") and rest:
        rest = with_article(rest)
    return f"I {mine(lower)} {rest}".rstrip()


def news(typed: Fact) -> Fact:
    """Make a piece of news fit after "I also have some news:"."""
    text = plain(typed)
    return typed.but(_found_at(text) or _settled(text) or _told(text, built(text)))


def _found_at(text: str) -> str:
    """Tell "new portfolio: https://..."; empty: it names no place."""
    place = _PLACE.fullmatch(text)
    if place is None:
        return ""
    what, several = lowered(place[1]), place[1].endswith("s")
    if not several and not single([what.split()[-1]]):
        return ""
    return f"my {what} {'are' if several else 'is'} at {place[2]}"


def _settled(text: str) -> str:
    """Tell "paper accepted" and "exam passed"; empty: it is neither."""
    words = text.split()
    done = next((i for i, word in enumerate(words) if i and word in RENEWED | PASSED), 0)
    if not 0 < done < 5 or PREPOSITIONS & set(words[:done]) or is_clause(text):
        return ""
    if words[0].lower() in ADVERBS or words[0].endswith("ly"):
        return ""
    what, rest = lowered(" ".join(words[:done])), " ".join(["", *words[done + 1 :]])
    what = _OWN.sub("", what)
    dated = _WHEN.match(rest)
    if words[done] in PASSED:
        return f"I {'' if dated else 'have '}{words[done]} the {what}{rest}"
    return f"my {what} {'was' if dated else 'has been'} {words[done]}{rest}"


def _told(text: str, kind: str) -> str:
    if text.lower().startswith("will "):
        return f"I {uncapitalised(text)}"
    match kind:
        case "sentence" if not text.startswith("I"):
            return uncapitalised(text)
        case "doing":
            return f"I am {uncapitalised(text)}"
        case "quality":
            words = text.lower().split()
            now = not _STATES.isdisjoint((words[0], words[-1])) and "now" not in words
            return f"I am {'now ' if now else ''}{lowered(text)}"
        case "holding":
            return f"I now have {with_article(text)}"
        case "fragment":
            return uncapitalised(text)
    return _claimed(text, kind)


def _as_person(text: str) -> str:
    """Say what the user is, or has worked as where that may be over."""
    words = text.lower().split()
    whole = with_article(text)
    if head_of(words) not in CHARACTERS and not _HONOURED & set(words[:2]):
        return f"I have worked as {lowered(text) if words[0] in UNTITLED else whole}"
    return f"I have been {whole}" if {"at", "for"} & set(words) else f"I am {whole}"


def with_article(text: str) -> str:
    """Put "a" or "an" before a singular noun that has nothing of the kind."""
    words = text.lower().split()
    text = lowered(text)
    return a_an(text) if words[0] not in DETERMINERS and single(words) else text
