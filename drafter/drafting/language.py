"""Small grammar: topics and strengths as people type them, turned to fit into a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.drafting.marking import Fact
from drafter.drafting.words import (
    ABBREVIATED,
    ADJECTIVES,
    COMMON,
    FINITE,
    IRREGULAR_PAST,
    LINKS,
    NOT_GERUNDS,
    NOT_VERBS,
    PRESENT,
    QUALITIES,
)

_TALKED = re.compile(
    r"(?:we\s+)?(?:also\s+)?(?:talked|spoke|chatted|talk|chat|discussion|conversation)\s+"
    r"(?:about|on|of)\s+|(?:we\s+)?(?:also\s+)?discussed\s+",
    re.IGNORECASE,
)
_SUBJECTS = re.compile(
    r"(?:i|we|you|they|he|she|it|there)(?:['\u2019](?:m|re|ve|s|d|ll))?\b", re.IGNORECASE
)
_THEY = {"they": "you", "their": "your", "them": "you", "theirs": "yours"}
_THEY_WORDS = re.compile(r"\b(?:they|their|them|theirs)\b", re.IGNORECASE)
_SPELLED_AN = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an HR manager, a UX designer."""
_AN = re.compile(
    r"(?:[aio]|e(?!u|we)|u(?!ni(?![nm])|s[aeu]|ti|r[aeio]|k\b)|h(?:ou?r|onest|onor|onour|eir)\b"
    r"|8|1[18]\b)(?!ne\b|nce\b)"
)
_FOR_ALL = re.compile(r"\s*\((?:[fmwdxhvi](?:\s?/\s?[fmwdxhvi])+|all genders)\)", re.IGNORECASE)


def bare(text: str) -> str:
    """Take the full stop and stray punctuation off a typed phrase, but not off "Inc."."""
    text = text.rstrip(" ;,:\u2013\u2014-")
    last = text.rsplit(" ", 1)[-1]
    if text.endswith(".") and "." not in last[:-1] and last[:-1].lower() not in ABBREVIATED:
        text = text.rstrip(". ")
    return text


def phrase(typed: Fact) -> Fact:
    """Make a typed phrase fit into the middle of a sentence."""
    return typed.but(uncapitalised(bare(typed)))


def uncapitalised(text: str) -> str:
    """Lower a first word that has a capital only because it came first."""
    word = re.split(r"[\s,:'\u2019-]", text, maxsplit=1)[0]
    lower = word.lower()
    only_first = word[:1].isupper() and word[1:] == lower[1:] and (len(word) > 1 or word == "A")
    gerund = lower.endswith("ing") and len(word) > 4 and lower not in NOT_GERUNDS
    if only_first and (lower in COMMON or gerund or is_past(lower)):
        return text[0].lower() + text[1:]
    return text


def is_past(word: str) -> bool:
    """Tell a past tense: "moved", "led"."""
    return word in IRREGULAR_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in NOT_VERBS
    )


def shape(text: str) -> str:
    """Tell how a phrase is built: sentence, deed, doing, quality, title or thing."""
    words = text.lower().replace("\u2019", "'").split()
    first = words[0].split("'")[0] if words else ""
    second = words[1] if len(words) > 1 else ""
    if (_SUBJECTS.match(text) and second) or (first == "my" and FINITE & set(words[:6])):
        return "sentence"
    if first in QUALITIES and second in ("in", "with", "at", "as", "by", "to", "for", "of", "on"):
        return "quality"
    if first in QUALITIES and first not in ADJECTIVES and second:
        return "title"
    if first.endswith("ing") and first not in NOT_GERUNDS and len(first) > 4 and second:
        return "doing"
    if second and ((is_past(first) and first not in QUALITIES) or _mine(first) in PRESENT):
        return "deed"
    return "thing"


def claim(typed: Fact) -> Fact:
    """Make a strength or a piece of news a clause about the user: "I moved a warehouse"."""
    text = bare(typed)
    match shape(text):
        case "sentence":
            return typed.but(text[0].upper() + text[1:])
        case "deed":
            verb, _, rest = text.partition(" ")
            return typed.but(f"I {_mine(verb.lower())} {rest}")
        case "doing":
            return typed.but(f"I have experience in {uncapitalised(text)}")
        case "quality":
            return typed.but(f"I am {text[0].lower()}{text[1:]}")
        case "title":
            return typed.but(f"I am {a_an(text[0].lower() + text[1:])}")
    return typed.but(f"I would bring {uncapitalised(text)}")


def _mine(verb: str) -> str:
    """Turn "speaks" to "speak", as follows an "I"."""
    mine = {"has": "have", "teaches": "teach"}.get(verb, verb.removesuffix("s"))
    return mine if mine in PRESENT else verb


def topic(typed: Fact, to_employer: bool = True) -> Fact:
    """Make a topic as somebody typed it fit after "about" or, if a clause, after a colon."""
    text = uncapitalised(bare(_TALKED.sub("", typed, count=1) or typed))
    # In their notes people call the employer "they"; in a letter to the employer that is "you".
    if to_employer and text.lower().startswith(("they ", "they'", "they\u2019", "their ")):
        text = _THEY_WORDS.sub(lambda found: _THEY[found[0].lower()], text)
    return typed.but(text)


def is_clause(text: str) -> bool:
    """Tell a topic that is a sentence of its own, which cannot follow "about"."""
    if _SUBJECTS.match(text) and " " in text:
        return True
    words = text.lower().split()[:6]
    finite = next((i for i, word in enumerate(words) if i and word in FINITE), None)
    return finite is not None and not LINKS & set(words[:finite])


def short(items: Sequence[Fact], most: int = 20) -> list[Fact]:
    """Leave out what is too long for a sentence, and questions, which would read as asked."""
    return [item for item in items if item.count(" ") < most and not item.endswith("?")]


def a_an(text: str) -> str:
    """Put "a" or "an" before a phrase, by its sound; a fact keeps its keys."""
    word = re.split(r"[\s-]", text, maxsplit=1)[0]
    vowel = word[0] in _SPELLED_AN if word.isupper() else bool(_AN.match(word.lower()))
    whole = f"{'an' if vowel else 'a'} {text}"
    return text.but(whole) if isinstance(text, Fact) else whole


def listed(items: Sequence[str]) -> Fact:
    """Join a list with commas and "and", keeping the keys of all."""
    *first, last = items
    text = f"{', '.join(first)} and {last}" if first else last
    keys = [key for item in items if isinstance(item, Fact) for key in item.keys]
    return Fact(text, *dict.fromkeys(keys))


def possessive(name: str) -> str:
    """Give the possessive of a name; a fact keeps its keys."""
    text = f"{name}'" if name.endswith(("s", "S")) and name[-2:-1] != "s" else f"{name}'s"
    return name.but(text) if isinstance(name, Fact) else text


def job_title(role: str) -> str:
    """Give a job title as people say it, without an article and without "(f/m/d)"."""
    return _FOR_ALL.sub("", re.sub(r"^(?:the|an?)\s+(?=\S)", "", role, flags=re.IGNORECASE)) or role


def the_role(role: str) -> str:
    """Make a job title a phrase: "Data Analyst role", "role of Engineer, Platform"."""
    if role.lower().split()[-1] in (
        "role",
        "position",
        "job",
        "post",
        "internship",
        "fellowship",
        "apprenticeship",
        "traineeship",
    ):
        return role
    if re.search(r"[,;:()/\u2013\u2014]|\b(?:of|for|in|to|with)\b", role):
        return f"role of {role}"
    return f"{role} role"
