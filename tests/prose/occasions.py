"""Interviews that between them bring out what the templates can say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import chain
from typing import NamedTuple

from drafter.interview.model import (
    By,
    Candidate,
    ContactRule,
    Employer,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Medium,
    Owed,
    OwedKind,
    Person,
    PersonRole,
    Process,
    Promise,
    Round,
    Sector,
    Setting,
    Span,
    Stage,
    Status,
    Tone,
)

TODAY = date(2026, 9, 25)
HELD = datetime(2026, 9, 15, 10)

Change = Callable[[Interview], Interview]


class Place(NamedTuple):
    """A country, an employer there and the two people one meets."""

    country: str
    company: str
    role: str
    first: str
    second: str
    phone: str


PLACES = (
    Place("US", "Northwind Traders", "Data Analyst", "Dana Okafor", "Li Chen", "+1 415 555 0117"),
    Place("GB", "Fenwick Foods", "Buyer", "Owen Price", "Asha Rao", "+44 20 7946 0117"),
    Place("CA", "Maple Freight", "Dispatcher", "Chloe Roy", "Tom Hill", "+1 604 555 0117"),
    Place("IE", "Liffey Labs", "Chemist", "Aoife Byrne", "Sean Daly", "+353 20 915 0117"),
    Place("PH", "Isla Care", "Nurse", "Maria Santos", "Jose Cruz", "+63 2 555 0117"),
    Place("AU", "Coral Bank", "Editor", "Ruby Walsh", "Jack Tran", "+61 2 5550 0117"),
    Place("DE", "Elbe Werke", "Welder", "Jonas Weber", "Lena Vogel", "+49 30 555 0117"),
    Place("IN", "Ganga Motors", "Accountant", "Priya Nair", "Arjun Das", "+91 22 5550 0117"),
    Place("JP", "Sakura Maps", "Translator", "Yuki Tanaka", "Ken Mori", "+81 3 5550 0117"),
    Place("NL", "Polder Media", "Producer", "Sanne Bakker", "Daan Smit", "+31 20 555 0117"),
)  # fmt: skip


def plain(place: Place) -> Interview:
    """An interview with one person about one thing, all contact data known."""
    return Interview(
        company=place.company,
        role=place.role,
        round=Round(held=HELD),
        employer=Employer(country=place.country),
        people=(
            Person(
                name=place.first,
                role=PersonRole.HIRING_MANAGER,
                email="first@example.org",
                phone=place.phone,
                topics=("the night shifts",),
            ),
        ),
        me=Candidate(
            name="Alex Rivera",
            email="alex@example.org",
            phone=place.phone,
            fits=("five years of stock control",),
        ),
    )


def grounded(interview: Interview, kind: Kind) -> Interview:
    """The same interview with what a kind of message cannot do without, where it is missing."""
    status = {
        Kind.REJECTION_REPLY: Status.REJECTED,
        Kind.ACKNOWLEDGEMENT: Status.CLOSED,
        Kind.OFFER_REPLY: Status.OFFER,
        Kind.CONFIRMATION: Status.NEXT_ROUND,
        Kind.WITHDRAWAL: Status.WITHDRAWING,
    }.get(kind)
    if status:
        interview = interview._replace(status=status)
    if kind is Kind.AGENCY_DEBRIEF:
        interview = VIA_AGENCY(interview)
        first = [reader(**AGENT)(interview).people[0]] if interview.people else []
        interview = interview._replace(people=(*first, *interview.people[1:]))
    if kind is Kind.QUESTION and not interview.me.question:
        interview = me(question="How many people work on the night shift?")(interview)
    if kind is Kind.OFFER_DEADLINE and not interview.process.competing_deadline:
        interview = process(competing_deadline=date(2026, 10, 1))(interview)
    debt = {
        Kind.RETURN_CALL: Owed(what=OwedKind.RETURN_CALL, since=date(2026, 9, 24)),
        Kind.MATERIALS: Owed(what=OwedKind.MATERIALS, detail="two references"),
        Kind.ANSWER: Owed(
            what=OwedKind.ANSWER,
            detail="When could you start?",
            answer="I could start on the first of November.",
        ),
    }.get(kind)
    if debt and all(owed.what is not debt.what for owed in interview.process.owed):
        interview = process(owed=(*interview.process.owed, debt))(interview)
    return interview


def process(**facts: object) -> Change:
    return lambda it: it._replace(process=Process(**{**it.process._asdict(), **facts}))


def round_(**facts: object) -> Change:
    return lambda it: it._replace(round=Round(**{**it.round._asdict(), **facts}))


def me(**facts: object) -> Change:
    return lambda it: it._replace(me=Candidate(**{**it.me._asdict(), **facts}))


def employer(**facts: object) -> Change:
    return lambda it: it._replace(employer=Employer(**{**it.employer._asdict(), **facts}))


def whole(**facts: object) -> Change:
    return lambda it: Interview(**{**it._asdict(), **facts})


def reader(**facts: object) -> Change:
    """Change the first person."""
    return lambda it: it._replace(
        people=(Person(**{**it.people[0]._asdict(), **facts}), *it.people[1:])
    )


def with_others(*people: Person) -> Change:
    return lambda it: it._replace(people=(*it.people, *people))


def heard(by: By, sender: str = "", **facts: object) -> Change:
    told = {"on": date(2026, 9, 22), "by": by, "sender": sender, **facts}
    return lambda it: it._replace(heard=(*it.heard, Heard(**told)))  # type: ignore[arg-type]


def heard_from_the_reader(by: By) -> Change:
    return lambda it: heard(by, it.people[0].name)(it)


def wrote(kind: Kind, by: By, to: str = "") -> Change:
    entry = LogEntry(on=date(2026, 9, 21), kind=kind, by=by, to=to)
    return lambda it: it._replace(log=(*it.log, entry))


def called() -> Change:
    """The user rang on the day of what was heard."""
    entry = LogEntry(on=date(2026, 9, 22), kind=Kind.CHECK_IN, by=By.CALL)
    return lambda it: it._replace(log=(*it.log, entry))


def owed(what: OwedKind, **facts: object) -> Change:
    debt = Owed(**{"what": what, **facts})  # type: ignore[arg-type]
    return process(owed=(debt,))


PANELLIST = Person(name="Noor Haddad", email="noor@example.org", topics=("They test by hand.",))
ARRANGER = Person(name="Pat Kelly", role=PersonRole.COORDINATOR, email="pat@example.org", met=False)
AGENT = {"role": PersonRole.AGENCY_RECRUITER, "met": False}
VIA_AGENCY = employer(via_agency=True, agency="Harbour Staffing")

FITS = (
    "a background in stock control",
    "moved a warehouse to a new site",
    "Leading a team of twelve",
    "I led a team of six.",
    "speaks Spanish and English",
    "fluent in German",
    "Certified Scrum Master",
    "team lead at a bakery",
    "a PhD in statistics",
    "Responsible for three shops",
    "patience",
    "code reviews",
    "My team won the regional prize.",
)
TOPICS = (
    ("my thesis",),
    ("They want to open a second shop by spring.",),
    ("We talked about the budget for next year", "the new till"),
    ("moving the stock lists to a new system", "How the team tests its releases"),
    ("What would success look like?",),
    (),
)
LONG = "Northern Union of Railway Storage"
ROLES = (
    "Cook",
    "Stores and Supply Planner",
    "Senior Planner for Stores and Supply",
    "Senior Research Associate in Computational Social Science",
    "Deputy Head of Stores Administration in the Northern Region",
)
QUESTIONS = (
    "Will the buyer travel?",
    "Is the pay reviewed every year?",
    "the size of the team",
    "whether there is a car",
    "How do the people on the night shift tell those on the day shift what they have found and "
    "what is left to do at noon?",
)
LONG_ANSWER = (
    "I could start on the first of November, or two weeks sooner if the people I work with now "
    "can find somebody who takes over the stock lists from me before then."
)
FREE: tuple[tuple[str, ...], ...] = ((), ("Friday morning",), ("Friday morning", "Monday at noon"))
CONCERNS = ("the pay", "the commute")
NEWS = ("passed the first aid exam", "I finished my thesis.", "Paper accepted at a conference")


Known = tuple[Change, ...]
"""What is known of an interview, as changes to a plain one."""


def usual() -> Iterator[Known]:
    """What can be known whatever the message is for."""
    yield ()
    yield (me(fits=(), name="", phone="", email=""), reader(topics=()))
    yield (me(phone=""), reader(email="", phone=""))
    for fit in FITS:
        yield (me(fits=(fit,)),)
    for topics in TOPICS:
        yield (reader(topics=topics),)
        yield (reader(topics=()), round_(topics=topics), with_others(PANELLIST))
    yield (whole(people=()),)
    yield (whole(people=()), me(phone="", name=""))
    yield (with_others(PANELLIST, ARRANGER),)
    yield (with_others(ARRANGER), reader(met=False))
    yield (reader(met=False, role=PersonRole.RECRUITER),)
    yield (reader(met=False, role=PersonRole.RECRUITER), with_others(PANELLIST))
    crowd = [Person(name=name) for name in ("Ada Bell", "Ben Cole", "Cy Dunn", "Eve Ellis")]
    yield (with_others(*crowd), reader(met=False, role=PersonRole.COORDINATOR))
    yield (round_(setting=Setting.PANEL), with_others(PANELLIST, *crowd))
    yield (round_(setting=Setting.GROUP, medium=Medium.ONSITE, stage=Stage.FINAL),)
    yield (round_(setting=Setting.ONE_WAY, medium=Medium.RECORDED),)
    yield (round_(setting=Setting.ONE_WAY), me(fits=()))
    yield (round_(setting=Setting.ONE_WAY), reader(met=False, role=PersonRole.RECRUITER))
    for fit in (FITS[0], FITS[1], FITS[3]):
        yield (VIA_AGENCY, reader(**AGENT), me(fits=(fit,)), with_others(PANELLIST))
    yield (VIA_AGENCY, reader(**AGENT))
    yield (VIA_AGENCY, reader(**{**AGENT, "met": True}))
    for mood in Tone:
        yield (round_(tone=mood, topics=("the new till", "the night shifts")), reader(topics=()))
        yield (round_(tone=mood, topics=("They test by hand.",)), reader(topics=()))
    for there in Medium:
        yield (round_(medium=there),)
    for free in FREE[1:]:
        yield (me(available=free),)
        yield (me(available=free, phone=""),)
    for reference in ("REQ-1042", "2026/08/Stores and Supply/North/417"):
        yield (process(reference=reference),)
        yield (process(reference=reference), wrote(Kind.CHECK_IN, By.EMAIL))
    for asked in QUESTIONS:
        yield (me(question=asked),)
    for by_whom in ("", "Robin Swift"):
        yield (whole(status_by=by_whom, status_on=date(2026, 9, 23)),)
    yield (employer(portal="https://jobs.example.org/status"),)
    yield (employer(internal=True),)
    yield (employer(sector=Sector.ACADEMIA), reader(role=PersonRole.CHAIR))
    yield (me(closing_note=True),)
    yield (me(sign_off="Warm regards"),)
    yield (round_(held=datetime(2026, 9, 24, 10)),)
    yield (round_(held=TODAY),)
    # Long names push out the first versions of a subject, a voicemail or an opener.
    for role in ROLES:
        for number in ({}, {"phone": ""}):
            yield (whole(role=role), me(**number))
            yield (whole(role=role, company=LONG), me(**number), VIA_AGENCY, reader(**AGENT))


def exchanges() -> Iterator[Known]:
    """What went to and fro since the interview, for messages that ask how things stand."""
    for day in (date(2026, 9, 22), date(2026, 10, 2)):
        named = process(promise=Promise.DATE, promised_for=day, said="You will hear by then.")
        yield (named,)
        yield (named, VIA_AGENCY, reader(**AGENT))
    for window in (
        None,
        Span(TODAY, TODAY),
        Span(date(2026, 9, 22), date(2026, 9, 25)),
        Span(date(2026, 9, 16), date(2026, 9, 18)),
        Span(date(2026, 9, 28), date(2026, 10, 9)),
    ):
        invited = process(contact_rule=ContactRule.CALL_INVITED, call_window=window)
        yield (invited,)
        yield (invited, reader(met=False, role=PersonRole.RECRUITER))
        for by in (By.CALL, By.VOICEMAIL):
            yield (invited, wrote(Kind.CHECK_IN, by))
            yield (invited, wrote(Kind.CHECK_IN, by), reader(met=False))
    for by in By:
        yield (heard_from_the_reader(by),)
        yield (heard(by, "Robin Swift"),)
        yield (wrote(Kind.CHECK_IN, by),)
        yield (wrote(Kind.CHECK_IN, by), reader(met=False))
        yield (wrote(Kind.CHECK_IN, by), round_(setting=Setting.ONE_WAY))
        yield (called(), heard_from_the_reader(by))
        yield (called(), heard(by, "Robin Swift"))
        yield (VIA_AGENCY, reader(**AGENT), heard(by))
    yield (wrote(Kind.CHECK_IN, By.EMAIL), round_(setting=Setting.ONE_WAY))
    yield (wrote(Kind.CHECK_IN, By.EMAIL), reader(met=False))
    for news in NEWS:
        yield (wrote(Kind.CHECK_IN, By.CALL), me(news=(news,)))
    for role in ROLES:
        yield (whole(role=role), wrote(Kind.CHECK_IN, By.EMAIL))
        yield (whole(role=role), wrote(Kind.CHECK_IN, By.CALL), me(news=NEWS))


def another_offer() -> Iterator[Known]:
    yield from exchanges()
    for by in By:
        yield (wrote(Kind.OFFER_DEADLINE, by),)
        yield (VIA_AGENCY, reader(**AGENT), wrote(Kind.OFFER_DEADLINE, by))
    pending = {"promise": Promise.DATE, "promised_for": date(2026, 10, 2)}
    for deadline in (TODAY, date(2026, 9, 28), date(2026, 10, 5)):
        yield (process(competing_deadline=deadline),)
        yield (process(competing_deadline=deadline), reader(email=""))
        yield (process(competing_deadline=deadline, **pending),)


def they_rang() -> Iterator[Known]:
    for since in (None, date(2026, 9, 18), date(2026, 9, 24), TODAY):
        yield (owed(OwedKind.RETURN_CALL, since=since),)
        yield (owed(OwedKind.RETURN_CALL, since=since), whole(people=()))
        for by in (By.CALL, By.VOICEMAIL):
            yield (owed(OwedKind.RETURN_CALL, since=since), wrote(Kind.RETURN_CALL, by))
    yield (owed(OwedKind.RETURN_CALL, detail="my start date"),)
    yield (owed(OwedKind.RETURN_CALL, to="Robin Swift", since=date(2026, 9, 24)),)
    yield (owed(OwedKind.RETURN_CALL, to="Robin Swift"), me(available=FREE[2]))


def papers_wanted() -> Iterator[Known]:
    for wanted in ("two references", "my transcript", ""):
        for sent in ((), ("references",), ("references", "plan")):
            for due in (date(2026, 9, 22), date(2026, 9, 28)):
                yield (owed(OwedKind.MATERIALS, detail=wanted, files=sent, due=due),)
    yield (owed(OwedKind.MATERIALS, detail="my transcript", to="Robin Swift"),)


QUESTIONS_OF_THEIRS = (
    "When could you start?",
    "my notice period",
    "which days suit me",
    "when I am free to meet",
    "",
)


def they_asked() -> Iterator[Known]:
    for due in (None, date(2026, 9, 30)):
        asked = owed(OwedKind.ANSWER, detail="my notice period", due=due)
        yield (asked, process(contact_rule=ContactRule.NO_CALLS))
    yield (owed(OwedKind.ANSWER, to="Robin Swift", due=date(2026, 9, 22)),)
    yield (owed(OwedKind.ANSWER, to="Robin Swift", answer=LONG_ANSWER),)
    for question in QUESTIONS_OF_THEIRS:
        for answer in ("I could start on the first of November.", "four weeks", ""):
            for free in FREE:
                due = date(2026, 9, 22) if free else date(2026, 9, 30)
                asked = owed(OwedKind.ANSWER, detail=question, answer=answer, due=due)
                yield (asked, me(available=free))


def next_round() -> Iterator[Known]:
    two = datetime(2026, 10, 1, 14)
    for there in Medium:
        yield (round_(next_round=two.date(), medium=there),)
        yield (round_(next_round=two, medium=there), me(timezone="Asia/Tokyo"))
    yield (round_(next_round=two), whole(status_by="Robin Swift"))


def they_offer() -> Iterator[Known]:
    for by_whom in ("", "Robin Swift"):
        for deadline in (None, date(2026, 9, 23), date(2026, 10, 2)):
            for asked in ("", *QUESTIONS):
                yield (whole(offer_deadline=deadline, status_by=by_whom), me(question=asked))


def how_it_went() -> Iterator[Known]:
    agent = (VIA_AGENCY, reader(**AGENT))
    for interest in ("high", "8/10", "the range of the work", "I would like to learn the trade."):
        for concerns in ((), ("none",), ("the commute",), ("They work at night.",), CONCERNS):
            yield (*agent, me(interest=interest, concerns=concerns))
    for promise in Promise:
        for said in ("We will be in touch.", ""):
            yield (*agent, process(promise=promise, said=said))
    for day in (date(2026, 9, 22), date(2026, 10, 2)):
        yield (*agent, process(promise=Promise.DATE, promised_for=day))
    for mood in Tone:
        for topics in TOPICS:
            yield (*agent, round_(tone=mood, topics=topics), with_others(PANELLIST))


OF_A_KIND: dict[Kind, Callable[[], Iterator[Known]]] = {
    Kind.CHECK_IN: exchanges,
    Kind.SECOND_CHECK_IN: exchanges,
    Kind.OFFER_DEADLINE: another_offer,
    Kind.RETURN_CALL: they_rang,
    Kind.MATERIALS: papers_wanted,
    Kind.ANSWER: they_asked,
    Kind.CONFIRMATION: next_round,
    Kind.OFFER_REPLY: they_offer,
    Kind.AGENCY_DEBRIEF: how_it_went,
}
"""What matters to one kind of message only."""


def occasions(kind: Kind) -> Iterator[Interview]:
    """The interviews for a kind of message: the plain one everywhere, the others by turns."""
    for place in PLACES:
        yield grounded(plain(place), kind)
    own = OF_A_KIND[kind]() if kind in OF_A_KIND else ()
    for number, changes in enumerate(chain(usual(), own)):
        # American and British English take turns.
        interview = plain(PLACES[number % 2])
        for change in changes:
            interview = change(interview)
        yield grounded(interview, kind)
