"""What a draft was before, and how that differs from what it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from drafter.desk.manuscript import Manuscript, reread
from drafter.desk.when import day_in_words
from drafter.desk.writing import milestones
from drafter.errors import InputError
from drafter.tui.cut import one_line
from drafter.tui.keys.common import HELP_KEY
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.compared import compared

if TYPE_CHECKING:
    from datetime import date

    from drafter.store.records import DraftVersion

_ORIGINS = {"edited": "your words", "template": "from the template", "model": "from the model"}


class VersionsList(OptionList):
    """A click shows how a version differs, a second one brings it back."""

    async def _on_click(self, event: events.Click) -> None:
        # In the place of what a list of options does, which would take it unseen.
        event.prevent_default()
        clicked = event.style.meta.get("option")
        if clicked is None:
            return
        if clicked == self.highlighted:
            self.action_select()
        else:
            self.highlighted = clicked


class VersionsScreen(ModalScreen[Manuscript]):
    """Answers with the version that is to come back."""

    CSS_PATH = "versions.tcss"
    AUTO_FOCUS = "#versions"
    HELP = "What the draft was before: minus is what stands there now, plus what would come back."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", id="versions.back", tooltip="Change nothing"),
        HELP_KEY,
        Binding(
            "pagedown",
            "scroll_changes(1)",
            "Page down",
            show=False,
            id="versions.down",
            tooltip="More of the changes",
        ),
        Binding(
            "pageup",
            "scroll_changes(-1)",
            "Page up",
            show=False,
            id="versions.up",
            tooltip="The changes above",
        ),
    ]

    list_of_all = getters.query_one("#versions", VersionsList)
    changes = getters.query_one("#changes", Static)

    def __init__(self, versions: Sequence[DraftVersion], page: Manuscript, today: date) -> None:
        super().__init__()
        self._page = page
        self._today = today
        self._versions = milestones(versions)[::-1]

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static("Versions", classes="title")
            with Horizontal(id="both"):
                yield VersionsList(
                    *(Option(self._told(one)) for one in self._versions),
                    id="versions",
                    markup=False,
                    compact=True,
                )
                with VerticalScroll(id="scroll", can_focus=False):
                    yield Static(id="changes", markup=False)
            back = key_of(self, "versions.back")
            yield Static(
                f"Enter brings a version back, ctrl+z undoes that; {back} changes nothing.",
                classes="muted",
            )

    @on(OptionList.OptionHighlighted)
    def _compare(self, event: OptionList.OptionHighlighted) -> None:
        text = self._versions[event.option_index].text
        changed = compared(self._page.text, text)
        self.changes.update("This is what stands there now." if changed is None else changed)

    @on(OptionList.OptionSelected)
    def _bring_back(self, event: OptionList.OptionSelected) -> None:
        try:
            self.dismiss(reread(self._versions[event.option_index].text, self._page))
        except InputError:
            self.dismiss(self._page._replace(subject="", body=""))

    def action_scroll_changes(self, pages: int) -> None:
        scroll = self.query_one("#scroll", VerticalScroll)
        scroll.scroll_relative(y=pages * scroll.size.height, animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)

    def _told(self, version: DraftVersion) -> Content:
        made = version.made_at.astimezone()
        day = day_in_words(made.date(), self._today)
        return Content.assemble(
            f"{day}, {made:%H:%M}\n",
            (f"  {_ORIGINS.get(version.origin, one_line(version.origin))}", "$text-muted"),
        )
