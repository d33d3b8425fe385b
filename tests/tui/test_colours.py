"""Every word can be read: in both themes of drafter, in sixteen colours, and in none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorType
from rich.segment import Segment
from textual.color import Color
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widgets import OptionList

from drafter.desk.desk import Desk
from drafter.tui.widgets.key_bar import KeyBar
from tests.tui.stage import DANA, desk_in, facts, play, press
from tests.tui.test_palette import WAYS

KEPT = facts("Northwind Traders", people=[DANA])
SLIP = facts("Acme", people=[DANA], log=[{"on": "2026-09-16", "kind": "thank-you"}])
SIZE = (100, 40)
LEAST = 3.0
"""The contrast of a word to its ground, as WCAG counts it, below which it is hard to read."""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch, KEPT, SLIP)


def words(pilot: Pilot[None]) -> Iterator[Segment]:
    """What is on the screen and has letters; of a dialog, nothing of what is below it."""
    screen = pilot.app.screen
    found = [one.region for one in screen.query(".dialog")]
    region = found[0] if found else screen.region
    footers = [one.region for one in screen.query(KeyBar)]
    strips = screen._compositor.render_strips()
    for y, strip in enumerate(strips):
        x = 0
        for segment in strip:
            here = Region(x, y, segment.cell_length, 1)
            x += segment.cell_length
            quiet = any(each.contains(here.x, here.y) for each in footers)
            inside = region.contains(here.x, here.y)
            if inside and not quiet and any(letter.isalnum() for letter in segment.text):
                yield segment


def contrast(segment: Segment) -> float:
    assert segment.style and segment.style.color and segment.style.bgcolor
    pair = [Color.from_rich_color(one) for one in (segment.style.color, segment.style.bgcolor)]
    light, dark = sorted((luminance(one) for one in pair), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: Color) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.normalized
    ]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("theme", ["drafter-dark", "drafter-light"])
@pytest.mark.parametrize("place", WAYS)
def test_every_word_stands_out_from_its_ground(place: str, theme: str, desk: Desk) -> None:
    async def scene(pilot: Pilot[None]) -> None:
        pilot.app.theme = theme
        await press(pilot, *WAYS[place])
        assert sum(1 for _ in words(pilot)) > 2
        faint = {
            segment.text.strip(): round(contrast(segment), 1)
            for segment in words(pilot)
            if contrast(segment) < LEAST
        }
        assert faint == {}

    play(desk, scene, SIZE)


@pytest.mark.parametrize("place", WAYS)
def test_in_sixteen_colours_they_are_the_terminals_own(
    place: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("COLORTERM", raising=False)

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, *WAYS[place])
        for segment in words(pilot):
            style = segment.style
            assert style
            for color in filter(None, (style.color, style.bgcolor)):
                assert color.type in (ColorType.DEFAULT, ColorType.STANDARD), segment
            assert style.color != style.bgcolor or (style.color and style.color.is_default)

    play(desk, scene, SIZE)


@pytest.mark.parametrize("place", WAYS)
def test_without_colours_there_are_none(
    place: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, *WAYS[place])
        for segment in words(pilot):
            assert segment.style
            for color in filter(None, (segment.style.color, segment.style.bgcolor)):
                assert color.is_default, segment

    play(desk, scene, SIZE)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "xterm", "COLORTERM": ""}])
def test_what_is_chosen_and_where_one_types_is_seen_without_colours(
    variables: dict[str, str], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "c", "o")
        lines = pilot.app.screen.query_one(OptionList)
        chosen, other = lines.render_line(0), lines.render_line(1)
        assert all(each.style and each.style.underline for each in chosen if each.text.strip())
        assert not any(each.style and each.style.underline for each in other)
        await press(pilot, "escape", "escape", "enter")
        reversed_ = [each for each in words(pilot) if each.style and each.style.reverse]
        assert "".join(each.text for each in reversed_)[:1] == "D"

    play(desk, scene, SIZE)
