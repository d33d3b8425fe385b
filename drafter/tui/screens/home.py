"""The agenda, and beside it the advice on the interview under the cursor."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input, Static

from drafter.errors import StoreError
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import reading
from drafter.tui.screens.agenda_list import AgendaList
from drafter.tui.screens.agenda_rows import form_rows, item_rows, unread_rows
from drafter.tui.screens.deeds import Deeds
from drafter.tui.screens.home_advice import Advises
from drafter.tui.screens.home_keys import KEYS, NEEDS_KEPT, NEEDS_ROW, Opens
from drafter.tui.screens.home_log import Logs
from drafter.tui.screens.home_ways import Ways
from drafter.tui.screens.home_words import empty, fault, header, none_found
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.agenda import State
    from drafter.desk.desk import Desk

_LOOK_EVERY = 1.5
"""Seconds: what another program writes is seen within two."""
_REST = 0.06
"""The cursor rests so long before the advice follows it."""


class HomeScreen(Advises, Logs, Ways, Screen[None]):
    """The first screen."""

    AUTO_FOCUS = "AgendaList"
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (14, "-high")]  # noqa: RUF012
    HELP = "Your interviews, the most pressing first, and the advice on the one under the cursor."
    BINDINGS: ClassVar[list[BindingType]] = KEYS
    _list = getters.query_one(AgendaList)
    _search = getters.query_one("#search", Input)
    _header = getters.query_one("#header", Static)
    _message = getters.query_one("#message", Static)

    def __init__(self, desk: Desk, today: date | datetime | None, opens: Opens) -> None:
        super().__init__()
        self._desk = desk
        self._today = today
        self._opens = opens
        self._kept: reading.Kept | None = None
        self._nth = 0
        self._only: State | None = None
        self._deeds = Deeds(self._tell, self._done, self._key)
        self._resting: Timer | None = None
        self._on = (True, False)
        """Whether the cursor is on nothing, and whether on a form."""
        self._day = date.today()

    def _key(self, name: str) -> str:
        return key_of(self, name)

    def compose(self) -> ComposeResult:
        yield Static(id="header", markup=False)
        yield Input(id="search", compact=True)
        yield Static(id="message", markup=False)
        with Horizontal(id="body"):
            yield AgendaList()
            yield AdviceCard(id="advice")
        yield Static(id="brief", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._say("reading ...")
        self.set_interval(_LOOK_EVERY, self._look)

    def on_screen_resume(self) -> None:
        # After the first paint: an empty screen at once is better than a full one later.
        self.call_after_refresh(self.action_reload)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "undo":
            return self._deeds.can_undo
        if action in ("sample", "sources"):
            # The same key: where nothing is kept, there are no sources to show.
            return (action == "sample") is self._is_empty
        row = self._list.row if self.is_mounted else None
        unfinished = row is not None and bool(row.form)
        if (action in NEEDS_ROW and row is None) or (action in NEEDS_KEPT and unfinished):
            return None
        return True

    @property
    def _is_empty(self) -> bool:
        """Whether it is known that nothing is kept."""
        return self._kept is not None and not self._kept.items

    @on(reading.Looked)
    def _show_unread(self, event: reading.Looked) -> None:
        if event.nth == self._nth and self._kept is None and event.names:
            self._say(f"reading {len(event.names):,} ...")
            self._list.put(unread_rows(event.names))

    @on(reading.Read)
    def _show_kept(self, event: reading.Read) -> None:
        if event.nth == self._nth:
            self._kept = event.kept
            self._show()

    @on(reading.Failed)
    def _show_failure(self, event: reading.Failed) -> None:
        if event.nth == self._nth:
            self._kept = None
            self._list.put([])
            self._say("")
            self._put_message(fault(reading.lines_of(event.error), self._key))

    @on(AgendaList.Moved)
    def _follow_cursor(self, event: AgendaList.Moved) -> None:
        on = (event.row is None, bool(event.row and event.row.form))
        if on != self._on:
            # The footer is made anew, which is dear: only if other keys can be pressed.
            self._on = on
            self.refresh_bindings()
        if self._resting is not None:
            self._resting.stop()
        self._resting = self.set_timer(_REST, self.advise)

    @on(AgendaList.Chosen)
    def action_open(self) -> None:
        row = self._list.row
        if row is not None and row.form:
            self._opens.open_interview_form(row.which, row.form)
        elif row is not None:
            self.open_words(row)

    @on(Input.Submitted, "#search")
    def _found(self) -> None:
        self._list.focus()

    def show_interview(self, which: int | None) -> None:
        """Put the cursor on an interview that was just kept."""
        if which is not None:
            self._list.want(which)

    def action_new(self) -> None:
        self._opens.action_new_interview()

    def action_edit(self) -> None:
        if row := self._list.row:
            self._opens.open_interview_form(row.which, row.form)

    def action_snooze(self) -> None:
        row = self._list.row
        if row is None or row.item is None:
            return
        from drafter.tui.screens.snooze import SnoozeScreen

        item, store = row.item, self._desk.interviews.store
        self.app.push_screen(
            SnoozeScreen(item), lambda until: self._deeds.snooze(store, item, until)
        )

    def action_trash(self) -> None:
        row, which = self._list.row, self._which()
        if row is not None and which is not None:
            self._deeds.trash(self._desk.interviews.store, which, row.cells[0])

    def action_trashed(self) -> None:
        from drafter.tui.screens.trash import TrashScreen

        self.app.push_screen(TrashScreen(self._desk.interviews))

    def action_undo(self) -> None:
        self._deeds.undo()

    def action_sample(self) -> None:
        from drafter.desk.sample import sample

        facts = sample(self._here())
        self._deeds.attempt(
            lambda: self._desk.interviews.add(facts, "the sample"), "A sample is added."
        )

    def action_search(self) -> None:
        self.add_class("-search")
        self._search.placeholder = f"Search all facts; {self._key('home.clear')} clears"
        self._search.focus()

    def action_clear(self) -> None:
        self.remove_class("-search")
        self._only = None
        self._search.value = ""
        self._list.focus()
        self._show()

    def action_filter(self) -> None:
        if self._kept is None:
            return
        states = list(dict.fromkeys(item.state for item in self._kept.items))
        places = [None, *states]
        nth = places.index(self._only) if self._only in places else 0
        self._only = places[(nth + 1) % len(places)]
        self._show()

    def action_reload(self) -> None:
        self._nth += 1
        self._look_up()
        self._read(self._nth)

    @work(thread=True, group="reading", exit_on_error=False)
    def _read(self, nth: int) -> None:
        reading.read(self._desk, self._today, nth, self.post_message)

    def _look(self) -> None:
        """Read again if another program wrote, or the day has changed."""
        if self.is_current and (self._look_up() or self._day != date.today()):
            self._day = date.today()
            self.action_reload()

    def _look_up(self) -> bool:
        try:
            return self._desk.interviews.store.changed()
        except StoreError:
            # Whoever reads will be told.
            return False

    @on(Input.Changed, "#search")
    def _show(self) -> None:
        kept = self._kept
        if kept is None:
            return
        words = self._search.value
        items = [item for item in kept.items if self._only in (None, item.state)]
        rows = item_rows(items, kept.found(words))
        plain = not words.strip() and self._only is None
        if plain:
            rows = [*form_rows(kept.forms), *rows]
        self._say("")
        if rows:
            self._put_message("")
        else:
            self._put_message(
                none_found(self._key)
                if kept.items
                else empty(self._key, signs=self._desk.settled.signs, trashed=kept.trashed)
            )
        self._list.put(rows)

    def _say(self, doing: str) -> None:
        items = self._kept.items if self._kept else []
        self._header.update(header(self._here(), items, self._only, doing, self._key))

    def _put_message(self, text: str) -> None:
        self._message.update(text)
        hidden = self.has_class("-message")
        self.set_class(bool(text), "-message")
        if hidden and not text and not self.has_class("-search"):
            # What is hidden cannot keep the focus, and does not take it back by itself.
            self.call_after_refresh(self._list.focus)

    def _tell(self, said: str, wrong: bool = False) -> None:
        # What was said before is out of date, and would cover more of the agenda.
        self.app.clear_notifications()
        self.notify(said, severity="error" if wrong else "information", markup=False)

    def _done(self) -> None:
        self.refresh_bindings()
        self.action_reload()

    def _which(self) -> int | None:
        """The kept interview under the cursor."""
        row = self._list.row
        return row.which if row is not None and not row.form else None

    def _here(self) -> date:
        """The user's own day."""
        here = self._today or datetime.now()
        return here.date() if isinstance(here, datetime) else here
