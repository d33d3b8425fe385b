"""Messages to be ordered of a model, for tests: from the examples and from a cohort."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from drafter import paths
from drafter.almanac import calendar_for
from drafter.decision.policy import Policy
from drafter.decision.situation import Situation
from drafter.drafting.people import register_for
from drafter.drafting.prompts import Order, Prompts
from drafter.drafting.templates import Templates
from drafter.errors import TemplateError
from drafter.intake.file import load
from drafter.interview.model import CALLABLE, Channel, Interview, Kind, Person
from drafter.message.draft import Register
from tests.drafting.cohort import cohort, grounded, readers, writing_day
from tests.drafting.interviews import TEMPLATES

EXAMPLES = Path(__file__).parents[2] / "examples"
REPLIES = Path(__file__).parent / "replies"
PROMPTS = Prompts([paths.prompts()])
WRITTEN = [
    (kind, channel)
    for kind in Kind
    for channel in Channel
    if channel is Channel.EMAIL or kind in CALLABLE
]


@lru_cache
def example(name: str) -> Interview:
    """The interview of an example, or of one that was made up for the answers of models."""
    folder = EXAMPLES if (EXAMPLES / name).exists() else REPLIES
    return load(str(folder / name), None, {})  # type: ignore[arg-type]


def order(
    interview: Interview,
    kind: Kind,
    channel: Channel,
    to: Person | None,
    today: date,
    zone: str = "America/New_York",
    tone: Register | None = None,
    templates: Templates = TEMPLATES,
) -> Order:
    """A message to order, with the template's draft of it."""
    tone = tone or register_for(interview)
    where = ZoneInfo(interview.employer.timezone or zone)
    plain = templates.draft(interview, kind, channel, to, today, where, tone)
    return Order(interview, plain, to, today, where, tone, lambda day: day.weekday() < 5)


def orders(kind: Kind, channel: Channel, cases: int = 300) -> Iterator[Order]:
    """Messages of one kind for the interviews of the cohort that give ground for it."""
    for case in cohort()[:cases]:
        interview = grounded(case.interview, kind)
        today = writing_day(interview, kind)
        for to in readers(interview, kind)[:1]:
            for tone in Register:
                try:
                    yield order(interview, kind, channel, to, today, tone=tone)
                except TemplateError:
                    break


@lru_cache
def situation(interview: Interview, today: date) -> Situation:
    """How things stand on a morning."""
    employer = interview.employer
    years = (today.year - 1, today.year, today.year + 1)
    with TemporaryDirectory() as cache:
        calendar, _ = calendar_for(
            employer.country, employer.region, employer.timezone, years, cache
        )
    return Situation(interview, datetime.combine(today, time(9), calendar.zone), calendar, Policy())
