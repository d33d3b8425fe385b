"""The pace that the user gave, or that sector, size, setting and country suggest."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.decision.pace import LENGTHY, PATIENT_COUNTRIES, calls_are_usual, pace_of
from drafter.interview.model import Pace, Sector, Setting, Size
from tests.decision.situations import having

LARGE = {"employer__size": Size.LARGE}
SUGGESTED: dict[str, tuple[Pace, dict[str, Any]]] = {
    "nothing special": (Pace.STANDARD, {}),
    "a university": (Pace.ACADEMIC, {"employer__sector": Sector.ACADEMIA}),
    "a university in Germany": (
        Pace.ACADEMIC,
        {"employer__sector": Sector.ACADEMIA, "employer__country": "DE"},
    ),
    "a shop": (Pace.FAST, {"employer__sector": Sector.RETAIL_HOSPITALITY}),
    "a shop in Germany": (
        Pace.FAST,
        {"employer__sector": Sector.RETAIL_HOSPITALITY, "employer__country": "DE"},
    ),
    "a ministry": (Pace.SLOW, {"employer__sector": Sector.GOVERNMENT}),
    "a large bank": (Pace.SLOW, {"employer__sector": Sector.FINANCE_LAW, **LARGE}),
    "a bank": (Pace.STANDARD, {"employer__sector": Sector.FINANCE_LAW}),
    "a panel of a large employer": (Pace.SLOW, {"round__setting": Setting.PANEL, **LARGE}),
    "several levels of a large employer": (
        Pace.SLOW,
        {"round__setting": Setting.MULTI_LEVEL, **LARGE},
    ),
    "a group at a large employer": (Pace.STANDARD, {"round__setting": Setting.GROUP, **LARGE}),
    "a panel": (Pace.STANDARD, {"round__setting": Setting.PANEL}),
    "a large employer": (Pace.STANDARD, LARGE),
    "a large employer in Germany": (Pace.SLOW, {"employer__country": "DE", **LARGE}),
    "a bank in Germany": (
        Pace.SLOW,
        {"employer__sector": Sector.FINANCE_LAW, "employer__country": "DE"},
    ),
    "a very small firm": (Pace.STANDARD, {"employer__size": Size.TINY}),
    "technology": (Pace.STANDARD, {"employer__sector": Sector.TECH}),
    "sales": (Pace.STANDARD, {"employer__sector": Sector.SALES}),
    "a hospital": (Pace.STANDARD, {"employer__sector": Sector.HEALTHCARE}),
    "Britain": (Pace.STANDARD, {"employer__country": "GB"}),
    "India": (Pace.STANDARD, {"employer__country": "IN"}),
}


@pytest.mark.parametrize(("pace", "facts"), SUGGESTED.values(), ids=SUGGESTED.keys())
def test_the_facts_suggest_a_pace(pace: Pace, facts: dict[str, Any]) -> None:
    assert pace_of(having(**facts)) is pace


@pytest.mark.parametrize("country", ["DE", "AT", "CH", "LI", "FR", "ES", "IT", "JP", "KR"])
def test_some_countries_are_patient(country: str) -> None:
    assert pace_of(having(employer__country=country)) is Pace.SLOW


def test_no_other_country_is_taken_for_patient() -> None:
    assert len(PATIENT_COUNTRIES) == 9


@pytest.mark.parametrize("pace", [pace for pace in Pace if pace is not Pace.AUTO])
def test_the_users_word_on_the_pace_goes_before_every_suggestion(pace: Pace) -> None:
    for _, facts in SUGGESTED.values():
        assert pace_of(having(process__pace=pace, **facts)) is pace


def test_slow_and_academic_processes_are_lengthy() -> None:
    assert {Pace.SLOW, Pace.ACADEMIC} == LENGTHY


@pytest.mark.parametrize(
    ("usual", "facts"),
    [
        (True, {"employer__size": Size.TINY}),
        (True, {"employer__sector": Sector.HEALTHCARE}),
        (True, {"employer__sector": Sector.RETAIL_HOSPITALITY}),
        (True, {"process__pace": Pace.FAST}),
        (False, {}),
        (False, {"employer__sector": Sector.SALES}),
        (False, {"process__pace": Pace.SLOW}),
        (False, {"employer__sector": Sector.RETAIL_HOSPITALITY, "process__pace": Pace.STANDARD}),
    ],
)
def test_calls_are_usual_in_some_trades(usual: bool, facts: dict[str, Any]) -> None:
    assert calls_are_usual(having(**facts)) is usual
