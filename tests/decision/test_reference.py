"""The rule reference says what the rules say."""

from __future__ import annotations

from pathlib import Path

from drafter.decision.advice import Reason
from drafter.decision.evidence import GRADES, STATEMENTS
from drafter.decision.policy import Policy, with_overrides
from drafter.decision.reference import as_data, in_general, page, windows
from drafter.decision.rules import TABLE
from drafter.decision.wording import ROWS
from drafter.decision.wording.disputes import DISPUTES

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


def test_a_row_stands_in_the_data_with_its_words_and_their_evidence() -> None:
    rows = {row["id"]: row for row in as_data(Policy())["rows"]}
    text = ROWS["second-ask-due"]

    assert rows["second-ask-due"] == {
        "id": "second-ask-due",
        "tier": "status",
        "when": text.when,
        "act": text.act,
        "window": text.window,
        "for": [
            {
                "text": reason.text.replace("{last_ask}", "DAY"),
                "evidence": list(reason.evidence),
            }
            for reason in text.reasons_for
        ],
        "against": [
            {"text": reason.text, "evidence": list(reason.evidence)}
            for reason in text.reasons_against
        ],
        "disputed": [
            {"text": DISPUTES[name].text, "evidence": list(DISPUTES[name].evidence)}
            for name in text.disputed
        ],
    }


def test_a_number_of_times_is_no_day() -> None:
    assert in_general(Reason("Asked {asks} by {told}.", ("E20",))) == Reason(
        "Asked TIMES by DAY.", ("E20",)
    )


def test_the_data_hold_every_statement_and_every_grade() -> None:
    data = as_data(Policy())
    first = STATEMENTS["E01"]

    assert (data["schema"], data["grades"]) == (1, dict(GRADES))
    assert list(data["statements"]) == list(STATEMENTS)
    assert data["statements"]["E01"] == {
        "id": "E01",
        "text": first.text,
        "grade": first.grade,
        "sources": list(first.sources),
        "contradicted_by": first.contradicted_by,
    }


def test_the_data_name_every_threshold_with_its_evidence() -> None:
    entries = {entry["key"]: entry for entry in as_data(Policy())["thresholds"]}

    assert entries["standard.grace.earliest"] == {
        "key": "standard.grace.earliest",
        "value": 2,
        "evidence": ["E11"],
        "yours": False,
    }
