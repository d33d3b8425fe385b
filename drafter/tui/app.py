"""The terminal app: which screens there are, and how one leads to another."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.app import SystemCommand
from textual.binding import BindingType
from textual.command import CommandPalette

from drafter.errors import DrafterError, SettingsError
from drafter.tui.cut import in_passing
from drafter.tui.hanging_up import end_with_terminal
from drafter.tui.keys.common import APP_KEYS
from drafter.tui.keys.keyed import KeyedApp, key_of
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.noted import Noted, TakenBack
from drafter.tui.settling import settle
from drafter.tui.themes import DARK, LIGHT, first_theme

if TYPE_CHECKING:
    from datetime import date, datetime

    from textual.command import Provider
    from textual.screen import Screen
    from textual.theme import Theme

    from drafter.desk.desk import Desk


def _commands() -> type[Provider]:
    # Not sooner: the first paint needs no palette.
    from drafter.tui.palette import Commands

    return Commands


_LAID_OUT_AFTER = 0.05
_SETTLED_AFTER = 2.0
"""Seconds: the first screen is there, and what it needs is loaded."""


class DrafterApp(KeyedApp):
    """Everything drafter can do, on screens that stay open."""

    TITLE = "drafter"
    # The first screen is not pushed, so its rules would not be read by themselves.
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "plain.tcss", "screens/home.tcss"]
    COMMANDS = {_commands}  # noqa: RUF012 (as in the class above)
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 (as in the class above)
        (0, "-narrow"),
        (120, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [*APP_KEYS]

    def __init__(self, desk: Desk, today: date | datetime | None = None) -> None:
        # Without colours the terminal's own are left as they are: shades of grey may be illegible.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self._desk = desk
        self._today = today
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self._taste = desk.settled.taste
        self.theme = first_theme(self._taste.theme, set(self.available_themes), os.environ)

    def get_default_screen(self) -> Screen[Any]:
        return HomeScreen(self._desk, self._today, self)

    def on_mount(self) -> None:
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        # After the first paint: who has no keys of their own waits for nothing.
        self.call_after_refresh(self.take_keys)
        if not self.is_headless:
            end_with_terminal()
            self.set_timer(_SETTLED_AFTER, partial(settle, self._desk))

    def notify(self, message: str, **more: Any) -> None:
        """Say something in passing, of a size that leaves the screen to what stands there."""
        super().notify(in_passing(message), **more)

    def on_resize(self, event: events.Resize) -> None:
        """Say that there is too little room, as long as there is."""
        from drafter.tui.screens.room import RoomScreen, is_enough

        screen = self.screen
        if is_enough(event.size) and isinstance(screen, RoomScreen):
            screen.dismiss()
        elif not is_enough(event.size) and not isinstance(screen, RoomScreen):
            self.push_screen(RoomScreen())
        # No handler of the screens' own: where the terminal knows no size, they are told of two
        # in turn, for ever.
        for one in self.screen_stack:
            if follow := getattr(one, "follow_room", None):
                one.set_timer(_LAID_OUT_AFTER, follow)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        other = "light" if self.current_theme.dark else "dark"
        if not screen.is_modal:
            yield SystemCommand("New", "Write down an interview", self.action_new_interview)
            yield SystemCommand("Settings", "Your name, theme, keys", self.action_settings)
        yield SystemCommand(other.capitalize(), f"The {other} theme", self.action_turn_theme)
        yield SystemCommand("Theme", "Choose among all themes", self.action_change_theme)
        yield SystemCommand("Quit", "Leave drafter", self.action_quit)

    def action_new_interview(self) -> None:
        self.open_interview_form(None)

    def open_interview_form(self, which: int | None, unfinished: str = "") -> None:
        """Write down an interview, or change one."""

        def form() -> Screen[Any]:
            from drafter.tui.screens.form import FormScreen

            return FormScreen(self._desk, self._today, which, unfinished or None)

        self._open(form, self._back_from_form)

    def open_draft(self, which: int) -> None:
        """The words of an interview's next message."""

        def draft() -> Screen[Any]:
            from drafter.tui.screens.draft import DraftScreen

            return DraftScreen(self._desk, self._today, which)

        self._open(draft)

    def open_call(self, which: int) -> None:
        """The script of a call."""

        def call() -> Screen[Any]:
            from drafter.tui.screens.call import CallScreen

            return CallScreen(self._desk, self._today, which)

        self._open(call)

    def open_what_if(self, which: int, day: date | None = None) -> None:
        """The advice if facts were others, or it were another day."""

        def what_if() -> Screen[Any]:
            from drafter.tui.screens.what_if import WhatIfScreen

            return WhatIfScreen(self._desk, self._today, which, day)

        def back(edit: bool | None) -> None:
            if edit:
                self.open_interview_form(which)

        self._open(what_if, back)

    def open_history(self, which: int) -> None:
        """What has happened with an interview."""

        def history() -> Screen[Any]:
            from drafter.tui.screens.history import HistoryScreen

            return HistoryScreen(self._desk, self._today, which)

        self._open(history)

    def open_timeline(self, which: int) -> None:
        """The advice day by day."""

        def timeline() -> Screen[Any]:
            from drafter.tui.screens.timeline import TimelineScreen

            return TimelineScreen(self._desk, self._today, self._desk.interviews.interview(which))

        def back(day: date | None) -> None:
            if day is not None:
                self.open_what_if(which, day)

        self._open(timeline, back)

    def action_help(self) -> None:
        from drafter.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen | CommandPalette):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self.screen))

    def action_settings(self) -> None:
        from drafter.tui.screens.settings import SettingsScreen

        if not any(isinstance(screen, SettingsScreen) for screen in self.screen_stack):
            self.push_screen(SettingsScreen(self._desk))

    def take_keys(self) -> None:
        """Use the keys of the user's own, and say which of them cannot be used."""
        try:
            written = self._desk.settled.now.keys
        except SettingsError:
            # That is told wherever advice is asked for.
            return
        if not written:
            self.use_keys({})
            return
        from drafter.tui.keys.judging import judge, told_at_once

        judged = judge(written)
        self.use_keys(judged.own)
        if isinstance(self.screen, HomeScreen):
            # What it says may name a key.
            self.screen.action_reload()
        if judged.faults:
            self.notify(
                told_at_once(judged.faults, key_of(self, "app.settings")),
                title="Not all your keys can be used",
                severity="warning",
                timeout=15,
                markup=False,
            )

    def action_turn_theme(self) -> None:
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def _back_from_form(self, which: int | None) -> None:
        if isinstance(self.screen, HomeScreen):
            self.screen.show_interview(which)

    @on(Noted)
    def _remember(self, event: Noted) -> None:
        for home in self._homes():
            home.remember(event.done)

    @on(TakenBack)
    def _forget(self) -> None:
        for home in self._homes():
            home.forget_last()

    def _homes(self) -> list[HomeScreen]:
        return [screen for screen in self.screen_stack if isinstance(screen, HomeScreen)]

    def _open(
        self, make: Callable[[], Screen[Any]], back: Callable[[Any], None] | None = None
    ) -> None:
        try:
            screen = make()
        except DrafterError as error:
            # It went to the trash meanwhile, or out of the store.
            self.notify(f"{error.title}\n{error.hint}".strip(), severity="error", markup=False)
            return
        self.push_screen(screen, back)

    def _keep_theme(self, theme: Theme) -> None:
        self._taste.keep_theme(theme.name)
