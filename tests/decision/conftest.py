"""Lets a mutant reach the table, which is built when its modules are imported."""

from __future__ import annotations

import inspect
import os
from functools import cache
from types import CodeType, ModuleType

import pytest

from drafter.decision import changes, decide, reference, rules
from drafter.decision.proof import verify
from drafter.decision.rows import asking, competing, ended, owed, thanks
from drafter.decision.rows.row import Row
from tests.decision.situations import UseTable


@pytest.fixture(autouse=True)
def built_by_the_mutant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under mutmut, builds the table anew for each test.

    mutmut imports everything once and chooses a mutant afterwards: by then the functions that
    make rows have run, and what they made would hide their mutants.
    """
    if "MUTANT_UNDER_TEST" in os.environ:
        for module, code in _code():
            exec(code, vars(module))
        monkeypatch.setattr(decide, "BEFORE", rules.BEFORE)
        put_table(rules.TABLE, monkeypatch)


@cache
def _code() -> tuple[tuple[ModuleType, CodeType], ...]:
    """The modules whose functions run on import, compiled once."""
    modules = (ended, owed, competing, asking, thanks, changes, rules)
    return tuple((m, compile(inspect.getsource(m), m.__name__, "exec")) for m in modules)


def put_table(rows: tuple[Row, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts these rows in the place of the rules, for the decision, its proof and its reference."""
    for module in (decide, verify, reference):
        monkeypatch.setattr(module, "TABLE", rows)
    monkeypatch.setattr(verify, "_ROWS", {row.id: row for row in rows})
    rivals = {
        row.id: [other for other in rows[place + 1 :] if other.tier == row.tier]
        for place, row in enumerate(rows)
    }
    monkeypatch.setattr(verify, "_RIVALS", rivals)


@pytest.fixture
def use_table(monkeypatch: pytest.MonkeyPatch) -> UseTable:
    """Puts another table in the place of the rules until the test is over."""
    return lambda rows: put_table(rows, monkeypatch)
