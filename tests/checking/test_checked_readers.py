"""Whom a letter is for, and what its form must have."""

from __future__ import annotations

import pytest

from drafter.interview.model import Kind
from tests.checking.test_checked_letter import LETTER, checked, codes, faults

PLAIN = LETTER.format(sentence="The work sounds worthwhile to me.")
SUBJECT = "Data Analyst interview on 15 September"
ASKS = "Could you tell me whether a decision has been made?"


@pytest.mark.parametrize(
    ("greeting", "right"),
    [
        ("Dear Dana,", True),
        ("Dear Ms Okafor,", True),
        ("Hi Dana Okafor,", True),
        ("Hello,", True),
        ("Dear hiring team,", True),
        ("Dear Priya,", False),
        ("Dear Zebedee,", False),
        ("Dear Will,", False),
    ],
)
def test_a_greeting_is_for_the_reader(greeting: str, right: bool) -> None:
    report = checked(PLAIN.replace("Dear Dana,", greeting))

    assert ("wrong-recipient" not in codes(report)) is right, faults(report)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("Dana Okafor <dana@northwind.example>", ""),
        ("dana@northwind.example", ""),
        ("Priya Nair <dana@northwind.example>", "wrong-recipient"),
        ("Zebedee Quill <dana@northwind.example>", "wrong-recipient"),
        ("Dana Okafor <dana@elsewhere.example>", "unknown-contact"),
    ],
)
def test_a_header_is_for_the_reader(header: str, code: str) -> None:
    report = checked(PLAIN.replace("Dana Okafor <dana@northwind.example>", header))

    assert codes(report) == ({code} if code else set()), faults(report)


def test_a_stranger_in_the_header_is_an_unknown_name_when_no_reader_was_given() -> None:
    text = PLAIN.replace("Dana Okafor <dana@northwind.example>", "Zebedee Quill")

    assert "unknown-name" in codes(checked(text, to=()))


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (SUBJECT, "Hi", "subject-length"),
        (SUBJECT, SUBJECT + " and again, and again and again", "subject-length"),
        (ASKS, "", "missing-question"),
        ("Best regards,\nSam Rivera\nsam@example.org", "", "missing-signature"),
        ("sam@example.org", "", "missing-contact"),
        ("my", "my", ""),
        (SUBJECT, "Re: " + SUBJECT, ""),
        (ASKS, ASKS + " Is there any news?", "extra-question"),
    ],
)
def test_a_letter_keeps_to_the_checklist_of_its_kind(old: str, new: str, code: str) -> None:
    report = checked(PLAIN.replace(old, new))

    assert (code in codes(report)) if code else not faults(report), faults(report)


def test_a_letter_that_never_names_the_role_lacks_it() -> None:
    text = PLAIN.replace(" for the Data Analyst role", "").replace("Data Analyst ", "The last ")

    assert "missing-role" in codes(checked(text))


def test_a_letter_with_far_too_many_words_must_not_be_sent() -> None:
    report = checked(PLAIN.replace("The work", "I liked it very much. " * 20 + "The work"))

    assert "too-long" in codes(report)
    assert not report.ok


@pytest.mark.parametrize(("words", "code"), [(1, True), (21, True), (22, False), (23, False)])
def test_half_of_the_usual_words_are_the_fewest(words: int, code: bool) -> None:
    """A check-in has 45 words and more."""
    text = f"Subject: {SUBJECT}\n\n" + " ".join(["good"] * (words + 1)) + "\n"

    assert ("too-short" in codes(checked(text))) is code


def test_a_thank_you_asks_no_question_and_not_how_things_stand() -> None:
    assert {"status-question", "extra-question"} <= codes(checked(PLAIN, Kind.THANK_YOU))
    assert not {"status-question", "extra-question"} & codes(checked(PLAIN, Kind.CHECK_IN))


def test_a_thank_you_without_thanks_lacks_them() -> None:
    text = PLAIN.replace("Thank you again for", "I remember")

    assert "missing-thanks" in codes(checked(text, Kind.THANK_YOU))
    assert "missing-thanks" not in codes(checked(PLAIN, Kind.THANK_YOU))
