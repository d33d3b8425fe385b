"""The interview as a value: every key of the interview file, typed."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from drafter.interview.words import (
    ARRANGERS,
    CALLABLE,
    STATUS_CONTACTS,
    By,
    Channel,
    ContactRule,
    EmployerStyle,
    Kind,
    Medium,
    OwedKind,
    Pace,
    PersonRole,
    Promise,
    Sector,
    Setting,
    Size,
    Stage,
    Status,
    Style,
    Tone,
)

__all__ = [
    "ARRANGERS",
    "CALLABLE",
    "STATUS_CONTACTS",
    "By",
    "Candidate",
    "Channel",
    "ContactRule",
    "Employer",
    "EmployerStyle",
    "Heard",
    "Interview",
    "Kind",
    "LogEntry",
    "Medium",
    "Owed",
    "OwedKind",
    "Pace",
    "Person",
    "PersonRole",
    "Process",
    "Promise",
    "Round",
    "Sector",
    "Setting",
    "Size",
    "Span",
    "Stage",
    "Status",
    "Style",
    "Tone",
]


class Span(NamedTuple):
    """Days from `first` to `last`, both included."""

    first: date
    last: date


class Round(NamedTuple):
    """The most recent interview round: the `[interview]` table."""

    held: date | datetime
    """Its start; a date-time without an offset is the employer's local time."""
    stage: Stage = Stage.FIRST
    setting: Setting = Setting.ONE_TO_ONE
    medium: Medium = Medium.VIDEO
    tone: Tone = Tone.NEUTRAL
    topics: tuple[str, ...] = ()
    next_round: date | datetime | None = None


class Owed(NamedTuple):
    """Something they asked the user for."""

    what: OwedKind
    to: str = ""
    detail: str = ""
    answer: str = ""
    """What the user answers, where they asked a question."""
    files: tuple[str, ...] = ()
    since: date | None = None
    due: date | None = None


class Process(NamedTuple):
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


class Employer(NamedTuple):
    """Who they are."""

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


class Person(NamedTuple):
    """Somebody the user dealt with."""

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


class Candidate(NamedTuple):
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


class LogEntry(NamedTuple):
    """Something the user sent or did."""

    on: date
    kind: Kind
    by: By = By.EMAIL
    to: str = ""
    answered: date | None = None


class Heard(NamedTuple):
    """Something they sent or said after the interview."""

    on: date
    sender: str = ""
    by: By = By.EMAIL
    said: str = ""
    promise: Promise = Promise.NONE
    promised_for: date | None = None


class Interview(NamedTuple):
    """One interview and all that is known around it."""

    company: str
    role: str
    round: Round
    status: Status = Status.WAITING
    status_on: date | None = None
    status_by: str = ""
    offer_deadline: date | None = None
    """When they want the answer to their offer."""
    process: Process = Process()
    employer: Employer = Employer()
    people: tuple[Person, ...] = ()
    me: Candidate = Candidate()
    log: tuple[LogEntry, ...] = ()
    heard: tuple[Heard, ...] = ()
