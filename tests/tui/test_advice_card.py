"""The advice card: what stands on it, at any width."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from drafter.bootstrap import open_desk
from drafter.decision.advice import Action
from drafter.tui.cut import cells
from drafter.tui.widgets.advice_lines import advice_lines, fault_lines
from drafter.tui.widgets.letters import large

EXAMPLES = Path(__file__).parents[2] / "examples"
TODAY = date(2026, 9, 30)


def lines(
    name: str, width: int, *, sources: bool = False, because: str = "", today: date = TODAY
) -> list[str]:
    """The card on an example."""
    desk = open_desk()
    interview = desk.read(str(EXAMPLES / name), io.BytesIO())
    advice = desk.advise(interview, today)
    made = advice_lines(
        interview, advice.explanation, width, advice.notices, because, sources=sources
    )
    return [line.plain for line in made]


@pytest.mark.parametrize("action", list(Action))
def test_every_verdict_has_its_letters(action: Action) -> None:
    upper, lower = large(action)

    assert len(upper) == len(lower)
    assert upper.strip()


def test_the_card_tells_the_verdict_the_days_the_factors_and_what_would_change_it() -> None:
    text = "\n".join(lines("promise-pending.toml", 60))

    assert "Wait. Then email Niamh Byrne to ask where things stand" in text
    assert text.index("Four factors") < text.index("Why") < text.index("But")
    assert text.index("But") < text.index("What would change it")
    for name in ("pace", "setting", "tone", "style"):
        assert f"\n{name:<9}" in text


def test_the_words_stand_under_their_days() -> None:
    found = lines("promise-pending.toml", 60)
    numbers = next(line for line in found if line.startswith("5 "))
    words = found[found.index(numbers) + 1]

    assert numbers.split() == "5 6 7 8 9 10 11".split()
    places = {word: words.index(word) for word in words.split()}
    assert {word: numbers[place:].split()[0] for word, place in places.items()} == {
        "from": "6",
        "best": "7",
        "last": "9",
    }


def test_a_day_that_has_passed_is_not_called_the_best() -> None:
    words = " ".join(lines("promise-passed.toml", 60, today=date(2026, 10, 1))).split()

    assert words.index("from") < words.index("today") < words.index("last")
    assert "best" not in words[: words.index("factors")]


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.toml")))
@pytest.mark.parametrize("width", [20, 34, 48, 80, 120])
def test_no_line_is_wider_than_the_card(name: str, width: int) -> None:
    for line in lines(name, width, sources=True, because="tone is now casual"):
        assert cells(line) <= width, line


def test_names_in_wide_characters_wrap_too() -> None:
    told = [line.plain for line in fault_lines(["設計者" * 20 + " and more"], 24)]

    assert all(cells(line) <= 24 for line in told)
    assert "".join(told).count("設計者") == 20


def test_sources_are_told_on_demand_alone() -> None:
    assert "Sources" not in lines("promise-pending.toml", 60)
    assert "Sources" in lines("promise-pending.toml", 60, sources=True)


def test_the_fact_that_changed_the_advice_is_named() -> None:
    assert "because: tone is now casual" in lines(
        "promise-pending.toml", 60, because="tone is now casual"
    )


def test_faults_are_told_in_the_place_of_advice() -> None:
    told = [line.plain for line in fault_lines(["interview.held: missing\x1b"], 40)]

    assert told == ["No advice yet", "", "interview.held: missing\\x1b"]
