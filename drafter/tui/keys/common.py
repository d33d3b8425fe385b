"""Keys that several screens share."""

from __future__ import annotations

from textual.binding import Binding, BindingType

HELP_KEY = Binding(
    "question_mark",
    "app.help",
    "Help",
    show=False,
    id="dialog.help",
    tooltip="What can be done here",
)
"""For dialogs, which the keys of the app do not reach."""
APP_KEYS: tuple[Binding, ...] = tuple(
    # Those with priority reach over dialogs and out of fields.
    Binding(key, action, name, show=False, priority=over, id=f"app.{which}", tooltip=tip)
    for key, action, name, over, which, tip in (
        ("f1", "help", "Help", True, "help", "What can be done here"),
        ("question_mark", "help", "Help", False, "help_sign", "What can be done here"),
        ("f4", "settings", "Settings", False, "settings", "Your name, theme, keys and more"),
        ("ctrl+p", "command_palette", "Commands", True, "commands", "All by its name"),
        ("ctrl+q", "quit", "Quit", True, "quit", "Leave drafter"),
    )
)
LIST_KEYS: tuple[BindingType, ...] = tuple(
    Binding(keys, action, name, show=False, tooltip=tip, id=f"list.{which}")
    for keys, action, name, tip, which in (
        ("down,j", "move(1)", "Down", "The next row", "down"),
        ("up,k", "move(-1)", "Up", "The row before", "up"),
        ("pagedown", "page(1)", "Page down", "A page further", "page_down"),
        ("pageup", "page(-1)", "Page up", "A page back", "page_up"),
        ("home,g", "edge(-1)", "First", "The first row", "first"),
        ("end,G", "edge(1)", "Last", "The last row", "last"),
    )
)
OWN_KEYS: tuple[BindingType, ...] = (
    Binding("enter", "change", "Change", id="keys.change", tooltip="Press another key for it"),
    Binding("u", "put_back", "Put back", id="keys.undo", tooltip="The usual key again"),
    Binding("r", "put_all_back", "All back", id="keys.reset", tooltip="All usual keys again"),
    Binding("escape", "leave", "Back", id="keys.back", tooltip="Back to the settings"),
)
"""For the screen of keys, which lists these too."""
