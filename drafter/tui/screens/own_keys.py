"""Every key of the app by the place where it means something, to be changed and put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from drafter.errors import DrafterError, SettingsError
from drafter.tui.cut import one_line
from drafter.tui.keys.common import OWN_KEYS
from drafter.tui.keys.judging import Judged, fault_of, flat, judge
from drafter.tui.keys.keyed import KeyedApp, key_of
from drafter.tui.keys.names import in_words
from drafter.tui.keys.ring import DEEDS
from drafter.tui.screens.own_keys_rows import FIRST, id_of, rows
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk


class OwnKeysScreen(Screen[None]):
    """The keys as they are now; each change is kept at once."""

    CSS_PATH = "own_keys.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = """
    Every key, screen by screen. A change goes into [keys] of config.toml and is in force at once;
    the names at the right are those to use there.
    """
    BINDINGS: ClassVar[list[BindingType]] = [*OWN_KEYS]

    _list = getters.query_one(CursorList)
    _head = getters.query_one("#head", Static)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._judged = Judged({}, ())

    def compose(self) -> ComposeResult:
        yield Static("Keys", id="title")
        yield Static(id="head", markup=False)
        yield CursorList()
        yield KeyBar()

    def on_mount(self) -> None:
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "put_all_back":
            return True if self._written() else None
        return True

    def _show(self) -> None:
        self._judged = judge(self._written())
        own, faults = self._judged
        count = f"{len(own)} of your own" if own else "all as they come"
        self._head.update(
            "\n".join(
                map(one_line, [f"{count}; {key_of(self, 'keys.change')} changes one", *faults])
            )
        )
        self._head.set_class(bool(faults), "-faulty")
        self._list.put(lambda width: rows(own, width), self._list.cursor or FIRST)
        self.refresh_bindings()

    @on(CursorList.Chosen)
    def action_change(self) -> None:
        name = id_of(self._list.cursor)
        if name not in DEEDS:
            return
        from drafter.tui.screens.press_key import PressKeyScreen

        own = self._judged.own
        screen = PressKeyScreen(
            DEEDS[name].told,
            own.get(name, DEEDS[name].keys),
            lambda key: fault_of(name, (key,), own),
        )
        self.app.push_screen(screen, lambda key: self._take(name, key))

    def _take(self, name: str, key: str | None) -> None:
        if key is not None:
            self._keep({name: None if (key,) == DEEDS[name].keys else in_words(key)})

    def action_put_back(self) -> None:
        name = id_of(self._list.cursor)
        if name in flat(self._written()):
            self._keep({name: None})

    def action_put_all_back(self) -> None:
        from drafter.tui.screens.confirm import ConfirmScreen

        question = "Put every key back to the usual one? Your table [keys] is then empty."
        self.app.push_screen(ConfirmScreen(question, "Put back", "Leave"), self._put_all_back)

    def _put_all_back(self, sure: bool | None) -> None:
        if sure:
            self._keep(dict.fromkeys(flat(self._written())))

    def _keep(self, changes: Mapping[str, str | None]) -> None:
        """Write it, and use what is written."""
        places = {name: path for name, (path, _) in flat(self._written()).items()}
        try:
            self._desk.settled.keep_keys(
                {places.get(name, (name,)): keys for name, keys in changes.items()}
            )
        except DrafterError as error:
            said = one_line(f"{error.title} {error.hint}")
            self.app.notify(said, severity="error", markup=False)
            return
        self._show()
        if isinstance(self.app, KeyedApp):
            self.app.use_keys(self._judged.own)

    def action_leave(self) -> None:
        self.dismiss(None)

    def _written(self) -> Mapping[str, object]:
        try:
            return self._desk.settled.now.keys
        except SettingsError:
            # The settings say so already.
            return {}
