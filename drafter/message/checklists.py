"""What each kind of message must keep to, as data that drafting and checking share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.interview.model import Kind


class Need(StrEnum):
    """Something that a message should contain."""

    THANKS = "thanks"
    ROLE = "role"
    DATE = "date"
    QUESTION = "question"
    CONTACT = "contact"
    SIGNATURE = "signature"


@dataclass(frozen=True)
class Range:
    """A least and a most, both allowed."""

    least: int
    most: int

    def __contains__(self, number: int) -> bool:
        return self.least <= number <= self.most


@dataclass(frozen=True)
class EmailChecklist:
    """The limits and contents of one kind of email."""

    words: Range
    """The length to aim for, greeting and signature included."""
    hard_max: int
    """More words than this must not be sent."""
    sentences: Range
    """Greeting and signature left out."""
    questions: int = 1
    """The most question marks."""
    asks_status: bool = False
    """Whether it may ask how things stand or when they decide."""
    needs: frozenset[Need] = frozenset({Need.ROLE, Need.CONTACT, Need.SIGNATURE})


SUBJECT = Range(30, 60)
"""Characters of a subject, without the mark of a reply."""

REPLY = "Re: "
"""What a subject begins with that stays in a thread."""

_SIGNED = frozenset({Need.CONTACT, Need.SIGNATURE})
_ABOUT = _SIGNED | {Need.ROLE}
_THANKS = _ABOUT | {Need.THANKS}
_ASKS = _ABOUT | {Need.DATE, Need.QUESTION}

EMAILS: dict[Kind, EmailChecklist] = {
    Kind.THANK_YOU: EmailChecklist(
        Range(75, 130), 180, Range(4, 9), questions=0, needs=_THANKS | {Need.DATE}
    ),
    Kind.CHECK_IN: EmailChecklist(Range(45, 90), 120, Range(3, 5), asks_status=True, needs=_ASKS),
    Kind.SECOND_CHECK_IN: EmailChecklist(
        Range(40, 85), 110, Range(3, 5), asks_status=True, needs=_ABOUT | {Need.QUESTION}
    ),
    Kind.CLOSING: EmailChecklist(Range(40, 80), 100, Range(3, 5), questions=0, needs=_THANKS),
    Kind.OFFER_DEADLINE: EmailChecklist(
        Range(70, 120), 150, Range(4, 7), asks_status=True, needs=_ASKS | {Need.THANKS}
    ),
    Kind.QUESTION: EmailChecklist(Range(30, 90), 120, Range(2, 6), needs=_ABOUT | {Need.QUESTION}),
    Kind.RETURN_CALL: EmailChecklist(Range(25, 70), 100, Range(2, 5)),
    Kind.MATERIALS: EmailChecklist(Range(30, 70), 100, Range(2, 4), questions=0),
    Kind.ANSWER: EmailChecklist(Range(30, 90), 120, Range(2, 6)),
    Kind.CONFIRMATION: EmailChecklist(Range(25, 70), 100, Range(2, 5), needs=_ABOUT | {Need.DATE}),
    Kind.REJECTION_REPLY: EmailChecklist(Range(40, 80), 110, Range(3, 5), needs=_THANKS),
    Kind.ACKNOWLEDGEMENT: EmailChecklist(
        Range(30, 80), 100, Range(2, 5), questions=0, needs=_THANKS
    ),
    Kind.WITHDRAWAL: EmailChecklist(Range(40, 80), 100, Range(3, 5), questions=0, needs=_THANKS),
    Kind.OFFER_REPLY: EmailChecklist(Range(30, 100), 130, Range(2, 6), needs=_THANKS),
    Kind.AGENCY_DEBRIEF: EmailChecklist(Range(60, 130), 180, Range(4, 8)),
}

LATE_THANK_YOU = EmailChecklist(
    Range(60, 110), 150, Range(4, 7), questions=0, needs=_THANKS | {Need.DATE}
)
"""A thank-you sent later than two days after the interview."""

CALL_PARTS: dict[str, int] = {"opener": 40, "purpose": 35, "ask": 25, "close": 35}
"""The most words of each part of a call, named as in the text form."""

BRANCH_WORDS = 45
"""The most words of an answer to a turn of the call."""

ASK_QUESTIONS = 1
"""Question marks in the ask of a call."""

VOICEMAIL_WORDS = Range(35, 60)
"""Words of a voicemail, the phone numbers left out."""

VOICEMAIL_SECONDS = Range(20, 30)

CLICHES = (
    "just checking in",
    "just following up",
    "i hope this email finds you well",
    "hope you are well",
    "i wanted to",
    "reach out",
    "reaching out",
    "touch base",
    "circle back",
    "at your earliest convenience",
    "please do not hesitate",
    "excited to",
    "passionate about",
    "perfect fit",
    "look forward to hearing from you soon",
)
BLAME = (
    "as promised",
    "you promised",
    "you said",
    "still waiting",
    "haven't heard",
    "have not heard",
    "no reply",
    "not replied",
    "ignored",
    "should have",
)
PRESSURE = ("or else", "must", "final", "immediately", "asap", "urgent", "otherwise i")
DESPERATION = ("desperate", "really need", "please, please", "beg", "dream job")


def part_limit(part: str) -> int | None:
    """Give the most words of a part of a call, None for a part without a limit."""
    return BRANCH_WORDS if part.startswith("branch: ") else CALL_PARTS.get(part)


def email_checklist(kind: Kind, days_since: int = 0) -> EmailChecklist:
    """Give the checklist of an email sent so many days after the interview."""
    late = kind is Kind.THANK_YOU and days_since > 2
    return LATE_THANK_YOU if late else EMAILS[kind]
