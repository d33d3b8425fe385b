"""Where kept interviews stand, worked out anew or remembered."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from drafter.bootstrap import open_desk
from drafter.desk.agenda import Item, State
from drafter.errors import SettingsError
from drafter.intake.file import load_keys
from drafter.interview.model import Interview

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = date(2026, 9, 30)
HELD = {"company": "Acme", "role": "Clerk", "interview": {"held": "2026-09-15"}}
ANN = {"people": [{"name": "Ann Lee", "email": "ann@example.org"}]}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user_dirs: Path) -> Path:
    """A store and a cache of verdicts of its own; the holidays are those of all tests."""
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("DRAFTER_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir()
    (user_dirs / "cache" / "almanac").mkdir(parents=True, exist_ok=True)
    (tmp_path / "cache" / "almanac").symlink_to(user_dirs / "cache" / "almanac")
    return tmp_path


def keep(*facts: dict[str, Any]) -> None:
    desk = open_desk()
    for each in facts:
        desk.interviews.add(each, "x")
    desk.close()


def agenda(today: date = TODAY) -> list[Item]:
    desk = open_desk()
    try:
        return desk.agenda(today)
    finally:
        desk.close()


def states(today: date = TODAY) -> list[tuple[int, str]]:
    return [(item.id, item.state.value) for item in agenda(today)]


def test_each_stands_where_its_advice_puts_it_the_most_pressing_first() -> None:
    keep(
        {**HELD, **ANN, "log": [{"on": "2026-09-16", "kind": "thank-you"}]},
        {
            **HELD,
            "status": "rejected",
            "status_on": "2026-08-20",
            "interview": {"held": "2026-08-12"},
        },
        {**HELD, "interview": {"held": "2026-10-05"}, **ANN},
        HELD,
        {**HELD, **ANN, "interview": {"held": "2026-09-28"}},
        {**HELD, **ANN, "log": [{"on": "2026-09-29", "kind": "check-in"}]},
    )

    assert states() == [
        (1, "overdue"),
        (5, "due"),
        (3, "coming"),
        (6, "coming"),
        (4, "waiting"),
        (2, "done"),
    ]


def test_what_was_due_is_overdue_later() -> None:
    keep({**HELD, **ANN})

    (item,) = agenda(date(2026, 11, 27))
    assert item.state is State.OVERDUE
    assert item.day is not None
    assert item.day < date(2026, 11, 27)


def test_one_that_rests_stands_apart_until_its_day() -> None:
    keep({**HELD, **ANN})
    open_desk().interviews.store.snooze(1, date(2026, 10, 2))

    assert states() == [(1, "snoozed")]
    assert states(date(2026, 10, 2)) != [(1, "snoozed")]


def test_one_that_cannot_be_read_hides_no_other(folder: Path) -> None:
    desk = open_desk()
    desk.interviews.store.add({**HELD, "status": "odd", "company": "Broken"})
    desk.close()
    keep(HELD)

    found = agenda()
    assert [(item.company, item.state) for item in found] == [
        ("Acme", State.WAITING),
        ("Broken", State.UNREADABLE),
    ]
    assert "status" in found[1].faults[0]


@pytest.mark.parametrize("today", [TODAY, date(2026, 11, 27), datetime(2026, 9, 30, 23, 30)])
def test_what_is_remembered_is_what_would_be_worked_out(today: date) -> None:
    paths = sorted(EXAMPLES.glob("*.toml"))
    keep(*({**load_keys(str(path), io.BytesIO())} for path in paths))

    first = agenda(today)
    assert agenda(today) == first
    assert len(first) == len(paths)


def test_a_remembered_verdict_is_not_worked_out_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep({**HELD, **ANN}, {**HELD, **ANN, "interview": {"held": "2026-09-30T10:00:00"}})
    agenda()
    asked: list[str] = []
    count_readings(monkeypatch, asked)
    agenda()

    # Of the day of an interview itself, the hour decides.
    assert asked == ["interview 2"]


def count_readings(monkeypatch: pytest.MonkeyPatch, asked: list[str]) -> None:
    from drafter.interview import reading

    really: Callable[..., Interview] = reading.read

    def read(facts: object, source: str, profile: Any = None) -> Interview:
        asked.append(source)
        return really(facts, source, profile)

    monkeypatch.setattr(reading, "read", read)


def test_a_change_of_facts_day_or_settings_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep({**HELD, **ANN})
    assert states() == [(1, "overdue")]

    assert states(date(2026, 9, 16))[0][1] != "overdue"
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text(
        "[policy.standard.silence]\nearliest=25\nbest=25\nlatest=30\n"
    )
    assert states() == [(1, "coming")]
    desk = open_desk()
    kept = desk.interviews.kept(1)
    desk.interviews.replace(1, {**kept.facts, "status": "closed", "status_on": "2026-09-29"}, 1)
    assert agenda()[0].status == "closed"


def test_the_cache_names_nobody_and_is_for_its_owner_alone(folder: Path) -> None:
    keep({**HELD, **ANN})
    agenda()
    file = folder / "cache" / "verdicts.json"

    assert not {"Ann", "Acme", "Clerk"} & set(file.read_text("utf-8").replace('"', " ").split())
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "[]", "{}", "[" * 100_000, "null"], ids=range(5))
def test_a_broken_cache_is_made_anew(folder: Path, content: str) -> None:
    keep({**HELD, **ANN})
    (folder / "cache" / "verdicts.json").write_text(content)

    assert states() == [(1, "overdue")]


def test_broken_verdicts_are_made_anew(folder: Path) -> None:
    keep({**HELD, **ANN})
    before = states()
    file = folder / "cache" / "verdicts.json"
    kept = json.loads(file.read_text())
    ((uid, (state, values)),) = kept["verdicts"].items()
    for place in range(len(values)):
        broken = [*values]
        broken[place] = [7]
        file.write_text(json.dumps({**kept, "verdicts": {uid: [state, broken]}}))
        agenda()
    for odd in ([], None, [state], [state, None], [state, values[:-1]]):
        file.write_text(json.dumps({**kept, "verdicts": {uid: odd}}))

        assert states() == before


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep({**HELD, **ANN})
    (folder / "file").write_text("")
    monkeypatch.setenv("DRAFTER_CACHE_DIR", str(folder / "file"))

    assert states() == [(1, "overdue")]


def test_a_profile_that_is_wrong_is_told_as_a_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(HELD)
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text("[me]\nname = 3\n")

    with pytest.raises(SettingsError):
        agenda()
