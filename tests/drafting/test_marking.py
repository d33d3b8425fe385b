"""Facts keep their keys through a template, and sentences know theirs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.marking import Fact, marked, receipts, settled, shown, spans, states

COMPANY = Fact("Acme Inc.", "company")


def stated(text: str) -> list[tuple[str, tuple[str, ...]]]:
    text = settled(text)
    return [
        (receipt.sentence, receipt.facts) for receipt in receipts("body", shown(text), spans(text))
    ]


@given(st.text())
def test_any_fact_comes_out_of_its_marks_as_it_went_in(text: str) -> None:
    fact = Fact(text, "company")

    assert shown(settled(marked(fact))) == fact
    assert "\n" not in fact


def test_a_full_stop_is_not_doubled_after_a_name_that_has_one() -> None:
    assert shown(settled(f"I like {marked(COMPANY)}.")) == "I like Acme Inc."
    assert shown(settled(f"Is it {marked(COMPANY)}?")) == "Is it Acme Inc.?"


def test_a_full_stop_inside_a_fact_ends_no_sentence() -> None:
    name = Fact("Dr. J. Obi", "people[0].name")

    assert stated(f"I met {marked(name)} there. It went well.") == [
        ("I met Dr. J. Obi there.", ("people[0].name",))
    ]


def test_a_sentence_that_ends_with_a_fact_ends_there() -> None:
    assert stated(f"I like {marked(COMPANY)}. Thank you.") == [("I like Acme Inc.", ("company",))]


def test_fixed_words_can_state_a_fact() -> None:
    text = f"Thank you. {states('process.promised_for')}You had hoped to know by then."

    assert stated(text) == [("You had hoped to know by then.", ("process.promised_for",))]


def test_an_empty_fact_leaves_nothing() -> None:
    assert marked(Fact("", "company")) == ""
    assert not Fact(" \n", "company")
