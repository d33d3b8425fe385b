"""What a language model is to do with the email: find words of its own, or change these."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static

from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of

_CHOICES = (
    ("Words of its own, from the facts", ""),
    ("Shorter", "shorter"),
    ("Warmer", "warmer"),
    ("More formal", "more formal"),
)


_OF_BEFORE = "See what had come before it broke off"


class Wanted(NamedTuple):
    """What the user wants of the model."""

    change: str
    """How the words are to change; empty: other words."""
    show: bool
    """Whether to show first what would be sent."""
    partial: bool = False
    """Whether to show what had come of the last answer, and to ask nothing."""


class AskModelScreen(ModalScreen[Wanted | None]):
    """Asks what the model is to do, and says to whom that would go."""

    HELP = "What a language model is to do with the words at hand."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "show", "Show", tooltip="See what would be sent", id="ask.show"),
        Binding("escape", "dismiss(None)", "Back", tooltip="Ask nothing", id="ask.back"),
    ]
    choices = getters.query_one(OptionList)
    own = getters.query_one(Input)

    def __init__(self, name: str, host: str, *, partial: bool = False) -> None:
        """`partial`: some of an answer came before it broke off."""
        super().__init__()
        self._partial = partial
        self._model_name = name
        self._model_host = host

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            title = f"Ask {one_line(self._model_name)} at {one_line(self._model_host)}"
            yield Static(title, classes="title", markup=False)
            choices = [Content(told) for told, _ in _CHOICES]
            if self._partial:
                choices.append(Content(_OF_BEFORE))
            yield OptionList(*choices, compact=True)
            yield Input(placeholder="or say how it is to change", compact=True)
            yield Static(
                "Names, addresses and numbers are sent as tokens. What does not pass the check is "
                "not used, and your words stay.",
                classes="muted",
                markup=False,
            )
            show, back = key_of(self, "ask.show"), key_of(self, "ask.back")
            hint = f"enter: ask   {show}: see it before   {back}: go back"
            yield Static(hint, classes="hint muted")

    def on_mount(self) -> None:
        self.choices.highlighted = 0
        self.choices.focus()

    @on(OptionList.OptionSelected)
    def _choose(self) -> None:
        self.dismiss(self._wanted())

    @on(Input.Submitted)
    def _say(self) -> None:
        if self.own.value.strip():
            self.dismiss(self._wanted())

    def action_show(self) -> None:
        self.dismiss(self._wanted()._replace(show=True))

    def _wanted(self) -> Wanted:
        typed = self.own.value.strip()
        if typed and self.focused is not self.choices:
            return Wanted(typed, False)
        place = self.choices.highlighted or 0
        if place >= len(_CHOICES):
            return Wanted("", False, partial=True)
        return Wanted(_CHOICES[place][1], False)
