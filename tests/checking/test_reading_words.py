"""Words where they stand, and how a word is folded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.reading import Sentence, fold, lowered

FOLDS = [
    ("Dana's", "dana"), ("DANA\u2019S", "dana"), ("James'", "james"), ("x''", "x"),
    ("it\u02bcs", "it"),
    ("M\u00fcller's", "muller"), ("Jos\u00e9", "jose"), ("\u0141ukasz", "lukasz"),
    ("S\u00f8ren", "soren"), ("\u00c6r\u00f8", "aero"), ("\u0153uvre", "oeuvre"), ("\u0111", "d"),
    ("\u00f0\u00fe", "dth"), ("\u0131x", "ix"), ("\u0130stanbul", "istanbul"),
    ("Stra\u00dfe", "strasse"), ("C++", "c++"), ("zero\u200bwidth", "zerowidth"),
    ("on\u2010call", "on-call"), ("on\u2011call", "on-call"), ("\ufb01ne", "fine"), ("'s", ""),
    ("s", "s"), ("O'Hara", "o'hara"), ("\u2018tis", "'tis"), ("", ""),
]  # fmt: skip
WORDS = [
    ("Hi there, Dana", ["Hi", "there", "Dana"]),
    ("Dana's on-call rota", ["Dana's", "on-call", "rota"]),
    ("C++, C# and R&D", ["C++", "C#", "and", "R&D"]),
    ("either/or at 3.5 p.m.", ["either/or", "at", "3.5", "p.m"]),
    ("_a_ -b- 'c' (d)", ["a_", "b", "c'", "d"]),
    ("don\u2019t caf\u00e9", ["don\u2019t", "caf\u00e9"]),
    ("... !", []),
    ("", []),
]
FIRSTS = [
    ("One two Three", "One"),
    ("One: Two three", "One Two"),
    ("One \u201cTwo three", "One Two"),
    ('One "two three', "One two"),
    ("One (Two three", "One Two"),
    ("One \u2022 Two", "One Two"),
    ("One\u2026 Two", "One Two"),
    ("One now. Two", "One Two"),
    ("Mr. Two", "Mr"),
    ("One J. Two", "One"),
    ("One, Two", "One"),
    ("One  Two", "One"),
    ("- One", "One"),
    (" One", ""),
]
LETTERS = st.text(st.characters(categories=["L"], max_codepoint=0x24F))


@pytest.mark.parametrize(("word", "expected"), FOLDS)
def test_a_word_is_folded(word: str, expected: str) -> None:
    assert fold(word) == expected


@given(LETTERS)
def test_folding_twice_changes_nothing_more(word: str) -> None:
    once = fold(word)

    assert fold(once) == once


@given(LETTERS.filter(bool), st.sampled_from(["'s", "\u2019s", "'", "\u2019", "'S"]))
def test_a_possessive_ending_folds_away(word: str, ending: str) -> None:
    assert fold(word + ending) == fold(word)


@given(st.text())
def test_any_text_can_be_folded_and_has_no_curly_apostrophe(text: str) -> None:
    assert not set(fold(text)) & set("\u2019\u2018\u02bc")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don\u2019t \u2018You\u2019", "don't 'you'"),
        ("ON\u2010CALL \u2011", "on-call -"),
        ("it\u02bcs", "it's"),
        ("\u0130STANBUL\u2019S", "\u0130stanbul's"),
        ("\u00c9T\u00c9", "\u00e9t\u00e9"),
        ("", ""),
    ],
)
def test_small_letters_and_plain_apostrophes(text: str, expected: str) -> None:
    assert lowered(text) == expected


@given(st.text())
def test_every_letter_keeps_its_place_in_small_letters(text: str) -> None:
    low = lowered(text)

    assert len(low) == len(text)
    assert lowered(low) == low


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_the_words_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [word.text for word in Sentence("body", text, 0, "said").words] == expected


@pytest.mark.parametrize(("text", "expected"), FIRSTS)
def test_words_that_anybody_would_capitalise(text: str, expected: str) -> None:
    found = [word.text for word in Sentence("body", text, 0, "said").words if word.first]

    assert found == expected.split()


def test_words_know_their_place_in_the_whole_text() -> None:
    sentence = Sentence("body", "See Dana's plan", 100, "said")

    assert [(w.text, w.fold, w.start, w.end) for w in sentence.words] == [
        ("See", "see", 100, 103),
        ("Dana's", "dana", 104, 110),
        ("plan", "plan", 111, 115),
    ]
    assert (sentence.start, sentence.end) == (100, 115)


def test_a_sentence_gives_itself_in_several_forms() -> None:
    sentence = Sentence("ask", "On-call for Jos\u00e9\u2019s 2 teams", 0, "said")

    assert sentence.low == "on-call for jos\u00e9's 2 teams"
    assert sentence.folds == {"on-call", "for", "jose", "2", "teams"}
    assert sentence.senses == {"on", "call", "for", "jos", "2", "team"}
    assert sentence.digits is True
    assert (sentence.part, sentence.role) == ("ask", "said")


def test_a_sentence_without_digits_has_none() -> None:
    assert Sentence("body", "two teams", 0, "said").digits is False


@given(st.text(), st.integers(0, 1000))
def test_the_words_of_any_sentence_stand_where_they_say(text: str, start: int) -> None:
    sentence = Sentence("body", text, start, "said")

    places = [place for w in sentence.words for place in (w.start, w.end)]
    assert places == sorted(places)
    assert all(text[w.start - start : w.end - start] == w.text for w in sentence.words)
    assert all(w.fold == fold(w.text) for w in sentence.words)


@pytest.mark.parametrize("word", ["Acme\u2122", "\u2116", "\u2103"])
def test_a_sign_that_stands_for_letters_is_folded_to_small_ones(word: str) -> None:
    assert fold(word) == fold(word).lower()
