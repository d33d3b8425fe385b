"""What is kept of an interview, and what changes it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from drafter.errors import ChangedError, InputError, NotStoredError
from drafter.store.store import Store
from tests.store.kept import FULL, SMALL

ENTRY = {"on": "2026-09-16", "kind": "thank-you"}


def test_what_was_added_is_there_after_the_store_was_closed(store: Store) -> None:
    added = store.add(FULL)
    store.close()

    assert store.get(added.id) == added
    assert added.facts == FULL


def test_an_interview_begins_with_its_first_revision_and_round(store: Store) -> None:
    added = store.add(SMALL)

    assert (added.id, added.revision, added.rounds) == (1, 1, 1)
    assert (added.trashed, added.snoozed_until) == (False, None)
    assert added.made_at == added.changed_at == datetime(2026, 9, 30, 14, 0, tzinfo=UTC)


def test_the_keys_come_back_in_the_order_of_the_file(store: Store) -> None:
    facts = store.add(dict(reversed(FULL.items()))).facts

    assert list(facts)[:3] == ["company", "role", "status"]
    assert list(facts) == list(FULL)


def test_empty_lists_are_left_out(store: Store) -> None:
    assert store.add({**SMALL, "people": [], "log": [], "heard": []}).facts == SMALL


def test_dates_and_words_of_the_model_are_kept_as_a_file_has_them(store: Store) -> None:
    class Mood(StrEnum):
        GOOD = "good"

    held = {"held": datetime(2026, 9, 15, 10, 0), "tone": Mood.GOOD, "topics": ("a",)}
    facts = store.add({**SMALL, "interview": held, "status_on": date(2026, 9, 22)}).facts

    assert facts["interview"] == {"held": "2026-09-15T10:00:00", "tone": "good", "topics": ["a"]}
    assert facts["status_on"] == "2026-09-22"


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"company": 3}, "company: found 3"),
        ({"role": None}, "role: found null"),
        ({"interview": "2026-09-15"}, "interview: found"),
        ({"people": {"name": "Dana Okafor"}}, "people: found a table"),
        ({"log": [ENTRY, "2026-09-16"]}, "log[1]: found"),
        ({"me": {"fits": [float("nan")]}}, "me.fits[0]: found nan"),
        ({"me": {"name": "\ud800"}}, "me.name: found"),
        ({"me": {"name": b"Sam"}}, 'me.name: found "bytes"'),
        ({"me": {1: "Sam"}}, "me: found 1"),
        ({"me": {"name": 2**64}}, "me.name: found a huge number"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_its_place(
    store: Store, wrong: dict[str, Any], place: str
) -> None:
    with pytest.raises(InputError) as caught:
        store.add({**SMALL, **wrong})

    assert place in caught.value.title
    assert store.all(trashed=True) == []


def test_tables_without_an_end_are_refused(store: Store) -> None:
    endless: dict[str, Any] = {}
    endless["me"] = endless

    with pytest.raises(InputError, match="nested"):
        store.add({**SMALL, **endless})


@pytest.mark.parametrize("unknown", [0, -1, 2, 2**63 - 1, 2**63, 10**400, -(10**400)])
def test_an_unknown_id_says_how_to_list_the_others(store: Store, unknown: int) -> None:
    store.add(SMALL)

    with pytest.raises(NotStoredError) as caught:
        store.get(unknown)

    assert "drafter list --all" in caught.value.hint


def test_an_unknown_id_is_named(store: Store) -> None:
    with pytest.raises(NotStoredError, match="no interview 7"):
        store.get(7)


def test_a_replacement_of_what_was_read_is_kept(store: Store) -> None:
    before = store.add(SMALL)

    after = store.replace(before.id, FULL, before.revision)

    assert store.get(before.id) == after
    assert (after.facts, after.revision, after.uid) == (FULL, 2, before.uid)
    assert after.changed_at > before.changed_at


def test_a_replacement_of_what_has_changed_since_overwrites_nothing(store: Store) -> None:
    read = store.add(SMALL)
    changed = store.append_log(read.id, ENTRY)

    with pytest.raises(ChangedError, match="Interview 1 has changed"):
        store.replace(read.id, FULL, read.revision)

    assert store.get(read.id) == changed


def test_the_same_facts_again_are_no_change(store: Store) -> None:
    before = store.add(FULL)

    assert store.replace(before.id, FULL, before.revision) == before


def test_true_in_the_place_of_one_is_a_change(store: Store) -> None:
    before = store.add({**SMALL, "me": {"closing_note": 1}})

    after = store.replace(1, {**SMALL, "me": {"closing_note": True}}, before.revision)

    assert after.facts["me"]["closing_note"] is True


def test_appended_entries_come_last(store: Store) -> None:
    store.add(FULL)

    store.append_log(1, ENTRY)
    after = store.append_heard(1, {"on": "2026-09-23", "said": "soon"})

    assert after.facts["log"] == [*FULL["log"], ENTRY]
    assert after.facts["heard"][-1] == {"on": "2026-09-23", "said": "soon"}
    assert after.revision == 3


def test_the_trash_is_out_of_sight_but_not_lost(store: Store) -> None:
    store.add(SMALL)
    kept = store.add(FULL)

    trashed = store.trash(1)

    assert store.all() == [kept]
    assert store.all(trashed=True) == [trashed, kept]
    assert store.get(1).trashed


def test_what_is_restored_is_as_it_was(store: Store) -> None:
    before = store.add(FULL)

    store.trash(1)

    assert store.restore(1) == before


def test_a_snooze_is_no_change_of_the_facts(store: Store) -> None:
    before = store.add(SMALL)

    snoozed = store.snooze(1, date(2026, 10, 5))

    assert snoozed == before._replace(snoozed_until=date(2026, 10, 5))
    assert store.snooze(1, None) == before


def test_an_id_is_never_given_twice(store: Store) -> None:
    store.add(SMALL)
    store.delete_forever(1)

    assert store.add(SMALL).id == 2


def test_what_is_deleted_for_ever_is_in_no_file_any_more(store: Store, folder: Path) -> None:
    store.add(FULL)
    store.save_draft(1, "closing", "email", "Dana Okafor", "Dear Dana", "template")
    assert any(b"Okafor" in path.read_bytes() for path in folder.iterdir())

    store.delete_forever(1)

    assert store.all(trashed=True) == []
    assert not any(b"Okafor" in path.read_bytes() for path in folder.iterdir())


def test_the_next_round_keeps_the_one_before_and_everything_else(store: Store) -> None:
    store.add(FULL)

    after = store.start_round(1, {"held": "2026-10-01"})

    assert after.facts == {**FULL, "interview": {"held": "2026-10-01"}}
    assert (after.rounds, after.revision) == (2, 2)
    assert store.rounds(1) == [FULL["interview"], {"held": "2026-10-01"}]


def test_the_next_round_can_bring_other_facts_with_it(store: Store) -> None:
    store.add(FULL)

    after = store.start_round(1, {"held": "2026-10-01"}, SMALL, revision=1)

    assert after.facts == {**SMALL, "interview": {"held": "2026-10-01"}}
    assert store.rounds(1)[0] == FULL["interview"]


def test_the_next_round_of_what_has_changed_since_does_not_begin(store: Store) -> None:
    store.add(FULL)
    store.append_log(1, ENTRY)

    with pytest.raises(ChangedError):
        store.start_round(1, {"held": "2026-10-01"}, SMALL, revision=1)

    assert store.get(1).rounds == 1


def test_a_replacement_touches_the_current_round_alone(store: Store) -> None:
    store.add(FULL)
    store.start_round(1, {"held": "2026-10-01"})

    store.replace(1, {**FULL, "interview": {"held": "2026-10-02"}}, 2)

    assert store.rounds(1) == [FULL["interview"], {"held": "2026-10-02"}]


def test_another_store_sees_what_was_written(store: Store, folder: Path) -> None:
    store.add(SMALL)
    with Store(str(folder), lambda: datetime.now(UTC)) as other:
        assert not other.changed()
        assert other.all() == store.all()
        store.append_log(1, ENTRY)

        assert other.changed()
        assert not other.changed()
        assert not store.changed()


def test_the_first_interview_of_another_program_is_a_change(store: Store, folder: Path) -> None:
    assert store.all() == []
    assert not store.changed()
    with Store(str(folder), lambda: datetime.now(UTC)) as other:
        other.add(SMALL)

    assert store.changed()


def test_ones_own_first_interview_is_no_news(store: Store) -> None:
    store.all()
    store.add(SMALL)

    assert not store.changed()


def test_looking_makes_no_file(store: Store, folder: Path) -> None:
    assert store.all() == []
    assert store.export()["interviews"] == []
    with pytest.raises(NotStoredError):
        store.get(1)

    assert not folder.exists()


def test_a_list_takes_the_same_few_statements_for_any_number(store: Store) -> None:
    asked: list[str] = []
    for number in (1, 20):
        for _ in range(number):
            store.add(FULL)
        store._database._connected().set_trace_callback(asked.append)
        before = len(asked)
        store.all()
        store._database._connected().set_trace_callback(None)

        assert len(asked) - before == 8
