"""A cohort of interviews as strangers would file them, always the same, and their drafts to read.

`python -m tests.drafting.cohort --kind thank-you --count 20` prints drafts for reading aloud.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from random import Random
from typing import NamedTuple, TypeVar
from unicodedata import normalize
from zoneinfo import ZoneInfo

from drafter import paths
from drafter.drafting.templates import Templates
from drafter.interview.days import WEEKDAYS
from drafter.interview.facts import facts
from drafter.interview.model import (
    ARRANGERS,
    By,
    Candidate,
    Channel,
    ContactRule,
    Employer,
    EmployerStyle,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Medium,
    Owed,
    OwedKind,
    Pace,
    Person,
    PersonRole,
    Process,
    Promise,
    Round,
    Sector,
    Setting,
    Size,
    Span,
    Stage,
    Status,
    Style,
    Tone,
)
from drafter.message.draft import Draft, Register
from drafter.message.text import print_draft
from tests.drafting import cohort_words as words
from tests.drafting.cohort_words import PLACES, TRADES, Place, Trade

SIZE = 300
MOST_READERS = 4
T = TypeVar("T")

_NEEDED = {
    Kind.REJECTION_REPLY: Status.REJECTED,
    Kind.ACKNOWLEDGEMENT: Status.CLOSED,
    Kind.OFFER_REPLY: Status.OFFER,
    Kind.CONFIRMATION: Status.NEXT_ROUND,
    Kind.WITHDRAWAL: Status.WITHDRAWING,
    Kind.THANK_YOU: Status.WAITING,
    Kind.CHECK_IN: Status.WAITING,
    Kind.SECOND_CHECK_IN: Status.WAITING,
    Kind.CLOSING: Status.WAITING,
    Kind.OFFER_DEADLINE: Status.WAITING,
    Kind.RETURN_CALL: Status.WAITING,
}
_OWED = {
    Kind.MATERIALS: OwedKind.MATERIALS,
    Kind.RETURN_CALL: OwedKind.RETURN_CALL,
    Kind.ANSWER: OwedKind.ANSWER,
}
_ASKED = {Kind.SECOND_CHECK_IN: 1, Kind.CLOSING: 2}
"""How often the user has asked before."""
_TRADE_OF = {role: trade for trade in TRADES for role in trade.roles}
_MANY = {Setting.SMALL_TEAM: 2, Setting.PANEL: 4, Setting.MULTI_LEVEL: 3}


class Sort(StrEnum):
    """How an interview of the cohort is filled in."""

    SPARSE = "sparse"
    """The three keys that are required, and hardly more."""
    RICH = "rich"
    """All of it, as somebody would who takes care."""
    ODD = "odd"
    """Anything that people type."""


class Case(NamedTuple):
    """One interview of the cohort."""

    number: int
    sort: Sort
    interview: Interview
    zone: ZoneInfo


@lru_cache(maxsize=1)
def cohort() -> tuple[Case, ...]:
    """Give the cohort: a third of it sparse, a third rich, a third odd."""
    return tuple(map(_case, range(SIZE)))


def _case(number: int) -> Case:
    rng = Random(f"case {number}")
    turn = number // len(Sort)
    sort = tuple(Sort)[number % len(Sort)]
    place, trade = PLACES[(turn + number) % len(PLACES)], TRADES[turn % len(TRADES)]
    make = {Sort.SPARSE: _sparse, Sort.RICH: _rich, Sort.ODD: _odd}[sort]
    return Case(number, sort, make(rng, place, trade, turn), ZoneInfo(place.zone))


def some(rng: Random, of: Sequence[T], least: int, most: int) -> tuple[T, ...]:
    """Draw a few of them, none twice."""
    return tuple(rng.sample(of, min(len(of), rng.randint(least, most))))


def day_of(moment: date | datetime) -> date:
    """Give the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def latest(interview: Interview) -> date:
    """Give the day of the last that happened."""
    days = [day_of(interview.round.held), *(entry.on for entry in interview.log)]
    days += [entry.on for entry in interview.heard]
    days += [debt.since for debt in interview.process.owed if debt.since]
    return max([*days, interview.status_on] if interview.status_on else days)


# Where, when and whom.


def _employer_name(rng: Random, place: Place, trade: Trade) -> str:
    return rng.choice(trade.employers).format(rng.choice(place.towns))


def _held(rng: Random, turn: int, exact: bool) -> date | datetime:
    """A working day of 2026; one in nine near its end, so that others fall into the next year."""
    day = date(2026, 1, 5) + timedelta(days=rng.randrange(330))
    if turn % 9 == 8:
        day = date(2026, 12, rng.randint(10, 23))
    while day.weekday() > 4:
        day += timedelta(days=1)
    if not exact:
        return day
    time = timedelta(hours=rng.choice((8, 9, 10, 11, 13, 14, 16, 17)), minutes=rng.choice((0, 30)))
    held = datetime.combine(day, datetime.min.time()) + time
    return held.replace(tzinfo=timezone(timedelta(hours=2))) if turn % 6 == 5 else held


def _address(name: str) -> str:
    plain = normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return f"{'.'.join(re.findall('[a-z]+', plain)) or 'jobs'}@example.org"


def _phone(rng: Random, place: Place) -> str:
    return f"{place.dial} 555 01{rng.randint(0, 99):02}"


def _round(rng: Random, turn: int, topics: tuple[str, ...], exact: bool = True) -> Round:
    setting = tuple(Setting)[turn % len(Setting)]
    live = tuple(medium for medium in Medium if medium is not Medium.RECORDED)
    recorded = setting is Setting.ONE_WAY
    return Round(
        held=_held(rng, turn, exact),
        stage=rng.choice(tuple(Stage)),
        setting=setting,
        medium=Medium.RECORDED if recorded else rng.choice(live),
        tone=rng.choice(tuple(Tone)),
        topics=() if recorded else topics,
    )


def _employer(rng: Random, place: Place, sector: Sector, turn: int) -> Employer:
    agency = turn % 5 == 2
    return Employer(
        country=place.country,
        timezone=rng.choice(("", place.zone)),
        sector=sector,
        size=rng.choice(tuple(Size)),
        style=rng.choice(tuple(EmployerStyle)),
        internal=not agency and turn % 11 == 4,
        via_agency=agency,
        agency=rng.choice(words.AGENCIES) if agency and turn % 2 else "",
        portal="https://jobs.example.org/status" if turn % 4 == 0 else "",
    )


def _process(rng: Random, held: date, said: Sequence[str], turn: int) -> Process:
    promise = tuple(Promise)[turn % len(Promise)]
    rule = rng.choice(tuple(ContactRule))
    start = held + timedelta(days=rng.randint(2, 6))
    window = Span(start, start + timedelta(days=rng.randint(0, 4)))
    invited = rule is ContactRule.CALL_INVITED and turn % 2 == 0
    dated = promise is Promise.DATE
    return Process(
        pace=rng.choice(tuple(Pace)),
        promise=promise,
        promised_for=held + timedelta(days=rng.randint(4, 20)) if dated else None,
        only_if_successful=turn % 7 == 3,
        said=rng.choice(said) if turn % 2 else "",
        contact_rule=rule,
        call_window=window if invited else None,
        closed=(Span(start, start + timedelta(days=3)),) if turn % 8 == 1 else (),
        competing_deadline=held + timedelta(days=rng.randint(6, 25)) if turn % 5 == 1 else None,
        reference=rng.choice(words.REFERENCES) if turn % 3 == 1 else "",
    )


def _exchange(
    rng: Random, interview: Interview, said: Sequence[str], turn: int
) -> tuple[tuple[LogEntry, ...], tuple[Heard, ...]]:
    """What they sent since, by every channel, and what the user did."""
    held = day_of(interview.round.held)
    names = [person.name for person in interview.people] or [""]
    to = rng.choice((*names, ""))
    log = [LogEntry(held + timedelta(days=1), Kind.THANK_YOU, By.EMAIL, to)] if turn % 3 else []
    if turn % 4 == 3:
        log.append(LogEntry(held + timedelta(days=9), Kind.CHECK_IN, rng.choice(tuple(By)), to))
    if turn % 8 == 7:
        log.append(LogEntry(held + timedelta(days=17), Kind.SECOND_CHECK_IN, By.EMAIL, to))
    heard: tuple[Heard, ...] = ()
    if turn % 3 == 2:
        on = held + timedelta(days=rng.randint(2, 12))
        promise = rng.choice((Promise.NONE, Promise.NONE, Promise.SOON, Promise.DATE))
        day = on + timedelta(days=rng.randint(3, 10)) if promise is Promise.DATE else None
        by = tuple(By)[turn // 3 % len(By)]
        heard = (Heard(on, rng.choice((*names, "")), by, rng.choice(said), promise, day),)
    return tuple(log), heard


def _with_status(rng: Random, interview: Interview, status: Status, careful: bool) -> Interview:
    """Bring an interview to a status, with what is told of it or without."""
    blank = interview._replace(
        status=status,
        status_on=None,
        status_by="",
        offer_deadline=None,
        round=interview.round._replace(next_round=None),
    )
    if status is Status.WAITING:
        return blank
    on = latest(blank) + timedelta(days=rng.randint(1, 5))
    told = careful or rng.random() < 0.4
    name = rng.choice([person.name for person in blank.people] or [""])
    told_by = blank._replace(
        status_on=on if told else None, status_by=name if told and rng.random() < 0.6 else ""
    )
    if status is Status.OFFER and rng.random() < 0.6:
        return told_by._replace(offer_deadline=on + timedelta(days=rng.randint(2, 9)))
    if status is Status.NEXT_ROUND and rng.random() < 0.85:
        return told_by._replace(round=blank.round._replace(next_round=_next(rng, on)))
    return told_by


def _next(rng: Random, after: date) -> date | datetime:
    day = after + timedelta(days=rng.randint(3, 12))
    if rng.random() < 0.35:
        return day
    hour, minute = rng.randint(8, 16), rng.choice((0, 15, 30))
    moment = datetime(day.year, day.month, day.day, hour, minute)
    return moment.replace(tzinfo=timezone(timedelta(hours=3))) if rng.random() < 0.3 else moment


def _debt(rng: Random, interview: Interview, what: OwedKind) -> Owed:
    """What they asked for, as sparsely or as oddly told as the rest."""
    trade = _TRADE_OF.get(interview.role)
    asked = {OwedKind.MATERIALS: 0, OwedKind.ANSWER: 1}.get(what)
    sparse = not interview.me.fits
    if sparse and rng.random() < 0.6:
        return Owed(what)
    since = latest(interview) + timedelta(days=rng.randint(0, 2))
    detail = ""
    files: tuple[str, ...] = ()
    if asked is not None:
        detail = trade.asked[asked] if trade else rng.choice(words.ODD_DETAILS)
    if what is OwedKind.MATERIALS and not sparse and rng.random() < 0.8:
        files = trade.files if trade else some(rng, words.ODD_FILES, 1, 5)
    return Owed(
        what,
        to=rng.choice([person.name for person in interview.people] or [""]) if not sparse else "",
        detail=detail,
        files=files,
        since=since if not sparse and rng.random() < 0.7 else None,
        due=since + timedelta(days=rng.randint(0, 7)) if rng.random() < 0.4 else None,
    )


# The three sorts.


def _sparse(rng: Random, place: Place, trade: Trade, turn: int) -> Interview:
    """The three required keys; every other one has one thing more."""
    bare = Interview(
        company=_employer_name(rng, place, trade),
        role=rng.choice(trade.roles),
        round=Round(held=_held(rng, turn, exact=rng.random() < 0.4)),
    )
    if turn % 2 == 0:
        return bare
    name = rng.choice(place.people)
    extra = turn // 2 % 6
    if extra == 0:
        return bare._replace(people=(Person(name=name),))
    if extra == 1:
        return bare._replace(me=Candidate(name=rng.choice(words.CANDIDATES)))
    if extra == 2:
        topics = some(rng, trade.topics, 1, 1)
        return bare._replace(round=bare.round._replace(topics=topics))
    if extra == 3:
        phone = _phone(rng, place)
        return bare._replace(
            employer=Employer(country=place.country), me=Candidate(name="Sam Rivera", phone=phone)
        )
    if extra == 4:
        one_way = bare.round._replace(setting=Setting.ONE_WAY, medium=Medium.RECORDED)
        return bare._replace(round=one_way)
    return bare._replace(
        company=rng.choice(words.ODD_COMPANIES),
        role=rng.choice(words.ODD_ROLES),
        people=(Person(name=rng.choice(words.ODD_NAMES), role=PersonRole.RECRUITER, met=False),),
    )


def _rich(rng: Random, place: Place, trade: Trade, turn: int) -> Interview:
    """All there is to say, said with care."""
    topics = rng.sample(trade.topics, len(trade.topics))
    held = _round(rng, turn, tuple(topics[:2]))
    employer = _employer(rng, place, trade.sector, turn)
    candidate = rng.choice(words.CANDIDATES)
    me = Candidate(
        name=candidate,
        email=_address(candidate),
        phone=_phone(rng, place),
        sign_off=rng.choice(("", "", "Kind regards")),
        style=rng.choice(tuple(Style)),
        fits=some(rng, trade.fits, 2, 4),
        question=trade.question,
        news=some(rng, trade.news, 1, 2) if turn % 2 else (),
        available=some(rng, words.AVAILABLE, 1, 2) if turn % 3 else (),
        interest=rng.choice(words.INTERESTS),
        concerns=trade.concerns if turn % 2 else (),
        closing_note=turn % 2 == 0,
    )
    process = _process(rng, day_of(held.held), words.SAID, turn)
    whole = Interview(
        company=_employer_name(rng, place, trade),
        role=rng.choice(trade.roles),
        round=held,
        process=process,
        employer=employer,
        people=_people(rng, place, trade, held, employer, turn),
        me=me,
    )
    log, heard = _exchange(rng, whole, words.NEWS_FROM_THEM, turn)
    status = tuple(Status)[turn // 2 % len(Status)] if turn % 2 else Status.WAITING
    return _with_status(rng, whole._replace(log=log, heard=heard), status, careful=True)


def _people(
    rng: Random, place: Place, trade: Trade, held: Round, employer: Employer, turn: int
) -> tuple[Person, ...]:
    names = rng.sample(place.people, len(place.people))
    topics = rng.sample(trade.topics, len(trade.topics))
    recorded = held.setting is Setting.ONE_WAY
    found = []
    for i in range(0 if recorded else _MANY.get(held.setting, 1)):
        role = rng.choice((PersonRole.INTERVIEWER, PersonRole.CHAIR, PersonRole.OWNER))
        found.append(
            Person(
                name=names[i],
                address_as=f"Dr {names[i].split()[-1]}" if rng.random() < 0.12 else "",
                title=trade.boss if i == 0 else "",
                role=PersonRole.HIRING_MANAGER if i == 0 else role,
                email=_address(names[i]),
                phone=_phone(rng, place) if i < 2 else "",
                gave_number=i == 0 and turn % 2 == 0,
                public_line=i == 0 and employer.size is Size.TINY,
                topics=(topics[i % len(topics)],) if i or turn % 3 else (),
            )
        )
    if employer.via_agency or recorded or turn % 3 == 0:
        arranger = rng.choice((PersonRole.RECRUITER, PersonRole.COORDINATOR))
        found.append(
            Person(
                name=names[-1],
                title="Recruitment Consultant" if employer.via_agency else "",
                role=PersonRole.AGENCY_RECRUITER if employer.via_agency else arranger,
                email=_address(names[-1]),
                phone=_phone(rng, place),
                met=False,
            )
        )
    return tuple(found)


def _odd(rng: Random, place: Place, trade: Trade, turn: int) -> Interview:
    """Whatever people type, in any of the fields."""

    def one(of: Sequence[str]) -> str:
        return rng.choice(of)

    held = _round(rng, rng.randrange(12), some(rng, words.ODD_TOPICS, 0, 3), rng.random() < 0.7)
    candidate = one(words.ODD_CANDIDATES)
    me = Candidate(
        name=candidate,
        email=rng.choice(("", _address(candidate))),
        phone=rng.choice(("", *words.ODD_PHONES)),
        sign_off=one(("", "", "Cheers,", "With kind regards", "Best", "xx")),
        fits=some(rng, words.ODD_FITS, 0, 3),
        question=one(("", *words.ODD_QUESTIONS)),
        news=some(rng, words.ODD_NEWS, 0, 2),
        available=some(rng, words.ODD_AVAILABLE, 0, 3),
        interest=one(("", *words.ODD_INTERESTS)),
        concerns=some(rng, words.ODD_CONCERNS, 0, 3),
        closing_note=turn % 2 == 0,
    )
    people = tuple(
        Person(
            name=name,
            address_as=one(words.ODD_GREETINGS),
            role=(role := rng.choice(tuple(PersonRole))),
            email=rng.choice(("", _address(name))),
            phone=rng.choice(("", *words.ODD_PHONES)),
            met=role not in ARRANGERS or rng.random() < 0.5,
            topics=some(rng, words.ODD_TOPICS, 0, 2),
        )
        for name in some(rng, words.ODD_NAMES, 0, 4)
    )
    whole = Interview(
        company=words.ODD_COMPANIES[turn % len(words.ODD_COMPANIES)],
        role=words.ODD_ROLES[turn % len(words.ODD_ROLES)],
        round=held,
        process=_process(rng, day_of(held.held), words.ODD_SAID, rng.randrange(40)),
        employer=_employer(rng, place, rng.choice(tuple(Sector)), rng.randrange(40)),
        people=people,
        me=me,
    )
    if turn % 4 == 0:
        # A plain employer and an odd hand, and the other way round.
        whole = whole._replace(company=_employer_name(rng, place, trade), role=trade.roles[0])
    elif turn % 4 == 1:
        whole = whole._replace(
            me=me._replace(fits=trade.fits[:2], news=trade.news, question=trade.question)
        )
    log, heard = _exchange(rng, whole, words.ODD_SAID, rng.randrange(24))
    status = rng.choice((Status.WAITING, *Status))
    return _with_status(rng, whole._replace(log=log, heard=heard), status, careful=False)


# What a kind of message needs.


def grounded(interview: Interview, kind: Kind) -> Interview:
    """Give the interview with what a message of this kind rests on, made up where it has none."""
    rng = Random(f"{kind}|{interview.company}|{interview.role}|{interview.round.held}")
    careful = bool(interview.me.fits)
    needed = _NEEDED.get(kind)
    if kind is Kind.THANK_YOU:
        interview = interview._replace(log=(), heard=())
    if kind in _ASKED:
        interview = _asked_before(rng, interview, _ASKED[kind])
    if needed is not None and interview.status is not needed:
        interview = _with_status(rng, interview, needed, careful)
    if kind in _OWED and all(debt.what is not _OWED[kind] for debt in interview.process.owed):
        owed = (*interview.process.owed, _debt(rng, interview, _OWED[kind]))
        interview = interview._replace(process=interview.process._replace(owed=owed))
    if kind is Kind.QUESTION and not interview.me.question.strip():
        trade = _TRADE_OF.get(interview.role)
        question = trade.question if trade else rng.choice(words.ODD_QUESTIONS)
        interview = interview._replace(me=interview.me._replace(question=question))
    if kind is Kind.OFFER_DEADLINE:
        day = writing_day(interview, kind) + timedelta(days=rng.choice((0, 1, 2, 4, 7, 12)))
        process = interview.process._replace(competing_deadline=day)
        interview = interview._replace(process=process)
    if kind is Kind.AGENCY_DEBRIEF:
        interview = _via_agency(rng, interview, careful)
    return interview


def _asked_before(rng: Random, interview: Interview, times: int) -> Interview:
    """Log what came before a second check-in or a last note; who says little, logs little."""
    if not interview.me.fits and rng.random() < 0.5:
        return interview
    held = day_of(interview.round.held)
    to = interview.people[0].name if interview.people else ""
    thanked = tuple(entry for entry in interview.log if entry.kind is Kind.THANK_YOU)
    kinds = (Kind.CHECK_IN, Kind.SECOND_CHECK_IN)[:times]
    asked = tuple(
        LogEntry(held + timedelta(days=9 + 8 * i), kind, rng.choice((By.EMAIL, *By)), to)
        for i, kind in enumerate(kinds)
    )
    return interview._replace(log=thanked + asked)


def _via_agency(rng: Random, interview: Interview, careful: bool) -> Interview:
    employer = interview.employer._replace(via_agency=True, internal=False)
    if careful and not employer.agency:
        employer = employer._replace(agency=rng.choice(words.AGENCIES))
    people = interview.people
    roles = {person.role for person in people}
    if careful and PersonRole.AGENCY_RECRUITER not in roles:
        consultant = Person(
            name="Joost van Leeuwen",
            role=PersonRole.AGENCY_RECRUITER,
            email="joost@example.org",
            phone="+31 20 555 0126",
            met=False,
        )
        people = (*(person for person in people if person.name != consultant.name), consultant)
    return interview._replace(employer=employer, people=people)


def writing_day(interview: Interview, kind: Kind) -> date:
    """Give a day on which somebody might write it: soon after what it follows on from."""
    rng = Random(f"day|{kind}|{interview.company}|{interview.role}|{interview.round.held}")
    held = day_of(interview.round.held)
    if kind is Kind.THANK_YOU:
        return held + timedelta(days=rng.choice((0, 1, 1, 1, 2, 5)))
    if kind is Kind.AGENCY_DEBRIEF:
        return max(held, latest(interview)) + timedelta(days=rng.choice((0, 1)))
    day = latest(interview)
    if kind in (Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.CLOSING):
        promised = interview.process.promised_for
        if promised and rng.random() < 0.7:
            day = max(day, promised)
        day = max(day + timedelta(days=2), held + timedelta(days=rng.choice((3, 6, 8, 11, 15))))
    else:
        day += timedelta(days=rng.choice((0, 1, 2)))
    while day.weekday() > 4:
        day += timedelta(days=1)
    booked = interview.round.next_round
    if kind is Kind.CONFIRMATION and booked:
        day = min(day, day_of(booked))
    return day


def readers(interview: Interview, kind: Kind) -> tuple[Person | None, ...]:
    """Give the people whom the message may be for, up to four, or nobody that is known."""
    people = interview.people
    if kind is Kind.AGENCY_DEBRIEF:
        people = tuple(p for p in people if p.role is PersonRole.AGENCY_RECRUITER)
    return people[:MOST_READERS] or (None,)


# Drafts for reading.


def summary(case: Case, interview: Interview, today: date) -> str:
    """Say on one line what the file holds, and on which day somebody writes."""
    told = "; ".join(f"{key} = {value}" for key, value in facts(interview).items())
    return f"[{case.number} {case.sort}; {WEEKDAYS[today.weekday()]} {today}] " + told.replace(
        "\n", " / "
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Print drafts of one kind for reading aloud."""
    parser = argparse.ArgumentParser(prog="python -m tests.drafting.cohort", description=__doc__)
    parser.add_argument("--kind", type=Kind, choices=list(Kind), required=True)
    parser.add_argument("--channel", type=Channel, choices=list(Channel), default=Channel.EMAIL)
    parser.add_argument("--tone", type=Register, choices=list(Register), help="as it was if unset")
    parser.add_argument("--sort", type=Sort, choices=list(Sort), help="all three if unset")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--everybody", action="store_true", help="every reader, not just the first")
    wanted = parser.parse_args(arguments)
    templates = Templates([paths.templates()])
    cases = [case for case in cohort() if wanted.sort in (None, case.sort)]
    for case in cases[wanted.start : wanted.start + wanted.count]:
        interview = grounded(case.interview, wanted.kind)
        today = writing_day(interview, wanted.kind)
        print(summary(case, interview, today), end="\n\n")
        whom = readers(interview, wanted.kind)
        for to in whom if wanted.everybody else whom[:1]:
            draft: Draft = templates.draft(
                interview, wanted.kind, wanted.channel, to, today, case.zone, wanted.tone
            )
            print(print_draft(draft))
        print("=" * 100)


if __name__ == "__main__":
    main()
