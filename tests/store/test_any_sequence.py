"""Whatever is done, in whatever order: the store holds what a plain dictionary would."""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from drafter.errors import ChangedError, NotStoredError
from drafter.store.store import Store
from tests.store.kept import ENTRIES, FACTS, ROUNDS, TEXTS, mark_sent

DAYS = st.dates(date(2020, 1, 1), date(2100, 1, 1))
WORDS = st.sampled_from(["a", "b"])


class StoreOrDictionary(RuleBasedStateMachine):
    """A store and the dictionary that says what it should hold."""

    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = self.opened()
        self.kept: dict[int, dict[str, Any]] = {}

    def opened(self) -> Store:
        return Store(self.folder.name, lambda: datetime(2026, 9, 30, tzinfo=UTC))

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(target=ids, facts=FACTS)
    def add(self, facts: dict[str, Any]) -> int:
        which = self.store.add(facts).id
        assert which == max(self.kept, default=0) + 1
        self.kept[which] = {
            "facts": facts,
            "rounds": [facts["interview"]],
            "snoozed": None,
            "trashed": False,
            "drafts": {},
        }
        return which

    @rule(which=ids, facts=FACTS, old=st.booleans())
    def replace(self, which: int, facts: dict[str, Any], old: bool) -> None:
        if self.gone(which):
            return
        revision = self.store.get(which).revision
        if old:
            with pytest.raises(ChangedError):
                self.store.replace(which, facts, revision - 1)
            return
        self.store.replace(which, facts, revision)
        self.kept[which]["facts"] = facts
        self.kept[which]["rounds"][-1] = facts["interview"]

    @rule(which=ids, entry=ENTRIES, name=st.sampled_from(["log", "heard"]))
    def append(self, which: int, entry: dict[str, Any], name: str) -> None:
        if self.gone(which):
            return
        append = self.store.append_log if name == "log" else self.store.append_heard
        append(which, entry)
        facts = self.kept[which]["facts"]
        self.kept[which]["facts"] = {**facts, name: [*facts.get(name, []), entry]}

    @rule(which=ids, held=ROUNDS)
    def start_round(self, which: int, held: dict[str, Any]) -> None:
        if self.gone(which):
            return
        self.store.start_round(which, held)
        self.kept[which]["facts"] = {**self.kept[which]["facts"], "interview": held}
        self.kept[which]["rounds"].append(held)

    @rule(which=ids, until=st.none() | DAYS)
    def snooze(self, which: int, until: date | None) -> None:
        if not self.gone(which):
            self.store.snooze(which, until)
            self.kept[which]["snoozed"] = until

    @rule(which=ids, trashed=st.booleans())
    def trash_or_restore(self, which: int, trashed: bool) -> None:
        if not self.gone(which):
            (self.store.trash if trashed else self.store.restore)(which)
            self.kept[which]["trashed"] = trashed

    @rule(which=ids)
    def delete(self, which: int) -> None:
        if not self.gone(which):
            self.store.delete_forever(which)
            self.kept[which] = {}

    @rule(which=ids, kind=WORDS, to=WORDS, text=WORDS | TEXTS)
    def save_draft(self, which: int, kind: str, to: str, text: str) -> None:
        if self.gone(which):
            return
        self.store.save_draft(which, kind, "email", to, text, "template")
        versions = self.kept[which]["drafts"].setdefault((kind, to), [[]])[-1]
        if versions[-1:] != [text]:
            versions.append(text)

    @rule(which=ids, day=DAYS)
    def send_the_first_unsent(self, which: int, day: date) -> None:
        if self.gone(which):
            return
        unsent = [draft for draft in self.store.drafts(which) if draft.sent_on is None]
        if unsent:
            mark_sent(self.store, which, unsent[0].id, day)
            self.kept[which]["drafts"][unsent[0].kind, unsent[0].recipient].append([])

    @rule()
    def open_again(self) -> None:
        self.store.close()

    @rule(target=ids)
    def export_and_import(self) -> Any:
        export = self.store.export()
        with (
            tempfile.TemporaryDirectory() as folder,
            Store(folder, lambda: datetime(2026, 9, 30, tzinfo=UTC)) as other,
        ):
            other.import_(json.loads(json.dumps(export)))
            assert json.dumps(other.export()) == json.dumps(export)
            assert not other.import_(export).added
        return multiple()

    @invariant()
    def the_store_holds_what_the_dictionary_holds(self) -> None:
        there = {which: kept for which, kept in self.kept.items() if kept}
        found = self.store.all(trashed=True)
        assert [stored.id for stored in found] == list(there)
        for stored, kept in zip(found, there.values(), strict=True):
            assert json.dumps(stored.facts, sort_keys=True) == json.dumps(
                kept["facts"], sort_keys=True
            )
            assert stored.snoozed_until == kept["snoozed"]
            assert stored.trashed == kept["trashed"]
            assert stored.rounds == len(kept["rounds"])
            assert self.store.rounds(stored.id) == kept["rounds"]
            assert self.texts(stored.id) == sorted(
                (purpose, texts)
                for purpose, drafts in kept["drafts"].items()
                for texts in drafts
                if texts
            )

    def texts(self, which: int) -> list[tuple[tuple[str, str], list[str]]]:
        return sorted(
            (
                (draft.kind, draft.recipient),
                [version.text for version in self.store.versions(draft.id)],
            )
            for draft in self.store.drafts(which)
        )

    def gone(self, which: int) -> bool:
        if not self.kept[which]:
            with pytest.raises(NotStoredError):
                self.store.get(which)
            return True
        return False


TestAnySequence = StoreOrDictionary.TestCase
TestAnySequence.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
