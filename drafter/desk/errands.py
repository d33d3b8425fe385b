"""One message or call as it was settled: what it is, for whom, when; and the templates' drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.desk import wishes

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.decision.advice import Decision
    from drafter.decision.situation import Situation
    from drafter.desk.results import Drafts
    from drafter.desk.wishes import Wish
    from drafter.drafting.templates import Templates
    from drafter.interview.model import Channel, Interview, Kind, Person


class Errand(NamedTuple):
    """What the advice and the wish of the user come to."""

    situation: Situation
    decision: Decision
    wish: Wish
    kind: Kind
    channel: Channel
    people: tuple[Person | None, ...]
    moment: datetime
    """When it goes out."""
    notices: tuple[str, ...]


def settled(situation: Situation, wish: Wish, notices: tuple[str, ...]) -> Errand:
    """Settle it; raises RefusedError if the advice is to stop and no kind was wished for."""
    from drafter.decision.decide import decide_on
    from drafter.desk.notices import beside_a_draft

    decision = decide_on(situation)
    kind, channel = wishes.message(decision, wish)
    people = wishes.recipients(situation, decision, kind, channel, wish.to)
    moment = wishes.moment_of_sending(situation, decision, kind)
    said = beside_a_draft(situation, decision, kind, channel, people, moment, chosen=bool(wish.to))
    return Errand(situation, decision, wish, kind, channel, people, moment, (*notices, *said))


def by_templates(
    errand: Errand, templates: Templates, interview: Interview | None = None
) -> Drafts:
    """What the templates make of it, held against the facts.

    `interview`: another than that of the errand, with the same people in the same order.
    """
    from drafter.desk.checks import check_drafts
    from drafter.desk.results import Drafts
    from drafter.drafting.breakdown import BREAKDOWNS, in_words

    situation, day = errand.situation, errand.moment.date()
    zone, works = situation.calendar.zone, situation.calendar.is_business_day
    people = errand.people if interview is None else counterparts(errand, interview)
    interview = interview or situation.interview
    try:
        drafts = tuple(
            templates.draft(
                interview, errand.kind, errand.channel, to, day, zone, errand.wish.tone, works
            )
            for to in people
        )
    except BREAKDOWNS as error:
        raise in_words(error) from error.__cause__
    findings = check_drafts(drafts, people, interview, day, zone)
    return Drafts(drafts, errand.notices, errand.moment, findings)


def counterparts(errand: Errand, interview: Interview) -> tuple[Person | None, ...]:
    """The readers as another version of the interview has them."""
    known = errand.situation.interview.people
    return tuple(interview.people[known.index(to)] if to else None for to in errand.people)
