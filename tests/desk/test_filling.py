"""A form being filled in, from the first character to the store."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from drafter.bootstrap import open_desk
from drafter.desk.answers import LEAVES, answers_of, said, settled, without_entry
from drafter.desk.desk import Desk
from drafter.desk.filling import Clash, Filling
from drafter.desk.merging import merged
from drafter.desk.unfinished import name_of
from drafter.errors import InterviewError, NotStoredError, OutputError, RefusedError

TODAY = date(2026, 9, 30)
WHOLE = {"company": "Northwind", "role": "Data Analyst", "interview.held": "15 Sep 10:00"}
KEPT = {"company": "Acme", "role": "Clerk", "interview": {"held": "2026-09-15", "tone": "formal"}}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("DRAFTER_DATA_DIR", str(tmp_path / "data"))
    return open_desk()


def begun(desk: Desk, which: int | None = None, /, **answers: str) -> Filling:
    filling = Filling(desk, TODAY, which)
    filling.answers |= answers
    return filling


def test_three_answers_make_an_interview(desk: Desk) -> None:
    filling = begun(desk, **WHOLE)

    which = filling.finish()

    assert isinstance(which, int)
    assert desk.interviews.kept(which).facts == {
        "company": "Northwind",
        "role": "Data Analyst",
        "interview": {"held": "2026-09-15T10:00:00"},
    }


def test_a_finished_form_is_not_unfinished_any_more(desk: Desk) -> None:
    filling = begun(desk, **WHOLE)
    filling.keep()
    filling.finish()
    filling.keep()

    assert desk.unfinished.all() == []


def test_an_unfinished_form_is_taken_up_again(desk: Desk) -> None:
    begun(desk, company="Northwind", **{"interview.held": "yesterday 2"}).keep()

    [form] = desk.unfinished.all()
    again = Filling(desk, TODAY, None, form.name)

    assert again.answers == {"company": "Northwind", "interview.held": "yesterday 2"}
    assert form.title == "Northwind"


def test_yesterday_stays_the_day_it_was(desk: Desk) -> None:
    begun(desk, **{"interview.held": "yesterday 2pm"}).keep()

    assert desk.unfinished.all()[0].answers == {"interview.held": "2026-09-29 14:00"}
    assert settled({"interview.held": "last tuesday"}, TODAY) == {"interview.held": "2026-09-29"}


def test_only_its_owner_can_read_an_unfinished_form(desk: Desk) -> None:
    begun(desk, company="Northwind").keep()
    folder = Path(desk.data, "unfinished")

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()] == [0o600]


def test_what_is_no_form_is_not_listed(desk: Desk) -> None:
    begun(desk, company="Northwind").keep()
    folder = Path(desk.data, "unfinished")
    for name, text in (
        ("new-1.json", "{"),
        ("new-2.json", "[]"),
        ("new-3.json", '{"which": null, "revision": "x"}'),
        ("other.json", "{}"),
    ):
        (folder / name).write_text(text)

    assert [form.title for form in desk.unfinished.all()] == ["Northwind"]


def test_a_folder_that_cannot_be_written_is_told(desk: Desk) -> None:
    os.makedirs(desk.data)
    Path(desk.data, "unfinished").write_text("a file")

    with pytest.raises(OutputError, match="cannot be kept"):
        begun(desk, company="Northwind").keep()


def test_a_kept_interview_is_changed_and_its_log_stays(desk: Desk) -> None:
    facts = KEPT | {"log": [{"on": "2026-09-16", "kind": "thank-you"}]}
    which = desk.interviews.add(facts, "test").id

    assert begun(desk, which, **{"interview.tone": "casual"}).finish() == which
    now = desk.interviews.kept(which).facts
    assert now["interview"] == {"held": "2026-09-15", "tone": "casual"}
    assert now["log"] == facts["log"]


def test_what_both_changed_is_told_before_it_is_replaced(desk: Desk) -> None:
    which = desk.interviews.add(KEPT, "test").id
    mine = begun(desk, which, **{"interview.tone": "casual"})
    begun(desk, which, **{"interview.tone": "neutral", "role": "Head Clerk"}).finish()

    assert mine.finish() == Clash((("interview.tone", "neutral"),))
    assert desk.interviews.kept(which).facts["interview"]["tone"] == "neutral"
    assert mine.finish() == which
    now = desk.interviews.kept(which).facts
    assert (now["interview"]["tone"], now["role"]) == ("casual", "Head Clerk")


def test_what_only_one_side_changed_is_joined(desk: Desk) -> None:
    which = desk.interviews.add(KEPT, "test").id
    mine = begun(desk, which, **{"interview.tone": "casual"})
    desk.interviews.change(which, lambda facts: {**facts, "role": "Head Clerk"})

    assert mine.finish() == which
    assert mine.joined
    assert desk.interviews.kept(which).facts["role"] == "Head Clerk"


def test_the_form_of_a_kept_interview_goes_on_from_what_it_began_with(desk: Desk) -> None:
    which = desk.interviews.add(KEPT, "test").id
    begun(desk, which, **{"interview.tone": "casual"}).keep()
    begun(desk, which).discard()
    begun(desk, which, **{"interview.tone": "casual"}).keep()
    desk.interviews.change(which, lambda facts: {**facts, "role": "Head Clerk"})

    again = Filling(desk, TODAY, which)

    assert again.name == name_of(which)
    assert again.changed
    assert again.finish() == which
    assert desk.interviews.kept(which).facts["interview"]["tone"] == "casual"


def test_what_is_gone_meanwhile_cannot_be_replaced(desk: Desk) -> None:
    which = desk.interviews.add(KEPT, "test").id
    mine = begun(desk, which, role="Head Clerk")
    desk.interviews.store.trash(which)

    with pytest.raises(RefusedError):
        mine.finish()
    desk.interviews.store.delete_forever(which)
    with pytest.raises(NotStoredError):
        mine.finish()


def test_what_is_wrong_is_not_kept(desk: Desk) -> None:
    with pytest.raises(InterviewError):
        begun(desk, company="Northwind").finish()

    assert desk.interviews.store.all() == []


def test_every_fault_stands_at_its_answer(desk: Desk) -> None:
    judged = begun(
        desk,
        **WHOLE,
        **{
            "people[1].email": "dana@",
            "people[1].name": "Dana Okafor",
            "process.promise": "date",
            "employer.region": "Bavaria",
            "me.available": "any\u0007time",
            "status_on": "1 Jan",
        },
    ).judge()

    assert judged.interview is None
    assert set(judged.faults) == {
        "people[1].email",
        "process.promise",
        "employer.region",
        "me.available",
        "status_on",
    }
    assert judged.likely is not None
    assert judged.likely.people[0].name == "Dana Okafor"


def test_there_is_advice_before_the_names_are_known(desk: Desk) -> None:
    judged = begun(desk, **{"interview.held": "yesterday"}).judge()

    assert judged.missing == ("company", "role")
    assert judged.likely is not None


def test_without_a_day_there_is_none(desk: Desk) -> None:
    assert begun(desk, company="Northwind").judge().likely is None


def test_a_country_a_zone_and_an_address_are_read_as_people_write_them(desk: Desk) -> None:
    judged = begun(
        desk,
        **WHOLE,
        **{
            "employer.country": "Germany",
            "employer.timezone": "berlin",
            "people[0].name": "Dana",
            "people[0].email": "Dana <dana@example.org>",
        },
    ).judge()

    assert judged.interview is not None
    assert judged.interview.employer.country == "DE"
    assert judged.interview.employer.timezone == "Europe/Berlin"
    assert judged.said.echoes["people[0].email"] == "read as dana@example.org"


def test_the_answers_of_facts_come_to_the_same_facts() -> None:
    facts = KEPT | {
        "people": [{"name": "Dana", "met": False, "topics": ["one", "two"]}],
        "process": {
            "call_window": {"from": "2026-09-20", "to": "2026-09-22"},
            "owed": [{"what": "answer", "answer": "Yes.\nFrom Monday."}],
        },
        "log": [{"on": "2026-09-16", "kind": "thank-you"}],
    }

    assert said(answers_of(facts), facts, TODAY).facts == facts


def test_an_entry_goes_and_those_after_it_move_up() -> None:
    answers = {"people[0].name": "A", "people[1].name": "B", "people[2].name": "C", "role": "R"}

    assert without_entry(answers, "people", 1) == {
        "people[0].name": "A",
        "people[1].name": "C",
        "role": "R",
    }


def test_the_form_asks_for_every_key_but_what_happened_since() -> None:
    assert "interview.held" in LEAVES
    assert not [path for path in LEAVES if path.startswith(("log", "heard"))]


def test_changes_of_both_sides_are_joined_key_by_key() -> None:
    base = {"a": 1, "b": {"c": 1, "d": 1}, "gone": 1}

    both = merged(base, {"a": 2, "b": {"c": 1, "d": 2}, "gone": 1}, {"a": 1, "b": {"c": 3, "d": 3}})

    assert both.facts == {"a": 2, "b": {"c": 3, "d": 3}}
    assert both.clashes == ("b.d",)
