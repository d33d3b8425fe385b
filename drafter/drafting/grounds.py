"""What a message rests on: without it, the message would have to invent what it is about."""

from __future__ import annotations

from datetime import date

from drafter.drafting import dates
from drafter.errors import TemplateError
from drafter.interview.model import Interview, Kind, OwedKind, Person, PersonRole, Status

_STATUS = {
    Kind.REJECTION_REPLY: (
        Status.REJECTED,
        "A rejection-reply answers a rejection, and the file has none.",
        'If they turned you down: status = "rejected".',
    ),
    Kind.ACKNOWLEDGEMENT: (
        Status.CLOSED,
        "An acknowledgement answers the news that the position is gone, and the file has none.",
        'If it was filled or cancelled: status = "closed".',
    ),
    Kind.OFFER_REPLY: (
        Status.OFFER,
        "An offer-reply answers their offer, and the file has none.",
        'If they made one: status = "offer".',
    ),
    Kind.CONFIRMATION: (
        Status.NEXT_ROUND,
        "A confirmation is for the next round, and the file has none.",
        'If one is booked: status = "next-round", and next_round = ... under [interview].',
    ),
}
_OWED = {
    Kind.RETURN_CALL: (
        OwedKind.RETURN_CALL,
        "A return call answers a call of theirs, and the file has none.",
        "If they rang",
    ),
    Kind.MATERIALS: (
        OwedKind.MATERIALS,
        "A materials message hands in what they asked for, and the file names nothing.",
        "If they asked for papers",
    ),
    Kind.ANSWER: (
        OwedKind.ANSWER,
        "An answer needs a question of theirs, and the file has none.",
        "If they asked you something",
    ),
}


def insist_on_facts(interview: Interview, kind: Kind, to: Person | None, today: date) -> None:
    """Refuse a message that the interview gives no ground for."""
    if kind in _STATUS:
        status, title, hint = _STATUS[kind]
        if interview.status is not status:
            raise TemplateError(title, hint)
    if kind in _OWED:
        what, title, hint = _OWED[kind]
        if not any(
            debt.what is what and (debt.since is None or debt.since <= today)
            for debt in interview.process.owed
        ):
            form = f'owed = {{ what = "{what}", since = ... }} under [process].'
            raise TemplateError(title, f"{hint}: {form}")
    if kind is Kind.QUESTION and not any(map(str.isalpha, interview.me.question)):
        raise TemplateError(
            "A question needs something to ask, and the file has nothing.",
            'If there is something: question = "..." under [me].',
        )
    if kind is Kind.AGENCY_DEBRIEF and not _placed_by_agency(interview):
        raise TemplateError(
            "An agency-debrief is for the agency that placed you, and the file names none.",
            "If one did: via_agency = true under [employer].",
        )
    if kind is Kind.AGENCY_DEBRIEF and to and to.role is not PersonRole.AGENCY_RECRUITER:
        raise TemplateError(
            f"An agency-debrief names your doubts, and {to.name} is not of the agency.",
            'Name somebody of the agency with --to: role = "agency-recruiter" in the file.',
        )
    if kind is Kind.CONFIRMATION and interview.round.next_round:
        _insist_on_round(dates.as_day(interview.round.next_round), today)
    if kind is Kind.OFFER_DEADLINE:
        _insist_on_deadline(interview.process.competing_deadline, today)


def _placed_by_agency(interview: Interview) -> bool:
    return interview.employer.via_agency or any(
        person.role is PersonRole.AGENCY_RECRUITER for person in interview.people
    )


def _insist_on_round(day: date, today: date) -> None:
    if day < today:
        raise TemplateError(
            f"The next round was on {day}; that day has passed.",
            "Once it has been held, write it as [interview]; if it was moved, change next_round.",
        )


def _insist_on_deadline(deadline: date | None, today: date) -> None:
    if deadline is None:
        raise TemplateError(
            "An offer-deadline message needs another employer's offer, and the file has none.",
            "If you hold one: competing_offer = { deadline = ... } under [process].",
        )
    if deadline < today:
        raise TemplateError(
            f"The other offer had to be answered by {deadline}; that day has passed.",
            "If they gave you longer, change competing_offer under [process].",
        )
