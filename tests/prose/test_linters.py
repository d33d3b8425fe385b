"""The linters find what they are there to find, and leave what is right alone."""

from __future__ import annotations

import pytest

from tests.prose import manner
from tests.prose.linters import (
    NOT_OUR_GRAMMAR,
    NOT_OUR_STYLE,
    OUR_GRAMMAR,
    English,
    contractions,
    grammar,
    spelling,
    style,
)

BOTH = pytest.mark.parametrize("english", English)


@BOTH
@pytest.mark.parametrize(
    "wrong", ["apprecaite", "recieved", "definately", "intervew", "oppurtunity", "untill"]
)
def test_a_misspelling_is_found(wrong: str, english: English) -> None:
    found = spelling(f"I {wrong} your time.", english)

    assert [fault.where for fault in found] == [wrong]


@BOTH
def test_a_typing_error_that_is_a_word_is_found(english: English) -> None:
    assert spelling("I spoke with the hiring manger.", english)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("colour", "color"),
        ("centre", "center"),
        ("favourite", "favorite"),
        ("realise", "realize"),
        ("organisation", "organization"),
        ("enrolment", "enrollment"),
        ("skilful", "skillful"),
        ("cancelled", "canceled"),
        ("modelling", "modeling"),
    ],
)
def test_each_english_is_misspelled_in_a_letter_of_the_other(british: str, american: str) -> None:
    def wrong(word: str, english: English) -> bool:
        return bool(spelling(f"We spoke about {word} on Tuesday.", english))

    assert wrong(british, English.AMERICAN)
    assert wrong(american, English.BRITISH)
    assert not wrong(british, English.BRITISH)
    assert not wrong(american, English.AMERICAN)


@BOTH
def test_a_known_word_is_no_misspelling(english: English) -> None:
    assert spelling("Fenwikk is hiring; I like Fenwikk's shop.", english)
    assert not spelling("Fenwikk is hiring; I like Fenwikk's shop.", english, {"fenwikk"})


@BOTH
@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("I had an useful talk.", "AnA"),
        ("This is a hour of your time.", "AnA"),
        ("Thank you for the the interview.", "RepeatedWords"),
        ("I could of said more.", "ModalOf"),
        ("I am looking forward to meet you.", "LookingForwardTo"),
        ("We discussed about the night shifts.", "Discuss"),
        ("I am interested on the role.", "InterestedIn"),
        ("Their is one question.", "TheirToThere"),
        ("I would be glad too help.", "ToTwoToo"),
        ("He don't know the day.", "PronounVerbAgreement"),
        ("I am very exited to join.", "ExitedExcitedContext"),
        ("Your welcome.", "confused"),
        ("Thank you for you time.", "confused"),
        ("I appreciate you're help.", "confused"),
        ("I look forward to hear from you.", "confused"),
        ("I can bring references, samples, and a plan.", "NoOxfordComma"),
    ],
)
def test_a_fault_of_grammar_is_found(sentence: str, rule: str, english: English) -> None:
    assert rule in [fault.rule for fault in grammar(sentence, english)]


@pytest.mark.parametrize(
    "sentence",
    [
        "At the end of the day, I like the role.",
        "Needless to say, I am interested.",
        "I like to think outside the box.",
        "It is a very unique role.",
        "The reason is because I like it.",
        "With regard to the interview, I have a question.",
    ],
)
def test_what_is_worn_or_pompous_is_found(sentence: str) -> None:
    assert style(sentence)


def test_a_short_form_is_found() -> None:
    assert [fault.where for fault in contractions("I'm glad that you've called.")] == [
        "I'm",
        "you've",
    ]


@BOTH
@pytest.mark.parametrize(
    "right",
    [
        "Thank you for talking with me on Tuesday. I am still very interested in the role.",
        "Could you tell me how things stand, and when you expect to know more?",
        "You can reach me at +1 415 555 0117, and I am just as happy to call you.",
    ],
)
def test_what_is_right_is_left_alone(right: str, english: English) -> None:
    assert not [*spelling(right, english), *grammar(right, english), *style(right)]


@pytest.mark.parametrize("rule", sorted({*NOT_OUR_GRAMMAR, *OUR_GRAMMAR}))
def test_a_rule_that_is_switched_is_a_rule_of_the_linter(rule: str) -> None:
    from harper import get_default_lint_config

    assert get_default_lint_config()[rule] is (rule not in OUR_GRAMMAR)


@pytest.mark.parametrize("check", sorted(NOT_OUR_STYLE))
def test_a_check_that_is_switched_off_is_a_check_of_the_linter(check: str) -> None:
    import proselint.checks  # type: ignore[import-untyped]

    assert any(known.path.startswith(check) for known in proselint.checks.__register__)


def test_the_manner_of_a_clumsy_email_is_found() -> None:
    clumsy = manner.of_an_email(
        [
            *("I am glad.", "I like it.", "I know that.", "I want it."),
            *("Thank you.", "Many thanks.", "Thanks again.", "A plan for the plan is a plan."),
        ],
        frozenset(),
    )

    assert {fault.rule for fault in clumsy} == {"I", "thanks", "repeated"}
    assert manner.is_long("word " * (manner.LONG + 1), frozenset())
    assert not manner.is_long("Word " * (manner.LONG + 1), frozenset({"word"}))
