"""One message under examination: what is known, which words are accounted for, what was found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from drafter.checking.dated import Calendar
from drafter.checking.findings import Code, Finding
from drafter.checking.known import Known
from drafter.checking.reading import Message, Sentence, lowered
from drafter.interview.model import Channel, Kind, Person


class Examination:
    """Gathers findings, and the facts that words of the message rest on."""

    def __init__(
        self,
        message: Message,
        whole: str,
        known: Known,
        calendar: Calendar,
        kind: Kind | None,
        to: tuple[Person, ...],
    ) -> None:
        self.message = message
        self.whole = whole
        self.known = known
        self.calendar = calendar
        self.kind = kind
        self.to = to
        """Whom the message is for; empty: not said."""
        self.findings: list[Finding] = []
        self.grounds: list[tuple[int, int, tuple[str, ...]]] = []
        """Which words rest on which keys."""
        self._taken = bytearray(len(whole) + 1)
        self._found: dict[Code, bytearray] = {}

    @cached_property
    def lowered(self) -> str:
        """The message in small letters, each letter in its place."""
        return lowered(self.message.text)

    @property
    def email(self) -> bool:
        return self.message.channel is Channel.EMAIL

    @cached_property
    def stated(self) -> list[Sentence]:
        """The sentences that state something to somebody: all but what the user is to avoid."""
        return [one for one in self.message.sentences if one.part != "avoid"]

    @property
    def sentences(self) -> list[Sentence]:
        return self.message.sentences

    @cached_property
    def readers(self) -> set[int]:
        """The places of the recipients among the people of the interview."""
        people = self.known.interview.people
        return {i for i, person in enumerate(people) if person in self.to}

    def report(self, code: Code, part: str, start: int, end: int, message: str) -> None:
        """Note a finding; the same one is noted once."""
        self.take(start, end)
        found = self._found.get(code)
        if found is None:
            found = self._found[code] = bytearray(len(self.whole) + 1)
        if found.find(1, start, end) >= 0:
            return
        found[start:end] = b"\1" * (end - start)
        text = self.whole[start:end]
        self.findings.append(Finding(code, part, start, end, text, message))

    def report_in(
        self, code: Code, sentence: Sentence, place: tuple[int, int], message: str
    ) -> None:
        """Note a finding at a place of a sentence."""
        start, end = place
        self.report(code, sentence.part, sentence.start + start, sentence.start + end, message)

    def found(self, start: int, end: int) -> bool:
        """Whether a finding touches a place."""
        return any(found.find(1, start, end) >= 0 for found in self._found.values())

    def keys_at(self, start: int, end: int) -> list[str]:
        """The keys of the facts that some word of a place rests on."""
        return [
            key
            for first, last, keys in self.grounds
            if first < end and start < last
            for key in keys
        ]

    def take(self, start: int, end: int) -> None:
        """Say that the words of a place are accounted for."""
        self._taken[start:end] = b"\1" * (end - start)

    def ground(self, start: int, end: int, keys: Iterable[str]) -> None:
        """Say that the words of a place are accounted for, by facts."""
        self.take(start, end)
        self.grounds.append((start, end, tuple(keys)))

    def grounded(self, start: int, end: int) -> bool:
        """Whether a word in a place rests on a fact."""
        return any(first <= start and end <= last for first, last, _ in self.grounds)

    def taken(self, start: int, end: int) -> bool:
        """Whether a word in a place is accounted for already."""
        return self._taken.find(1, start, end) >= 0
