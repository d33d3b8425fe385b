"""In which tone a draft was worded that is found again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafter.desk.manuscript import manuscript_of
from drafter.drafting.people import register_for
from drafter.errors import DrafterError
from drafter.message.draft import EmailDraft, Register

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Interview


def tone_of(interview: Interview, wish: Wish) -> Register:
    """The tone of a draft that is made now."""
    return wish.tone or register_for(interview)


def tone_among(
    desk: Desk,
    interview: Interview,
    today: date | datetime | None,
    wish: Wish,
    texts: Sequence[str],
) -> Register | None:
    """The tone of the first of these texts that is a draft as it would be made now, if one is."""
    made: dict[str, Register] = {}
    for tone in Register:
        try:
            drafts = desk.draft(interview, today, wish._replace(tone=tone)).drafts
        except DrafterError:
            continue
        made |= {manuscript_of(one).text: tone for one in drafts if isinstance(one, EmailDraft)}
    return next((made[text] for text in texts if text in made), None)
