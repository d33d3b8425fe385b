"""An invitation to call is named by a day that is right on the day of the call."""

from __future__ import annotations

from datetime import date

import pytest

from drafter.drafting.correspondence import Correspondence
from drafter.interview.model import ContactRule, Span
from tests.drafting.interviews import PLAIN


@pytest.mark.parametrize(
    ("today", "day", "passed"),
    [
        (date(2026, 9, 28), "this week", False),
        (date(2026, 10, 1), "this week", False),
        (date(2026, 10, 2), "by Thursday 1 October", True),
        (date(2026, 10, 4), "by Thursday 1 October", True),
        (date(2026, 10, 6), "by Thursday 1 October", True),
        (date(2026, 9, 24), "by Thursday 1 October", False),
    ],
)
def test_a_window_that_has_passed_is_named_by_its_last_day(
    today: date, day: str, passed: bool
) -> None:
    window = Span(date(2026, 9, 29), date(2026, 10, 1))
    interview = PLAIN._replace(
        employer=PLAIN.employer._replace(country="GB"),
        process=PLAIN.process._replace(contact_rule=ContactRule.CALL_INVITED, call_window=window),
    )

    invited = Correspondence(interview, today).invited()

    assert invited is not None
    assert (invited.day, invited.passed) == (day, passed)
