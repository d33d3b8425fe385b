"""Every place of the app with the keys that do something there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.widgets import Input, TextArea

from drafter.tui.app import DrafterApp
from drafter.tui.form.controls import Line, Lines
from drafter.tui.form.pick import Pick, PickList
from drafter.tui.keys.common import OWN_KEYS
from drafter.tui.keys.names import key_named
from drafter.tui.screens.agenda_list import AgendaList
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
from drafter.tui.screens.own_templates import OwnTemplatesScreen
from drafter.tui.screens.partial_view import PartialScreen
from drafter.tui.screens.prompt_view import PromptScreen
from drafter.tui.screens.save_mail import SaveMailScreen
from drafter.tui.screens.settings import SettingsScreen
from drafter.tui.screens.snooze import SnoozeScreen
from drafter.tui.screens.timeline import TimelineScreen
from drafter.tui.screens.trash import TrashScreen
from drafter.tui.screens.versions import VersionsScreen
from drafter.tui.screens.what_if import WhatIfScreen
from drafter.tui.widgets.advice_card import AdviceCard
from drafter.tui.widgets.cursor_list import CursorList
from drafter.tui.widgets.findings_view import FindingsList
from drafter.tui.widgets.prose_area import ProseArea, SubjectInput
from drafter.tui.widgets.script import Script


class Deed(NamedTuple):
    """What a key does."""

    id: str
    keys: tuple[str, ...]
    """The usual ones."""
    told: str


class Place(NamedTuple):
    """Where keys mean something, together."""

    title: str
    deeds: tuple[Deed, ...]
    writes: bool = False
    """Whether one writes there nearly all the time, so that a letter is no key."""


def _deeds(*kinds: type[DOMNode]) -> tuple[Deed, ...]:
    return _deeds_of(*(each for kind in kinds for each in vars(kind).get("BINDINGS", ())))


def _deeds_of(*bindings: BindingType) -> tuple[Deed, ...]:
    found: dict[str, Deed] = {}
    for binding in bindings:
        if isinstance(binding, Binding) and binding.id:
            keys = tuple(key_named(key) for key in binding.key.split(","))
            if before := found.get(binding.id):
                # A widget and its screen, or two widgets, that have it both.
                keys = tuple(dict.fromkeys((*before.keys, *keys)))
            found[binding.id] = Deed(binding.id, keys, binding.tooltip)
    return tuple(found.values())


EVERYWHERE = Place("Everywhere", _deeds(DrafterApp), writes=True)
_FORM = (Line, Lines, Pick, PickList)
PLACES = (
    EVERYWHERE,
    Place("Agenda", _deeds(HomeScreen, AgendaList, AdviceCard)),
    Place("Form of an interview", _deeds(FormScreen, *_FORM), writes=True),
    Place(
        "Draft of an email", _deeds(DraftScreen, SubjectInput, ProseArea, FindingsList), writes=True
    ),
    Place("Call", _deeds(CallScreen, Script)),
    Place("How a call ended", _deeds(OutcomeScreen)),
    Place("What happened", _deeds(LogScreen), writes=True),
    Place("What if", _deeds(WhatIfScreen, CursorList, AdviceCard)),
    Place("Timeline", _deeds(TimelineScreen, CursorList, AdviceCard)),
    Place("History", _deeds(HistoryScreen, CursorList)),
    Place("Trash", _deeds(TrashScreen, CursorList)),
    Place("Snooze", _deeds(SnoozeScreen), writes=True),
    Place("Versions of a draft", _deeds(VersionsScreen)),
    Place("Saving a mail", _deeds(SaveMailScreen), writes=True),
    Place("What a model is asked", _deeds(AskModelScreen), writes=True),
    Place("What is sent to a model", _deeds(PromptScreen)),
    Place("What a model changed", _deeds(ChangesScreen)),
    Place("What broke off", _deeds(PartialScreen)),
    Place("A choice", _deeds(ChooseScreen)),
    Place("A value to type", _deeds(TypeScreen), writes=True),
    Place("A question", _deeds(ConfirmScreen)),
    Place("Settings", _deeds(SettingsScreen, *_FORM), writes=True),
    Place("Templates", _deeds(OwnTemplatesScreen, CursorList)),
    Place("Keys", (*_deeds_of(*OWN_KEYS), *_deeds(CursorList))),
    Place("Help", _deeds(HelpScreen)),
)
DEEDS = {deed.id: deed for place in PLACES for deed in place.deeds}


def _writing() -> Iterator[tuple[str, str]]:
    for kind in (Input, TextArea):
        for binding in kind.BINDINGS:
            if isinstance(binding, Binding):
                yield from (
                    (key_named(key), binding.description.lower()) for key in binding.key.split(",")
                )


WRITING = dict(_writing())
"""Keys that mean something wherever one writes, and what."""
