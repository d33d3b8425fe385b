"""The use cases that every face calls; knows no screen and no terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from drafter.errors import InterviewError, RefusedError, SettingsError, UsageError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from drafter.config import Settings
    from drafter.decision.advice import Decision, Explanation
    from drafter.decision.calendar import Calendar
    from drafter.decision.policy import Policy
    from drafter.decision.proof.verify import Report
    from drafter.decision.situation import Situation
    from drafter.drafting.catalogue import Catalogue
    from drafter.drafting.templates import Templates
    from drafter.interview.model import Channel, Interview, Kind, Person
    from drafter.message.draft import Draft, Register


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


class Wish(NamedTuple):
    """What the user asks of a draft beyond the advice; empty fields follow the advice."""

    kind: Kind | None = None
    channel: Channel | None = None
    to: tuple[str, ...] = ()
    tone: Register | None = None


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
        from drafter.decision.cautions import cautions
        from drafter.decision.decide import decide_on
        from drafter.decision.situation import Situation
        from drafter.delivery.attachments import to_attach

        calendar, notices = self._calendar(interview, today)
        situation = Situation(interview, self._now(today, calendar.zone), calendar, self.policy)
        decision = decide_on(situation)
        kind, channel = _message(decision, wish)
        people = _recipients(situation, decision, kind, channel, wish.to)
        moment = _moment_of_sending(situation, decision, kind)
        templates, day = self._open_templates(), moment.date()
        works = situation.calendar.is_business_day
        try:
            drafts = tuple(
                templates.draft(
                    interview, kind, channel, person, day, calendar.zone, wish.tone, works
                )
                for person in people
            )
        except (OSError, RecursionError, MemoryError) as error:
            from drafter.drafting.breakdown import in_words

            raise in_words(error) from error
        against = (
            caution
            for person in people
            for caution in cautions(situation, decision, kind, channel, person)
        )
        owing = (*_unsigned(interview), *to_attach(interview, kind, channel, people))
        said = (*notices, *decision.notices, *against, *owing)
        return Drafts(drafts, tuple(dict.fromkeys(said)), moment)

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


def _message(decision: Decision, wish: Wish) -> tuple[Kind, Channel]:
    """What to write, and whether for the eye or the ear."""
    from drafter.decision.advice import Action
    from drafter.interview.model import Channel

    step = decision.step
    if decision.rule == "before-interview" and (step is None or wish.kind not in (None, step.kind)):
        raise RefusedError(
            "The interview has not taken place yet, so there is nothing to say about it.",
            "Draft it afterwards, or mend interview.held.",
        )
    if wish.kind is not None:
        same = step is not None and step.kind is wish.kind
        followed = step.channel if step is not None and same else Channel.EMAIL
        return wish.kind, wish.channel or followed
    if step is not None:
        return step.kind, wish.channel or step.channel
    if decision.action is Action.STOP:
        raise RefusedError(
            "The advice is to stop, so there is nothing to draft.",
            "`drafter decide` says why; --kind drafts a message all the same.",
        )
    raise RefusedError(
        "The advice is to wait, and no message is planned.",
        "`drafter decide` says why; --kind drafts a message all the same.",
    )


def _moment_of_sending(situation: Situation, decision: Decision, kind: Kind) -> datetime:
    """When the message will go out, by the employer's clock: later while the advice is to wait."""
    step = decision.step
    if step is None or step.kind is not kind:
        return situation.now
    return max(situation.now, step.opening.start)


def _unsigned(interview: Interview) -> tuple[str, ...]:
    """What the signature lacks."""
    me = interview.me
    if not me.name:
        return ("Your name is not known, so nothing is signed: set me.name.",)
    if not (me.phone or me.email):
        return ("Neither your phone nor your email is known: set me.phone or me.email.",)
    return ()


def _recipients(
    situation: Situation, decision: Decision, kind: Kind, channel: Channel, names: tuple[str, ...]
) -> tuple[Person | None, ...]:
    """Whom the user named, else whom the advice names, else who is right for it."""
    from drafter.decision.contacts import right_for

    if names:
        return tuple(dict.fromkeys(_named(situation.interview, name) for name in names))
    step = decision.step
    if step is not None and (step.kind, step.channel) == (kind, channel):
        return step.to
    return (right_for(situation, channel),)


def _named(interview: Interview, name: str) -> Person:
    """The person of that name, or of a part of it that nobody else shares."""
    wanted = name.casefold().strip()
    people = interview.people
    found = [person for person in people if person.name.casefold() == wanted] or [
        person for person in people if wanted in person.name.casefold()
    ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(person.name for person in people) or "nobody"
    what = "more than one person" if found else "nobody"
    raise UsageError(f'--to "{name}" names {what} of this interview.', f"It knows {known}.")
