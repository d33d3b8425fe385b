"""What the user names where an interview is wanted."""

from __future__ import annotations

import pytest

from drafter.desk.sources import as_id, stored_id
from drafter.errors import UsageError


@pytest.mark.parametrize(
    "source", ["-", "mine.toml", "MINE.JSON", "./3", "/tmp/3", "a/b", "3.toml", ".toml"]
)
def test_a_path_is_a_file(source: str) -> None:
    assert stored_id(source) is None


@pytest.mark.parametrize(("source", "which"), [("3", 3), ("007", 7), (str(2**63 - 1), 2**63 - 1)])
def test_digits_are_an_id(source: str, which: int) -> None:
    assert stored_id(source) == which


@pytest.mark.parametrize(
    "source", ["mine", "", "-3", "3 ", "\u0663", "\u00b2", "1e3", str(2**63), "9" * 50]
)
def test_anything_else_is_told_both_ways(source: str) -> None:
    with pytest.raises(UsageError) as caught:
        stored_id(source)

    assert ".toml or .json" in caught.value.hint
    assert "drafter list" in caught.value.hint
    assert as_id(source) is None
