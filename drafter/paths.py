"""Where things live: the user's directories, and the prompts and templates that are shipped."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
XDG = {
    "config": ("XDG_CONFIG_HOME", "~/.config"),
    "cache": ("XDG_CACHE_HOME", "~/.cache"),
    "data": ("XDG_DATA_HOME", "~/.local/share"),
}


def prompts() -> Path:
    """The folder of Jinja files that are sent to the model."""
    return _shipped("prompts")


def templates() -> Path:
    """The folder of Jinja files that are the message."""
    return _shipped("templates")


def config_dir() -> str:
    """Where config.toml is; it may not exist."""
    return _user_dir("config")


def cache_dir() -> str:
    """Where anything may be deleted at any time; it may not exist."""
    return _user_dir("cache")


def data_dir() -> str:
    """Where the user's own data is kept; it may not exist."""
    return _user_dir("data")


def _shipped(name: str) -> Path:
    # Only drafts need it, and it takes a quarter of a bare Python to import.
    from pathlib import Path

    package = Path(__file__).parent
    installed = package / "_data" / name
    # A wheel carries them inside the package; in a checkout they lie beside it.
    return installed if installed.is_dir() else package.parent / name


def _user_dir(purpose: str) -> str:
    chosen = os.environ.get(f"DRAFTER_{purpose.upper()}_DIR")
    if chosen:
        return os.path.expanduser(chosen)
    if sys.platform == "linux":
        # What platformdirs says too, but it takes 7 ms to import: half of a bare Python.
        variable, usual = XDG[purpose]
        base = os.environ.get(variable, "")
        return os.path.join(base if os.path.isabs(base) else os.path.expanduser(usual), "drafter")
    import platformdirs

    find = {
        "config": platformdirs.user_config_dir,
        "cache": platformdirs.user_cache_dir,
        "data": platformdirs.user_data_dir,
    }[purpose]
    return find("drafter", appauthor=False)
