"""The rule reference says what the rules say."""

from __future__ import annotations

from pathlib import Path

from drafter.decision.policy import Policy, with_overrides
from drafter.decision.reference import as_data, page, windows
from drafter.decision.rules import TABLE

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_in_docs_is_current() -> None:
    # To renew it, write what page() returns to docs/rules.md.
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_row_and_every_threshold_stands_in_the_data() -> None:
    data = as_data(Policy())

    assert [row["id"] for row in data["rows"]] == [row.id for row in TABLE]
    assert {entry["key"].rpartition(".")[0] or entry["key"] for entry in data["thresholds"]} == {
        key for key, _ in windows(Policy())
    }


def test_no_placeholder_of_a_case_is_left_in_the_table() -> None:
    assert "{" not in page()


def test_the_data_mark_the_thresholds_of_the_user() -> None:
    data = as_data(with_overrides({"status_cap": 1}, "config.toml"))

    assert [entry for entry in data["thresholds"] if entry["yours"]] == [
        {"key": "status_cap", "value": 1, "evidence": ["E20"], "yours": True}
    ]
