"""Honest texts with one defect planted by machine, to measure a checker by more than was written.

A mutator takes an honest text and gives changed ones, each with the words planted in it. Which
text meets which mutator is drawn from a seed: evenly over mutators, interviews and texts, and the
same on every run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import tests.checking.alterations
import tests.checking.day_alterations
import tests.checking.insertions
import tests.checking.removals  # noqa: F401
from drafter.checking.findings import Code
from tests.checking.anatomy import MUTATORS, Change, Mutator, Source, form_faults
from tests.checking.corpus import HELD_OUT, OPEN, Sample, faults, samples

MOST = 297
"""No more texts than were written by hand for a half."""


def mutants(
    half: Path, per_sample: int = 2, most: int = MOST, seed: str = "mutants"
) -> Iterator[Sample]:
    """Give fabricated texts made of the honest ones, the same for the same arguments."""
    share = {OPEN: 0, HELD_OUT: 1}.get(half)
    sources = [
        Source(sample, share)
        for sample in samples(half)
        if sample.code is None and "\n---" not in sample.text
    ]
    used: Counter[str] = Counter()
    said: set[str] = set()
    count = 0
    left = {name: list(sources) for name in MUTATORS}
    while left and count < most:
        for name in list(left):
            found = _next(MUTATORS[name], left[name], used, per_sample, said, seed)
            if found is None:
                del left[name]
                continue
            source, sample = found
            left[name].remove(source)
            used.update((source.sample.place, source.sample.facts.parent.name))
            said.add(sample.planted)
            count += 1
            yield sample
            if count == most:
                return


@cache
def made(half: Path) -> tuple[Sample, ...]:
    """Give those of a half; making them takes seconds, so that the tests share them."""
    return tuple(mutants(half))


def _next(
    mutator: Mutator,
    sources: list[Source],
    used: Counter[str],
    per_sample: int,
    said: set[str],
    seed: str,
) -> tuple[Source, Sample] | None:
    """Take the first text that the mutator can change, from the interview least used so far."""

    def turn(source: Source) -> tuple[int, int, float]:
        place = source.sample.place
        drawn = Random(f"{seed} {mutator.name} {place}").random()
        return used[source.sample.facts.parent.name], used[place], drawn

    for source in sorted(sources, key=turn):
        if used[source.sample.place] >= per_sample:
            continue
        rng = Random(f"{seed} {mutator.name} {source.sample.place} change")
        found = [c for c in mutator.make(source, rng) if sound(source, c, mutator.code)]
        if found:
            text, planted = next((c for c in found if c[1] not in said), found[0])
            return source, source.sample._replace(
                place=f"{source.sample.place} {mutator.name}",
                text=text,
                code=mutator.code,
                planted=planted,
                subtlety=mutator.subtlety,
            )
        sources.remove(source)
    return None


def sound(source: Source, change: Change, code: Code) -> bool:
    """Whether a change plants its words once, and brings no other fault of form with it."""
    text, planted = change
    if text == source.text or (planted and text.count(planted) != 1):
        return False
    if any(faults(source.sample._replace(text=text, code=code, planted=planted, subtlety="plain"))):
        return False
    new = form_faults(source, text) - form_faults(source, source.text)
    return new <= {code} and (code not in FORMAL or code in new)


FORMAL = {
    Code.TOO_LONG,
    Code.SUBJECT_LENGTH,
    Code.EXTRA_QUESTION,
    Code.EXCLAMATION,
    Code.MISSING_SIGNATURE,
    Code.MISSING_CONTACT,
    Code.MISSING_ROLE,
    Code.MISSING_THANKS,
    Code.MISSING_QUESTION,
}
"""Codes that counting can confirm."""
