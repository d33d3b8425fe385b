"""The situation on one day: the facts as the rules read them, each worked out when asked for."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from drafter.decision import history
from drafter.decision.advice import Window
from drafter.decision.calendar import SAME_EVENING, Calendar, later
from drafter.decision.pace import LENGTHY, pace_of
from drafter.interview.model import (
    STATUS_CONTACTS,
    ContactRule,
    Interview,
    Kind,
    LogEntry,
    Owed,
    Pace,
    Promise,
    Setting,
    Status,
)

if TYPE_CHECKING:
    from drafter.decision.policy import Days, Policy, Tempo

MANY_VOICES = frozenset({Setting.PANEL, Setting.MULTI_LEVEL, Setting.GROUP})
"""Settings after which the formal update is waited for."""


class Situation:
    """An interview on a day, at an hour, under a calendar and a policy.

    Properties are lazy on purpose: what a decision never reads cannot have changed it, which
    is what the proof of the rules rests on.
    """

    def __init__(
        self, interview: Interview, now: datetime, calendar: Calendar, policy: Policy
    ) -> None:
        self.interview = interview
        self.policy = policy
        self.employer_calendar = calendar
        """Without the closures that the interview states."""
        self._now = now
        self.used: set[str] = set()
        """Keys of the thresholds that were read."""

    @cached_property
    def calendar(self) -> Calendar:
        return self.employer_calendar.closing(self.interview.process.closed)

    @cached_property
    def now(self) -> datetime:
        return self.employer_calendar.local(self._now)

    @cached_property
    def today(self) -> date:
        return self.now.date()

    @cached_property
    def status(self) -> Status:
        """How things stand today: news of a later day has not come yet."""
        status = self.interview.status
        if status is Status.WAITING:
            return status
        told = self.interview.status_on
        return Status.WAITING if told is not None and told > self.today else status

    @cached_property
    def held(self) -> date:
        return self.employer_calendar.day_of(self.interview.round.held)

    @cached_property
    def over(self) -> bool:
        """The interview has begun; the day of one without an hour counts as begun."""
        held = self.interview.round.held
        if isinstance(held, datetime):
            return self.employer_calendar.has_come(held, self.now)
        return held <= self.today

    @cached_property
    def sent(self) -> tuple[LogEntry, ...]:
        return history.sent_since(self.interview, self.held, self.today)

    def sent_of(self, *kinds: Kind) -> tuple[LogEntry, ...]:
        """What of these kinds the user has sent, oldest first."""
        return tuple(entry for entry in self.sent if entry.kind in kinds)

    @cached_property
    def standing(self) -> history.Standing:
        return history.standing(self.interview, self.sent, self.held, self.today)

    @cached_property
    def debts(self) -> tuple[Owed, ...]:
        return history.open_debts(self.interview, self.sent, self.held, self.today)

    @cached_property
    def asks(self) -> tuple[LogEntry, ...]:
        """The status contacts since their last word that reset the count."""
        reset = self.standing.reset
        return tuple(
            entry for entry in self.sent_of(*STATUS_CONTACTS) if reset is None or entry.on > reset
        )

    @cached_property
    def last_press(self) -> date | None:
        """The last time they were asked for something, if they have not answered since."""
        reply = self.standing.last_reply
        days = [e.on for e in self.sent_of(*history.PRESSING) if reply is None or e.on > reply]
        return max(days, default=None)

    @cached_property
    def pace(self) -> Pace:
        return pace_of(self.interview)

    @cached_property
    def lengthy(self) -> bool:
        return self.pace in LENGTHY

    @cached_property
    def invited(self) -> bool:
        return self.interview.process.contact_rule is ContactRule.CALL_INVITED

    @cached_property
    def many_voices(self) -> bool:
        return self.interview.round.setting in MANY_VOICES

    @cached_property
    def cap(self) -> int:
        """How many unanswered status contacts are right here."""
        if self.interview.process.only_if_successful or self.interview.round.setting in (
            Setting.GROUP,
            Setting.ONE_WAY,
        ):
            return min(1, self.limit("status_cap"))
        return self.limit("status_cap")

    # thresholds

    def limit(self, name: str) -> int:
        """One number of the policy; noted as used."""
        self.used.add(name)
        value: int = getattr(self.policy, name)
        return value

    def days(self, name: str) -> Days:
        """One window of the policy or of this pace, in business days; noted as used."""
        tempo: Tempo | Policy = self.policy
        prefix = ""
        if name in ("grace", "silence", "spacing", "closing"):
            tempo, prefix = self.policy.tempo(self.pace), f"{self.pace}."
        self.used.update(f"{prefix}{name}.{part}" for part in ("earliest", "best", "latest"))
        days: Days = getattr(tempo, name)
        return days

    # windows

    def window(self, start: date, days: Days) -> Window:
        """The days a number of business days after `start`."""
        after = self.calendar.after
        return Window(
            after(start, days.earliest), after(start, days.best), after(start, days.latest)
        )

    def prompt(self, start: date, latest: int) -> Window:
        """From `start` on, the sooner the better, at most `latest` business days later."""
        first = self.calendar.on_or_after(start)
        return Window(first, first, max(first, self.calendar.after(start, latest)))

    @cached_property
    def thank_you_opens(self) -> datetime:
        """The first moment at which a thank-you reads as considered, not automatic."""
        held = self.interview.round.held
        moment = self.calendar.local(held)
        if isinstance(held, datetime):
            moment = later(moment, self.limit("thank_you_rest_hours"))
        if moment.time() >= SAME_EVENING.end:
            moment = datetime.combine(
                moment.date() + timedelta(days=1), SAME_EVENING.start, moment.tzinfo
            )
        return moment

    @cached_property
    def thank_you_window(self) -> Window:
        first = self.calendar.on_or_after(self.thank_you_opens.date())
        last = self.calendar.after(self.held, self.limit("thank_you_latest"))
        return Window(first, first, max(first, last))

    @cached_property
    def first_ask_window(self) -> Window:
        """When the first status contact is due, from what they said or did not say."""
        standing = self.standing
        if standing.promise is Promise.DATE and standing.promised_for is not None:
            return self._spaced(self.window(standing.promised_for, self.days("grace")))
        silence = self.window(standing.anchor, self.days("silence"))
        if standing.promise is Promise.SOON or self.many_voices:
            return self._spaced(self.window(silence.latest, self.days("after_silence")))
        return self._spaced(silence)

    def _spaced(self, window: Window) -> Window:
        """`window`, kept at its distance from whatever they were last asked for."""
        if self.last_press is None:
            return window
        spacing = self.window(self.last_press, self.days("spacing"))
        return Window(*(max(pair) for pair in zip(_dates(window), _dates(spacing), strict=True)))

    @cached_property
    def second_ask_window(self) -> Window:
        """When the second status contact is due; never before a promised date has passed."""
        last = self.standing.last_reply
        since = max(self.asks[-1].on, last) if last else self.asks[-1].on
        window = self._spaced(self.window(since, self.days("spacing")))
        standing = self.standing
        if standing.promise is Promise.DATE and standing.promised_for is not None:
            promised = self.window(standing.promised_for, self.days("grace"))
            return Window(*(max(p) for p in zip(_dates(window), _dates(promised), strict=True)))
        return window

    @cached_property
    def closing_window(self) -> Window:
        return self.window(self.asks[-1].on, self.days("closing"))

    def passed(self, start: date, business_days: int) -> bool:
        """Whether more than that many business days have gone by since `start`."""
        if (self.today - start).days <= business_days:
            return False
        return self.calendar.count(start, self.today) > business_days

    @cached_property
    def competing_deadline(self) -> date:
        """When the other employer's offer ends; today if there is none."""
        return self.interview.process.competing_deadline or self.today

    @cached_property
    def days_to_competing_deadline(self) -> int | None:
        """Business days left to answer another employer; None: no such offer, or it is over."""
        deadline = self.interview.process.competing_deadline
        if deadline is None or deadline < self.today:
            return None
        return self.calendar.count(self.today, deadline)

    @cached_property
    def question_window(self) -> Window:
        return self.window(self.held, self.days("question"))

    @cached_property
    def invited_window(self) -> Window | None:
        """The business days for which they invited a call; None: they named none."""
        span = self.interview.process.call_window
        if span is None or not self.invited:
            return None
        first = self.calendar.on_or_after(max(span.first, self.held))
        last = max(first, self.calendar.on_or_before(span.last))
        middle = self.calendar.after(first, self.calendar.count(first, last) // 2)
        return Window(first, middle, last)

    @cached_property
    def invitation_taken(self) -> bool:
        """They were asked on a day for which they invited it, whatever they have said since."""
        span = self.interview.process.call_window
        asked = self.sent_of(*STATUS_CONTACTS)
        return span is not None and any(entry.on >= span.first for entry in asked)


def _dates(window: Window) -> tuple[date, date, date]:
    return window.earliest, window.best, window.latest
