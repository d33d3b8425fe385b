"""Interview files for the tests: a small one, a full one, and any that can be drawn."""

from __future__ import annotations

import copy
import re
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from drafter.errors import InterviewError
from drafter.interview.keys import FILE
from drafter.interview.model import Interview
from drafter.interview.reading import parse, read
from drafter.interview.spec import Choice, Day, Flag, Many, Moment, Shape, Table, Text

SMALL: dict[str, Any] = {
    "company": "Northwind Traders",
    "role": "Data Analyst",
    "interview": {"held": "2026-09-15"},
}

FULL = """\
company = "Northwind Traders"
role = "Data Analyst"
status = "waiting"

[interview]
held = 2026-09-15T10:00:00
stage = "later"
setting = "small-team"
medium = "onsite"
tone = "casual"
topics = ["moving the reporting warehouse to dbt"]

[process]
pace = "fast"
promise = "date"
promised_for = 2026-09-25
only_if_successful = true
said = "you'll hear from us by the end of next week"
contact_rule = "call-invited"
call_window = { from = 2026-09-17, to = 2026-09-18 }
closed = [{ from = 2026-12-24, to = 2027-01-03 }]
owed = { what = "materials", to = "Dana Okafor", detail = "references", files = ["refs.pdf"] }
competing_offer = { deadline = 2026-09-18 }
reference = "REQ-1042"

[employer]
country = "DE"
region = "DE-BY"
timezone = "Europe/Berlin"
sector = "tech"
size = "large"
style = "direct"
internal = true
via_agency = true
agency = "Harbour Staffing"
portal = "https://jobs.example.org/status"

[[people]]
name = "Dana Okafor"
address_as = "Dr Okafor"
title = "Head of Analytics"
role = "recruiter"
email = "dana@northwind.example"
phone = "+1 415 555 0117"
gave_number = true
met = true
topics = ["the on-call rota"]

[me]
name = "Sam Rivera"
email = "sam@example.org"
fits = ["five years of SQL reporting", "moved a 2 TB warehouse to dbt"]
closing_note = true

[[log]]
on = 2026-09-16
kind = "thank-you"
to = "Dana Okafor"
answered = 2026-09-17

[[heard]]
on = 2026-09-17
from = "Dana Okafor"
by = "call"
promise = "date"
promised_for = 2026-10-02
"""


def changed(**keys: Any) -> dict[str, Any]:
    """The small file with other keys at the top."""
    return {**copy.deepcopy(SMALL), **keys}


def accepted(mapping: object) -> Interview:
    """The interview of a mapping without faults."""
    return read(mapping, "file")


def faults(mapping: object) -> tuple[str, ...]:
    """The faults of a mapping; none when it is accepted."""
    try:
        read(mapping, "file")
    except InterviewError as error:
        return error.faults
    return ()


def full() -> Interview:
    """The full file, read."""
    return parse(FULL.encode(), source="full.toml")


_first, _last = datetime(2000, 1, 1), datetime(2100, 12, 31)
_days = st.dates().filter(lambda day: 2000 <= day.year <= 2100)
_scripts = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
_formed = {
    "dana@": st.sampled_from(["dana@northwind.example", " sam@example.org ", "ügur@büro.example"]),
    "digits": st.sampled_from(["+1 415 555 0117", "(030) 5550-123 x 4", "555.01.99/2 ext. 7"]),
    "3166-1": st.sampled_from(["US", "GB", "DE", "JP"]),
    "3166-2": st.sampled_from(["", "BY", "NY", "GB-ENG"]),
    "IANA": st.sampled_from(["", "Europe/Berlin", "UTC"]),
}


def _values(shape: Shape) -> st.SearchStrategy[Any]:
    match shape:
        case Text(form=None):
            return _scripts
        case Text(form=form):
            return next(drawn for mark, drawn in _formed.items() if form and mark in form.allowed)
        case Choice():
            return st.sampled_from([each.value for each in shape.values])
        case Flag():
            return st.booleans()
        case Day():
            return _days.map(lambda day: day.isoformat())
        case Moment():
            return st.one_of(_days, st.datetimes(_first, _last)).map(lambda when: when.isoformat())
        case Table():
            return _tables(shape)
        case Many():
            return st.lists(_values(shape.item), max_size=3)


def _tables(table: Table) -> st.SearchStrategy[dict[str, Any]]:
    def drawn(required: bool) -> dict[str, st.SearchStrategy[Any]]:
        return {key.name: _values(key.shape) for key in table.keys if key.required is required}

    return st.fixed_dictionaries(drawn(True), optional=drawn(False)).map(_ordered)


def _ordered(table: dict[str, Any]) -> dict[str, Any]:
    """Put right what has to stand in order: the ends of a span, the entries of a log."""
    if {"from", "to"} == table.keys():
        table["to"] = table["from"]
    if "log" in table:
        table["log"].sort(key=lambda entry: entry["on"])
    return table


def _repaired(mapping: dict[str, Any]) -> dict[str, Any]:
    """Leave out what contradicts the rest, until nothing does."""
    while found := faults(mapping):
        path = re.findall(r"[^.\[\]]+", found[0].partition(":")[0])
        if ": missing" in found[0]:
            path.pop()
        below: Any = mapping
        for step in path[:-1]:
            below = below[int(step) if step.isdigit() else step]
        del below[int(path[-1]) if path[-1].isdigit() else path[-1]]
    return mapping


def files() -> st.SearchStrategy[dict[str, Any]]:
    """Any file that is accepted, with every key of the description."""
    return _tables(FILE).map(_repaired)
