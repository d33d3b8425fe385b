"""Everything drafter does for one user: the use cases, each in a few lines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from drafter.errors import InterviewError, SettingsError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from drafter.config import Settings
    from drafter.decision.advice import Explanation
    from drafter.decision.calendar import Calendar
    from drafter.decision.policy import Policy
    from drafter.decision.proof.verify import Report
    from drafter.desk.wishes import Wish
    from drafter.drafting.catalogue import Catalogue
    from drafter.drafting.templates import Templates
    from drafter.interview.model import Interview
    from drafter.message.draft import Draft


PROFILE = "profile."
"""What stands before the keys of the saved profile where the reader names their faults."""


class Advice(NamedTuple):
    """A decision with its reasons, and what the user should know about the input."""

    explanation: Explanation
    notices: tuple[str, ...]


class Drafts(NamedTuple):
    """One draft for each recipient, and what the user should know about them."""

    drafts: tuple[Draft, ...]
    notices: tuple[str, ...]
    moment: datetime
    """When they are to be sent."""


class Desk:
    """Everything drafter can do for one user on one machine."""

    def __init__(
        self,
        settings: Settings,
        cache: str,
        open_templates: Callable[[], Templates],
        open_catalogue: Callable[[], Catalogue],
        clock: Callable[[], datetime],
    ) -> None:
        self._settings = settings
        self._cache = cache
        self._open_templates = open_templates
        self._open_catalogue = open_catalogue
        self._clock = clock

    @property
    def color(self) -> str:
        """When the user wants colour: auto, always or never."""
        return self._settings.color.value

    @cached_property
    def catalogue(self) -> Catalogue:
        """The templates, the user's own and the bundled ones: to list, to copy, to check."""
        return self._open_catalogue()

    @cached_property
    def policy(self) -> Policy:
        """The thresholds in force: the defaults, or the user's own from config.toml."""
        from drafter.decision.policy import Policy, with_overrides

        if not self._settings.policy:
            return Policy()
        return with_overrides(self._settings.policy, self._settings.source)

    def read(self, source: str, stdin: BinaryIO) -> Interview:
        """The interview in a file, or on standard input if `source` is "-"."""
        from drafter.intake.file import load

        try:
            return load(source, stdin, self._settings.me or None)
        except InterviewError as error:
            own = [fault for fault in error.faults if fault.startswith(PROFILE)]
            if not own:
                raise
            faults = [f"me.{fault.removeprefix(PROFILE)}" for fault in own]
            where = self._settings.source
            raise SettingsError(f"{where}: [me] is not valid", faults) from error

    def advise(self, interview: Interview, today: date | datetime | None) -> Advice:
        """Call, email, wait or stop, with every reason."""
        from drafter.decision.explain import explain

        calendar, notices = self._calendar(interview, today)
        now = self._now(today, calendar.zone)
        explanation = explain(interview, now, calendar, self.policy)
        return Advice(explanation, notices + explanation.decision.notices)

    def prove(self, step: Callable[[], object]) -> Report:
        """Proves the table under the thresholds in force; `step` hears of the progress."""
        from drafter.decision.proof.verify import verify

        return verify(self.policy, step)

    def draft(self, interview: Interview, today: date | datetime | None, wish: Wish) -> Drafts:
        """The message or call for the step that is due, or the one that was wished for.

        Raises RefusedError if the advice is to stop and no kind was wished for.
        """
        from drafter.decision.decide import decide_on
        from drafter.decision.situation import Situation
        from drafter.desk import wishes
        from drafter.desk.notices import beside_a_draft

        calendar, notices = self._calendar(interview, today)
        situation = Situation(interview, self._now(today, calendar.zone), calendar, self.policy)
        decision = decide_on(situation)
        kind, channel = wishes.message(decision, wish)
        people = wishes.recipients(situation, decision, kind, channel, wish.to)
        moment = wishes.moment_of_sending(situation, decision, kind)
        templates, day = self._open_templates(), moment.date()
        works = situation.calendar.is_business_day
        # Not sooner: what is refused needs no templates.
        from drafter.drafting.breakdown import BREAKDOWNS, in_words

        try:
            drafts = tuple(
                templates.draft(
                    interview, kind, channel, person, day, calendar.zone, wish.tone, works
                )
                for person in people
            )
        except BREAKDOWNS as error:
            raise in_words(error) from error.__cause__
        said = beside_a_draft(
            situation, decision, kind, channel, people, moment, chosen=bool(wish.to)
        )
        return Drafts(drafts, (*notices, *said), moment)

    def _calendar(
        self, interview: Interview, today: date | datetime | None
    ) -> tuple[Calendar, tuple[str, ...]]:
        from drafter.almanac import calendar_for

        employer = interview.employer
        around = [interview.round.held.year, (today or self._clock()).year]
        if interview.process.promised_for is not None:
            around.append(interview.process.promised_for.year)
        years = range(min(around), max(around) + 2)
        return calendar_for(
            employer.country, employer.region, employer.timezone, years, self._cache
        )

    def _now(self, today: date | datetime | None, zone: ZoneInfo) -> datetime:
        """The moment to decide for; a bare date is nine o'clock where the employer is."""
        if today is None:
            return self._clock()
        if not isinstance(today, datetime):
            return datetime.combine(today, time(9), zone)
        return today if today.tzinfo else today.replace(tzinfo=zone)


def utc_now() -> datetime:
    return datetime.now(UTC)
