"""Whatever shape the events have, nothing but a told fault comes of them."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from drafter.drafting.openai_model.faltering import FalteredError
from drafter.drafting.openai_model.hearing import Hearing
from drafter.drafting.openai_model.patience import Patience
from tests.drafting.asking import Heard

KEYS = st.sampled_from(
    "choices delta content refusal finish_reason model usage prompt_tokens tool_calls index".split()
)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
DELTAS = st.dictionaries(KEYS, ANY, max_size=4)
CHOICES = st.fixed_dictionaries({"delta": DELTAS | ANY, "finish_reason": ANY})
EVENTS = st.fixed_dictionaries(
    {"choices": st.lists(CHOICES, max_size=2) | ANY, "model": ANY, "usage": DELTAS | ANY}
)


@given(st.lists(EVENTS | ANY, max_size=6))
def test_events_of_any_shape_end_in_a_text_or_a_fault(events: list[object]) -> None:
    heard = Heard()
    hearing = Hearing(heard, Patience(characters=20), "llm.example.org")

    with suppress(FalteredError):
        for event in events:
            hearing.take(event)
        hearing.judge()
        assert hearing.text.strip() and hearing.finish
    assert hearing.text == heard.text
    assert len(hearing.text) <= 20
    assert not {"Cc", "Cs"} & {category(each) for each in hearing.text if each not in "\n\t"}


@given(st.text(), st.lists(st.integers(0, 60), max_size=5))
def test_a_text_is_the_same_however_it_is_cut(text: str, cuts: list[int]) -> None:
    ends = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    pieces = [text[start:end] for start, end in pairwise(ends)]

    assert said(pieces) == said([text])


def said(pieces: list[str]) -> str:
    hearing = Hearing(Heard(), Patience(), "llm.example.org")
    for piece in pieces:
        hearing.take({"choices": [{"delta": {"content": piece}}]})
    hearing.take({"choices": [{"delta": {}, "finish_reason": "stop"}]})
    return hearing.text
