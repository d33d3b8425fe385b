"""The settings: the profile, the country, how it looks, and the ways to templates and keys."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Label, OptionList, Static

from drafter.desk.settling import Settling
from drafter.errors import DrafterError, SettingsError
from drafter.interview.shown import visible
from drafter.tui.form.faults import told
from drafter.tui.form.field import Field
from drafter.tui.form.pick import PickList
from drafter.tui.keys.keyed import key_of
from drafter.tui.screens.reading import lines_of
from drafter.tui.screens.settings_preview import Preview
from drafter.tui.screens.settings_questions import (
    SECTIONS,
    THEME,
    UNSIGNED,
    about,
    field,
    name_of,
)
from drafter.tui.themes import first_theme
from drafter.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from drafter.desk.desk import Desk

_TEMPLATES, _KEYS, _FILE = "templates", "keys", "file"


class SettingsScreen(Screen[None]):
    """Everything that is settled once."""

    CSS_PATH = "settings.tcss"
    AUTO_FOCUS = "Field Line"
    HELP = """
    What is the same for every interview. What you save goes into config.toml, in which your own
    comments and everything else stay as they are.
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", id="settings.save", tooltip="Save and leave"),
        Binding("escape", "leave", "Back", id="settings.back", tooltip="Leave without saving"),
        Binding(
            "f2",
            "templates",
            "Templates",
            id="settings.templates",
            tooltip="Your own templates: copy, change, check, take away",
        ),
        Binding("f3", "keys", "Keys", id="settings.keys", tooltip="Every key, to be changed"),
        Binding(
            "f5",
            "edit_file",
            "File",
            id="settings.file",
            tooltip="Open config.toml in your own editor",
        ),
    ]

    _bar = getters.query_one("#bar", Static)
    _state = getters.query_one("#state", Static)
    _help = getters.query_one("#help", Static)
    _preview = getters.query_one(Preview)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settling: Settling | None = None
        self._fault: tuple[str, ...] = ()
        """Why config.toml cannot be read, if it cannot."""
        try:
            self._settling = desk.settled.page()
        except SettingsError as error:
            self._fault = tuple(lines_of(error))
        self._warned = False

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Label("Settings", id="title")
            yield Static("", id="state", markup=False)
        with Horizontal(id="middle"):
            with VerticalScroll(id="sheet", can_focus=False):
                if self._settling is not None:
                    for title, asked in SECTIONS:
                        yield Label(title, classes="heading")
                        for question in asked:
                            text = self._settling.answers.get(question.path, "")
                            if question.path == THEME:
                                text = self.app.theme
                            yield field(question, text, sorted(self.app.available_themes))
                yield Label("More", classes="heading")
                with Vertical(id="ways"):
                    yield Button("Templates", id=_TEMPLATES, compact=True)
                    yield Button("Keys", id=_KEYS, compact=True)
                    yield Button("config.toml in your editor", id=_FILE, compact=True)
            yield Preview(self._desk)
        yield Static("", id="bar", markup=False)
        yield Static("", id="help", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        if self._settling is None:
            self._say("\n".join((*self._fault, "Nothing here is changed until that is mended.")))
            self.query_one(f"#{_FILE}", Button).focus()
            return
        others = self._settling.others()
        if others:
            self._say("\n".join(("In config.toml, this needs a look too:", *others)))
        elif not self._settling.answers.get("me.name"):
            self._say(UNSIGNED)
        self._judge()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "save":
            return self._settling is not None
        return True

    # What is typed.

    @on(Field.Changed)
    def _take(self, event: Field.Changed) -> None:
        if event.path == THEME:
            self._show_theme(event.text)
        elif self._settling is not None:
            self._settling.answers[event.path] = event.text
            self._warned = False
            self._say("")
            self._judge()

    def _judge(self, *, insist: bool = False) -> dict[str, str]:
        """Say beside each answer what there is to say; the faults by their path."""
        if self._settling is None:
            return {}
        judged = self._settling.judge()
        for one in self.query(Field):
            if one.path != THEME:
                text = self._settling.answers.get(one.path, "")
                fault = told(one.path, judged.faults.get(one.path, ""))
                echo = judged.echoes.get(one.path, "")
                one.tell(text, fault, echo, insist=insist)
        self._state.update("not saved" if self._settling.changed else "", layout=False)
        self._preview.show_soon(judged.profile, judged.country)
        return judged.faults

    @on(OptionList.OptionHighlighted)
    def _try_theme(self, event: OptionList.OptionHighlighted) -> None:
        """Show a theme while the cursor is on its name."""
        chosen = event.option_list
        if isinstance(chosen, PickList) and self._focused_path() == THEME:
            self._show_theme(chosen.values[event.option_index])

    def _show_theme(self, name: str) -> None:
        known = set(self.app.available_themes)
        self.app.theme = name if name in known else first_theme("", known, os.environ)

    def on_descendant_focus(self) -> None:
        path = self._focused_path()
        if self._settling is not None and not isinstance(self.focused, PickList):
            # The list may have been left without taking anything.
            self._show_theme(self._theme_field().control.text)
        self._help.update(about(path) if path else "Enter presses the button.", layout=False)
        self._judge()

    def on_descendant_blur(self) -> None:
        self.call_later(self._judge)

    # What is done.

    def action_save(self) -> None:
        if self._settling is None:
            return
        faults = self._judge(insist=True)
        if faults:
            names = ", ".join(map(name_of, faults))
            self._say(f"{'This needs' if len(faults) == 1 else 'These need'} a look: {names}.")
            first = next(iter(faults))
            next(one for one in self.query(Field) if one.path == first).control.focus()
            return
        try:
            self._settling.save()
        except DrafterError as error:
            self._say("\n".join(lines_of(error)))
            return
        self._desk.settle_anew()
        self.app.notify("The settings are saved.", markup=False)
        self.dismiss()

    def action_leave(self) -> None:
        changed = self._settling is not None and self._settling.changed
        if changed and not self._warned:
            # Once: who knows it may leave all the same.
            self._warned = True
            save, back = key_of(self, "settings.save"), key_of(self, "settings.back")
            self._say(f"Not saved: {save} saves it, {back} once more leaves without.")
            return
        self.dismiss()

    def action_templates(self) -> None:
        from drafter.tui.screens.own_templates import OwnTemplatesScreen

        self.app.push_screen(OwnTemplatesScreen(self._desk))

    def action_keys(self) -> None:
        from drafter.tui.screens.own_keys import OwnKeysScreen

        self.app.push_screen(OwnKeysScreen(self._desk))

    async def action_edit_file(self) -> None:
        from drafter.tui.screens.edit_file import edit_file

        if self._settling is not None and self._settling.changed:
            self._say(f"Save first: {key_of(self, 'settings.save')} does.")
            return
        if edit_file(self.app, self._desk.settled.file):
            self._desk.settle_anew()
            self.app.switch_screen(SettingsScreen(self._desk))

    @on(Button.Pressed)
    async def _press(self, event: Button.Pressed) -> None:
        await self.run_action(
            {_TEMPLATES: "templates", _KEYS: "keys", _FILE: "edit_file"}[event.button.id or ""]
        )

    def _say(self, said: str) -> None:
        self._bar.update("\n".join(map(visible, said.splitlines())))
        self._bar.display = bool(said)

    def _theme_field(self) -> Field:
        return next(one for one in self.query(Field) if one.path == THEME)

    def _focused_path(self) -> str:
        """The path of the question that the cursor is in."""
        found = self.focused.ancestors_with_self if self.focused else ()
        return next((each.path for each in found if isinstance(each, Field)), "")
