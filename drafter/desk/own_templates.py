"""The templates as a list: which are the user's own, and how one becomes so and no longer is."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from drafter.errors import DrafterError, OutputError
from drafter.interview.model import Channel
from drafter.message.draft import Register

if TYPE_CHECKING:
    from drafter.desk.desk import Desk

ASIDE = ".bak"
"""Ends the name of one that was taken away; no template is looked for there."""
_FAULT = re.compile(r"(?P<path>.+?\.j2)(?:, line (?P<line>\d+))?: (?P<told>.*)", re.DOTALL)


class Template(NamedTuple):
    """One that is in force."""

    name: str
    """As one says it: email/thank-you.warm."""
    own: bool
    path: str
    channel: Channel
    piece: bool


class Fault(NamedTuple):
    """What is wrong with a template."""

    path: str
    line: int
    """0: none in particular."""
    told: str


def templates(desk: Desk) -> list[Template]:
    """All that are in force, messages before pieces."""
    desk.settle_anew()
    return [
        Template(
            entry.name.short, entry.own, str(entry.path), entry.name.channel, entry.name.is_piece
        )
        for entry in desk.catalogue.entries
    ]


def text(desk: Desk, template: Template) -> str:
    """Its words; raises TemplateError if they cannot be read."""
    from pathlib import Path

    return desk.catalogue.text(Path(template.path))


def make_own(desk: Desk, template: Template, tone: Register | None = None) -> str:
    """Copy the bundled one into the user's folder, for one tone or all; where it is now."""
    words, path = desk.catalogue.bundled_copy(template.name, template.channel, tone)
    try:
        os.makedirs(path.parent, mode=0o700, exist_ok=True)
        # Never over a file that is there.
        with open(path, "x", encoding="utf-8") as file:
            file.write(words)
    except FileExistsError as error:
        raise OutputError(f"{path} exists already.", "It was left as it is.") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error
    return str(path)


def take_away(template: Template) -> str:
    """Put the user's own aside, so that the bundled one is in force; where it is now."""
    aside = f"{template.path}{ASIDE}"
    try:
        os.replace(template.path, aside)
    except OSError as error:
        raise OutputError(f"{template.path} cannot be moved: {error.strerror}.") from error
    return aside


def faults(desk: Desk, chosen: Sequence[Template]) -> list[Fault]:
    """What is wrong with these, or with all, tried on made-up interviews."""
    names = tuple(each.name for each in chosen)
    try:
        found = desk.catalogue.check(names).faults
    except DrafterError as error:
        found = (error.title,)
    return [_fault(one) for one in found]


def _fault(told: str) -> Fault:
    parts = _FAULT.fullmatch(told)
    if parts is None:
        return Fault("", 0, told)
    return Fault(parts["path"], int(parts["line"] or 0), parts["told"])
