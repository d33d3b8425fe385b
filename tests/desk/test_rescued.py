"""Words that wait in a file until the store has them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from drafter.desk.desk import Desk
from drafter.desk.rescued import Rescued, Words
from tests.desk.kept import desk_in, interview

LETTER = Words(1, "check-in", "email", "Dana \ud800 [b]Okafor", "Dear Dana", "edited")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    found = desk_in(tmp_path, monkeypatch)
    found.interviews.add(interview(), "test")
    return found


def test_the_last_words_of_each_letter_wait_for_the_user_alone(desk: Desk) -> None:
    rescued = Rescued(desk.data)
    later = LETTER._replace(text="Dear Dana, I")

    assert rescued.put(LETTER)
    assert rescued.put(later)
    assert rescued.put(LETTER._replace(recipient="Priya"))

    assert rescued.holds(later)
    assert not rescued.holds(LETTER)
    files = list((Path(desk.data) / "rescued").iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_later_words_are_not_dropped_with_those_before(desk: Desk) -> None:
    rescued, later = Rescued(desk.data), LETTER._replace(text="Dear Dana, I")
    rescued.put(later)

    rescued.drop(LETTER)

    assert rescued.holds(later)


def test_what_waited_comes_back_once(desk: Desk) -> None:
    rescued, kept = Rescued(desk.data), desk.interviews
    words = LETTER._replace(recipient="Dana Okafor")
    rescued.put(words)

    rescued.bring_back(kept, 2)
    assert rescued.holds(words)
    rescued.bring_back(kept, 1)
    rescued.bring_back(kept, 1)

    (draft,) = kept.store.drafts(1)
    assert [one.text for one in kept.store.versions(draft.id)] == ["Dear Dana"]
    assert not rescued.holds(words)


def test_words_that_are_in_the_store_already_are_no_new_version(desk: Desk) -> None:
    rescued, kept = Rescued(desk.data), desk.interviews
    words = LETTER._replace(recipient="Dana Okafor")
    for text in ("Dear Dana", "Dear Dana, I"):
        kept.store.save_draft(1, "check-in", "email", "Dana Okafor", text, "edited")
    rescued.put(words)

    rescued.bring_back(kept, 1)

    (draft,) = kept.store.drafts(1)
    assert kept.store.versions(draft.id)[-1].text == "Dear Dana, I"


@pytest.mark.parametrize("content", ["", "{", "[1]", "[1,2,3,4,5,6]", '["1","a","b","c","d","e"]'])
def test_a_file_that_is_none_is_left_alone(desk: Desk, content: str) -> None:
    folder = Path(desk.data) / "rescued"
    folder.mkdir()
    (folder / "1-x.json").write_text(content)

    Rescued(desk.data).bring_back(desk.interviews, 1)

    assert desk.interviews.store.drafts(1) == []


def test_a_place_that_takes_no_file_is_told(desk: Desk) -> None:
    (Path(desk.data) / "rescued").write_text("no folder")
    rescued = Rescued(desk.data)

    assert not rescued.put(LETTER)
    assert not rescued.holds(LETTER)
    rescued.bring_back(desk.interviews, 1)
