"""The interviews that are kept: added, read, changed, put away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from drafter.desk.rounds import NextRound, next_round
from drafter.errors import ChangedError, InterviewError, RefusedError
from drafter.interview.writing import plain

if TYPE_CHECKING:
    from datetime import date, datetime

    from drafter.desk.entries import Change, Facts
    from drafter.desk.results import Drafts
    from drafter.interview.model import Interview
    from drafter.store.records import Bent, Stored, StoredDraft, Survey
    from drafter.store.store import Store

    Went = Callable[[StoredDraft], date | None]

_AT_ONCE = 100
_ATTEMPTS = 5
"""How often a small change is made anew if somebody else writes meanwhile."""


class Interviews:
    """What a user does with interviews that are kept."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        read: Callable[[object, str], Interview],
        day: Callable[[Interview, date | datetime | None], date],
    ) -> None:
        self._open_store = open_store
        self._read = read
        self._day = day

    @cached_property
    def store(self) -> Store:
        return self._open_store()

    def apart(self) -> Interviews:
        """The same for another thread: it opens the file for itself, and must be closed."""
        return Interviews(self._open_store, self._read, self._day)

    def close(self) -> None:
        """Let go of the store, if it is open."""
        if "store" in self.__dict__:
            self.store.close()

    def add(self, facts: Facts, source: str) -> Stored:
        """Keep an interview, once all of its keys are right."""
        self._read(facts, source)
        return self.store.add(_plain(facts))

    def names(self, *, trashed: bool = False) -> list[tuple[int, str, str]]:
        """Id, company and role of each, or of those in the trash; for any thread.

        The file is opened for this alone.
        """
        with self._open_store() as store:
            return store.names(trashed=trashed)

    def looked_over(self) -> Iterator[Survey]:
        """All of them, a hundred at a time, for any thread."""
        with self._open_store() as store:
            yield from store.surveys(_AT_ONCE)

    def kept(self, which: int) -> Stored:
        """One that is kept and not in the trash."""
        stored = self.store.get(which)
        if stored.trashed:
            raise RefusedError(
                f"Interview {which} is in the trash.", f"`drafter restore {which}` brings it back."
            )
        return stored

    def interview(self, which: int) -> Interview:
        """One as a value, read over the profile like a file."""
        return self.read(self.kept(which))

    def read(self, stored: Stored) -> Interview:
        """The value of one that was fetched."""
        try:
            return self._read(stored.facts, f"interview {stored.id}")
        except InterviewError as error:
            hint = f"`drafter edit {stored.id}` mends it."
            raise InterviewError(error.title, error.faults, hint) from error

    def judge(self, facts: Facts, which: int) -> Interview:
        """The value of keys that one shall have, or every fault of them."""
        try:
            return self._read(facts, f"interview {which}")
        except InterviewError as error:
            hint = f"Nothing was changed; `drafter show {which}` shows the facts as they are."
            raise InterviewError(error.title, error.faults, hint) from error

    def replace(self, which: int, facts: Facts, revision: int) -> Stored:
        """Keep other keys in the place of those of a revision."""
        self.judge(facts, which)
        return self.store.replace(which, _plain(facts), revision)

    def search(self, text: str) -> set[int]:
        """The ids of those that hold a text anywhere in their facts."""
        wanted = text.casefold()
        every = self.store.survey(trashed=True).every
        return {one.id for one in every if wanted in searchable(one)}

    def start_round(self, which: int, held: Facts | None) -> NextRound:
        """Begin the next round, as `held` describes it or else on the day that was booked."""
        stored = self.kept(which)
        begun = next_round(stored.facts, held, which)
        self._read(begun.facts, f"the next round of interview {which}")
        facts = _plain(begun.facts)
        self.store.start_round(which, facts["interview"], facts, stored.revision)
        return begun

    def day(self, which: int, today: date | datetime | None) -> date:
        """The day it is where the employer is."""
        return self._day(self.interview(which), today)

    def keep_drafts(self, which: int, drafts: Drafts) -> None:
        """Keep what was drafted; the same words twice are kept once."""
        from drafter.message.text import print_draft

        costs = drafts.costs or ({},) * len(drafts.drafts)
        for draft, found, cost in zip(drafts.drafts, drafts.findings, costs, strict=True):
            self.store.save_draft(
                which,
                draft.kind.value,
                draft.channel.value,
                draft.to.name,
                print_draft(draft),
                draft.origin,
                draft.model,
                [one.as_json() for one in found],
                cost,
            )

    def gone(self, which: int, went: Went) -> dict[int, date]:
        """The drafts that are still to be sent and went out, each with its day."""
        unsent = (draft for draft in self.store.drafts(which) if draft.sent_on is None)
        return {draft.id: on for draft in unsent if (on := went(draft))}

    def wake(self, which: int) -> None:
        """End its rest: there is news of it."""
        if self.kept(which).snoozed_until is not None:
            self.store.snooze(which, None)

    def change(self, which: int, change: Change, went: Went | None = None) -> Interview:
        """Make one change to what is kept, whoever else writes to it; news ends a rest.

        `went`: the day on which a draft went out, for those that did; noted in the same moment.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            stored = self.kept(which)
            facts = change(stored.facts)
            found = self.judge(facts, which)
            try:
                sent = self.gone(which, went) if went else None
                self.store.replace(which, _plain(facts), stored.revision, sent)
                if _news(facts) != _news(stored.facts):
                    self.wake(which)
            except ChangedError:
                if attempt == _ATTEMPTS:
                    raise
            else:
                break
        return found


def _news(facts: Facts) -> tuple[object, ...]:
    """What comes from the other side."""
    log = cast("list[dict[str, object]]", facts.get("log", []))
    answers = [entry["answered"] for entry in log if "answered" in entry]
    return facts.get("status"), facts.get("heard"), answers


def _plain(facts: Facts) -> dict[str, Any]:
    return cast("dict[str, Any]", plain(dict(facts)))


def searchable(found: Stored | Bent) -> str:
    """All that a search finds one by, in one text of lower case."""
    from drafter.store.records import Stored

    facts = found.facts if isinstance(found, Stored) else [found.company, found.role]
    return "\n".join(_texts(facts)).casefold()


def _texts(value: object) -> Iterator[str]:
    """Every text among the values."""
    match value:
        case str():
            yield value
        case Mapping():
            for below in value.values():
                yield from _texts(below)
        case list():
            for below in value:
                yield from _texts(below)
