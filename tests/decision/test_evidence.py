"""The statements are complete, honest about their grade, and documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafter.decision.evidence import (
    FOUNDING_GUIDE,
    GRADES,
    STATEMENTS,
    Statement,
    reference_page,
)

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"
SURVEY = re.compile(r"survey|poll|study|report|Glassdoor")
ALL = pytest.mark.parametrize("statement", STATEMENTS.values(), ids=STATEMENTS.keys())


def test_the_ids_are_e01_to_e67_and_the_four_factors() -> None:
    expected = [f"E{n:02}" for n in range(1, 68)] + [f"G{n:02}" for n in range(1, 5)]

    assert list(STATEMENTS) == expected
    assert [each.id for each in STATEMENTS.values()] == expected


@ALL
def test_a_grade_is_backed_by_as_many_sources_as_it_claims(statement: Statement) -> None:
    named = len(statement.sources)
    surveys = sum(bool(SURVEY.search(source)) for source in statement.sources)
    enough = {
        "A": named >= 5 or (surveys >= 1 and named >= 4),
        "B": named >= 3 or surveys >= 1,
        "C": named >= 1,
        "D": True,
    }

    assert enough[statement.grade]


@ALL
def test_no_source_is_counted_twice(statement: Statement) -> None:
    assert len(set(statement.sources)) == len(statement.sources)


@ALL
def test_a_statement_is_one_or_two_sentences_or_three_short_ones(statement: Statement) -> None:
    sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", statement.text)

    assert 1 <= len(sentences) <= 3
    assert len(statement.text.split()) <= 60
    assert statement.text.endswith(".")
    assert statement.contradicted_by == "" or statement.contradicted_by.endswith(".")


@ALL
def test_sources_are_named_for_a_reader_not_by_code(statement: Statement) -> None:
    assert all(not re.search(r"\bS\d\d", source) for source in statement.sources)


@ALL
def test_statements_refer_only_to_statements_that_exist(statement: Statement) -> None:
    for first, last in re.findall(
        r"\b([EG]\d\d)\b(?: to ([EG]\d\d))?", statement.text + " " + statement.contradicted_by
    ):
        assert first in STATEMENTS
        assert not last or last in STATEMENTS


def test_the_four_factors_name_the_founding_guide_and_claim_no_strong_support() -> None:
    factors = [STATEMENTS[f"G{n:02}"] for n in range(1, 5)]

    assert all(each.sources == (FOUNDING_GUIDE,) for each in factors)
    assert all(each.grade in ("C", "D") for each in factors)
    assert all(each.contradicted_by for each in factors)


def test_every_grade_has_a_meaning() -> None:
    assert {each.grade for each in STATEMENTS.values()} <= set(GRADES)


def test_the_reference_page_is_current() -> None:
    # To renew it, write what reference_page() returns to docs/evidence.md.
    assert PAGE.read_text(encoding="utf-8") == reference_page()
