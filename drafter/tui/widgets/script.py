"""The words of a call, large and calm: the script, or the turn that it has taken."""

from __future__ import annotations

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafter.message.draft import Branch, CallPack
from drafter.tui import call_words as words


class Script(VerticalScroll, can_focus=True):
    """What to say."""

    head = getters.query_one("#script-head", Static)
    turn = getters.query_one("#turn", Static)

    def compose(self) -> ComposeResult:
        yield Static(id="script-head", markup=False)
        yield Static(id="turn", markup=False)
        for part in words.PARTS:
            with Horizontal(classes="part", id=f"part-{part}"):
                yield Static(part.capitalize(), classes="label")
                yield Static(classes="words", markup=False)

    def show_script(self, pack: CallPack) -> None:
        """Show the script itself."""
        texts = {"opener": pack.opener, "purpose": pack.purpose, "ask": pack.ask}
        texts["close"] = pack.close
        for part, text in texts.items():
            row = self.query_one(f"#part-{part}")
            row.query_one(".words", Static).update(words.said(text))
            row.set_class(not text, "-empty")
        who = f"{pack.to.name or 'Whoever picks up'}, {pack.to.address or 'no number known'}"
        self._show(who, Content(""), other=False)

    def show_turn(self, pack: CallPack, turn: Branch) -> None:
        """Show what to answer."""
        text = pack.branches.get(turn, "")
        told = words.said(text) if text else "The script has no words for this."
        self._show(f"If they say: {words.TURNS[turn].lower()}", Content(told))

    def show_voicemail(self, pack: CallPack, told: str) -> None:
        """Show what to say to a machine, and how long it takes."""
        self._show(told, Content(words.said(pack.voicemail.text)))

    def show_points(self, pack: CallPack) -> None:
        """Show what to have at hand, and what to leave unsaid."""
        parts = [("At hand", pack.talking_points), ("Better left unsaid", pack.avoid)]
        told = [
            Content.assemble((f"{name}\n\n", "$text-muted"), words.listed(lines))
            for name, lines in parts
            if lines
        ]
        self._show("", Content("\n\n\n").join(told))

    def show_news(self, told: str) -> None:
        """Show what follows from the call."""
        self._show("Noted", Content(words.said(told)))

    def _show(self, head: str, content: Content, *, other: bool = True) -> None:
        self.head.update(words.said(head))
        self.head.display = bool(head)
        if self.turn.content != content:
            self.turn.update(content)
            self.scroll_home(animate=False)
        self.set_class(other, "-turn")
