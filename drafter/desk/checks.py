"""A text held against the facts: as which message, for whom, and as of which day."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from drafter.checking.check import check as hold
from drafter.desk import wishes
from drafter.interview.days import full_day
from drafter.interview.model import CALLABLE, Channel
from drafter.message.text import chunks, sections, tell_channel, with_plain_breaks

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from drafter.checking.findings import Finding, Report
    from drafter.decision.advice import Decision
    from drafter.decision.situation import Situation
    from drafter.desk.wishes import Wish
    from drafter.interview.model import Interview, Kind, Person
    from drafter.message.draft import Draft

_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)),? ([^,!:]{1,50})", re.I
)
_HEADING = re.compile(r"^##[ \t]", re.MULTILINE)


class Checked(NamedTuple):
    """What was found in a text, and as what it was read."""

    report: Report
    kind: Kind | None
    channel: Channel
    """Of the first message."""
    notices: tuple[str, ...]


class Due(NamedTuple):
    """What the advice says, asked only where the user left something open."""

    situation: Situation
    decision: Decision


def check(
    interview: Interview,
    text: str,
    today: date,
    zone: ZoneInfo,
    wish: Wish,
    due: Callable[[], Due],
    earlier: Sequence[str] = (),
    *,
    sent_today: bool = False,
) -> Checked:
    """Hold a text against the facts and the etiquette of its kind.

    `sent_today`: it goes out today, whatever day the advice names.
    """
    kind, notices = wish.kind, []
    if kind is None:
        kind, notice = _kind_due(due().decision)
        notices.append(notice)
    channel = wish.channel
    if channel is None and _is_bare(text):
        channel = _of_bare_words(kind, due if wish.kind is None else None)
        notices.append(_AS_AN_EMAIL if channel is Channel.EMAIL else _AS_SPOKEN)
    people = wishes.people_named(interview.people, wish.to) or _readers(
        text, interview, kind, channel, due
    )

    def found(day: date) -> Report:
        return hold(
            text, interview, kind, day, zone, channel=channel, to=people, earlier=tuple(earlier)
        )

    report = found(today)
    if not report.ok and not sent_today and kind is not None:
        moment = wishes.moment_of_sending(*due(), kind).date()
        if moment > today and (then := found(moment)).ok:
            report = then
            day = full_day(moment, interview.employer.country, today)
            notices.append(
                f"It is worded for {day}, when it is to be sent, and right for that day."
            )
    return Checked(report, kind, channel or tell_channel(text.lstrip("\ufeff")), tuple(notices))


def check_drafts(
    drafts: Sequence[Draft],
    people: Sequence[Person | None],
    interview: Interview,
    moment: date,
    zone: ZoneInfo,
) -> tuple[tuple[Finding, ...], ...]:
    """What is wrong with each draft; places count in its own text form."""
    from drafter.message.draft import EmailDraft
    from drafter.message.text import print_draft

    found: list[tuple[Finding, ...]] = []
    before: list[str] = []
    for draft, person in zip(drafts, people, strict=True):
        report = hold(
            print_draft(draft),
            interview,
            draft.kind,
            moment,
            zone,
            channel=draft.channel,
            to=(person,) if person else (),
            earlier=tuple(before),
        )
        found.append(report.findings)
        if isinstance(draft, EmailDraft):
            before.append(draft.body)
    return tuple(found)


_AS_AN_EMAIL = (
    "It begins with no To: or Subject:, and is read as the body of an email; "
    "--channel call reads it as words to be spoken."
)
_AS_SPOKEN = (
    "It begins with no To: or Subject:, and is read as words to be spoken; "
    "--channel email reads it as the body of an email."
)


def _kind_due(decision: Decision) -> tuple[Kind | None, str]:
    from drafter.decision.advice import Action

    step = decision.step
    if step is not None:
        return step.kind, f"Read as the kind that is due, {step.kind}; --kind names another."
    why = "is to stop" if decision.action is Action.STOP else "is to wait, and nothing is planned"
    return None, (
        f"The advice {why}, so facts and general manners alone are checked; --kind says what it is."
    )


def _is_bare(text: str) -> bool:
    """Whether nothing in the text tells an email from words to be spoken."""
    plain = text.lstrip("\ufeff")
    return tell_channel(plain) is Channel.CALL and not _HEADING.search(plain.replace("\r", "\n"))


def _of_bare_words(kind: Kind | None, due: Callable[[], Due] | None) -> Channel:
    """How such words are meant: as advised, else spoken if that kind can be."""
    if kind is not None and kind not in CALLABLE:
        return Channel.EMAIL
    step = due().decision.step if due else None
    return step.channel if step else Channel.CALL


def _readers(
    text: str,
    interview: Interview,
    kind: Kind | None,
    channel: Channel | None,
    due: Callable[[], Due],
) -> tuple[Person, ...]:
    """Whom it greets, or whom the advice names, for one message without an address."""
    plain = with_plain_breaks(text)
    if kind is None or sum(bool(chunk.strip()) for chunk, _ in chunks(plain)) != 1:
        return ()
    if any(part.name == "to" and part.text for part in sections(plain, channel)):
        return ()
    step = due().decision.step
    if step is None or step.kind is not kind:
        return ()
    greeted = _greeted(plain, interview)
    # One note is for whoever it greets; of several people at once the advice knows best.
    return greeted if len(greeted) == 1 and greeted[0] not in step.to else step.to


def _greeted(plain: str, interview: Interview) -> tuple[Person, ...]:
    """The people of the interview whose names stand in the first line after a greeting."""
    line = next((line for line in plain.split("\n") if line.strip()), "")
    match = _GREETING.match(line.strip())
    if match is None:
        return ()
    words = set(re.findall(r"[^\W\d_]+", match[1].casefold()))
    return tuple(
        person
        for person in interview.people
        if words & set(re.findall(r"[^\W\d_]{2,}", f"{person.name} {person.address_as}".casefold()))
    )
