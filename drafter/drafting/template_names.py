"""What templates are called, in a folder and by people."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from drafter.errors import UsageError
from drafter.interview.model import CALLABLE, Channel, Kind
from drafter.message.draft import Register

SUFFIX = ".j2"


class Name(NamedTuple):
    """What a file of templates is called: `email/thank-you.warm.j2`, `email/_signature.j2`."""

    channel: Channel
    stem: str
    """A kind, or the name of a piece with the underscore it begins with."""
    tone: Register | None = None

    @property
    def file(self) -> str:
        """Its path in a folder of templates."""
        tone = f".{self.tone}" if self.tone else ""
        return f"{self.channel}/{self.stem}{tone}{SUFFIX}"

    @property
    def short(self) -> str:
        """The same as one would say it."""
        return self.file.removesuffix(SUFFIX)

    @property
    def is_piece(self) -> bool:
        """Whether others are made of it."""
        return self.stem.startswith("_")


def parsed(file: str) -> Name | None:
    """The name that a path in a folder of templates stands for, if it is one."""
    channel, _, rest = file.removesuffix(SUFFIX).partition("/")
    stem, dot, tone = rest.partition(".")
    if channel not in set(Channel) or not file.endswith(SUFFIX):
        return None
    if stem.startswith("_") and not dot and "/" not in stem:
        return Name(Channel(channel), stem)
    known = stem in set(Kind) and (channel == Channel.EMAIL or stem in CALLABLE)
    if not known or (dot and tone not in set(Register)):
        return None
    return Name(Channel(channel), stem, Register(tone) if dot else None)


def names(folder: Path) -> Iterator[Name]:
    """Give the names of the templates and pieces in a folder."""
    for channel in Channel:
        try:
            files = sorted((folder / channel).iterdir())
        except OSError:
            # Not there, or closed to us: checking says which.
            continue
        for file in files:
            name = parsed(f"{channel}/{file.name}")
            if name is not None and os.path.isfile(file):
                yield name


def unreadable(path: Path) -> str:
    """Say why a file cannot be read as a template; empty: it can."""
    try:
        path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return f"{path}, line {line}: it is not UTF-8; save it as UTF-8."
    except OSError as error:
        return f"{path}: it cannot be read: {error.strerror}."
    return ""


def meant(text: str, channel: Channel | None, tone: Register | None, among: list[Name]) -> Name:
    """Read a name as people type it: `thank-you`, `email/thank-you`, `email/thank-you.warm.j2`."""
    typed = text.strip().lower().replace("\\", "/").removesuffix(SUFFIX)
    stems = {name: (name.short, name.short.partition("/")[2]) for name in among}
    found = [name for name in among if typed in stems[name]]
    if not found and tone is None:
        # A tone that has no file of its own is the one for all tones.
        bare, _, last = typed.rpartition(".")
        if last in set(Register):
            return meant(bare, channel, Register(last), among)
    fitting = [name for name in found if channel in (None, name.channel)]
    if len(fitting) == 1:
        return _toned(fitting[0], tone)
    if fitting:
        both = " or ".join(name.short for name in fitting)
        raise UsageError(f"“{text}” is both an email and a call.", f"Write {both}.")
    if found:
        raise UsageError(
            f"“{text}” is no {channel}.", f"There is {', '.join(name.short for name in found)}."
        )
    known = {part: name.short for name in among for part in stems[name]}
    import difflib

    near = difflib.get_close_matches(typed, known, 1)
    hint = f"Did you mean {known[near[0]]}?" if near else "`drafter templates` lists them."
    raise UsageError(f"There is no template “{text}”.", hint)


def _toned(name: Name, tone: Register | None) -> Name:
    if tone is None:
        return name
    if name.is_piece:
        raise UsageError(f"{name.short} is a piece, and pieces have no tone.", "Leave --tone out.")
    if name.tone not in (None, tone):
        raise UsageError(f"{name.short} is not {tone}.", "Leave --tone out.")
    return name._replace(tone=tone)
