"""Words to be said aloud: a sentence a line, and a cue where one stops."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content

from drafter.interview.shown import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

PAUSE = "\N{HORIZONTAL ELLIPSIS}"
_ENDS = re.compile(r"(?<=[.?!])[\"\u201d\u2019)]?\s+(?=[A-Z0-9\"\u201c])")
_SHORT = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|No|Sr|Jr|Inc|Ltd|Co|vs|approx)|\b[A-Z])\.$")
"""What ends in a full stop and is no sentence."""
_SAID_BACK = re.compile(r"\b(?:back to you|repeat that|read it back)\b")
_OWN_WORDS = re.compile(r":$|\bhow it went\b|\bcalling to answer\b")
_CUE = "italic $text-muted"


def said(text: str) -> str:
    """Words as they stand, with nothing a terminal would act on."""
    return "\n".join(visible(" ".join(line.split())) for line in text.split("\n"))


def spoken(text: str, *, apart: bool = False) -> Content:
    """The words with a line for each sentence, and what to do at each pause.

    `apart`: with a blank line between the sentences.
    """
    gap = "\n" if apart else "  "
    found = [line for row in said(text).split("\n") for line in _lines(row, gap)]
    return Content("\n\n" if apart else "\n").join(found)


def _lines(row: str, gap: str) -> Iterator[Content]:
    pieces = row.split(PAUSE)
    for nth, piece in enumerate(pieces):
        sentences = list(_sentences(piece.strip()))
        yield from map(Content, sentences[:-1])
        last = sentences[-1] if sentences else ""
        if nth < len(pieces) - 1:
            yield Content.assemble(f"{last}{gap}" if last else "", (f"({_cue(last)})", _CUE))
        elif last:
            yield Content(last)


def _sentences(text: str) -> Iterator[str]:
    begun = ""
    for piece in _ENDS.split(text):
        begun = f"{begun} {piece}".strip()
        if not _SHORT.search(begun):
            yield begun
            begun = ""
    if begun:
        yield begun


def _cue(before: str) -> str:
    """What happens where the words stop."""
    if _SAID_BACK.search(before):
        return "say what they told you"
    return "your own words" if not before or _OWN_WORDS.search(before) else "they answer"
