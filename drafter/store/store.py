"""The interviews that the user keeps: each method is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from drafter.errors import StoreError
from drafter.store import bent, changes, drafts, interviews
from drafter.store.database import Database
from drafter.store.facts import entry, joined, plain, split, to_json
from drafter.store.failures import cure
from drafter.store.records import Bent, DraftVersion, Imported, Stored, StoredDraft, Survey

if TYPE_CHECKING:
    from sqlite3 import Connection
    from types import TracebackType


class Store:
    """The interviews in a folder; nothing is opened or made before it is needed.

    An id that is not there raises NotStoredError, a file that cannot be used StoreError. The facts
    are kept as they come: whether they are an interview was asked before.
    """

    def __init__(self, folder: str, clock: Callable[[], datetime]) -> None:
        self._database = Database(folder)
        self._clock = clock

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        self._database.close()

    def changed(self) -> bool:
        """Whether another program wrote since the last call, or since this store first looked."""
        return self._database.changed()

    def get(self, which: int) -> Stored:
        """The interview of that id, also one in the trash."""
        with self._database.reading() as connection:
            return interviews.one(connection, which)

    def look_at(self, which: int) -> Stored | Bent:
        """The interview of that id, or if it or one of its drafts is damaged, what is known."""
        with self._database.reading() as connection:
            return self._look_at(connection, which)

    def rows(self, which: int) -> dict[str, list[dict[str, Any]]]:
        """All that stands in the file of one interview, by table: also of a damaged one."""
        with self._database.reading() as connection:
            interviews.insist(connection, which)
            return bent.rows(connection, which)

    def all(self, trashed: bool = False) -> list[Stored]:
        """Every interview by id, and with `trashed` those in the trash too.

        Raises StoreError if one is damaged; `survey` tells them apart.
        """
        whole, damaged = self.survey(trashed)
        for one in damaged:
            raise StoreError(one.title, one.hint)
        return whole

    def survey(self, trashed: bool = False) -> Survey:
        """The same, and apart from them the damaged ones."""
        with self._database.reading() as connection:
            return self._survey(connection, "TRUE" if trashed else "trashed_at IS NULL")

    def surveys(self, size: int) -> Iterator[Survey]:
        """Those that are not in the trash, so many at a time: a thousand take seven megabytes."""
        with self._database.reading() as connection:
            ids = [which for which, _, _ in interviews.names(connection)]
        for start in range(0, len(ids), size):
            part = ids[start : start + size]
            with self._database.reading() as connection:
                where = f"trashed_at IS NULL AND id BETWEEN {part[0]:d} AND {part[-1]:d}"
                yield self._survey(connection, where)

    def names(self, *, trashed: bool = False) -> list[tuple[int, str, str]]:
        """Id, company and role of those that are not in the trash, or of those that are, by id."""
        with self._database.reading() as connection:
            return interviews.names(connection, trashed=trashed)

    def _survey(self, connection: Connection, where: str) -> Survey:
        found = interviews.survey(connection, where)
        return found._replace(bent=[self._with_hint(one) for one in found.bent])

    def rounds(self, which: int) -> list[dict[str, Any]]:
        """The `[interview]` of each round, the current one last."""
        with self._database.reading() as connection:
            interviews.one(connection, which)
            return interviews.rounds(connection, "id = ?", which)[which]

    def add(self, facts: Mapping[str, object]) -> Stored:
        """Keep a new interview."""
        import uuid

        parts, now = split(facts), self._now()
        with self._database.writing() as connection:
            which = changes.insert(connection, parts, uuid.uuid4().hex, 1, now, now)
            return interviews.one(connection, which)

    def replace(
        self,
        which: int,
        facts: Mapping[str, object],
        revision: int,
        sent: Mapping[int, date] | None = None,
    ) -> Stored:
        """Put other facts in the place of those that were read; the same ones are no change.

        `sent`: the drafts that went out, each with its day. Raises ChangedError, and overwrites
        nothing, if the facts have changed since.
        """
        parts = split(facts)
        with self._database.writing() as connection:
            before = interviews.as_read(connection, which, revision)
            if to_json(joined(parts)) != to_json(before.facts):
                changes.overwrite(connection, which, parts, self._now())
            drafts.mark(connection, which, sent or {})
            return interviews.one(connection, which)

    def append_log(
        self, which: int, found: Mapping[str, object], sent: Mapping[int, date] | None = None
    ) -> Stored:
        """Put an entry at the end of the log, and note the drafts that went out with it."""
        return self._append("log", which, found, sent)

    def append_heard(self, which: int, found: Mapping[str, object]) -> Stored:
        """Put an entry at the end of what was heard."""
        return self._append("heard", which, found)

    def start_round(
        self,
        which: int,
        facts_of_round: Mapping[str, object],
        facts: Mapping[str, object] | None = None,
        revision: int | None = None,
    ) -> Stored:
        """Begin the next round; the one before stays among the `rounds`, everything else as it is.

        `facts`: the whole interview as it is from now on, if more changes than its round.
        `revision`: of what was read; raises ChangedError as `replace` does.
        """
        held = entry(facts_of_round, "interview")
        with self._database.writing() as connection:
            before = interviews.as_read(connection, which, revision)
            changes.add_round(connection, which, before.rounds + 1, held)
            parts = split({**(before.facts if facts is None else facts), "interview": held})
            changes.overwrite(connection, which, parts, self._now())
            return interviews.one(connection, which)

    def put_back(self, before: Stored, revision: int, unsent: Sequence[int] = ()) -> Stored:
        """Bring back the facts and rounds of an earlier moment, and these drafts as unsent.

        Raises ChangedError, and overwrites nothing, if anything has changed since that revision.
        """
        which, parts = before.id, split(before.facts)
        with self._database.writing() as connection:
            interviews.as_read(connection, which, revision)
            changes.drop_rounds(connection, which, before.rounds)
            changes.overwrite(connection, which, parts, self._now())
            drafts.mark(connection, which, dict.fromkeys(unsent))
            return interviews.one(connection, which)

    def snooze(self, which: int, until: date | None) -> Stored | Bent:
        """Let it rest until that day, or no longer."""
        return self._set("snoozed_until", which, until.isoformat() if until else None)

    def trash(self, which: int) -> Stored | Bent:
        """Put it in the trash, from which it can be taken."""
        return self._set("trashed_at", which, self._now())

    def restore(self, which: int) -> Stored | Bent:
        """Take it from the trash."""
        return self._set("trashed_at", which, None)

    def delete_forever(self, which: int) -> None:
        """Delete it with all its drafts, in the trash or not."""
        with self._database.writing() as connection:
            interviews.insist(connection, which)
            connection.execute("DELETE FROM interviews WHERE id = ?", (which,))
        self._database.tidy()

    def save_draft(
        self,
        which: int,
        kind: str,
        channel: str,
        recipient: str,
        text: str,
        origin: str,
        model: str | None = None,
        findings: Sequence[Mapping[str, object]] = (),
        cost: Mapping[str, object] | None = None,
    ) -> DraftVersion:
        """Keep a draft: as the next version of an unsent one for the same purpose, if there is one.

        The words of its last version are no new one.
        """
        purpose, now = plain((kind, channel, recipient), "draft"), self._now()
        words, *of_it = plain((text, origin, model or None, now, findings, cost or {}), "draft")
        with self._database.writing() as connection, bent.reading(connection, which):
            interviews.insist(connection, which)
            draft = drafts.unsent(connection, which, purpose)
            if draft:
                last = drafts.versions(connection, "draft_id = ?", draft.id)[-1]
                if last.text == words:
                    return last
            number = draft.versions + 1 if draft else 1
            draft_id = draft.id if draft else drafts.insert(connection, which, purpose, now)
            drafts.insert_version(connection, draft_id, number, words, *of_it)
            return drafts.versions(connection, "draft_id = ?", draft_id)[-1]

    def drafts(self, which: int) -> list[StoredDraft]:
        """The drafts of an interview, oldest first."""
        with self._database.reading() as connection, bent.reading(connection, which):
            interviews.insist(connection, which)
            return drafts.load(connection, "interview_id = ?", which)

    def versions(self, draft_id: int) -> list[DraftVersion]:
        """The versions of a draft, oldest first."""
        with (
            self._database.reading() as connection,
            bent.reading(connection, drafts.owner(connection, draft_id)),
        ):
            return drafts.versions(connection, "draft_id = ?", draft_id)

    def export(self) -> dict[str, Any]:
        """Everything that is kept, as one value that JSON knows."""
        from drafter.store.export import export

        with self._database.reading() as connection:
            return export(connection)

    def import_(self, data: object, *, replace: bool = False, source: str = "import") -> Imported:
        """Keep what an export holds and this store does not; all of it or, on a fault, nothing.

        An interview that is here and differs stays as it is, unless `replace`. Raises InputError
        for what is no export, naming the `source` and the place.
        """
        from drafter.store import imports

        entries, damaged = imports.read(data, source)
        with self._database.writing() as connection:
            done = imports.bring_in(connection, entries, replace)
            return done._replace(damaged=damaged)

    def _append(
        self,
        table: str,
        which: int,
        found: Mapping[str, object],
        sent: Mapping[int, date] | None = None,
    ) -> Stored:
        values = entry(found, table)
        with self._database.writing() as connection:
            interviews.one(connection, which)
            changes.add_entry(connection, table, which, values)
            changes.touch(connection, which, self._now())
            drafts.mark(connection, which, sent or {})
            return interviews.one(connection, which)

    def _set(self, column: str, which: int, value: str | None) -> Stored | Bent:
        with self._database.writing() as connection:
            interviews.insist(connection, which)
            connection.execute(f"UPDATE interviews SET {column} = ? WHERE id = ?", (value, which))
            return self._look_at(connection, which)

    def _look_at(self, connection: Connection, which: int) -> Stored | Bent:
        try:
            with bent.reading(connection, which):
                belong = "draft_id IN (SELECT id FROM drafts WHERE interview_id = ?)"
                drafts.load(connection, "interview_id = ?", which)
                drafts.versions(connection, belong, which)
                return interviews.one(connection, which)
        except bent.BentError as error:
            return self._with_hint(error.bent)

    def _with_hint(self, found: Bent) -> Bent:
        return found._replace(hint=cure(self._database.file, found))

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")
