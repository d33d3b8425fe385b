"""The course of the advice: every day once, as the decision of that day, with what happened."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from drafter.decision.advice import Action
from drafter.desk.desk import Desk
from drafter.desk.timeline import Course, course
from drafter.desk.timeline_words import lines
from drafter.desk.what_if import WhatIf
from tests.desk.kept import TODAY, desk_in, interview, keep_examples

DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def course_of(desk: Desk, facts: dict[str, Any], today: date | datetime = TODAY) -> Course:
    return course(desk, desk.read_object(facts, "x"), today)


def said(found: Course) -> list[tuple[str, str]]:
    return [(line.days, line.text) for line in lines(found)]


def test_a_promise_is_waited_for_and_then_asked_about(desk: Desk) -> None:
    found = course_of(desk, interview())

    thanks = (
        "Email a thank-you to Dana Okafor, by Wed 23 Sep: a note within a day is expected by "
        "many, and few candidates send one"
    )
    ask = "Email a check-in to Dana Okafor"
    assert said(found) == [
        ("Tue 22 Sep", "The interview"),
        ("Tue 22 Sep", thanks),
        ("Wed 23 Sep", "You sent a thank-you to Dana Okafor"),
        ("Wed 23 Sep - Mon 5 Oct", "Wait until Tue 6 Oct: they named Friday, October 2"),
        ("Wed 30 Sep", "Today"),
        ("Fri 2 Oct", "The day they named"),
        (
            "Tue 6 Oct - Fri 9 Oct",
            f"{ask}, by Fri 9 Oct: they named Friday, October 2, and it has passed",
        ),
        ("from Sat 10 Oct", f"{ask}, which was due by Fri 9 Oct"),
    ]


def test_every_day_of_every_example_is_decided_once_and_in_its_place(desk: Desk) -> None:
    for which, today in keep_examples(desk).items():
        kept = desk.interviews.interview(which)
        found = course(desk, kept, today)
        day = found.runs[0].first
        for run in found.runs:
            assert run.first == day
            while day <= run.last:
                moment = today if day == found.today else day
                if day == found.runs[0].first:
                    # That of the interview, in the evening.
                    moment = datetime(day.year, day.month, day.day, 23)
                decision = desk.decide(kept, moment)
                assert (decision.action, decision.rule) == (run.decision.action, run.decision.rule)
                day += DAY


def test_neighbours_never_say_the_same(desk: Desk) -> None:
    for which, today in keep_examples(desk).items():
        runs = course(desk, desk.interviews.interview(which), today).runs
        for one, other in pairwise(run.decision for run in runs):
            assert (one.rule, one.action, one.step) != (other.rule, other.action, other.step)


def test_today_stands_there_once_and_the_advice_of_today_is_marked(desk: Desk) -> None:
    for which, today in keep_examples(desk).items():
        found = course(desk, desk.interviews.interview(which), today)
        marked = [line for line in lines(found) if line.is_today]

        assert [line.is_advice for line in sorted(marked)] in ([True, False], [False, True])
        assert found.run_on(found.today).decision.today == found.today


def test_the_advice_of_today_is_that_of_the_hour(desk: Desk) -> None:
    facts = interview(interview={"held": "2026-09-30T14:00:00"}, process={}, log=[])

    before = course_of(desk, facts, datetime(2026, 9, 30, 9))
    after = course_of(desk, facts, datetime(2026, 9, 30, 20))

    assert before.run_on(TODAY).decision.rule == "before-interview"
    assert after.run_on(TODAY).decision.rule == "thank-you"


def test_an_interview_that_is_to_come_begins_with_today(desk: Desk) -> None:
    ahead = {"interview": {"held": "2026-10-20"}, "process": {}, "log": []}
    found = course_of(desk, interview(**ahead))

    assert found.runs[0].first == TODAY
    assert said(found)[1] == (
        "Wed 30 Sep - Mon 19 Oct",
        "Wait until Tue 20 Oct: the interview on Tuesday, October 20 is still to come",
    )
    assert ("Tue 20 Oct", "The interview") in said(found)


def test_what_was_heard_and_named_stands_on_its_day(desk: Desk) -> None:
    facts = interview(
        status="next-round",
        status_on="2026-09-29",
        status_by="Dana Okafor",
        heard=[
            {
                "on": "2026-09-25",
                "from": "Dana Okafor",
                "by": "call",
                "said": "still deciding",
                "promise": "date",
                "promised_for": "2026-10-06",
            }
        ],
        log=[
            {"on": "2026-09-23", "kind": "thank-you", "by": "in-person", "answered": "2026-09-24"},
            {"on": "2026-09-28", "kind": "check-in", "by": "voicemail", "to": "Dana Okafor"},
        ],
    )
    facts["interview"] |= {"next_round": "2026-10-12T09:00:00"}

    found = {text for _, text in said(course_of(desk, facts))}

    assert {
        "You spoke to them: a thank-you",
        "They answered",
        "Dana Okafor said on the phone: “still deciding”; you hear by Tue 6 Oct",
        "You left Dana Okafor a voicemail: a check-in",
        "Dana Okafor invited you to the next round",
        "The next round",
    } <= found


def test_it_ends_a_week_after_the_last_thing_that_is_due(desk: Desk) -> None:
    found = course_of(desk, interview())

    assert found.runs[-1].last == date(2026, 10, 9) + 7 * DAY
    assert found.runs[-1].goes_on


def test_it_never_goes_two_months_beyond_today(desk: Desk) -> None:
    facts = interview(process={"promise": "date", "promised_for": "2027-03-31"})

    assert course_of(desk, facts).runs[-1].last == TODAY + 60 * DAY


def test_of_what_is_long_over_a_year_is_told(desk: Desk) -> None:
    facts = interview(interview={"held": "2023-02-01"}, process={}, log=[])

    found = course_of(desk, facts)

    assert found.runs[0].first == TODAY - 366 * DAY
    assert found.runs[-1].decision.action is Action.STOP


def test_a_wait_that_an_answer_prolongs_is_told_as_two(desk: Desk) -> None:
    heard = [{"on": "2026-09-24"}, {"on": "2026-09-29"}]
    found = said(course_of(desk, interview(process={}, heard=heard)))

    assert [text for _, text in found if text.startswith("Wait")] == [
        "Wait until Tue 29 Sep: no day was named for an answer",
        "Wait until Thu 1 Oct: they answered on Thursday, September 24",
        "Wait until Tue 6 Oct: they answered on Tuesday, September 29",
    ]


def test_two_rules_that_say_the_same_share_a_line(desk: Desk) -> None:
    offer = {"promise": "none", "competing_offer": {"deadline": "2026-10-09"}}
    found = course_of(desk, interview(process=offer))

    rules = [run.decision.rule for run in found.runs]
    assert ("deadline-ahead", "deadline-near") in pairwise(rules)
    for one, other in pairwise(line for line in lines(found) if line.is_advice):
        assert one.text != other.text


def test_changed_facts_have_another_course(desk: Desk) -> None:
    what_if = WhatIf(desk, TODAY, desk.interviews.add(interview(), "x").id)
    what_if.suppose("sent_then", "check-in")
    supposed = what_if.look().interview
    assert supposed is not None

    found = said(course(desk, supposed, TODAY))

    assert ("Wed 30 Sep", "You sent a check-in") in found
    assert not any("which was due by Fri 9 Oct" in text for _, text in found)


def test_control_characters_are_written_out(desk: Desk) -> None:
    facts = interview(heard=[{"on": "2026-09-25", "said": "well\tso"}])

    assert all(text.isprintable() for _, text in said(course_of(desk, facts)))
