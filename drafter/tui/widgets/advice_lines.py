"""The advice as lines of a given width, the verdict first."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from drafter.decision.advice import Action
from drafter.desk import advice_words as words
from drafter.interview.shown import visible
from drafter.tui.advice_labels import by_label
from drafter.tui.cut import cells
from drafter.tui.widgets.letters import large
from drafter.tui.widgets.week_strip import WIDTH, week_strip

if TYPE_CHECKING:
    from drafter.decision.advice import Explanation, Factor, Reason
    from drafter.interview.model import Interview

COLORS = {
    Action.CALL: "$success",
    Action.EMAIL: "$accent",
    Action.WAIT: "$warning",
    Action.STOP: "$error",
}
"""The verdict stands there in letters: its colour says nothing else."""
_BLANK = Content("")
_NARROWEST = 20


def advice_lines(
    interview: Interview,
    explanation: Explanation,
    width: int,
    notices: Iterable[str] = (),
    because: str = "",
    *,
    sources: bool = False,
) -> list[Content]:
    """The whole advice; `because` is the fact that has just changed it."""
    width = max(_NARROWEST, width)
    return list(_all(interview, explanation, width, notices, because, sources))


def fault_lines(faults: Iterable[str], width: int) -> list[Content]:
    """Why there is no advice yet."""
    width = max(_NARROWEST, width)
    title = Content.styled("No advice yet", "bold")
    return [title, _BLANK, *(line for fault in faults for line in _wrapped(fault, width))]


def _all(
    interview: Interview,
    explanation: Explanation,
    width: int,
    notices: Iterable[str],
    because: str,
    sources: bool,
) -> Iterator[Content]:
    decision = explanation.decision
    color = COLORS[decision.action]
    letters = large(decision.action)
    rows = letters if len(letters[0]) <= width else (decision.action.value.upper(),)
    yield from (Content.styled(row, f"bold {color}") for row in rows)
    yield _BLANK
    yield from _wrapped(words.in_one_line(interview, decision), width, "bold")
    if because:
        yield from _wrapped(f"because: {because}", width, "italic $accent")
    if decision.step is not None:
        for sentence in words.when(interview, decision, decision.step):
            yield from _wrapped(sentence, width)
        if width >= WIDTH:
            yield _BLANK
            yield from week_strip(decision)
    yield from _section("Four factors", _factors(explanation.factors, width))
    yield from _section("Why", _reasons(explanation.reasons_for, width, sources))
    yield from _section("But", _reasons(explanation.reasons_against, width, sources))
    yield from _section(
        "What would change it", _texts(words.changes(interview, explanation), width)
    )
    yield from _section("Disputed", _reasons(explanation.disputed, width, sources))
    yield from _section("Your own thresholds", _texts(explanation.overrides, width))
    yield from _section("To know", _texts(notices, width))
    if sources:
        yield from _section("Sources", _texts(words.sources(explanation), width))


def _section(title: str, lines: Iterable[Content]) -> Iterator[Content]:
    """A heading over its lines; without lines nothing."""
    for nth, line in enumerate(lines):
        if nth == 0:
            yield _BLANK
            yield Content.styled(title, "bold")
        yield line


def _factors(factors: Iterable[Factor], width: int) -> Iterator[Content]:
    for factor in factors:
        # "wait" and "neither" differ in length: the texts stand in one column all the same.
        name, side = f"{factor.name:<9}", f"{words.side(factor.side):<9}"
        lines = _split(factor.text, width, len(name) + len(side))
        style = "$text-muted" if factor.side == "none" else "bold"
        for nth, line in enumerate(lines):
            if nth == 0:
                yield Content.assemble(name, (side, style), line[len(name) + len(side) :])
            else:
                yield Content(line)


def _reasons(reasons: Iterable[Reason], width: int, sources: bool) -> Iterator[Content]:
    """With the names of their sources where those are told below."""
    return _texts(
        (
            f"{reason.text} [{' '.join(reason.evidence)}]"
            if sources and reason.evidence
            else reason.text
            for reason in reasons
        ),
        width,
    )


def _texts(texts: Iterable[str], width: int) -> Iterator[Content]:
    for text in texts:
        for nth, line in enumerate(_split(text, width, 2)):
            yield Content.assemble(("- ", "$text-muted"), line[2:]) if nth == 0 else Content(line)


def _wrapped(text: str, width: int, style: str = "") -> Iterator[Content]:
    return (Content.styled(line, style) for line in _split(text, width, 0))


def _split(text: str, width: int, indent: int) -> list[str]:
    """The lines of a text that hangs at an indent, with nothing a terminal would act on."""
    text = visible(" ".join(by_label(text).split()))
    if cells(text) != len(text):
        # Characters of two cells, which textwrap takes for one.
        return [" " * indent + line.plain for line in Content(text).wrap(width - indent)]
    return textwrap.wrap(
        text,
        width,
        initial_indent=" " * indent,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
    ) or [""]
