"""The script of a call: the last one a model found, as long as it passes, or the template's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.desk.wishes import Wish
from drafter.desk.writing import unsent
from drafter.errors import InputError
from drafter.interview.model import Channel
from drafter.message.draft import CallPack, Origin
from drafter.message.text import parse_drafts

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.results import Drafts
    from drafter.interview.model import Interview
    from drafter.store.records import DraftVersion


def script(
    desk: Desk,
    kept: Interviews,
    which: int,
    interview: Interview,
    today: date | datetime | None,
    result: Drafts,
) -> Drafts:
    """What is to be read out; a script that was drafted just now is kept with the interview."""
    (pack, *_) = (one for one in result.drafts if isinstance(one, CallPack))
    versions = unsent(kept, which, pack.kind.value, Channel.CALL.value, pack.to.name)
    if versions and versions[-1].origin == Origin.MODEL:
        found = _read(versions[-1], pack)
        wish = Wish(pack.kind, Channel.CALL, (pack.to.name,) if pack.to.name else ())
        if found is not None:
            checked = desk.check(interview, versions[-1].text, today, wish)
            # The facts, and the day, may be others than when it was found.
            if checked.report.ok:
                findings = (tuple(checked.report.findings),)
                return result._replace(drafts=(found,), findings=findings)
    kept.keep_drafts(which, result)
    return result._replace(drafts=(pack,), findings=result.findings[:1], costs=result.costs[:1])


def _read(version: DraftVersion, pack: CallPack) -> CallPack | None:
    try:
        (found,) = parse_drafts(version.text, pack.kind, Channel.CALL)
    except (InputError, ValueError):
        return None
    if not isinstance(found, CallPack):
        return None
    return replace(found, to=pack.to, origin=Origin.MODEL, model=version.model or "")
