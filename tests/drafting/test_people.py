"""Greetings and endings that give no offence."""

from __future__ import annotations

import pytest

from drafter.drafting.people import (
    greeting,
    register_for,
    sign_off,
    spoken_name,
    written_name,
)
from drafter.interview.model import Employer, Person, PersonRole, Sector, Tone
from drafter.message.draft import Register
from tests.drafting.interviews import PLAIN, SAM


@pytest.mark.parametrize(
    ("name", "tone", "country", "greeted"),
    [
        ("Dana Okafor", Tone.CASUAL, "US", "Hi Dana"),
        ("Dana Okafor", Tone.NEUTRAL, "US", "Dear Dana"),
        ("Dana Okafor", Tone.FORMAL, "US", "Dear Dana Okafor"),
        ("Dana Okafor", Tone.NEUTRAL, "DE", "Dear Dana Okafor"),
        ("Dana Okafor", Tone.CASUAL, "DE", "Hi Dana"),
        ("Sato Haruto", Tone.CASUAL, "JP", "Hi Sato Haruto"),
        ("山田太郎", Tone.CASUAL, "US", "Hi 山田太郎"),
        ("山田 太郎", Tone.CASUAL, "US", "Hi 山田 太郎"),
        ("J. Adeyemi", Tone.CASUAL, "US", "Hi J. Adeyemi"),
        ("Dr Amara Obi", Tone.CASUAL, "US", "Hi Dr Obi"),
        ("Dr. Katrin Vogelsang", Tone.FORMAL, "DE", "Dear Dr. Vogelsang"),
        ("Herr Müller", Tone.NEUTRAL, "DE", "Dear Herr Müller"),
        ("The Hiring Team", Tone.NEUTRAL, "US", "Dear Hiring Team"),
        ("Nguyễn Văn An", Tone.NEUTRAL, "US", "Dear Nguyễn Văn An"),
        ("JD Smith", Tone.CASUAL, "US", "Hi JD Smith"),
        ("Kim", Tone.NEUTRAL, "DE", "Dear Kim"),
        ("Okafor, Dana", Tone.NEUTRAL, "US", "Dear Dana"),
        ("Dana Okafor, PhD", Tone.FORMAL, "US", "Dear Dana Okafor"),
        ("Ludwig van der Berg", Tone.NEUTRAL, "NL", "Dear Ludwig"),
        ("Søren Åkesson", Tone.NEUTRAL, "SE", "Dear Søren"),
    ],
)
def test_a_greeting_by_tone_and_country(name: str, tone: Tone, country: str, greeted: str) -> None:
    interview = PLAIN._replace(
        round=PLAIN.round._replace(tone=tone), employer=Employer(country=country)
    )
    person = Person(name=name)

    register = register_for(interview)
    assert f"{greeting(person, register)} {spoken_name(person, interview, register)}" == greeted


def test_the_users_own_form_of_address_goes_first() -> None:
    assert (
        spoken_name(Person(name="Amara Obi", address_as="Dr Obi"), PLAIN, Register.NEUTRAL)
        == "Dr Obi"
    )


def test_somebody_never_met_is_greeted_in_full() -> None:
    stranger = Person(name="Dana Okafor", role=PersonRole.HIRING_MANAGER, met=False)
    recruiter = stranger._replace(role=PersonRole.RECRUITER)

    assert spoken_name(stranger, PLAIN, Register.NEUTRAL) == "Dana Okafor"
    assert spoken_name(recruiter, PLAIN, Register.NEUTRAL) == "Dana"


def test_a_university_is_formal() -> None:
    interview = PLAIN._replace(employer=Employer(sector=Sector.ACADEMIA))

    assert spoken_name(Person(name="Dana Okafor"), interview, Register.NEUTRAL) == "Dana Okafor"


@pytest.mark.parametrize("name", ["O'Neil, Mary Ann", "Mary Ann O'Neil", "Mary Ann O'Neil, Jr."])
def test_a_name_is_written_first_name_first(name: str) -> None:
    assert written_name(name) == "Mary Ann O'Neil"


def test_the_ending_follows_tone_and_country_unless_the_user_has_one() -> None:
    british = PLAIN._replace(employer=Employer(country="GB"))
    own = PLAIN._replace(me=SAM._replace(sign_off="Warmly, "))

    assert sign_off(PLAIN, Register.NEUTRAL) == "Best regards"
    assert sign_off(british, Register.NEUTRAL) == "Kind regards"
    assert sign_off(own, Register.NEUTRAL) == "Warmly"
