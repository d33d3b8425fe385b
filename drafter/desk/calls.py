"""How a call went, noted with its interview."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.desk import news
from drafter.interview.model import By, ContactRule, Promise, Status

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.entries import Facts
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Interview, Kind

NOTES = "notes"
"""What the notes of a call are kept as, beside the drafts."""


class Outcome(StrEnum):
    """How a call can end."""

    REACHED = "reached"
    VOICEMAIL = "voicemail"
    NAMED_A_DATE = "named-a-date"
    PLEASE_EMAIL = "please-email"
    CHOSE_ANOTHER = "chose-another"
    NO_MORE_CALLS = "no-more-calls"


def note_call(
    kept: Interviews,
    which: int,
    outcome: Outcome,
    kind: Kind,
    to: str,
    on: date,
    said: str = "",
    named: date | None = None,
) -> Interview:
    """Note how a call ended; what follows from it changes the advice."""
    match outcome:
        case Outcome.VOICEMAIL:
            return news.log_sent(kept, which, kind, on, By.VOICEMAIL, to)
        case Outcome.PLEASE_EMAIL:
            # Nothing is asked yet: the question goes into the email.
            return kept.change(which, lambda facts: _with_rule(facts, ContactRule.EMAIL_ONLY))
        case Outcome.CHOSE_ANOTHER:
            news.log_sent(kept, which, kind, on, By.CALL, to)
            return news.set_status(kept, which, Status.REJECTED, on, to)
    news.log_sent(kept, which, kind, on, By.CALL, to)
    if outcome is Outcome.NO_MORE_CALLS:
        kept.change(which, lambda facts: _with_rule(facts, ContactRule.NO_CALLS))
    promise = Promise.DATE if named else None
    return news.log_heard(kept, which, on, said, to, By.CALL, promise, named)


def keep_notes(kept: Interviews, which: int, recipient: str, text: str) -> None:
    """Keep what was written down during a call."""
    kept.store.save_draft(which, NOTES, "call", recipient, text, "typed")


def notes(kept: Interviews, which: int, recipient: str) -> str:
    """What was written down during a call whose end is not noted."""
    from drafter.desk.writing import unsent

    versions = unsent(kept, which, NOTES, "call", recipient)
    return versions[-1].text if versions else ""


def close_notes(kept: Interviews, which: int, recipient: str, on: date) -> None:
    """The next call begins with a blank sheet."""
    for draft in kept.store.drafts(which):
        if (draft.kind, draft.recipient, draft.sent_on) == (NOTES, recipient, None):
            kept.store.mark_sent(draft.id, on)


def _with_rule(facts: Facts, rule: ContactRule) -> dict[str, Any]:
    return {**facts, "process": {**facts.get("process", {}), "contact_rule": rule.value}}
