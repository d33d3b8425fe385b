"""A change of a kept interview that can be taken back, as long as nobody else has changed it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews
    from drafter.interview.model import Interview
    from drafter.store.records import Stored

_NEVER = 0
"""No interview has this revision."""


class Done(NamedTuple):
    """What was done, and what is needed to undo it."""

    interview: Interview
    """As it is since."""
    before: Stored
    revision: int
    drafts: tuple[int, ...]
    """Those that it has marked as sent."""


def do(kept: Interviews, which: int, deed: Callable[[], Interview]) -> Done:
    """Change an interview, and remember how it was."""
    before, unsent = kept.kept(which), _unsent(kept, which)
    found = deed()
    after = kept.kept(which)
    # What somebody else changed in between would be lost with it.
    revision = after.revision if kept.read(after) == found else _NEVER
    return Done(found, before, revision, tuple(sorted(unsent - _unsent(kept, which))))


def take_back(kept: Interviews, done: Done) -> Interview:
    """Make it what it was; raises ChangedError if it was changed since."""
    kept.store.put_back(done.before, done.revision, done.drafts)
    if done.before.snoozed_until is not None:
        kept.store.snooze(done.before.id, done.before.snoozed_until)
    return kept.interview(done.before.id)


def _unsent(kept: Interviews, which: int) -> set[int]:
    return {draft.id for draft in kept.store.drafts(which) if draft.sent_on is None}
