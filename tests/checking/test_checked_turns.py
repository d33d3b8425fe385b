"""Turns of honest people that were blamed once, and what looks like them and is at fault."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.checking.check import check
from drafter.checking.findings import Report
from drafter.interview.model import Kind
from tests.checking.test_checked_letter import (
    BERLIN,
    FACTS,
    LETTER,
    TODAY,
    checked,
    codes,
    faults,
    with_sentence,
)
from tests.interview.samples import accepted

PEOPLE = [
    {
        "name": "Dana Okafor",
        "role": "hiring-manager",
        "email": "dana@northwind.example",
        "topics": ["the on-call rota"],
    },
    {
        "name": "Priya Nair",
        "topics": [
            "Sunday cover",
            "offline sync for field agents",
            "carrying the ledgers from COBOL to Elixir",
            "computer lessons for over-60s",
            "how the office does data entry",
        ],
    },
    {"name": "Will Hope", "role": "coordinator", "met": False},
]


def facts(**me: Any) -> dict[str, Any]:
    """The facts of the letter, with other notes of the user's."""
    return FACTS | {"me": FACTS["me"] | me}


def of(given: dict[str, Any], sentence: str, to: str = "Dana Okafor") -> Report:
    """Check the letter with a sentence by other facts."""
    one = accepted(given)
    people = [person for person in one.people if person.name == to]
    text = LETTER.format(sentence=sentence)
    return check(text, one, Kind.CHECK_IN, TODAY, BERLIN, to=people)


@pytest.mark.parametrize(
    "spoken", ["415, 555, 0117", "1, 415, 555, 0117", "415,555,0117", "+1, 415, 555, 01, 17"]
)
def test_a_number_said_in_pieces_is_the_number(spoken: str) -> None:
    report = with_sentence(f"You can reach me at {spoken}.")

    assert not faults(report)


def test_another_number_said_in_pieces_is_not() -> None:
    assert not with_sentence("You can reach me at 415, 555, 0118.").ok


def test_how_many_of_us_there_would_be_can_be_asked() -> None:
    text = LETTER.replace("Could you tell me whether a decision has been made?", "{sentence}")
    asked = text.format(sentence="Would there be two of us on the night shift?")
    told = text.format(sentence="There were seven of us in the old office.")

    assert "unknown-number" not in codes(checked(asked, Kind.QUESTION))
    assert "unknown-number" in codes(checked(told, Kind.QUESTION))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Would an analyst look after the Lisbon customs tariff?", False),
        ("May I ask about the Lisbon customs tariff that you told me about?", True),
        ("You told me about the Lisbon customs tariff.", True),
    ],
)
def test_a_question_about_the_work_is_no_talk_about_it(sentence: str, wrong: bool) -> None:
    assert ("wrong-person-topic" in codes(with_sentence(sentence))) is wrong


@pytest.mark.parametrize(
    "sentence",
    [
        "I was glad that you and I got to speak about Sunday cover.",
        "Your perspective on offline sync for field agents stayed with me.",
        "Your remarks on carrying the ledgers to Elixir stayed with me.",
        "I admire the computer lessons you told me about.",
    ],
)
def test_the_topic_of_another_is_known_by_its_words_however_plain(sentence: str) -> None:
    assert "wrong-person-topic" in codes(of(facts() | {"people": PEOPLE}, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "I would like the kind of work where tests and data speak to each other, as you said.",
        "I liked our Sunday.",
    ],
)
def test_one_word_of_a_topic_in_passing_is_not_the_topic(sentence: str) -> None:
    assert "wrong-person-topic" not in codes(of(facts() | {"people": PEOPLE}, sentence))


def test_what_was_talked_about_in_the_round_was_not_with_somebody_who_was_not_there() -> None:
    given = facts() | {"people": PEOPLE}
    given["interview"] = given["interview"] | {"topics": ["offline sync for field agents"]}
    sentence = "As you and I discussed, offline sync for field agents matters to me."

    assert "wrong-person-topic" in codes(of(given, sentence, "Will Hope"))
    assert "wrong-person-topic" not in codes(of(given, sentence))


@pytest.mark.parametrize("greeting", ["A Chara,", "A Dana, a chara,", "A chairde,"])
def test_an_irish_greeting_greets_nobody_else(greeting: str) -> None:
    text = LETTER.format(sentence="The work sounds worthwhile to me.")

    assert not faults(checked(text.replace("Dear Dana,", greeting)))


@pytest.mark.parametrize("subject", ["Second Inquiry Regarding Data Analyst Role"])
def test_the_matter_of_a_subject_is_no_part_of_a_title(subject: str) -> None:
    text = LETTER.format(sentence="The work sounds worthwhile to me.")
    report = checked(text.replace("Data Analyst interview on 15 September", subject))

    assert not faults(report)


def test_pay_that_is_part_of_a_deed_of_the_users_can_be_told() -> None:
    given = facts(fits=["found a mistake that had cost 18 drivers their overtime"])

    assert not faults(of(given, "The mistake I found, which cost 18 drivers their overtime, pays."))
    assert "salary" in codes(of(given, "I would expect overtime to be paid."))


def test_a_trade_can_be_told_as_a_deed() -> None:
    given = facts(fits=["eight years as a bookseller"])

    assert not faults(of(given, "I sold books for eight years."))
    assert "invented-claim" in codes(of(given, "I sold insurance for eight years."))


@pytest.mark.parametrize(
    "sentence",
    [
        "When I was with you on 15 September you hoped to decide by 18 September.",
        "I would accept the post if the shifts work out.",
        "We developers seldom stop to think of such things.",
        "I'd gladly be considered for another Library Assistant post if one comes up.",
    ],
)
def test_an_honest_turn_is_not_blamed(sentence: str) -> None:
    found = codes(with_sentence(sentence))

    assert not found & {"unknown-date", "invented-offer", "invented-claim"}


@pytest.mark.parametrize(
    "sentence",
    [
        "I appreciate your letting me know today where the decision fell.",
        "There is no hurry for the answer, I'm simply curious.",
    ],
)
def test_thanks_for_word_and_leaving_time_ask_nothing(sentence: str) -> None:
    text = LETTER.replace("Could you tell me whether a decision has been made?", "{sentence}", 1)
    text = text.replace("{sentence}", "", 1).format(sentence=sentence)

    assert "status-question" not in codes(checked(text, Kind.ACKNOWLEDGEMENT))
