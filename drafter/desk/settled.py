"""What the user has settled: read once, kept until it is changed, and how it is changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from drafter.config import CONFIG_FILE
from drafter.errors import SettingsError

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.desk.settling import Settling
    from drafter.desk.taste import Taste


class Settled:
    """The settings of one folder."""

    def __init__(self, load: Callable[[], Settings], folder: str) -> None:
        self.load = load
        """Reads them anew; raises SettingsError."""
        self.folder = folder
        """The folder of config.toml; it may not exist."""

        self.version = 0
        """Another number whenever they were changed."""

    @property
    def file(self) -> str:
        """The user's config.toml; it may not exist."""
        return os.path.join(self.folder, CONFIG_FILE)

    @cached_property
    def now(self) -> Settings:
        """The settings in force; raises SettingsError."""
        # Not sooner: the doctor tells what is wrong with them.
        return self.load()

    def forget(self) -> None:
        """Read them anew when they are next asked for."""
        self.__dict__.pop("now", None)
        self.version += 1

    @property
    def signs(self) -> bool:
        """Whether the profile has a name to sign with; also if it cannot be read."""
        try:
            return bool(self.now.me.get("name", ""))
        except SettingsError:
            # That is told wherever advice is asked for.
            return True

    @property
    def taste(self) -> Taste:
        """How the terminal app is to look."""
        from drafter.desk.taste import Taste

        return Taste(self.folder)

    def first_facts(self) -> Mapping[str, Any]:
        """The keys that a new interview has from the start."""
        from drafter.desk.first_facts import first_facts

        return first_facts(self.now)

    def page(self) -> Settling:
        """The page of settings."""
        from drafter.desk.settling import Settling

        return Settling(self.folder, self.load)

    def keep_keys(self, keys: Mapping[tuple[str, ...], str | None]) -> None:
        """Put keys of the user's own into the table [keys], or take them away."""
        from drafter.desk.settings_file import change

        change(self.folder, {("keys", *path): each for path, each in keys.items()})
        self.forget()
