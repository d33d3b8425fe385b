"""Tokens that a model bent come back right where it is certain what they were."""

from __future__ import annotations

import pytest

from drafter.drafting.mask_mending import lost, mended

TOKENS = (
    "READER",
    "READER_FIRST",
    "READER_LAST",
    "PERSON_1",
    "PERSON_1_FIRST",
    "PERSON_2",
    "SENDER",
    "SENDER_PHONE",
    "SENDER_EMAIL",
    "COMPANY",
    "COMPANY_ALT",
    "REFERENCE",
)


@pytest.mark.parametrize(
    ("bent", "whole"),
    [
        ("Dear [reader_first],", "Dear [READER_FIRST],"),
        ("Dear [Reader First],", "Dear [READER_FIRST],"),
        ("Dear READER_FIRST,", "Dear [READER_FIRST],"),
        ("Hi {READER_FIRST},", "Hi [READER_FIRST],"),
        ("Hi <READER_FIRST>,", "Hi [READER_FIRST],"),
        ("Hi \u00abREADER_FIRST\u00bb,", "Hi [READER_FIRST],"),
        ("Hi [[READER_FIRST]],", "Hi [READER_FIRST],"),
        ("Hi **[READER_FIRST]**,", "Hi [READER_FIRST],"),
        ("Hi \\[READER\\_FIRST\\],", "Hi [READER_FIRST],"),
        ("Hi [READER_FRIST],", "Hi [READER_FIRST],"),
        ("Dear Dr [LAST NAME],", "Dear Dr [READER_LAST],"),
        ("Dear [Hiring Manager's Name],", "Dear [READER],"),
        ("Dear [Name],", "Dear [READER],"),
        ("[Name]", "[SENDER]"),
        ("[Your Name]", "[SENDER]"),
        ("[Your Phone Number]", "[SENDER_PHONE]"),
        ("[PERSON 2] and [PERSON-1]", "[PERSON_2] and [PERSON_1]"),
        ("[PERSONNE_1], [PERSONA 2]", "[PERSON_1], [PERSON_2]"),
        ("bei [FIRMA]", "bei [COMPANY]"),
        ("at [Company Name]", "at [COMPANY]"),
        ("at COMPANY", "at [COMPANY]"),
        ("[COMPANY]s plans", "[COMPANY]'s plans"),
        ("[PERSON_1_FIRST's idea", "[PERSON_1_FIRST]'s idea"),
        ("SENDER_PHONE", "[SENDER_PHONE]"),
    ],
)
def test_a_token_is_mended_where_one_alone_can_be_meant(bent: str, whole: str) -> None:
    assert mended(bent, TOKENS) == whole
    assert not lost(whole, TOKENS)


@pytest.mark.parametrize(
    "text",
    ["met [PERSON]", "on [Date]", "the [Position]", "[TEAM_LEAD]", "[PERSON_3]", "[INSERT DETAIL]"],
)
def test_a_token_that_could_be_several_or_none_is_left_for_the_check(text: str) -> None:
    assert mended(text, TOKENS) == text


def test_a_token_without_brackets_that_nobody_gave_is_told() -> None:
    assert lost("as PERSON_7 said to [READER] in snake_case", TOKENS) == ["PERSON_7"]


@pytest.mark.parametrize(
    "text", ["the company and its readers", "(company) news", "SQL, CEO and dbt", "Re: a_b_c"]
)
def test_ordinary_words_are_no_tokens(text: str) -> None:
    assert mended(text, TOKENS) == text
