"""The draft screen: an email, and everything that can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from drafter.desk import news
from drafter.desk.advice_words import in_one_line
from drafter.desk.taking_back import Done, do, take_back
from drafter.interview.model import By
from drafter.tui.apart import apart
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import draft_words as words
from drafter.tui.screens.modelling import ModellingScreen
from drafter.tui.screens.noted import Noted, TakenBack

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews
    from drafter.desk.manuscript import Manuscript
    from drafter.errors import DrafterError
    from drafter.interview.model import Interview


_NOT_MEANWHILE = (
    *("ask_model", "mark_sent", "copy_words", "save_mail", "edit_elsewhere"),
    *("versions", "fresh", "next_finding"),
)
"""What cannot be done while a model is at work on the page."""


class DraftScreen(ModellingScreen):
    """One email after another, for one interview."""

    CSS_PATH = "draft.tcss"
    HELP = (
        "The email that is due, for you to change and to send yourself. It is checked against "
        "your facts as you type, and kept."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+d", "mark_sent", "Sent", id="draft.sent", tooltip="Note that it was sent"),
        Binding("ctrl+y", "copy_words", "Copy", id="draft.copy", tooltip="To the clipboard"),
        Binding("ctrl+o", "save_mail", "Save", id="draft.save", tooltip="As a mail file"),
        Binding("ctrl+g", "ask_model", "Model", id="draft.model", tooltip="Ask a language model"),
        Binding("ctrl+t", "versions", "Versions", id="draft.versions", tooltip="What it was"),
        Binding("ctrl+e", "edit_elsewhere", "Editor", id="draft.editor", tooltip="Your own editor"),
        Binding("ctrl+r", "fresh", "Afresh", id="draft.fresh", tooltip="Draft it once more"),
        Binding(
            "f8,ctrl+n",
            "next_finding",
            "Finding",
            show=False,
            id="draft.finding",
            tooltip="Go to the next finding",
        ),
        Binding(
            "shift+f8",
            "next_finding(-1)",
            "Finding before",
            show=False,
            id="draft.finding_before",
            tooltip="Go to the finding before",
        ),
        Binding("u", "undo_sent", "Undo", id="draft.undo", tooltip="It was not sent after all"),
        Binding("escape", "leave", "Back", id="draft.back", tooltip="All is kept"),
    ]

    _done: Done | None = None
    """What was noted as sent last."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "ask_model" and not self.can_ask:
            return False
        if action == "undo_sent":
            return self._done is not None and self._pages.at_hand is None
        if self.generating and action in _NOT_MEANWHILE:
            return None
        if action in ("mark_sent", "copy_words", "save_mail", "edit_elsewhere", "versions"):
            return not self.has_class("-refused")
        return True

    def action_fresh(self) -> None:
        self._draft(fresh=True)

    def action_copy_words(self) -> None:
        page = self._pages.at_hand
        if page is None:
            return
        subject = self.focused is self.sheet.subject
        self.app.copy_to_clipboard(page.subject if subject else page.body)
        what = "The subject" if subject else "The text"
        told = words.unfit(self.found_now)
        self._tell(f"{what} was sent to the terminal's clipboard.{told}", bad=bool(told))

    def action_edit_elsewhere(self) -> None:
        from drafter.tui.screens.draft_acts import edit_elsewhere

        page = self._pages.at_hand
        if page is None:
            return
        self._keeper.now()
        made = edit_elsewhere(self.app, page)
        if made is not None and made != page:
            self._put(made)

    def action_save_mail(self) -> None:
        page, interview = self._pages.at_hand, self._interview
        if page is None or interview is None or self._moment is None:
            return
        from drafter.tui.screens.save_mail import SaveMailScreen

        self._keeper.now()
        self.app.push_screen(SaveMailScreen(page, interview.me, self._moment), self._saved)

    def _saved(self, path: str | None) -> None:
        if path:
            told = words.unfit(self.found_now)
            self._tell(f"Saved as {path}.{told}", bad=bool(told))

    def action_versions(self) -> None:
        self.keep_then(self._show_versions, self._show_versions)

    def _show_versions(self) -> None:
        page, versions = self._pages.at_hand, self._pages.versions()
        if page is None or not versions:
            self._tell("No version of it is kept yet.", bad=True)
            return
        from drafter.tui.screens.versions import VersionsScreen

        screen = VersionsScreen(versions, page, self._day)
        self.app.push_screen(screen, self._bring_back)

    def _bring_back(self, page: Manuscript | None) -> None:
        if page is not None:
            self._put(page)

    def action_mark_sent(self) -> None:
        page = self._pages.at_hand
        if page is None:
            return
        from drafter.tui.screens.confirm import ConfirmScreen

        self._keeper.now()
        question = words.question_sent(page, self.found_now)
        self.app.push_screen(ConfirmScreen(question, "Sent", "Not yet"), self._sent)

    def _sent(self, sure: bool | None) -> None:
        if sure:
            # What is typed until it is noted is not for this letter.
            self.sheet.close()
            # What came into the store after that would count as a draft of the next.
            self.keep_then(self._note_sent, self._tell_not_noted)

    def _note_sent(self) -> None:
        page, which, day = self._pages.at_hand, self._which, self._day
        if page is None:
            return
        self._say_state("noting ...")

        def note(kept: Interviews) -> Done:
            name = page.to.name
            return do(
                kept, which, lambda: news.log_sent(kept, which, page.kind, day, By.EMAIL, name)
            )

        apart(self, self._desk, note, partial(self._noted, page), self._show_unnoted)

    def _show_unnoted(self, error: DrafterError) -> None:
        self.sheet.close(closed=False)
        self._tell_fault(error)

    def _tell_not_noted(self) -> None:
        self.sheet.close(closed=False)
        self._tell(f"Not noted as sent: {self._keeper.trouble}", bad=True)

    def _noted(self, page: Manuscript, done: Done) -> None:
        """It counts as sent: the advice anew, and whoever is next."""
        self._done = done
        self.post_message(Noted(done))
        self.take_over(done.interview)
        told = in_one_line(done.interview, self._desk.decide(done.interview, self._today))
        self.advice.update(one_line(told))
        after = words.next_reader(self._pages.readers, page.to.name)
        undo = "" if after else f" {key_of(self, 'draft.undo')} takes it back."
        self._tell(f"Noted as sent. {told}{undo}")
        self._pages.put_away()
        self.sheet.close()
        self._say_state("sent")
        self.refresh_bindings()
        if after:
            self._wish = self._wish._replace(kind=page.kind, to=(after,))
            self._draft()

    def action_undo_sent(self) -> None:
        """It was not sent after all."""
        done = self._done
        if done is None:
            return
        self._say_state("undoing ...")
        apart(
            self,
            self._desk,
            lambda kept: take_back(kept, done),
            self._show_unsent,
            self._tell_fault,
        )

    def _show_unsent(self, interview: Interview) -> None:
        self._done = None
        self.post_message(TakenBack())
        self.take_over(interview)
        self._tell("Undone: it is not noted as sent.")
        self._draft()

    def action_leave(self) -> None:
        """Back; but not before what was typed is kept, unless it cannot be."""
        if self.generating:
            self.stop_asking()
        elif self.focused is self.findings.findings:
            self.sheet.body.focus()
        elif self._warned:
            # Who knows it may leave all the same.
            self._leave()
        else:
            self.keep_then(self._leave, self._warn)

    def _leave(self) -> None:
        self.dismiss(None)

    def _warn(self) -> None:
        self._warned = True
        keeper = self._keeper
        told = words.not_kept(keeper.trouble, partial(key_of, self), safe=keeper.is_safe)
        self._tell(told, bad=True)
