"""Whole interviews, calendars and moments of every kind, drawn by hypothesis."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from drafter.decision.calendar import Calendar
from drafter.interview.model import (
    By,
    Candidate,
    ContactRule,
    Employer,
    EmployerStyle,
    Heard,
    Interview,
    Kind,
    LogEntry,
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

NAMES = ("Dana Okafor", "Jun Adeyemi", "Noor Haddad", "Lee Park")
ZONES = (
    *("America/New_York", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Auckland"),
    *("America/Havana", "Africa/Cairo", "Pacific/Kiritimati", "Pacific/Pago_Pago"),
)
"""With and without changes of clocks, at midnight in Havana and Cairo, and at both date lines."""
WEEKENDS = ((5, 6), (4, 5), (6,), (4,), ())
CHANGES_OF_CLOCKS = (date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1))


class Drawn(NamedTuple):
    """The arguments of a decision."""

    interview: Interview
    now: datetime
    calendar: Calendar


# Probabilities matter: most of a wild interview is over before it becomes interesting, so that
# statuses, rules and settings that end the matter at once are drawn less often than others.
_status = st.sampled_from((*(Status.WAITING,) * 8, *Status))
_promise = st.sampled_from((Promise.NONE, Promise.NONE, *Promise))
_rule = st.sampled_from((*(ContactRule.UNSPECIFIED,) * 2, *ContactRule))
_setting = st.sampled_from((*(Setting.ONE_TO_ONE,) * 4, *Setting))
_tone = st.sampled_from((Tone.CASUAL, *Tone))
_style = st.sampled_from((Style.DIRECT, *Style))
_kind = st.sampled_from((*(Kind.CHECK_IN, Kind.SECOND_CHECK_IN) * 3, *Kind))
_seldom = st.sampled_from((False, False, False, True))
_often = st.sampled_from((True, True, True, False))
_role = st.sampled_from((*(PersonRole.HIRING_MANAGER, PersonRole.RECRUITER) * 4, *PersonRole))
_name = st.sampled_from(("", *NAMES))
_soon, _late = st.sampled_from(range(13)), st.sampled_from(range(3, 90))


@st.composite
def _people(draw: st.DrawFn) -> tuple[Person, ...]:
    count = draw(st.sampled_from((1, 1, 1, 2, 2, 2, 3, 3, 0)))
    return tuple(
        Person(
            name=name,
            role=draw(_role),
            email="someone@example.org" if draw(_often) else "",
            phone="+1 415 555 0117" if draw(_often) else "",
            gave_number=draw(_often),
            public_line=draw(_seldom),
            met=draw(_often),
        )
        for name in NAMES[:count]
    )


@st.composite
def _promises(draw: st.DrawFn, since: date) -> dict[str, Any]:
    promise = draw(_promise)
    named = promise is Promise.DATE
    return {
        "promise": promise,
        "promised_for": since + timedelta(draw(_soon)) if named else None,
    }


@st.composite
def _spans(draw: st.DrawFn, since: date) -> Span:
    first = since + timedelta(draw(st.integers(-3, 12)))
    return Span(first, first + timedelta(draw(st.integers(0, 9))))


@st.composite
def _entries(draw: st.DrawFn, held: date) -> tuple[LogEntry, ...]:
    entries = []
    day = held + timedelta(draw(st.sampled_from((0, 0, 0, 1, -4))))
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2, 3, 5)))):
        day += timedelta(draw(_soon))
        answered = day + timedelta(draw(_soon)) if draw(_seldom) else None
        entries.append(LogEntry(day, draw(_kind), draw(st.sampled_from(By)), draw(_name), answered))
    return tuple(entries)


@st.composite
def _heard(draw: st.DrawFn, held: date) -> tuple[Heard, ...]:
    words = []
    for _ in range(draw(st.sampled_from((0, 0, 0, 1, 2, 3)))):
        day = held + timedelta(draw(st.integers(-2, 40)))
        words.append(Heard(day, draw(_name), **draw(_promises(day))))
    return tuple(words)


@st.composite
def _owed(draw: st.DrawFn, held: date) -> tuple[Owed, ...]:
    debts = []
    for _ in range(draw(st.sampled_from((0, 0, 0, 0, 1, 2)))):
        since = held + timedelta(draw(_soon)) if draw(_often) else None
        due = (since or held) + timedelta(draw(_soon)) if draw(_seldom) else None
        debts.append(Owed(draw(st.sampled_from(OwedKind)), draw(_name), since=since, due=due))
    return tuple(debts)


@st.composite
def _held(draw: st.DrawFn, zone: ZoneInfo) -> date | datetime:
    day = draw(st.sampled_from(CHANGES_OF_CLOCKS)) + timedelta(draw(st.integers(-5, 5)))
    if draw(_seldom):
        return day
    hour = datetime.combine(day, time(draw(st.integers(0, 23)), draw(st.sampled_from((0, 30)))))
    return hour.replace(tzinfo=draw(st.sampled_from((None, zone, UTC))))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Any zone, any weekend, holidays, days worked in lieu, closures."""
    around = draw(st.sampled_from(CHANGES_OF_CLOCKS))
    off = draw(st.lists(st.integers(-10, 40), max_size=4))
    on = draw(st.lists(st.integers(-10, 40), max_size=2))
    return Calendar(
        zone=ZoneInfo(draw(st.sampled_from(ZONES))),
        weekend=frozenset(draw(st.sampled_from(WEEKENDS))),
        holidays={around + timedelta(days): "Founders' Day" for days in off},
        working=frozenset(around + timedelta(days) for days in on),
        closed=tuple(draw(st.lists(_spans(around), max_size=1))),
    )


@st.composite
def cases(draw: st.DrawFn, /, **facts: Any) -> Drawn:
    """Arguments of a decision that no reader would refuse.

    `facts` as in `situations.having`; a function makes a strategy from the interview's day.
    """
    calendar = draw(calendars())
    when = draw(_held(calendar.zone))
    held = calendar.day_of(when)
    status = draw(_status)
    over = status is not Status.WAITING
    rule = draw(_rule)
    windowed = rule is ContactRule.CALL_INVITED and draw(_often)
    booked = status is Status.NEXT_ROUND and draw(_often)
    deadline = held + timedelta(draw(_soon))
    interview = Interview(
        company="Northwind Traders",
        role="Data Analyst",
        round=Round(
            held=when,
            stage=draw(st.sampled_from(Stage)),
            setting=draw(_setting),
            tone=draw(_tone),
            next_round=held + timedelta(draw(_soon)) if booked else None,
        ),
        status=status,
        status_on=held + timedelta(draw(_soon)) if over and draw(_often) else None,
        status_by=draw(_name) if over else "",
        offer_deadline=deadline if status is Status.OFFER and draw(_often) else None,
        process=Process(
            pace=draw(st.sampled_from(Pace)),
            **draw(_promises(held)),
            only_if_successful=draw(_seldom),
            contact_rule=rule,
            call_window=draw(_spans(held + timedelta(3))) if windowed else None,
            closed=tuple(draw(st.lists(_spans(held), max_size=1))),
            owed=draw(_owed(held)),
            competing_deadline=deadline if draw(_seldom) else None,
        ),
        employer=Employer(
            country=draw(st.sampled_from(("US", "US", "GB", "DE", "JP", "IN"))),
            timezone=calendar.zone.key,
            sector=draw(st.sampled_from(Sector)),
            size=draw(st.sampled_from(Size)),
            style=draw(st.sampled_from(EmployerStyle)),
            internal=draw(_seldom),
            via_agency=draw(_seldom),
        ),
        people=draw(_people()),
        me=Candidate(
            name="Sam Rivera",
            style=draw(_style),
            question=draw(st.sampled_from(("", "Who owns the rota?"))),
            closing_note=draw(st.booleans()),
        ),
        log=draw(_entries(held)),
        heard=draw(_heard(held)),
    )
    for path, value in facts.items():
        table, _, name = path.rpartition("__")
        if callable(value):
            value = value(held)
        if isinstance(value, st.SearchStrategy):
            value = draw(value)
        if table:
            value = getattr(interview, table)._replace(**{name: value})
        interview = interview._replace(**{table or name: value})
    day = held + timedelta(draw(st.sampled_from((*range(3, 28), *range(4), -1, 35, 50, 70, 90))))
    now = datetime.combine(day, time(draw(st.sampled_from(range(24))), 15), calendar.zone)
    return Drawn(interview, now.astimezone(draw(st.sampled_from((calendar.zone, UTC)))), calendar)


@st.composite
def questions(draw: st.DrawFn, held: date) -> tuple[LogEntry, ...]:
    """Thanks, and up to three questions with or without an answer."""
    day = held
    log = [LogEntry(held, Kind.THANK_YOU)]
    for kind in (Kind.CHECK_IN, Kind.SECOND_CHECK_IN, Kind.CHECK_IN)[
        : draw(st.sampled_from((0, 0, 1, 1, 1, 1, 2, 2, 3)))
    ]:
        day += timedelta(draw(st.sampled_from(range(1, 16))))
        answered = day + timedelta(draw(_soon)) if draw(_seldom) else None
        log.append(LogEntry(day, kind, draw(st.sampled_from(By)), answered=answered))
    return tuple(log)


@st.composite
def reachable_people(
    draw: st.DrawFn, role: PersonRole = PersonRole.RECRUITER
) -> tuple[Person, ...]:
    """One of that role who can be written to and rung, perhaps with others."""
    person = Person(NAMES[3], role=role, email="a@example.org", phone="+1 415 555 0118")
    return (*draw(_people()), person._replace(gave_number=True))


def asking_cases(**facts: Any) -> st.SearchStrategy[Drawn]:
    """Cases in which nothing is left but the question how things stand."""
    waiting: dict[str, Any] = {
        "status": Status.WAITING,
        "status_on": None,
        "status_by": "",
        "offer_deadline": None,
        "round__next_round": None,
        "process__owed": (),
        "process__competing_deadline": None,
        "employer__via_agency": False,
        "people": reachable_people(),
        "log": questions,
    }
    return cases(**{**waiting, **facts})


@st.composite
def contradictory_cases(draw: st.DrawFn) -> Drawn:
    """Arguments whose facts need not agree: days before others, names of nobody, half promises."""
    drawn: Drawn = draw(cases())
    days = st.integers(-40, 90).map(lambda days: drawn.now.date() + timedelta(days))
    maybe = st.none() | days
    process = drawn.interview.process._replace(
        promise=draw(st.sampled_from(Promise)),
        promised_for=draw(maybe),
        contact_rule=draw(st.sampled_from(ContactRule)),
        call_window=draw(st.none() | st.builds(Span, days, days)),
        closed=tuple(draw(st.lists(st.builds(Span, days, days), max_size=2))),
        competing_deadline=draw(maybe),
        owed=tuple(
            draw(st.lists(st.builds(Owed, st.sampled_from(OwedKind), since=maybe, due=maybe)))
        ),
    )
    interview = drawn.interview._replace(
        status=draw(st.sampled_from(Status)),
        status_on=draw(maybe),
        status_by=draw(_name),
        offer_deadline=draw(maybe),
        process=process,
        round=drawn.interview.round._replace(held=draw(days), next_round=draw(maybe)),
        log=tuple(draw(st.lists(st.builds(LogEntry, days, _kind, answered=maybe), max_size=5))),
        heard=tuple(
            draw(
                st.lists(
                    st.builds(Heard, days, promise=st.sampled_from(Promise), promised_for=maybe),
                    max_size=3,
                )
            )
        ),
    )
    return drawn._replace(interview=interview)
