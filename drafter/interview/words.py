"""The closed sets of values of the interview file, and the sets of them that matter together."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """How a message travels."""

    EMAIL = "email"
    CALL = "call"


class Kind(StrEnum):
    """What a message is for."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"
    SECOND_CHECK_IN = "second-check-in"
    CLOSING = "closing"
    OFFER_DEADLINE = "offer-deadline"
    QUESTION = "question"
    RETURN_CALL = "return-call"
    MATERIALS = "materials"
    ANSWER = "answer"
    CONFIRMATION = "confirmation"
    REJECTION_REPLY = "rejection-reply"
    ACKNOWLEDGEMENT = "acknowledgement"
    WITHDRAWAL = "withdrawal"
    OFFER_REPLY = "offer-reply"
    AGENCY_DEBRIEF = "agency-debrief"


STATUS_CONTACTS = frozenset({Kind.CHECK_IN, Kind.SECOND_CHECK_IN})
"""The kinds that ask how things stand."""

CALLABLE = frozenset(
    {
        Kind.CHECK_IN,
        Kind.SECOND_CHECK_IN,
        Kind.OFFER_DEADLINE,
        Kind.QUESTION,
        Kind.RETURN_CALL,
        Kind.ANSWER,
        Kind.WITHDRAWAL,
        Kind.OFFER_REPLY,
        Kind.AGENCY_DEBRIEF,
    }
)
"""The kinds that can be a call; every kind can be an email."""


class Status(StrEnum):
    """How things stand."""

    WAITING = "waiting"
    REJECTED = "rejected"
    OFFER = "offer"
    CLOSED = "closed"
    WITHDRAWING = "withdrawing"
    NEXT_ROUND = "next-round"


class Stage(StrEnum):
    """How far along the interview was."""

    SCREEN = "screen"
    FIRST = "first"
    LATER = "later"
    FINAL = "final"


class Setting(StrEnum):
    """Who sat with whom."""

    ONE_TO_ONE = "one-to-one"
    SMALL_TEAM = "small-team"
    PANEL = "panel"
    MULTI_LEVEL = "multi-level"
    GROUP = "group"
    ONE_WAY = "one-way"


class Medium(StrEnum):
    """How they met."""

    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"
    RECORDED = "recorded"


class Tone(StrEnum):
    """The mood of the conversation."""

    CASUAL = "casual"
    NEUTRAL = "neutral"
    FORMAL = "formal"


class Pace(StrEnum):
    """How fast the employer decides."""

    AUTO = "auto"
    FAST = "fast"
    STANDARD = "standard"
    SLOW = "slow"
    ACADEMIC = "academic"


class Promise(StrEnum):
    """When they said the user would hear."""

    NONE = "none"
    SOON = "soon"
    DATE = "date"
    THEY_WILL_CALL = "they-will-call"


class ContactRule(StrEnum):
    """What they said about contacting them."""

    UNSPECIFIED = "unspecified"
    CALL_INVITED = "call-invited"
    EMAIL_ONLY = "email-only"
    NO_CALLS = "no-calls"


class OwedKind(StrEnum):
    """What they asked the user for."""

    MATERIALS = "materials"
    RETURN_CALL = "return-call"
    ANSWER = "answer"


class Sector(StrEnum):
    """The line of business."""

    STANDARD = "standard"
    SALES = "sales"
    RETAIL_HOSPITALITY = "retail-hospitality"
    HEALTHCARE = "healthcare"
    TECH = "tech"
    FINANCE_LAW = "finance-law"
    GOVERNMENT = "government"
    ACADEMIA = "academia"


class Size(StrEnum):
    """How big the employer is."""

    TINY = "tiny"
    MID = "mid"
    LARGE = "large"


class EmployerStyle(StrEnum):
    """How people there communicate."""

    DIRECT = "direct"
    UNKNOWN = "unknown"
    RESERVED = "reserved"


class Style(StrEnum):
    """How the user likes to communicate."""

    DIRECT = "direct"
    BALANCED = "balanced"
    RESERVED = "reserved"


class PersonRole(StrEnum):
    """Somebody's part in the application."""

    HIRING_MANAGER = "hiring-manager"
    RECRUITER = "recruiter"
    AGENCY_RECRUITER = "agency-recruiter"
    OWNER = "owner"
    COORDINATOR = "coordinator"
    CHAIR = "chair"
    INTERVIEWER = "interviewer"


ARRANGERS = frozenset({PersonRole.RECRUITER, PersonRole.AGENCY_RECRUITER, PersonRole.COORDINATOR})
"""Roles that arrange interviews; unless the file says so, they were not in the room."""


class By(StrEnum):
    """How something was sent, said or heard."""

    EMAIL = "email"
    CALL = "call"
    VOICEMAIL = "voicemail"
    IN_PERSON = "in-person"
    LETTER = "letter"
