"""The user's saved profile beneath an interview, and its faults told as those of the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from drafter.errors import InterviewError, SettingsError

if TYPE_CHECKING:
    from drafter.config import Settings
    from drafter.interview.model import Interview

PROFILE = "profile."
"""What stands before the keys of the saved profile where the reader names their faults."""


def over_profile(
    settings: Settings, reading: Callable[[Mapping[str, Any] | None], Interview]
) -> Interview:
    """The interview that `reading` makes over the profile."""
    try:
        return reading(settings.me or None)
    except InterviewError as error:
        own = [fault for fault in error.faults if fault.startswith(PROFILE)]
        if not own:
            raise
        faults = [f"me.{fault.removeprefix(PROFILE)}" for fault in own]
        raise SettingsError(f"{settings.source}: [me] is not valid", faults) from error
