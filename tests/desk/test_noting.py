"""What is typed about something that happened, read as an event."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from drafter.desk.happened import Event, What
from drafter.desk.noting import read
from drafter.interview.model import By, Kind, Promise

TODAY = date(2026, 9, 30)
HELD = date(2026, 9, 15)


def test_a_day_that_is_left_empty_is_today() -> None:
    found = read(What.REJECTED, {"on": "", "said": "", "by": "call"}, TODAY, HELD)

    assert found.event == Event(What.REJECTED, TODAY, by=By.CALL)
    assert found.echoes == {}


def test_a_promise_without_a_day_needs_none() -> None:
    answers = {"promise": "soon", "promised_for": "nonsense"}

    found = read(What.HEARD, answers, TODAY, HELD)

    assert found.event == Event(What.HEARD, TODAY, promise=Promise.SOON)


def test_words_are_put_on_one_line() -> None:
    found = read(What.HEARD, {"said": " still \n deciding\t"}, TODAY, HELD)

    assert found.event is not None
    assert found.event.said == "still deciding"


@pytest.mark.parametrize(
    ("what", "answers", "faults"),
    [
        (What.HEARD, {"on": "1 Oct"}, {"on": "That day is still to come."}),
        (What.HEARD, {"promise": "date"}, {"promised_for": "This is needed."}),
        (What.BOOKED, {"day": "29 Sep 2026"}, {"day": "That day has passed."}),
        (What.OFFER, {"day": "28 Sep 2026"}, {"day": "That day has passed."}),
        (
            What.OFFER,
            {"on": "28 Sep", "day": "27 Sep 2026"},
            {"day": "Before Monday 28 September 2026."},
        ),
        (What.HELD, {}, {"day": "This is needed."}),
        (What.HELD, {"day": "15 Sep"}, {"day": "That is the round that is noted already."}),
        (What.HELD, {"day": "1 Oct 2026 9:00"}, {"day": "That day is still to come."}),
        (
            What.SENT,
            {"kind": "check-in", "on": "20 Sep", "answered": "19 Sep"},
            {"answered": "Before Sunday 20 September 2026."},
        ),
    ],
)
def test_what_cannot_be_is_told_at_its_answer(
    what: What, answers: dict[str, str], faults: dict[str, str]
) -> None:
    assert read(what, answers, TODAY, HELD).faults == faults


def test_what_was_sent_has_its_kind_and_its_answer() -> None:
    answers = {"kind": "question", "by": "letter", "who": "Dana", "on": "20 Sep"}

    found = read(What.SENT, answers | {"answered": "22 Sep"}, TODAY, HELD)

    assert found.event == Event(
        What.SENT,
        date(2026, 9, 20),
        Kind.QUESTION,
        By.LETTER,
        "Dana",
        answered=date(2026, 9, 22),
    )


def test_the_next_round_may_have_a_time_or_no_day_yet() -> None:
    found = read(What.BOOKED, {"day": "2 Oct 14:00"}, TODAY, HELD)
    open_ = read(What.BOOKED, {"day": ""}, TODAY, HELD)

    assert found.event is not None
    assert found.event.day == datetime(2026, 10, 2, 14, 0)
    assert open_.event == Event(What.BOOKED, TODAY)
