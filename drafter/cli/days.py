"""Days as options of a command, read as people write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from drafter.errors import UsageError

if TYPE_CHECKING:
    from drafter.cli.session import Session

Found = TypeVar("Found", bound=date)


def day(
    session: Session, option: str, text: str | None, today: date, *, ahead: bool = False
) -> date | None:
    """The day that an option names, counted from `today`; how it was read is told."""
    from drafter.intake.human_dates import day_of

    return _read(session, option, text, lambda words: day_of(words, today, ahead=ahead))


def moment(
    session: Session, option: str, text: str | None, today: date, *, ahead: bool = False
) -> date | datetime | None:
    """The same where a time may follow the day."""
    from drafter.intake.human_dates import moment_of

    return _read(session, option, text, lambda words: moment_of(words, today, ahead=ahead))


def _read(
    session: Session, option: str, text: str | None, read: Callable[[str], Found]
) -> Found | None:
    if text is None:
        return None
    from drafter.intake.human_dates import in_full
    from drafter.interview.shown import shown

    try:
        found = read(text)
    except ValueError as error:
        raise UsageError(
            f"{option} {shown(text)}: {error}", "Or write it out: 2026-10-09."
        ) from error
    if not text.strip()[:4].isdigit():
        session.notify([f"{option} {shown(text)} is {in_full(found)}."])
    return found
