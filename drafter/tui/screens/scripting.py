"""The script of a call, worded by a language model while the one of before can be read on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.widgets import Static

from drafter.desk.wishes import Wish
from drafter.interview.model import Channel
from drafter.message.draft import CallPack, Draft
from drafter.message.text import print_draft
from drafter.tui.apart import apart
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.asking import AskingScreen
from drafter.tui.screens.calling import CallingScreen
from drafter.tui.spoken import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.desk.results import Drafts
    from drafter.errors import DrafterError

_HEADING = "## "


class ScriptingScreen(AskingScreen, CallingScreen):
    """A script that a model may word."""

    BACK = "call.back"
    # Nobody reads out on the phone what was held against nothing.
    can_take_partial = False

    asking = getters.query_one("#asking", Static)

    _coming = ""
    """What has come of the answer so far."""
    _before: Drafts | None = None
    """The script that the model's words have replaced."""

    @property
    def over(self) -> bool:
        """Whether the call has ended, so that no words are wanted any more."""
        raise NotImplementedError

    @property
    def own_words(self) -> str | None:
        return None if self._pack is None or self.over else print_draft(self._pack)

    def wish(self) -> Wish:
        assert self._pack is not None
        to = (self._pack.to.name,) if self._pack.to.name else ()
        return Wish(self._pack.kind, Channel.CALL, to, self._wish.tone)

    @property
    def may_interrupt(self) -> bool:
        return self.is_current and self.focused is not self.notes

    def begin_asking(self) -> None:
        self._coming = ""
        self.add_class("-asking")

    def show_coming(self, pieces: Sequence[str | None], told: str) -> None:
        for piece in pieces:
            self._coming = "" if piece is None else self._coming + piece
        parts = f"\n{self._coming}".count(f"\n{_HEADING}")
        come = f" {parts} {'part' if parts == 1 else 'parts'} so far." if parts else ""
        self.asking.update(said(f"{told}{come}"))

    def end_asking(self) -> bool:
        self.remove_class("-asking")
        return self.own_words is not None

    def take_words(self, draft: Draft, made: Drafts, *, changed: bool) -> None:
        before = self._made
        if before is None or not isinstance(draft, CallPack):
            return
        old = self.own_words or ""
        self._before = before
        self.put_script(made)
        if changed:
            self.show_changes(old, print_draft(draft), self.action_bring_back)
        else:
            self._tell("The model's words pass the check.")

    @property
    def whose(self) -> str:
        key = key_of(self, "call.before")
        return f"{super().whose}, {key}: those before" if self._before else super().whose

    def action_bring_back(self) -> None:
        """Read on in the script that the model's words have replaced, now and next time."""
        before, which = self._before, self._which
        if before is None:
            return
        self._before = None
        self.put_script(before)
        apart(
            self,
            self._desk,
            lambda kept: kept.keep_drafts(which, before),
            lambda _: self._tell("The script is that of before."),
            self._tell_not_kept,
        )

    def _tell_not_kept(self, error: DrafterError) -> None:
        self._tell(f"Not kept: {error.title}", bad=True)

    def put_script(self, made: Drafts) -> None:
        """Read from this script from now on; a turn that is being read stays."""
        (pack,) = (one for one in made.drafts if isinstance(one, CallPack))
        self._pack, self._made = pack, made
        if not self.script.has_class("-turn"):
            self.show_script()
        self.refresh_bindings()
