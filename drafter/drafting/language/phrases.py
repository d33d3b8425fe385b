"""Typed phrases that stand in one place of a message: papers, files, words of theirs."""

from __future__ import annotations

import re

from drafter.checking.lazy import lazy
from drafter.drafting.language.clauses import is_clause
from drafter.drafting.language.free_times import all_times, suiting, times
from drafter.drafting.language.grammar import listed
from drafter.drafting.language.keenness import answer, concerns, denied, interest, keen
from drafter.drafting.language.questions import THEY_ASKED, asked_about, asking, is_direct, to_mine
from drafter.drafting.language.typed import bare, line, uncapitalised
from drafter.drafting.language.words import NO_PAPER, NUMBERS, OWNED, PREPOSITIONS
from drafter.drafting.marking import Fact

__all__ = [
    "all_times",
    "answer",
    "asked_about",
    "asking",
    "concerns",
    "denied",
    "files",
    "interest",
    "is_about_meeting",
    "is_owned",
    "keen",
    "papers",
    "quoted",
    "suiting",
    "times",
]

_TO_SEND = lazy(
    r"(?:please\s+)?(?:send|email|e-mail|forward|provide|bring|submit|upload)\s+"
    r"(?:(?:them|him|her|over)\s+)?",
    any_case=True,
)
_MEETING = lazy(r"\b(?:avail|meet|slots?\b|times?\b|come (?:in|back)|free\b)", any_case=True)
_TAIL = lazy(
    r",?\s+(?:please|asap|by email|(?:to|for) (?:me|us|them|the portal)"
    r"|(?:by|until|before|on) (?:the \d|\d"
    r"|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon"
    r"|(?:the )?end of)\b.*)$",
    any_case=True,
)
"""What follows the papers in a typed request: when and to whom."""
_THE = lazy(r"the\s+(?=\S)", any_case=True)
_AND_MY = lazy(r"(\band|[,;&]) (?:my|the) ", any_case=True)
_OF_MINE = lazy(
    r"(?:(?:\d+|copy|copies|scans?|photos?|photographs|samples|examples|pictures|some|any|all|both"
    rf"|{'|'.join(sorted(NUMBERS))})\s+of\s+my)\b",
    any_case=True,
)
_SEVERAL_SENTENCES = lazy(r"[.!?]\s+[A-Z]")
_FEW_FILES = 4


def is_about_meeting(text: str) -> bool:
    """Tell a question that the user's free times answer."""
    return bool(_MEETING.search(text))


def papers(typed: Fact) -> Fact:
    """Give what they asked for as a noun phrase, "my transcript"; empty: it is no paper."""
    text = bare(line(typed))
    text = _TO_SEND.sub("", THEY_ASKED.sub("", text, count=1), count=1)
    while (shorter := _TAIL.sub("", text)) != text:
        text = shorter
    text = to_mine(_THE.sub("", text, count=1) if _THE.match(text) else text)
    if not text or not _names_papers(text):
        return typed.but("")
    pieces = [uncapitalised(piece) for piece in re.split(r"\s*;\s*|\s+\+\s+", text) if piece]
    text = str(listed(pieces))
    return typed.but(text if is_owned(text) else _AND_MY.sub(r"\1 ", text))


def _names_papers(text: str) -> bool:
    words = text.lower().split()
    if ":" in text or text.endswith("?") or len(words) > 13 or _SEVERAL_SENTENCES.search(text):
        return False
    if {"salary", "pay", "availability"} & set(words):
        return False
    if words[0] in NO_PAPER or words[0] in PREPOSITIONS or words[1:2] == ["answer"]:
        return False
    return not is_direct(text) and not is_clause(text)


def is_owned(papers: str) -> bool:
    """Tell "my transcript", "a copy" and "two of my menus", which need no "the"."""
    return bool(papers) and (papers.lower().split()[0] in OWNED or bool(_OF_MINE.match(papers)))


def files(names: list[Fact]) -> Fact:
    """Join the names of files without their folders; many are only counted."""
    bare_names = [name.but(re.split(r"[/\\]", name.rstrip("/\\"))[-1]) for name in names]
    if len(bare_names) > _FEW_FILES:
        return Fact(f"{len(names)} files", *(key for name in names for key in name.keys))
    return listed(bare_names) if bare_names else Fact("")


def quoted(typed: Fact) -> Fact:
    """Put their words between quotation marks, as a sentence with its stop."""
    text = line(typed).replace('"', "'")
    stop = "" if text.endswith((".", "?", "!", "\u2026")) else "."
    return typed.but(f'"{text[0].upper()}{text[1:]}{stop}"')
