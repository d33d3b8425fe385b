"""What a check finds: codes, their severity, and where in the text."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple

from drafter.message.draft import Receipt


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    """Must not be sent as it is."""
    WARNING = "warning"
    """Better otherwise."""


class Code(StrEnum):
    """What is wrong; the names are part of the file format and never change."""

    # Not in the facts.
    UNKNOWN_NAME = "unknown-name"
    UNKNOWN_TITLE = "unknown-title"
    UNKNOWN_TERM = "unknown-term"
    UNKNOWN_DATE = "unknown-date"
    WRONG_WEEKDAY = "wrong-weekday"
    UNKNOWN_TIME = "unknown-time"
    UNKNOWN_NUMBER = "unknown-number"
    UNKNOWN_MONEY = "unknown-money"
    UNKNOWN_CONTACT = "unknown-contact"
    # Claims that no fact carries.
    PHANTOM_ATTACHMENT = "phantom-attachment"
    INVENTED_OFFER = "invented-offer"
    INVENTED_PROMISE = "invented-promise"
    INVENTED_AVAILABILITY = "invented-availability"
    INVENTED_CLAIM = "invented-claim"
    WRONG_RECIPIENT = "wrong-recipient"
    WRONG_PERSON_TOPIC = "wrong-person-topic"
    # Must not be sent.
    PLACEHOLDER_LEFT = "placeholder-left"
    STATUS_QUESTION = "status-question"
    BLAME = "blame"
    PRESSURE = "pressure"
    SALARY = "salary"
    TOO_LONG = "too-long"
    CHECK_FAILED = "check-failed"
    """A fault inside the checker itself: what it could not check does not pass."""
    # Better otherwise.
    MISSING_THANKS = "missing-thanks"
    MISSING_ROLE = "missing-role"
    MISSING_QUESTION = "missing-question"
    MISSING_CONTACT = "missing-contact"
    MISSING_SIGNATURE = "missing-signature"
    EXTRA_QUESTION = "extra-question"
    SUBJECT_LENGTH = "subject-length"
    TOO_SHORT = "too-short"
    DESPERATION = "desperation"
    EXCLAMATION = "exclamation"
    EMOJI = "emoji"
    CLICHE = "cliche"
    NEAR_COPY = "near-copy"

    @property
    def severity(self) -> Severity:
        """Whether it forbids sending."""
        return Severity.WARNING if self in _WARNINGS else Severity.ERROR


_WARNINGS = frozenset(
    {
        Code.MISSING_THANKS,
        Code.MISSING_ROLE,
        Code.MISSING_QUESTION,
        Code.MISSING_CONTACT,
        Code.MISSING_SIGNATURE,
        Code.EXTRA_QUESTION,
        Code.SUBJECT_LENGTH,
        Code.TOO_SHORT,
        Code.DESPERATION,
        Code.EXCLAMATION,
        Code.EMOJI,
        Code.CLICHE,
        Code.NEAR_COPY,
    }
)


class Finding(NamedTuple):
    """One thing that is wrong with a text."""

    code: Code
    part: str
    """Named as in the text form: "subject", "body", "branch: gatekeeper"."""
    start: int
    end: int
    """Offsets in the whole text that was given."""
    text: str
    """The words from `start` to `end`."""
    message: str
    """What is wrong, and which fact would have been right."""

    @property
    def severity(self) -> Severity:
        return self.code.severity

    def as_json(self) -> dict[str, Any]:
        """Give it as `check --json` prints it."""
        return {
            "code": self.code.value,
            "severity": self.severity.value,
            "part": self.part,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "message": self.message,
        }


class Report(NamedTuple):
    """What a check of one text found."""

    findings: tuple[Finding, ...]
    """In the order of the text."""
    receipts: tuple[Receipt, ...]
    """For each sentence that states facts, their keys."""

    @property
    def ok(self) -> bool:
        """Whether nothing forbids sending it."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)
