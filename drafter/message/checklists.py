"""What each kind of message must keep to, as data that drafting and checking share."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from drafter.interview.model import Kind


class Need(StrEnum):
    """Something that a message should contain, where the interview gives it."""

    THANKS = "thanks"
    ROLE = "role"
    DATE = "date"
    """The day of the interview; in a confirmation, of the next one."""
    QUESTION = "question"
    CONTACT = "contact"
    SIGNATURE = "signature"
    DETAIL = "detail"
    """Something concrete out of the conversation with this reader."""
    FIT = "fit"
    """One thing about the user that bears on the work."""
    INTEREST = "interest"
    HELP = "help"
    """The offer of more information."""
    NEWS = "news"
    """Something that has changed since the last message."""
    WAY_OUT = "way-out"
    """A phrase that makes a no easy to give."""
    DEADLINE = "deadline"
    OPENNESS = "openness"
    """That the user would be glad of another chance."""
    WISHES = "wishes"
    WITHDRAWAL = "withdrawal"
    ATTACHMENT = "attachment"
    ACCOUNT = "account"
    """How the interview went."""
    KEENNESS = "keenness"
    DOUBTS = "doubts"
    NEXT_STEPS = "next-steps"


class Ban(StrEnum):
    """Something that a kind of message must not do, beyond what none may."""

    STATUS_QUESTION = "status-question"
    """Asking how things stand, openly or in disguise."""
    REPITCH = "repitch"
    """More than one sentence of advertising oneself again."""
    DEADLINE = "deadline"
    OTHER_EMPLOYER = "other-employer"
    """The name of whoever made the other offer, or what they pay."""
    ULTIMATUM = "ultimatum"
    ARGUMENT = "argument"
    """A request to think again."""
    CRITICISM = "criticism"
    CLIENT_CONTACT = "client-contact"
    """Asking an agency how to reach its client."""


class Range(NamedTuple):
    """A least and a most, both allowed."""

    least: int
    most: int

    def __contains__(self, number: object) -> bool:
        return isinstance(number, int) and self.least <= number <= self.most


class EmailChecklist(NamedTuple):
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
    bans: frozenset[Ban] = frozenset()
    early: Mapping[Need, int] = MappingProxyType({})
    """Needs that must be met within so many sentences."""
    likeness: float = 1.0
    """The most that its word trigrams may have in common with the note it must differ from: the
    one to another reader, or the question before. Jaccard index, 0 to 1."""


SUBJECT = Range(30, 60)
"""Characters of a subject, without the mark of a reply."""

REPLY = "Re: "
"""What a subject begins with that stays in a thread."""

EXCLAMATIONS = 1
"""The most exclamation marks of a message; emoji there are none."""

_SIGNED = frozenset({Need.CONTACT, Need.SIGNATURE})
_ABOUT = _SIGNED | {Need.ROLE}
_THANKS = _ABOUT | {Need.THANKS}
_ASKS = _ABOUT | {Need.DATE, Need.QUESTION, Need.INTEREST}
_NOTE = _THANKS | {Need.DATE, Need.DETAIL, Need.FIT, Need.INTEREST, Need.HELP}
_FAREWELL = _THANKS | {Need.OPENNESS, Need.WISHES}

_DIFFERENT = 0.4
_THANKS_FIRST = {Need.THANKS: 1}
_NO_STATUS = frozenset({Ban.STATUS_QUESTION})

EMAILS: dict[Kind, EmailChecklist] = {
    Kind.THANK_YOU: EmailChecklist(
        Range(75, 130),
        180,
        Range(4, 9),
        questions=0,
        needs=_NOTE,
        bans=_NO_STATUS,
        early=_THANKS_FIRST,
        likeness=_DIFFERENT,
    ),
    Kind.CHECK_IN: EmailChecklist(
        Range(45, 90),
        120,
        Range(3, 5),
        asks_status=True,
        needs=_ASKS | {Need.HELP},
        bans=frozenset({Ban.REPITCH}),
    ),
    Kind.SECOND_CHECK_IN: EmailChecklist(
        Range(40, 85),
        110,
        Range(3, 5),
        asks_status=True,
        needs=_ABOUT | {Need.QUESTION, Need.INTEREST, Need.NEWS, Need.WAY_OUT},
        likeness=0.5,
    ),
    Kind.CLOSING: EmailChecklist(
        Range(40, 80),
        100,
        Range(3, 5),
        questions=0,
        needs=_FAREWELL,
        bans=_NO_STATUS | {Ban.DEADLINE},
    ),
    Kind.OFFER_DEADLINE: EmailChecklist(
        Range(70, 120),
        150,
        Range(4, 7),
        asks_status=True,
        needs=_ASKS | {Need.THANKS, Need.DEADLINE},
        bans=frozenset({Ban.OTHER_EMPLOYER, Ban.ULTIMATUM}),
    ),
    Kind.QUESTION: EmailChecklist(
        Range(30, 90), 120, Range(2, 6), needs=_ABOUT | {Need.QUESTION}, bans=_NO_STATUS
    ),
    Kind.RETURN_CALL: EmailChecklist(Range(25, 70), 100, Range(2, 5), bans=_NO_STATUS),
    Kind.MATERIALS: EmailChecklist(
        Range(30, 70),
        100,
        Range(2, 4),
        questions=0,
        needs=_ABOUT | {Need.ATTACHMENT},
        bans=_NO_STATUS,
    ),
    Kind.ANSWER: EmailChecklist(Range(30, 90), 120, Range(2, 6), bans=_NO_STATUS),
    Kind.CONFIRMATION: EmailChecklist(
        Range(25, 70), 100, Range(2, 5), needs=_THANKS | {Need.DATE}, bans=_NO_STATUS
    ),
    Kind.REJECTION_REPLY: EmailChecklist(
        Range(40, 80),
        110,
        Range(3, 5),
        needs=_FAREWELL,
        bans=_NO_STATUS | {Ban.ARGUMENT, Ban.CRITICISM},
    ),
    Kind.ACKNOWLEDGEMENT: EmailChecklist(
        Range(30, 80), 100, Range(2, 5), questions=0, needs=_FAREWELL, bans=_NO_STATUS
    ),
    Kind.WITHDRAWAL: EmailChecklist(
        Range(40, 80),
        100,
        Range(3, 5),
        questions=0,
        needs=_THANKS | {Need.WITHDRAWAL, Need.WISHES},
        bans=_NO_STATUS | {Ban.CRITICISM},
        early={Need.WITHDRAWAL: 2},
    ),
    Kind.OFFER_REPLY: EmailChecklist(
        Range(30, 100), 130, Range(2, 6), needs=_THANKS, bans=frozenset({Ban.OTHER_EMPLOYER})
    ),
    Kind.AGENCY_DEBRIEF: EmailChecklist(
        Range(60, 130),
        180,
        Range(4, 8),
        needs=_ABOUT | {Need.ACCOUNT, Need.KEENNESS, Need.DOUBTS, Need.NEXT_STEPS, Need.QUESTION},
        bans=frozenset({Ban.CLIENT_CONTACT}),
    ),
}

LATE_THANK_YOU = EMAILS[Kind.THANK_YOU]._replace(
    words=Range(60, 110), hard_max=150, sentences=Range(4, 7)
)
"""A thank-you sent later than two days after the interview."""

CALL_PARTS: dict[str, int] = {"opener": 40, "purpose": 35, "ask": 25, "close": 35}
"""The most words of each part of a call, named as in the text form."""

BRANCH_WORDS = 45
"""The most words of an answer to a turn of the call."""

CALL_SECONDS = Range(120, 300)
"""A whole call: what to aim for, and the most."""

ASK_QUESTIONS = 1
"""Question marks in the ask of a call."""

VOICEMAIL_WORDS = Range(35, 60)
"""Words of a voicemail, the phone numbers left out."""

VOICEMAIL_SECONDS = Range(20, 30)


def part_limit(part: str) -> int | None:
    """Give the most words of a part of a call, None for a part without a limit."""
    return BRANCH_WORDS if part.startswith("branch: ") else CALL_PARTS.get(part)


def email_checklist(kind: Kind, days_since: int = 0) -> EmailChecklist:
    """Give the checklist of an email sent so many days after the interview."""
    late = kind is Kind.THANK_YOU and days_since > 2
    return LATE_THANK_YOU if late else EMAILS[kind]
