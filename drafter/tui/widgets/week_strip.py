"""The days of a step, week by week, with words under the days that matter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from drafter.interview.days import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from drafter.decision.advice import Decision

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_CELL = 7
WIDTH = 6 * _CELL + 5
_MOST = 4
"""So many weeks are shown; of more, those in the middle are left out."""


class _Marks(NamedTuple):
    words: dict[date, str]
    window: frozenset[date]


def week_strip(decision: Decision) -> list[Content]:
    """The weeks from today to the end of the window; nothing where there is no window."""
    marks = _marks(decision)
    if not marks.window:
        return []
    names = "".join(f"{name[:3]:<{_CELL}}" for name in WEEKDAYS)
    return [Content.styled(names.rstrip(), "$text-muted"), *_weeks(marks)]


def _marks(decision: Decision) -> _Marks:
    step = decision.step
    if step is None:
        return _Marks({}, frozenset())
    first, best, last = step.window
    if step.due is not None and step.due > last:
        last = step.due
    days = frozenset(first + _DAY * n for n in range((last - first).days + 1))
    today = decision.today
    # What is written last stands: a day is first of all today. A best day that is over is no help.
    words = {first: "from", last: "last", max(best, today): "best", today: "today"}
    return _Marks(words, days)


def _weeks(marks: _Marks) -> Iterator[Content]:
    mondays = sorted({day - _DAY * day.weekday() for day in (*marks.words, *marks.window)})
    shown = mondays if len(mondays) <= _MOST else [*mondays[: _MOST - 1], mondays[-1]]
    before = None
    for monday in shown:
        if before is not None and monday - before > _WEEK:
            yield Content.styled("…", "$text-muted")
        yield _numbers(monday, marks, before)
        if any(monday <= day < monday + _WEEK for day in marks.words):
            yield _words(monday, marks)
        before = monday


def _numbers(monday: date, marks: _Marks, before: date | None) -> Content:
    parts: list[tuple[str, str]] = []
    for day in (monday + _DAY * n for n in range(7)):
        names_month = day.day == 1 or (before is None and day == monday)
        text = f"{day.day} {MONTHS[day.month - 1][:3]}" if names_month else str(day.day)
        style = "$text-muted"
        if day in marks.window:
            style = "bold $accent" if day.weekday() < 5 or day in marks.words else "$accent"
        elif day in marks.words:
            style = "bold"
        parts += [(text, style), (" " * (_CELL - len(text)), "")]
    return Content.assemble(*parts).rstrip()


def _words(monday: date, marks: _Marks) -> Content:
    parts = []
    for day in (monday + _DAY * n for n in range(7)):
        style = "$accent" if day in marks.window else ""
        parts.append((f"{marks.words.get(day, ''):<{_CELL}}", style))
    return Content.assemble(*parts).rstrip()
