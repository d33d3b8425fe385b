"""The checker checked: texts that must be refused and texts that must pass, tried on the spot."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.checking.check import check
from drafter.checking.findings import Code
from drafter.interview.model import (
    Candidate,
    Employer,
    Interview,
    Kind,
    Medium,
    Person,
    PersonRole,
    Process,
    Promise,
    Round,
    Setting,
)


class SelfTest(NamedTuple):
    """What came of trying the checker."""

    tried: int
    missed: tuple[str, ...]
    """Codes of the defects that were not found."""
    blamed: tuple[str, ...]
    """Codes that were found in honest texts."""

    @property
    def passed(self) -> bool:
        return not self.missed and not self.blamed


_ANNA = Person(
    "Anna Lindqvist",
    title="Head of Planning",
    role=PersonRole.HIRING_MANAGER,
    email="anna.lindqvist@fernhill.example.org",
    phone="+1 312 555 0131",
    gave_number=True,
    topics=("moving the night sort to Joliet",),
)
_OMAR = Person(
    "Omar Haddad",
    title="Senior Planner",
    email="omar.haddad@fernhill.example.org",
    topics=("how drivers agree on routes",),
)
_FACTS = Interview(
    company="Fernhill Freight",
    role="Operations Planner",
    round=Round(datetime(2026, 9, 15, 10), setting=Setting.SMALL_TEAM, medium=Medium.ONSITE),
    process=Process(promise=Promise.DATE, promised_for=date(2026, 9, 25)),
    employer=Employer(timezone="America/Chicago"),
    people=(_ANNA, _OMAR),
    me=Candidate(
        name="Priya Raman",
        email="priya.raman@example.org",
        phone="+1 312 555 0142",
        fits=("planned night shifts for a parcel hub of 120 people",),
    ),
)
_ZONE = ZoneInfo("America/Chicago")
_THANKS = """\
To: Anna Lindqvist <anna.lindqvist@fernhill.example.org>
Subject: Thank you for Tuesday: Operations Planner

Dear Anna,

Thank you for the conversation on Tuesday, September 15, about the Operations Planner role. It was \
good to hear how you think about moving the night sort to Joliet. {}

I planned night shifts for a parcel hub of 120 people, and I would be glad to bring that to the \
team at Fernhill Freight. If anything else would be useful to you, please just ask.

Best regards,
Priya Raman
+1 312 555 0142
"""
_ASKING = """\
To: Anna Lindqvist <anna.lindqvist@fernhill.example.org>
Subject: Next steps for the Operations Planner role

Dear Anna,

I enjoyed our conversation on September 15 about the Operations Planner role, and I am still very \
interested in it. {}

Could you tell me how things stand? If anything else would help, I will gladly send it.

Thank you for your time.

Best regards,
Priya Raman
priya.raman@example.org
"""
_PLANTED: tuple[tuple[Code, Kind, str], ...] = (
    (Code.UNKNOWN_NAME, Kind.THANK_YOU, "Please thank Beatrix Fontaine as well."),
    (Code.UNKNOWN_TITLE, Kind.THANK_YOU, "The Senior Operations Planner role suits me."),
    (Code.UNKNOWN_TERM, Kind.THANK_YOU, "I have used Salesforce for it."),
    (Code.UNKNOWN_DATE, Kind.THANK_YOU, "Our talk on September 17 was a pleasure."),
    (Code.WRONG_WEEKDAY, Kind.THANK_YOU, "I look back on Thursday, September 15 with pleasure."),
    (Code.UNKNOWN_TIME, Kind.THANK_YOU, "The interview at 3 pm was a pleasure."),
    (Code.UNKNOWN_NUMBER, Kind.THANK_YOU, "I trained 45 packers there."),
    (Code.UNKNOWN_MONEY, Kind.THANK_YOU, "That saved them $40,000."),
    (Code.UNKNOWN_CONTACT, Kind.THANK_YOU, "My work is at www.raman-planning.example.org/work."),
    (Code.PHANTOM_ATTACHMENT, Kind.THANK_YOU, "I have attached my CV."),
    (Code.INVENTED_OFFER, Kind.CHECK_IN, "I have received another offer in the meantime."),
    (Code.INVENTED_PROMISE, Kind.THANK_YOU, "You promised me a tour of the depot."),
    (
        Code.INVENTED_AVAILABILITY,
        Kind.THANK_YOU,
        "I am available at any time and can start Monday.",
    ),
    (Code.INVENTED_CLAIM, Kind.THANK_YOU, "I have managed a fleet of lorries and audited depots."),
    (Code.WRONG_PERSON_TOPIC, Kind.THANK_YOU, "You told me how the drivers agree on routes."),
    (Code.PLACEHOLDER_LEFT, Kind.THANK_YOU, "I liked hearing about [specific topic]."),
    (Code.STATUS_QUESTION, Kind.THANK_YOU, "Could you tell me when you will decide?"),
    (Code.BLAME, Kind.CHECK_IN, "I am disappointed that nobody has replied."),
    (Code.PRESSURE, Kind.CHECK_IN, "I must have your answer by Friday or I will accept elsewhere."),
    (Code.SALARY, Kind.THANK_YOU, "What salary do you have in mind?"),
)


def self_test() -> SelfTest:
    """Try the checker on seeded texts; it raises nothing, whatever is broken."""
    missed, blamed = [], []
    for kind, text in ((Kind.THANK_YOU, _THANKS), (Kind.CHECK_IN, _ASKING)):
        found = _codes(text.format(""), kind)
        blamed += sorted(code.value for code in found)
    for code, kind, sentence in _PLANTED:
        text = _ASKING if kind is Kind.CHECK_IN else _THANKS
        if code not in _codes(text.format(sentence), kind):
            missed.append(code.value)
    return SelfTest(len(_PLANTED) + 2, tuple(missed), tuple(blamed))


def _codes(text: str, kind: Kind) -> set[Code]:
    try:
        report = check(text, _FACTS, kind, date(2026, 9, 16), _ZONE, to=(_ANNA,))
    except Exception:
        # A checker that falls over has found nothing and passes nothing.
        return {Code.CHECK_FAILED}
    return {finding.code for finding in report.findings}
