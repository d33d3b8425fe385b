"""Typed phrases that stand in one place of a message: questions, papers, interest, concerns."""

from __future__ import annotations

import re
from itertools import pairwise

from drafter.drafting.grammar import listed
from drafter.drafting.language import bare, is_clause, phrase, shape, uncapitalised
from drafter.drafting.marking import Fact
from drafter.drafting.words import (
    COUNTED,
    DETERMINERS,
    FINITE,
    KEEN,
    LEVELS,
    OWNED,
    PRONOUNS,
    QUESTION_WORDS,
    TO_A_DEGREE,
)

_SUBJECTS = DETERMINERS | PRONOUNS
_AUXILIARIES = FINITE | {"am", "do", "have", "shall", "may", "might", "must"}
_WHETHER = re.compile(r"(?:whether|if)\s", re.IGNORECASE)
_THEY_ASKED = re.compile(
    r"(?:they\s+|you\s+)?(?:asked|ask|wants?(?: to know)?|wanted(?: to know)?|needs?(?: to know)?"
    r"|would like(?: to know)?)(?:\s+me)?(?:\s+(?:for|about|to (?:know|send|provide|bring)))?\s+",
    re.IGNORECASE,
)
_TO_SEND = re.compile(
    r"(?:please\s+)?(?:send|email|e-mail|forward|provide|bring|submit|upload)\s+"
    r"(?:(?:them|him|her|over)\s+)?",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"(?:current\s+|earliest\s+|exact\s+|possible\s+)?(?:notice(?: period)?|start(?:ing)? date"
    r"|availability|salary\b.*|pay\b.*|right to work.*|work permit|visa(?: status)?|degree|address"
    r"|references?|driving licen[cs]e|experience\b.*|references)",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:avail|meet|slots?\b|times?\b|come (?:in|back)|free\b)", re.IGNORECASE)
_OUT_OF_TEN = re.compile(r"(\d{1,2})(?:\s*(?:/|out of|of)\s*(?:10|ten))?", re.IGNORECASE)
_FREE = re.compile(r"(?:i(?:['\u2019]m| am)\s+)?(?:free|available)\s+(?:on\s+)?", re.IGNORECASE)
_MY = {"you": "I", "your": "my", "yours": "mine", "you're": "I'm", "yourself": "myself"}
_YOUR = re.compile(r"\byou(?:rs?|rself|'re)?\b(?=\s)", re.IGNORECASE)
_FEW_FILES = 4
_NOTHING = frozenset({"none", "no", "nothing", "no concerns", "no doubts", "n/a", "-"})


def asking(typed: Fact) -> Fact:
    """Make what the user would like to know a question with its mark."""
    text = _only_line(typed)
    if text.endswith("?") and text.count(" ") > 1:
        return typed.but(text[0].upper() + text[1:])
    text = bare(text.rstrip("?")) or text
    if _is_direct(text):
        return typed.but(f"{text[0].upper()}{text[1:]}?")
    if _WHETHER.match(text) or text.lower().split()[0] in QUESTION_WORDS:
        return typed.but(f"Could you tell me {uncapitalised(text)}?")
    if is_clause(text):
        return typed.but(f"Is it right that {uncapitalised(text)}?")
    text = uncapitalised(text)
    words = text.split()
    whole = f"the {text}" if words[-1] in COUNTED and words[0] not in DETERMINERS else text
    return typed.but(f"Could you tell me more about {whole}?")


def _to_mine(found: re.Match[str]) -> str:
    """Turn how they put it, "your licence", to how the user says it."""
    return _MY[found[0].lower()]


def asked_about(typed: Fact) -> Fact:
    """Make what they wanted to know follow "You asked": "whether I could start in May"."""
    text = _only_line(typed)
    if text.endswith("?"):
        return typed.but("")
    text = _YOUR.sub(_to_mine, text)
    text = _THEY_ASKED.sub("", bare(text), count=1) or bare(text)
    first = text.lower().split()[0]
    if _WHETHER.match(text) or (first in QUESTION_WORDS and not _is_direct(text)):
        return typed.but(text[0].lower() + text[1:])
    if first in DETERMINERS:
        return typed.but(f"about {uncapitalised(text)}")
    if _MINE.fullmatch(text):
        return typed.but(f"about my {text[0].lower()}{text[1:]}")
    return typed.but("")


def answer(typed: Fact) -> Fact:
    """Make an answer a sentence without its stop: "My answer is yes"."""
    text = bare(_only_line(typed))
    if text.lower() in ("yes", "no"):
        return typed.but(f"My answer is {text.lower()}")
    if is_clause(text) or shape(text) == "sentence" or re.match(r"(?:yes|no)\b", text, re.I):
        return typed.but(text[0].upper() + text[1:])
    return typed.but(f"My answer is this: {uncapitalised(text)}")


def is_about_meeting(text: str) -> bool:
    """Tell a question that the user's free times answer."""
    return bool(_MEETING.search(text))


def papers(typed: Fact) -> Fact:
    """Give what they asked for as a noun phrase: "references and portfolio", "my transcript"."""
    text = bare(_only_line(typed))
    text = _TO_SEND.sub("", _THEY_ASKED.sub("", text, count=1), count=1)
    text = re.sub(r"^the\s+(?=\S)", "", text, flags=re.IGNORECASE)
    text = _YOUR.sub(_to_mine, text)
    if not text or is_clause(text) or text.count(" ") > 12 or text.endswith("?"):
        return typed.but("")
    return typed.but(uncapitalised(text))


def is_owned(papers: str) -> bool:
    """Tell "my transcript" and "a copy", which need no "the"."""
    return bool(papers) and papers.lower().split()[0] in OWNED


def times(typed: Fact) -> Fact:
    """Make a time as the user typed it fit into a list: "I'm free on Monday" is "Monday"."""
    text = bare(typed).rstrip("?! ")
    return typed.but(_FREE.sub("", text, count=1) or text or typed)


def files(names: list[Fact]) -> Fact:
    """Join the names of files without their folders; many are only counted."""
    bare_names = [name.but(re.split(r"[/\\]", name.rstrip("/\\"))[-1]) for name in names]
    if len(bare_names) > _FEW_FILES:
        return Fact(f"{len(names)} files", *(key for name in names for key in name.keys))
    return listed(bare_names) if bare_names else Fact("")


def quoted(typed: Fact) -> Fact:
    """Put their words between quotation marks, as a sentence with its stop."""
    text = _only_line(typed).replace('"', "'")
    stop = "" if text.endswith((".", "?", "!", "\u2026")) else "."
    return typed.but(f'"{text[0].upper()}{text[1:]}{stop}"')


def interest(typed: Fact) -> Fact:
    """Make how keen the user is a sentence without its stop: "I am very keen"."""
    text = bare(_only_line(typed))
    if score := _OUT_OF_TEN.fullmatch(text):
        return typed.but(f"On a scale of one to ten, my interest is {score[1]}")
    if text.lower() in ("yes", "no"):
        wish = "I am interested and would like" if text.lower() == "yes" else "I would rather not"
        return typed.but(f"{wish} {'to ' if text.lower() == 'yes' else ''}go on")
    words = [word.strip(",:;.") for word in text.lower().split()]
    main = next((word for word in words if word not in TO_A_DEGREE), "")
    if main in KEEN:
        return typed.but(f"I am {text[0].lower()}{text[1:]}")
    if main in LEVELS and len(words) <= 3:
        return typed.but(f"My interest is {text[0].lower()}{text[1:]}")
    if is_clause(text) or shape(text) == "sentence":
        return typed.but(text[0].upper() + text[1:])
    return typed.but(f"As for my interest: {uncapitalised(text)}")


def keen(typed: Fact) -> Fact:
    """Give how keen the user is as a phrase: "very keen"."""
    text = bare(_only_line(typed))
    known = text.split()[0].lower().strip(",:;") in KEEN | TO_A_DEGREE | LEVELS
    return typed.but(text[0].lower() + text[1:] if known else text)


def concerns(typed: list[Fact]) -> list[Fact]:
    """Give the doubts as phrases; "none" is none."""
    return [phrase(one) for one in typed if bare(one).lower() not in _NOTHING]


def denied(typed: list[Fact]) -> bool:
    """Tell whether the user says that there is nothing to doubt."""
    return bool(typed) and not concerns(typed)


def _is_direct(text: str) -> bool:
    """Tell "Will the analyst own it" and "How big is the team" from "how big the team is"."""
    words = text.lower().replace("\u2019", "'").split()
    if words[0] in _AUXILIARIES:
        return len(words) > 2
    if words[0] not in QUESTION_WORDS or len(words) < 3:
        return False
    if words[1] in _AUXILIARIES:
        return True
    # Verb before subject: "how big is the team", "which tools do you use".
    turned = pairwise(words[2:5])
    return any(verb in _AUXILIARIES and after in _SUBJECTS for verb, after in turned)


def _only_line(typed: Fact) -> str:
    return str(typed).lstrip("-*\u2022 ").strip('"\u201c\u201d ') or str(typed)
