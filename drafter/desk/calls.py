"""How a call went, noted with its interview."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.desk import entries
from drafter.desk.news import drafts_of
from drafter.interview.model import By, ContactRule, Promise, Status

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.entries import Change, Facts
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Interview, Kind
    from drafter.store.records import DraftVersion, StoredDraft

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
    """Note how a call ended, all of it at once; what follows from it changes the advice."""
    change, by = _change(outcome, kind, to, on, said, named)
    spoken = drafts_of(kind, by, to, on) if by else None

    def went(draft: StoredDraft) -> date | None:
        if (draft.kind, draft.recipient) == (NOTES, to):
            # The next call begins with a blank sheet.
            return on
        return spoken(draft) if spoken else None

    return kept.change(which, change, went)


def _change(
    outcome: Outcome, kind: Kind, to: str, on: date, said: str, named: date | None
) -> tuple[Change, By | None]:
    """What a call that ended so changes, and how the message got there, if it did."""
    if outcome is Outcome.PLEASE_EMAIL:
        # Nothing is asked yet: the question goes into the email.
        return lambda facts: _with_rule(facts, ContactRule.EMAIL_ONLY), None
    by = By.VOICEMAIL if outcome is Outcome.VOICEMAIL else By.CALL
    sent = entries.entry_sent(kind, on, by, to)
    promise = Promise.DATE if named else None
    heard = entries.entry_heard(on, said, to, By.CALL, promise, named)

    def change(facts: Facts) -> Facts:
        facts = entries.logged(facts, sent)
        match outcome:
            case Outcome.VOICEMAIL:
                return facts
            case Outcome.CHOSE_ANOTHER:
                return entries.with_status(facts, Status.REJECTED, on, to)
            case Outcome.NO_MORE_CALLS:
                facts = _with_rule(facts, ContactRule.NO_CALLS)
        return entries.heard(facts, heard)

    return change, by


def keep_notes(kept: Interviews, which: int, recipient: str, text: str) -> DraftVersion:
    """Keep what was written down during a call."""
    return kept.store.save_draft(which, NOTES, "call", recipient, text, "typed")


def notes(kept: Interviews, which: int, recipient: str) -> str:
    """What was written down during a call whose end is not noted."""
    from drafter.desk.writing import unsent

    versions = unsent(kept, which, NOTES, "call", recipient)
    return versions[-1].text if versions else ""


def _with_rule(facts: Facts, rule: ContactRule) -> dict[str, Any]:
    return {**facts, "process": {**facts.get("process", {}), "contact_rule": rule.value}}
