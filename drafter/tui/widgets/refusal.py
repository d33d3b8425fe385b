"""Why there is no draft, and which messages may be written all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from drafter.errors import InterviewError, RefusedError
from drafter.interview.model import Kind
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from drafter.errors import DrafterError


class Refusal(VerticalScroll):
    """A calm page in the place of a draft."""

    can_focus = False

    @dataclass
    class Chosen(Message):
        """The user wants this kind all the same."""

        kind: Kind

    title_line = getters.query_one("#refusal-title", Static)
    hint = getters.query_one("#refusal-hint", Static)
    kinds = getters.query_one("#refusal-kinds", OptionList)

    def __init__(self, back: str) -> None:
        """`back`: the id of what leads away from it."""
        super().__init__()
        self._back = back

    def compose(self) -> ComposeResult:
        yield Static(id="refusal-title", markup=False)
        yield Static(id="refusal-hint", markup=False)
        yield OptionList(id="refusal-kinds", markup=False, compact=True)

    def show(
        self,
        error: DrafterError,
        kinds: Sequence[Kind] = (),
        reasons: Sequence[str] = (),
        offer: str = "You may write one of these all the same:",
    ) -> None:
        """Say why, and offer what there is ground for."""
        from drafter.desk.advice_words import PURPOSES

        self.title_line.update(one_line(error.title))
        lines = list(error.faults) if isinstance(error, InterviewError) else list(reasons)
        # The hint of a refusal is about the command line.
        if error.hint and not isinstance(error, RefusedError):
            lines.append(error.hint)
        lines.append(offer if kinds else f"{key_of(self.screen, self._back)} goes back.")
        self.hint.update("\n\n".join(map(one_line, lines)))
        self.kinds.clear_options()
        self.kinds.add_options(
            Option(
                Content.assemble(
                    (kind.replace("-", " ").ljust(18), "bold"), (PURPOSES[kind], "$text-muted")
                ),
                id=kind.value,
            )
            for kind in kinds
        )
        self.kinds.display = bool(kinds)
        if kinds:
            self.kinds.highlighted = 0
            self.kinds.focus()

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option.id:
            self.post_message(self.Chosen(Kind(event.option.id)))
