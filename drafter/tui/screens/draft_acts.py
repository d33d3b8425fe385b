"""A page in the user's own editor, the app set aside meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from drafter.desk.editor import edited
from drafter.desk.manuscript import Manuscript, reread
from drafter.errors import DrafterError, InputError
from drafter.tui.cut import one_line

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App


def edit_elsewhere(app: App[Any], page: Manuscript) -> Manuscript | None:
    """What the user's editor makes of a page; None, and a word about it, if nothing."""
    found = None
    try:
        with app.suspend():
            made = edited(page.text)
        app.refresh(layout=True)
        try:
            return reread(made, page)
        except InputError as error:
            told = f"{error.title} {error.hint} All of it stands in the text now.".strip()
            found = page._replace(body=made.strip("\n"))
    except SuspendNotSupported:
        told = "This terminal cannot set the app aside, so no other editor can be opened."
    except DrafterError as error:
        told = f"{error.title} {error.hint}".strip()
    app.notify(one_line(told), severity="warning", markup=False)
    return found
