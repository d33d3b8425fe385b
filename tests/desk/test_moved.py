"""The difference between two pieces of advice, in one line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from drafter.decision.advice import Decision
from drafter.desk.desk import Desk
from drafter.desk.moved import MESSAGES, Move, act, in_brief, listed, told
from drafter.interview.model import Kind
from tests.desk.kept import DANA, NUMBER, TODAY, desk_in, interview

ANN = {"name": "Ann Lee", "email": "ann@example.org", "role": "recruiter"}
CALL_OWED = {"owed": [{"what": "return-call", "to": "Dana Okafor", "since": "2026-09-30"}]}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def advice(desk: Desk, today: date = TODAY, **more: Any) -> Decision:
    return desk.decide(desk.read_object(interview(**more), "x"), today)


def test_what_moved_is_told_in_the_fewest_words_that_differ(desk: Desk) -> None:
    before = advice(desk)
    later = advice(desk, process={"promise": "date", "promised_for": "2026-10-09"})
    to_ann = advice(desk, people=[ANN, DANA | NUMBER])

    assert told(before, later, TODAY) == Move(
        # Monday 12 October is a holiday.
        "Email a check-in on Wed 7 Oct -> Email a check-in on Thu 15 Oct",
        moved=True,
    )
    assert told(before, to_ann, TODAY) == Move(
        "Email a check-in to Dana Okafor on Wed 7 Oct -> Email a check-in to Ann Lee on Wed 7 Oct",
        moved=True,
    )


def test_days_are_told_where_only_they_differ(desk: Desk) -> None:
    before = advice(desk)
    step = before.step
    assert step is not None
    longer = step._replace(window=step.window._replace(latest=date(2026, 10, 12)))

    assert told(before, before._replace(step=longer), TODAY).text.endswith(
        "-> Email a check-in to Dana Okafor on Wed 7 Oct, Tue 6 Oct to Mon 12 Oct"
    )


@pytest.mark.parametrize(
    ("today", "more", "text"),
    [
        (TODAY, {"process": CALL_OWED}, "Call back today"),
        (date(2026, 10, 20), {}, "Email a check-in on Tue 20 Oct (overdue)"),
        (
            date(2026, 10, 20),
            {"status": "rejected", "status_on": "2026-09-24"},
            "On Tue 20 Oct: stop",
        ),
        (TODAY, {"process": {"promise": "they-will-call"}}, "Wait"),
    ],
)
def test_advice_in_brief(desk: Desk, today: date, more: dict[str, Any], text: str) -> None:
    assert in_brief(advice(desk, today, **more), TODAY) == text


def test_an_interview_ahead_is_none_to_act_on(desk: Desk) -> None:
    ahead: dict[str, Any] = {
        "interview": {"held": "2026-10-20"},
        "process": {},
        "log": [],
        "people": [],
    }

    assert in_brief(advice(desk, TODAY, **ahead), TODAY) == "The interview is still to come"


def test_a_call_back_names_whom(desk: Desk) -> None:
    step = advice(desk, process=CALL_OWED).step

    assert step is not None
    assert act(step) == "Call Dana Okafor back"


def test_every_kind_of_message_has_a_name() -> None:
    assert set(MESSAGES) == set(Kind)


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), ("ABC", "A, B and C")]
)
def test_names_in_a_sentence(names: list[str], text: str) -> None:
    assert listed(names) == text
