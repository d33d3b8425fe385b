"""Phrases as people type them become parts of good sentences."""

from __future__ import annotations

import pytest

from drafter.drafting import language
from drafter.drafting.marking import Fact


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("five years of SQL reporting", "I would bring five years of SQL reporting"),
        ("Five years of SQL reporting.", "I would bring five years of SQL reporting"),
        ("SQL", "I would bring SQL"),
        ("Advanced statistics", "I would bring advanced statistics"),
        ("moved a 2 TB warehouse to dbt", "I moved a 2 TB warehouse to dbt"),
        ("Led a team of six.", "I led a team of six"),
        ("Speaks Spanish and English", "I speak Spanish and English"),
        ("teach evening classes", "I teach evening classes"),
        ("I ran two shops.", "I ran two shops"),
        ("I've run two shops", "I've run two shops"),
        ("leading a team of six", "I have experience in leading a team of six"),
        ("fluent in German", "I am fluent in German"),
        ("Certified AWS architect", "I am a certified AWS architect"),
        ("accredited mediator", "I am an accredited mediator"),
        ("strong SQL", "I would bring strong SQL"),
    ],
)
def test_a_strength_becomes_a_clause_about_the_user(typed: str, clause: str) -> None:
    assert language.claim(Fact(typed, "me.fits[0]")) == clause
    assert language.claim(Fact(typed, "me.fits[0]")).keys == ("me.fits[0]",)


@pytest.mark.parametrize(
    ("typed", "fitted"),
    [
        ("The on-call rota.", "the on-call rota"),
        ("Moving to Kubernetes", "moving to Kubernetes"),
        ("Python", "Python"),
        ("Beijing office", "Beijing office"),
        ("SAP rollout", "SAP rollout"),
        ("We talked about the budget for 2027", "the budget for 2027"),
        ("Discussed the ward's night shifts.", "the ward's night shifts"),
        ("They want to move their warehouse.", "you want to move your warehouse"),
        ("their move to dbt", "your move to dbt"),
        ("the merger with Acme Inc.", "the merger with Acme Inc."),
    ],
)
def test_a_topic_fits_into_a_sentence(typed: str, fitted: str) -> None:
    assert language.topic(Fact(typed)) == fitted


def test_an_agency_is_no_part_of_they() -> None:
    assert language.topic(Fact("their move to dbt"), to_employer=False) == "their move to dbt"


@pytest.mark.parametrize(
    ("topic", "clause"),
    [
        ("you want to open a second store", True),
        ("the team is moving to a new system", True),
        ("how the team is organised", False),
        ("the way releases are tested", False),
        ("weekend shifts", False),
    ],
)
def test_a_clause_is_told_from_a_phrase(topic: str, clause: bool) -> None:
    assert language.is_clause(topic) is clause


@pytest.mark.parametrize(
    ("noun", "article"),
    [
        ("engineer", "an"), ("data analyst", "a"), ("HR manager", "an"), ("UX designer", "a"),
        ("university", "a"), ("unusual case", "an"), ("uninterested party", "an"), ("hour", "an"),
        ("house", "a"), ("European", "a"), ("one-off", "a"), ("8-week course", "an"),
        ("user", "a"), ("umbrella", "an"), ("honest word", "an"), ("ewe", "a"), ("MBA", "an"),
        ("SQL test", "an"), ("FBI agent", "an"), ("unit test", "a"), ("only child", "an"),
    ],
)  # fmt: skip
def test_the_article_goes_by_the_sound(noun: str, article: str) -> None:
    assert language.a_an(noun) == f"{article} {noun}"


@pytest.mark.parametrize(
    ("role", "phrase"),
    [
        ("Data Analyst", "Data Analyst role"),
        ("Engineer, Platform", "role of Engineer, Platform"),
        ("Head of People", "role of Head of People"),
        ("Sales position", "Sales position"),
    ],
)
def test_a_role_is_named_as_a_person_would(role: str, phrase: str) -> None:
    assert language.the_role(role) == phrase


@pytest.mark.parametrize("role", ["Engineer (f/m/d)", "Engineer (m/w/d)", "the Engineer"])
def test_a_title_loses_what_nobody_says(role: str) -> None:
    assert language.job_title(role) == "Engineer"


def test_a_list_keeps_the_keys_of_all() -> None:
    names = language.listed([Fact("Ann", "a"), Fact("Bo", "b"), Fact("Cy", "c")])

    assert (names, names.keys) == ("Ann, Bo and Cy", ("a", "b", "c"))


@pytest.mark.parametrize(
    ("name", "owner"), [("Target", "Target's"), ("Traders", "Traders'"), ("Ross", "Ross's")]
)
def test_possessives(name: str, owner: str) -> None:
    assert language.possessive(name) == owner
