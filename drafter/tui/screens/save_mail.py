"""Where to save an email as a file that a mail program opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from drafter.errors import DrafterError
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.desk.manuscript import Manuscript
    from drafter.interview.model import Candidate

_WHERE = "A name alone goes into the folder in which you started drafter."


class SaveMailScreen(ModalScreen[str]):
    """Answers with the path it was saved under."""

    HELP = (
        "A file that your mail program opens as a draft. A name is enough; a path leads elsewhere."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", id="save.back", tooltip="Save nothing"),
    ]

    place = getters.query_one("#place", Input)
    fault = getters.query_one("#fault", Static)

    def __init__(self, page: Manuscript, me: Candidate, moment: datetime) -> None:
        super().__init__()
        self._page = page
        self._me = me
        self._moment = moment

    def compose(self) -> ComposeResult:
        from drafter.desk.saving import file_name

        with Vertical(classes="dialog"):
            yield Static("Save as a mail file", classes="title")
            yield Input(file_name(self._page), id="place", compact=True)
            yield Static(id="fault", classes="fault", markup=False)
            yield Static(_WHERE, classes="muted")
            yield Static(f"enter: save it   {key_of(self, 'save.back')}: go back", classes="muted")

    @on(Input.Submitted)
    def _save(self, event: Input.Submitted) -> None:
        from drafter.desk.saving import save_mail

        if not event.value.strip():
            self.fault.update("Give a name.")
            return
        try:
            path = save_mail(self._page, self._me, self._moment, event.value)
        except DrafterError as error:
            self.fault.update(one_line(f"{error.title} {error.hint}"))
            return
        self.dismiss(path)

    def action_leave(self) -> None:
        self.dismiss(None)
