"""Everything drafter does for one user: the use cases, each in a few lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, BinaryIO

from drafter.desk.calendars import Calendars
from drafter.desk.profile import over_profile
from drafter.desk.settled import Settled
from drafter.desk.sources import stored_id

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.decision.advice import Decision
    from drafter.decision.policy import Policy
    from drafter.decision.proof.verify import Report
    from drafter.decision.situation import Situation
    from drafter.desk.agenda import Item
    from drafter.desk.checks import Checked, Due
    from drafter.desk.errands import Errand
    from drafter.desk.health import Health, JudgeKeys
    from drafter.desk.interviews import Interviews
    from drafter.desk.modelled import Modelled
    from drafter.desk.results import Advice, Drafts
    from drafter.desk.unfinished import Unfinished
    from drafter.desk.wishes import Wish
    from drafter.drafting.catalogue import Catalogue
    from drafter.drafting.model import LanguageModel, ModelServer
    from drafter.drafting.prompts import Prompts
    from drafter.drafting.templates import Templates
    from drafter.interview.model import Interview
    from drafter.store.records import Survey
    from drafter.store.store import Store


class Desk:
    """Everything drafter can do for one user on one machine."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        config: str,
        cache: str,
        open_templates: Callable[[], Templates],
        open_catalogue: Callable[[], Catalogue],
        open_store: Callable[[], Store],
        data: str,
        clock: Callable[[], datetime],
        open_prompts: Callable[[], Prompts],
        open_model: Callable[[Settings, str], LanguageModel | None],
        find_model: Callable[[Settings], ModelServer | None],
    ) -> None:
        self.settled = Settled(settings, config)
        """What the user has settled."""
        self.cache = cache
        """The folder of what may be deleted at any time; it may not exist."""
        self._open_templates = open_templates
        self._open_catalogue = open_catalogue
        self._open_store = open_store
        self._open_prompts = open_prompts
        self._open_model = open_model
        self._find_model = find_model
        self.data = data
        """The folder of what is kept; it may not exist."""
        self._calendars = Calendars(cache, clock)
        self._due_on = lru_cache(64)(self._due)

    @property
    def _settings(self) -> Settings:
        return self.settled.now

    def close(self) -> None:
        """Let go of the store; the next use opens it again."""
        if "interviews" in self.__dict__:
            self.interviews.close()

    @property
    def color(self) -> str:
        """When the user wants colour: auto, always or never."""
        return self._settings.color.value

    def settle_anew(self) -> None:
        """Use the settings and templates as they are by now."""
        self.settled.forget()
        for name in ("policy", "catalogue"):
            self.__dict__.pop(name, None)
        self._due_on.cache_clear()

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

    @cached_property
    def interviews(self) -> Interviews:
        """The interviews that are kept."""
        from drafter.desk.interviews import Interviews

        return Interviews(self._open_store, self.read_object, self._day)

    @cached_property
    def modelled(self) -> Modelled:
        """Drafts worded by a language model."""
        from drafter.desk.modelled import Modelled

        return Modelled(
            self,
            self._open_templates,
            self._open_prompts,
            lambda wanted: self._open_model(self._settings, wanted),
        )

    @cached_property
    def unfinished(self) -> Unfinished:
        """The forms that are not finished."""
        from drafter.desk.unfinished import Unfinished

        return Unfinished(self.data)

    def read(self, source: str, stdin: BinaryIO) -> Interview:
        """The interview in a file, kept under an id, or on standard input if `source` is "-"."""
        if (which := stored_id(source)) is not None:
            return self.interviews.interview(which)
        from drafter.intake.file import load

        return over_profile(self._settings, lambda me: load(source, stdin, me))

    def read_object(self, facts: object, source: str) -> Interview:
        """The interview in an object that was read from JSON."""
        from drafter.interview.reading import read

        return over_profile(self._settings, lambda me: read(facts, source, me))

    def read_text(self, source: str, stdin: BinaryIO) -> str:
        """The words in a file, or on standard input if `source` is "-"."""
        from drafter.intake.text import load_text

        return load_text(source, stdin)

    def read_keys(self, source: str, stdin: BinaryIO) -> Mapping[str, object]:
        """The keys of an interview file, right or wrong."""
        from drafter.intake.file import load_keys

        return load_keys(source, stdin)

    def agenda(self, today: date | datetime | None, *, trashed: bool = False) -> list[Item]:
        """Where every kept interview stands, the most pressing first."""
        return self.agenda_of([self.interviews.store.survey(trashed)], today)

    def agenda_of(self, kept: Iterable[Survey], today: date | datetime | None) -> list[Item]:
        """Where each of these stands; any thread may ask, for no file of them is opened."""
        from drafter.desk.agenda import items
        from drafter.desk.remembered import Remembered, conditions

        settled = conditions(self._settings.policy, self._settings.me)
        return items(
            kept,
            self.interviews.read,
            lambda interview: self.decide(interview, today),
            Remembered(self.cache, settled, lambda zone: self._calendars.day_in(today, zone)),
            self._calendars.day_here(today),
        )

    def decide(self, interview: Interview, today: date | datetime | None) -> Decision:
        """The advice alone."""
        from drafter.decision.decide import decide_on

        return decide_on(self._situation(interview, today))

    def advise(self, interview: Interview, today: date | datetime | None) -> Advice:
        """Call, email, wait or stop, with every reason."""
        from drafter.decision.explain import explain
        from drafter.desk.results import Advice

        calendar, notices = self._calendars.calendar(interview, today)
        now = self._calendars.now(today, calendar.zone)
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
        from drafter.desk.errands import by_templates

        return by_templates(self.errand(interview, today, wish), self._open_templates())

    def errand(self, interview: Interview, today: date | datetime | None, wish: Wish) -> Errand:
        """What the advice and the wish come to: which message, for whom, when."""
        from drafter.decision.situation import Situation
        from drafter.desk.errands import settled

        calendar, notices = self._calendars.calendar(interview, today)
        now = self._calendars.now(today, calendar.zone)
        return settled(Situation(interview, now, calendar, self.policy), wish, notices)

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
        """Anybody's text held against the facts, and against the etiquette of what it is.

        `earlier`: notes sent before, which it should not repeat. `sent_today`: it goes out today,
        whatever day the advice names. Raises InputError if the text holds no message.
        """
        from drafter.desk.checks import check

        zone = self._calendars.zone(interview)
        # A clock goes on; a day that was named does not.
        due = self._due_on if today else self._due
        return check(
            interview,
            text,
            self._day(interview, today),
            zone,
            wish,
            lambda: due(interview, today),
            earlier,
            sent_today=sent_today,
        )

    def doctor(self, offline: bool = False, judge_keys: JudgeKeys | None = None) -> Health:
        """What drafter stands on, looked at, and the checker tried on itself."""
        from drafter.desk.health import examine

        return examine(self, self._find_model, judge_keys, offline)

    def _day(self, interview: Interview, today: date | datetime | None) -> date:
        """The day it is where the employer is."""
        return self._calendars.day(today, self._calendars.zone(interview))

    def _due(self, interview: Interview, today: date | datetime | None) -> Due:
        from drafter.decision.decide import decide_on
        from drafter.desk.checks import Due

        situation = self._situation(interview, today)
        return Due(situation, decide_on(situation))

    def _situation(self, interview: Interview, today: date | datetime | None) -> Situation:
        from drafter.decision.situation import Situation

        calendar, _ = self._calendars.calendar(interview, today)
        now = self._calendars.now(today, calendar.zone)
        return Situation(interview, now, calendar, self.policy)


def utc_now() -> datetime:
    return datetime.now(UTC)
