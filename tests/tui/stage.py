"""The app on a stage: a store in a folder of its own, a fixed day, and a pilot at the keys."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from drafter.bootstrap import open_desk
from drafter.desk.desk import Desk
from drafter.tui.app import DrafterApp
from drafter.tui.screens.agenda_list import AgendaList
from drafter.tui.screens.call import CallScreen
from drafter.tui.screens.draft import DraftScreen

TODAY = date(2026, 9, 30)
DANA = {"name": "Dana Okafor", "email": "dana@example.org", "phone": "+1 212 555 0117"}
ME = {"name": "Sam Rivera", "email": "sam@example.org", "phone": "+1 212 555 0199"}
Play = Callable[[Pilot[None]], Awaitable[None]]


def facts(company: str, held: str = "2026-09-15", **more: Any) -> dict[str, Any]:
    """The keys of an interview."""
    return {"company": company, "role": "Data Analyst", "interview": {"held": held}} | more


def desk_in(folder: Path, monkeypatch: pytest.MonkeyPatch, *kept: dict[str, Any]) -> Desk:
    """A desk that keeps these interviews in a folder."""
    for place in ("config", "data"):
        monkeypatch.setenv(f"DRAFTER_{place.upper()}_DIR", str(folder / place))
    desk = open_desk()
    for one in kept:
        desk.interviews.store.add(one)
    return desk


def play(desk: Desk, scene: Play, size: tuple[int, int] = (80, 24)) -> None:
    """Run the app and let a scene press its keys."""

    async def run() -> None:
        app = DrafterApp(desk, TODAY)
        app.animation_level = "none"
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            await scene(pilot)

    asyncio.run(run())


async def settled(pilot: Pilot[None]) -> None:
    """Until nothing is read any more and the advice has followed the cursor."""
    await pilot.pause()
    await _idle(pilot)
    await pilot.pause(0.1)
    await _idle(pilot)
    await pilot.pause()


async def _idle(pilot: Pilot[None]) -> None:
    """Until no worker runs; one that is cancelled has another in its place."""
    while True:
        try:
            await pilot.app.workers.wait_for_complete()
        except WorkerCancelled:
            continue
        return


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after another, and wait for what they do."""
    for key in keys:
        await pilot.press(key)
    await settled(pilot)


def screen_text(pilot: Pilot[None]) -> str:
    """What stands on the screen."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


def companies(pilot: Pilot[None]) -> list[str]:
    """The companies in the agenda, from top to bottom."""
    rows = pilot.app.screen_stack[0].query_one(AgendaList).rows
    return [row.cells[0] for row in rows if row.chosen]


async def until(pilot: Pilot[None], come: Callable[[], bool]) -> None:
    """Wait for what must come; a test fails if it does not."""
    for _ in range(300):
        if come():
            return
        await pilot.pause(0.02)
    raise AssertionError("It did not come.")


async def typed(pilot: Pilot[None], text: str) -> None:
    """Type a text, letter after letter."""
    for each in text:
        await pilot.press({" ": "space", ".": "full_stop"}.get(each, each))


def flat(pilot: Pilot[None]) -> str:
    """What stands on the screen, without its line breaks."""
    return " ".join(screen_text(pilot).split())


def told(pilot: Pilot[None]) -> list[str]:
    """What the app has said in passing."""
    return [one.message for one in pilot.app._notifications]


def page(pilot: Pilot[None]) -> DraftScreen:
    """The draft that is open."""
    return next(one for one in pilot.app.screen_stack if isinstance(one, DraftScreen))


def sheet(pilot: Pilot[None]) -> CallScreen:
    """The call that is open."""
    return next(one for one in pilot.app.screen_stack if isinstance(one, CallScreen))


def on_the_draft(desk: Desk, which: int, scene: Play, size: tuple[int, int] = (80, 24)) -> None:
    """Open the draft of an interview and play a scene there."""

    async def opened(pilot: Pilot[None]) -> None:
        app: Any = pilot.app
        app.open_draft(which)
        await settled(pilot)
        await until(pilot, lambda: "drafting" not in str(page(pilot).state.content))
        await settled(pilot)
        await scene(pilot)

    play(desk, opened, size)


def on_the_call(desk: Desk, which: int, scene: Play, size: tuple[int, int] = (80, 24)) -> None:
    """Open the call sheet of an interview and play a scene there."""

    async def opened(pilot: Pilot[None]) -> None:
        app: Any = pilot.app
        app.open_call(which)
        await settled(pilot)
        await until(pilot, lambda: "Reading" not in screen_text(pilot))
        await settled(pilot)
        await scene(pilot)

    play(desk, opened, size)
