"""Which facts are walked together, and why that is enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from drafter.decision.proof import facts as f
from drafter.decision.proof.fact import Fact, moments

TOGETHER = (
    "Each group walks its facts together, the other facts left at a plain case. A fact is chosen "
    "when the decision or an invariant first reads it, and every class of a fact that was read "
    "is run. A decision cannot depend on what it never reads, so within a group every "
    "combination of classes is covered, at every listed moment. Words and messages after the "
    "moment are left out of account by the rules, so of histories only what lies before it is "
    "told apart. Combinations across the groups are not exhausted but sampled, from a fixed seed."
)
"""What the walk covers, and why."""


@dataclass(frozen=True)
class Group:
    """Facts whose combinations are walked together at each of some moments."""

    name: str
    why: str
    facts: tuple[Fact, ...]
    moments: Mapping[str, datetime]


def _on(*days: int) -> Mapping[str, datetime]:
    """Those business days alone."""
    return {name: when for name, when in moments(days).items() if name.startswith("business")}


_EVERY_DAY = tuple(range(28))
_FAR = (31, 35, 41, 53, 61, 66, 70)

GROUPS = (
    Group(
        "timing",
        "when to ask: every day of six weeks and seven beyond, against all that they said "
        "and all that was sent, at every pace",
        (
            f.PROMISE,
            f.HEARD,
            f.ASKED,
            f.SETTLED_PACE,
            f.CROWD,
            f.ONLY_IF,
            f.CLOSING,
        ),
        moments(_EVERY_DAY + _FAR),
    ),
    Group(
        "channel",
        "call or email: the four factors, the people, what was forbidden or invited, early in "
        "the process and when a question is due",
        (
            f.PEOPLE,
            f.RULE,
            f.SETTING,
            f.TONE,
            f.STYLE,
            f.THEIR_STYLE,
            f.SETTLED_PACE,
            f.USUAL,
            f.FOREIGN,
            f.AGENCY,
            f.INTERNAL,
            f.ONLY_IF,
            f.WORD,
            f.QUESTION,
        ),
        _on(4, 16),
    ),
    Group(
        "trade",
        "the pace that sector, size, country and setting suggest, with and without a promise",
        (f.PACE, f.SECTOR, f.SIZE, f.COUNTRY, f.SETTING, f.WORD, f.TONE, f.STYLE),
        _on(10, 15, 20),
    ),
    Group(
        "thanks",
        "who is thanked, and until when, on every day of the first week",
        (f.THANKED, f.PEOPLE, f.AGENCY, f.INVITED, f.QUESTION, f.CLOSED),
        moments(tuple(range(8))),
    ),
    Group(
        "other offer",
        "another employer's deadline: far, near, past, on a weekend; told or not, answered or not",
        (
            f.OTHER_DEADLINE,
            f.PRESSED,
            f.EARLY_WORD,
            f.INVITED,
            f.REACH,
            f.LATE_STAGE,
            f.STYLE,
            f.TONE,
            f.CROWD,
        ),
        _on(0, 1, 2, 3, 6, 7, 8),
    ),
    Group(
        "owed",
        "what they wait for, paid or not, while waiting and with an offer or a round ahead",
        (f.OPEN, f.OWED, f.SETTLING, f.PEOPLE, f.RULE, f.TONE, f.AGENCY, f.CLOSED),
        moments((1, 2, 3, 4, 6)),
    ),
    Group(
        "ended",
        "every end and every good news, answered or not, soon and late",
        (
            f.ENDED,
            f.NEWS,
            f.SETTLING,
            f.PEOPLE,
            f.RULE,
            f.TONE,
            f.STAGE,
            f.STYLE,
            f.AGENCY,
            f.NEXT,
            f.OFFER,
        ),
        _on(1, 4, 6, 15, 16),
    ),
)
SAMPLED = Group(
    "sample",
    "all facts at once, drawn at random",
    (
        f.STATUS,
        f.NEWS,
        f.NEXT,
        f.OFFER,
        f.PEOPLE,
        f.LOG,
        f.HEARD,
        f.PROMISE,
        f.RULE,
        f.OWED,
        f.DEADLINE,
        f.SETTING,
        f.TONE,
        f.STAGE,
        f.STYLE,
        f.THEIR_STYLE,
        f.PACE,
        f.SECTOR,
        f.SIZE,
        f.COUNTRY,
        f.AGENCY,
        f.INTERNAL,
        f.ONLY_IF,
        f.QUESTION,
        f.CLOSING,
        f.CLOSED,
    ),
    moments(_EVERY_DAY + _FAR),
)
