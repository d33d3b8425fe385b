"""How the user likes the terminal app to look: one small file beside config.toml."""

from __future__ import annotations

import contextlib
import os

_FILE = "theme"
_LONGEST = 100


class Taste:
    """What is remembered of it in a folder; never a reason to fail."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    @property
    def theme(self) -> str:
        """The name of the theme that was chosen, or nothing."""
        try:
            with open(os.path.join(self._folder, _FILE), encoding="utf-8") as file:
                return file.read(_LONGEST).strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def keep_theme(self, name: str) -> None:
        """Remember a theme."""
        path = os.path.join(self._folder, _FILE)
        with contextlib.suppress(OSError):
            os.makedirs(self._folder, exist_ok=True)
            with open(f"{path}.part", "w", encoding="utf-8") as file:
                file.write(f"{name}\n")
            os.replace(f"{path}.part", path)
