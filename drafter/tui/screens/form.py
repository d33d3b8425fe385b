"""The form of an interview, with the advice beside it while it is filled in."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from drafter.desk.filling import Clash
from drafter.desk.judging import Judged
from drafter.errors import DrafterError, InterviewError
from drafter.tui.form import words
from drafter.tui.form.faults import by_label
from drafter.tui.form.field import Field
from drafter.tui.form.page import FormPage


class FormScreen(FormPage):
    """A new interview, or one that is kept; ends with the id under which it is kept."""

    CSS_PATH = "form.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]  # noqa: RUF012
    AUTO_FOCUS = "Field Line"
    HELP = (
        "What you remember of an interview. Company, role and day are enough; the advice "
        "changes as you type, and nothing typed is lost."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "done", "Done", id="form.done", tooltip="Keep it and leave"),
        Binding("escape", "leave", "Leave", id="form.leave", tooltip="Leave; nothing is lost"),
        Binding("ctrl+n", "add_person", "Person", id="form.person", tooltip="Add somebody you met"),
        Binding("ctrl+o", "unfold", "More", id="form.more", tooltip="Ask what is rarely asked"),
        Binding("f2", "advice", "Advice", id="form.advice", tooltip="The whole advice"),
        Binding("ctrl+r", "resume", "Resume", id="form.resume", tooltip="Go on with the last form"),
        Binding(
            "ctrl+t", "discard", "Discard", id="form.discard", tooltip="Throw away what you typed"
        ),
    ]

    def follow_room(self) -> None:
        """Offer the keys that there are now."""
        # Wide enough, it has no key for the advice.
        if self.has_class("-narrow") is not self._narrow:
            self._narrow = not self._narrow
            self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "advice":
            return self.has_class("-narrow")
        if action == "resume":
            return self._filling.which is None and bool(self._others) and not self._filling.changed
        if action == "discard":
            return True if self._filling.changed else None
        return True

    def action_done(self) -> None:
        """Keep it under an id, once nothing is wrong with it."""
        judged = self._judged()
        if judged is not None and judged.interview is None:
            self._insist(words.faults(judged), next(iter(judged.faults), None))
        elif judged is not None:
            self._finish(leaving=False)

    def action_leave(self) -> None:
        """Leave: what is complete is kept as an interview, anything else unfinished."""
        if self.has_class("-card"):
            self.action_advice()
            return
        if not self._filling.changed:
            self._filling.discard()
            self._end(None)
            return
        judged = self._judged()
        if judged is not None and judged.interview is not None:
            self._finish(leaving=True)
        else:
            self._leave_unfinished(words.kept_unfinished(self._filling))

    def _judged(self) -> Judged | None:
        """What the answers come to; None, and told, if the settings are in the way."""
        try:
            return self._filling.judge()
        except DrafterError as error:
            self._say(f"{error.title} {error.hint}")
            return None

    async def action_add_person(self) -> None:
        await self._sheet.add_entry("people")

    async def action_unfold(self) -> None:
        await self._sheet.show_more()

    def action_advice(self) -> None:
        self.toggle_class("-card")
        if self.has_class("-card"):
            self._card.focus()
        else:
            self._sheet.query(Field).first().control.focus()

    def action_resume(self) -> None:
        """Go on with the form that was left unfinished last."""
        if self._newest is not None:
            form = FormScreen(self._desk, self._today, None, self._newest)
            self._left = True
            self._filling.discard()
            self.app.switch_screen(form)

    def action_discard(self) -> None:
        """Throw away what was typed, when asked twice."""
        if not self._sure:
            self._sure = True
            self._say(words.sure(self._filling, self.key))
            return
        self._filling.discard()
        self._end(None)

    def _end(self, kept: int | None) -> None:
        self._left = True
        self.dismiss(kept)

    def _finish(self, *, leaving: bool) -> None:
        try:
            done = self._filling.finish()
        except InterviewError as error:
            self._insist(" ".join(map(by_label, error.faults)), None)
        except DrafterError as error:
            self._trouble(f"{error.title} {error.hint}", leaving=leaving)
        else:
            if isinstance(done, Clash):
                self._trouble(words.clash(self._filling, done, self.key), leaving=leaving)
                return
            self.app.notify(words.kept(self._filling, done), markup=False)
            self._end(done)

    def _trouble(self, said: str, *, leaving: bool) -> None:
        """Tell why it is not in the store; it stays unfinished."""
        if leaving:
            self._leave_unfinished(f"{said} {words.YOURS_IS_UNFINISHED}")
        else:
            self._say(said)
            self._keep()

    def _leave_unfinished(self, said: str) -> None:
        try:
            self._filling.keep()
        except DrafterError as error:
            self._say(f"{error.title} {words.discard_to_leave(self.key)}")
            return
        self.app.notify(said, markup=False)
        self._end(None)

    def _insist(self, said: str, first: str | None) -> None:
        """Show every fault, and go to the first."""
        self._say(said)
        self._tell(insist=True)
        if first is not None:
            self.run_worker(self._sheet.go_to(first), exit_on_error=True)
