"""Interviews to try templates on: rich, sparse and odd ones, of people who do not exist."""

from __future__ import annotations

from datetime import date, datetime, time

from drafter.interview.model import (
    By,
    Candidate,
    Employer,
    Heard,
    Interview,
    Kind,
    LogEntry,
    Medium,
    Person,
    PersonRole,
    Process,
    Promise,
    Round,
    Setting,
    Tone,
)

HELD = date(2026, 9, 15)
NEXT_DAY, LATER = date(2026, 9, 16), date(2026, 9, 25)


RICH = Interview(
    company="Northwind Traders",
    role="Data Analyst",
    round=Round(
        held=datetime.combine(HELD, time(10)),
        setting=Setting.SMALL_TEAM,
        topics=("moving the reporting warehouse to dbt", "the first ninety days"),
    ),
    process=Process(
        promise=Promise.DATE,
        promised_for=date(2026, 9, 24),
        said="you'll hear from us by Thursday",
        reference="REQ-1042",
    ),
    people=(
        Person(
            name="Dana Okafor",
            title="Head of Analytics",
            role=PersonRole.HIRING_MANAGER,
            email="dana@northwind.example",
            phone="+1 415 555 0117",
            topics=("the on-call rota",),
        ),
        Person(name="Marcus Bell", email="marcus@northwind.example"),
    ),
    me=Candidate(
        name="Sam Rivera",
        email="sam@example.org",
        phone="+1 415 555 0199",
        fits=("five years of SQL reporting", "moved a 2 TB warehouse to dbt"),
        news=("passed the dbt certification",),
        available=("Thursday after 3 pm", "Friday morning"),
        interest="very keen",
    ),
    log=(LogEntry(on=NEXT_DAY, kind=Kind.THANK_YOU, to="Dana Okafor"),),
)
SPARSE = Interview(company="Acme", role="Clerk", round=Round(held=HELD))
PLAIN = Interview(
    company="Harborlight Freight",
    role="Operations Planner",
    round=Round(held=HELD, tone=Tone.CASUAL, medium=Medium.PHONE),
    people=(Person(name="Kim", phone="+1 312 555 0142"),),
    me=Candidate(name="Priya Raman", phone="+1 312 555 0191"),
    log=(
        LogEntry(on=date(2026, 9, 18), kind=Kind.CHECK_IN, by=By.VOICEMAIL),
        LogEntry(on=date(2026, 9, 22), kind=Kind.CHECK_IN, to="Kim"),
    ),
)
ODD = Interview(
    company="Müller & Söhne GmbH",
    role="Head of Engineering (f/m/d)",
    round=Round(
        held=HELD,
        setting=Setting.ONE_WAY,
        medium=Medium.RECORDED,
        tone=Tone.FORMAL,
        topics=("They want to open a second store by spring.",),
    ),
    process=Process(promise=Promise.SOON),
    employer=Employer(country="DE", agency="Harbour Staffing", via_agency=True),
    people=(
        Person(
            name="Okafor-Lind, Maria",
            address_as="Frau Okafor-Lind",
            role=PersonRole.AGENCY_RECRUITER,
            email="maria@harbour.example",
            met=False,
        ),
    ),
    me=Candidate(name="Ana María Núñez de la Vega", email="ana@example.org", fits=("SQL",)),
    heard=(Heard(on=date(2026, 9, 22), sender="Okafor-Lind, Maria", said="still deciding"),),
)
