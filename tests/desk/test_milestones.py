"""Which of the kept wordings of a draft are worth showing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from drafter.desk.writing import milestones
from drafter.store.records import DraftVersion

BEGUN = datetime(2026, 9, 30, 14, 0, tzinfo=UTC)
LETTER = "Dear Dana, thank you for the talk about the reporting warehouse and its nightly loads."


def version(number: int, text: str, seconds: int, origin: str = "edited") -> DraftVersion:
    made = BEGUN + timedelta(seconds=seconds)
    return DraftVersion(1, number, text, origin, None, made, [], {})


def shown(*versions: DraftVersion) -> list[int]:
    return [one.number for one in milestones(versions)]


def test_what_was_kept_between_two_keys_is_none_of_its_own() -> None:
    assert shown(
        version(1, LETTER, 0, "template"),
        version(2, f"{LETTER} I", 1),
        version(3, f"{LETTER} In", 2),
    ) == [1, 3]


def test_a_pause_begins_another() -> None:
    assert shown(version(1, f"{LETTER} I", 0), version(2, f"{LETTER} In", 90)) == [1, 2]


def test_the_words_of_two_who_write_at_once_are_all_shown() -> None:
    mine, theirs = f"Mine. {LETTER}", LETTER.replace("thank you for the talk about", "I liked")

    assert shown(version(1, mine, 0), version(2, theirs, 1), version(3, f"{mine} A", 2)) == [
        1,
        2,
        3,
    ]


def test_a_paragraph_that_is_taken_out_is_still_there() -> None:
    assert shown(version(1, LETTER, 0), version(2, LETTER[:20], 1)) == [1, 2]
