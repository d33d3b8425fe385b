"""What the agenda shows, read in a thread: it may be a thousand interviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual.message import Message

from drafter.errors import DrafterError, InterviewError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from drafter.desk.agenda import Item
    from drafter.desk.desk import Desk
    from drafter.desk.unfinished import Form
    from drafter.store.records import Survey


class Kept(NamedTuple):
    """Everything that is kept, as of one moment."""

    items: list[Item]
    forms: list[Form]
    texts: dict[int, str]
    """What a search looks at."""
    trashed: int
    """So many are in the trash."""

    def found(self, words: str) -> set[int] | None:
        """The ids of those that hold a text; None: all of them."""
        wanted = words.strip().casefold()
        return {which for which, text in self.texts.items() if wanted in text} if wanted else None


@dataclass
class Looked(Message):
    """The interviews are known, but not yet where they stand."""

    nth: int
    names: list[tuple[int, str, str]]
    """Id, company and role."""


@dataclass
class Read(Message):
    """All is known."""

    nth: int
    kept: Kept


@dataclass
class Failed(Message):
    """What is kept cannot be read."""

    nth: int
    error: DrafterError


def read(
    desk: Desk, today: date | datetime | None, nth: int, tell: Callable[[Message], object]
) -> None:
    """Read for the `nth` time, and tell of each step."""
    from drafter.desk.interviews import searchable
    from drafter.desk.unfinished import Unfinished

    try:
        tell(Looked(nth, desk.interviews.names()))
        texts: dict[int, str] = {}

        def noted() -> Iterator[Survey]:
            for part in desk.interviews.looked_over():
                texts.update((one.id, searchable(one)) for one in part.every)
                yield part

        items = desk.agenda_of(noted(), today)
        trashed = len(desk.interviews.names(trashed=True))
        tell(Read(nth, Kept(items, Unfinished(desk.data).all(), texts, trashed)))
    except DrafterError as error:
        tell(Failed(nth, error))


def lines_of(error: DrafterError) -> list[str]:
    """What is wrong and how to mend it, a line each."""
    faults = error.faults if isinstance(error, InterviewError | SettingsError) else ()
    return [error.title, *faults, *filter(None, [error.hint])]
