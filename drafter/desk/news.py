"""What happened since an interview, noted with it: sent, heard, answered, decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.desk import entries
from drafter.desk.wishes import people_named
from drafter.interview.model import By, Channel

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.interviews import Interviews, Went
    from drafter.interview.model import Interview, Kind, Promise, Status
    from drafter.store.records import StoredDraft


def log_sent(
    kept: Interviews,
    which: int,
    kind: Kind,
    on: date,
    by: By | None = None,
    to: str = "",
    answered: date | None = None,
) -> Interview:
    """Note what the user sent or did; drafts of it count as sent."""
    people = kept.interview(which).people
    if to and people:
        # A name that nobody has would count as a message to somebody else.
        (person,) = people_named(people, (to,))
        to = person.name
    entry = entries.entry_sent(kind, on, by, to, answered)
    went = drafts_of(kind, by, to, on)
    facts = kept.kept(which).facts
    if entries.is_last(facts, entry):
        found = kept.judge(entries.logged(facts, entry), which)
        kept.store.append_log(which, entry, kept.gone(which, went))
    else:
        found = kept.change(which, lambda facts: entries.logged(facts, entry), went)
    return found


def drafts_of(kind: Kind, by: By | None, to: str, on: date) -> Went:
    """The drafts that went out that day, to one person or to all: by phone no email did."""
    channel = Channel.CALL if by in (By.CALL, By.VOICEMAIL) else Channel.EMAIL

    def went(draft: StoredDraft) -> date | None:
        mine = (draft.kind, draft.channel) == (kind, channel) and to in ("", draft.recipient)
        return on if mine else None

    return went


def log_heard(
    kept: Interviews,
    which: int,
    on: date,
    said: str = "",
    sender: str = "",
    by: By | None = None,
    promise: Promise | None = None,
    promised_for: date | None = None,
) -> Interview:
    """Note what they sent or said."""
    entry = entries.entry_heard(on, said, sender, by, promise, promised_for)
    found = kept.judge(entries.heard(kept.kept(which).facts, entry), which)
    kept.store.append_heard(which, entry)
    kept.wake(which)
    return found


def log_answered(kept: Interviews, which: int, on: date) -> Interview:
    """Note that they answered what was sent last."""
    return kept.change(which, lambda facts: entries.answered(facts, on))


def set_status(
    kept: Interviews,
    which: int,
    status: Status,
    on: date,
    by: str = "",
    next_round: date | None = None,
    deadline: date | None = None,
) -> Interview:
    """Note how things stand."""
    return kept.change(
        which, lambda facts: entries.with_status(facts, status, on, by, next_round, deadline)
    )
