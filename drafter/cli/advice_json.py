"""A decision as `decide --json` prints it."""

from __future__ import annotations

from typing import Any

from drafter.decision.advice import Change, Decision, Explanation, Reason, Step

SCHEMA = 1


def advice(explanation: Explanation, notices: tuple[str, ...]) -> dict[str, Any]:
    """The contract's object; `notices` and the keys below `step.next` go beyond it."""
    decision = explanation.decision
    return {
        "schema": SCHEMA,
        "today": decision.today.isoformat(),
        "action": decision.action.value,
        "step": _step(decision, decision.step) if decision.step else None,
        "rule": decision.rule,
        "factors": [
            {"factor": factor.name, "side": factor.side.value, "text": factor.text}
            for factor in explanation.factors
        ],
        "for": [_reason(reason) for reason in explanation.reasons_for],
        "against": [_reason(reason) for reason in explanation.reasons_against],
        "would_change": [_change(change) for change in explanation.would_change],
        "disputed": [_reason(reason) for reason in explanation.disputed],
        "overrides": list(explanation.overrides),
        "notices": list(notices),
    }


def _step(decision: Decision, step: Step) -> dict[str, Any]:
    return {
        "action": step.channel.value,
        "kind": step.kind.value,
        "to": [person.name for person in step.to],
        "earliest": step.window.earliest.isoformat(),
        "best": step.window.best.isoformat(),
        "latest": step.window.latest.isoformat(),
        "overdue": step.overdue,
        "due": step.due.isoformat() if step.due else None,
        "slot": {
            "from": f"{step.slot.start:%H:%M}",
            "to": f"{step.slot.end:%H:%M}",
            "timezone": decision.timezone,
        },
        "next": {
            "from": step.opening.start.isoformat(timespec="minutes"),
            "to": step.opening.end.isoformat(timespec="minutes"),
        },
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {"text": reason.text, "evidence": list(reason.evidence)}


def _change(change: Change) -> dict[str, Any]:
    decision = change.decision
    step = decision.step
    return {
        "if": change.condition,
        "then": {
            "action": decision.action.value,
            "kind": step.kind.value if step else None,
            "step": step.channel.value if step else None,
            "earliest": step.window.earliest.isoformat() if step else None,
            "rule": decision.rule,
        },
    }
