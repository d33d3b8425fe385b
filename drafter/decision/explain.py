"""The decision with its reasons: the four factors, for and against, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.decision import channel
from drafter.decision.advice import Decision, Explanation, Reason, Step
from drafter.decision.changes import changes
from drafter.decision.contacts import candidates, with_address
from drafter.decision.decide import decide_on
from drafter.decision.factors import factors
from drafter.decision.policy import Policy, thresholds
from drafter.decision.situation import Situation
from drafter.decision.wording import ROWS
from drafter.decision.wording import channels as wording
from drafter.decision.wording.disputes import DISPUTES
from drafter.interview.days import full_day
from drafter.interview.model import (
    CALLABLE,
    STATUS_CONTACTS,
    Channel,
    Kind,
    PersonRole,
    Sector,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from drafter.decision.calendar import Calendar
    from drafter.interview.model import Interview

THANKFUL_COUNTRIES = frozenset({"US", "CA"})
"""Where a thank-you is expected in nearly every trade (E01)."""


def explain(interview: Interview, now: datetime, calendar: Calendar, policy: Policy) -> Explanation:
    """Decides, and says why; the decision is the one that `decide` gives."""
    situation = Situation(interview, now, calendar, policy)
    decision = decide_on(situation)
    used = frozenset(situation.used)
    row = ROWS[decision.rule]
    words = words_of(situation, decision)
    reasons_for, reasons_against = _of_the_channel(situation, decision.step)
    return Explanation(
        decision=decision,
        factors=factors(situation, decision),
        reasons_for=(
            *_filled(row.reasons_for, words),
            *_beforehand(situation, decision),
            *_of_the_other_offer(situation, decision),
            *_of_the_place(situation, decision),
            *reasons_for,
        ),
        reasons_against=(*_filled(row.reasons_against, words), *reasons_against),
        would_change=changes(situation, decision),
        disputed=tuple(
            DISPUTES[name] for name in row.disputed if _is_open(name, situation.interview)
        ),
        overrides=tuple(_overrides(policy, used)),
    )


def words_of(situation: Situation, decision: Decision) -> dict[str, str]:
    """The facts that a reason may name, as a reader says them."""
    s, step = situation, decision.step
    told = s.sent_of(Kind.OFFER_DEADLINE)
    window, span = s.invited_window, s.interview.process.call_window
    count = len(s.asks)
    moved = window is not None and span is not None and span.last < window.earliest
    return {
        "held": _day(s, s.held),
        "promised_for": _day(s, s.standing.promised_for),
        "reply": _day(s, s.standing.last_reply),
        "last_ask": _day(s, s.asks[-1].on if s.asks else None),
        "asks": {1: "once", 2: "twice"}.get(count, f"{count} times"),
        "told": _day(s, told[-1].on if told else None),
        "deadline": _day(s, s.competing_deadline),
        "offer_deadline": _day(s, s.interview.offer_deadline),
        "window_first": _day(s, span.first if span else None),
        "window_last": _day(s, span.last if span else None),
        "moved": "; the next business day is the first on which to reach them" if moved else "",
        "missing": _missing(s.interview, decision.rule),
        "thanks_by": _day(s, s.thank_you_window.latest),
        "late_by": _day(s, s.calendar.after(s.held, s.limit("late_thank_you_latest"))),
        "fair": _day(s, (s.second_ask_window if s.asks else s.first_ask_window).earliest),
        "earliest": _day(s, step.window.earliest if step else None),
    }


def _day(s: Situation, day: date | None) -> str:
    return full_day(day, s.interview.employer.country, s.today) if day else ""


def _missing(interview: Interview, rule: str) -> str:
    """Why nobody of the file can be reached, and how to mend that."""
    agents = [p for p in interview.people if p.role is PersonRole.AGENCY_RECRUITER]
    if interview.employer.via_agency and not agents:
        return "an agency placed you; add the person there, with the role agency-recruiter"
    if agents and len(agents) == len(interview.people) and not interview.employer.via_agency:
        return "the file names only an agency-recruiter; set employer.via_agency"
    if rule == "nobody-to-thank":
        if not interview.people:
            return "add whom you met, or the recruiter, with an email address"
        return "add the email address of somebody you met, or of the recruiter"
    if any(person.email for person in agents) or any(p.phone for p in interview.people):
        return "add an address; a number counts only if they gave it to you (gave_number = true)"
    return "add somebody with an address, or look where you applied"


def _filled(reasons: tuple[Reason, ...], words: dict[str, str]) -> tuple[Reason, ...]:
    return tuple(Reason(reason.text.format_map(words), reason.evidence) for reason in reasons)


def _beforehand(situation: Situation, decision: Decision) -> Iterator[Reason]:
    """What cannot wait for an interview that is still to come, though advice begins after it."""
    if decision.rule != "before-interview":
        return
    if situation.status is Status.WITHDRAWING:
        yield Reason("To withdraw before it, tell whoever arranged it at once.", ("E50",))
    for debt in situation.interview.process.owed:
        if (debt.since or situation.today) <= situation.today:
            what = {"return-call": "your call", "materials": "papers", "answer": "an answer"}
            yield Reason(f"They wait for {what[debt.what]}: that is due now, not after.", ("E48",))


def _of_the_other_offer(situation: Situation, decision: Decision) -> Iterator[Reason]:
    """What to do about another employer's offer once they know of it and this is not about it."""
    told = situation.sent_of(Kind.OFFER_DEADLINE)
    step = decision.step
    about_it = step is not None and step.kind is Kind.OFFER_DEADLINE
    if not told or about_it or situation.days_to_competing_deadline is None:
        return
    day = _day(situation, situation.competing_deadline)
    yield Reason(
        f"They know of your other offer: answer it by {day}, with or without them.", ("E31",)
    )


def _of_the_place(situation: Situation, decision: Decision) -> Iterator[Reason]:
    """Where the employer's own calendar or website has a say."""
    step, portal = decision.step, situation.interview.employer.portal
    if step is None or step.kind not in STATUS_CONTACTS:
        return
    if portal:
        yield Reason(f"Look at {portal} first: it may show how things stand.", ("E36",))
    calendar, standing = situation.calendar, situation.standing
    asked = situation.asks[-1].on if situation.asks else None
    counted_from = asked or standing.promised_for or standing.anchor
    names = [
        f"{name} on {_day(situation, day)}"
        for day, name in sorted(calendar.holidays.items())
        if counted_from < day <= step.window.latest and day.weekday() not in calendar.weekend
    ]
    if names:
        yield Reason(f"Not counted as business days: {', '.join(names)}.", ("E43",))


def _of_the_channel(
    situation: Situation, step: Step | None
) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """Why this channel and not the other, where the kind of message allows both."""
    if step is None or step.kind not in CALLABLE or step.kind is Kind.RETURN_CALL:
        return (), ()
    if step.channel is Channel.CALL:
        return _for_calling(situation, step)
    barred = [_bar(situation, bar) for bar in channel.bars(situation, step.window.earliest)]
    if barred:
        return (_joined("No call", barred),), (wording.OVERLOOKED,)
    doubts = tuple(channel.doubts(situation)) if step.kind in STATUS_CONTACTS else ()
    if doubts:
        why = _joined("Rather an email", (wording.DOUBTS[doubt] for doubt in doubts))
        return (why,), (wording.OVERLOOKED,)
    return (wording.WRITING,), (wording.OVERLOOKED,)


def _bar(situation: Situation, bar: channel.Bar) -> Reason:
    """Why a call is out of the question, as exactly as the file allows."""
    if bar is channel.Bar.COUNTRY:
        country = situation.interview.employer.country
        return Reason(wording.BARS[bar].text, wording.OF_COUNTRY[country])
    if bar is channel.Bar.NO_NUMBER and any(p.phone for p in candidates(situation)):
        return wording.NOT_GIVEN
    return wording.BARS[bar]


def _for_calling(situation: Situation, step: Step) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    if situation.interview.employer.via_agency:
        return (), ()
    if situation.invited:
        return (wording.INVITED,), ()
    if with_address(candidates(situation)) is None:
        return (wording.ONLY_WAY,), (wording.PUSHY,)
    if step.kind in STATUS_CONTACTS:
        return (wording.SECOND_CALL if situation.asks else wording.FIRST_CALL,), (wording.PUSHY,)
    return (wording.LATE_CALL,) if step.kind is Kind.WITHDRAWAL else (), (wording.PUSHY,)


def _joined(head: str, clauses: Iterable[Reason]) -> Reason:
    """One sentence of several clauses, with the evidence of all."""
    clauses = tuple(clauses)
    evidence = dict.fromkeys(name for clause in clauses for name in clause.evidence)
    return Reason(f"{head}: {'; '.join(clause.text for clause in clauses)}.", tuple(evidence))


def _is_open(name: str, interview: Interview) -> bool:
    """Whether the dispute is one here: where everybody gives thanks, nobody argues about it."""
    if name != "thanks-custom":
        return True
    employer = interview.employer
    return employer.country not in THANKFUL_COUNTRIES or employer.sector is Sector.TECH


def _overrides(policy: Policy, used: frozenset[str]) -> Iterator[str]:
    """The thresholds this decision used that the user has set."""
    ours: Mapping[str, int] = {entry.key: entry.value for entry in thresholds(Policy())}
    for threshold in thresholds(policy):
        if threshold.key in policy.overridden and threshold.key in used:
            default = ours[threshold.key]
            yield f"{threshold.key} = {threshold.value} (yours; the default is {default})"
