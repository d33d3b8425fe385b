"""A trial run of a template that notes every name it does not know, and ends one without end."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from drafter.drafting.breakdown import ENDLESS
from drafter.drafting.jinja import jinja2
from drafter.errors import TemplateError

STEPS = 500_000
"""The lines and calls of one message; a long one takes some thousand."""


def noting(note: Callable[[str], None]) -> type[jinja2.Undefined]:
    """Make a kind of undefined value that tells where it was met, and lets the template go on."""

    class Noted(jinja2.Undefined):
        def _tell(self) -> None:
            frame = _template_frame(sys._getframe(2))
            place = f"{_place(frame)}: " if frame else ""
            note(f"{place}{_said(self, frame)}")

        def __str__(self) -> str:
            self._tell()
            return ""

        def __iter__(self) -> Iterator[Any]:
            self._tell()
            return iter(())

        def __len__(self) -> int:
            self._tell()
            return 0

        def __bool__(self) -> bool:
            self._tell()
            return False

        def __eq__(self, other: object) -> bool:
            self._tell()
            return False

        def __hash__(self) -> int:
            self._tell()
            return 0

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            self._tell()
            return self

    return Noted


@contextmanager
def ending(steps: int = STEPS) -> Iterator[None]:
    """Let a template run for so many steps and no longer."""
    left = steps

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise TemplateError(
                f"{_place(_template_frame(frame))}: {ENDLESS}.",
                "Look at its loops.",
            )
        return line

    def call(frame: FrameType, event: str, argument: Any) -> Any:
        counted = line(frame, event, argument)
        return counted if frame.f_code.co_filename.endswith(".j2") else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        yield
    finally:
        sys.settrace(before)


def _template_frame(frame: FrameType | None) -> FrameType | None:
    while frame is not None and "__jinja_template__" not in frame.f_globals:
        frame = frame.f_back
    return frame


def _place(frame: FrameType | None) -> str:
    if frame is None:
        return "A template"
    template: jinja2.Template = frame.f_globals["__jinja_template__"]
    return f"{template.filename}, line {template.get_corresponding_lineno(frame.f_lineno)}"


def _said(unknown: jinja2.Undefined, frame: FrameType | None) -> str:
    """Name what is unknown, and the nearest of what is known there."""
    name, owner = unknown._undefined_name, unknown._undefined_obj
    if isinstance(name, int):
        return f"a list can be empty and then has no item {name}: ask `if` it has any."
    name = name or ""
    if owner is jinja2.utils.missing:
        context = frame.f_locals.get("context") if frame else None
        known, dot = list(context.get_all()) if context else [], ""
    else:
        known, dot = [each for each in dir(owner) if each[0] != "_"], "."
    near = difflib.get_close_matches(name, known, 1)
    return f"“{dot}{name}” is not known{f'; did you mean {dot}{near[0]}?' if near else '.'}"
