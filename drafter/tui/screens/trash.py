"""What is in the trash, to be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from drafter.errors import DrafterError
from drafter.tui.cut import fitted, one_line
from drafter.tui.screens.reading import lines_of
from drafter.tui.widgets.cursor_list import CursorList, Part, Row
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.interviews import Interviews

_EMPTY = "The trash is empty."


class TrashScreen(Screen[None]):
    """The interviews that were put away."""

    CSS_PATH = "trash.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = "The interviews that you put in the trash. They stay there until you bring them back."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "restore",
            "Bring back",
            key_display="enter",
            id="trash.restore",
            tooltip="Bring it back to the agenda",
        ),
        Binding("escape", "leave", "Back", key_display="esc", id="trash.back", tooltip="Back"),
    ]
    _list = getters.query_one(CursorList)
    _head = getters.query_one("#head", Static)

    def __init__(self, kept: Interviews) -> None:
        super().__init__()
        self._kept = kept

    def compose(self) -> ComposeResult:
        yield Static("In the trash", id="title")
        yield Static(id="head", markup=False)
        yield CursorList()
        yield KeyBar()

    def on_mount(self) -> None:
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return None if action == "restore" and not self._list.cursor else True

    def _show(self) -> None:
        try:
            found = self._kept.names(trashed=True)
        except DrafterError as error:
            self._tell(error)
            return
        self._head.update("" if found else _EMPTY)
        ids = [str(which) for which, _, _ in found]
        here = self._list.cursor if self._list.cursor in ids else next(iter(ids), "")
        self._list.put(lambda width: _rows(found, width), here)
        self.refresh_bindings()

    @on(CursorList.Chosen)
    def action_restore(self) -> None:
        if not self._list.cursor:
            return
        try:
            found = self._kept.store.restore(int(self._list.cursor))
        except DrafterError as error:
            self._tell(error)
            return
        self.notify(f"{one_line(found.company)} is on the agenda again.", markup=False)
        self._show()

    def _tell(self, error: DrafterError) -> None:
        self.notify("\n".join(lines_of(error)), severity="error", markup=False)

    def action_leave(self) -> None:
        self.dismiss(None)


def _rows(found: list[tuple[int, str, str]], width: int) -> list[Row]:
    """A row for each, the company in front of the role."""
    column = width // 2
    return [
        Row(
            ((Part(fitted(one_line(company), column - 2)), Part(f"  {one_line(role)}")),),
            str(which),
        )
        for which, company, role in found
    ]
