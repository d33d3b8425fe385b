"""Interviews of real life with the advice that the evidence gives, worked out by hand.

The cases lie in `worked/`, written from the statements of `docs/evidence.md` and not from the
rules. `expect` gives only what the evidence determines:

action, kind, channel     a value, or a list of those that the evidence allows
kind_not                  kinds that the step must not have
to                        the names, in any order
earliest, best, latest    a day; with `_from` and `_to` added, bounds
overdue, day              whether the step is late; the day it is at the employer's
opening_after, _before    bounds of the moment from which the step can be taken
opening_hours             bounds of its hour on the employer's clock
step = false              no step is planned
"""

from __future__ import annotations

import re
import tomllib
from calendar import day_abbr, day_name, month_name
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from drafter.almanac import calendar_for
from drafter.decision.advice import Decision, Step
from drafter.decision.decide import decide
from drafter.decision.evidence import STATEMENTS
from drafter.decision.policy import Policy
from drafter.interview.reading import read

Case = dict[str, Any]

FILES = sorted((Path(__file__).parent / "worked").glob("*.toml"))
CASES: list[Case] = [
    case for file in FILES for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
]
EXPECTATIONS = {
    *("action", "kind", "kind_not", "channel", "to", "overdue", "day", "step"),
    *(f"{end}{bound}" for end in ("earliest", "best", "latest") for bound in ("", "_from", "_to")),
    *("opening_after", "opening_before", "opening_hours"),
}
DATE = re.compile(r"\b(\d{4}-\d\d-\d\d)(?:T[\d:]+(?:[+-]\d\d:\d\d)?)?")
SPOKEN = re.compile(rf"({'|'.join(day_name)}) (\d+) ({'|'.join(month_name[1:])})")


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_the_advice_is_what_the_evidence_gives(case: Case, user_dirs: Path) -> None:
    decision = _decide(case, user_dirs)

    assert _differences(case["expect"], decision, _zone(case)) == []


def test_there_are_enough_cases_and_no_two_have_the_same_name() -> None:
    assert len(CASES) >= 85
    assert len({case["name"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_a_case_is_complete_and_cites_statements_that_exist(case: Case) -> None:
    assert set(case) == {"name", "evidence", "today", "why", "expect", "interview"}
    assert case["evidence"] and set(case["evidence"]) <= set(STATEMENTS)
    assert case["why"].endswith(".")
    assert "action" in case["expect"] and set(case["expect"]) <= EXPECTATIONS


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_date_stands_with_its_weekday(file: Path) -> None:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith(("name = ", "why = ", "said = ")):
            continue
        days = [day_abbr[date.fromisoformat(found).weekday()] for found in DATE.findall(line)]
        noted = line.partition("  # ")[2].split(", ") if days else []

        assert days == noted, f"line {number}: {line}"


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_the_reason_names_days_that_exist_in_the_years_of_the_case(case: Case) -> None:
    years = {found.year for found in _dates(case)}

    for weekday, day, month in SPOKEN.findall(case["why"]):
        falls_on = {
            day_name[date(year, list(month_name).index(month), int(day)).weekday()]
            for year in years
        }

        assert weekday in falls_on, f"{weekday} {day} {month}"


def _decide(case: Case, cache_dir: Path) -> Decision:
    interview = read(case["interview"], source="case")
    employer = interview.employer
    now = _moment(case["today"], _zone(case))
    calendar, _ = calendar_for(
        employer.country,
        employer.region,
        employer.timezone,
        range(now.year - 1, now.year + 3),
        cache_dir,
    )
    return decide(interview, now, calendar, Policy())


def _zone(case: Case) -> ZoneInfo:
    return ZoneInfo(case["interview"]["employer"]["timezone"])


def _moment(today: date | datetime, zone: ZoneInfo) -> datetime:
    """A bare day is 09:00 at the employer's, a time without an offset is the employer's."""
    if not isinstance(today, datetime):
        today = datetime.combine(today, time(9))
    return today if today.tzinfo else today.replace(tzinfo=zone)


def _differences(expect: Case, decision: Decision, zone: ZoneInfo) -> list[str]:
    """What the advice has that the evidence does not allow, one line each."""
    step = decision.step
    wrong = _outside(expect, "action", str(decision.action))
    if "day" in expect and decision.today != expect["day"]:
        wrong.append(f"today is {decision.today}, expected {expect['day']}")
    if "step" in expect:
        return wrong + ([f"step is {step}, expected none"] if step else [])
    if step:
        return wrong + _step_differences(expect, step, zone)
    needed = set(expect) - {"action", "day", "kind_not", *BOUNDS}
    return wrong + ([f"there is no step, expected {sorted(needed)}"] if needed else [])


BOUNDS = {f"{end}_{bound}" for end in ("earliest", "best", "latest") for bound in ("from", "to")}
"""Bounds hold of a step if there is one; a case that needs a step gives its kind too."""


def _step_differences(expect: Case, step: Step, zone: ZoneInfo) -> list[str]:
    wrong = _outside(expect, "kind", str(step.kind)) + _outside(
        expect, "channel", str(step.channel)
    )
    if str(step.kind) in expect.get("kind_not", []):
        wrong.append(f"kind is {step.kind}")
    to = sorted(person.name for person in step.to)
    if "to" in expect and to != sorted(expect["to"]):
        wrong.append(f"to is {to}, expected {sorted(expect['to'])}")
    if "overdue" in expect and step.overdue != expect["overdue"]:
        wrong.append(f"overdue is {step.overdue}")
    for end in ("earliest", "best", "latest"):
        day = getattr(step.window, end)
        first = expect.get(end, expect.get(f"{end}_from", date.min))
        last = expect.get(end, expect.get(f"{end}_to", date.max))
        if not first <= day <= last:
            wrong.append(f"{end} is {day:%a %d %b %Y}, expected {first} to {last}")
    opens = step.opening.start
    if "opening_after" in expect and opens < expect["opening_after"]:
        wrong.append(f"it opens {opens}, before {expect['opening_after']}")
    if "opening_before" in expect and opens > expect["opening_before"]:
        wrong.append(f"it opens {opens}, after {expect['opening_before']}")
    clock = opens.astimezone(zone).time()
    first_hour, last_hour = expect.get("opening_hours", (time.min, time.max))
    if not first_hour <= clock <= last_hour:
        wrong.append(f"it opens at {clock}, expected {first_hour} to {last_hour}")
    return wrong


def _outside(expect: Case, key: str, found: str) -> list[str]:
    allowed = expect.get(key, found)
    allowed = [allowed] if isinstance(allowed, str) else allowed
    return [] if found in allowed else [f"{key} is {found}, expected {' or '.join(allowed)}"]


def _dates(value: object) -> list[date]:
    if isinstance(value, date):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [found for item in value for found in _dates(item)] if isinstance(value, list) else []
