"""The words of a sentence, weighed."""

from __future__ import annotations

from math import isfinite
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking import kinds as package
from drafter.checking.kinds import judge, kinds, weightiest
from drafter.checking.kinds.features import BITS, features, parts, places, words


def test_what_tells_nothing_by_itself_is_told_by_its_like() -> None:
    assert words("On Monday Priya sent 12 of the nine") == [
        *("on", "<day>", "<name>", "sent", "<number>", "of", "the", "<few>")
    ]


def test_several_of_a_like_are_one() -> None:
    assert words("I met Priya Nair Okafor") == ["i", "met", "<name>"]
    assert places("I met Priya Nair")[-1] == (6, 16)


def test_what_an_apostrophe_joins_is_a_word() -> None:
    assert words("I'm sure you didn't and won't") == [
        *("i", "'m", "sure", "you", "did", "not", "and", "will", "not")
    ]


def test_a_sentence_is_weighed_whole_and_by_its_clauses() -> None:
    read = words("thank you for the talk, though you never wrote back to me")

    assert [" ".join(read[part]) for part in parts(read)[1:]] == [
        "thank you for the talk",
        "you never wrote back to me",
    ]


def test_a_short_clause_is_none() -> None:
    assert len(parts(words("so, thank you for the talk"))) == 1


def test_an_apostrophe_alone_joins_nothing() -> None:
    assert words("I did n't") == ["i", "did", "", "not"]


def test_the_blamed_clause_is_the_place() -> None:
    text = "Thank you for the talk on Tuesday, but you have ignored my last email."
    start, end = weightiest("blame", text)

    assert "blame" in judge(text).kinds
    assert start >= text.index("but")
    assert "ignored" in text[start:end]


def test_a_sentence_is_of_a_kind_from_the_least_score_on() -> None:
    judged = judge("Thank you for the talk on Tuesday, but you have ignored my last email.")

    assert judged.kinds == {
        name for name, kind in kinds().items() if judged.score(name) >= kind.least
    }


def test_the_part_that_is_most_of_a_kind_counts() -> None:
    judged = judge("Thank you for the talk on Tuesday, but you have ignored my last email.")

    assert len(judged.sums) == 3
    assert judged.most == [max(column) for column in zip(*judged.sums, strict=True)]


def test_a_kind_that_is_not_known_is_refused() -> None:
    with pytest.raises(KeyError):
        weightiest("praise", "Well done.")


def test_the_table_has_a_weight_for_each_feature_and_kind() -> None:
    table = (Path(package.__file__).parent / "weights.bin").read_bytes()

    assert len(table) == len(kinds()) << BITS


@given(st.text(max_size=200))
def test_any_text_is_weighed_and_every_place_stands_in_it(text: str) -> None:
    for name in kinds():
        start, end = weightiest(name, text)

        assert isfinite(judge(text).score(name))
        assert 0 <= start <= end <= len(text)


@given(st.text(alphabet="ab ,'", max_size=60))
def test_features_stand_in_the_table_and_begin_at_a_token(text: str) -> None:
    read = words(text)

    for place, at in features(read).items():
        assert 0 <= place < 1 << BITS
        assert at < max(1, len(read))


def test_a_very_long_sentence_is_weighed_by_its_beginning() -> None:
    assert judge("word another " * 400).most == judge("word another " * 500).most


@given(st.text(alphabet="Ab 1n't<,", max_size=60))
def test_each_word_has_its_place(text: str) -> None:
    stands = places(text)

    assert len(stands) == len(words(text))
    assert stands == sorted(stands)
