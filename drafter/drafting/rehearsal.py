"""What templates are tried on: for each kind, messages about interviews that call for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from drafter.drafting.rehearsal_interviews import LATER, NEXT_DAY, ODD, PLAIN, RICH, SPARSE
from drafter.interview.model import (
    Interview,
    Kind,
    Owed,
    OwedKind,
    Person,
    PersonRole,
    Status,
)


class Rehearsal(NamedTuple):
    """One message to try: about an interview, to somebody, on a day."""

    name: str
    interview: Interview
    to: Person | None
    today: date


def rehearsals(kind: Kind) -> Iterator[Rehearsal]:
    """Give messages of a kind, each with what the kind is about."""
    today = NEXT_DAY if kind is Kind.THANK_YOU else LATER
    for name, plain in (("rich", RICH), ("plain", PLAIN), ("sparse", SPARSE), ("odd", ODD)):
        interview = _with_grounds(plain, kind)
        for to in interview.people or (None,):
            yield Rehearsal(name, interview, to, today)


def _with_grounds(interview: Interview, kind: Kind) -> Interview:
    process, me, employer = interview.process, interview.me, interview.employer
    match kind:
        case Kind.REJECTION_REPLY:
            return interview._replace(status=Status.REJECTED, status_on=LATER)
        case Kind.ACKNOWLEDGEMENT:
            return interview._replace(status=Status.CLOSED, status_on=LATER)
        case Kind.WITHDRAWAL:
            return interview._replace(status=Status.WITHDRAWING)
        case Kind.OFFER_REPLY:
            return interview._replace(
                status=Status.OFFER, status_on=LATER, offer_deadline=date(2026, 10, 2)
            )
        case Kind.CONFIRMATION:
            booked = interview.round._replace(next_round=datetime(2026, 10, 1, 14))
            return interview._replace(status=Status.NEXT_ROUND, status_on=LATER, round=booked)
        case Kind.OFFER_DEADLINE:
            return interview._replace(
                process=process._replace(competing_deadline=date(2026, 10, 1))
            )
        case Kind.RETURN_CALL | Kind.MATERIALS | Kind.ANSWER:
            owed = (_OWED[kind],)
            return interview._replace(process=process._replace(owed=owed))
        case Kind.QUESTION:
            asking = me._replace(question="Will the analyst own the on-call rota?")
            return interview._replace(me=asking)
        case Kind.AGENCY_DEBRIEF:
            return interview._replace(
                employer=employer._replace(via_agency=True, agency="Harbour Staffing"),
                people=tuple(
                    person._replace(role=PersonRole.AGENCY_RECRUITER, met=False)
                    for person in interview.people
                ),
            )
    return interview


_OWED = {
    Kind.RETURN_CALL: Owed(OwedKind.RETURN_CALL, since=date(2026, 9, 24)),
    Kind.MATERIALS: Owed(
        OwedKind.MATERIALS,
        detail="references and portfolio",
        files=("refs.pdf",),
        since=date(2026, 9, 24),
    ),
    Kind.ANSWER: Owed(
        OwedKind.ANSWER,
        detail="your notice period",
        answer="four weeks to the end of a month",
        since=date(2026, 9, 24),
    ),
}
