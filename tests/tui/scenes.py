"""What there is to see of the app: every screen in the states that a user meets, by its keys."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any, NamedTuple
from unittest.mock import patch

from rich.segment import Segment
from textual import events
from textual.app import App
from textual.command import CommandPalette
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, TextArea

from drafter import paths
from drafter.bootstrap import open_desk
from drafter.intake.file import load_keys
from drafter.tui.app import DrafterApp
from drafter.tui.screens.ask_model import AskModelScreen
from drafter.tui.screens.call import CallScreen
from drafter.tui.screens.change import ChooseScreen, TypeScreen
from drafter.tui.screens.changes import ChangesScreen
from drafter.tui.screens.confirm import ConfirmScreen
from drafter.tui.screens.draft import DraftScreen
from drafter.tui.screens.form import FormScreen
from drafter.tui.screens.help import HelpScreen
from drafter.tui.screens.history import HistoryScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.log import LogScreen
from drafter.tui.screens.outcome import OutcomeScreen
from drafter.tui.screens.own_keys import OwnKeysScreen
from drafter.tui.screens.own_templates import OwnTemplatesScreen
from drafter.tui.screens.partial_view import PartialScreen
from drafter.tui.screens.press_key import PressKeyScreen
from drafter.tui.screens.prompt_view import PromptScreen
from drafter.tui.screens.room import RoomScreen
from drafter.tui.screens.save_mail import SaveMailScreen
from drafter.tui.screens.settings import SettingsScreen
from drafter.tui.screens.settings_preview import Preview
from drafter.tui.screens.snooze import SnoozeScreen
from drafter.tui.screens.timeline import TimelineScreen
from drafter.tui.screens.trash import TrashScreen
from drafter.tui.screens.versions import VersionsScreen
from drafter.tui.screens.what_if import WhatIfScreen
from tests.tui.stage import flat, press, screen_text, settled, until

PLACE = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TZ": "UTC", "EDITOR": "vi"}
"""The terminal on which everything is seen."""
MODEL = {"OPENAI_BASE_URL": "http://localhost:11434/v1", "DRAFTER_MODEL": "qwen3"}
FOLDER = "drafter-"
"""How the folder of a scene begins, in /tmp; eight letters follow that differ each time."""
_TIMES = 3
"""How often a screen must look the same to be still."""
TODAY = date(2026, 9, 30)
NOW = datetime(2026, 9, 30, 12, 0, tzinfo=UTC)
EXAMPLES = sorted(
    path
    for path in (Path(__file__).parents[2] / "examples").iterdir()
    if path.suffix in (".toml", ".json")
)


class Typed(str):
    """Letters, all at once."""


class Seen(str):
    """Words to wait for."""


class Once(NamedTuple):
    """What to wait for that is not to be seen at every size."""

    come: Callable[[App[None]], bool]


class Put(NamedTuple):
    """A screen that only an answer from elsewhere brings."""

    make: Callable[[], Screen[Any]]


class Scene(NamedTuple):
    """One thing to see."""

    name: str
    screen: type[Screen[Any]]
    steps: tuple[str | Once | Put, ...] = ()
    """The keys that lead there from the agenda, what is typed, and what is waited for."""
    on: str = "promise-passed"
    """The example that the cursor stands on first; nothing: nothing is kept at all."""
    model: bool = False
    """Whether a model server is set up; none is ever asked."""


_FORM = (
    "n",
    Seen("New interview"),
    Typed("Northwind Traders"),
    "tab",
    Typed("Data Analyst"),
    "tab",
    Typed("15 Sep 10am"),
    Seen("Tuesday 15 September 2026, 10:00"),
    "ctrl+n",
    Seen("Person 1"),
    Typed("Dana Okafor"),
    *("tab", "tab", "tab"),
    Typed("dana@example.org"),
    Seen("because"),
    Seen("kept, not finished"),
)
_DRAFT = ("enter", Seen("No problems found."), Seen("version 1, kept"))
_SLIP = (*_DRAFT, "down", "down", "home", Typed("I met Roger. "), Seen("not fit to send yet"))
_CALL = ("c", Seen("Opener"))
_WHAT_IF = ("w", Seen("nothing is saved"))
_SETTINGS = ("comma", Seen("Settings"))
_FILLED = (*_SETTINGS, Typed("Sam Rivera"), "tab", Typed("sam@example.org"), "tab")
_KEYS = (*_SETTINGS, "f3", Seen("Everywhere"))


def _shows_the_ending(app: App[None]) -> bool:
    """Whether it does, where there is room for it."""
    preview = app.screen.query_one(Preview)
    return not preview.size.width or "0199" in str(preview.content)


def _changes() -> ChangesScreen:
    return ChangesScreen(
        "Subject: Next steps\n\nDear Dana,\n\nThank you so much for the talk on Tuesday.",
        "Subject: Next steps\n\nDear Dana,\n\nThank you for the talk.\n\nBest regards,",
    )


def _partial() -> PartialScreen:
    text = "Subject: Next steps\n\nDear Dana,\n\nThank you for the talk on Tue"
    return PartialScreen(text, "The connection broke off.", can_take=True)


SCENES = (
    Scene("home-empty", HomeScreen, (Seen("Nothing is kept yet."),), on=""),
    Scene("home", HomeScreen),
    Scene("home-advice", HomeScreen, ("s", Seen("Sources"))),
    Scene("home-search", HomeScreen, ("slash", Typed("hotel"))),
    Scene("room", RoomScreen),
    Scene("form-new", FormScreen, ("n", Seen("As soon as it is known"))),
    Scene("form", FormScreen, _FORM),
    Scene("form-faults", FormScreen, ("n", Seen("As soon"), "ctrl+s", Seen("need a look"))),
    Scene("draft", DraftScreen, _DRAFT),
    Scene("draft-finding", DraftScreen, (*_SLIP, Seen("version 2, kept"))),
    Scene("draft-refused", DraftScreen, ("enter", Seen("no message")), "asked-not-to-contact"),
    Scene("call", CallScreen, _CALL, "lengthy-casual-call"),
    Scene("call-turn", CallScreen, (*_CALL, "2"), "lengthy-casual-call"),
    Scene("call-voicemail", CallScreen, (*_CALL, "v"), "lengthy-casual-call"),
    Scene("what-if", WhatIfScreen, (*_WHAT_IF, "right")),
    Scene("timeline", TimelineScreen, ("t", Seen("Timeline"))),
    Scene("history", HistoryScreen, ("h", Seen("15 Sep"))),
    Scene("log", LogScreen, ("l",)),
    Scene("trash", TrashScreen, ("x", "X", Seen("In the trash"))),
    Scene("snooze", SnoozeScreen, ("z",)),
    Scene("confirm-sent", ConfirmScreen, (*_DRAFT, "ctrl+d")),
    Scene("save-mail", SaveMailScreen, (*_DRAFT, "ctrl+o")),
    Scene("versions", VersionsScreen, (*_SLIP, Seen("version 2"), "ctrl+t", "down")),
    Scene("outcome", OutcomeScreen, (*_CALL, "o"), "lengthy-casual-call"),
    Scene("what-if-choose", ChooseScreen, (*_WHAT_IF, "down", "enter")),
    Scene("what-if-type", TypeScreen, (*_WHAT_IF, "enter")),
    Scene("ask-model", AskModelScreen, (*_DRAFT, "ctrl+g"), model=True),
    Scene("prompt", PromptScreen, (*_DRAFT, "ctrl+g", "f2"), model=True),
    Scene(
        "settings", SettingsScreen, (*_FILLED, Typed("+1 212 555 0199"), Once(_shows_the_ending))
    ),
    Scene("changes", ChangesScreen, (*_DRAFT, Put(_changes)), model=True),
    Scene("partial", PartialScreen, (*_DRAFT, Put(_partial)), model=True),
    Scene("templates", OwnTemplatesScreen, (*_SETTINGS, "f2", Seen("thank-you"))),
    Scene("keys", OwnKeysScreen, _KEYS),
    Scene("press-key", PressKeyScreen, (*_KEYS, "enter")),
    Scene("help", HelpScreen, ("question_mark",)),
    Scene("palette", CommandPalette, ("ctrl+p", Seen("Write down an interview"))),
)


@contextmanager
def place(scene: Scene, more: Mapping[str, str] = MappingProxyType({})) -> Iterator[DrafterApp]:
    """The app as a scene finds it: the clock and the store are the scene's own.

    `more`: what the environment says besides.
    """
    theirs = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("OPENAI_", "DRAFTER_", "NO_COLOR"))
    }
    with ExitStack() as undo:
        folder = Path(undo.enter_context(TemporaryDirectory(dir="/tmp", prefix=FOLDER)))
        folders = {f"DRAFTER_{one.upper()}_DIR": str(folder / one) for one in ("config", "data")}
        # What was worked out before may be used; it shows nowhere.
        folders["DRAFTER_CACHE_DIR"] = os.environ.get("DRAFTER_CACHE_DIR", str(folder / "cache"))
        (folder / "bundled").symlink_to(paths.templates(), target_is_directory=True)
        undo.enter_context(patch("drafter.paths.templates", lambda: folder / "bundled"))
        undo.enter_context(patch("drafter.desk.desk.utc_now", lambda: NOW))
        for kind in (Input, TextArea):
            undo.enter_context(patch.object(kind.cursor_blink, "_default", False))
        undo.callback(time.tzset)
        environ = theirs | PLACE | folders | (MODEL if scene.model else {}) | dict(more)
        undo.enter_context(patch.dict(os.environ, environ, clear=True))
        time.tzset()
        desk = open_desk()
        undo.callback(desk.close)
        for path in EXAMPLES if scene.on else ():
            desk.interviews.add(load_keys(str(path), io.BytesIO()), str(path))
        app = DrafterApp(desk, TODAY)
        app.animation_level = "none"
        yield app


async def come_to(pilot: Pilot[None], scene: Scene) -> None:
    """Press what leads to a scene, and hold still when it is there."""
    await settled(pilot)
    home = pilot.app.screen
    if scene.on and isinstance(home, HomeScreen):
        home.show_interview([path.stem for path in EXAMPLES].index(scene.on) + 1)
        await press(pilot, "r")
    for step in scene.steps:
        match step:
            case Seen():
                await _see(pilot, step)
            case Once():
                await until(pilot, partial(step.come, pilot.app))
            case Put():
                await pilot.app.push_screen(step.make())
            case Typed():
                pilot.app.post_message(events.Paste(step))
                await pilot.pause()
            case key:
                await pilot.press(key)
    await still(pilot)
    assert type(pilot.app.screen) is scene.screen, screen_text(pilot)


async def resize(pilot: Pilot[None], scene: Scene, size: tuple[int, int]) -> None:
    """Pull the window to another size."""
    await pilot.resize_terminal(*size)
    await settled(pilot)
    for step in scene.steps:
        if isinstance(step, Once):
            await until(pilot, partial(step.come, pilot.app))
    await still(pilot)


async def still(pilot: Pilot[None]) -> None:
    """Until there is something on the screen, and nothing of it changes any more."""
    before, same = list[list[Segment]](), 0
    while same < _TIMES:
        await settled(pilot)
        now = [list(strip) for strip in pilot.app.screen._compositor.render_strips()]
        drawn = any(segment.text.strip() for row in now for segment in row)
        before, same = now, same + 1 if drawn and now == before else 0


async def _see(pilot: Pilot[None], words: str) -> None:
    for _ in range(1000):
        if words in flat(pilot):
            return
        await pilot.pause(0.02)
    raise AssertionError(f"{words!r} did not come:\n{screen_text(pilot)}")
