"""Claims that something is attached: only what they asked for can be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence
from drafter.checking.stems import sense
from drafter.checking.wordings import is_quoted, wordings
from drafter.interview.model import Owed, OwedKind

_PAPERS = lazy(
    r"\b(?:cvs?|r[eé]sum[eé]s?|curriculum vitae|references?|referees?|portfolio|transcripts?"
    r"|certificates?|diplomas?|cover letter|work samples?|writing samples?|samples?|slides?"
    r"|presentation|case stud(?:y|ies)|proposal|(?:30|60|90)[- ]day plan|plan|licen[cs]e|passport"
    r"|photos?|spreadsheet|article|contract|letter of \w+|signed \w+|drawings?)\b"
)
_OF_THE_ROLE = lazy(r"\b(?:role|position|job)\b")
_ASKED_OF_ALL = frozenset("plan plans references reference".split())
"""Papers that a message may speak of without attaching them."""


def attachments(exam: Examination, sentence: Sentence) -> None:
    """Look for papers said to be attached that nobody asked for."""
    low = sentence.low
    place = next(iter(wordings("attachment", sentence)), None)
    if place is None or is_quoted(exam.known, sentence, place):
        return
    owed = {
        f"process.owed[{i}].what": debt
        for i, debt in enumerate(exam.known.interview.process.owed)
        if debt.what is OwedKind.MATERIALS
    }
    if not owed:
        message = "The facts list nothing to send with this message."
        exam.report_in(Code.PHANTOM_ATTACHMENT, sentence, place, message)
    elif (paper := _paper_not_asked_for(exam, low, list(owed.values()))) is not None:
        first = next(iter(owed.values()))
        wanted = first.detail or ", ".join(first.files)
        message = f"They asked for {wanted}; no {paper[0]} is to be sent."
        exam.report_in(Code.PHANTOM_ATTACHMENT, sentence, paper.span(), message)
    else:
        exam.ground(sentence.start + place[0], sentence.start + place[1], owed)


def _paper_not_asked_for(exam: Examination, low: str, owed: Sequence[Owed]) -> re.Match[str] | None:
    if not (owed[0].detail or owed[0].files):
        return None
    wanted = " ".join(" ".join((debt.detail, *debt.files)) for debt in owed).lower()
    senses = {sense(word) for word in re.findall(r"\w+", wanted)}
    for paper in _PAPERS.finditer(low):
        word = paper[0].rstrip("s")
        asked = word.replace("referee", "reference") in wanted or "refer" in wanted
        if sense(word) in senses or (asked and word.startswith("refer")) or word in wanted:
            continue
        if _OF_THE_ROLE.search(low[paper.end() : paper.end() + 12]):
            continue
        if paper[0] not in exam.known.interview.role.lower() and paper[0] not in _ASKED_OF_ALL:
            return paper
    return None
