"""Interviews that drafts are tried on: a plain one, and any that hypothesis can think of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from drafter import paths
from drafter.drafting.templates import Templates
from drafter.interview.model import (
    By,
    Candidate,
    Channel,
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
    Setting,
    Tone,
)

TEMPLATES = Templates([paths.templates()])
ZONE = ZoneInfo("America/New_York")
WRITTEN = [(kind, channel) for channel in Channel for kind in TEMPLATES.kinds(channel)]

DANA = Person(
    name="Dana Okafor",
    role=PersonRole.HIRING_MANAGER,
    email="dana@northwind.example",
    phone="+1 415 555 0117",
    topics=("the on-call rota",),
)
SAM = Candidate(name="Sam Rivera", email="sam@example.org", phone="+1 415 555 0199")
PLAIN = Interview(
    company="Northwind Traders",
    role="Data Analyst",
    round=Round(held=datetime(2026, 9, 15, 10)),
    people=(DANA,),
    me=SAM,
)

COMPANIES = ("Northwind Traders", "Target", "Acme Inc.", "The Gap", "Yahoo!", "Müller & Söhne GmbH")
ROLES = (
    "Data Analyst",
    "Engineer, Platform",
    "UX Designer",
    "nurse",
    "Sales position",
    "Head of Engineering (f/m/d)",
    "Senior Research Associate in Computational Social Science",
)
NAMES = (
    "Dana Okafor", "J. Adeyemi", "Kim", "Ludwig van der Berg", "Dr. Amara Obi", "山田太郎",
    "Søren Åkesson", "Okafor-Lind, Maria", "Mary Ann O'Neil, PhD",
    "Thomas Vandenbroucke-Hofstätter",
)  # fmt: skip
TOPICS = (
    "moving the reporting warehouse to dbt", "The on-call rota.", "Python", "weekend shifts",
    "They want to open a second store by spring.", "We talked about the budget for 2027",
    "How the team tests its releases", "The team is moving to a new case system.",
    "What would success look like?", "die Umstellung auf SAP", "API design, mostly",
)  # fmt: skip
FITS = (
    "five years of SQL reporting", "moved a 2 TB warehouse to dbt", "I led a team of six.",
    "Leading a team of twelve", "fluent in German", "Certified AWS architect", "patience",
    "Speaks Spanish and English", "SQL", "A PhD in statistics",
)  # fmt: skip
NEWS = ("passed the dbt certification", "a talk on testing at a meetup", "I finished my thesis.")


T = TypeVar("T")


def made(model: Callable[..., T], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Draw these fields; the others stay at their defaults, which `builds` would not leave them."""
    return st.fixed_dictionaries(fields).map(lambda drawn: model(**drawn))


def some(of: tuple[str, ...], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(of), max_size=most, unique=True).map(tuple)


people = made(
    Person,
    name=st.sampled_from(NAMES),
    address_as=st.sampled_from(["", "", "Dr Okafor", "Dana"]),
    role=st.sampled_from(PersonRole),
    email=st.sampled_from(["", "someone@northwind.example"]),
    phone=st.sampled_from(["", "+1 415 555 0117"]),
    met=st.booleans(),
    topics=some(TOPICS, 2),
)
days = st.dates(date(2026, 9, 1), date(2026, 9, 20))
rounds = made(
    Round,
    held=days | st.builds(datetime.combine, days, st.times()),
    setting=st.sampled_from(Setting),
    medium=st.sampled_from(Medium),
    tone=st.sampled_from(Tone),
    topics=some(TOPICS),
)
processes = made(
    Process,
    promise=st.sampled_from(Promise),
    promised_for=st.dates(date(2026, 9, 15), date(2026, 10, 10)),
    said=st.sampled_from(["", "You'll hear from us soon."]),
    contact_rule=st.sampled_from(ContactRule),
    competing_deadline=st.dates(date(2026, 9, 25), date(2026, 10, 6)),
    owed=st.sampled_from(
        [(Owed(what=OwedKind.RETURN_CALL),)]
        + [(Owed(what=OwedKind.RETURN_CALL, since=date(2026, 9, day)),) for day in (10, 23, 25)]
    ),
    reference=st.sampled_from(["", "REQ-1042"]),
)
employers = made(
    Employer,
    country=st.sampled_from(["US", "GB", "DE", "JP", "IN"]),
    via_agency=st.booleans(),
    agency=st.sampled_from(["", "Harbour Staffing"]),
    portal=st.sampled_from(["", "https://jobs.example.org/status"]),
)
candidates = made(
    Candidate,
    name=st.sampled_from(["Sam Rivera", "Ana María Núñez de la Vega", "Li"]),
    email=st.sampled_from(["", "sam@example.org"]),
    phone=st.sampled_from(["", "+1 415 555 0199"]),
    sign_off=st.sampled_from(["", "Warm regards,"]),
    fits=some(FITS),
    question=st.sampled_from(["", "Will the analyst own the pager?"]),
    news=some(NEWS),
    available=some(("Thursday after 3 pm", "Friday morning.")),
    interest=st.sampled_from(["", "8", "very keen: 9 out of 10"]),
    concerns=some(("the commute", "Pay is low.", "I don't want to travel")),
)
logs = st.lists(
    made(
        LogEntry,
        on=st.dates(date(2026, 9, 20), date(2026, 9, 24)),
        kind=st.sampled_from([Kind.THANK_YOU, Kind.CHECK_IN]),
        by=st.sampled_from(By),
    ),
    max_size=2,
).map(tuple)
replies = st.lists(
    made(
        Heard,
        on=st.dates(date(2026, 9, 20), date(2026, 9, 24)),
        sender=st.sampled_from(["", *NAMES[:3]]),
        by=st.sampled_from(By),
        said=st.sampled_from(["", "still deciding"]),
    ),
    max_size=1,
).map(tuple)
interviews = made(
    Interview,
    company=st.sampled_from(COMPANIES),
    role=st.sampled_from(ROLES),
    round=rounds,
    process=processes,
    employer=employers,
    people=st.lists(people, max_size=4, unique_by=lambda person: person.name).map(tuple),
    me=candidates,
    log=logs,
    heard=replies,
)
TODAY = date(2026, 9, 25)
