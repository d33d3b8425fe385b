"""Spelling, grammar and style of a text, by packages that need no network.

Harper knows spelling in both Englishes and grammar; codespell knows typing errors that are words
("manger") and American spellings that British dictionaries let pass ("enrollment"); proselint
knows what is worn, redundant or pompous.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import proselint.checks  # type: ignore[import-untyped]
from harper import Dialect, Lint, Linter
from proselint.config import DEFAULT  # type: ignore[import-untyped]
from proselint.registry import CheckRegistry  # type: ignore[import-untyped]
from proselint.tools import LintFile  # type: ignore[import-untyped]

NOT_OUR_GRAMMAR = {
    "OxfordComma": "lists have no comma before “and” here; NoOxfordComma sees that none has",
    "LongSentences": "it counts the words of a long role; `manner` leaves the user's words out",
}
"""Rules of Harper that are switched off, each with the reason."""

OUR_GRAMMAR = {"NoOxfordComma"}
"""Rules of Harper that are off unless one asks for them."""

NOT_OUR_STYLE = {
    "dates_times.am_pm.lowercase_periods": "British letters have “2 pm”, American ones “2 PM”",
    "lexical_illusions": "it finds “5 5” in telephone numbers; Harper finds words said twice",
    "typography": "drafts are plain text for any mail program: straight quotes, no special signs",
    "weasel_words.very": "it is against every single “very”; “very interested” is meant",
}
"""Checks of proselint that are switched off, each with the reason."""

RIGHT_HERE = {
    "on the spot": "there is no shorter word for it",
}
"""Words that proselint would not have and that are meant, each with the reason."""

BRITISH_TOO = frozenset(
    {
        *("analog", "dialog", "artifact", "program", "disk", "story", "stories", "meter", "meters"),
        *("license", "licensed", "licenses", "licensing", "practice", "practices", "routing"),
        *("biased", "focused", "focuses", "focusing", "lambaste", "specialty", "specialties"),
        *("writable", "mold", "armory", "math"),
    }
)
"""Words that codespell takes for American and that are British as well, in some sense."""


class English(Enum):
    """The two spellings that drafter writes."""

    AMERICAN = Dialect.AMERICAN
    BRITISH = Dialect.BRITISH


class Fault(NamedTuple):
    """Something that a linter finds wrong."""

    rule: str
    where: str
    """The words that are wrong."""
    why: str
    context: str
    """The paragraph that it stands in."""


def words(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return {word.casefold() for word in _WORD.findall(text.replace("\u2019", "'"))}


def spelling(
    text: str, english: English, known: Iterable[str] = (), language: str = "plaintext"
) -> list[Fault]:
    """Misspelled words; `known` are right as they are."""
    found = [
        _fault("SpellCheck", lint, text)
        for lint in _spellers()[english].lint(text, language=language)
    ]
    seen = {fault.where.casefold() for fault in found}
    listed = _listed(english)
    for word in _WORD.finditer(text):
        wrong = word[0].casefold()
        if wrong in listed and wrong not in seen:
            why = f"Write {listed[wrong]}."
            found.append(Fault("codespell", word[0], why, _paragraph(text, *word.span())))
    return unknown(found, known)


def unknown(found: Iterable[Fault], known: Iterable[str]) -> list[Fault]:
    """The misspelled words that are none of the known words."""
    bare = {_bare(word) for word in known}
    return [
        fault
        for fault in found
        if _bare(fault.where) not in bare
        and not {_bare(word) for word in words(fault.where)} <= bare
    ]


def grammar(text: str, english: English, language: str = "plaintext") -> list[Fault]:
    """What is wrong in the grammar, by every rule of Harper that is not switched off."""
    by_rule = _grammarians()[english].organized_lints(text, language=language)
    found = [_fault(rule, lint, text) for rule, lints in by_rule.items() for lint in lints]
    for right, wrong in CONFUSED.items():
        for place in wrong.finditer(text):
            around = _paragraph(text, *place.span())
            found.append(Fault("confused", place[0], f"Write {right}.", around))
    return found


def contractions(text: str) -> list[Fault]:
    """Short forms such as "I'm"."""
    by_rule = _unshortened().organized_lints(text, language="plaintext")
    return [_fault(rule, lint, text) for rule, lints in by_rule.items() for lint in lints]


def style(text: str) -> list[Fault]:
    """What is worn, redundant or pompous."""
    found = []
    for result in LintFile("text", text).lint(_style()):
        check = result.check_result
        # proselint puts a line end before the text.
        start, end = check.span[0] - 1, check.span[1] - 1
        if text[start:end].lower() not in RIGHT_HERE:
            around = _paragraph(text, start, end)
            found.append(Fault(check.check_path, text[start:end], check.message, around))
    return found


_THINGS = "time|help|reply|patience|interest|support|consideration|email|call|answer"
CONFUSED = {
    "you're": re.compile(r"\byour (?:welcome|very welcome|right|sure)\b", re.IGNORECASE),
    "your": re.compile(rf"\b(?:for|appreciate) (?:you|you're) (?:{_THINGS})\b", re.IGNORECASE),
    "to hearing": re.compile(r"\blook(?:ing)? forward to (?:hear|meet|talk|speak|see|learn)\b"),
}
"""What is often confused in such letters and Harper lets pass, by what is right."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def _bare(word: str) -> str:
    return word.casefold().replace("\u2019", "'").removesuffix("'s")


def _fault(rule: str, lint: Lint, text: str) -> Fault:
    around = _paragraph(text, lint.span.start, lint.span.end)
    return Fault(rule, lint.problem_text, lint.message, around)


def _paragraph(text: str, start: int, end: int) -> str:
    start = text.rfind("\n\n", 0, start + 1) + 1
    end = text.find("\n\n", end)
    return text[start : end if end > 0 else len(text)].strip()


@cache
def _spellers() -> dict[English, Linter]:
    return {english: _harper(english, {"SpellCheck"}) for english in English}


@cache
def _grammarians() -> dict[English, Linter]:
    usual = {rule for rule, on in Linter().get_default_lint_config().items() if on}
    rules = (usual | OUR_GRAMMAR) - {"SpellCheck", *NOT_OUR_GRAMMAR}
    return {english: _harper(english, rules) for english in English}


@cache
def _unshortened() -> Linter:
    return _harper(English.BRITISH, {"AvoidContractions"})


def _harper(english: English, rules: set[str]) -> Linter:
    linter = Linter(english.value)
    linter.set_lint_config({rule: rule in rules for rule in linter.get_default_lint_config()})
    return linter


@cache
def _listed(english: English) -> dict[str, str]:
    """The words that codespell lists as wrong in this English, and what is right."""
    british = _list("dictionary_en-GB_to_en-US.txt")
    if english is English.AMERICAN:
        other = british
    else:
        other = {
            american: word
            for word, american in british.items()
            if american not in BRITISH_TOO and "," not in american
        }
    return _list("dictionary.txt") | _list("dictionary_rare.txt") | other


@cache
def _list(name: str) -> dict[str, str]:
    lines = files("codespell_lib").joinpath("data", name).read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("->") for line in lines)
    return {wrong.casefold(): right.rstrip(",") for wrong, _, right in pairs}


@cache
def _style() -> Any:
    registry = CheckRegistry()
    if not registry.checks:
        registry.register_many(proselint.checks.__register__)
    off = dict.fromkeys(NOT_OUR_STYLE, False)
    # The first name that fits counts, so ours stand first.
    others = {name: on for name, on in DEFAULT["checks"].items() if name not in off}
    return {**DEFAULT, "checks": off | others}
