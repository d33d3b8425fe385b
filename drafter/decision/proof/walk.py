"""Walks every combination of facts that a decision can tell apart.

A fact is chosen when it is first read. A decision that never reads a fact is the same for all
of its classes, so one run stands for all of them; every class of a fact that was read is run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from drafter.decision.proof.fact import HELD, Fact
from drafter.decision.proof.facts import BOSS_KNOWN
from drafter.interview.model import (
    Candidate,
    Employer,
    Interview,
    Process,
    Round,
)

T = TypeVar("T")

DEFAULTS = Interview(
    company="Northwind Traders",
    role="Data Analyst",
    round=Round(held=HELD),
    process=Process(),
    employer=Employer(timezone="America/New_York"),
    people=(BOSS_KNOWN,),
    me=Candidate(name="Sam Rivera"),
)
"""What a fact that a group leaves alone is like."""
_TABLES = ("round", "process", "employer", "me")


class Choices:
    """The classes chosen so far on one path, in the order in which they were read."""

    def __init__(
        self,
        facts: Mapping[str, Fact],
        path: list[tuple[str, int]],
        plain: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self._facts = facts
        self._indices = dict(path)
        self.path = path
        self.plain = left_alone(facts) if plain is None else plain

    def value(self, attribute: str) -> Any:
        """The attribute of the interview; reading it for the first time makes the choice."""
        fact = self._facts.get(attribute)
        if fact is None:
            return _default(attribute)
        index = self._indices.get(fact.name)
        if index is None:
            index = self._indices[fact.name] = 0
            self.path.append((fact.name, 0))
        return fact.classes[fact.labels[index]][attribute]

    def labels(self) -> dict[str, str]:
        """What was chosen, by the names of the facts."""
        facts = {fact.name: fact for fact in self._facts.values()}
        return {name: facts[name].labels[index] for name, index in self._indices.items()}

    def interview(self) -> Interview:
        """A whole interview on this path; what was not chosen has its first class."""
        built = DEFAULTS
        for attribute in self._facts:
            table, _, name = attribute.rpartition(".")
            fact = self._facts[attribute]
            label = fact.labels[self._indices.get(fact.name, 0)]
            value = fact.classes[label][attribute]
            if table:
                value = getattr(built, table)._replace(**{name: value})
            built = built._replace(**{table or name: value})
        return built


def _default(attribute: str) -> Any:
    value: Any = DEFAULTS
    for name in attribute.split("."):
        value = getattr(value, name)
    return value


class Unread:
    """An interview whose attributes are chosen as they are read."""

    def __init__(self, choices: Choices, prefix: str = "") -> None:
        vars(self).update(choices.plain.get(prefix, {}))
        self._choices = choices
        self._prefix = prefix
        if not prefix:
            for table in _TABLES:
                setattr(self, table, Unread(choices, f"{table}."))

    def __getattr__(self, name: str) -> Any:
        value = self._choices.value(self._prefix + name)
        # The next read finds it in the instance and does not come here.
        setattr(self, name, value)
        return value

    def differing(self, table: str, name: str, value: object) -> Any:
        """The same choices, but for one attribute."""
        other = Unread(self._choices)
        setattr(getattr(other, table), name, value)
        return other


def left_alone(facts: Mapping[str, Fact]) -> dict[str, dict[str, Any]]:
    """By table, the attributes that are no fact: the same on every path, so set beforehand.

    Those of the user are left out: whether the style was read must be seen.
    """
    tables = {"": DEFAULTS, **{f"{table}.": getattr(DEFAULTS, table) for table in _TABLES}}
    return {
        prefix: {
            name: value
            for name, value in table._asdict().items()
            if prefix + name not in facts and name not in _TABLES
        }
        for prefix, table in tables.items()
        if prefix != "me."
    }


def by_attribute(facts: tuple[Fact, ...]) -> dict[str, Fact]:
    """The facts under the attributes that they set."""
    return {attribute: fact for fact in facts for attribute in next(iter(fact.classes.values()))}


def walk(facts: tuple[Fact, ...], run: Callable[[Choices], T]) -> Iterator[T]:
    """Runs `run` once for every combination of classes that it tells apart by reading."""
    attributes = by_attribute(facts)
    plain = left_alone(attributes)
    sizes = {fact.name: len(fact.classes) for fact in facts}
    path: list[tuple[str, int]] = []
    while True:
        choices = Choices(attributes, path, plain)
        yield run(choices)
        path = choices.path
        while path and path[-1][1] + 1 == sizes[path[-1][0]]:
            path.pop()
        if not path:
            return
        name, index = path[-1]
        path[-1] = (name, index + 1)


def differing(
    interview: Interview, table: str, name: str, values: tuple[object, ...]
) -> Iterator[Interview]:
    """The same interview with another value of one key; none if the key was never read."""
    if isinstance(interview, Unread):
        if name in vars(getattr(interview, table)):
            own = getattr(getattr(interview, table), name)
            for value in values:
                if value != own:
                    yield interview.differing(table, name, value)
        return
    for value in values:
        changed = getattr(interview, table)._replace(**{name: value})
        yield interview._replace(**{table: changed})
