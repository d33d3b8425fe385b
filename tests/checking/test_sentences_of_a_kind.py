"""What weighing and the lists find in the sentences that they were made from.

How they do on texts that they were not made from is told by `make bench`.
"""

from __future__ import annotations

import json

import pytest

from drafter.checking.kinds import kinds
from drafter.checking.reading import Sentence
from drafter.checking.wordings import wordings
from tests.checking import derived_kinds

FOUND = {
    "blame": 0.34,
    "pressure": 0.72,
    "desperation": 0.99,
    "salary": 0.92,
    "status-question": 0.85,
    "promise": 0.89,
    "availability": 0.97,
    "offer": 0.94,
    "attachment": 0.99,
    "ownclaim": 0.6,
    "talkclaim": 0.62,
}
"""The share of the sentences of a kind that is found at least: a little less than was measured."""
MISTAKEN = 0.015
"""The share of the sentences beside them that may be taken for one."""


EACH = 5
"""Of so many sentences one is looked at: all of them take a minute and tell no more."""


def share_found(name: str, ending: str) -> float:
    lines = derived_kinds.listed(f"{name}{ending}")[::EACH]
    found = [any(wordings(name, Sentence("body", line, 0, "said"))) for line in lines]
    return sum(found) / len(found)


@pytest.mark.parametrize("name", derived_kinds.KINDS)
def test_sentences_of_a_kind_are_found_as_often_as_they_were(name: str) -> None:
    assert share_found(name, "") >= FOUND[name]


@pytest.mark.parametrize("name", derived_kinds.KINDS)
def test_sentences_beside_them_are_spared(name: str) -> None:
    assert share_found(name, ".not") <= MISTAKEN


def test_the_weights_are_those_of_the_sentences() -> None:
    page = json.loads((derived_kinds.FOLDER / "kinds.json").read_text(encoding="utf-8"))

    assert tuple(kinds()) == tuple(derived_kinds.KINDS)
    assert page["derived from"] == derived_kinds.digest(), (
        "run python -m tests.checking.derived_kinds"
    )
