"""The checklist of a kind as a prompt tells it: what the facts let it ask for, and the limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drafter.interview.model import Kind
from drafter.message.checklists import (
    BRANCH_WORDS,
    CALL_PARTS,
    EMAILS,
    SUBJECT,
    VOICEMAIL_WORDS,
    EmailChecklist,
    Need,
)

_OF_THE_FORM = frozenset({Need.CONTACT, Need.SIGNATURE})
"""What the form of the answer asks for already."""


def needs(kind: Kind, known: Mapping[str, Any]) -> list[str]:
    """Name what an email of the kind must hold, as far as the facts carry it."""
    agency = kind is Kind.AGENCY_DEBRIEF
    lacking = {
        Need.DETAIL: not known["topics"],
        Need.FIT: not known["fits"],
        Need.NEWS: not known["news"],
        Need.DATE: kind is Kind.CONFIRMATION,
        Need.QUESTION: kind is Kind.QUESTION,
        Need.DEADLINE: not known["deadline"],
        Need.KEENNESS: agency and not known["me"].interest,
        Need.DOUBTS: agency and not known["me"].concerns,
        Need.NEXT_STEPS: agency and not (known["promised"] or known["said"]),
    }
    wanted = EMAILS[kind].needs - _OF_THE_FORM
    return [need.value for need in Need if need in wanted and not lacking.get(need)]


def limits(checklist: EmailChecklist) -> dict[str, int]:
    """Give the numbers that bound an email and the parts of a call."""
    return {
        "least": checklist.words.least,
        "most": checklist.words.most,
        "hard_max": checklist.hard_max,
        "fewest": checklist.sentences.least,
        "most_sentences": checklist.sentences.most,
        "questions": checklist.questions,
        "subject_least": SUBJECT.least,
        "subject_most": SUBJECT.most,
        **CALL_PARTS,
        "branch": BRANCH_WORDS,
        "voicemail_least": VOICEMAIL_WORDS.least,
        "voicemail_most": VOICEMAIL_WORDS.most,
    }
