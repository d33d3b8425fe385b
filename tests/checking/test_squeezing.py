"""A text is read the same however its gaps and letters are typed, and found where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.squeezing import squeeze
from tests.checking.test_checked_letter import LETTER, checked, codes

GAPS = ["  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000"]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("invented-offer", "I have another offer."),
        ("pressure", "Please answer me by tomorrow."),
        ("blame", "You never answered my last message."),
        ("invented-promise", "You promised to send me the contract."),
    ],
)
def test_no_gap_hides_a_fault(code: str, words: str, gap: str) -> None:
    text = LETTER.format(sentence=words.replace(" ", gap))
    report = checked(text)

    assert code in codes(report)
    assert all(text[one.start : one.end] == one.text for one in report.findings)


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n", "\r", "  \r\n"])
def test_no_wrapped_line_hides_a_fault(end: str) -> None:
    words = f"The work that you all do there sounds worthwhile to me, and I have another{end}offer."
    text = LETTER.format(sentence=words)
    (found,) = [one for one in checked(text).findings if one.code.value == "invented-offer"]

    assert text[found.start : found.end].split() == ["another", "offer"]


@pytest.mark.parametrize(
    "words",
    [
        "I have another *offer*.",
        "I have _another_ offer.",
        "I have another \u201coffer\u201d.",
        "I have another o\ufb00er.",
    ],
)
def test_no_mark_hides_a_fault(words: str) -> None:
    assert "invented-offer" in codes(checked(LETTER.format(sentence=words)))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("plain", "plain"),
        ("a  b", "a b"),
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("Jo\u0308hn", "J\u00f6hn"),
        ("o\ufb00er", "offer"),
        ("**bold** and *this*", "**bold** and this"),
        ("snake_case and 2*3", "snake_case and 2*3"),
    ],
)
def test_what_is_read(text: str, read: str) -> None:
    assert squeeze(text).text == read


@given(st.text(alphabet="ab \t\r\n\u00a0*_\u0301\ufb00", max_size=40))
def test_every_letter_leads_back_to_where_it_stood(text: str) -> None:
    squeezed = squeeze(text)

    for place, letter in enumerate(squeezed.text):
        start, end = squeezed.original(place, place + 1)
        assert 0 <= start < end <= len(text)
        if letter in "ab":
            assert text[start] == letter
