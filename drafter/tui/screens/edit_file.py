"""A file of the user's in their own editor, the app set aside meanwhile."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from drafter.desk.editor import open_editor
from drafter.errors import DrafterError
from drafter.tui.cut import one_line

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App


def edit_file(app: App[Any], path: str) -> bool:
    """Open a file where it is, and wait; whether that could be done, else a word about it."""
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with app.suspend():
            open_editor(path)
        app.refresh(layout=True)
        return True
    except SuspendNotSupported:
        told = f"This terminal cannot set the app aside. The file is {path}."
    except OSError as error:
        told = f"{path} cannot be opened: {error.strerror}."
    except DrafterError as error:
        told = f"{error.title} {error.hint}".strip()
    app.notify(one_line(told), severity="warning", markup=False)
    return False
