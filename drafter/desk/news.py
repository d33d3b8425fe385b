"""What happened since an interview, noted with it: sent, heard, answered, decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.desk import entries
from drafter.desk.wishes import people_named

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.interviews import Interviews
    from drafter.interview.model import By, Interview, Kind, Promise, Status


def log_sent(
    kept: Interviews, which: int, kind: Kind, on: date, by: By | None = None, to: str = ""
) -> Interview:
    """Note what the user sent or did; drafts of it count as sent."""
    people = kept.interview(which).people
    if to and people:
        # A name that nobody has would count as a message to somebody else.
        (person,) = people_named(people, (to,))
        to = person.name
    entry = entries.entry_sent(kind, on, by, to)
    facts = kept.kept(which).facts
    if entries.is_last(facts, entry):
        found = kept.judge(entries.logged(facts, entry), which)
        kept.store.append_log(which, entry)
    else:
        found = kept.change(which, lambda facts: entries.logged(facts, entry))
    # As the reader settled it: "Dana" may stand for Dana Okafor.
    names = [one.to for one in found.log if one.on == on and one.kind is kind]
    kept.mark_sent(which, kind, names[-1] if to else "", on)
    return found


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
