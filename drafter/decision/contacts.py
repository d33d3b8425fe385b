"""Whom to write to and whom to ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.decision.pace import pace_of
from drafter.interview.model import Channel, ContactRule, Pace, PersonRole, Sector, Size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.decision.situation import Situation
    from drafter.interview.model import Interview, Person

R = PersonRole
_STAFFED = (R.RECRUITER, R.COORDINATOR, R.HIRING_MANAGER, R.OWNER, R.CHAIR, R.INTERVIEWER)
_TINY = (R.OWNER, R.HIRING_MANAGER, R.RECRUITER, R.COORDINATOR, R.CHAIR, R.INTERVIEWER)
_ACADEMIC = (R.CHAIR, R.COORDINATOR, R.RECRUITER, R.HIRING_MANAGER, R.OWNER, R.INTERVIEWER)
_AGENCY = (R.AGENCY_RECRUITER,)


def _order(interview: Interview) -> tuple[PersonRole, ...]:
    """Who is asked first: one coordinator, the boss where there is no HR, the chair (E27, E28)."""
    if interview.employer.via_agency:
        return _AGENCY
    if interview.employer.sector is Sector.ACADEMIA or interview.process.pace is Pace.ACADEMIC:
        return _ACADEMIC
    return _TINY if interview.employer.size is Size.TINY else _STAFFED


def candidates(situation: Situation) -> Iterator[Person]:
    """Those one may turn to, the right one first: who wrote last, then by role."""
    interview = situation.interview
    order = _order(interview)
    people = interview.people
    heard = [h for h in interview.heard if situation.held <= h.on <= situation.today and h.sender]
    if heard:
        last = sorted(heard, key=lambda entry: entry.on)[-1].sender
        yield from (person for person in people if person.name == last and person.role in order)
    for role in order:
        yield from (person for person in people if person.role is role)


def named(situation: Situation, name: str) -> Iterator[Person]:
    """The person of that name first, then whoever else is right."""
    people = situation.interview.people
    yield from (person for person in people if name and person.name == name)
    yield from candidates(situation)


def with_address(people: Iterator[Person]) -> Person | None:
    return next((person for person in people if person.email), None)


def with_number(situation: Situation, people: Iterator[Person]) -> Person | None:
    """The first whose number is there to be rung: given by them, or a shop's public line."""
    return next((person for person in people if may_ring(situation.interview, person)), None)


def may_ring(interview: Interview, person: Person) -> bool:
    """Whether the number is one that was meant for the user."""
    if not person.phone:
        return False
    invited = interview.process.contact_rule is ContactRule.CALL_INVITED
    if invited or person.gave_number or person.role is PersonRole.AGENCY_RECRUITER:
        return True
    # A clinic's public line is for its patients (E42 is about numbers one was given).
    return person.public_line and (
        interview.employer.size is Size.TINY or pace_of(interview) is Pace.FAST
    )


def right_for(situation: Situation, channel: Channel) -> Person | None:
    """Whom a message of the user's own choosing goes to: who can be reached, else who is right."""
    people = list(candidates(situation))
    if channel is Channel.EMAIL:
        reached = with_address(iter(people))
    else:
        reached = with_number(situation, iter(people))
    return reached or (people[0] if people else None)
