"""Facts supposed to be others: the advice moves, what cannot be is told, and nothing is saved."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.decision.advice import Action
from drafter.desk.desk import Desk
from drafter.desk.supposing import DAY, HEARD, HEARD_FOR, SENT
from drafter.desk.what_if import Sight, WhatIf
from drafter.errors import NotStoredError
from tests.desk.kept import (
    TODAY,
    desk_in,
    interview,
    keep_examples,
    stored,
    suppose_anything,
)

FRIDAY = date(2026, 10, 2)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


@pytest.fixture
def what_if(desk: Desk) -> WhatIf:
    """One in which they named Friday, so that the advice is to wait."""
    return WhatIf(desk, TODAY, desk.interviews.add(interview(), "x").id)


def text(what_if: WhatIf, name: str) -> str:
    return next(
        fact.text for _, facts in what_if.groups() for fact in facts if fact.offer.name == name
    )


def names(what_if: WhatIf) -> list[str]:
    return [fact.offer.name for _, facts in what_if.groups() for fact in facts]


def changed(what_if: WhatIf) -> list[str]:
    return [fact.offer.name for _, facts in what_if.groups() for fact in facts if fact.changed]


def action(sight: Sight) -> Action:
    assert sight.explanation is not None
    return sight.explanation.decision.action


def move(sight: Sight) -> str:
    assert sight.move is not None
    return sight.move.text


def test_nothing_supposed_moves_nothing(what_if: WhatIf) -> None:
    assert move(what_if.look()) == "No change: email a check-in to Dana Okafor on Wed 7 Oct."
    assert not what_if.changed


def test_an_invitation_to_call_moves_the_advice_and_says_from_what_to_what(
    what_if: WhatIf,
) -> None:
    what_if.suppose("process.contact_rule", "call-invited")
    what_if.suppose("process.promise", "none")

    sight = what_if.look()

    assert action(sight) is Action.CALL
    assert move(sight) == "Email a check-in on Wed 7 Oct -> Call today to ask where things stand"


def test_a_fact_that_changes_nothing_is_told_as_such(what_if: WhatIf) -> None:
    what_if.suppose("interview.stage", "final")

    assert changed(what_if) == ["interview.stage"]
    assert move(what_if.look()).startswith("No change: ")


def test_the_same_act_for_another_reason_is_told_as_such(desk: Desk) -> None:
    long_ago = {"interview": {"held": "2026-08-03"}, "log": [], "process": {}}
    rejected = interview(status="rejected", status_on="2026-08-05", **long_ago)
    what_if = WhatIf(desk, TODAY, desk.interviews.add(rejected, "x").id)
    what_if.suppose("status", "closed")
    what_if.suppose("status_on", "2026-08-05")

    assert move(what_if.look()) == "Still stop, but for another reason."


def test_one_fact_is_put_back_and_the_others_stay(what_if: WhatIf) -> None:
    what_if.suppose("interview.tone", "casual")
    what_if.suppose("me.style", "direct")

    what_if.put_back("interview.tone")

    assert changed(what_if) == ["me.style"]


def test_all_facts_are_put_back_at_once(what_if: WhatIf) -> None:
    what_if.suppose("interview.tone", "casual")
    what_if.suppose(DAY, "2026-10-07")

    what_if.put_all_back()

    assert changed(what_if) == []
    assert what_if.day == TODAY


def test_a_fact_as_it_is_kept_is_none_that_is_supposed(what_if: WhatIf) -> None:
    what_if.suppose("interview.tone", "casual")
    what_if.suppose("interview.tone", "neutral")

    assert not what_if.changed


def test_a_promise_without_a_day_takes_the_day_away(what_if: WhatIf) -> None:
    what_if.suppose("process.promise", "soon")

    assert text(what_if, "process.promised_for") == ""
    assert what_if.look().explanation is not None


def test_a_promised_day_comes_with_the_promise(desk: Desk) -> None:
    what_if = WhatIf(desk, TODAY, desk.interviews.add(interview(process={}), "x").id)

    what_if.suppose("process.promise", "date")

    assert text(what_if, "process.promised_for") == "2026-10-07"
    assert what_if.look().faults == {}


def test_a_day_makes_the_promise_one_of_a_day(desk: Desk) -> None:
    what_if = WhatIf(desk, TODAY, desk.interviews.add(interview(process={}), "x").id)

    what_if.suppose("process.promised_for", FRIDAY.isoformat())

    assert text(what_if, "process.promise") == "date"


def test_what_came_along_is_put_back_with_what_brought_it(what_if: WhatIf) -> None:
    what_if.suppose("process.promise", "soon")

    what_if.put_back("process.promised_for")

    assert changed(what_if) == []


def test_what_is_supposed_last_goes_before_what_does_not_go_with_it(what_if: WhatIf) -> None:
    what_if.suppose("interview.setting", "one-way")
    what_if.suppose("interview.medium", "phone")

    assert text(what_if, "interview.setting") == "one-to-one"
    assert what_if.look().explanation is not None


def test_news_is_told_on_the_day_that_is_looked_at_and_stays_there(what_if: WhatIf) -> None:
    what_if.suppose(DAY, "2026-10-01")
    what_if.suppose("status", "rejected")
    what_if.suppose(DAY, "2026-10-05")

    assert text(what_if, "status_on") == "2026-10-01"


def test_facts_are_offered_only_where_they_mean_anything(what_if: WhatIf) -> None:
    assert "offer.deadline" not in names(what_if)

    what_if.suppose("status", "offer")

    assert "offer.deadline" in names(what_if)


def test_waiting_again_leaves_nothing_of_an_offer_behind(what_if: WhatIf) -> None:
    what_if.suppose("status", "offer")
    what_if.suppose("offer.deadline", "2026-10-09")
    what_if.suppose("status", "waiting")

    assert not what_if.changed


def test_an_answer_that_named_a_day_moves_the_question_beyond_it(what_if: WhatIf) -> None:
    what_if.suppose(HEARD, "date")
    what_if.suppose(HEARD_FOR, "2026-10-16")

    assert move(what_if.look()) == "Email a check-in on Wed 7 Oct -> Email a check-in on Wed 21 Oct"


def test_what_is_sent_stays_on_its_day_while_other_days_are_looked_at(what_if: WhatIf) -> None:
    what_if.suppose(DAY, "2026-10-07")
    assert action(what_if.look()) is Action.EMAIL
    what_if.suppose(SENT, "check-in")
    assert action(what_if.look()) is Action.WAIT
    what_if.suppose(DAY, "2026-10-20")

    sight = what_if.look()

    assert sight.explanation is not None
    assert sight.explanation.decision.rule == "second-ask-due"


def test_what_was_sent_may_never_have_been(desk: Desk) -> None:
    which = desk.interviews.add(interview(), "x").id
    what_if = WhatIf(desk, date(2026, 9, 23), which)

    what_if.suppose("log[0]", "unsent")

    assert move(what_if.look()).endswith("-> Email a thank-you today")


def test_what_was_sent_may_have_been_answered(what_if: WhatIf) -> None:
    what_if.suppose("log[0]", "answered")
    what_if.suppose("process.promise", "none")

    sight = what_if.look()

    assert sight.explanation is not None
    assert sight.explanation.decision.rule == "answered-ahead"


def test_what_cannot_be_is_told_at_the_fact_and_never_raised(what_if: WhatIf) -> None:
    what_if.suppose("process.promised_for", "2026-09-01")

    sight = what_if.look()

    assert sight.explanation is None
    assert sight.faults == {"process.promised_for": "That is before the interview (Tue 22 Sep)."}


def test_a_day_that_they_name_for_before_they_say_so_is_told_there(what_if: WhatIf) -> None:
    what_if.suppose(HEARD, "date")
    what_if.suppose(HEARD_FOR, "2026-09-29")

    assert what_if.look().faults == {HEARD_FOR: "That is before they said so (Wed 30 Sep)."}


def test_nobody_answers_what_is_not_sent_yet(what_if: WhatIf) -> None:
    what_if.suppose(DAY, "2026-09-22")
    what_if.suppose("log[0]", "answered")
    what_if.suppose(DAY, "2026-09-23")

    sight = what_if.look()

    assert sight.interview is not None
    assert sight.interview.log[0].answered == date(2026, 9, 23)


def test_a_number_that_is_only_supposed_is_never_handed_on(desk: Desk) -> None:
    which = desk.interviews.add(interview(people=[{"name": "Dana Okafor"}]), "x").id
    what_if = WhatIf(desk, TODAY, which)
    what_if.suppose("people[0].number", "given")
    what_if.suppose("people[0].address", "yes")

    assert what_if.look().explanation is not None
    assert what_if.for_the_form() == {"people[0].gave_number": "yes"}


def test_the_manner_of_the_profile_is_how_it_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nstyle = "reserved"\nclosing_note = true\n')
    monkeypatch.setenv("DRAFTER_CONFIG_DIR", str(tmp_path))
    desk = desk_in(tmp_path, monkeypatch)
    what_if = WhatIf(desk, TODAY, desk.interviews.add(interview(), "x").id)
    what_if.suppose("me.closing_note", "no")

    assert text(what_if, "me.style") == "reserved"
    assert what_if.for_the_form() == {"me.closing_note": "no"}


def test_another_country_has_other_regions(desk: Desk) -> None:
    facts = interview(employer={"country": "US", "region": "NY", "timezone": "America/New_York"})
    what_if = WhatIf(desk, TODAY, desk.interviews.add(facts, "x").id)

    what_if.suppose("employer.country", "DE")

    sight = what_if.look()
    assert sight.interview is not None
    assert (sight.interview.employer.region, sight.interview.employer.timezone) == ("", "")


def test_steps_end_at_the_first_choice_and_the_last(what_if: WhatIf) -> None:
    for _ in range(5):
        what_if.step("interview.tone", -1)
    assert text(what_if, "interview.tone") == "casual"

    for _ in range(5):
        what_if.step("interview.tone", 1)
    assert text(what_if, "interview.tone") == "formal"


def test_a_step_moves_a_day_and_keeps_the_hour(what_if: WhatIf) -> None:
    what_if.step("interview.held", -1)

    assert text(what_if, "interview.held") == "2026-09-21 10:00"


def test_a_step_from_no_day_is_a_week_from_the_one_looked_at(what_if: WhatIf) -> None:
    what_if.step("process.competing_offer.deadline", 1)

    assert text(what_if, "process.competing_offer.deadline") == "2026-10-07"


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        (DAY, "Fri 9 Oct", "2026-10-09"),
        ("interview.held", "15 Sep 14:00", "2026-09-15 14:00"),
        ("employer.country", "Germany", "DE"),
        ("process.promised_for", "", ""),
    ],
)
def test_what_is_typed_is_read_as_in_the_form(
    what_if: WhatIf, name: str, typed: str, value: str
) -> None:
    assert what_if.read(name, typed).value == value


@pytest.mark.parametrize(
    ("name", "typed"),
    [(DAY, "someday"), (DAY, ""), (DAY, "1 Jan 2031"), ("employer.country", "Atlantis")],
)
def test_what_cannot_be_read_is_told(what_if: WhatIf, name: str, typed: str) -> None:
    assert what_if.read(name, typed).fault


def test_the_day_stays_within_a_year(what_if: WhatIf) -> None:
    what_if.suppose(DAY, "2026-09-30")
    what_if.suppose(DAY, "2040-01-01")

    assert what_if.day == TODAY + timedelta(366)


def test_the_form_takes_the_changes_over_and_the_store_stays_as_it_is(desk: Desk) -> None:
    which = desk.interviews.add(interview(), "x").id
    what_if, before = WhatIf(desk, TODAY, which), stored(desk)
    what_if.suppose("interview.tone", "casual")
    what_if.suppose(SENT, "check-in")

    what_if.take_over()

    (form,) = desk.unfinished.all()
    assert form.which == which
    assert form.answers["interview.tone"] == "casual"
    assert form.answers["company"] == "Northwind Traders"
    assert stored(desk) == before


def test_what_is_not_kept_cannot_be_supposed(desk: Desk) -> None:
    with pytest.raises(NotStoredError):
        WhatIf(desk, TODAY, 7)


class TestAnything:
    """Whatever is supposed of the examples, in whatever order."""

    @pytest.fixture(scope="class")
    def examples(self, tmp_path_factory: pytest.TempPathFactory) -> list[WhatIf]:
        with pytest.MonkeyPatch.context() as monkeypatch:
            desk = desk_in(tmp_path_factory.mktemp("examples"), monkeypatch)
            days = keep_examples(desk)
        return [WhatIf(desk, day, which) for which, day in days.items()]

    @settings(max_examples=150)
    @given(data=st.data())
    def test_it_never_raises_and_never_writes(
        self, examples: list[WhatIf], data: st.DataObject
    ) -> None:
        what_if = data.draw(st.sampled_from(examples))
        desk = what_if._desk
        before = stored(desk)
        what_if.put_all_back()
        for _ in range(data.draw(st.integers(1, 6))):
            suppose_anything(what_if, data)
            sight = what_if.look()
            assert (sight.explanation is None) == bool(sight.faults or sight.others)

        assert stored(desk) == before
        assert desk.unfinished.all() == []

        for name in names(what_if):
            what_if.put_back(name)
        assert not what_if.changed
