"""A screen as text: its characters, and below them in which style each stretch of a line stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from rich.color import Color
from rich.segment import Segment
from textual.app import App

_NAMES = ("foreground", "background", "panel", "text-muted", "primary", "success", "warning")
"""The colours that are told by what they mean; others by their numbers."""
_FLAGS = ("bold", "dim", "italic", "underline", "strike")


def drawing(app: App[Any], hidden: re.Pattern[str]) -> str:
    """What the app shows: no cell and no colour changes without a change of this text.

    `hidden`: words that are dotted out, for they are others each time.
    """
    names = {app.theme_variables[name].lower(): name for name in (*_NAMES, "error")}
    rows = [list(strip) for strip in app.screen._compositor.render_strips()]
    told = enumerate(("; ".join(_stretches(row, names)) for row in rows), start=1)
    styles = [
        f"{_span([place for place, _ in same]):>5}  {style}"
        for style, same in groupby(told, key=lambda row: row[1])
        if style
    ]
    rule = "-" * app.size.width
    shown = ["".join(segment.text for segment in row).rstrip() for row in rows]
    text = "\n".join([rule, *shown, rule, *styles, ""])
    return hidden.sub(lambda found: "." * len(found[0]), text)


def _stretches(row: list[Segment], names: dict[str, str]) -> Iterator[str]:
    """The columns of a row that are not plain text on the background, and their style."""
    column = 0
    for told, segments in groupby(row, key=lambda segment: _told(segment, names)):
        end = column + sum(segment.cell_length for segment in segments)
        if told:
            yield f"{_span([column + 1, end])} {told}"
        column = end


def _told(segment: Segment, names: dict[str, str]) -> str:
    """A style in words, as far as it can be seen; nothing for what is plain."""
    style = segment.style
    if style is None:
        return ""
    flags = [flag for flag in _FLAGS if getattr(style, flag)]
    color, ground = _color(style.color, names), _color(style.bgcolor, names)
    if style.reverse:
        color, ground = ground, color
    if segment.text.isspace() and not {"underline", "strike"} & set(flags):
        flags, color = [], "foreground"
    shown = [*flags, *([color] if color != "foreground" else [])]
    return " ".join([*shown, *([f"on {ground}"] if ground != "background" else [])])


def _color(color: Color | None, names: dict[str, str]) -> str:
    if color is None or color.triplet is None:
        return "default" if color is None else color.name
    return names.get(color.triplet.hex, color.triplet.hex)


def _span(places: Sequence[int]) -> str:
    """From the first to the last of them."""
    return str(places[0]) if places[0] == places[-1] else f"{places[0]}-{places[-1]}"
