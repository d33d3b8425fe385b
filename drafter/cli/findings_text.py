"""Findings as a person reads them in the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from drafter.checking.findings import Severity
from drafter.cli.layout import labelled, paragraph
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from drafter.checking.findings import Finding
    from drafter.desk.results import Drafts

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def told(finding: Finding) -> str:
    """How bad it is, its code and what is wrong, under the row it stands in."""
    severity = finding.severity
    lines = labelled(severity, [f"{finding.code}: {one_line(finding.message)}"])
    word, rest = lines.split(severity, 1)
    return word + click.style(severity, fg=COLORS[severity]) + rest


def summary(findings: Sequence[Finding]) -> str:
    """How many of each, and whether it may be sent."""
    if not findings:
        words = "Nothing to object: every name, date, number and claim rests on your facts."
        return _colored(words, "green")
    counts = [
        _many(sum(one.severity is severity for one in findings), severity) for severity in Severity
    ]
    said = ", ".join(filter(None, counts))
    if any(one.severity is Severity.ERROR for one in findings):
        return _colored(f"{said}: not fit to send yet.", "red")
    return _colored(f"{said}: fit to send, and better without.", "yellow")


def beside_drafts(result: Drafts) -> None:
    """Tells on stderr what is wrong with drafts."""
    several = len(result.drafts) > 1
    for draft, found in zip(result.drafts, result.findings, strict=True):
        whose = f" (to {visible(draft.to.name)})" if several and draft.to.name else ""
        for one in found:
            words = f" in “{shortened(one_line(one.text))}”" if one.text.strip() else ""
            line = f"{one.severity.capitalize()}{whose}: {one.code}{words}: {one_line(one.message)}"
            click.echo(line, err=True)
    if not result.ok:
        click.echo("Not fit to send as it is: mend the facts, the template or the text.", err=True)


def one_line(text: str) -> str:
    """A text on one line, with nothing a terminal would act on."""
    return visible(" ".join(text.split()))


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}" if count else ""


def _colored(words: str, color: str) -> str:
    return click.style(paragraph(words), fg=color)
