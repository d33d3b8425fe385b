"""The words of a call, large and calm: the script part after part, or the turn it has taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events, getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Digits, Static

from drafter.message.draft import Branch, CallPack
from drafter.tui import call_words as words
from drafter.tui.keys.keyed import key_of
from drafter.tui.spoken import said, spoken

_ROOMY = 28
"""Lines from which on the sentences stand apart."""
_MARK = ">"
"""In front of the part at hand: bold alone would not tell."""


class Script(VerticalScroll, can_focus=True):
    """What to say."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,enter,j", "step(1)", "Next", show=False, id="script.next", tooltip="Read on"),
        Binding("up,k", "step(-1)", "Before", show=False, id="script.before", tooltip="Read back"),
    ]

    head = getters.query_one("#script-head", Static)
    count = getters.query_one("#count", Digits)
    turn = getters.query_one("#turn", Static)

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        """The part that is being read."""
        self._again: Callable[[], None] = lambda: None
        """Shows anew what is shown."""
        self._roomy = False

    def compose(self) -> ComposeResult:
        yield Static(id="script-head", markup=False)
        yield Digits(id="count")
        yield Static(id="turn", markup=False)
        for part in (*words.PARTS, words.LAST):
            with Horizontal(classes="part", id=f"part-{part}"):
                yield Static(classes="label", markup=False)
                yield Static(classes="words", markup=False)

    def on_resize(self, event: events.Resize) -> None:
        roomy = event.size.height >= _ROOMY
        if roomy is not self._roomy:
            self._roomy = roomy
            self._again()

    def show_script(self, pack: CallPack, last: str = "", whose: str = "") -> None:
        """Show the script itself.

        `last`: what was noted during the call before. `whose`: who has found the words.
        """
        self._again = lambda: self.show_script(pack, last, whose)
        for part in words.PARTS:
            self._put(part, spoken(getattr(pack, part), apart=self._roomy))
        self._put(words.LAST, Content(said(last)))
        who = f"{pack.to.name or 'Whoever picks up'}, {pack.to.address or 'no number known'}"
        self._show(f"{who}; {whose}" if whose else who, Content(""), other=False)
        self._mark()

    def show_turn(self, pack: CallPack, turn: Branch) -> None:
        """Show what to answer."""
        self._again = lambda: self.show_turn(pack, turn)
        text = pack.branches.get(turn, "")
        told = spoken(text, apart=self._roomy) if text else Content(words.NO_WORDS)
        self._show(f"If they say: {words.TURNS[turn].lower()}", told)

    def show_voicemail(self, pack: CallPack, left: float | None) -> None:
        """Show what to say to a machine, and the seconds that are left."""
        self._again = lambda: self.show_voicemail(pack, left)
        told = words.voicemail_told(pack, left, key_of(self.screen, "call.voicemail"))
        self._show(told, spoken(pack.voicemail.text, apart=self._roomy), counting=True)
        self.count.update(words.count_down(pack, left))

    def show_points(self, pack: CallPack) -> None:
        """Show what to have at hand, and what to leave unsaid."""
        self._again = lambda: self.show_points(pack)
        parts = [("At hand", words.points(pack)), ("Better left unsaid", pack.avoid)]
        told = [
            Content.assemble((f"{name}\n\n", "$text-muted"), words.listed(lines))
            for name, lines in parts
            if lines
        ]
        self._show("", Content("\n\n\n").join(told))

    def show_news(self, told: str) -> None:
        """Show what follows from the call."""
        self._again = lambda: self.show_news(told)
        self._show("Noted", Content(said(told)))

    def action_step(self, by: int) -> None:
        """Go to the next part, or the one before; in a turn, scroll."""
        if self.has_class("-turn"):
            self.scroll_relative(y=by, animate=False)
            return
        shown = [place for place, part in enumerate(words.PARTS) if self._text_of(part)]
        here = shown.index(self._at) if self._at in shown else 0
        if here + by >= len(shown):
            self.scroll_end(animate=False)
        elif here + by < 0:
            self.scroll_home(animate=False)
        else:
            self._at = shown[here + by]
            self._mark()

    def _put(self, part: str, text: Content) -> None:
        row = self.query_one(f"#part-{part}")
        row.query_one(".words", Static).update(text)
        row.set_class(not text.plain, "-empty")

    def _text_of(self, part: str) -> str:
        return str(self.query_one(f"#part-{part} .words", Static).content)

    def _mark(self) -> None:
        """Show which part is being read."""
        for place, part in enumerate((*words.PARTS, words.LAST)):
            row, here = self.query_one(f"#part-{part}"), place == self._at
            row.set_class(here, "-now")
            label = f"{_MARK if here else ' '} {words.NAMES[part]}"
            row.query_one(".label", Static).update(label)
            if here:
                self.call_after_refresh(row.scroll_visible, animate=False)

    def _show(
        self, head: str, content: Content, *, other: bool = True, counting: bool = False
    ) -> None:
        self.head.update(said(head))
        self.head.display = bool(head)
        self.count.display = counting
        if self.turn.content != content:
            self.turn.update(content)
            self.scroll_home(animate=False)
        self.set_class(other, "-turn")
