"""One typed answer and the value it comes to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from drafter.intake.human_dates import day_of, in_full, moment_of
from drafter.interview.spec import Choice, Day, Flag, Many, Moment, Shape, Text
from drafter.interview.texts import fits, refusal, tidied
from drafter.interview.values import Values

YES, NO = "yes", "no"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?!:00$)(?::.+)?|\d\d:\d\d)(?::00)?")
"""Whole minutes are shown without their seconds."""

_MISSING = re.compile(r"found .*, but (\S+) is missing; give both or neither")
_TOO_LONG = re.compile(r"found .*, ([\d,]+) characters; allowed: up to ([\d,]+)")


class Reading(NamedTuple):
    """What an answer means: a value that JSON knows, or a fault."""

    value: object = None
    fault: str = ""
    echo: str = ""
    """How it was understood, where that is not what was typed."""
    moment: date | None = None
    """The day, if it is one."""


def typed(shape: Shape, text: str, today: date, *, ahead: bool = False) -> Reading:
    """Read the answer to a question."""
    match shape:
        case Day() | Moment():
            return _day(shape, text.strip(), today, ahead)
        case Flag():
            return Reading(text == YES) if text in (YES, NO) else Reading(fault="Say yes or no.")
        case Many():
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            return Reading(lines, _fault(shape, lines))
        case Text(form=form) if form is not None:
            meant = tidied(text)
            likely = form.nearest(meant) if form.nearest and not fits(meant, form) else ""
            if likely and not refusal(likely, shape):
                return Reading(likely, echo=f"read as {likely}")
            return Reading(meant, _fault(shape, meant))
        case Choice():
            return Reading(text, _fault(shape, text))
        case _:
            return Reading(text.strip(), _fault(shape, text.strip()))


def shown_again(value: object) -> str:
    """A kept value as an answer that reads as the same one."""
    match value:
        case bool():
            return YES if value else NO
        case str():
            return f"{found[1]} {found[2]}" if (found := _MOMENT.fullmatch(value)) else value
        case Sequence():
            return "\n".join(str(each) for each in value)
        case _:
            return str(value)


def plainly(fault: str) -> str:
    """A fault of a file as it is told beside a field."""
    told = (
        fault.replace(", in quotes", "").replace(" in quotes", "").replace(", without quotes", "")
    )
    if told.startswith("missing;"):
        return "This is needed."
    if found := _MISSING.match(told):
        told = f"fill in {found[1]} too, or neither"
    elif found := _TOO_LONG.match(told):
        told = f"{found[1]} characters; {found[2]} at the most"
    else:
        head, _, rest = told.partition("; ")
        told = rest if head.startswith("found ") and rest else told
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", "?")) else ".")


def _day(shape: Day | Moment, text: str, today: date, ahead: bool) -> Reading:
    try:
        read = moment_of if isinstance(shape, Moment) else day_of
        found = read(text, today, ahead=ahead)
    except ValueError as error:
        return Reading(fault=str(error))
    return Reading(found.isoformat(), echo=in_full(found), moment=found)


def _fault(shape: Shape, value: object) -> str:
    values = Values()
    values.value(shape, value, "answer")
    return plainly(values.faults[0].partition(": ")[2]) if values.faults else ""
