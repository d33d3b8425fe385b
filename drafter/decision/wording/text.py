"""What the prose of a row consists of, and the sentences that several rows share.

A reason may name the facts of the case: `{held}` and the other keys of `explain.words_of`.
"""

from __future__ import annotations

from typing import NamedTuple

from drafter.decision.advice import Reason


class RowText(NamedTuple):
    """A row for a reader: its condition, its act, its window, its reasons."""

    when: str
    act: str
    window: str
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...] = ()
    disputed: tuple[str, ...] = ()


PATIENCE = Reason("Asking more often than once a week does harm.", ("E23",))
SILENCE_IS_COMMON = Reason(
    "Silence after an interview is common and says little about you.", ("E62",)
)
KEEP_APPLYING = Reason("Keep applying elsewhere while you wait.", ("E63",))
ASK_ONCE = Reason("A short, friendly question is fair now, and one is enough.", ("E52", "E55"))
READ_AS_PRESSURE = Reason("Any question about the outcome can be read as pressure.", ("E14",))
