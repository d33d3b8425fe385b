"""Greetings and endings that give no offence."""

from __future__ import annotations

import pytest

from drafter.drafting.people import (
    asked_name,
    called_name,
    greeting,
    hello,
    is_team,
    mentioned,
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
        ("Sato Haruto", Tone.CASUAL, "JP", "Dear Sato Haruto"),
        ("山田太郎", Tone.CASUAL, "US", "Dear 山田太郎"),
        ("山田 太郎", Tone.CASUAL, "US", "Dear 山田 太郎"),
        ("J. Adeyemi", Tone.CASUAL, "US", "Dear J. Adeyemi"),
        ("Dr Amara Obi", Tone.CASUAL, "US", "Dear Dr Obi"),
        ("Dr. Katrin Vogelsang", Tone.FORMAL, "DE", "Dear Dr. Vogelsang"),
        ("Herr Müller", Tone.NEUTRAL, "DE", "Dear Herr Müller"),
        ("The Hiring Team", Tone.NEUTRAL, "US", "Dear Hiring Team"),
        ("Nguyễn Văn An", Tone.NEUTRAL, "US", "Dear Nguyễn Văn An"),
        ("JD Smith", Tone.CASUAL, "US", "Dear JD Smith"),
        ("Kim", Tone.NEUTRAL, "DE", "Dear Kim"),
        ("Okafor, Dana", Tone.NEUTRAL, "US", "Dear Dana"),
        ("Dana Okafor, PhD", Tone.FORMAL, "US", "Dear Dana Okafor"),
        ("Ludwig van der Berg", Tone.NEUTRAL, "NL", "Dear Ludwig"),
        ("Søren Åkesson", Tone.NEUTRAL, "SE", "Dear Søren"),
        ("Frau Lechner", Tone.CASUAL, "DE", "Dear Frau Lechner"),
        ("Nagy Péter", Tone.CASUAL, "HU", "Dear Nagy Péter"),
        ("Grace Koh", Tone.CASUAL, "SG", "Dear Grace Koh"),
        ("Sir", Tone.CASUAL, "GB", "Dear Sir"),
        ("Kim", Tone.CASUAL, "DE", "Hi Kim"),
        ("Jean-Luc", Tone.CASUAL, "FR", "Hi Jean-Luc"),
        ("Dr Joost van Leeuwen", Tone.NEUTRAL, "NL", "Dear Dr van Leeuwen"),
        ("Prof. Dr. Hans-Peter Groß", Tone.FORMAL, "DE", "Dear Prof. Groß"),
        ("Dr. Eva von der Heide", Tone.FORMAL, "DE", "Dear Dr. von der Heide"),
        ("Dr Omar Al Farsi", Tone.NEUTRAL, "AE", "Dear Dr Al Farsi"),
        ("Dr van Leeuwen", Tone.NEUTRAL, "NL", "Dear Dr van Leeuwen"),
        ("Dra. Ana García López", Tone.NEUTRAL, "ES", "Dear Dra. García López"),
        ("Dr Garcia Lopez", Tone.NEUTRAL, "MX", "Dear Dr Garcia Lopez"),
        ("Dr José María de la Cruz Núñez", Tone.FORMAL, "ES", "Dear Dr de la Cruz Núñez"),
        ("Sr. Juan Gómez", Tone.FORMAL, "ES", "Dear Sr. Juan Gómez"),
        ("Dr Gómez", Tone.FORMAL, "ES", "Dear Dr Gómez"),
        ("Ana García López", Tone.FORMAL, "ES", "Dear Ana García López"),
        ("Hiring Team", Tone.CASUAL, "US", "Dear Hiring Team"),
        ("hiring team", Tone.CASUAL, "US", "Dear Hiring Team"),
        ("HR", Tone.NEUTRAL, "DE", "Dear HR Team"),
        ("hr", Tone.NEUTRAL, "DE", "Dear HR Team"),
        ("Team", Tone.CASUAL, "US", "Dear Hiring Team"),
        ("Recruiting", Tone.NEUTRAL, "US", "Dear Recruiting Team"),
        ("Hiring Manager", Tone.NEUTRAL, "US", "Dear Hiring Manager"),
    ],
)
def test_a_greeting_by_tone_and_country(name: str, tone: Tone, country: str, greeted: str) -> None:
    interview = PLAIN._replace(
        round=PLAIN.round._replace(tone=tone), employer=Employer(country=country)
    )
    person = Person(name=name)

    register = register_for(interview)
    spoken = spoken_name(person, interview, register)
    assert f"{greeting(person, register, spoken)} {spoken}" == greeted


@pytest.mark.parametrize(
    ("own", "greeted"),
    [
        ("Dr Mokoena", "Dear Dr Mokoena"), ("Prof. Groß", "Dear Prof. Groß"), ("Sir", "Dear Sir"),
        ("Frau Lechner", "Dear Frau Lechner"), ("Dana", "Hi Dana"), ("all", "Hi all"),
    ],
)  # fmt: skip
def test_hi_is_for_first_names(own: str, greeted: str) -> None:
    person = Person(name="Dana Okafor", address_as=own)
    spoken = spoken_name(person, PLAIN, Register.WARM)

    assert f"{greeting(person, Register.WARM, spoken)} {spoken}" == greeted


@pytest.mark.parametrize(
    ("name", "own", "called", "said"),
    [
        ("Dana Okafor", "", "Dana", "Hi"),
        ("Dr Amara Obi", "", "Dr Obi", "Hello"),
        ("Grace Koh", "Dr Koh", "Dr Koh", "Hello"),
        ("The Hiring Team", "", "", "Hello"),
        ("HR", "", "", "Hello"),
        ("Hiring Manager", "", "", "Hello"),
        ("Dana Okafor", "Sir", "", "Hello"),
        ("Dana Okafor", "team", "", "Hello"),
    ],
)
def test_nobody_is_called_a_team_aloud(name: str, own: str, called: str, said: str) -> None:
    person = Person(name=name, address_as=own)
    spoken = called_name(person, spoken_name(person, PLAIN, Register.WARM))

    assert (spoken, hello(spoken, Register.WARM)) == (called, said)
    assert hello(spoken, Register.NEUTRAL) == "Hello"


@pytest.mark.parametrize(
    ("name", "own", "asked_for"),
    [
        ("Dana Okafor", "", "Dana Okafor"),
        ("Dana Okafor", "Dr Okafor", "Dr Okafor"),
        ("Dana Okafor", "Sir", "Dana Okafor"),
        ("The Hiring Team", "", ""),
        ("HR", "", ""),
        ("HR", "team", ""),
        ("Recruiting", "", ""),
    ],
)
def test_a_team_is_nobody_to_ask_for(name: str, own: str, asked_for: str) -> None:
    assert asked_name(Person(name=name, address_as=own), "people[0]")[0] == asked_for


@pytest.mark.parametrize("name", ["Sirika Teamer", "Hr Jensen", "Paul Board-Smith", "Dana Okafor"])
def test_a_person_is_no_team(name: str) -> None:
    assert not is_team(name)


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


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Captain James Kirk", "Captain James Kirk"),
        ("Sister Margaret Boyle", "Sister Margaret Boyle"),
        ("Mme Dubois", "Mme Dubois"),
        ("van der Berg", "van der Berg"),
        ("De La Cruz Maria", "De La Cruz Maria"),
        ("Lê Thị Hoa", "Lê Thị Hoa"),
        ("Jane & John Doe", "Jane & John Doe"),
        ("Front Desk", "Front Desk"),
        ("Store Manager", "Store Manager"),
        ("Acme Careers", "Acme Careers"),
        ("Jane Doe, Recruiter", "Jane"),
        ("Jane Doe, MBA, PhD", "Jane"),
    ],
)
def test_nobody_is_greeted_by_what_is_no_first_name(name: str, greeted: str) -> None:
    british = PLAIN._replace(employer=Employer(country="GB"))

    assert spoken_name(Person(name=name), british, Register.NEUTRAL) == greeted


@pytest.mark.parametrize(
    ("name", "within"),
    [("The Hiring Team", "the hiring team"), ("HR", "HR"), ("Okafor, Dana", "Dana Okafor")],
)
def test_a_team_within_a_sentence_is_no_name(name: str, within: str) -> None:
    assert mentioned(name) == within
