"""A page in the user's own editor, the app set aside meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from drafter.desk.editor import edited
from drafter.desk.manuscript import Manuscript, reread
from drafter.errors import DrafterError
from drafter.tui.cut import one_line

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App


def edit_elsewhere(app: App[Any], page: Manuscript) -> Manuscript | None:
    """What the user's editor makes of a page; None, and a word about it, if nothing."""
    try:
        with app.suspend():
            made = edited(page.text)
        app.refresh(layout=True)
        return reread(made, page)
    except SuspendNotSupported:
        told = "This terminal cannot set the app aside, so no other editor can be opened."
    except DrafterError as error:
        told = f"{error.title} {error.hint}".strip()
    app.notify(one_line(told), severity="warning", markup=False)
    return None
