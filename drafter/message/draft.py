"""A message as a value: an email or a call pack, its parts and what they rest on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

from drafter.interview.model import Channel, Kind

WORDS_A_MINUTE = 150
SECONDS_A_NUMBER = 5.0
"""A phone number read out slowly enough to be written down."""

# Begins with a set of characters, by which `re` skips what cannot match.
_PHONE = re.compile(r"[+(\d][\d ()./-]{6,}\d")
_WORD = re.compile(r"\w+(?:['\u2019\-./@&+]\w+)*")


class Branch(StrEnum):
    """A turn that a call can take."""

    BAD_MOMENT = "bad-moment"
    STILL_DECIDING = "still-deciding"
    CHOSEN_SOMEONE_ELSE = "chosen-someone-else"
    TOLD_NOT_TO_CALL = "told-not-to-call"
    PLEASE_EMAIL = "please-email"
    WHO_ARE_YOU = "who-are-you"
    SALARY = "salary"
    GATEKEEPER = "gatekeeper"


class Register(StrEnum):
    """The tone of a message, which may be another than that of the interview."""

    FORMAL = "formal"
    NEUTRAL = "neutral"
    WARM = "warm"


class Origin(StrEnum):
    """What wrote a draft."""

    TEMPLATE = "template"
    MODEL = "model"


def count_words(text: str) -> int:
    """Count the words of a text; "on-call" and "sam@example.org" are one each."""
    return len(_WORD.findall(text))


class Recipient(NamedTuple):
    """Whom a message is for."""

    name: str = ""
    address: str = ""
    """An email address for an email, a phone number for a call; empty: not known."""


class Receipt(NamedTuple):
    """The keys of the interview file that one sentence states."""

    part: str
    """Named as in the text form: "subject", "body", "branch: gatekeeper"."""
    sentence: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Voicemail:
    """What to say when nobody answers."""

    text: str

    @cached_property
    def _counted(self) -> tuple[int, int]:
        words, numbers = _PHONE.subn(" ", self.text)
        return count_words(words), numbers

    @property
    def spoken_words(self) -> int:
        """Its words without the phone numbers."""
        return self._counted[0]

    @property
    def seconds(self) -> int:
        """How long it takes to say, numbers read slowly."""
        words, numbers = self._counted
        return round(words * 60 / WORDS_A_MINUTE + numbers * SECONDS_A_NUMBER)


@dataclass(frozen=True, kw_only=True)
class EmailDraft:
    """An email to one person."""

    kind: Kind
    to: Recipient
    subject: str
    body: str
    receipts: Sequence[Receipt] = ()
    origin: Origin = Origin.TEMPLATE
    model: str = ""

    channel = Channel.EMAIL

    @property
    def words(self) -> int:
        """The words of the body, greeting and signature included."""
        return count_words(self.body)

    def parts(self) -> dict[str, str]:
        """Give each part's text under the name it has in the text form."""
        return {"subject": self.subject, "body": self.body}


@dataclass(frozen=True, kw_only=True)
class CallPack:
    """The words for one phone call, whatever turn it takes."""

    kind: Kind
    to: Recipient
    opener: str
    purpose: str = ""
    ask: str = ""
    close: str = ""
    talking_points: tuple[str, ...] = ()
    branches: Mapping[Branch, str] = field(default_factory=dict)
    voicemail: Voicemail = Voicemail("")
    avoid: tuple[str, ...] = ()
    receipts: Sequence[Receipt] = ()
    origin: Origin = Origin.TEMPLATE
    model: str = ""

    channel = Channel.CALL

    def parts(self) -> dict[str, str]:
        """Give each part's text under the name it has in the text form."""
        return {
            "opener": self.opener,
            "purpose": self.purpose,
            "ask": self.ask,
            "close": self.close,
            "talking points": "\n".join(self.talking_points),
            **{f"branch: {branch}": text for branch, text in self.branches.items()},
            "voicemail": self.voicemail.text,
            "avoid": "\n".join(self.avoid),
        }


Draft: TypeAlias = EmailDraft | CallPack


def as_json(draft: Draft, findings: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    """Give a draft as `draft --json` prints it, with what a check of it found."""
    head = {"channel": draft.channel.value, "kind": draft.kind.value}
    tail = {
        "origin": draft.origin.value,
        "model": draft.model or None,
        "receipts": [
            {"part": r.part, "sentence": r.sentence, "facts": list(r.facts)} for r in draft.receipts
        ],
        "findings": list(findings),
    }
    if isinstance(draft, EmailDraft):
        return {
            **head,
            "to": {"name": draft.to.name, "email": draft.to.address},
            "subject": draft.subject,
            "body": draft.body,
            "words": draft.words,
            **tail,
        }
    return {
        **head,
        "to": {"name": draft.to.name, "phone": draft.to.address},
        "opener": draft.opener,
        "purpose": draft.purpose,
        "ask": draft.ask,
        "close": draft.close,
        "talking_points": list(draft.talking_points),
        "branches": {b.value: draft.branches.get(b, "") for b in Branch},
        "voicemail": {"text": draft.voicemail.text, "seconds": draft.voicemail.seconds},
        "avoid": list(draft.avoid),
        **tail,
    }
