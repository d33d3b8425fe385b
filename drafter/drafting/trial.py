"""Templates run on rehearsals, every wording of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from jinja2 import Environment

from drafter.drafting.breakdown import BREAKDOWNS, in_words
from drafter.drafting.environment import make_environment
from drafter.drafting.lost_blocks import lost_blocks
from drafter.drafting.rehearsal import Rehearsal, rehearsals
from drafter.drafting.templates import Templates
from drafter.drafting.tracing import ending, noting
from drafter.errors import TemplateError
from drafter.interview.model import Channel, Kind
from drafter.message.draft import Draft, Register

_MOST_TURNS = 60
_ZONE = ZoneInfo("UTC")


class Attempt(NamedTuple):
    """What came of one run."""

    rehearsal: Rehearsal
    tone: Register
    draft: Draft | None
    error: TemplateError | None
    noted: tuple[str, ...]
    """The names it did not know."""


class Trial(Templates):
    """Templates that note what they do not know instead of stopping there."""

    def __init__(self, own: Path, bundled: Path) -> None:
        super().__init__((own, bundled))
        self._noted: list[str] = []
        self._turns = _Turns()

    def attempts(
        self, kind: Kind, channel: Channel, tones: Sequence[Register]
    ) -> Iterator[Attempt]:
        """Run a template on all its rehearsals, with each of its wordings in turn."""
        for rehearsal in rehearsals(kind):
            for tone in tones:
                self._turns = _Turns()
                yield self._attempt(rehearsal, kind, channel, tone)
                while self._turns.go_on():
                    yield self._attempt(rehearsal, kind, channel, tone)

    def lost_blocks(self, file: str) -> Iterator[str]:
        """Tell of blocks that are never said."""
        return lost_blocks(self._environment, file)

    def _attempt(
        self, rehearsal: Rehearsal, kind: Kind, channel: Channel, tone: Register
    ) -> Attempt:
        self._noted.clear()
        draft = error = None
        _, interview, to, today = rehearsal
        try:
            with ending():
                draft = self.draft(interview, kind, channel, to, today, _ZONE, tone)
        except BREAKDOWNS as fault:
            error = in_words(fault)
        return Attempt(rehearsal, tone, draft, error, tuple(self._noted))

    @cached_property
    def _environment(self) -> Environment:
        environment = make_environment(self._folders, None)
        environment.undefined = noting(self._noted.append)
        return environment

    def _render(self, file: str, known: dict[str, Any]) -> str:
        return super()._render(file, known | {"variety": self._turns})


class _Turns:
    """Chooses, each time a place is reached, the next of its wordings, until each was there."""

    def __init__(self) -> None:
        self._turns = 1
        self._reached: dict[str, int] = {}
        self._left: set[tuple[str, int]] = set()

    def pick(self, place: str, options: tuple[int, ...]) -> int:
        """Choose one of the options for a place in the message."""
        before = self._reached.get(place, 0)
        if not before:
            self._left.update((place, option) for option in options)
        self._reached[place] = before + 1
        option = options[before % len(options)]
        self._left.discard((place, option))
        return option

    def go_on(self) -> bool:
        """Take the next turn, if there is one to take."""
        self._turns += 1
        return bool(self._left) and self._turns <= _MOST_TURNS
