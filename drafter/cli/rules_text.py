"""The decision table and its proof as a person reads them in the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from drafter.cli.json_text import json_text
from drafter.cli.layout import cited, labelled, paragraph
from drafter.decision.reference import INTRODUCTION, in_general, tiers, windows
from drafter.decision.wording import ROWS
from drafter.decision.wording.disputes import DISPUTES

if TYPE_CHECKING:
    from drafter.decision.policy import Policy
    from drafter.decision.proof.verify import Finding, Report


def table(policy: Policy) -> str:
    """Every row with its reasons, then every threshold."""
    return "\n\n".join(_table(policy))


def _table(policy: Policy) -> Iterator[str]:
    yield paragraph(INTRODUCTION)
    for tier, rows in tiers():
        yield click.style(tier, underline=True)
        for row in rows:
            text = ROWS[row.id]
            until = [f"when: {text.window}"] if text.window else []
            reasons = [f"for: {cited(*in_general(reason))}" for reason in text.reasons_for]
            reasons += [f"against: {cited(*in_general(reason))}" for reason in text.reasons_against]
            reasons += [f"disputed: {cited(*DISPUTES[name])}" for name in text.disputed]
            lines = labelled("", [text.when, f"then: {text.act}", *until, *reasons])
            yield f"{click.style(row.id, bold=True)}\n{lines}"
    yield click.style("thresholds", underline=True) + ", in business days: earliest/best/latest"
    yield "\n".join(_thresholds(policy))


def _thresholds(policy: Policy) -> Iterator[str]:
    for key, parts in windows(policy):
        values = "/".join(str(part.value) for part in parts)
        own = "  yours" if any(part.key in policy.overridden for part in parts) else ""
        evidence = " ".join(parts[0].evidence) or "our own choice"
        yield f"  {key:<24}{values:<12}{evidence}{own}"


def proof(report: Report, seconds: float) -> str:
    """What was walked, why that is enough, and what was found."""
    return "\n\n".join(_proof(report, seconds))


def _proof(report: Report, seconds: float) -> Iterator[str]:
    from drafter.decision.proof.groups import GROUPS, SAMPLED, TOGETHER
    from drafter.decision.proof.invariants import INVARIANTS

    yield paragraph(TOGETHER)
    for group in (*GROUPS, SAMPLED):
        count = report.tally.walked[group.name]
        head = f"{click.style(group.name, bold=True)}: {count:,} situations, {group.why}"
        facts = (f"{fact.name}: {', '.join(fact.labels)}" for fact in group.facts)
        moments = f"moment: {', '.join(group.moments)}"
        yield paragraph(head) + "\n" + "\n".join(paragraph(line, 4) for line in (moments, *facts))
    broken = sorted(report.tally.findings.values(), key=lambda finding: finding.what)
    for finding in broken:
        yield _finding(finding)
    for row in report.dead:
        yield f"{click.style('dead row', fg='red')}: {row} never fires"
    kinds = [finding.what.partition(":")[0] for finding in broken]
    failed = sum(kind.startswith("invariant") for kind in kinds)
    yield (
        f"{sum(report.tally.walked.values()):,} situations in {seconds:.0f} s: "
        f"gaps {kinds.count('gap')}, conflicts {kinds.count('conflict')}, "
        f"contradictions {kinds.count('contradiction')}, dead rows {len(report.dead)}, "
        f"invariants held {len(INVARIANTS) - failed} of {len(INVARIANTS)}"
    )


def _finding(finding: Finding) -> str:
    """The fault, the facts that lead to it, and a file that shows it."""
    from drafter.interview.writing import dump

    facts = "; ".join(f"{name}: {value}" for name, value in finding.facts)
    moment = finding.now.strftime("%Y-%m-%dT%H:%M")
    return "\n".join(
        (
            click.style(finding.what, fg="red"),
            paragraph(f"in the group {finding.group} with {facts}", 4),
            paragraph(f"try it: drafter decide - --today {moment}, with", 4),
            "    " + json_text(dump(finding.witness), indent=None),
        )
    )
