"""The interview as a value: every key of the interview file, typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
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
    WAITING = "waiting"
    REJECTED = "rejected"
    OFFER = "offer"
    CLOSED = "closed"
    WITHDRAWING = "withdrawing"
    NEXT_ROUND = "next-round"


class Stage(StrEnum):
    SCREEN = "screen"
    FIRST = "first"
    LATER = "later"
    FINAL = "final"


class Setting(StrEnum):
    ONE_TO_ONE = "one-to-one"
    SMALL_TEAM = "small-team"
    PANEL = "panel"
    MULTI_LEVEL = "multi-level"
    GROUP = "group"
    ONE_WAY = "one-way"


class Medium(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"
    RECORDED = "recorded"


class Tone(StrEnum):
    CASUAL = "casual"
    NEUTRAL = "neutral"
    FORMAL = "formal"


class Pace(StrEnum):
    AUTO = "auto"
    FAST = "fast"
    STANDARD = "standard"
    SLOW = "slow"
    ACADEMIC = "academic"


class Promise(StrEnum):
    NONE = "none"
    SOON = "soon"
    DATE = "date"
    THEY_WILL_CALL = "they-will-call"


class ContactRule(StrEnum):
    UNSPECIFIED = "unspecified"
    CALL_INVITED = "call-invited"
    EMAIL_ONLY = "email-only"
    NO_CALLS = "no-calls"


class OwedKind(StrEnum):
    MATERIALS = "materials"
    RETURN_CALL = "return-call"
    ANSWER = "answer"


class Sector(StrEnum):
    STANDARD = "standard"
    SALES = "sales"
    RETAIL_HOSPITALITY = "retail-hospitality"
    HEALTHCARE = "healthcare"
    TECH = "tech"
    FINANCE_LAW = "finance-law"
    GOVERNMENT = "government"
    ACADEMIA = "academia"


class Size(StrEnum):
    TINY = "tiny"
    MID = "mid"
    LARGE = "large"


class EmployerStyle(StrEnum):
    DIRECT = "direct"
    UNKNOWN = "unknown"
    RESERVED = "reserved"


class Style(StrEnum):
    DIRECT = "direct"
    BALANCED = "balanced"
    RESERVED = "reserved"


class PersonRole(StrEnum):
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


@dataclass(frozen=True, kw_only=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class Round:
    """The most recent interview round: the `[interview]` table."""

    held: date | datetime
    """Its start; a date-time without an offset is the employer's local time."""
    stage: Stage = Stage.FIRST
    setting: Setting = Setting.ONE_TO_ONE
    medium: Medium = Medium.VIDEO
    tone: Tone = Tone.NEUTRAL
    topics: tuple[str, ...] = ()
    next_round: date | datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Owed:
    """Something they asked the user for."""

    what: OwedKind
    to: str = ""
    detail: str = ""
    files: tuple[str, ...] = ()
    since: date | None = None
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Process:
    """What they said about what happens next."""

    pace: Pace = Pace.AUTO
    promise: Promise = Promise.NONE
    promised_for: date | None = None
    only_if_successful: bool = False
    said: str = ""
    contact_rule: ContactRule = ContactRule.UNSPECIFIED
    call_window: Span | None = None
    closed: tuple[Span, ...] = ()
    owed: tuple[Owed, ...] = ()
    competing_deadline: date | None = None
    """When another employer's real offer must be answered; None: there is none."""
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class Employer:
    country: str = "US"
    region: str = ""
    timezone: str = ""
    """IANA name; empty: the country's principal zone."""
    sector: Sector = Sector.STANDARD
    size: Size = Size.MID
    style: EmployerStyle = EmployerStyle.UNKNOWN
    internal: bool = False
    via_agency: bool = False
    agency: str = ""
    portal: str = ""


@dataclass(frozen=True, kw_only=True)
class Person:
    name: str
    address_as: str = ""
    title: str = ""
    role: PersonRole = PersonRole.INTERVIEWER
    email: str = ""
    phone: str = ""
    gave_number: bool = False
    public_line: bool = False
    met: bool = True
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """The user: the `[me]` table."""

    name: str = ""
    email: str = ""
    phone: str = ""
    timezone: str = ""
    sign_off: str = ""
    style: Style = Style.BALANCED
    fits: tuple[str, ...] = ()
    question: str = ""
    news: tuple[str, ...] = ()
    available: tuple[str, ...] = ()
    interest: str = ""
    concerns: tuple[str, ...] = ()
    closing_note: bool = False


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """Something the user sent or did."""

    on: date
    kind: Kind
    by: By = By.EMAIL
    to: str = ""
    answered: date | None = None


@dataclass(frozen=True, kw_only=True)
class Heard:
    """Something they sent or said after the interview."""

    on: date
    sender: str = ""
    by: By = By.EMAIL
    said: str = ""
    promise: Promise = Promise.NONE
    promised_for: date | None = None


@dataclass(frozen=True, kw_only=True)
class Interview:
    """One interview and all that is known around it."""

    company: str
    role: str
    round: Round
    status: Status = Status.WAITING
    status_on: date | None = None
    status_by: str = ""
    offer_deadline: date | None = None
    """When they want the answer to their offer."""
    process: Process = field(default_factory=Process)
    employer: Employer = field(default_factory=Employer)
    people: tuple[Person, ...] = ()
    me: Candidate = field(default_factory=Candidate)
    log: tuple[LogEntry, ...] = ()
    heard: tuple[Heard, ...] = ()
