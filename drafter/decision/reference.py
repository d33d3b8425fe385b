"""The decision table as a reader or a program gets it: rows, thresholds, statements."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from drafter.decision.advice import Reason
from drafter.decision.policy import Policy, Threshold, thresholds
from drafter.decision.rows.row import Row
from drafter.decision.rules import TABLE
from drafter.decision.wording import ROWS
from drafter.decision.wording.disputes import DISPUTES

INTRODUCTION = (
    "The first row that holds decides. Rows stand in tiers: a higher tier goes before a lower "
    "one, and within a tier at most one row can hold. Before its window a contact is the next "
    "step of a wait; from the first day of the window on it is the advice."
)


def tiers() -> Iterator[tuple[str, list[Row]]]:
    """The rows in order, tier by tier."""
    for tier, rows in groupby(TABLE, key=lambda row: row.tier):
        yield tier, list(rows)


def windows(policy: Policy) -> Iterator[tuple[str, tuple[Threshold, ...]]]:
    """Every threshold: windows as their three numbers, single numbers alone."""
    for key, parts in groupby(thresholds(policy), key=_window):
        yield key, tuple(parts)


def _window(threshold: Threshold) -> str:
    head, _, part = threshold.key.rpartition(".")
    return head if part in ("earliest", "best", "latest") else threshold.key


class _General(dict[str, str]):
    """What stands in the table for a fact of a case."""

    def __missing__(self, name: str) -> str:
        return {"asks": "TIMES", "moved": "", "missing": "WHY"}.get(name, "DAY")


def in_general(reason: Reason) -> Reason:
    """The reason without the facts of any case."""
    return Reason(reason.text.format_map(_General()), reason.evidence)


def as_data(policy: Policy) -> dict[str, Any]:
    """The table for a program."""
    from drafter.decision.evidence import GRADES, STATEMENTS

    return {
        "schema": 1,
        "rows": [_row(row) for row in TABLE],
        "thresholds": [
            {
                "key": threshold.key,
                "value": threshold.value,
                "evidence": list(threshold.evidence),
                "yours": threshold.key in policy.overridden,
            }
            for threshold in thresholds(policy)
        ],
        "statements": {
            name: {**statement._asdict(), "sources": list(statement.sources)}
            for name, statement in STATEMENTS.items()
        },
        "grades": dict(GRADES),
    }


def _row(row: Row) -> dict[str, Any]:
    text = ROWS[row.id]
    return {
        "id": row.id,
        "tier": row.tier,
        "when": text.when,
        "act": text.act,
        "window": text.window,
        "for": [_reason(reason) for reason in text.reasons_for],
        "against": [_reason(reason) for reason in text.reasons_against],
        "disputed": [_reason(DISPUTES[name]) for name in text.disputed],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {"text": in_general(reason).text, "evidence": list(reason.evidence)}


def page() -> str:
    """`docs/rules.md`: the table with the default thresholds."""
    lines = [
        "# The rules",
        "",
        "This page is made from the rules themselves; `drafter rules` prints the same with your",
        "own thresholds. The statements it cites stand in [evidence.md](evidence.md).",
        "",
        INTRODUCTION,
        "",
    ]
    for tier, rows in tiers():
        lines += [f"## {tier}", ""]
        for row in rows:
            text = ROWS[row.id]
            until = f" When: {text.window}." if text.window else ""
            lines += [f"**{row.id}**: {text.when} Then: {text.act}.{until}", ""]
            lines += [f"- for: {_cited(reason)}" for reason in text.reasons_for]
            lines += [f"- against: {_cited(reason)}" for reason in text.reasons_against]
            lines += [f"- disputed: {_cited(DISPUTES[name])}" for name in text.disputed]
            lines.append("")
    lines += [
        "## Thresholds",
        "",
        "Business days unless the name says otherwise; a window has its earliest, best and",
        "latest day. A threshold without evidence is this project's own choice. In config.toml",
        "they can be changed: `[policy.standard.silence]` with `earliest = 4`, for example.",
        "",
        "| threshold | value | evidence |",
        "|---|---|---|",
    ]
    for key, parts in windows(Policy()):
        values = " / ".join(str(part.value) for part in parts)
        lines.append(f"| {key} | {values} | {' '.join(parts[0].evidence)} |")
    return "\n".join(lines) + "\n"


def _cited(reason: Reason) -> str:
    ids = " ".join(reason.evidence)
    text = in_general(reason).text
    return f"{text} [{ids}]" if ids else text
