"""What must hold of every decision, whatever the rules and thresholds are.

The numbers stand here and not in the policy: a policy that breaks them is to be found out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from drafter.decision.advice import Action, Decision, Step
from drafter.decision.calendar import Calendar
from drafter.decision.decide import decide
from drafter.decision.pace import pace_of
from drafter.decision.policy import Policy
from drafter.decision.proof.walk import differing
from drafter.interview.model import (
    STATUS_CONTACTS,
    Channel,
    ContactRule,
    Interview,
    Kind,
    Pace,
    PersonRole,
    Promise,
    Setting,
    Status,
    Style,
    Tone,
)

UNLIKELY_TO_WAIT = frozenset({Kind.RETURN_CALL, Kind.OFFER_DEADLINE})
NO_CALLS = frozenset({ContactRule.NO_CALLS, ContactRule.EMAIL_ONLY})
CROWDED = frozenset({Setting.PANEL, Setting.MULTI_LEVEL, Setting.GROUP, Setting.ONE_WAY})
MOST_QUESTIONS = 2
FEWEST_DAYS_BETWEEN = {Pace.FAST: 4}
FEWEST_DAYS_BETWEEN_OTHERWISE = 5


class Case:
    """A decision with the facts it was made on, as an invariant looks at them."""

    def __init__(
        self,
        interview: Interview,
        now: datetime,
        calendar: Calendar,
        policy: Policy,
        decision: Decision,
    ) -> None:
        self.interview = interview
        self.now = calendar.local(now)
        self.calendar = calendar
        self.policy = policy
        self.decision = decision

    @property
    def step(self) -> Step | None:
        return self.decision.step

    @property
    def calling(self) -> bool:
        """The employer, not one's own agency, is to be called without having called first."""
        step = self.step
        return (
            step is not None
            and step.channel is Channel.CALL
            and step.kind is not Kind.RETURN_CALL
            and not self.interview.employer.via_agency
        )

    @property
    def asking(self) -> bool:
        return self.step is not None and self.step.kind in STATUS_CONTACTS

    @property
    def invited(self) -> bool:
        return self.interview.process.contact_rule is ContactRule.CALL_INVITED

    @cached_property
    def held(self) -> date:
        return self.calendar.day_of(self.interview.round.held)

    @cached_property
    def last_reply(self) -> date | None:
        """The last day on which they said anything."""
        today = self.now.date()
        days = [h.on for h in self.interview.heard if self.held <= h.on <= today]
        days += [
            entry.answered
            for entry in self.interview.log
            if entry.answered and self.held <= entry.on and entry.answered <= today
        ]
        return max(days, default=None)

    @cached_property
    def unanswered(self) -> list[date]:
        """The days of the status contacts since their last word."""
        return sorted(
            entry.on
            for entry in self.interview.log
            if entry.kind in STATUS_CONTACTS
            and self.held <= entry.on <= self.now.date()
            and (self.last_reply is None or entry.on > self.last_reply)
        )

    @cached_property
    def last_word(self) -> tuple[Promise, date | None]:
        """The promise that stands: the last one they made."""
        promise, day = self.interview.process.promise, self.interview.process.promised_for
        for heard in sorted(self.interview.heard, key=lambda entry: entry.on):
            if self.held <= heard.on <= self.now.date():
                if heard.promise is not Promise.NONE:
                    promise, day = heard.promise, heard.promised_for
                elif day is not None and day < heard.on:
                    promise, day = Promise.NONE, None
        return promise, day

    def decide(self, interview: Interview, now: datetime) -> Decision:
        return decide(interview, now, self.calendar, self.policy)


Check = Callable[[Case], bool]


@dataclass(frozen=True)
class Invariant:
    """A sentence about every decision; `holds` is False for a case that breaks it."""

    number: int
    text: str
    holds: Check


def _no_calls(case: Case) -> bool:
    return not (case.calling and case.interview.process.contact_rule in NO_CALLS)


def _one_word_after_rejection(case: Case) -> bool:
    if case.step is None or case.interview.status is not Status.REJECTED:
        return True
    told = case.interview.status_on
    return not any(
        entry.kind is Kind.REJECTION_REPLY or (told is not None and entry.on > told)
        for entry in case.interview.log
        if case.held <= entry.on <= case.now.date()
    )


def _a_number(case: Case) -> bool:
    step = case.step
    return step is None or step.channel is Channel.EMAIL or all(p.phone for p in step.to)


def _after_the_promise(case: Case) -> bool:
    if not case.asking or case.step is None or case.invited:
        return True
    promise, day = case.last_word
    return promise is not Promise.DATE or day is None or case.step.window.earliest > day


def _never_a_third(case: Case) -> bool:
    step = case.step
    if step is not None and step.kind is Kind.CLOSING:
        return not any(e.kind is Kind.CLOSING and e.on >= case.held for e in case.interview.log)
    return not case.asking or len(case.unanswered) < MOST_QUESTIONS


def _a_week_between(case: Case) -> bool:
    if not case.asking or case.step is None or not case.unanswered:
        return True
    pace = pace_of(case.interview)
    fewest = FEWEST_DAYS_BETWEEN.get(pace, FEWEST_DAYS_BETWEEN_OTHERWISE)
    calendar = case.calendar.closing(case.interview.process.closed)
    return calendar.count(case.unanswered[-1], case.step.window.earliest) >= fewest


def _no_call_after_formality(case: Case) -> bool:
    if not (case.calling and case.asking) or case.invited:
        return True
    round_ = case.interview.round
    return round_.setting not in CROWDED and round_.tone is not Tone.FORMAL


def _on_business_days(case: Case) -> bool:
    step = case.step
    if step is None or step.kind in UNLIKELY_TO_WAIT:
        return True
    calendar = case.calendar.closing(case.interview.process.closed)
    window = step.window
    return all(map(calendar.is_business_day, (window.earliest, window.best, window.latest)))


def _thanks_alone(case: Case) -> bool:
    step = case.step
    if step is None or step.kind is not Kind.THANK_YOU:
        return True
    return step.channel is Channel.EMAIL and not any(
        entry.kind in STATUS_CONTACTS and case.held <= entry.on <= case.now.date()
        for entry in case.interview.log
    )


def _offer_in_hand(case: Case) -> bool:
    if case.step is None or case.step.kind is not Kind.OFFER_DEADLINE:
        return True
    deadline = case.interview.process.competing_deadline
    return deadline is not None and deadline >= case.now.date()


def _one_recipient(case: Case) -> bool:
    return not case.asking or case.step is None or len(case.step.to) == 1


def _agency_only(case: Case) -> bool:
    if not case.asking or case.step is None or not case.interview.employer.via_agency:
        return True
    return all(person.role is PersonRole.AGENCY_RECRUITER for person in case.step.to)


def _style_starts_nothing(case: Case) -> bool:
    if case.decision.action is not Action.WAIT:
        return True
    return all(
        case.decide(other, case.now).action is Action.WAIT
        for other in differing(case.interview, "me", "style", tuple(Style))
    )


def _due_stays_due(case: Case) -> bool:
    step = case.step
    if not case.asking or step is None or case.decision.action is Action.WAIT:
        return True
    tomorrow = case.now + timedelta(days=1)
    if tomorrow.date() > step.window.latest:
        return True
    return case.decide(case.interview, tomorrow).action is not Action.WAIT


def _no_uninvited_call_when_told_to_wait(case: Case) -> bool:
    if not case.calling or case.invited:
        return True
    return case.last_word[0] not in (Promise.SOON, Promise.THEY_WILL_CALL)


def _nothing_before(case: Case) -> bool:
    held = case.interview.round.held
    over = (
        case.calendar.has_come(held, case.now)
        if isinstance(held, datetime)
        else held <= case.now.date()
    )
    return over or case.decision.action is Action.WAIT


INVARIANTS = (
    Invariant(1, "Asked for no calls or for email, they are not called unasked.", _no_calls),
    Invariant(2, "After a rejection at most one message goes out.", _one_word_after_rejection),
    Invariant(3, "No call without a number.", _a_number),
    Invariant(4, "No question before the day after a promised date.", _after_the_promise),
    Invariant(5, "Never a third unanswered question, nor a second closing note.", _never_a_third),
    Invariant(6, "Five business days between questions, four in a fast trade.", _a_week_between),
    Invariant(
        7,
        "No uninvited call after a panel, several levels, a group, a recording or "
        "a formal interview.",
        _no_call_after_formality,
    ),
    Invariant(8, "Every window opens, peaks and ends on a business day.", _on_business_days),
    Invariant(9, "A thank-you is written, and never follows a question.", _thanks_alone),
    Invariant(10, "An offer deadline is told only with the offer in hand.", _offer_in_hand),
    Invariant(11, "A question goes to one person.", _one_recipient),
    Invariant(12, "Through an agency, questions go to the agency.", _agency_only),
    Invariant(
        13, "The user's style alone never turns a wait into a contact.", _style_starts_nothing
    ),
    Invariant(14, "A question that is due stays due until its last day.", _due_stays_due),
    Invariant(
        15,
        "Told they would be in touch, nobody calls uninvited.",
        _no_uninvited_call_when_told_to_wait,
    ),
    Invariant(16, "Nothing before the interview has taken place.", _nothing_before),
)
