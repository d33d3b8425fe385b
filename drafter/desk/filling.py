"""One form being filled in: begun, kept while it is unfinished, and finished."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.desk.answers import Answers, answers_of, said, settled, without_entry
from drafter.desk.judging import Judged, judge
from drafter.desk.merging import merged
from drafter.desk.unfinished import Form, name_of, new_name
from drafter.errors import SettingsError

if TYPE_CHECKING:
    from drafter.desk.desk import Desk


class Clash(NamedTuple):
    """A kept interview was changed by somebody else meanwhile."""

    both: tuple[tuple[str, str], ...]
    """The keys that both changed, each with what stands there now."""


class Filling:
    """The form of one interview, from the first character to the store."""

    def __init__(
        self, desk: Desk, today: date | datetime | None, which: int | None, name: str | None = None
    ) -> None:
        """Begin a form; raises DrafterError if the interview that it changes cannot be had."""
        self._desk = desk
        self.day = today.date() if isinstance(today, datetime) else today or date.today()
        self.which = which
        self.name = name or (new_name() if which is None else name_of(which))
        self.revision, self.base = 0, dict[str, Any]()
        self.resumed = desk.unfinished.get(self.name)
        if self.resumed is not None:
            self.which = self.resumed.which
        if self.which is not None:
            stored = desk.interviews.kept(self.which)
            self.revision, self.base = stored.revision, stored.facts
        self.opening = answers_of(self.base or _first_facts(desk))
        self.answers: Answers = dict(self.opening)
        if self.resumed is not None:
            self._take_up(self.resumed)
        self._lock = Lock()
        self._closed = False
        self.joined = False
        """Whether what changed elsewhere meanwhile went into it too."""
        self._told: int | None = None
        """The revision whose clash the user knows of."""

    @property
    def changed(self) -> bool:
        """Whether anything is answered otherwise than at the beginning."""
        return _given(self.answers) != _given(self.opening)

    def remove(self, path: str, place: int) -> None:
        """Take an entry out of a list."""
        self.answers = without_entry(self.answers, path, place)

    def judge(self, answers: Mapping[str, str] | None = None) -> Judged:
        """What the answers come to."""
        given = self.answers if answers is None else answers
        return judge(given, self.base, self.day, self._desk.read_object)

    def keep(self) -> None:
        """Keep the answers as they are, unfinished; raises OutputError if they cannot be."""
        with self._lock:
            # The latest: another thread may have waited longer than this one.
            if not self._closed:
                self._desk.unfinished.keep(self._form())

    def discard(self) -> None:
        """Forget what is unfinished; a kept interview stays as it is."""
        with self._lock:
            self._closed = True
            self._desk.unfinished.discard(self.name)

    def finish(self) -> int | Clash:
        """Put it in the store and return its id; what is there must have been seen.

        A second call after a clash puts the changes on top of what is there now. Raises
        InterviewError if something is wrong, StoreError if it cannot be kept.
        """
        facts = said(self.answers, self.base, self.day).facts
        if self.which is None:
            kept = self._desk.interviews.add(facts, "the form").id
        else:
            clash = self._replace(self.which, facts)
            if clash is not None:
                return clash
            kept = self.which
        self.discard()
        return kept

    def _replace(self, which: int, mine: Mapping[str, Any]) -> Clash | None:
        stored = self._desk.interviews.kept(which)
        if stored.revision == self.revision:
            self._desk.interviews.replace(which, mine, stored.revision)
            return None
        base, theirs = (
            said(answers_of(facts), facts, self.day).facts for facts in (self.base, stored.facts)
        )
        both = merged(base, theirs, mine)
        if not both.clashes or self._told == stored.revision:
            self.joined = True
            self._desk.interviews.replace(which, both.facts, stored.revision)
            return None
        self._told = stored.revision
        return Clash(tuple((path, _shown(theirs, path)) for path in both.clashes))

    def _take_up(self, form: Form) -> None:
        self.answers = dict(form.answers)
        if form.which is not None:
            self.revision, self.base = form.revision, form.base
            self.opening = answers_of(form.base)

    def _form(self) -> Form:
        return Form(
            self.name,
            self.which,
            self.revision,
            self.base,
            settled(_given(self.answers), self.day),
            datetime.now().astimezone(),
        )


def _first_facts(desk: Desk) -> Mapping[str, Any]:
    try:
        return desk.settled.first_facts()
    except SettingsError:
        # That is told beside the form, where the advice would be.
        return {}


def _given(answers: Mapping[str, str]) -> Answers:
    return {path: text for path, text in answers.items() if text.strip()}


def _shown(facts: Mapping[str, Any], path: str) -> str:
    """What stands at a path, in a few words."""
    found: object = facts
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    if isinstance(found, list):
        named = (each.get("name", "one") if isinstance(each, Mapping) else each for each in found)
        return ", ".join(map(str, named))
    return "nothing" if found is None else str(found)
