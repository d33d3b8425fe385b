"""What is said with words of an offer and answers none: "I accept the decision"."""

from __future__ import annotations

from typing import NamedTuple

from drafter.checking.examination import Examination
from drafter.checking.lazy import lazy
from drafter.interview.model import Kind, Status

_HIRING = lazy(
    r"\b(?:offer|interview|accept|position|post|job|role|opportunit|process|application)\w*\b"
)
_POST = lazy(r"\b(?:offer|job|post|position)\b")
_POST_OR_ROLE = lazy(r"\b(?:offer|job|post|position|role)\b")
_TO_ACCEPT = lazy(r"\b(?:offer|job|post|position|role|it|place|contract)\b")
_ACCEPTS_NEWS = lazy(
    r"accept (?:the|your|that) (?:decision|news|outcome|apolog|that)|accept(?:ed)? (?:that|my)\b"
)
_TO_JOIN = lazy(r"\b(?:happy|glad|delighted|pleased|honou?red|proud|thrilled|ready) to join")
_WENT_ELSEWHERE = lazy(
    r"\b(?:job|post|role|position|place|it) (?:has |had |have )?(?:gone|went|go|going) \Z"
)
_A_MEETING = lazy(r"\bwould\b|'d\b|\bif\b|\bcall\b|\bmeeting\b|\b(?:zoom|teams|video)\b")
_ON_CONDITION = lazy(
    r"(?:\bwould|'d) (?:\w+ )?(?:accept|take|join|say yes)\b[^.;]*\b(?:if|provided|as long as)\b"
)
_HAVING = lazy(r"\b(?:have|'ve|had|received|holding|hold) (?:\w+ ){0,3}offers?\b")


class Mention(NamedTuple):
    """Words that speak of an offer, in their sentence."""

    low: str
    """The sentence."""
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.low[self.start : self.end]

    @property
    def before(self) -> str:
        return self.low[max(0, self.start - 60) : self.start]


def is_no_answer(exam: Examination, mention: Mention) -> bool:
    """Whether it answers no offer: it accepts something else, or says so in courtesy."""
    return (
        _looks_elsewhere(mention)
        or _accepts_what_they_ask(exam, mention)
        or _accepts_no_post(mention)
        or _joins_a_meeting(mention)
        or _would_accept(mention)
    )


def _looks_elsewhere(mention: Mention) -> bool:
    """Spares an "elsewhere" that has nothing to do with hiring."""
    if mention.words != "elsewhere":
        return False
    return not _HIRING.search(mention.low) or _WENT_ELSEWHERE.search(mention.before) is not None


def _accepts_what_they_ask(exam: Examination, mention: Mention) -> bool:
    """Spares "I gladly accept" in reply to an invitation, a rejection or a receipt."""
    if "accept" not in mention.words:
        return False
    if exam.known.interview.status is Status.NEXT_ROUND and not _POST.search(mention.words):
        return True
    replies = exam.kind in (Kind.REJECTION_REPLY, Kind.ACKNOWLEDGEMENT)
    return replies and not _POST_OR_ROLE.search(mention.words)


def _accepts_no_post(mention: Mention) -> bool:
    """Spares "I accept the decision" and "please accept this as a thank-you"."""
    around = mention.low[mention.start : mention.end + 20]
    if mention.words.startswith("accept") and not _TO_ACCEPT.search(around):
        return True
    return _ACCEPTS_NEWS.search(mention.low) is not None


def _joins_a_meeting(mention: Mention) -> bool:
    """Spares "I would be happy to join" and "glad to join the call"."""
    return bool(_TO_JOIN.search(mention.words) and _A_MEETING.search(mention.low))


def _would_accept(mention: Mention) -> bool:
    """Spares "I would accept if the shifts work out", but no offer in hand."""
    low = mention.low
    return _ON_CONDITION.search(low) is not None and not _HAVING.search(low)
