"""The open half of the labelled corpora: its form, and what the checker makes of it.

The held-out half is linted here and scored by `make bench` alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from benchmarks.checker import Outcome, judge
from drafter.checking.findings import Code, Severity
from drafter.message.text import tell_channel
from tests.checking.corpus import HELD_OUT, OPEN, PRACTICE, Sample, faults, samples
from tests.checking.mutators import made

CAUGHT, CAUGHT_MUTANTS, BLAMED, BLAMED_IN_PRACTICE = 0.9, 0.9, 0.01, 0.07
"""A little worse than what was measured, so that a change for the worse is seen."""


@cache
def texts(half_name: str) -> tuple[Sample, ...]:
    return tuple(samples({"open": OPEN, "held-out": HELD_OUT, "practice": PRACTICE}[half_name]))


@cache
def outcomes() -> tuple[Outcome, ...]:
    return tuple(map(judge, texts("open")))


def listed(some: Iterable[Outcome]) -> str:
    return "\n".join(f"{o.sample.place} [{o.sample.code}] {o.sample.planted!r}" for o in some)


@pytest.mark.parametrize("half", ["open", "held-out", "practice"])
def test_every_sample_is_well_formed(half: str) -> None:
    found = [f"{sample.place}: {fault}" for sample in texts(half) for fault in faults(sample)]

    assert not found


def test_the_halves_have_interviews_and_texts_enough() -> None:
    both = [*texts("open"), *texts("held-out")]
    interviews = {half: {s.facts.parent for s in texts(half)} for half in ("open", "held-out")}
    countries = {sample.interview.employer.country for sample in both}

    assert len(interviews["open"]) == len(interviews["held-out"]) >= 14
    assert len(countries) >= 14
    assert sum(sample.code is None for sample in both) >= 400
    assert sum(sample.code is not None for sample in both) >= 450


@pytest.mark.parametrize("half", ["open", "held-out"])
def test_each_half_has_every_code_and_kind_for_the_eye_and_the_ear(half: str) -> None:
    codes = Counter(sample.code for sample in texts(half))
    shapes = Counter((sample.kind, tell_channel(sample.text)) for sample in texts(half))

    assert not [code for code in Code if codes[code] < 3 and code is not Code.CHECK_FAILED]
    assert len(shapes) >= 24


@pytest.mark.parametrize("half", [OPEN, HELD_OUT], ids=["open", "held-out"])
def test_mutators_make_no_more_than_half_of_the_fabricated_texts(half: Path) -> None:
    by_hand = sum(sample.code is not None for sample in samples(half))

    assert 150 <= len(made(half)) <= by_hand


def test_what_somebody_planted_is_caught() -> None:
    planted = [outcome for outcome in outcomes() if outcome.sample.code]
    missed = [outcome for outcome in planted if not outcome.named]

    assert len(missed) <= (1 - CAUGHT) * len(planted), listed(missed)


def test_what_a_mutator_planted_is_caught() -> None:
    planted = list(map(judge, made(OPEN)))
    missed = [outcome for outcome in planted if not outcome.named]

    assert len(missed) <= (1 - CAUGHT_MUTANTS) * len(planted), listed(missed)


def test_honest_texts_are_not_blamed() -> None:
    honest = [outcome for outcome in outcomes() if outcome.sample.code is None]
    blamed = [outcome for outcome in honest if outcome.errors]

    assert len(blamed) <= BLAMED * len(honest), listed(blamed)


def test_small_talk_and_jokes_are_blamed_seldom() -> None:
    honest = [judge(sample) for sample in texts("practice") if sample.code is None]
    blamed = [outcome for outcome in honest if outcome.errors]

    assert len(blamed) <= BLAMED_IN_PRACTICE * len(honest), listed(blamed)


def test_every_code_of_an_error_is_caught_more_often_than_missed() -> None:
    caught = Counter(o.sample.code for o in outcomes() if o.named)
    planted = Counter(o.sample.code for o in outcomes())
    errors = [c for c in planted if c is not None and c.severity is Severity.ERROR]

    assert not [code for code in errors if caught[code] * 2 <= planted[code]]
