"""What the agenda shows, read in a thread: it may be a thousand interviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual.message import Message

from drafter.errors import DrafterError, InterviewError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from drafter.desk.agenda import Item
    from drafter.desk.desk import Desk
    from drafter.desk.unfinished import Form
    from drafter.store.records import Stored


class Kept(NamedTuple):
    """Everything that is kept, as of one moment."""

    items: list[Item]
    stored: dict[int, Stored]
    forms: list[Form]
    texts: dict[int, str]
    """What a search looks at."""

    def found(self, words: str) -> set[int] | None:
        """The ids of those that hold a text; None: all of them."""
        wanted = words.strip().casefold()
        return {which for which, text in self.texts.items() if wanted in text} if wanted else None


@dataclass
class Looked(Message):
    """The interviews are known, but not yet where they stand."""

    nth: int
    stored: list[Stored]


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
        survey = desk.interviews.looked_over()
        stored = survey.whole
        tell(Looked(nth, stored))
        items = desk.agenda_of(survey, today)
        forms = Unfinished(desk.data).all()
        texts = {one.id: searchable(one) for one in survey.every}
        tell(Read(nth, Kept(items, {one.id: one for one in stored}, forms, texts)))
    except DrafterError as error:
        tell(Failed(nth, error))


def lines_of(error: DrafterError) -> list[str]:
    """What is wrong and how to mend it, a line each."""
    faults = error.faults if isinstance(error, InterviewError | SettingsError) else ()
    return [error.title, *faults, *filter(None, [error.hint])]
