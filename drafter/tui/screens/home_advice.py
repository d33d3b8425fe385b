"""The advice on the interview under the cursor: on its card, or in brief where that has no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.screen import Screen
from textual.widgets import Static

from drafter.desk.item_words import notice
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import reading
from drafter.tui.screens.advising import brief, show_advice
from drafter.tui.screens.agenda_list import AgendaList
from drafter.tui.widgets.advice_card import AdviceCard

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.desk import Desk


class Advises(Screen[None]):
    """What the agenda shows of the advice."""

    _desk: Desk
    _today: date | datetime | None
    _kept: reading.Kept | None
    _list: getters.query_one[AgendaList]
    _card = getters.query_one(AdviceCard)
    _brief = getters.query_one("#brief", Static)
    _beside = False
    """Whether the card was to be seen when the window last changed."""

    def follow_room(self) -> None:
        """Show the advice where there is room for it now."""
        if self._card.display is not self._beside:
            self._beside = self._card.display
            self.advise()

    def action_sources(self) -> None:
        self.add_class("-advice")
        self.advise()
        self._card.action_toggle_sources()

    def action_advice(self) -> None:
        self.toggle_class("-no-advice" if self.has_class("-wide") else "-advice")
        self.advise()

    def advise(self) -> None:
        """Show the advice on the row under the cursor."""
        row = self._list.row if self.is_mounted else None
        if self._kept is None or row is None or row.form or row.which is None:
            self._card.clear()
            self._brief.update("")
        elif row.item is not None and row.item.damaged:
            self._card.show_fault([notice(row.item)])
            self._brief.update(notice(row.item))
        elif self._card.display:
            show_advice(self._card, self._desk, self._today, row.which)
        else:
            more, edit = key_of(self, "home.advice"), key_of(self, "home.edit")
            self._brief.update(brief(self._desk, self._today, row.which, more, edit))
