"""Drafts of a kept interview, kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.desk.sources import stored_id
from drafter.errors import StoreError

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews
    from drafter.desk.results import Drafts


def keep_with(interviews: Interviews, source: str, drafts: Drafts) -> tuple[str, ...]:
    """Keep drafts if what they are of is kept; what to say if that fails.

    A store that cannot be written to must not keep a draft from its reader.
    """
    which = stored_id(source)
    if which is None:
        return ()
    try:
        interviews.keep_drafts(which, drafts)
    except StoreError as error:
        return (f"The draft is not kept: {error.title}",)
    return ()
