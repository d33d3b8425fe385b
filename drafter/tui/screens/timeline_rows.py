"""The lines of a timeline as rows: the days, and beside them what to do or what happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual.content import Content

from drafter.tui.cut import cells, fitted
from drafter.tui.widgets.cursor_list import Part, Row

if TYPE_CHECKING:
    from drafter.desk.timeline_words import Line

_GAP = 2
_SIGN = "· "
"""In front of what happened, or was named: it is no advice."""


def rows(lines: Mapping[str, Line], width: int) -> list[Row]:
    """A row for each line, by its name."""
    days = max((cells(line.days) for line in lines.values()), default=0) + _GAP
    return [_row(name, line, days, width) for name, line in lines.items()]


def _row(name: str, line: Line, days: int, width: int) -> Row:
    room = max(1, width - days)
    sign = "" if line.is_advice else _SIGN
    style = "strong" if line.is_today else "" if line.is_advice else "quiet"
    texts = [each.plain.rstrip() for each in Content(line.text).wrap(max(1, room - len(sign)))]
    found = []
    for nth, text in enumerate(texts):
        before = fitted(line.days if nth == 0 else "", days)
        mark = sign if nth == 0 else " " * len(sign)
        found.append((Part(before, style or "quiet"), Part(f"{mark}{text}", style)))
    return Row(tuple(found), name)
