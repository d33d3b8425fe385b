"""What a check found, each finding a line to go to, and the facts behind the sentence at hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from drafter.interview.shown import shortened
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.widgets.retold import retell

if TYPE_CHECKING:
    from drafter.checking.findings import Finding


class FindingsList(OptionList):
    """The findings, each a line or two; moving along shows where each is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,j", "cursor_down", "Next", show=False, id="finding.next", tooltip="The next"),
        Binding(
            "p,k", "cursor_up", "Before", show=False, id="finding.before", tooltip="The one before"
        ),
    ]


class FindingsView(Vertical):
    """The findings of one text."""

    @dataclass
    class Chosen(Message):
        """The user wants to see where a finding is."""

        place: int
        """In the order they were given."""
        looking: bool = False
        """Only to see it: the keys stay with the list."""

    length = getters.query_one("#length", Static)
    summary = getters.query_one("#summary", Static)
    findings = getters.query_one("#findings", FindingsList)
    states = getters.query_one("#states", Static)

    def compose(self) -> ComposeResult:
        with Horizontal(id="verdict"):
            yield Static(id="length", markup=False)
            yield Static("Reading ...", id="summary", markup=False)
        yield FindingsList(id="findings", markup=False, compact=True)
        yield Static(id="states", markup=False)

    @property
    def here(self) -> int | None:
        """The finding that was looked at last."""
        return self.findings.highlighted

    def point_at(self, place: int) -> None:
        """Show that this one is looked at."""
        self.findings.highlighted = place

    def show_length(self, words: str, *, too_long: bool) -> None:
        """Say how long the text is and may be."""
        retell(self.length, words)
        self.length.set_class(too_long, "fault")

    def show(self, found: Sequence[Finding]) -> None:
        """Show these."""
        errors = sum(one.severity == "error" for one in found)
        self._say(
            _summary(errors, len(found) - errors, key_of(self.screen, "draft.finding")),
            wrong=bool(errors),
        )
        self.set_class(bool(found), "-found")
        if found or self.findings.option_count:
            self.findings.clear_options()
            self.findings.add_options(Option(_told(one)) for one in found)

    def outdate(self, standing: Collection[int]) -> None:
        """The words are others: only these findings still stand. Nothing moves meanwhile."""
        self._say("Checking ...")
        for place in range(self.findings.option_count):
            if place not in standing:
                self.findings.replace_option_prompt_at_index(place, _OUT_OF_DATE)

    def show_fault(self, title: str) -> None:
        """Say why nothing could be checked."""
        self.set_class(False, "-found")
        self.findings.clear_options()
        self._say(one_line(title))

    def show_at_work(self, told: str) -> None:
        """Say what goes on instead: the words that come are not checked yet."""
        self.set_class(False, "-found")
        self.findings.clear_options()
        self.show_length("", too_long=False)
        self.show_states(())
        self._say(told)

    def show_states(self, told: Sequence[str]) -> None:
        """Say which facts the sentence at the cursor states."""
        retell(self.states, "This sentence states " + ", ".join(told) + "." if told else "")

    def _say(self, told: str, *, wrong: bool = False) -> None:
        retell(self.summary, told)
        self.summary.set_class(wrong, "fault")

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Chosen(event.option_index))

    @on(OptionList.OptionHighlighted)
    def _look(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if self.findings.has_focus:
            self.post_message(self.Chosen(event.option_index, looking=True))


_OUT_OF_DATE = Content.styled("...", "$text-muted")


def _summary(errors: int, warnings: int, key: str) -> str:
    if not errors and not warnings:
        return "No problems found."
    told = ", ".join(filter(None, (_many(errors, "error"), _many(warnings, "warning"))))
    fit = "not fit to send yet" if errors else "fit to send"
    return f"{told}: {fit}. {key} leads there."


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
