"""Other words in the place of some; the page is laid out anew only if they take other room."""

from __future__ import annotations

from textual.widgets import Static

from drafter.tui.cut import cells


def retell(static: Static, text: str) -> None:
    """Say something else, if it is something else."""
    before = str(static.content)
    if before != text:
        static.update(text, layout=not _takes_the_room(static, before, text))


def _takes_the_room(static: Static, before: str, text: str) -> bool:
    """Whether one line stays one line of the same width."""
    if not before or not text or "\n" in before + text:
        return False
    old, new, room = cells(before), cells(text), static.content_size.width
    width = static.styles.width
    return old == new if width is not None and width.is_auto else max(old, new) <= room
