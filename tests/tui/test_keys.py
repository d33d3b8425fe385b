"""The keys: every one has a name, can be another, and what names a key names the one it is."""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.pilot import Pilot

import drafter.tui
from drafter.desk.desk import Desk
from drafter.tui.keys.judging import judge
from drafter.tui.keys.names import in_words, keys_named
from drafter.tui.keys.ring import PLACES
from drafter.tui.screens.form import FormScreen
from drafter.tui.screens.home import HomeScreen
from drafter.tui.screens.own_keys import OwnKeysScreen
from drafter.tui.screens.press_key import PressKeyScreen
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.key_bar import KeyBar
from tests.tui.stage import desk_in, facts, play, press, screen_text

KEPT = facts("Northwind Traders")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "config.toml"


@pytest.fixture
def desk(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return desk_in(tmp_path, monkeypatch)


def bindings() -> Iterator[tuple[type[DOMNode], Binding]]:
    """Every key of the app, with what has it."""
    for module in pkgutil.walk_packages(drafter.tui.__path__, "drafter.tui."):
        importlib.import_module(module.name)
    waiting: list[type[DOMNode]] = [DOMNode]
    seen = set[type[DOMNode]]()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("drafter.") and kind not in seen:
            seen.add(kind)
            for each in vars(kind).get("BINDINGS", ()):
                assert isinstance(each, Binding)
                yield kind, each


def said(pilot: Pilot[None]) -> str:
    return "\n".join(notice.message for notice in pilot.app._notifications)


def footer(pilot: Pilot[None]) -> dict[str, str]:
    """The keys of the footer by what they do."""
    return {entry.name: entry.shown for entry in pilot.app.screen.query_one(KeyBar).entries}


def test_every_key_has_a_name_words_and_a_place_in_the_list_of_all() -> None:
    known = {deed.id for place in PLACES for deed in place.deeds}

    wanting = [
        (kind.__name__, each.key, each.id)
        for kind, each in bindings()
        if not (each.id in known and each.description and each.tooltip)
    ]
    assert wanting == []


def test_no_key_means_two_things_to_one_widget() -> None:
    owners: dict[tuple[type[DOMNode], str], set[str | None]] = {}
    for kind, each in bindings():
        for key in each.key.split(","):
            owners.setdefault((kind, key), set()).add(each.id)

    assert [place for place, ids in owners.items() if len(ids) > 1] == []


@pytest.mark.parametrize(
    ("written", "keys", "words"),
    [
        ("d", ("d",), "d"),
        ("?", ("question_mark",), "?"),
        ("comma", ("comma",), ","),
        (",", ("comma",), ","),
        ("Ctrl+D", ("ctrl+d",), "ctrl+d"),
        ("shift+a", ("A",), "A"),
        ("esc", ("escape",), "escape"),
        ("PgDn", ("pagedown",), "pagedown"),
        ("ctrl+space", ("ctrl+@",), "ctrl+@"),
        ("space", ("space",), "space"),
        ("f5, ctrl+k", ("f5", "ctrl+k"), "f5"),
        ("minus", ("minus",), "-"),
        ("é", ("é",), "é"),
    ],
)
def test_a_key_is_read_as_people_write_it(written: str, keys: tuple[str, ...], words: str) -> None:
    assert keys_named(written) == keys
    assert in_words(keys[0]) == words


@pytest.mark.parametrize("written", ["", " ", "ctr+d", "dd", "f99", "<any>", "\x1b", "d,", "ctrl+"])
def test_what_is_no_key_is_none(written: str) -> None:
    assert keys_named(written) == ()


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        (
            {"home.drft": "d"},
            'home.drft: nothing in the app has this name; did you mean "home.draft"?',
        ),
        ({"home.new": 3}, 'home.new: found 3; allowed: a key in quotes, such as "d"'),
        ({"home.new": "ctr+d"}, 'home.new: found "ctr+d", which is no key; allowed: a letter'),
        ({"home.new": "ctrl+i"}, "home.new: a terminal sends ctrl+i as tab; take another."),
        (
            {"home.new": "e"},
            "home.new: e is “Change what is known of it” already (Agenda, home.edit).",
        ),
        ({"app.quit": "ctrl+s"}, "app.quit: ctrl+s is “Keep it and leave” already (Form of an"),
        ({"home.new": "ctrl+p"}, "home.new: ctrl+p is “All by its name” already"),
        ({"form.done": "d"}, "form.done: d is a letter where one writes (Form of an interview)"),
        ({"draft.save": "ctrl+k"}, "draft.save: ctrl+k is “delete to line end” where one writes"),
        ({"home.new": "o", "home.edit": "o"}, "home.edit: o is “Write down an interview” already"),
    ],
)
def test_what_is_wrong_with_a_key_is_told_and_the_good_ones_stay(
    written: dict[str, object], fault: str
) -> None:
    judged = judge({**written, "call.notes": "m"})

    (told,) = judged.faults
    assert told.startswith(fault)
    assert judged.own["call.notes"] == ("m",)


def test_two_keys_may_change_places() -> None:
    judged = judge({"home.new": "e", "home.edit": "n"})

    assert judged == ({"home.new": ("e",), "home.edit": ("n",)}, ())


def test_a_name_without_quotes_is_a_name_too() -> None:
    assert judge(tomllib.loads('home.new = "i"\n')).own == {"home.new": ("i",)}


def test_an_own_key_does_it_and_the_usual_one_no_more(desk: Desk, config: Path) -> None:
    config.write_text('[keys]\n"home.new" = "i"\n"home.trash" = "f6"\n"home.help" = "$"\n')

    async def scene(pilot: Pilot[None]) -> None:
        assert "  i   write down an interview" in screen_text(pilot)
        assert "f6 puts it away" in screen_text(pilot)
        assert footer(pilot)["New"] == "i"
        assert footer(pilot)["Help"] == "$"
        await press(pilot, "n")
        assert isinstance(pilot.app.screen, HomeScreen)
        await press(pilot, "dollar_sign")
        assert "i                 Write down an interview" in screen_text(pilot)
        await press(pilot, "escape", "i")
        assert isinstance(pilot.app.screen, FormScreen)

    play(desk, scene, (80, 40))


def test_what_is_wrong_with_own_keys_is_told_at_the_start_and_the_rest_works(
    desk: Desk, config: Path
) -> None:
    config.write_text('[keys]\n"home.new" = "i"\n"home.edit" = 3\n"no.such" = "[bold]x"\n')

    async def scene(pilot: Pilot[None]) -> None:
        assert "home.edit: found 3" in said(pilot)
        assert "no.such: nothing in the app has this name" in said(pilot)
        assert "f4 opens the settings" in said(pilot)
        await press(pilot, "i")
        assert isinstance(pilot.app.screen, FormScreen)

    play(desk, scene)


def test_a_key_is_changed_by_pressing_another_and_put_back(desk: Desk, config: Path) -> None:
    config.write_text("# mine\n[keys] # few\n")

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", "f3")
        assert isinstance(pilot.app.screen, OwnKeysScreen)
        rows = pilot.app.screen.query_one(CursorList)
        rows.cursor = next(name for name in rows._names if name.endswith("/home.new"))
        await press(pilot, "enter", "e")
        assert "e is “Change what is known of it” already" in screen_text(pilot)
        await press(pilot, "f1", "ctrl+p", "ctrl+q")
        assert isinstance(pilot.app.screen, PressKeyScreen)
        assert "ctrl+q is “Leave drafter” already" in screen_text(pilot)
        await press(pilot, "i")
        assert config.read_text() == '# mine\n[keys] # few\n"home.new" = "i"\n'
        assert "* i                 Write down an interview  (was n)" in screen_text(pilot)
        await press(pilot, "escape", "escape")
        assert "  i   write down an interview" in screen_text(pilot)
        await press(pilot, "comma", "f3")
        rows = pilot.app.screen.query_one(CursorList)
        rows.cursor = next(name for name in rows._names if name.endswith("/home.new"))
        await press(pilot, "u")
        assert config.read_text() == "# mine\n[keys] # few\n"
        await press(pilot, "escape", "escape", "n")
        assert isinstance(pilot.app.screen, FormScreen)

    play(desk, scene, (80, 30))


def test_all_keys_are_put_back_once_that_is_sure(desk: Desk, config: Path) -> None:
    config.write_text('[keys]\nhome.new = "i"\n"home.edit" = "no key"\n')

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", "f3")
        assert 'home.edit: found "no key", which is no key' in screen_text(pilot)
        await press(pilot, "r", "n")
        assert "home.new" in config.read_text()
        await press(pilot, "r", "y")
        assert tomllib.loads(config.read_text())["keys"] in ({}, {"home": {}})
        await press(pilot, "escape", "escape", "n")
        assert isinstance(pilot.app.screen, FormScreen)

    play(desk, scene, (80, 30))


def test_a_key_that_cannot_be_kept_is_told(desk: Desk, config: Path) -> None:
    config.write_text('[[keys]]\nhome.new = "i"\n')

    async def scene(pilot: Pilot[None]) -> None:
        await press(pilot, "comma", "f3", "enter", "f9")
        assert "cannot change safely" in said(pilot)

    play(desk, scene)
