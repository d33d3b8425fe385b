"""How long to wait for a server, how often to ask it again, and how much to take from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import NamedTuple

from drafter.profiles import BUDGET


class Patience(NamedTuple):
    """All limits of one answer; times are seconds."""

    budget: float = BUDGET
    """For everything together."""
    connect: float = 10
    stall: float = 30
    """Between two pieces of an answer that has begun."""
    linger: float = 2
    """After the end of the answer, for the count of tokens."""
    attempts: int = 4
    broken: int = 2
    """Attempts that may break off midway, or find no server on this machine."""
    backoff: float = 0.5
    """Before the second attempt; doubled from there."""
    ceiling: float = 30
    """The longest wait that a server may ask for; longer ones are left to the user."""
    characters: int = 64_000
    """Of the answer; a call script has some 5,000."""
    octets: int = 16_000_000
    """Of all that comes, with the thoughts of a model that sends them."""


def asked_for(headers: Mapping[str, str], now: datetime) -> float | None:
    """The seconds that a server asks to wait: in seconds, milliseconds or until a date."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "")
    seconds = _number(text)
    return _until(text, now) if seconds is None else seconds


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if isfinite(number) and number >= 0 else None


def _until(text: str, now: datetime) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    # "-0000" says that the zone is unknown; such headers mean UTC.
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
