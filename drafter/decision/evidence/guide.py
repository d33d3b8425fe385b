"""The founding guide's four factors, as statements."""

from __future__ import annotations

from drafter.decision.evidence import sources as s
from drafter.decision.evidence.statement import Statement

STATEMENTS = (
    Statement(
        "G01",
        "Length of the process: the longer it usually takes, the longer you wait; once that "
        "period has passed without a word, a call becomes right.",
        "C",
        (s.FOUNDING_GUIDE,),
        "That the time passed decides is well supported (E09 to E12, E26, E61); that it calls for "
        "the phone is not: E13 and E14 advise email.",
    ),
    Statement(
        "G02",
        "Nature of the interview: after a talk with one person or a small team a call is "
        "personal; after a panel, several levels or a group it is an email, and later.",
        "C",
        (s.FOUNDING_GUIDE,),
        "Whom to ask and how long it takes is supported (E26 to E28); that a panel rules out a "
        "call is thinly supported.",
    ),
    Statement(
        "G03",
        "Tone: an open and relaxed talk allows a call; a formal one, focused on the task, asks "
        "for an email.",
        "C",
        (s.FOUNDING_GUIDE,),
        "Supported only indirectly (E15, E66).",
    ),
    Statement(
        "G04",
        "Style: if you are direct and the company does not shy away from directness, call; if you "
        "or they are reserved, write.",
        "D",
        (s.FOUNDING_GUIDE,),
        "No source found ranks personal style.",
    ),
)
