"""Everything that is kept, out of one store and into another."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from drafter.errors import ChangedError, InputError
from drafter.store.store import Store
from tests.store.conftest import Clock
from tests.store.kept import FULL, SMALL, mark_sent


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with Store(str(tmp_path / "other"), clock) as opened:
        yield opened


@pytest.fixture
def export(store: Store) -> dict[str, Any]:
    """One of everything: rounds, drafts, versions, a snooze, a gap in the ids, the trash."""
    store.add(SMALL)
    store.add(FULL)
    store.start_round(2, {"held": "2026-10-01"})
    for text in ("one", "two"):
        sent = store.save_draft(2, "thank-you", "email", "Dana Okafor", text, "template")
    mark_sent(store, 2, sent.draft_id, date(2026, 9, 30))
    store.save_draft(2, "closing", "call", "", "three", "model", "m-1", [{"code": "emoji"}])
    store.snooze(2, date(2026, 10, 5))
    store.add(SMALL)
    store.delete_forever(1)
    store.trash(3)
    return store.export()


def test_an_export_into_an_empty_store_exports_the_same(
    export: dict[str, Any], other: Store
) -> None:
    read = json.loads(json.dumps(export))

    done = other.import_(read)

    assert (done.added, done.updated, done.skipped, done.same) == ((1, 2), (), (), ())
    assert json.dumps(other.export()) == json.dumps(export)


def test_an_import_has_all_that_the_store_had(
    export: dict[str, Any], store: Store, other: Store
) -> None:
    other.import_(export)

    assert other.get(1) == store.get(2)._replace(id=1)
    assert other.rounds(1) == store.rounds(2)
    assert [draft[2:] for draft in other.drafts(1)] == [draft[2:] for draft in store.drafts(2)]
    assert [version.text for version in other.versions(1)] == ["one", "two"]
    assert other.get(2).trashed


def test_importing_twice_adds_nothing(export: dict[str, Any], other: Store) -> None:
    other.import_(export)

    again = other.import_(export, replace=True)

    assert again == ((), (), (), (1, 2), 0)
    assert other.export() == export


def test_an_export_is_no_news_to_its_own_store(export: dict[str, Any], store: Store) -> None:
    assert store.import_(export).same == (2, 3)


def test_what_differs_is_kept_and_named(export: dict[str, Any], store: Store) -> None:
    mine = store.append_log(2, {"on": "2026-10-02", "kind": "closing"})

    assert store.import_(export).skipped == (2,)
    assert store.get(2) == mine


def test_what_differs_is_replaced_if_that_is_wanted(export: dict[str, Any], store: Store) -> None:
    store.append_log(2, {"on": "2026-10-02", "kind": "closing"})

    assert store.import_(export, replace=True).updated == (2,)
    assert store.get(2).facts == export["interviews"][0]["facts"]


def test_who_read_before_an_import_cannot_overwrite_it(
    export: dict[str, Any], store: Store
) -> None:
    read = store.append_log(2, {"on": "2026-10-02", "kind": "closing"})
    store.import_(export, replace=True)

    with pytest.raises(ChangedError):
        store.replace(2, SMALL, read.revision)


def test_a_draft_more_is_a_difference(export: dict[str, Any], store: Store) -> None:
    store.save_draft(2, "closing", "call", "", "four", "template")

    assert store.import_(export).skipped == (2,)


def test_times_with_another_offset_are_the_same_times(export: dict[str, Any], store: Store) -> None:
    entry = export["interviews"][0]
    entry["made_at"] = entry["made_at"].replace("14:01:00+00:00", "16:01:00+02:00")

    assert "+02:00" in entry["made_at"]
    assert store.import_(export).same == (2, 3)


WRONG: list[tuple[str, Any, str]] = [
    ("interviews", {}, "interviews: found an empty table"),
    ("interviews.0", 7, "interviews[0]: found 7"),
    ("interviews.0.uid", "x", "interviews[0].uid: found"),
    ("interviews.0.revision", True, "interviews[0].revision: found true"),
    ("interviews.0.revision", 2**60, "interviews[0].revision: found"),
    ("interviews.0.made_at", "2026-09-30T09:00:00", "interviews[0].made_at: found"),
    ("interviews.0.made_at", "0001-01-01T00:00:00+14:00", "interviews[0].made_at: found"),
    ("interviews.0.snoozed_until", "soon", "interviews[0].snoozed_until: found"),
    ("interviews.0.trashed_at", False, "interviews[0].trashed_at: found false"),
    ("interviews.0.facts", None, "interviews[0].facts: found null"),
    ("interviews.0.facts.company", 3, "interviews[0].facts.company: found 3"),
    ("interviews.0.facts.log.1", [], "interviews[0].facts.log[1]: found an empty list"),
    ("interviews.0.earlier_rounds.0", "x", "interviews[0].earlier_rounds[0]: found"),
    ("interviews.0.drafts.1.kind", 1, "interviews[0].drafts[1].kind: found 1"),
    ("interviews.0.drafts.1.versions", [], "interviews[0].drafts[1].versions: found"),
    ("interviews.0.drafts.0.versions.1.text", None, "drafts[0].versions[1].text: found null"),
    ("interviews.0.drafts.0.versions.1.extra", 1, "versions[1].extra is not known"),
    ("interviews.0.\x1b[31m", 1, 'interviews[0]."\\x1b[31m" is not known'),
    ("drafter", 3, "format 3; this drafter reads up to format 2"),
    ("drafter", "1", 'drafter: found "1"'),
    ("drafter", True, "drafter: found true"),
    ("extra", 1, "extra is not known"),
]


@pytest.mark.parametrize(("path", "value", "said"), WRONG)
def test_a_wrong_shape_is_refused_by_its_place_and_nothing_is_kept(
    export: dict[str, Any], other: Store, path: str, value: object, said: str
) -> None:
    below: Any = export
    *way, last = path.split(".")
    for step in way:
        below = below[int(step) if isinstance(below, list) else step]
    below[int(last) if isinstance(below, list) else last] = value

    with pytest.raises(InputError) as caught:
        other.import_(export, source="old.json")

    assert said in caught.value.title
    assert caught.value.title.startswith("old.json: ")
    assert other.all(trashed=True) == []


@pytest.mark.parametrize("name", ["uid", "revision", "facts", "drafts", "trashed_at"])
def test_a_missing_key_is_named(export: dict[str, Any], other: Store, name: str) -> None:
    del export["interviews"][1][name]

    with pytest.raises(InputError, match=rf"interviews\[1\] has no `{name}`"):
        other.import_(export)


@pytest.mark.parametrize("nothing", [None, [], {}, "text", 1, {"company": "Northwind Traders"}])
def test_what_is_no_export_is_refused(other: Store, nothing: object) -> None:
    with pytest.raises(InputError, match="no export"):
        other.import_(nothing)


def test_two_interviews_of_one_uid_are_refused(export: dict[str, Any], other: Store) -> None:
    export["interviews"].append(copy.deepcopy(export["interviews"][0]))

    with pytest.raises(InputError, match=r"interviews\[2\]\.uid"):
        other.import_(export)


def test_endless_tables_are_refused(export: dict[str, Any], other: Store) -> None:
    endless: list[Any] = []
    endless.append(endless)
    export["interviews"][0]["drafts"][0]["versions"][0]["findings"] = endless

    with pytest.raises(InputError, match="nested"):
        other.import_(export)
