"""Runs the proof: walks the groups, samples the rest, and reports what it found."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, cast

from drafter.decision.advice import Action
from drafter.decision.decide import decide_on
from drafter.decision.policy import Policy
from drafter.decision.proof.fact import CALENDAR, seen_by
from drafter.decision.proof.groups import GROUPS, SAMPLED, Group
from drafter.decision.proof.invariants import INVARIANTS, Case
from drafter.decision.proof.walk import Choices, Unread, by_attribute, walk
from drafter.decision.rules import TABLE
from drafter.decision.situation import Situation

if TYPE_CHECKING:
    from drafter.interview.model import Interview

SAMPLES = 20_000
SEED = 20260902

_ROWS = {row.id: row for row in TABLE}
_RIVALS = {
    row.id: [other for other in TABLE[place + 1 :] if other.tier == row.tier]
    for place, row in enumerate(TABLE)
}
"""The rows after each in its tier."""


@dataclass(frozen=True)
class Finding:
    """Something the table must not do, with a situation in which it does it."""

    what: str
    witness: Interview
    now: datetime
    group: str
    facts: tuple[tuple[str, str], ...]


@dataclass
class Tally:
    """What a walk has seen."""

    walked: Counter[str] = field(default_factory=Counter)
    fired: Counter[str] = field(default_factory=Counter)
    findings: dict[str, Finding] = field(default_factory=dict)
    """The first witness of each kind of finding."""

    def add(self, other: Tally) -> None:
        self.walked += other.walked
        self.fired += other.fired
        self.findings = {**other.findings, **self.findings}


@dataclass(frozen=True)
class Report:
    """The outcome of the whole proof."""

    tally: Tally
    dead: tuple[str, ...]
    """Rows that never fired."""

    @property
    def holds(self) -> bool:
        return not self.tally.findings and not self.dead


PARTS = 8
TASKS = sum(len(group.moments) for group in GROUPS) + PARTS
"""How many pieces the work is cut into."""


def verify(policy: Policy, step: Callable[[], object] = lambda: None) -> Report:
    """Walks every group and the sample under `policy`, on all processors.

    `step` is called after each of the TASKS pieces.
    """
    tasks = [(policy, group.name, label) for group in GROUPS for label in group.moments]
    tasks += [(policy, SAMPLED.name, str(part)) for part in range(PARTS)]
    tally = Tally()
    with ProcessPoolExecutor(initializer=_live_no_longer_than, initargs=(os.getpid(),)) as pool:
        for part in pool.map(_run, tasks, chunksize=1):
            tally.add(part)
            step()
    dead = tuple(row.id for row in TABLE if not tally.fired[row.id])
    return Report(tally, dead)


def _live_no_longer_than(parent: int) -> None:
    """Ends this worker when its parent is gone, even if that was killed."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    if os.getpid() != parent:
        threading.Thread(target=watch, daemon=True).start()


def _run(task: tuple[Policy, str, str]) -> Tally:
    policy, name, label = task
    if name == SAMPLED.name:
        return sample(policy, int(label), SAMPLES // PARTS)
    group = next(group for group in GROUPS if group.name == name)
    return walk_group(policy, group, label)


def walk_group(policy: Policy, group: Group, label: str) -> Tally:
    """Every combination of the group's facts that can be told apart at one moment."""
    tally = Tally()
    now = group.moments[label]

    def run(choices: Choices) -> None:
        interview = cast("Interview", Unread(choices))
        for what in _faults(tally, interview, now, policy):
            if what not in tally.findings:
                tally.findings[what] = Finding(
                    what,
                    choices.interview(),
                    now,
                    group.name,
                    (("moment", label), *choices.labels().items()),
                )

    for _ in walk(seen_by(group.facts, now), run):
        tally.walked[group.name] += 1
    return tally


def sample(policy: Policy, part: int, size: int) -> Tally:
    """Interviews drawn at random over all facts at once, on days and calendars of every kind."""
    tally = Tally()
    draw = random.Random(SEED + part)
    # Only the past, as in the walk: "while facts stay equal" must be true of tomorrow too.
    facts = {label: seen_by(SAMPLED.facts, now) for label, now in SAMPLED.moments.items()}
    attributes = {label: by_attribute(known) for label, known in facts.items()}
    for _ in range(size):
        label = draw.choice(list(SAMPLED.moments))
        now = SAMPLED.moments[label]
        path = [(fact.name, draw.randrange(len(fact.classes))) for fact in facts[label]]
        choices = Choices(attributes[label], path, {})
        interview = choices.interview()
        tally.walked[SAMPLED.name] += 1
        for what in _faults(tally, interview, now, policy):
            chosen = (("moment", label), *choices.labels().items())
            tally.findings.setdefault(what, Finding(what, interview, now, SAMPLED.name, chosen))
    return tally


def _faults(tally: Tally, interview: Interview, now: datetime, policy: Policy) -> Iterator[str]:
    """Everything that is wrong with the decision of one situation."""
    situation = Situation(interview, now, CALENDAR, policy)
    try:
        decision = decide_on(situation)
    except LookupError:
        yield "gap: no row holds"
        return
    row = _ROWS[decision.rule]
    tally.fired[row.id] += 1
    for other in _RIVALS[row.id]:
        if other.outcome(situation) is not None:
            yield f"conflict: {row.id} and {other.id} both hold in the tier {row.tier}"
    if decision.step is None and decision.action in (Action.CALL, Action.EMAIL):
        yield f"contradiction: {row.id} acts without a step"
    case = Case(interview, now, CALENDAR, policy, decision)
    for invariant in INVARIANTS:
        if not invariant.holds(case):
            yield f"invariant {invariant.number}: {invariant.text}"
