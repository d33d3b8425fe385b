"""Claims that something is attached: only what they asked for can be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafter.checking.alternatives import Alternatives
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.lazy import lazy
from drafter.checking.reading import Sentence
from drafter.checking.stems import sense
from drafter.checking.wordings import is_quoted, wordings
from drafter.interview.model import Owed, OwedKind

_HINTS = (
    *(
        "pfa",
        "file",
        "pdf",
        "link",
        "attach",
        "enclos",
        "append",
        "includ",
        "send",
        "forward",
        "put",
        "add",
    ),
    *("stuck", "popp", "dropp", "thrown", "tack", "slipp"),
    *("copy", "copies", "cv", "resume", "contract", "certificate", "reference"),
    *("document", "paper", "plan", "sample", "slide", "portfolio", "r\u00e9sum", "transcript"),
    *("diploma", "article", "letter"),
)
"""How some word of a sentence begins that attaches something."""
_WISHED = (
    r"\b(?:can|could|would|may|might|shall|should|happy to|glad to|pleased to|want(?:ed)? me to"
    r"|like me to|if|whether|let me know|need|ready to|able to|instead of|without|rather than|no)"
    r" (?:\w+ ){0,5}"
)
_NOT_YET = lazy(_WISHED + "$")
_NOT_YET_WITHIN = lazy(_WISHED + r"(?=attach|enclos|includ|send|forward)")
_BY_THEM = lazy(r"\b(?:you|your|they) (?:\w+ )?(?:attached|enclosed|sent)\b")
_OTHER_SENSE = lazy(
    r"\b(?:importance|weight|value) (?:that )?(?:you|we|i|they) attach"
    r"|\battach(?:ed)? (?:importance|to (?:the|it|any|no|an?) (?!email|message|note|this))"
    r"|\battached to\b(?! this)|strings attached|enclosed garden"
)

_WHO_ATTACHES = (
    r"(?:i|i'm|i've|i am|i have|we|have|'ve|am|been|also|and|here|again|hereby|once more"
    r"|please (?:do )?find|you(?:'ll| will) (?:also )?find|is|are|was|were|my \w+|the \w+)"
)
_PAPER = (
    r"my (?:\w+ )?(?:cv|resume|r\u00e9sum\u00e9|portfolio|references?|certificates?|samples?|slides"
    r"|letter|paper|article|transcripts?|diploma)"
)
_ATTACHED = Alternatives(
    rf"{_WHO_ATTACHES} (?:\w+ ){{0,6}}?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)"
    r"|append(?:ed|ing)?)\b",
    r"\b(?:stuck|popped|dropped|thrown|tacked|slipped|put|added) (?:on |in )?(?:my|a|the)"
    r" (?:\w+ )?(?:cv|resume|résumé|portfolio|references?|certificates?|samples?|slides"
    r"|letter|paper|article|photos?|files?)\b",
    r"\b(?:cv|resume|résumé|portfolio|references?|certificates?|documents?|samples?|slides"
    r"|papers?|files?|copy|copies|letter|plan) (?:is |are |now |both |all |duly )*"
    r"(?:attached|enclosed|appended)\b",
    r"\b(?:copy|copies|cv|resume|résumé|contract|certificates?|references?|documents?|papers?"
    r"|plan|letter|samples?)\b[^.?!]{0,40}\b(?:lies?|comes?|goes|travels?|is|are) (?:along )?"
    r"(?:in|with|under) this (?:letter|email|message|note|mail)\b",
    rf"{_PAPER} (?:is|are) (?:now |also )?(?:included |pasted |copied |to be found )?"
    r"(?:below|herein|herewith|overleaf|in the (?:appendix|annex)|with this (?:email|note))\b",
    r"(?:attached|enclosed|appended) (?:is|are|you|please|herewith|to this|here|below|a|an|my"
    r"|the|find|with)\b",
    r"you(?:'ll| will) find (?:\w+ ){0,4}?(?:cv|resume|résumé|portfolio|certificates?"
    r"|references?|documents?|samples?|slides|letter|copy|plan|papers?|files?)\b",
    r"the (?:attached|enclosed) \w+",
    r"(?:in|see|open|to|with|from) the (?:attach(?:ment|ed)|enclos(?:ure|ed))s?\b",
    r"\battachments?\b (?:is|are|has|have|below|above|to this|includes?|contains?)\b",
    r"^(?:attached|enclosed)\b",
    r"\bpfa\b",
    r"\bthe (?:\w+ )?(?:file|document|pdf|attachment|link) below\b",
    r"\bi(?:'m| am) (?:also )?(?:including|sending(?: you| over| along)?|forwarding)"
    r" (?:you |over |along |herewith |here |with this )*(?:my|a|an|the|some|two|three)\b"
    r"[^.?!]{0,60}\b(?:with this|here|along|below|herewith|portfolio|cv|resume|résumé"
    r"|references?|certificates?|slides|sample|samples|document|documents|file|files|pdf|copy"
    r"|copies|plan|article|link|paper)\b",
    r"\bi(?:'ve| have) (?:included|added|put) (?:my|a|an|the|some)\b[^.?!]{0,50}\b(?:below"
    r"|with this|to this (?:email|message|note)|portfolio|cv|resume|résumé|slides|samples?"
    r"|documents?|files?|pdf|copy)\b",
)
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
    place = next(wordings("attachment", sentence), None)
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


def _is_only_wished(low: str, match: re.Match[str]) -> bool:
    """Spares "I would be glad to attach my CV"."""
    if _NOT_YET.search(low[: match.start() + 1]):
        return True
    return _NOT_YET_WITHIN.search(low[match.start() : match.end()]) is not None


def _is_not_of_this_message(low: str) -> bool:
    """Spares "the form you attached" and "I attach importance to the detail"."""
    return bool(_BY_THEM.search(low) or _OTHER_SENSE.search(low))


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
