"""Numbers in running text: counts, ordinals, shares and money, in digits and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.numerals import ORDINALS, value_of
from drafter.checking.quantities import Measure, quantities
from drafter.checking.reading import lowered

COUNT, ORDINAL, PERCENT, MONEY = Measure.COUNT, Measure.ORDINAL, Measure.PERCENT, Measure.MONEY

Row = tuple[str, str, float, Measure, str, bool, str]

IN_DIGITS: list[Row] = [
    ("25 years", "25", 25, COUNT, "years", False, ""),
    ("5  years", "5", 5, COUNT, "years", False, ""),
    ("5   years", "5", 5, COUNT, "", False, ""),
    ("5-year plan", "5", 5, COUNT, "year plan", False, ""),
    ("0.5", "0.5", 0.5, COUNT, "", False, ""),
    ("2.5 years", "2.5", 2.5, COUNT, "years", False, ""),
    ("2,5 years", "2,5", 2.5, COUNT, "years", False, ""),
    ("1,200 tickets", "1,200", 1200, COUNT, "tickets", False, ""),
    ("1 200 tickets", "1 200", 1200, COUNT, "tickets", False, ""),
    ("1\u202f200 tickets", "1\u202f200", 1200, COUNT, "tickets", False, ""),
    ("12,345,678.9 rows", "12,345,678.9", 12345678.9, COUNT, "rows", False, ""),
    ("5 direct reports across two", "5", 5, COUNT, "direct reports across", False, ""),
    ("5k users", "5k", 5e3, COUNT, "users", False, ""),
    ("5m users", "5m", 5e6, COUNT, "users", False, ""),
    ("5bn users", "5bn", 5e9, COUNT, "users", False, ""),
    ("5x growth", "5x", 5, COUNT, "growth", False, ""),
    ("5 hundred users", "5", 500, COUNT, "users", False, ""),
    ("5 thousand users", "5", 5e3, COUNT, "users", False, ""),
    ("1.5 million daily users", "1.5", 1.5e6, COUNT, "daily users", False, ""),
    ("5 billion users", "5", 5e9, COUNT, "users", False, ""),
    ("2 crore users", "2", 2e7, COUNT, "users", False, ""),
    ("50+ people", "50+", 50, COUNT, "people", False, "more"),
    ("24/7", "24", 24, COUNT, "", False, ""),
    ("1st", "1st", 1, ORDINAL, "", False, ""),
    ("2nd place", "2nd", 2, ORDINAL, "place", False, ""),
    ("the 103rd release", "103rd", 103, ORDINAL, "release", False, ""),
    ("21st century", "21st", 21, ORDINAL, "century", False, ""),
    ("on the 5th floor", "5th", 5, ORDINAL, "floor", False, ""),
    ("40%", "40%", 40, PERCENT, "", False, ""),
    ("40 % faster", "40 %", 40, PERCENT, "", False, ""),
    ("40.5 percent of", "40.5 percent", 40.5, PERCENT, "", False, ""),
    ("40 per cent", "40 per cent", 40, PERCENT, "", False, ""),
    ("40 percentage points", "40 percentage points", 40, PERCENT, "", False, ""),
    ("over 40%", "40%", 40, PERCENT, "", False, "more"),
    ("$50, a day", "$50", 50, MONEY, "", False, ""),
    ("$5,5", "$5,5", 5.5, MONEY, "", False, ""),
    ("$50k", "$50k", 5e4, MONEY, "", False, ""),
    ("$1.5 million", "$1.5 million", 1.5e6, MONEY, "", False, ""),
    ("\u20ac1,000", "\u20ac1,000", 1000, MONEY, "", False, ""),
    ("\u00a330 thousand", "\u00a330 thousand", 3e4, MONEY, "", False, ""),
    ("\u20b912 lakhs", "\u20b912 lakhs", 1.2e6, MONEY, "", False, ""),
    ("us$ 500", "us$ 500", 500, MONEY, "", False, ""),
    ("usd 500", "usd 500", 500, MONEY, "", False, ""),
    ("rs. 500", "rs. 500", 500, MONEY, "", False, ""),
    ("50 euros", "50 euros", 50, MONEY, "", False, ""),
    ("50 k euros", "50 k euros", 5e4, MONEY, "", False, ""),
    ("50 million dollars", "50 million dollars", 5e7, MONEY, "", False, ""),
    ("50\u20ac", "50\u20ac", 50, MONEY, "", False, ""),
    ("500 usd", "500 usd", 500, MONEY, "", False, ""),
    ("12 lpa", "12 lpa", 12, MONEY, "", False, ""),
    ("nearly $50", "$50", 50, MONEY, "", False, "less"),
    ("over 50 euros", "50 euros", 50, MONEY, "", False, "more"),
]
IN_WORDS: list[Row] = [
    ("zero", "zero", 0, COUNT, "", True, ""),
    ("five years", "five", 5, COUNT, "years", True, ""),
    ("one of the", "one", 1, COUNT, "of the", True, ""),
    ("in five years", "five", 5, COUNT, "years", True, ""),
    ("twenty-five", "twenty-five", 25, COUNT, "", True, ""),
    ("two hundred and ten people", "two hundred and ten", 210, COUNT, "people", True, ""),
    ("a hundred people", "a hundred", 100, COUNT, "people", True, ""),
    ("a thousand", "a thousand", 1000, COUNT, "", True, ""),
    ("twelve-person team", "twelve", 12, COUNT, "person team", True, ""),
    ("a dozen people", "a dozen", 12, COUNT, "people", True, ""),
    ("two dozen people", "two dozen", 24, COUNT, "people", True, ""),
    ("three dozen", "three dozen", 36, COUNT, "", True, ""),
    ("several dozen people", "several dozen", 12, COUNT, "people", True, ""),
    ("dozens of people", "dozens", 12, COUNT, "of people", True, ""),
    ("almost a dozen people", "a dozen", 12, COUNT, "people", True, "less"),
    ("hundreds of people", "hundreds", 100, COUNT, "of people", True, "more"),
    ("thousands", "thousands", 1e3, COUNT, "", True, "more"),
    ("millions", "millions", 1e6, COUNT, "", True, "more"),
    ("scores of people", "scores of", 20, COUNT, "people", True, "more"),
    ("a decade", "a decade", 10, COUNT, "years", True, ""),
    ("over two decades", "two decades", 20, COUNT, "years", True, "more"),
    ("three decades", "three decades", 30, COUNT, "years", True, ""),
    ("decades", "decades", 10, COUNT, "years", True, ""),
    ("third place", "third", 3, ORDINAL, "place", True, ""),
    ("tenth", "tenth", 10, ORDINAL, "", True, ""),
    ("under the eighteenth floor", "eighteenth", 18, ORDINAL, "floor", True, "less"),
    ("forty percent", "forty percent", 40, PERCENT, "", True, ""),
    ("less than forty per cent", "forty per cent", 40, PERCENT, "", True, "less"),
    ("half", "half", 50, PERCENT, "", True, ""),
    ("half the team", "half", 50, PERCENT, "the team", True, ""),
    ("one half", "one half", 50, PERCENT, "", True, ""),
    ("two halves", "two halves", 100, PERCENT, "", True, ""),
    ("a third of it", "a third", 100 / 3, PERCENT, "of it", True, ""),
    ("two-thirds of", "two-thirds", 200 / 3, PERCENT, "of", True, ""),
    ("a quarter", "a quarter", 25, PERCENT, "", True, ""),
    ("three quarters", "three quarters", 75, PERCENT, "", True, ""),
    ("a fifth", "a fifth", 20, PERCENT, "", True, ""),
    ("one sixth", "one sixth", 100 / 6, PERCENT, "", True, ""),
    ("a seventh", "a seventh", 100 / 7, PERCENT, "", True, ""),
    ("three eighths", "three eighths", 37.5, PERCENT, "", True, ""),
    ("a ninth", "a ninth", 100 / 9, PERCENT, "", True, ""),
    ("a tenth", "a tenth", 10, PERCENT, "", True, ""),
    ("two twentieths", "two twentieths", 10, PERCENT, "", True, ""),
    ("two hundred dollars", "two hundred dollars", 200, MONEY, "", True, ""),
    ("fifty quid", "fifty quid", 50, MONEY, "", True, ""),
    ("under five pounds", "five pounds", 5, MONEY, "", True, "less"),
]
NOTHING = (
    "I may call", "often", "someone", "none", "freight", "weighted", "a tent", "seventies",
    "v2.3.1", "1.2.3", "x5", "#5", "a1", "sam5@example.org", "5sam@example.org", "halfway",
    "half way", "half past", "half-hearted", "one-off", "one-way", "one-time", "hundred", "",
)  # fmt: skip
MORE = ("more than", "over", "above", "at least", "upwards of", "well over", "in excess of")
LESS = ("almost", "nearly", "less than", "under", "fewer than", "up to", "close to")
PIECES = st.sampled_from(
    "5 1,200 2.5 $ % k m x + - / . , usd rs. euros a one two half dozen dozens hundreds of third"
    " thirds twenty-first hundred thousand and million lakhs decade percent per cent 3rd over the"
    " past almost \u2009 \u00bd \u0663 \u20ac @".split()
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=10).map(" ".join))


def in_words(number: int) -> str:
    """Print a number in words, as the British do."""
    units = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen"
    ).split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return units[number]
    if number < 100:
        rest = f"-{units[number % 10]}" if number % 10 else ""
        return tens[number // 10 - 2] + rest
    for size, name in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= size:
            many, rest_ = divmod(number, size)
            joint = " and " if 0 < rest_ < 100 else " " if rest_ else ""
            return f"{in_words(many)} {name}{joint}{in_words(rest_) if rest_ else ''}"
    raise AssertionError(number)


@pytest.mark.parametrize("row", [*IN_DIGITS, *IN_WORDS], ids=lambda row: row[0])
def test_a_number_is_read_with_what_it_measures(row: Row) -> None:
    text, words, *expected = row

    found = next(quantities(lowered(text)))

    assert text[found.start : found.end] == words
    assert [found.value, *found[3:]] == [pytest.approx(expected[0]), *expected[1:]]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_number_gives_none(text: str) -> None:
    found = list(quantities(lowered(text)))

    assert found == []


@pytest.mark.parametrize(
    ("words", "bound"), [*((w, "more") for w in MORE), *((w, "less") for w in LESS)]
)
@pytest.mark.parametrize("number", ["50", "fifty", "the past fifty", "a hundred"])
def test_words_before_a_number_bound_it(words: str, bound: str, number: str) -> None:
    (found,) = quantities(f"a long way to say so: {words} {number} people")

    assert found.bound == bound


@pytest.mark.parametrize("words", ["overt", "over my", "moreover", "about", "over, "])
def test_other_words_before_a_number_bound_nothing(words: str) -> None:
    (found,) = quantities(f"{words} 50 people")

    assert found.bound == ""


def test_several_numbers_are_found_in_their_order() -> None:
    text = "v2 had 5 teams, two-thirds of $50k and the third"

    found = [(q.start, q.end, q.measure) for q in quantities(text)]

    assert found == [(7, 8, COUNT), (16, 26, PERCENT), (30, 34, MONEY), (43, 48, ORDINAL)]


@given(st.integers(0, 10**12 - 1))
def test_a_number_printed_in_words_has_its_value(number: int) -> None:
    words = in_words(number)

    value = value_of(words)

    assert value == number


@given(st.integers(0, 10**12 - 1))
def test_a_number_printed_in_words_is_found_whole(number: int) -> None:
    words = in_words(number)

    (found,) = quantities(words)

    assert found == (0, len(words), number, COUNT, "", True, "")


@pytest.mark.parametrize(
    ("words", "value"),
    [("", 0), ("a", 1), ("hundred", 100), ("thousand", 1000), ("a million and a", 1_000_001),
     ("two  hundred--and ten", 210), ("a dozen", 1)],
)  # fmt: skip
def test_words_that_are_no_whole_number_count_what_they_say(words: str, value: int) -> None:
    assert value_of(words) == value


@given(st.integers(0, 999_999_999))
def test_a_number_with_commas_is_read_back(number: int) -> None:
    text = f"{number:,}"

    (found,) = quantities(text)

    assert found == (0, len(text), number, COUNT, "", False, "")


@given(TEXTS)
def test_the_numbers_of_any_text_lie_in_it_in_order(text: str) -> None:
    found = list(quantities(lowered(text)))

    places = [place for q in found for place in (q.start, q.end)]
    assert places == sorted(places)
    assert all(0 <= q.start < q.end <= len(text) for q in found)


@pytest.mark.parametrize("word", [w for w in ORDINALS if "-" not in w])
def test_an_ordinal_word_has_its_number(word: str) -> None:
    (found,) = quantities(word)

    assert found == (0, len(word), ORDINALS[word], ORDINAL, "", True, "")


@pytest.mark.parametrize("word", [w for w in ORDINALS if "-" in w])
def test_a_compound_ordinal_is_one_number(word: str) -> None:
    found = [(q.value, q.measure) for q in quantities(word)]

    assert found == [(ORDINALS[word], ORDINAL)]


def test_half_a_dozen_is_six() -> None:
    found = [q.value for q in quantities("half a dozen people")]

    assert found == [6]


@pytest.mark.parametrize("text", ["12 lakhs", "12 lakh users", "12 lakh rupees"])
def test_a_lakh_is_a_hundred_thousand(text: str) -> None:
    found = [q.value for q in quantities(text)]

    assert found == [1_200_000]


@pytest.mark.parametrize("text", ["5-10 people", "2019-2021"])
def test_both_ends_of_a_range_are_numbers(text: str) -> None:
    found = list(quantities(text))

    assert len(found) == 2


@pytest.mark.parametrize("text", ["$50 a day", "usd 50 each"])
def test_a_sum_of_money_ends_before_the_space(text: str) -> None:
    (found,) = quantities(text)

    assert text[found.start : found.end] == text[: text.index("50") + 2]


@pytest.mark.parametrize(("text", "wrong"), [("1,0000", 1000), ("1 415 555 0117", 1415555011)])
def test_a_number_is_never_cut_between_digits(text: str, wrong: int) -> None:
    found = [q.value for q in quantities(text)]

    assert wrong not in found
