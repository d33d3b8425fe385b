"""Words brought to a common form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.reading import word_senses
from drafter.checking.stems import is_commonplace, sense, stem

STEMS = [
    ("led", "lead"), ("leadership", "lead"), ("ran", "run"), ("running", "run"),
    ("taught", "teach"), ("sale", "sell"), ("people", "person"), ("datum", "data"),
    ("migrated", "migrate"), ("migration", "migrate"), ("purchasing", "buy"),
    ("analytics", "analysis"), ("nurses", "nurse"), ("raised", "rise"), ("cute", "cute"),
    ("uses", "use"), ("passed", "pass"), ("called", "call"),
    ("stopped", "stop"), ("stopping", "stop"), ("added", "add"), ("bigger", "big"),
    ("seeing", "see"), ("happily", "happy"), ("really", "real"),
    ("quickly", "quick"), ("formally", "formal"), ("formal", "form"), ("actions", "act"),
    ("action", "act"), ("editors", "edit"), ("editor", "edit"), ("teachers", "teach"),
    ("cities", "city"), ("carried", "carry"), ("carry", "carry"), ("boxes", "box"),
    ("policies", "policy"), ("nationalities", "national"), ("nationality", "national"),
    ("treatments", "treat"), ("treatment", "treat"), ("fondness", "fond"),
    ("modernizations", "modern"), 
    ("plantations", "plant"), ("plantation", "plant"),
    ("meetings", "meet"), ("bus", "bus"), ("ties", "tie"), ("red", "red"), ("sing", "sing"),
    ("king", "king"), ("egg", "egg"), ("scene", "scen"), ("tie", "tie"), ("the", "the"),
    ("code", "cod"), ("coding", "cod"), ("", ""), ("s", "s"), ("c++", "c++"),
    ("falling", "fall"), ("missing", "miss"), ("freeing", "fre"), ("vetted", "vet"),
]  # fmt: skip
FAMILIES = [
    "migrate migrated migrating migration", "plan planning planned planner", "test tests tested",
    "code codes coded coding", "train trained training trainer trainers", "deploy deployment",
    "city cities", "edit editing editor edits",
    "optimise optimize", "report reports reporting reported",
]  # fmt: skip


@pytest.fixture(autouse=True)
def no_memory_of_earlier_words() -> None:
    """What another test asked does not answer this one."""
    for remembers in (stem, sense, is_commonplace):
        remembers.cache_clear()


@pytest.mark.parametrize(("word", "expected"), STEMS)
def test_a_word_has_its_stem(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_shares_its_stem(family: str) -> None:
    found = {stem(word) for word in family.split()}

    assert len(found) == 1


@pytest.mark.parametrize(
    "family",
    ["refactor refactored", "use used", "agree agreed", "happy happiness",
     "organisation organisations", "modernise modernised"],
)  # fmt: skip
def test_a_family_that_should_share_its_stem(family: str) -> None:
    found = {stem(word) for word in family.split()}

    assert len(found) == 1


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("migrated", "mov"),
        ("move", "mov"),
        ("relocate", "mov"),
        ("quickly", "fast"),
        ("fast", "fast"),
        ("reduction", "cut"),
        ("student", "pupil"),
        ("kubernetes", "kubernet"),
        ("", ""),
    ],
)
def test_a_sense_is_the_stem_or_that_of_a_synonym(word: str, expected: str) -> None:
    assert sense(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("thank", True),
        ("thanked", True),
        ("happy", True),
        ("led", True),
        ("city", False),
        ("policies", False),
        ("migrated", False),
        ("kubernetes", False),
        ("", False),
    ],
)
def test_a_commonplace_word_claims_nothing(word: str, expected: bool) -> None:
    assert is_commonplace(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("on-call", ("on", "call")),
        ("migrated/moved", ("mov", "mov")),
        ("r&d", ("r", "d")),
        ("node.js", ("nod", "js")),
        ("-", ()),
        ("", ()),
    ],
)
def test_hyphens_and_the_like_part_a_word_into_senses(word: str, expected: tuple[str, ...]) -> None:
    assert word_senses(word) == expected


@given(st.text())
def test_any_text_has_a_stem_no_longer_than_itself_and_irregular_ones(text: str) -> None:
    found = stem(text)

    assert stem(text) == found
    assert bool(found) == bool(text)


@given(st.from_regex(r"[b-d][aou][mt][aou][kt](ing|ed|s|ings|ment|ments|ness|ly)", fullmatch=True))
def test_a_regular_ending_is_taken_off(word: str) -> None:
    base = word[:5]

    assert stem(word) == base
