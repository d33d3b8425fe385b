"""Near misses: one letter off, a look-alike letter of another script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.near import differs_little, distance, scripts, unmasked

WORDS = st.text("abc", max_size=7)
SLIPS = [
    ("dann", ["dana", "dane"], "dana"),
    ("dana", ["dana"], ""),
    ("dana", ["dana", "dane"], "dane"),
    ("brain", ["brian"], "brian"),
    ("ab", ["abc"], ""),
    ("", ["a"], ""),
    ("abc", ["ab", "abd"], "abd"),
    ("abc", ["ab"], ""),
    ("abcd", ["abc"], "abc"),
    ("abc", ["abcd"], "abcd"),
    ("abc", ["abcde"], ""),
    ("abc", ["axy"], ""),
    ("sophia", ["sofia"], ""),
    ("abcdef", ["abcdxx"], ""),
    ("abcdefg", ["abcdexx"], "abcdexx"),
    ("abcdefg", ["abcdxxx"], ""),
    ("abcdefg", ["abcdefghi"], "abcdefghi"),
    ("abcdefg", ["abcdefghij"], ""),
    ("abcdefg", ["abcde"], "abcde"),
    ("abcdefg", ["abcdexx", "abcdefx"], "abcdefx"),
    ("abcdefg", ["abcdefx", "abcdexx", "xbcdefg"], "abcdefx"),
    ("kubernets", ["kuberneteses", "kubernetes"], "kubernetes"),
    ("anything", [], ""),
]
DISTANCES = [
    ("", "", 0, 0),
    ("abc", "abc", 1, 0),
    ("abc", "abc", 0, 0),
    ("abc", "abd", 0, 1),
    ("abc", "abd", 1, 1),
    ("abc", "acb", 1, 1),
    ("abc", "bac", 1, 1),
    ("abc", "ab", 1, 1),
    ("ab", "abc", 1, 1),
    ("a", "abc", 1, 2),
    ("a", "abc", 2, 2),
    ("abc", "", 3, 3),
    ("", "abc", 2, 3),
    ("abcd", "badc", 2, 2),
    ("abcd", "badc", 1, 2),
    ("ca", "abc", 3, 3),
    ("abc", "xyz", 2, 3),
    ("abc", "xyz", 3, 3),
    ("abcdef", "xyzdef", 1, 2),
    ("kitten", "sitting", 5, 3),
    ("kitten", "sitting", 2, 3),
    ("sunday", "saturday", 4, 3),
    ("abcx", "xabc", 4, 2),
    ("abxyc", "abyxc", 4, 1),
    ("aab", "aba", 4, 1),
    ("abab", "baba", 4, 2),
]


@pytest.mark.parametrize(("word", "known", "expected"), SLIPS)
def test_a_slip_is_told_from_another_word(word: str, known: list[str], expected: str) -> None:
    found = differs_little(word, known)

    assert found == expected


@pytest.mark.parametrize(("one", "other", "most", "expected"), DISTANCES)
def test_a_distance_counts_changes_up_to_a_bound(
    one: str, other: str, most: int, expected: int
) -> None:
    away = distance(one, other, most)

    assert away == expected


@given(WORDS, WORDS)
def test_a_distance_is_the_same_both_ways(one: str, other: str) -> None:
    away = distance(one, other, 9)

    assert away == distance(other, one, 9)


@given(WORDS, WORDS)
def test_a_distance_lies_between_the_lengths(one: str, other: str) -> None:
    away = distance(one, other, 9)

    assert abs(len(one) - len(other)) <= away <= max(len(one), len(other))
    assert (away == 0) == (one == other)


@given(WORDS, WORDS, st.integers(0, 8))
def test_a_bound_cuts_a_distance_and_does_not_change_it(one: str, other: str, most: int) -> None:
    full = distance(one, other, 9)

    away = distance(one, other, most)

    assert (away if away <= most else 9) == (full if full <= most else 9)


@given(st.text(), st.lists(st.text(), max_size=4))
def test_a_slip_is_of_a_known_word_or_of_none(word: str, known: list[str]) -> None:
    found = differs_little(word, known)

    assert found in ("", *known)
    assert found != word or not word


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("D\u0430n\u0430", "Dana"),
        ("\u041d\u0415LL\u041e", "HELLO"),
        ("g00gle", "google"),
        ("\u0391\u03bd\u03bf", "Avo"),
        ("Dana", "Dana"),
        ("", ""),
    ],
)
def test_a_letter_that_looks_like_another_is_put_right(word: str, expected: str) -> None:
    assert unmasked(word) == expected


@given(st.text())
def test_what_is_put_right_keeps_its_length_and_stays_so(word: str) -> None:
    plain = unmasked(word)

    assert len(plain) == len(word)
    assert unmasked(plain) == plain


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Dana", {"LATIN"}),
        ("D\u0430na", {"LATIN", "CYRILLIC"}),
        ("a1-\u00e9", {"LATIN"}),
        ("\u6f22\u03b1", {"CJK", "GREEK"}),
        ("15", set()),
        ("", set()),
    ],
)
def test_the_scripts_of_a_word_are_those_of_its_letters(word: str, expected: set[str]) -> None:
    assert scripts(word) == expected


@given(st.text())
def test_any_text_has_scripts_only_if_it_has_letters(text: str) -> None:
    assert bool(scripts(text)) == any(c.isalpha() for c in text)


def test_a_distance_beyond_the_bound_is_the_bound_and_one() -> None:
    assert distance("bbb", "aabaa", 2) == 3
