"""Prompts filled with made-up interviews, as they would be for a model."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from drafter.drafting.prompts import Order, Prompts
from drafter.drafting.rehearsal import Rehearsal, rehearsals
from drafter.drafting.templates import Templates
from drafter.errors import DrafterError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Draft, Register

_ZONE = ZoneInfo("UTC")


def unfilled(own: Path, bundled: Path, templates: Path) -> Iterator[str]:
    """Tell of every prompt that cannot be filled: file, line and fault, some more than once."""
    prompts, plain = Prompts((own, bundled)), Templates((templates,))
    for channel in Channel:
        for kind in plain.kinds(channel):
            for rehearsal in rehearsals(kind):
                try:
                    _fill(prompts, plain, rehearsal, kind, channel)
                except DrafterError as error:
                    yield error.title


def _fill(
    prompts: Prompts, plain: Templates, rehearsal: Rehearsal, kind: Kind, channel: Channel
) -> None:
    """Ask for the message, for a change of it, and for both once more."""
    _, interview, to, today = rehearsal
    draft: Draft = plain.draft(interview, kind, channel, to, today, _ZONE, Register.NEUTRAL)
    order = Order(interview, draft, to, today, _ZONE, Register.NEUTRAL, _is_weekday)
    for request in (prompts.request(order), prompts.change(order, draft, "shorter")):
        prompts.repair(request, "An answer.", ["An objection."])


def _is_weekday(day: date) -> bool:
    return day.weekday() < 5
