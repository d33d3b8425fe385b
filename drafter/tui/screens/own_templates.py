"""The templates: one is copied to be the user's own, changed, tried, and taken away again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from drafter.desk import own_templates as shelf
from drafter.desk.own_templates import Fault, Template
from drafter.errors import DrafterError
from drafter.message.draft import Register
from drafter.tui.cut import one_line
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens import own_templates_rows as shown
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk

_TONES = (("all tones", ""), *((f"{tone.value} alone", tone.value) for tone in Register))
_NEEDS_OWN = frozenset({"edit", "take_away"})


class OwnTemplatesScreen(Screen[None]):
    """Every template in force, and the words of the one under the cursor."""

    CSS_PATH = "own_templates.tcss"
    AUTO_FOCUS = "CursorList"
    HELP = """
    The templates that your messages are made from. A copy is yours, goes before the bundled one,
    and may be changed in any editor; to try it runs it on made-up interviews.
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "copy", "Copy", id="templates.copy", tooltip="Copy it, to make it yours"),
        Binding("e,enter", "edit", "Edit", id="templates.edit", tooltip="In your own editor"),
        Binding("t", "try", "Try", id="templates.try", tooltip="Try it on made-up interviews"),
        Binding("a", "try_all", "Try all", id="templates.all", tooltip="Try every template"),
        Binding(
            "x",
            "take_away",
            "Take away",
            id="templates.away",
            tooltip="Put yours aside: the bundled one is used again",
        ),
        Binding("space", "scroll_words(1)", "Scroll", id="templates.down", tooltip="Read on"),
        Binding("b", "scroll_words(-1)", "Up", show=False, id="templates.up", tooltip="Read back"),
        Binding("escape", "leave", "Back", id="templates.back", tooltip="Back to the settings"),
    ]

    _list = getters.query_one(CursorList)
    _head = getters.query_one("#head", Static)
    _words = getters.query_one("#words", Static)
    _scroll = getters.query_one("#scroll", VerticalScroll)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._templates: dict[str, Template] = {}
        self._found: dict[str, list[Fault]] = {}

    def compose(self) -> ComposeResult:
        yield Static("Templates", id="title")
        yield Static(id="head", markup=False)
        with Horizontal(id="middle"):
            yield CursorList()
            with VerticalScroll(id="scroll", can_focus=False):
                yield Static(id="words", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        self._read()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        template = self._template()
        if action in _NEEDS_OWN:
            return True if template is not None and template.own else None
        return True

    def _read(self, cursor: str = "") -> None:
        """Read the folders anew; the cursor goes to one, or stays."""
        self._templates = {each.name: each for each in shelf.templates(self._desk)}
        self._show(cursor or self._list.cursor or next(iter(self._templates), ""))

    def _show(self, cursor: str = "") -> None:
        own = sum(each.own for each in self._templates.values())
        folder = self._desk.catalogue.own
        count = f"{own} of them yours" if own else "none of them yours yet"
        self._head.update(one_line(f"{len(self._templates)}, {count}; yours go into {folder}"))
        listed, found = list(self._templates.values()), self._found
        self._list.put(lambda width: shown.rows(listed, found, width), cursor)
        self._show_words()

    def on_resize(self) -> None:
        self.call_after_refresh(self._show_words)

    @on(CursorList.Moved)
    def _show_words(self) -> None:
        template = self._template()
        self.refresh_bindings()
        if template is None:
            self._words.update("")
            return
        try:
            text = shelf.text(self._desk, template)
        except DrafterError as error:
            self._words.update(one_line(f"{error.title} {error.hint}"))
            return
        faults = self._found.get(template.name, ())
        page = shown.page(template, text, faults, self._scroll.scrollable_content_region.width)
        self._words.update(page)
        place = max(0, shown.first_line(page) - self._scroll.size.height // 2)
        self._scroll.scroll_to(y=place, animate=False)

    def action_copy(self) -> None:
        template = self._template()
        if template is None:
            return
        if template.piece:
            self._copy(template, "")
            return
        from drafter.tui.screens.change import ChooseScreen

        screen = ChooseScreen(f"Copy {template.name} for", _TONES, "")
        self.app.push_screen(screen, lambda tone: self._copy(template, tone))

    def _copy(self, template: Template, tone: str | None) -> None:
        if tone is None:
            return
        try:
            path = shelf.make_own(self._desk, template, Register(tone) if tone else None)
        except DrafterError as error:
            self._tell(f"{error.title} {error.hint}", bad=True)
            return
        name = f"{template.channel}/{os.path.basename(path).removesuffix('.j2')}"
        self._read(name)
        self._tell(f"{name} is yours now; {key_of(self, 'templates.edit')} changes it.")

    @on(CursorList.Chosen)
    def action_edit(self) -> None:
        template = self._template()
        if template is None or not template.own:
            return
        from drafter.tui.screens.edit_file import edit_file

        if edit_file(self.app, template.path):
            self._found.pop(template.name, None)
            self._read(template.name)
            self.action_try()

    def action_try(self) -> None:
        if template := self._template():
            self._head.update("trying ...")
            self._try([template])

    def action_try_all(self) -> None:
        self._head.update("trying all ...")
        self._try(list(self._templates.values()))

    @work(thread=True, exclusive=True, group="trying", exit_on_error=False)
    def _try(self, chosen: Sequence[Template]) -> None:
        # A piece is tried in all that it can be part of, and so takes longer.
        for each in chosen:
            self.call_later(self._tried, each, shelf.faults(self._desk, [each]))

    def _tried(self, template: Template, faults: list[Fault]) -> None:
        if not self.is_attached:
            return
        self._found[template.name] = faults
        self._show()

    def action_take_away(self) -> None:
        template = self._template()
        if template is None or not template.own:
            return
        from drafter.tui.screens.confirm import ConfirmScreen

        question = (
            f"Take your {template.name} away? The bundled one is used again, and yours is kept "
            f"beside it as {os.path.basename(template.path)}{shelf.ASIDE}."
        )
        self.app.push_screen(
            ConfirmScreen(question, "Take away", "Keep"), lambda sure: self._aside(template, sure)
        )

    def _aside(self, template: Template, sure: bool | None) -> None:
        if not sure:
            return
        try:
            shelf.take_away(template)
        except DrafterError as error:
            self._tell(error.title, bad=True)
            return
        self._found.pop(template.name, None)
        self._read()
        self._tell(f"{template.name} is the bundled one again.")

    def action_scroll_words(self, pages: int) -> None:
        self._scroll.scroll_relative(y=pages * (self._scroll.size.height - 1), animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)

    def _template(self) -> Template | None:
        return self._templates.get(self._list.cursor) if self.is_mounted else None

    def _tell(self, said: str, *, bad: bool = False) -> None:
        self.app.notify(one_line(said), severity="error" if bad else "information", markup=False)
