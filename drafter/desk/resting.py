"""Until when an interview shall rest, as people write it: "3d", "2w", "next Monday"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from drafter.errors import UsageError

_REST = re.compile(r"(\d{1,4})\s*([dw])")
_FARTHEST = timedelta(days=366)


def resting_until(text: str, today: date) -> date:
    """The day that a text names, if one may rest until then."""
    from drafter.intake.human_dates import day_of

    match = _REST.fullmatch(text.strip().lower())
    if match:
        found = today + timedelta(days=int(match[1]) * {"d": 1, "w": 7}[match[2]])
    else:
        try:
            found = day_of(text, today, ahead=True)
        except ValueError as error:
            raise UsageError(str(error), "Or how long from today on: 3d, 2w.") from error
    if found <= today:
        raise UsageError("That is not after today.", "Name a day to come, or 3d, or 2w.")
    if found - today > _FARTHEST:
        raise UsageError("That is more than a year away.", "The trash puts it away.")
    return found
