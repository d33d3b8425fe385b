"""What a check found as `check --json` prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from drafter.desk.checks import Checked

SCHEMA = 1


def checked(result: Checked) -> dict[str, Any]:
    """The contract's object; what follows `findings` goes beyond it."""
    report = result.report
    return {
        "schema": SCHEMA,
        "ok": report.ok,
        "findings": [finding.as_json() for finding in report.findings],
        "receipts": [
            {"part": one.part, "sentence": one.sentence, "facts": list(one.facts)}
            for one in report.receipts
        ],
        "kind": result.kind.value if result.kind else None,
        "channel": result.channel.value,
        "notices": list(result.notices),
    }


def failure(words: str) -> dict[str, Any]:
    """What stands in the place of a line that cannot be checked."""
    return {"schema": SCHEMA, "ok": False, "error": words}
