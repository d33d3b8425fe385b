"""What happened since an interview of the agenda: noted, and taken back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.errors import DrafterError
from drafter.interview.shown import shortened
from drafter.tui.cut import one_line
from drafter.tui.screens.advising import advice_in_words
from drafter.tui.screens.agenda_list import AgendaList
from drafter.tui.screens.deeds import Deed, Deeds
from drafter.tui.screens.reading import lines_of

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any

    from textual.app import App

    from drafter.desk.desk import Desk
    from drafter.desk.taking_back import Done


class Logs:
    """The actions around the log of the interview under the cursor."""

    _desk: Desk
    _today: date | datetime | None
    _list: AgendaList
    _deeds: Deeds
    app: App[Any]

    if TYPE_CHECKING:

        def refresh_bindings(self) -> None: ...

    def action_log(self) -> None:
        row = self._list.row
        if row is None or row.item is None or row.form:
            return
        from drafter.tui.screens.log import LogScreen

        try:
            screen = LogScreen(self._desk, self._today, row.item)
        except DrafterError as error:
            # It went to the trash meanwhile, or out of the store.
            self._tell("\n".join(lines_of(error)), wrong=True)
            return
        self.app.push_screen(screen, self._noted)

    def _noted(self, done: Done | None) -> None:
        """Say what to do now, and that it can be undone."""
        if done is None:
            return
        told = advice_in_words(self._desk, self._today, done.interview)
        self._deeds.done(f"Noted. {told}", *self._undoing(done))

    def remember(self, done: Done) -> None:
        """Let what another screen noted be taken back here too."""
        self._deeds.remember(*self._undoing(done))
        self.refresh_bindings()

    def forget_last(self) -> None:
        """It was taken back there."""
        self._deeds.forget_last()
        self.refresh_bindings()

    def _undoing(self, done: Done) -> tuple[str, Deed]:
        """What it is called when it is taken back, and how it is."""
        from drafter.desk.taking_back import take_back

        said = f"Noted with {one_line(shortened(done.before.company))}."
        return said, lambda: take_back(self._desk.interviews, done)

    def _tell(self, said: str, wrong: bool = False) -> None:
        """Say something in passing."""
        raise NotImplementedError
