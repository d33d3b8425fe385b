"""The decision with its reasons: the four factors, for and against, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.decision import channel
from drafter.decision.advice import Decision, Explanation, Reason
from drafter.decision.changes import changes
from drafter.decision.decide import decide_on
from drafter.decision.factors import factors
from drafter.decision.policy import Policy, thresholds
from drafter.decision.situation import Situation
from drafter.decision.wording import ROWS, text
from drafter.decision.wording.channels import BARS, DOUBTS
from drafter.decision.wording.disputes import DISPUTES
from drafter.interview.days import full_day
from drafter.interview.model import CALLABLE, Channel, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from drafter.decision.calendar import Calendar
    from drafter.interview.model import Interview


def explain(interview: Interview, now: datetime, calendar: Calendar, policy: Policy) -> Explanation:
    """Decides, and says why; the decision is the one that `decide` gives."""
    situation = Situation(interview, now, calendar, policy)
    decision = decide_on(situation)
    used = frozenset(situation.used)
    row = ROWS[decision.rule]
    words = words_of(situation, decision)
    of_channel_for, of_channel_against = _channel_reasons(situation, decision)
    return Explanation(
        decision=decision,
        factors=factors(situation),
        reasons_for=_filled((*row.reasons_for, *of_channel_for), words),
        reasons_against=_filled((*row.reasons_against, *of_channel_against), words),
        would_change=changes(situation, decision),
        disputed=tuple(DISPUTES[name] for name in row.disputed),
        overrides=tuple(_overrides(policy, used)),
    )


def words_of(situation: Situation, decision: Decision) -> dict[str, str]:
    """The facts that a reason may name, as a reader says them."""
    s, step = situation, decision.step
    told = s.sent_of(Kind.OFFER_DEADLINE)
    window = s.invited_window
    count = len(s.asks)
    return {
        "held": _day(s, s.held),
        "promised_for": _day(s, s.standing.promised_for),
        "reply": _day(s, s.standing.last_reply),
        "last_ask": _day(s, s.asks[-1].on if s.asks else None),
        "asks": {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times"),
        "told": _day(s, told[-1].on if told else None),
        "deadline": _day(s, s.competing_deadline),
        "window_first": _day(s, window.earliest if window else None),
        "window_last": _day(s, window.latest if window else None),
        "earliest": _day(s, step.window.earliest if step else None),
    }


def _day(s: Situation, day: date | None) -> str:
    return full_day(day, s.interview.employer.country, s.today) if day else ""


def _filled(reasons: tuple[Reason, ...], words: dict[str, str]) -> tuple[Reason, ...]:
    return tuple(Reason(reason.text.format_map(words), reason.evidence) for reason in reasons)


def _channel_reasons(
    situation: Situation, decision: Decision
) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """Why this channel and not the other, where the kind of message allows both."""
    step = decision.step
    if step is None or step.kind not in CALLABLE:
        return (), ()
    if step.channel is Channel.CALL:
        return (text.CALLING_FOR,), (text.CALLING_AGAINST,)
    barred = tuple(BARS[bar] for bar in channel.bars(situation, step.window.earliest))
    if barred:
        return barred, (text.WRITING_AGAINST,)
    return (
        (text.WRITING_FOR, *(DOUBTS[doubt] for doubt in channel.doubts(situation))),
        (text.WRITING_AGAINST,),
    )


def _overrides(policy: Policy, used: frozenset[str]) -> Iterator[str]:
    """The thresholds this decision used that the user has set."""
    ours = {threshold.key: threshold.value for threshold in thresholds(Policy())}
    for threshold in thresholds(policy):
        if threshold.key in policy.overridden and threshold.key in used:
            default = ours[threshold.key]
            yield f"{threshold.key} = {threshold.value} (yours; the default is {default})"
