"""Long patterns of which only some alternatives are tried."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.alternatives import Alternatives, openings
from drafter.checking.reading import messages
from tests.checking import derived_openings
from tests.checking.corpus import OPEN, samples

PATTERNS = list(derived_openings.every_pattern())
SENTENCES = sorted(
    {
        sentence.low
        for sample in list(samples(OPEN))[::12]
        for message in messages(sample.text, None)
        for sentence in message.sentences
    }
)
_PIECES = st.sampled_from(
    ["i'm", "i", "'m", " ", " ", "-", "don't", "no", "nothing", "now or never", "the", "clock"]
)

SMALL = Alternatives(r"i'm\b", r"i\b", "now or never", "the clock", r"(?<!no )thing", "no")
FIRST = Alternatives("b", r"a\w", r"ab?c?")
WHOLE = Alternatives("no|not", "now", whole_words=True)


def beginning(pattern: Alternatives) -> str:
    """A name for a pattern that can be asked for: its first letters."""
    return re.sub(r"\W+", "-", pattern.sources[0])[:20].strip("-")


def whole(pattern: Alternatives) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(pattern.sources)})")


def spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("pattern", PATTERNS, ids=beginning)
def test_a_pattern_finds_what_one_of_all_alternatives_would(pattern: Alternatives) -> None:
    every = whole(pattern)

    for low in SENTENCES:
        assert spans(pattern.finditer(low)) == spans(every.finditer(low)), low


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_no_alternative_is_missed_that_a_text_has(low: str) -> None:
    assert spans(SMALL.finditer(low)) == spans(whole(SMALL).finditer(low))


def test_the_first_place_counts_and_there_the_first_alternative() -> None:
    match = FIRST.search("abc b")

    assert match is not None
    assert match.span() == (0, 2)


def test_whole_words_end_where_an_alternative_does() -> None:
    assert spans(WHOLE.finditer("not nothing now")) == [(0, 3), (12, 15)]


def test_a_word_opens_with_its_first_letters_and_with_those_behind_an_apostrophe() -> None:
    assert openings("they'll promised") == {"", "they", "ll", "prom"}
    assert "i'm" in openings("i'm here")


@pytest.mark.parametrize("pattern", PATTERNS, ids=beginning)
def test_a_pattern_is_called_wherever_it_stands(pattern: Alternatives) -> None:
    every = whole(pattern)

    assert all(pattern.is_called(low) for low in SENTENCES if every.search(low))


def test_what_needs_nothing_known_is_called_by_every_text() -> None:
    assert FIRST.is_called("")


def test_a_text_without_the_words_of_a_pattern_does_not_call_it() -> None:
    assert not any(pattern.is_called("zzz") for pattern in PATTERNS)


def test_the_needs_are_those_of_the_patterns() -> None:
    written = derived_openings.PATH.read_text(encoding="utf-8")

    assert written == derived_openings.written(), "run python -m tests.checking.derived_openings"
