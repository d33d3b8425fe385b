"""What a check found, each finding a line to go to, and the facts behind the sentence at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from drafter.interview.shown import shortened
from drafter.tui.cut import one_line

if TYPE_CHECKING:
    from drafter.checking.findings import Finding


class FindingsView(Vertical):
    """The findings of one text."""

    @dataclass
    class Chosen(Message):
        """The user wants to see where a finding is."""

        place: int
        """In the order they were given."""

    length = getters.query_one("#length", Static)
    summary = getters.query_one("#summary", Static)
    findings = getters.query_one("#findings", OptionList)
    states = getters.query_one("#states", Static)

    def compose(self) -> ComposeResult:
        yield Static(id="length", markup=False)
        yield Static("Reading ...", id="summary", markup=False)
        yield OptionList(id="findings", markup=False, compact=True)
        yield Static(id="states", markup=False)

    def show_length(self, words: str, *, too_long: bool) -> None:
        """Say how long the text is and may be."""
        self.length.update(words)
        self.length.set_class(too_long, "fault")

    def show(self, found: Sequence[Finding]) -> None:
        """Show these."""
        errors = sum(one.severity == "error" for one in found)
        self.summary.update(_summary(errors, len(found) - errors))
        self.summary.set_class(bool(errors), "fault")
        self.set_class(bool(found), "-found")
        self.findings.clear_options()
        self.findings.add_options(Option(_told(one)) for one in found)

    def show_fault(self, title: str) -> None:
        """Say why nothing could be checked."""
        self.set_class(False, "-found")
        self.findings.clear_options()
        self.summary.update(one_line(title))

    def show_states(self, told: Sequence[str]) -> None:
        """Say which facts the sentence at the cursor states."""
        self.states.update("This sentence states " + ", ".join(told) + "." if told else "")

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Chosen(event.option_index))


def _summary(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "Nothing to object."
    told = ", ".join(filter(None, (_many(errors, "error"), _many(warnings, "warning"))))
    return f"{told}: {'not fit to send yet' if errors else 'fit to send, and better without'}."


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}" if count else ""


def _told(finding: Finding) -> Content:
    forbids = finding.severity == "error"
    words = shortened(one_line(finding.text), 40)
    return Content.assemble(
        (finding.severity.value.ljust(9), "$text-error bold" if forbids else "$text-warning"),
        (f"\u201c{words}\u201d  ", "bold") if words and finding.part != "to" else "",
        one_line(finding.message),
    )
