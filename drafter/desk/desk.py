"""Everything drafter does for one user: the use cases, each in a few lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from drafter.errors import InterviewError, SettingsError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from drafter.checking.findings import Finding
    from drafter.config import Settings
    from drafter.decision.advice import Explanation
    from drafter.decision.calendar import Calendar
    from drafter.decision.policy import Policy
    from drafter.decision.proof.verify import Report
    from drafter.desk.checks import Checked, Due
    from drafter.desk.health import Complaint, Health
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
    findings: tuple[tuple[Finding, ...], ...]
    """What is wrong with each; places count in the text form of that one draft."""


class Desk:
    """Everything drafter can do for one user on one machine."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        config: str,
        cache: str,
        open_templates: Callable[[], Templates],
        open_catalogue: Callable[[], Catalogue],
        clock: Callable[[], datetime],
    ) -> None:
        self._load_settings = settings
        self._config = config
        self._cache = cache
        self._calendars: dict[tuple[Any, ...], tuple[Calendar, tuple[str, ...]]] = {}
        self._zones: dict[tuple[str, ...], ZoneInfo] = {}
        self._due: dict[tuple[Any, ...], Due] = {}
        self._open_templates = open_templates
        self._open_catalogue = open_catalogue
        self._clock = clock

    @cached_property
    def _settings(self) -> Settings:
        return self._load_settings()

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

        return self._beneath(lambda me: load(source, stdin, me))

    def read_object(self, facts: object, source: str) -> Interview:
        """The interview in an object that was read from JSON."""
        from drafter.interview.reading import read

        return self._beneath(lambda me: read(facts, source, me))

    def read_text(self, source: str, stdin: BinaryIO) -> str:
        """The words in a file, or on standard input if `source` is "-"."""
        from drafter.intake.text import load_text

        return load_text(source, stdin)

    def _beneath(self, reading: Callable[[Mapping[str, Any] | None], Interview]) -> Interview:
        """The interview over the saved profile, whose faults are told as its own."""
        try:
            return reading(self._settings.me or None)
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
        from drafter.desk.checks import check_drafts

        findings = check_drafts(drafts, people, interview, day, calendar.zone)
        return Drafts(drafts, (*notices, *said), moment, findings)

    def check(
        self,
        interview: Interview,
        text: str,
        today: date | datetime | None,
        wish: Wish,
        earlier: Sequence[str] = (),
        *,
        sent_today: bool = False,
    ) -> Checked:
        """Holds a text of anybody's against the facts, and the etiquette of what it is.

        `earlier`: notes sent before, which it should not repeat. `sent_today`: it goes out today,
        whatever day the advice names. Raises InputError if there is no message in the text.
        """
        from drafter.desk.checks import check

        zone = self._zone(interview)
        day = self._now(today, zone).astimezone(zone).date()
        return check(
            interview,
            text,
            day,
            zone,
            wish,
            lambda: self._advice_due(interview, today),
            earlier,
            sent_today=sent_today,
        )

    def doctor(self) -> Health:
        """Looks at what drafter stands on, and lets the checker prove itself."""
        from drafter.desk.health import examine

        return examine(self._settings_in_force, self._config, self.catalogue, self._cache)

    def _settings_in_force(self) -> tuple[str, Complaint | None]:
        """The file of the settings, and what is wrong with it."""
        from drafter.desk.health import Complaint

        try:
            source = self._settings.source
            _ = self.policy
            if self._settings.me:
                self._beneath(lambda me: _with_profile(me or {}))
        except SettingsError as error:
            return "", Complaint(error.title, error.faults, error.hint)
        return source, None

    def _advice_due(self, interview: Interview, today: date | datetime | None) -> Due:
        """What the advice says; kept, since many texts may be about one interview."""
        from drafter.decision.decide import decide_on
        from drafter.decision.situation import Situation
        from drafter.desk.checks import Due

        key = (interview, today)
        if key not in self._due:
            calendar, _ = self._calendar(interview, today)
            now = self._now(today, calendar.zone)
            situation = Situation(interview, now, calendar, self.policy)
            _make_room(self._due)
            self._due[key] = Due(situation, decide_on(situation))
        return self._due[key]

    def _zone(self, interview: Interview) -> ZoneInfo:
        from drafter.almanac import zone_for

        employer = interview.employer
        place = (employer.country, employer.region, employer.timezone)
        if place not in self._zones:
            _make_room(self._zones)
            self._zones[place] = zone_for(*place, self._cache)
        return self._zones[place]

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
