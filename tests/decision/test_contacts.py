"""Who is written to, who is rung, and whose number may be used."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.decision import contacts
from drafter.interview.model import Channel, Interview, Pace, Person, PersonRole, Sector, Size
from tests.decision.situations import (
    AGENT,
    BOSS,
    GUIDE_DAY,
    RECRUITER,
    having,
    june,
    replied,
    situation,
)

R = PersonRole
EVERYBODY = tuple(
    Person(name=role.value, role=role, email=f"{role.value}@example.org") for role in R
)
STAFFED = [R.RECRUITER, R.COORDINATOR, R.HIRING_MANAGER, R.OWNER, R.CHAIR, R.INTERVIEWER]
TINY = [R.OWNER, R.HIRING_MANAGER, R.RECRUITER, R.COORDINATOR, R.CHAIR, R.INTERVIEWER]
ACADEMIC = [R.CHAIR, R.COORDINATOR, R.RECRUITER, R.HIRING_MANAGER, R.OWNER, R.INTERVIEWER]
ORDERS: dict[str, tuple[list[PersonRole], dict[str, Any]]] = {
    "whoever coordinates": (STAFFED, {}),
    "the owner of a very small firm": (TINY, {"employer__size": Size.TINY}),
    "the chair at a university": (ACADEMIC, {"employer__sector": Sector.ACADEMIA}),
    "the chair where the pace is academic": (ACADEMIC, {"process__pace": Pace.ACADEMIC}),
    "the chair of a very small institute": (
        ACADEMIC,
        {"employer__sector": Sector.ACADEMIA, "employer__size": Size.TINY},
    ),
    "the agency and nobody else": ([R.AGENCY_RECRUITER], {"employer__via_agency": True}),
}


@pytest.mark.parametrize(("roles", "facts"), ORDERS.values(), ids=ORDERS.keys())
def test_the_first_to_turn_to_is(roles: list[PersonRole], facts: dict[str, Any]) -> None:
    assert [person.role for person in _candidates(having(people=EVERYBODY, **facts))] == roles


def test_people_of_one_role_stand_in_the_order_of_the_file() -> None:
    other = BOSS._replace(name="Lee Park")

    assert _candidates(having(people=(other, BOSS))) == [other, BOSS]


def test_who_wrote_last_goes_first() -> None:
    found = _candidates(
        having(
            people=(RECRUITER, BOSS),
            heard=(
                replied(june(5), sender="Jun Adeyemi"),
                replied(june(9), sender="Dana Okafor"),
                replied(june(10)),
            ),
        )
    )

    assert found == [BOSS, RECRUITER, BOSS]


@pytest.mark.parametrize("day", [june(1), june(17)])
def test_words_from_before_the_interview_or_after_today_put_nobody_first(day: Any) -> None:
    heard = (replied(day, sender="Dana Okafor"),)

    assert _candidates(having(people=(RECRUITER, BOSS), heard=heard)) == [RECRUITER, BOSS]


@pytest.mark.parametrize("day", [june(2), june(16)])
def test_words_of_the_interviews_day_and_of_today_do(day: Any) -> None:
    heard = (replied(day, sender="Dana Okafor"),)

    assert _candidates(having(people=(RECRUITER, BOSS), heard=heard))[0] == BOSS


def test_the_client_of_an_agency_is_not_turned_to_even_if_they_wrote_last() -> None:
    found = _candidates(
        having(
            people=(BOSS, AGENT),
            employer__via_agency=True,
            heard=(replied(june(9), sender="Dana Okafor"),),
        )
    )

    assert found == [AGENT]


def test_of_two_who_wrote_on_one_day_the_one_noted_later_goes_first() -> None:
    heard = (replied(june(9), sender="Jun Adeyemi"), replied(june(9), sender="Dana Okafor"))

    assert _candidates(having(people=(RECRUITER, BOSS), heard=heard))[0] == BOSS
    assert _candidates(having(people=(BOSS, RECRUITER), heard=heard[::-1]))[0] == RECRUITER


def test_a_stranger_who_wrote_puts_nobody_first() -> None:
    found = _candidates(having(heard=(replied(june(9), sender="Kim Doe"),)))

    assert found == [BOSS]


def test_the_named_person_goes_before_everybody() -> None:
    case = situation(having(people=(RECRUITER, BOSS)), GUIDE_DAY)

    assert list(contacts.named(case, "Dana Okafor")) == [BOSS, RECRUITER, BOSS]
    assert list(contacts.named(case, "")) == [RECRUITER, BOSS]
    assert list(contacts.named(case, "Kim Doe")) == [RECRUITER, BOSS]


def test_the_named_person_may_have_no_part_in_asking() -> None:
    case = situation(having(people=(AGENT, BOSS)), GUIDE_DAY)

    assert list(contacts.named(case, "Noor Haddad")) == [AGENT, BOSS]


def test_nobody_without_a_name_is_taken_for_the_named_one() -> None:
    nameless = BOSS._replace(name="")

    assert list(contacts.named(situation(having(people=(RECRUITER, nameless)), GUIDE_DAY), "")) == [
        RECRUITER,
        nameless,
    ]


NUMBERS: dict[str, tuple[bool, dict[str, Any], dict[str, Any]]] = {
    "they gave it": (True, {"gave_number": True}, {}),
    "it is their agency's": (True, {"role": R.AGENCY_RECRUITER}, {}),
    "it was found elsewhere": (False, {}, {}),
    "it is found elsewhere, of a shop": (False, {}, {"process__pace": Pace.FAST}),
    "it is a public line": (False, {"public_line": True}, {}),
    "it is a shop's public line": (True, {"public_line": True}, {"process__pace": Pace.FAST}),
    "it is a small firm's public line": (
        True,
        {"public_line": True},
        {"employer__size": Size.TINY},
    ),
    "it is a hospital's public line": (
        False,
        {"public_line": True},
        {"employer__sector": Sector.HEALTHCARE},
    ),
    "there is none, though they gave it": (False, {"phone": "", "gave_number": True}, {}),
    "there is none, at the agency": (False, {"phone": "", "role": R.AGENCY_RECRUITER}, {}),
}


@pytest.mark.parametrize(("allowed", "person", "facts"), NUMBERS.values(), ids=NUMBERS.keys())
def test_a_number_may_be_rung_or_not_if(
    allowed: bool, person: dict[str, Any], facts: dict[str, Any]
) -> None:
    found = BOSS._replace(**{"gave_number": False, **person})

    assert contacts.may_ring(having(**facts), found) is allowed


MUTE = RECRUITER._replace(phone="")
SILENT = RECRUITER._replace(email="")
UNREACHABLE = RECRUITER._replace(email="", phone="")


@pytest.mark.parametrize(
    ("people", "channel", "expected"),
    [
        ((RECRUITER, BOSS), Channel.EMAIL, RECRUITER),
        ((SILENT, BOSS), Channel.EMAIL, BOSS),
        ((SILENT,), Channel.EMAIL, SILENT),
        ((RECRUITER, BOSS), Channel.CALL, RECRUITER),
        ((MUTE, BOSS), Channel.CALL, BOSS),
        ((MUTE,), Channel.CALL, MUTE),
        ((UNREACHABLE, BOSS._replace(email="", phone="")), Channel.EMAIL, UNREACHABLE),
        ((), Channel.EMAIL, None),
        ((), Channel.CALL, None),
    ],
)
def test_a_message_of_ones_own_choosing_goes_to_who_can_be_reached(
    people: tuple[Person, ...], channel: Channel, expected: Person | None
) -> None:
    assert contacts.right_for(situation(having(people=people), GUIDE_DAY), channel) == expected


def _candidates(interview: Interview) -> list[Person]:
    return list(contacts.candidates(situation(interview, GUIDE_DAY)))
