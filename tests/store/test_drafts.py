"""Drafts and their versions."""

from __future__ import annotations

from datetime import date

import pytest

from drafter.errors import InputError, NotStoredError
from drafter.store.records import DraftVersion
from drafter.store.store import Store
from tests.store.kept import SMALL, mark_sent

FINDINGS = [{"code": "exclamation", "severity": "warning", "start": 3, "end": 4}]


def save(store: Store, text: str, kind: str = "check-in", to: str = "Dana Okafor") -> DraftVersion:
    return store.save_draft(1, kind, "email", to, text, "template", None, FINDINGS)


@pytest.fixture(autouse=True)
def interview(store: Store) -> None:
    store.add(SMALL)


def test_a_draft_is_kept_with_all_that_is_known_of_it(store: Store) -> None:
    store.save_draft(1, "check-in", "call", "Dana Okafor", "Hello!", "model", "m-1", FINDINGS)

    (draft,) = store.drafts(1)
    (version,) = store.versions(draft.id)
    assert draft[1:5] == (1, "check-in", "call", "Dana Okafor")
    assert (draft.sent_on, draft.versions) == (None, 1)
    assert version[:5] == (draft.id, 1, "Hello!", "model", "m-1")
    assert version.findings == FINDINGS


def test_other_words_for_the_same_purpose_are_the_next_version(store: Store) -> None:
    save(store, "one")
    second = save(store, "two")

    (draft,) = store.drafts(1)
    assert second.number == draft.versions == 2
    assert [version.text for version in store.versions(draft.id)] == ["one", "two"]


def test_the_same_words_again_are_no_version(store: Store) -> None:
    first = save(store, "one")

    assert save(store, "one") == first
    assert store.drafts(1)[0].versions == 1


def test_words_from_before_the_last_are_a_version(store: Store) -> None:
    for text in ("one", "two", "one"):
        save(store, text)

    assert store.drafts(1)[0].versions == 3


@pytest.mark.parametrize("other", [{"kind": "closing"}, {"to": "Jo Lind"}])
def test_another_purpose_is_another_draft(store: Store, other: dict[str, str]) -> None:
    save(store, "one")
    save(store, "one", **other)

    assert [draft.versions for draft in store.drafts(1)] == [1, 1]


def test_after_one_was_sent_the_next_begins_anew(store: Store) -> None:
    sent = mark_sent(store, 1, save(store, "one").draft_id, date(2026, 9, 30))

    later = save(store, "one")

    assert sent.sent_on == date(2026, 9, 30)
    assert later.draft_id != sent.id
    assert [draft.sent_on for draft in store.drafts(1)] == [date(2026, 9, 30), None]


def test_a_draft_is_no_change_of_the_facts(store: Store) -> None:
    before = store.get(1)

    save(store, "one")

    assert store.get(1) == before


def test_a_draft_goes_with_its_interview(store: Store) -> None:
    draft = save(store, "one").draft_id
    store.delete_forever(1)

    with pytest.raises(NotStoredError, match=f"no draft {draft}"):
        store.versions(draft)


@pytest.mark.parametrize("unknown", [0, 9, 2**63, 10**400])
def test_an_unknown_draft_says_how_to_list_the_others(store: Store, unknown: int) -> None:
    with pytest.raises(NotStoredError) as caught:
        store.versions(unknown)

    assert "drafter show" in caught.value.hint


def test_a_draft_of_an_unknown_interview_is_refused(store: Store) -> None:
    with pytest.raises(NotStoredError, match="no interview 9"):
        store.save_draft(9, "check-in", "email", "Dana Okafor", "one", "template")


def test_half_a_character_is_no_text_to_keep(store: Store) -> None:
    with pytest.raises(InputError, match="UTF-8"):
        save(store, "\udc80")

    assert store.drafts(1) == []


def test_odd_characters_come_back_as_they_went(store: Store) -> None:
    text = "a\0b\r\n\x1b[31m \u202e👩‍💻 'q' \"q\" %s {x}"

    assert save(store, text).text == text
