"""The email on the screen, worded by a language model: seen coming on the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input, TextArea

from drafter.desk.manuscript import manuscript_of, taken_over
from drafter.desk.wishes import Wish
from drafter.interview.model import Channel
from drafter.message.draft import Draft, EmailDraft
from drafter.tui.screens.asking import AskingScreen
from drafter.tui.screens.writing import WritingScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.desk.manuscript import Manuscript
    from drafter.desk.results import Drafts


class ModellingScreen(AskingScreen, WritingScreen):
    """A page that a model may word."""

    BACK = "draft.back"

    _before: Manuscript | None = None
    """The words that were there when the model was asked."""

    @property
    def own_words(self) -> str | None:
        page = self._pages.at_hand
        return page.text if page is not None else None

    def wish(self) -> Wish:
        page = self._pages.at_hand
        assert page is not None
        to = (page.to.name,) if page.to.name else ()
        return Wish(page.kind, Channel.EMAIL, to, self._wish.tone)

    def earlier(self) -> Sequence[str]:
        return self._pages.earlier

    def action_ask_model(self) -> None:
        self._keeper.now()
        super().action_ask_model()

    def begin_asking(self) -> None:
        self._keeper.now()
        self._before = self._pages.at_hand
        self.sheet.close()
        self.sheet.body.mark(())
        self._say_state("")
        self._put_quietly("")

    def show_coming(self, pieces: Sequence[str | None], told: str) -> None:
        body = self.sheet.body
        for piece in pieces:
            if piece is None:
                self._put_quietly("")
            else:
                with body.prevent(TextArea.Changed, TextArea.SelectionChanged):
                    body.insert(piece, body.document.end)
        if pieces:
            body.scroll_end(animate=False)
        self.findings.show_at_work(told)

    def _put_quietly(self, text: str) -> None:
        """Show words that are nobody's yet."""
        with self.sheet.body.prevent(TextArea.Changed, TextArea.SelectionChanged):
            self.sheet.body.load_text(text)

    def end_asking(self) -> bool:
        """The words that were there come back first, so that undo leads to them."""
        before = self._before
        if before is None:
            return False
        self._put_quietly(before.body)
        with self.sheet.subject.prevent(Input.Changed):
            self.sheet.subject.value = before.subject
        self.sheet.close(closed=False)
        self.sheet.body.focus()
        self._checked = None
        self._touch()
        self._say_state()
        return True

    def take_words(self, draft: Draft, made: Drafts, *, changed: bool) -> None:
        before = self._before
        if before is None or not isinstance(draft, EmailDraft):
            return
        page = manuscript_of(draft)
        self._put(page)
        if changed:
            self.show_changes(before.text, page.text, lambda: self._put(before))
        else:
            self._tell("The model's words pass the check. Undo brings yours back.")

    def take_partial(self, text: str) -> None:
        page = self._pages.at_hand
        if page is not None:
            self._put(taken_over(text, page))
            self._tell("It is on the page, unfinished and unchecked. Undo brings yours back.")
