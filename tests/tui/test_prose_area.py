"""The place to write: what it remembers of its lines is what it would draw anew."""

from __future__ import annotations

import asyncio
import random

import pytest
from textual.app import App, ComposeResult
from textual.cache import LRUCache
from textual.geometry import Region

from drafter.tui.widgets.prose_area import Mark, ProseArea

TEXT = """Dear Dana,

It was good to talk with you about the Data Analyst role on Tuesday, September 15, and I am still
very interested in it. \N{WAVING HAND SIGN} Grüße!

You had expected to have news by Friday, September 25. Do you have a new timeline?

Best regards,
Sam Rivera"""


class Page(App[None]):
    """Nothing but a place to write."""

    CSS = "ProseArea { padding: 0; }"

    def compose(self) -> ComposeResult:
        yield ProseArea()


def drawn(area: ProseArea) -> list[list[tuple[str, str]]]:
    strips = area.render_lines(Region(0, 0, area.size.width, area.size.height))
    return [[(each.text, str(each.style)) for each in strip] for strip in strips]


def do_something(area: ProseArea, chance: random.Random) -> None:
    rows = area.document.line_count
    row = chance.randrange(rows)
    place = (row, chance.randint(0, len(area.document.get_line(row))))
    match chance.randrange(7):
        case 0:
            area.insert(chance.choice(["x", " and so on", "\n", "ß\t"]), place)
        case 1:
            area.delete((row, 0), place)
        case 2:
            area.move_cursor(place)
        case 3:
            area.move_cursor(place, select=True)
        case 4:
            end = len(area.document.get_line(row))
            area.mark([Mark(row, 0, min(5, end), chance.random() < 0.5)])
        case 5:
            area.undo()
        case 6:
            area.wrapped_document.wrap(chance.choice([20, 40, area.wrap_width]))


@pytest.mark.parametrize("seed", range(6))
def test_what_is_remembered_of_a_line_is_what_would_be_drawn_anew(seed: int) -> None:
    chance = random.Random(seed)

    async def run() -> None:
        async with Page().run_test(size=(60, 20)) as pilot:
            area = pilot.app.query_one(ProseArea)
            area.load_text(TEXT)
            area.focus()
            await pilot.pause()
            for _ in range(60):
                do_something(area, chance)
                area._line_cache.clear()
                seen = drawn(area)
                remembered, area._quiet = area._quiet, LRUCache(200)
                area._line_cache.clear()
                assert seen == drawn(area)
                area._quiet = remembered

    asyncio.run(run())
