"""A decision as a person reads it in the terminal."""

from __future__ import annotations

from collections.abc import Iterator

import click

from drafter.cli.layout import cited, labelled, paragraph
from drafter.decision.advice import Action, Decision, Explanation, Reason
from drafter.desk import advice_words as words
from drafter.desk.sources import as_id
from drafter.interview.model import Interview
from drafter.interview.shown import visible

COLORS = {
    Action.CALL: "green",
    Action.EMAIL: "cyan",
    Action.WAIT: "yellow",
    Action.STOP: "red",
}


def advice(interview: Interview, explanation: Explanation, place: str, *, sources: bool) -> str:
    """The whole advice, top line first; `place` is what names the interview to a command."""
    return "\n\n".join(_blocks(interview, explanation, place, sources))


def _blocks(
    interview: Interview, explanation: Explanation, place: str, sources: bool
) -> Iterator[str]:
    decision = explanation.decision
    yield _headline(interview, decision)
    yield paragraph(words.about(interview, decision))
    if decision.step is not None:
        yield labelled("When", words.when(interview, decision, decision.step))
    yield labelled("Why", _reasons(explanation.reasons_for))
    if decision.rule in words.NOBODY:
        yield labelled("Next", [_how_to_add(place)])
    if explanation.reasons_against:
        yield labelled("But", _reasons(explanation.reasons_against))
    yield labelled(
        "Factors",
        (
            f"{factor.name} ({words.side(factor.side)}): {factor.text}"
            for factor in explanation.factors
        ),
    )
    if explanation.would_change:
        yield labelled("Changes", _changes(interview, explanation))
    if explanation.disputed:
        yield labelled("Disputed", _reasons(explanation.disputed))
    if explanation.overrides:
        yield labelled("Yours", explanation.overrides)
    yield labelled("Rule", [decision.rule])
    if sources:
        yield labelled("Sources", words.sources(explanation))


def _headline(interview: Interview, decision: Decision) -> str:
    verdict = decision.action.value.capitalize()
    rest = paragraph(f"{verdict}{words.rest(interview, decision)}").removeprefix(verdict)
    # Coloured after wrapping: escape codes would count as columns.
    return click.style(verdict, fg=COLORS[decision.action], bold=True) + rest


def _how_to_add(place: str) -> str:
    """Where a person is added to the facts, and how to see what that changes."""
    if as_id(place) is not None:
        return f"drafter edit {place} opens the facts: add a [[people]] block with name and email."
    if place == "-":
        return "Add a [[people]] block with name and email."
    named = visible(place)
    return f"Add a [[people]] block with name and email to {named}, then: drafter decide {named}"


def _reasons(reasons: tuple[Reason, ...]) -> Iterator[str]:
    for reason in reasons:
        yield cited(reason.text, reason.evidence)


def _changes(interview: Interview, explanation: Explanation) -> Iterator[str]:
    shown = words.changes(interview, explanation)
    yield from shown
    if more := len(explanation.would_change) - len(shown):
        yield f"{more} more with --json."
