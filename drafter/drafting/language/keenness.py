"""How keen the user is, what makes them hesitate, and their answers, as sentences and phrases."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import is_clause
from drafter.drafting.language.shapes import shape
from drafter.drafting.language.typed import bare, line, phrase, uncapitalised
from drafter.drafting.language.verbs import LIKES
from drafter.drafting.language.words import KEEN, LEVELS, PREPOSITIONS, TO_A_DEGREE
from drafter.drafting.marking import Fact

_TEN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OUT_OF_TEN = lazy(
    rf"(\d{{1,2}}(?:\.5)?|{'|'.join(_TEN)})(?:\s*(?:/|out of|of)\s*(?:10|ten))?", any_case=True
)
_YES = lazy(
    r"(?:yes|yeah|yep)(?:,?\s+(?:please|very much|definitely|absolutely|of course|indeed))?"
    r"|absolutely|definitely|of course",
    any_case=True,
)
_NO = lazy(
    r"(?:no|nope)(?:,?\s+(?:sorry|thanks|thank you))?"
    r"|(?:no longer|not)\s+interested(?:\s+any\s?more)?",
    any_case=True,
)
_NOTHING = frozenset({"none", "no", "nothing", "no concerns", "no doubts", "n/a", "-"})
_AFTER_KEEN = PREPOSITIONS | {"about", "that", "but", "if", "enough", "so", "because", "though"} | {
    "still", "now", "yet", "overall", "again", "indeed",
}  # fmt: skip


def interest(typed: Fact) -> Fact:
    """Make how keen the user is a sentence without its stop; empty: nothing can be read."""
    text = bare(line(typed)).rstrip("?!. ")
    if not any(letter.isalnum() for letter in text):
        return typed.but("")
    return typed.but(_known(text) or _adjective(text) or _sentence(text))


def _known(text: str) -> str:
    """Give the sentence for an answer that many give; empty: it is none of them."""
    lower = text.lower()
    score = _OUT_OF_TEN.fullmatch(text)
    if score:
        points = score[1].lower()
        if points.isdigit() and int(points) <= 10:
            points = _TEN[int(points)]
        fits = points in _TEN or (points.endswith(".5") and points < "9.6")
        return f"I would put my interest at {points} out of ten" if fits else ""
    if _YES.fullmatch(text):
        return "I am interested and would like to go further"
    if _NO.fullmatch(text):
        return "I would rather not go any further"
    if lower in ("maybe", "perhaps"):
        return f"My answer for now is {lower}"
    if lower.startswith("depends on "):
        return f"For me it {lower[:7]}{text[7:]}"
    return ""


def _adjective(text: str) -> str:
    """Give "I am very keen", "I am not sure yet", "I love it"; empty: it is nothing like that."""
    words = text.lower().split()
    degrees = TO_A_DEGREE | {"not"}
    place = next((i for i, word in enumerate(words) if word.strip(",:;.") not in degrees), 0)
    main = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    fits = main[-1] in ",:;." or not following or following in _AFTER_KEEN
    if main.strip(",:;.") in KEEN and fits:
        return f"I am {text[0].lower()}{text[1:]}"
    if words[0] in LIKES and len(words) > 1:
        return f"I {text[0].lower()}{text[1:]}"
    if main in LEVELS and len(words) <= 3 and not following:
        return f"My interest is {text[0].lower()}{text[1:]}"
    return ""


def _sentence(text: str) -> str:
    if is_clause(text) or shape(text) == "sentence":
        return text[0].upper() + text[1:]
    return f"My interest in one line: {uncapitalised(text)}"


def keen(typed: Fact) -> Fact:
    """Give how keen the user is as a phrase: "very keen"; empty: nothing can be read."""
    text = bare(line(typed))
    if not any(letter.isalnum() for letter in text):
        return typed.but("")
    known = text.split()[0].lower().strip(",:;") in KEEN | TO_A_DEGREE | LEVELS
    return typed.but(text[0].lower() + text[1:] if known else text)


def concerns(typed: list[Fact]) -> list[Fact]:
    """Give the doubts as phrases; "none" is none."""
    return [phrase(one) for one in typed if bare(one).lower() not in _NOTHING]


def denied(typed: list[Fact]) -> bool:
    """Tell whether the user says that there is nothing to doubt."""
    return bool(typed) and not concerns(typed)


def answer(typed: Fact) -> Fact:
    """Make an answer a sentence without its stop: "My answer is yes"."""
    text = bare(line(typed))
    if text.lower() in ("yes", "no"):
        return typed.but(f"My answer is {text.lower()}")
    if is_clause(text) or shape(text) == "sentence" or re.match(r"(?:yes|no)\b", text, re.I):
        return typed.but(text[0].upper() + text[1:])
    return typed.but(f"My answer is this: {uncapitalised(text)}")
