"""What a template sees: the facts of one interview as one recipient knows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from drafter.drafting import dates, language, people
from drafter.drafting.correspondence import Contact, Correspondence, Invitation, Promised
from drafter.drafting.language import grammar, phrases
from drafter.drafting.marking import Fact
from drafter.drafting.occasion import Booking, Occasion, Offer, Request
from drafter.drafting.variety import Variety
from drafter.interview.model import (
    ARRANGERS,
    ContactRule,
    Interview,
    OwedKind,
    Person,
    PersonRole,
    Setting,
)
from drafter.message.draft import Register


class Addressee(NamedTuple):
    """The person a message is for, as a template sees them."""

    name: Fact
    greeting: Fact
    """The name to greet by; empty: nobody is known."""
    called: Fact
    """The name to say aloud; empty: none but the full name is known."""
    hello: str
    """The word before that name: "Hi" before a first name in a warm call, else "Hello"."""
    asked_for: Fact
    """The name to ask somebody else for them by."""
    email: Fact
    phone: Fact
    met: bool
    arranger: bool
    agency: bool


class Me(NamedTuple):
    """The user, as a template sees them."""

    name: Fact
    email: Fact
    phone: Fact
    question: Fact
    """With its question mark."""
    interest: Fact
    """How keen the user is, a sentence without its stop."""
    keen: Fact
    """The same as a phrase."""
    concerns: list[Fact]
    no_concerns: bool
    """Whether the user says that there are none."""
    sign_off: Fact


ON_TIME = 2
"""Days within which a thank-you is in time."""

_FEW = 3
"""Up to so many people are named one by one."""

VALUES = frozenset({Addressee, Me, Promised, Contact, Invitation, Offer, Booking, Request})


def scene(
    interview: Interview,
    to: Person | None,
    today: date,
    zone: ZoneInfo,
    tone: Register,
    works: Callable[[date], bool] = dates.on_weekdays,
) -> dict[str, Any]:
    """Give the names that a template may use, with their values."""
    country = interview.employer.country
    held = dates.there(interview.round.held, zone)
    american = country in people.AMERICAN
    turn = interview.people.index(to) if to in interview.people else 0
    addressee = _addressee(interview, to, turn, tone)
    process, me = interview.process, interview.me
    title = Fact(grammar.job_title(interview.role.strip()), "role")

    exchange = Correspondence(interview, today)
    occasion = Occasion(interview, today, zone)
    available = _facts(me.available, "me.available")
    topics, own_topics = _topics(interview, to, addressee, turn)
    agency = interview.employer.via_agency or addressee.agency
    discussed, own_discussed = _discussed(interview) if agency else ([], [])
    doubts = language.short(_facts(me.concerns, "me.concerns"))
    deadline = process.competing_deadline
    before = dates.working_day_before(deadline, works) if deadline else None
    promised = exchange.promised()
    return {
        "company": Fact(interview.company, "company"),
        "title": title,
        "role": title.but(grammar.the_role(title)),
        "reference": Fact(process.reference, "process.reference"),
        "agency": Fact(interview.employer.agency, "employer.agency"),
        "portal": Fact(interview.employer.portal, "employer.portal"),
        "tone": tone.value,
        "mood": interview.round.tone.value,
        "medium": interview.round.medium.value,
        "recorded": Fact(
            "recorded" if interview.round.setting is Setting.ONE_WAY else "", "interview.setting"
        ),
        "said": Fact(process.said, "process.said"),
        "when": Fact(dates.past_day(held, country, today), "interview.held"),
        "day": exchange.day(dates.as_day(held), "interview.held"),
        "to": addressee,
        "on_number": "at" if american else "on",
        "timetable": "timeline" if american else "timetable",
        "greeting": people.greeting(to, tone, addressee.greeting),
        "others": _others(interview, to),
        "discussed": discussed,
        "own_discussed": own_discussed,
        "topics": topics,
        "own_topics": own_topics,
        "me": Me(
            Fact(people.own_name(me.name), "me.name"),
            Fact(me.email, "me.email"),
            Fact(me.phone, "me.phone"),
            _from(me.question, "me.question", phrases.asking),
            _from(me.interest, "me.interest", phrases.interest),
            _from(me.interest, "me.interest", phrases.keen),
            phrases.concerns(doubts),
            phrases.denied(doubts),
            Fact(people.sign_off(interview, tone), *(["me.sign_off"] if me.sign_off else [])),
        ),
        "fits": _turned(_facts(me.fits, "me.fits"), turn),
        "news": language.short(_facts(me.news, "me.news")),
        "available": phrases.times(available),
        "free": phrases.all_times(available),
        "suits": phrases.suiting(available),
        "invited": exchange.invited(),
        "promised": promised,
        "in_time": bool(promised and before and not promised.passed and promised.on <= before),
        "no_calls": process.contact_rule in (ContactRule.NO_CALLS, ContactRule.EMAIL_ONLY),
        "reply": exchange.reply(to),
        "last_contact": exchange.last_contact(to),
        "called_before": exchange.called_before(to),
        "deadline": exchange.day_or_today(deadline, "process.competing_offer.deadline"),
        "day_before": exchange.day(
            before if before and before > today else None, "process.competing_offer.deadline"
        ),
        "told": exchange.told(to),
        "rang_back": exchange.rang_back(to),
        "rang": occasion.request(OwedKind.RETURN_CALL, to),
        "offer": occasion.offer(),
        "booking": occasion.booking(),
        "status": interview.status.value,
        "told_by": occasion.told_by(to),
        "papers": occasion.request(OwedKind.MATERIALS, to),
        "asked": occasion.request(OwedKind.ANSWER, to),
        "promise": process.promise.value,
        "setting": interview.round.setting.value,
        "internal": interview.employer.internal,
        "late": (today - dates.as_day(held)).days > ON_TIME,
        "variety": Variety(f"{interview.company}|{interview.role}|{interview.round.held}", turn),
    }


def _facts(texts: Sequence[str], key: str) -> list[Fact]:
    return [Fact(text, f"{key}[{i}]") for i, text in enumerate(texts) if text.strip()]


def _from(text: str, key: str, change: Callable[[Fact], Fact]) -> Fact:
    fact = Fact(text, key)
    return change(fact) if fact else fact


def _turned(facts: list[Fact], turn: int) -> list[Fact]:
    """Let each recipient's note begin with another of the facts."""
    facts = language.short(facts)
    turn = turn % len(facts) if facts else 0
    return facts[turn:] + facts[:turn]


def _addressee(interview: Interview, to: Person | None, turn: int, tone: Register) -> Addressee:
    if to is None:
        nobody = Fact("")
        return Addressee(
            nobody, nobody, nobody, "Hello", nobody, nobody, nobody, False, False, False
        )
    key = f"people[{turn}]"
    greeted = "address_as" if to.address_as else "name"
    spoken = people.spoken_name(to, interview, tone)
    called = people.called_name(to, spoken)
    return Addressee(
        name=Fact(people.written_name(to.name), f"{key}.name"),
        greeting=Fact(spoken, f"{key}.{greeted}"),
        called=Fact(called, f"{key}.{greeted}"),
        hello=people.hello(called, tone),
        asked_for=Fact(*people.asked_name(to, key)),
        email=Fact(to.email, f"{key}.email"),
        phone=Fact(to.phone, f"{key}.phone"),
        met=to.met and interview.round.setting is not Setting.ONE_WAY,
        arranger=to.role in ARRANGERS,
        agency=to.role is PersonRole.AGENCY_RECRUITER,
    )


def _others(interview: Interview, to: Person | None) -> Fact:
    """Name who was in the room besides the recipient, if they are few, or a panel."""
    if interview.round.setting is Setting.ONE_WAY:
        return Fact("")
    names = [
        Fact(people.mentioned(person.name), f"people[{i}].name")
        for i, person in enumerate(interview.people)
        if person.met and person != to
    ]
    if interview.round.setting is Setting.PANEL:
        return Fact("the panel", "interview.setting")
    return grammar.listed(names) if 0 < len(names) <= _FEW else Fact("")


def _discussed(interview: Interview) -> tuple[list[Fact], list[Fact]]:
    """Give everything that was talked about, as told to somebody who was not there."""
    typed = _facts(interview.round.topics, "interview.topics")
    for i, person in enumerate(interview.people):
        if person.met:
            typed += _facts(person.topics, f"people[{i}].topics")
    return _both(language.short(typed), to_employer=False)


def _topics(
    interview: Interview, to: Person | None, addressee: Addressee, turn: int
) -> tuple[list[Fact], list[Fact]]:
    """Give what this person and the user talked about, else what the round was about."""
    if interview.round.setting is Setting.ONE_WAY:
        return [], []
    employer = not addressee.agency
    if to is not None and to.topics:
        typed = language.short(_facts(to.topics, f"people[{turn}].topics"))
        own = _both(typed, to_employer=employer)
        if own[0]:
            return own
    if not addressee.met:
        return [], []
    typed = _turned(_facts(interview.round.topics, "interview.topics"), turn)
    return _both(typed, to_employer=employer)


def _both(typed: Sequence[Fact], *, to_employer: bool) -> tuple[list[Fact], list[Fact]]:
    """Give the topics that fit anywhere, each once: as the reader and as the user is told them."""
    told = [(language.topic(fact, to_employer), fact) for fact in typed]
    once = {topic.casefold(): (topic, fact) for topic, fact in told if topic}.values()
    return [topic for topic, _ in once], [language.own_topic(fact) for _, fact in once]
