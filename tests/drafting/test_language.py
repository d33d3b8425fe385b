"""Phrases as people type them become parts of good sentences."""

from __future__ import annotations

import pytest

from drafter.drafting import grammar, language
from drafter.drafting.marking import Fact


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("five years of SQL reporting", "I would bring five years of SQL reporting"),
        ("Five years of SQL reporting.", "I would bring five years of SQL reporting"),
        ("Over ten years in retail", "I would bring over ten years in retail"),
        ("marketing experience", "I would bring marketing experience"),
        ("work experience in retail", "I would bring work experience in retail"),
        ("background in nursing", "I would bring a background in nursing"),
        ("Advanced statistics", "I would bring advanced statistics"),
        ("patience", "I would bring patience"),
        ("strong SQL", "I would bring strong SQL"),
        ("moved a 2 TB warehouse to dbt", "I moved a 2 TB warehouse to dbt"),
        ("Led a team of six.", "I led a team of six"),
        ("designed, built and ran a pottery", "I designed, built and ran a pottery"),
        ("trained 40 packers", "I trained 40 packers"),
        ("certified 12 welders", "I certified 12 welders"),
        ("licensed our software to 30 banks", "I licensed our software to 30 banks"),
        ("Qualified leads for two regions", "I qualified leads for two regions"),
        ("trained nurses on the new pumps", "I trained nurses on the new pumps"),
        ("Speaks Spanish and English", "I speak Spanish and English"),
        ("teach evening classes", "I teach evening classes"),
        ("work with children", "I work with children"),
        ("lead a team of six", "I lead a team of six"),
        ("I ran two shops.", "I ran two shops"),
        ("I've run two shops", "I've run two shops"),
        ("My team won the safety prize", "My team won the safety prize"),
        ("leading a team of six", "I have experience in leading a team of six"),
        ("fluent in German", "I am fluent in German"),
        ("trained in first aid", "I am trained in first aid"),
        ("AWS certified", "I am AWS certified"),
        ("punctual and calm", "I am punctual and calm"),
        ("Responsible for 3 stores", "I have been responsible for 3 stores"),
        ("In charge of the night ward", "I have been in charge of the night ward"),
        ("Certified AWS architect", "I am a certified AWS architect"),
        ("Certified Scrum Master", "I am a Certified Scrum Master"),
        ("accredited mediator", "I am an accredited mediator"),
        ("trained nurse", "I am a trained nurse"),
        ("a good listener", "I am a good listener"),
        ("Native speaker of Spanish", "I am a native speaker of Spanish"),
        ("team lead at Acme", "I have worked as a team lead at Acme"),
        ("Team Lead at Acme", "I have worked as a Team Lead at Acme"),
        ("Lead developer at Acme", "I have worked as a lead developer at Acme"),
        ("Python developer for a bank", "I have worked as a Python developer for a bank"),
        ("engineering manager at Acme", "I have worked as an engineering manager at Acme"),
        ("train driver", "I have worked as a train driver"),
        ("head of logistics at Acme", "I have worked as head of logistics at Acme"),
        ("PhD in physics", "I have a PhD in physics"),
        ("A PhD in statistics", "I have a PhD in statistics"),
        ("MSc from Delft", "I have an MSc from Delft"),
        ("forklift licence", "I have a forklift licence"),
        ("accounting degree", "I have an accounting degree"),
        ("two degrees in law", "I have two degrees in law"),
    ],
)
def test_a_strength_becomes_a_clause_about_the_user(typed: str, clause: str) -> None:
    assert language.claim(Fact(typed, "me.fits[0]")) == clause
    assert language.claim(Fact(typed, "me.fits[0]")).keys == ("me.fits[0]",)


@pytest.mark.parametrize(
    "typed",
    [
        "SQL", "IT support for a school of 900", "LED lighting", "I/O tuning",
        "design skills", "help desk", "live music", "set design for two theatres",
        "certified SQL Server", "Motivated and quick", "a dissertation on survey non-response",
        "code reviews", "Thought leadership",
    ],
)  # fmt: skip
def test_what_is_no_clause_for_certain_is_left_as_it_was_typed(typed: str) -> None:
    assert language.shape(typed) == "fragment"
    assert not language.is_clause(typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("My dissertation has won a prize.", "my dissertation has won a prize"),
        ("We won the Oslo bid", "we won the Oslo bid"),
        ("I finished my thesis.", "I finished my thesis"),
        ("The paper was accepted", "the paper was accepted"),
        ("passed the dbt certification", "I passed the dbt certification"),
        ("Forklift licence renewed", "my forklift licence has been renewed"),
        ("Paper accepted at ICML", "my paper has been accepted at ICML"),
        ("dbt exam passed", "I have passed the dbt exam"),
        ("moving to Chicago in May", "I am moving to Chicago in May"),
        ("certified in first aid", "I am now certified in first aid"),
        ("AWS certified", "I am now AWS certified"),
        ("first aid certificate", "I now have a first aid certificate"),
        ("a talk on testing at a meetup", "a talk on testing at a meetup"),
        ("Two new languages", "two new languages"),
    ],
)  # fmt: skip
def test_news_is_told_after_a_colon(typed: str, told: str) -> None:
    assert language.news(Fact(typed, "me.news[0]")) == told
    assert language.news(Fact(typed, "me.news[0]")).keys == ("me.news[0]",)


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
        ("it takes two people to close the shop", True),
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
    assert grammar.a_an(noun) == f"{article} {noun}"


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
    assert grammar.the_role(role) == phrase


@pytest.mark.parametrize("role", ["Engineer (f/m/d)", "Engineer (m/w/d)", "the Engineer"])
def test_a_title_loses_what_nobody_says(role: str) -> None:
    assert grammar.job_title(role) == "Engineer"


def test_a_list_keeps_the_keys_of_all() -> None:
    names = grammar.listed([Fact("Ann", "a"), Fact("Bo", "b"), Fact("Cy", "c")])

    assert (names, names.keys) == ("Ann, Bo and Cy", ("a", "b", "c"))


@pytest.mark.parametrize(
    ("name", "owner"), [("Target", "Target's"), ("Traders", "Traders'"), ("Ross", "Ross's")]
)
def test_possessives(name: str, owner: str) -> None:
    assert grammar.possessive(name) == owner
