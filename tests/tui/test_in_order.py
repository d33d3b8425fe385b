"""Keys that come all at once do what they would do one by one."""

from __future__ import annotations

import asyncio

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.widget import Widget

from drafter.tui.form.controls import Line, Lines
from drafter.tui.widgets.prose_area import ProseArea, SubjectInput


def text_after(make: type[Widget], *keys: str) -> str:
    """What stands in it once all keys are done that came without a pause."""

    class Bare(App[None]):
        def compose(self) -> ComposeResult:
            yield make("", "") if make in (Line, Lines) else make()

    async def run() -> str:
        app = Bare()
        async with app.run_test() as pilot:
            typed = app.screen.query_one(make)
            typed.focus()
            await pilot.pause()
            for key in keys:
                app.post_message(events.Key(key, key if len(key) == 1 else None))
            await pilot.pause()
            return str(getattr(typed, "text", None) or getattr(typed, "value", ""))

    return asyncio.run(run())


@pytest.mark.parametrize("make", [Line, Lines, ProseArea, SubjectInput])
def test_a_slip_that_is_taken_back_in_haste_is_the_one_that_goes(make: type[Widget]) -> None:
    assert text_after(make, "b", "a", "backspace", "c", "left", "d") == "bdc"
