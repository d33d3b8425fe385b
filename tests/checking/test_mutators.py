"""The mutators, without a look at the texts of the half that is held out."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.checking.findings import Code, Severity
from tests.checking import planted_sentences
from tests.checking.anatomy import MUTATORS, Source, form_faults
from tests.checking.corpus import HELD_OUT, OPEN, Sample, faults, samples
from tests.checking.mutators import FORMAL, made, mutants

HALVES = pytest.mark.parametrize("half", [OPEN, HELD_OUT], ids=["open", "held-out"])
SENTENCES = {
    name: lines
    for name, lines in vars(planted_sentences).items()
    if name.isupper() and name not in {"EMOJI", "GENEROUS"}
}
MARKED = {"EXCLAMATIONS", "EXTRA_QUESTIONS"}
"""Lists whose sentences hold the marks that are their defect."""


@cache
def honest(half: Path) -> dict[str, Sample]:
    return {s.place: s for s in samples(half) if s.code is None}


def source(mutant: Sample, half: Path) -> Sample:
    return honest(half)[mutant.place.split()[0]]


@HALVES
def test_the_same_mutants_come_out_on_every_run(half: Path) -> None:
    same = tuple(mutants(half)) == made(half)  # no diff of held-out texts on a failure
    assert same


def test_another_seed_gives_other_mutants() -> None:
    assert tuple(mutants(OPEN, seed="another")) != made(OPEN)


@HALVES
def test_planted_words_occur_exactly_once(half: Path) -> None:
    assert [m.place for m in made(half) if m.planted and m.text.count(m.planted) != 1] == []


@HALVES
def test_every_code_that_forbids_sending_is_planted(half: Path) -> None:
    errors = {code for code in Code if code.severity is Severity.ERROR} - {Code.CHECK_FAILED}
    assert errors <= {m.code for m in made(half)}


@HALVES
def test_a_mutant_differs_from_its_source_in_the_text_and_the_verdict_alone(half: Path) -> None:
    for mutant in made(half):
        before = source(mutant, half)
        assert (before.text != mutant.text) is True, mutant.place
        same = ("facts", "kind", "to", "today", "voice")
        assert [n for n in same if getattr(before, n) != getattr(mutant, n)] == [], mutant.place


@HALVES
def test_mutants_are_well_formed_samples(half: Path) -> None:
    assert [m.place for m in made(half) if any(faults(m))] == []


@HALVES
def test_no_fault_of_form_comes_with_another_defect(half: Path) -> None:
    for mutant in made(half):
        taken_apart = Source(source(mutant, half))
        new = form_faults(taken_apart, mutant.text) - form_faults(taken_apart, taken_apart.text)
        assert new <= {mutant.code}, mutant.place
        assert mutant.code not in FORMAL or mutant.code in new, mutant.place


@HALVES
def test_no_honest_text_nor_interview_is_drawn_upon_too_often(half: Path) -> None:
    assert max(Counter(m.place.split()[0] for m in made(half)).values()) <= 2
    interviews = Counter(m.facts.parent.name for m in made(half))
    texts = Counter(s.facts.parent.name for s in honest(half).values())
    for name, count in interviews.items():
        assert count >= min(max(interviews.values()) - 3, texts[name]), name


@HALVES
def test_mutants_are_no_more_than_the_texts_written_by_hand(half: Path) -> None:
    assert 200 < len(made(half)) <= sum(s.code is not None for s in samples(half))


def test_no_planted_sentence_is_shared_by_the_halves() -> None:
    whole = {name.lower() for name in ("promise", "claim", "attachment", "free-time", "reproach")}
    said = [
        {m.planted for m in made(half) if m.place.split()[1] in whole} for half in (OPEN, HELD_OUT)
    ]
    assert all(said)
    assert not said[0] & said[1]


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 60), st.integers(1, 3), st.sampled_from(["a", "b"]))
def test_no_more_mutants_than_asked_for(most: int, per_sample: int, seed: str) -> None:
    found = list(mutants(OPEN / "utrecht-bakery", per_sample, most, seed))
    assert len(found) <= most
    assert max(Counter(m.place.split()[0] for m in found).values()) <= per_sample
    assert len({m.text for m in found}) == len(found)


@pytest.mark.parametrize("name", SENTENCES)
def test_a_planted_sentence_marks_its_words_and_holds_no_other_defect(name: str) -> None:
    for sentence in SENTENCES[name]:
        assert len(sentence.split("*")) == 3, sentence
        assert not re.search(r"\d", sentence), sentence
        assert name in MARKED or not re.search(r"[!?]", sentence), sentence


def test_every_mutator_says_what_it_does() -> None:
    assert [m.name for m in MUTATORS.values() if not m.make.__doc__] == []
