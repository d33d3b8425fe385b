"""What a new interview begins with, as the settings have it, and what is wrong with that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drafter.errors import SettingsError
from drafter.interview.nearest import did_you_mean, nearest
from drafter.interview.parties import EMPLOYER
from drafter.interview.shown import key_path
from drafter.interview.values import Values

if TYPE_CHECKING:
    from drafter.config import Settings

KEYS = ("country",)
"""What of an employer is the same from one to the next."""


def first_facts(settings: Settings) -> dict[str, Any]:
    """The keys that a new interview has from the start; raises SettingsError."""
    values = Values()
    for name, found in settings.employer.items():
        path = key_path("employer", name)
        key = EMPLOYER.key(name) if name in KEYS else None
        if key is None:
            values.faults.append(f"{path}: unknown key{did_you_mean(nearest(name, KEYS))}")
        elif found != "":
            values.value(key.shape, found, path)
    if values.faults:
        raise SettingsError(f"{settings.source}: [employer] is not valid", values.faults)
    given = {name: found for name, found in settings.employer.items() if found != ""}
    return {"employer": given} if given else {}
