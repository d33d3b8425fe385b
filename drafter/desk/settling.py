"""The page of settings: its answers as they are typed, judged, and put into config.toml."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.config import Color, Settings
from drafter.desk import settings_file
from drafter.desk.answers import leaf_at
from drafter.desk.first_facts import first_facts
from drafter.desk.profile import over_profile
from drafter.desk.typed import shown_again, typed
from drafter.errors import SettingsError
from drafter.interview.reading import read
from drafter.interview.spec import Flag, Many

if TYPE_CHECKING:
    from collections.abc import Callable

COLOR = "color"
PROFILE = (
    "me.name",
    "me.email",
    "me.phone",
    "me.sign_off",
    "me.timezone",
    "me.style",
    "me.closing_note",
    "me.fits",
)
"""What of a profile goes for every interview."""
COUNTRY = "employer.country"
ASKED = (*PROFILE, COUNTRY, COLOR)

ANY = {"company": "Acme", "role": "Clerk", "interview": {"held": "2026-09-15"}}
"""An interview under which a profile is tried."""


class Judged(NamedTuple):
    """The answers, judged."""

    values: dict[str, object]
    """By path, what each comes to; None: it is empty."""
    faults: dict[str, str]
    echoes: dict[str, str]

    @property
    def profile(self) -> dict[str, object]:
        """What of it is a profile, and in order."""
        return {
            path.removeprefix("me."): value
            for path, value in self.values.items()
            if path in PROFILE and value is not None and path not in self.faults
        }

    @property
    def country(self) -> str:
        """The country, if it is in order."""
        return "" if COUNTRY in self.faults else str(self.values[COUNTRY] or "")


class Settling:
    """The settings of a folder, from the first look to the file."""

    def __init__(self, folder: str, load: Callable[[], Settings]) -> None:
        """Raises SettingsError if the file is there and cannot be read."""
        self._folder = folder
        self._load = load
        self._begin()

    def _begin(self) -> None:
        self._table = settings_file.table_in(self._folder)
        self.opening = {path: shown_again(found) for path, found in self._found()}
        """What stands there, as answers."""
        self.answers = dict(self.opening)
        """What is typed."""
        self._mistyped = {path for path, found in self._found() if not _is_of_its_type(path, found)}

    def _found(self) -> list[tuple[str, object]]:
        asked = ((path, _at(self._table, path)) for path in ASKED)
        return [(path, found) for path, found in asked if found is not None]

    @property
    def changed(self) -> bool:
        """Whether anything is answered otherwise than at the beginning."""
        return any(self._is_changed(path) for path in ASKED)

    def judge(self) -> Judged:
        """What the answers come to, and what is wrong with them."""
        judged = Judged({}, {}, {})
        for path in ASKED:
            text = self.answers.get(path, "")
            if not text.strip():
                judged.values[path] = None
            elif path == COLOR:
                judged.values[path] = text
                if text not in set(Color):
                    judged.faults[path] = f"Say {', '.join(Color)}."
            else:
                reading = typed(leaf_at(path).key.shape, text, date.today())
                judged.values[path] = reading.value
                if reading.fault:
                    judged.faults[path] = reading.fault
                elif reading.echo:
                    judged.echoes[path] = reading.echo
        return judged

    def others(self) -> tuple[str, ...]:
        """What is wrong with settings that are not asked for here."""
        return tuple(
            fault
            for fault in self._faults()
            if not any(f"{path}:" in fault or f"{path}[" in fault for path in ASKED)
        )

    def _faults(self) -> list[str]:
        found: list[str] = []
        try:
            settings = self._load()
        except SettingsError as error:
            return list(error.faults) or [error.title]
        for look in (first_facts, _try_profile):
            try:
                look(settings)
            except SettingsError as error:
                found += error.faults
        return found

    def save(self) -> None:
        """Write what was changed, or stands there as a value of another type.

        Nothing that has a fault may be among it. Raises DrafterError, and changes nothing, if it
        cannot be written.
        """
        judged = self.judge()
        changes = {
            tuple(path.split(".")): judged.values[path]
            for path in ASKED
            if self._is_changed(path) or path in self._mistyped
        }
        settings_file.change(self._folder, changes)
        self._begin()

    def _is_changed(self, path: str) -> bool:
        return self.answers.get(path, "").strip() != self.opening.get(path, "").strip()


def _is_of_its_type(path: str, found: object) -> bool:
    shape = None if path == COLOR else leaf_at(path).key.shape
    wanted = {Flag: bool, Many: list}.get(type(shape), str)
    return isinstance(found, wanted)


def _try_profile(settings: Settings) -> object:
    return over_profile(settings, lambda me: read(ANY, settings.source, me))


def _at(table: Mapping[str, Any], path: str) -> object:
    """What stands at a path of the file."""
    found: object = table
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found
