"""Claims without a checkable word: each stands only on a fact that carries it."""

from __future__ import annotations

from drafter.checking.attachments import attachments
from drafter.checking.clauses import Clause, clauses
from drafter.checking.examination import Examination
from drafter.checking.free_times import free_times
from drafter.checking.lazy import lazy
from drafter.checking.meeting import meeting, shared_moments
from drafter.checking.offers import offers
from drafter.checking.own_claims import own_claim
from drafter.checking.promises import promises
from drafter.checking.reading import Sentence
from drafter.checking.talk import talk
from drafter.checking.told_claims import told_claims

_OF_ME = lazy(r"\b(?:i|i've|i'd)\b")
_OF_OTHERS = lazy(r"\b(?:you|they|he|she|it|we|that|this)\b")
_TOLD_IN_ASKING = lazy(r"\b(?:having|my|i've|i have|i had)\b")


def claims(exam: Examination) -> None:
    """Look for what a sentence claims and no fact carries."""
    # Sentence by sentence, as what is found of one claim spares its words the next.
    for sentence in exam.sentences:
        if sentence.role == "note":
            continue
        attachments(exam, sentence)
        if sentence.role in ("signature", "greeting"):
            continue
        offers(exam, sentence)
        promises(exam, sentence)
        free_times(exam, sentence)
        meeting(exam, sentence)
        if sentence.role == "said" and not sentence.part.startswith("branch: gatekeeper"):
            shared_moments(exam, sentence)
            _own_and_talk(exam, sentence)
            told_claims(exam, sentence)


def _own_and_talk(exam: Examination, sentence: Sentence) -> None:
    of_me, before = False, ""
    for clause in clauses(sentence):
        of_me = bool(_OF_ME.search(before)) or (of_me and not _OF_OTHERS.search(before))
        before = clause.low
        if not _only_asks(clause) and not own_claim(exam, clause, goes_on=of_me):
            talk(exam, clause)


def _only_asks(clause: Clause) -> bool:
    """Spares a question that tells nothing of the user on the way."""
    asks = clause.sentence.text.rstrip().endswith("?")
    return asks and not _TOLD_IN_ASKING.search(clause.low)
