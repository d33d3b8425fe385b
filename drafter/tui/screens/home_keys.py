"""The keys of the agenda, and where it leads to."""

from __future__ import annotations

from typing import Protocol

from textual.binding import Binding, BindingType

NEEDS_KEPT = frozenset(
    {"draft", "call", "log", "snooze", "trash", "what_if", "timeline", "history"}
)
NEEDS_ROW = NEEDS_KEPT | {"open", "edit"}
"""What can be done only if the cursor stands on something."""

KEYS: list[BindingType] = [
    Binding(
        "enter",
        "open",
        "Draft",
        key_display="enter",
        tooltip="Draft what is advised: the email or the call",
        id="home.draft",
    ),
    Binding(
        "d",
        "draft",
        "Email",
        show=False,
        tooltip="Draft an email, also where a call is advised",
        id="home.email",
    ),
    Binding("n", "new", "New", tooltip="Write down an interview", id="home.new"),
    Binding("e", "edit", "Edit", tooltip="Change what is known of it", id="home.edit"),
    Binding("c", "call", "Call", tooltip="Open the script of a call", id="home.call"),
    Binding(
        "w", "what_if", "What if", tooltip="Change facts and see the advice", id="home.what_if"
    ),
    Binding("l", "log", "Log", tooltip="Note what you sent or heard", id="home.log"),
    Binding("u", "undo", "Undo", tooltip="Take back what you did last", id="home.undo"),
    Binding(
        "slash",
        "search",
        "Search",
        key_display="/",
        tooltip="Search all facts",
        id="home.search",
    ),
    Binding(
        "question_mark",
        "app.help",
        "Help",
        key_display="?",
        tooltip="Every key",
        id="home.help",
    ),
    # One name for both, as it is one key: there is only ever one of them to be done.
    Binding(
        "s",
        "sample",
        "Sample",
        show=False,
        tooltip="Add a sample interview, to look around",
        id="home.sources",
    ),
    *(
        Binding(
            key,
            action,
            name,
            show=False,
            tooltip=tip,
            id=f"home.{action.removeprefix('app.')}",
        )
        for key, action, name, tip in (
            ("a", "advice", "Advice", "Show or hide the advice"),
            ("s", "sources", "Sources", "Show or hide where the advice comes from"),
            ("f", "filter", "Filter", "Show one group after another, then all"),
            ("t", "timeline", "Timeline", "The advice day by day"),
            ("h", "history", "History", "What happened, the notes of calls, what you sent"),
            ("z", "snooze", "Snooze", "Let it rest until a day"),
            ("x", "trash", "Trash", "Put it in the trash; it can be taken back"),
            ("X", "trashed", "In the trash", "What is in the trash, to be brought back"),
            ("r", "reload", "Reload", "Read everything again"),
            ("escape", "clear", "All", "Search and filter no longer"),
            ("comma", "app.settings", "Settings", "Your name, theme, templates, keys"),
            ("q", "app.quit", "Quit", "Leave drafter"),
        )
    ),
]


class Opens(Protocol):
    """Where the agenda leads to."""

    def action_new_interview(self) -> None:
        """Write down an interview."""

    def open_interview_form(self, which: int | None, unfinished: str = "") -> None:
        """Change an interview, or finish a form."""

    def open_draft(self, which: int) -> None:
        """The words of the next message."""

    def open_call(self, which: int) -> None:
        """The script of a call."""

    def open_what_if(self, which: int) -> None:
        """The advice if facts were others."""

    def open_timeline(self, which: int) -> None:
        """The advice day by day."""

    def open_history(self, which: int) -> None:
        """What has happened since."""
