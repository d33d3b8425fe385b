"""A terminal that is too small: one line says so until it is larger."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

LEAST = Size(40, 10)


def is_enough(size: Size) -> bool:
    """Whether the screens have room for what they show."""
    return size.width >= LEAST.width and size.height >= LEAST.height


class RoomScreen(ModalScreen[None]):
    """Stands before whatever is open, which goes on as it was."""

    DEFAULT_CSS = """
    RoomScreen {
        & > Static { width: 100%; height: auto; text-align: center; }
        ToastRack { display: none; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(f"drafter needs {LEAST.width}x{LEAST.height}", markup=False)
