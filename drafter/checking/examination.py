"""One message under examination: what is known, which words are accounted for, what was found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from drafter.checking.dated import Calendar
from drafter.checking.findings import Code, Finding
from drafter.checking.known import Known
from drafter.checking.reading import Message, Sentence, lowered
from drafter.interview.model import Channel, Kind, Person

Ground = tuple[int, int, tuple[str, ...]]
"""A place, and the keys of the facts that its words rest on."""
_STRETCH = 512


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
        self.grounds: list[Ground] = []
        """Which words rest on which keys."""
        self._stretches: dict[int, list[int]] = {}
        """The numbers of the grounds that touch each stretch of the text."""
        self._taken = self._letters()
        self._found: dict[Code, bytearray] = {}

    def _letters(self) -> bytearray:
        return bytearray(len(self.message.text) + 1)

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

    @cached_property
    def first_of_parts(self) -> dict[str, Sentence]:
        """The first sentence of each part."""
        return {one.part: one for one in reversed(self.sentences)}

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
            found = self._found[code] = self._letters()
        if self._is_marked(found, start, end):
            return
        self._mark(found, start, end)
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
        return any(self._is_marked(found, start, end) for found in self._found.values())

    def keys_at(self, start: int, end: int) -> list[str]:
        """The keys of the facts that some word of a place rests on."""
        near = self._grounds_near(start, end)
        return [key for first, last, keys in near if first < end and start < last for key in keys]

    def take(self, start: int, end: int) -> None:
        """Say that the words of a place are accounted for."""
        self._mark(self._taken, start, end)

    def taken(self, start: int, end: int) -> bool:
        """Whether a word in a place is accounted for already."""
        return self._is_marked(self._taken, start, end)

    def ground(self, start: int, end: int, keys: Iterable[str]) -> None:
        """Say that the words of a place are accounted for, by facts."""
        self.take(start, end)
        for stretch in _stretches(start, end):
            self._stretches.setdefault(stretch, []).append(len(self.grounds))
        self.grounds.append((start, end, tuple(keys)))

    def grounded(self, start: int, end: int) -> bool:
        """Whether a word in a place rests on a fact."""
        near = self._grounds_near(start, end)
        return any(first <= start and end <= last for first, last, _ in near)

    def grounds_begun_in(self, sentence: Sentence) -> list[Ground]:
        """The grounds that begin in a sentence, in the order in which they were found."""
        near = self._grounds_near(sentence.start, sentence.end)
        return [ground for ground in near if sentence.start <= ground[0] < sentence.end]

    def _grounds_near(self, start: int, end: int) -> list[Ground]:
        several = [self._stretches.get(stretch, []) for stretch in _stretches(start, end)]
        numbers = several[0] if len(several) == 1 else sorted(set().union(*several))
        return [self.grounds[number] for number in numbers]

    def _mark(self, letters: bytearray, start: int, end: int) -> None:
        first = self.message.start
        letters[start - first : end - first] = b"\1" * (end - start)

    def _is_marked(self, letters: bytearray, start: int, end: int) -> bool:
        first = self.message.start
        return letters.find(1, start - first, end - first) >= 0


def _stretches(start: int, end: int) -> range:
    """The stretches of the text that a place touches: what is far away is not looked at."""
    return range(start // _STRETCH, max(start, end - 1) // _STRETCH + 1)
