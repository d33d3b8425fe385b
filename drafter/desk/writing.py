"""Drafts that are being written on: where the last words are, what is kept, what may be written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from drafter.errors import DrafterError, RefusedError
from drafter.interview.model import CALLABLE, STATUS_CONTACTS, Channel, Kind, Status

if TYPE_CHECKING:
    from drafter.checking.findings import Finding
    from drafter.desk.desk import Desk
    from drafter.desk.interviews import Interviews
    from drafter.desk.manuscript import Manuscript
    from drafter.desk.results import Drafts
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Interview
    from drafter.store.records import DraftVersion

EDITED = "edited"
"""The origin of words that the user changed."""
_ONE_SITTING = timedelta(minutes=1)
_RETYPED = 40
"""Letters that one replaces between two keepings; more of them are worth a version."""


class Drafted(NamedTuple):
    """What came of asking for a draft."""

    advice: str
    """In one line."""
    result: Drafts | None
    refusal: DrafterError | None = None
    open_kinds: tuple[Kind, ...] = ()
    """After a refusal: the kinds for which the file gives ground all the same."""
    reasons: tuple[str, ...] = ()
    """Why the advice is what it is, where it is what refuses."""


def drafted(desk: Desk, interview: Interview, today: date | datetime | None, wish: Wish) -> Drafted:
    """A draft, or why there is none; reads no store, so any thread may ask."""
    from drafter.desk.advice_words import in_one_line

    advice = in_one_line(interview, desk.decide(interview, today))
    try:
        return Drafted(advice, desk.draft(interview, today, wish))
    except DrafterError as error:
        kinds = open_kinds(desk, interview, today, wish.channel or Channel.EMAIL)
        reasons: tuple[str, ...] = ()
        if isinstance(error, RefusedError):
            explanation = desk.advise(interview, today).explanation
            reasons = tuple(reason.text for reason in explanation.reasons_for)
        return Drafted(advice, None, error, kinds, reasons)


def open_kinds(
    desk: Desk, interview: Interview, today: date | datetime | None, channel: Channel
) -> tuple[Kind, ...]:
    """The kinds of message that can be drafted, and do not ask again what is answered."""
    from drafter.decision.advice import Action
    from drafter.desk.wishes import Wish

    stopped = desk.decide(interview, today).action is Action.STOP
    settled = stopped or interview.status is not Status.WAITING
    found = []
    for kind in Kind:
        if channel is Channel.CALL and kind not in CALLABLE:
            continue
        if settled and kind in STATUS_CONTACTS:
            continue
        try:
            desk.draft(interview, today, Wish(kind, channel))
        except DrafterError:
            continue
        found.append(kind)
    return tuple(found)


def unsent(
    interviews: Interviews, which: int, kind: str, channel: str, recipient: str
) -> list[DraftVersion]:
    """The versions of the draft for a purpose that is still to be sent, oldest first."""
    purpose = (kind, channel, recipient)
    for draft in reversed(interviews.store.drafts(which)):
        if draft.sent_on is None and (draft.kind, draft.channel, draft.recipient) == purpose:
            return interviews.store.versions(draft.id)
    return []


def keep(
    interviews: Interviews,
    which: int,
    written: Manuscript,
    origin: str,
    findings: Sequence[Finding] = (),
) -> DraftVersion:
    """Keep the words as they are."""
    return interviews.store.save_draft(
        which,
        written.kind.value,
        Channel.EMAIL.value,
        written.to.name,
        written.text,
        origin,
        None,
        [one.as_json() for one in findings],
    )


def milestones(versions: Sequence[DraftVersion]) -> list[DraftVersion]:
    """The last wording of each sitting: what was kept between two keys is none of its own."""
    found: list[DraftVersion] = []
    for version in versions:
        last = found[-1] if found else None
        if (
            last is not None
            and last.origin == version.origin == EDITED
            and version.made_at - last.made_at <= _ONE_SITTING
            and _goes_on(last.text, version.text)
        ):
            found.pop()
        found.append(version)
    return found


def _goes_on(before: str, now: str) -> bool:
    """Whether hardly more than one place of a text is another: not the words of somebody else."""
    least = min(len(before), len(now))
    head = next((n for n in range(least) if before[n] != now[n]), least)
    rest = least - head
    tail = next((n for n in range(rest) if before[-1 - n] != now[-1 - n]), rest)
    return len(before) - head - tail <= _RETYPED
