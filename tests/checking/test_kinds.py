"""The words of a sentence, weighed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.kinds import judge, kinds, weigh, weightiest
from drafter.checking.kinds.features import BITS, features, parts, tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def test_what_tells_nothing_by_itself_is_told_by_its_like() -> None:
    assert words("On Monday Priya sent 12 of the nine") == [
        *("on", "<day>", "<name>", "sent", "<number>", "of", "the", "<few>")
    ]


def test_several_of_a_like_are_one() -> None:
    assert words("I met Priya Nair Okafor") == ["i", "met", "<name>"]
    assert tokens("I met Priya Nair")[-1][1:] == (6, 16)


def test_what_an_apostrophe_joins_is_a_word() -> None:
    assert words("I'm sure you didn't and won't") == [
        *("i", "'m", "sure", "you", "did", "not", "and", "will", "not")
    ]


def test_a_sentence_is_weighed_whole_and_by_its_clauses() -> None:
    read = parts(tokens("thank you for the talk, though you never wrote back to me"))

    assert [" ".join(token.text for token in part) for part in read[1:]] == [
        "thank you for the talk",
        "you never wrote back to me",
    ]


def test_a_short_clause_is_none() -> None:
    assert len(parts(tokens("so, thank you for the talk"))) == 1


def test_the_blamed_clause_is_the_place() -> None:
    text = "Thank you for the talk on Tuesday, but you have ignored my last email."
    score, part = judge("blame", text)
    start, end = weightiest("blame", part)

    assert score >= kinds()["blame"].least
    assert start >= text.index("but")
    assert "ignored" in text[start:end]


def test_a_kind_that_is_not_known_is_refused() -> None:
    with pytest.raises(KeyError):
        judge("praise", "Well done.")


@given(st.text(max_size=200))
def test_any_text_is_weighed_and_every_place_stands_in_it(text: str) -> None:
    for kind in kinds():
        score, part = judge(kind, text)
        start, end = weightiest(kind, part)

        assert score == score
        assert 0 <= start <= end <= len(text)


@given(st.text(alphabet="ab ,'", max_size=60))
def test_features_stand_in_the_table_and_begin_at_a_token(text: str) -> None:
    read = tokens(text)

    for place, at in features(read).items():
        assert 0 <= place < 1 << BITS
        assert at < max(1, len(read))


def test_a_very_long_sentence_is_weighed_by_its_beginning() -> None:
    assert weigh("word another " * 400)[0].scores == weigh("word another " * 500)[0].scores
