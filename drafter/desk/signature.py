"""How the user's letters end, with a profile that is not saved yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from drafter.desk.sample import sample
from drafter.desk.wishes import Wish
from drafter.interview.model import Channel, Kind
from drafter.interview.reading import read
from drafter.message.draft import EmailDraft

if TYPE_CHECKING:
    from drafter.desk.desk import Desk


def ending(desk: Desk, me: Mapping[str, object], country: str) -> str:
    """The last lines of an email; raises DrafterError if the templates have a fault."""
    today = date.today()
    facts = {**sample(today), "me": dict(me), "employer": {"country": country} if country else {}}
    interview = read(facts, "the settings")
    (draft, *_) = desk.draft(interview, today, Wish(Kind.CHECK_IN, Channel.EMAIL)).drafts
    assert isinstance(draft, EmailDraft)
    return draft.body.rstrip().rpartition("\n\n")[2]
