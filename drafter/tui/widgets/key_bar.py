"""The keys that can be pressed now, on one line: whole words, as many as there is room for."""

from __future__ import annotations

from itertools import accumulate
from typing import Any, ClassVar, NamedTuple

from rich.text import Text
from textual import events
from textual.binding import ActiveBinding
from textual.screen import Screen
from textual.widget import Widget

from drafter.tui.cut import cells

_HELP = {"help", "app.help"}
"""What leads to every key that found no room."""


class Entry(NamedTuple):
    """One key and what it does."""

    key: str
    shown: str
    """The key as people know it."""
    name: str
    action: str
    enabled: bool
    tooltip: str
    place: int = 0
    """Its first cell on the line."""

    @property
    def width(self) -> int:
        """Cells, with a blank around each word."""
        return cells(self.shown) + cells(self.name) + 3


class KeyBar(Widget, can_focus=False):
    """One line at the bottom of a screen: a widget for each key would be styled and laid out anew.

    What finds no room is left out from the right, but for the last key, which leads back.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"key-bar--key", "key-bar--name"}
    DEFAULT_CSS = """
    KeyBar {
        dock: bottom;
        height: 1;
        padding: 0 1;
        text-wrap: nowrap;
        background: $background;
        pointer: pointer;
        & > .key-bar--key {
            color: $footer-key-foreground;
            text-style: bold;
        }
        & > .key-bar--name {
            color: $footer-description-foreground;
        }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Entry] = []
        self.entries: list[Entry] = []
        """Those for which there is room."""

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._follow)
        self._follow(self.screen)

    def on_resize(self) -> None:
        self._lay_out()

    def _follow(self, screen: Screen[Any]) -> None:
        if not self.app.app_focus or screen is not self.screen:
            return
        found = self._shown(list(screen.active_bindings.values()))
        if found != self._all:
            self._all = found
            self._lay_out()

    def _shown(self, active: list[ActiveBinding]) -> list[Entry]:
        """Each deed once, by the first of its keys."""
        found: dict[str, ActiveBinding] = {}
        for each in active:
            if each.binding.show:
                found.setdefault(each.binding.action, each)
        return [self._entry(each) for each in found.values()]

    def _entry(self, active: ActiveBinding) -> Entry:
        binding = active.binding
        shown = self.app.get_key_display(binding)
        name, action = binding.description, binding.action
        return Entry(binding.key, shown, name, action, active.enabled, active.tooltip)

    def _lay_out(self) -> None:
        self.entries = placed(self._all, self._more(), self.content_size.width)
        self.refresh()

    def _more(self) -> Entry | None:
        """The key that tells of all others, unless it stands at the end anyway."""
        if self._all and self._all[-1].action in _HELP:
            return None
        for each in self.screen.active_bindings.values():
            # One that can be pressed in a field too.
            if each.binding.action in _HELP and each.binding.priority:
                return self._entry(each)._replace(name="Keys")
        return None

    def render(self) -> Text:
        key, name = map(self.get_component_rich_style, ("key-bar--key", "key-bar--name"))
        line = Text(no_wrap=True, end="")
        for entry in self.entries:
            line.append(f" {entry.shown} ", key).append(f"{entry.name} ", name)
            if not entry.enabled:
                line.stylize("dim", entry.place)
        return line

    def _at(self, x: int) -> Entry | None:
        x -= self.gutter.left
        return next((e for e in self.entries if e.place <= x < e.place + e.width), None)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        entry = self._at(event.x)
        self.tooltip = entry.tooltip or None if entry else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        entry = self._at(event.x)
        if entry is not None and entry.enabled:
            self.app.simulate_key(entry.key)
        elif entry is not None:
            self.app.bell()


def placed(entries: list[Entry], more: Entry | None, room: int) -> list[Entry]:
    """The entries that fit into so many cells, each in its place; `more` stands for the others."""
    kept = entries
    last = [entry for entry in (more, *entries[-1:]) if entry]
    left = len(entries) - 1
    while sum(entry.width for entry in kept) > room and left:
        left -= 1
        kept = [*entries[:left], *last]
    starts = accumulate((entry.width for entry in kept), initial=0)
    return [entry._replace(place=start) for entry, start in zip(kept, starts, strict=False)]
