"""What no package looks for: how an email reads as a whole.

    .venv/bin/python -m tests.prose.manner

lists what the limits of the test let pass and a reader may still stumble over.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

from drafter.message.draft import EmailDraft
from tests.prose.linters import Fault, words
from tests.prose.written import KINDS, Written, everything, said

LONG = 35
"""The most words of a sentence, the user's own left out."""
I_IN_A_ROW = 3
"""The most sentences in a row that begin with "I"."""
THANKS = 2
"""The most thanks in one email, the subject left out."""
SAME = 2
"""How often a telling word may come in one email."""

_THANKS = re.compile(r"\bthanks?\b(?! on to)(?!-you note)", re.IGNORECASE)
_I = re.compile(r"I\b")
_LITTLE = frozenset(
    words(
        """
    about after also been before being could from have into more much that than them then there
    these they this very what when where which will with would your yours interview role position
    thank thanks january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday"""
    )
)
"""Words that any email may repeat."""


def faults(written: Written, slack: int = 0) -> list[Fault]:
    """What a reader may stumble over in one draft; `slack` lets that much more pass."""
    found = [
        Fault("long sentence", sentence, f"It has more than {LONG} words.", sentence)
        for sentence in written.sentences()
        if is_long(sentence, written.known)
    ]
    if isinstance(written.draft, EmailDraft):
        found += of_an_email(list(said(written.draft)), written.known, slack)
    return found


def of_an_email(sentences: list[str], known: frozenset[str], slack: int = 0) -> list[Fault]:
    """What a reader may stumble over in the sentences of an email."""
    body = " ".join(sentences)
    found = []
    for begins, row in groupby(sentences, key=lambda sentence: bool(_I.match(sentence))):
        many = list(row)
        if begins and len(many) > I_IN_A_ROW + slack:
            found.append(Fault("I", many[0], f"{len(many)} begin with “I”.", body))
    if (thanks := len(_THANKS.findall(body))) > THANKS:
        found.append(Fault("thanks", "", f"It gives thanks {thanks} times.", body))
    counted = Counter(
        word for word in re.findall(r"[a-z']+", body.lower()) if _is_telling(word, known)
    )
    found += [
        Fault("repeated", word, f"It comes {many} times.", body)
        for word, many in counted.items()
        if many > SAME + slack
    ]
    return found


def is_long(sentence: str, known: frozenset[str]) -> bool:
    """Tell a long sentence; words with a capital that the user has typed do not count."""
    found = re.findall(r"[\w'-]+", sentence)
    own = [word for word in found if not (word[0].isupper() and word.casefold() in known)]
    return len(own) > LONG


def _is_telling(word: str, known: frozenset[str]) -> bool:
    return len(word) > 3 and word not in _LITTLE and word not in known


def everywhere() -> dict[Fault, list[str]]:
    """Every fault of every draft, with the places it comes from."""
    found: dict[Fault, list[str]] = {}
    for kind, channel in KINDS:
        for written in everything(kind, channel):
            for fault in faults(written):
                found.setdefault(fault, []).append(written.place)
    return found


if __name__ == "__main__":
    for fault, places in sorted(everywhere().items()):
        print(f"{places[0]} ({len(places)}): {fault.rule}: {fault.why} {fault.where}")
        print(f"    {fault.context}")
