"""The settings: judged as they are typed, written into config.toml, and used from then on."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from drafter.bootstrap import open_desk
from drafter.desk.desk import Desk
from drafter.desk.filling import Filling
from drafter.desk.settling import Settling
from drafter.errors import SettingsError

TODAY = date(2026, 9, 30)
ACME = {"company": "Acme", "role": "Clerk", "interview": {"held": "2026-09-15"}}


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for place in ("config", "data"):
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(tmp_path / place))
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "config.toml"


@pytest.fixture
def desk(config: Path) -> Desk:
    return open_desk()


def page(desk: Desk, **answers: str) -> Settling:
    found = desk.settled.page()
    found.answers |= {path.replace("__", "."): text for path, text in answers.items()}
    return found


def test_answers_are_judged_and_told_in_plain_words(desk: Desk) -> None:
    judged = page(desk, me__email="sam at example", color="blue", employer__country="x").judge()

    assert list(judged.faults) == ["me.email", "employer.country", "color"]
    assert judged.faults["me.email"] == "Allowed: one bare address such as dana@northwind.example."
    assert judged.faults["color"] == "Say auto, always, never."


def test_a_country_and_a_city_may_be_named_as_people_name_them(desk: Desk) -> None:
    judged = page(desk, employer__country="Germany", me__timezone="Berlin").judge()

    assert judged.echoes == {
        "employer.country": "read as DE",
        "me.timezone": "read as Europe/Berlin",
    }


def test_what_is_saved_stands_in_the_file_and_is_used_from_then_on(
    desk: Desk, config: Path
) -> None:
    config.write_text("# mine\n[policy.standard.silence]\nearliest = 4\n")
    assert desk.read_object(ACME, "a test").me.name == ""
    assert desk.policy.standard.silence.earliest == 4

    settling = page(desk, me__name=" Sam Rivera ", me__fits="one\n\ntwo", me__closing_note="yes")
    settling.save()
    config.write_text(config.read_text().replace("= 4", "= 5"))
    desk.settle_anew()

    found = tomllib.loads(config.read_text())
    assert found["me"] == {"name": "Sam Rivera", "closing_note": True, "fits": ["one", "two"]}
    assert config.read_text().startswith("# mine\n")
    assert desk.read_object(ACME, "a test").me.name == "Sam Rivera"
    assert desk.policy.standard.silence.earliest == 5
    assert not settling.changed


def test_only_what_was_changed_is_written(desk: Desk, config: Path) -> None:
    config.write_text('[me]\nname = "Sam"\nemail = "sam@example.org"\n')
    settling = page(desk, me__name="Sam Rivera")
    config.write_text('[me]\nname = "S."\nemail = "rivera@example.org"\nnews = ["new"]\n')
    settling.save()

    assert tomllib.loads(config.read_text())["me"] == {
        "name": "Sam Rivera",
        "email": "rivera@example.org",
        "news": ["new"],
    }


def test_a_value_of_another_type_is_shown_and_written_anew(desk: Desk, config: Path) -> None:
    config.write_text("[me]\nname = 3\n")
    settling = page(desk)

    assert settling.answers["me.name"] == "3"
    assert not settling.changed
    settling.save()
    assert tomllib.loads(config.read_text())["me"] == {"name": "3"}


def test_faults_of_what_is_not_asked_here_are_told(desk: Desk, config: Path) -> None:
    config.write_text('colour = "never"\n[me]\nname = 3\n')
    assert page(desk).others()[0].startswith(f"{config}: colour: unknown key; ")

    config.write_text("[me]\nname = 3\nquestion = 4\n[employer]\nregion = 'BY'\n")
    assert page(desk).others() == (
        "employer.region: unknown key",
        "me.question: found 4; allowed: a line of text in quotes",
    )


def test_a_broken_file_has_no_page(desk: Desk, config: Path) -> None:
    config.write_text("[me\n")

    with pytest.raises(SettingsError, match="line 1"):
        desk.settled.page()


def test_a_new_form_begins_with_the_country_of_the_settings(desk: Desk, config: Path) -> None:
    config.write_text('[employer]\ncountry = "DE"\n')
    filling = Filling(desk, TODAY, None)

    assert filling.answers == {"employer.country": "DE"}
    assert not filling.changed
    filling.answers |= {"company": "Acme", "role": "Clerk", "interview.held": "15 Sep"}
    which = filling.finish()
    assert isinstance(which, int)
    assert desk.interviews.interview(which).employer.country == "DE"


def test_an_interview_that_is_kept_keeps_its_country(desk: Desk, config: Path) -> None:
    which = desk.interviews.add(ACME, "a test").id
    config.write_text('[employer]\ncountry = "DE"\n')
    desk.settle_anew()

    assert Filling(desk, TODAY, which).answers.get("employer.country", "US") == "US"
    assert desk.interviews.interview(which).employer.country == "US"


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ('country = "Germany"', 'did you mean "DE"?'),
        ("country = 3", "employer.country: found 3"),
        ('contry = "DE"', 'employer.contry: unknown key; did you mean "country"?'),
        ('size = "mid"', "employer.size: unknown key"),
    ],
)
def test_what_is_wrong_with_the_country_is_told_and_the_form_opens_all_the_same(
    desk: Desk, config: Path, written: str, fault: str
) -> None:
    config.write_text(f"[employer]\n{written}\n")

    with pytest.raises(SettingsError) as raised:
        desk.settled.first_facts()
    assert fault in "\n".join(raised.value.faults)
    assert Filling(desk, TODAY, None).answers == {}


def test_a_profile_without_a_name_does_not_sign(desk: Desk, config: Path) -> None:
    assert not desk.settled.signs
    config.write_text('[me]\nname = "Sam"\n')
    desk.settle_anew()
    assert desk.settled.signs
