"""A fact of an interview in a few words, for whoever asks what a sentence rests on."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from drafter.desk.when import day_in_words
from drafter.interview.facts import facts
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.interview.model import Interview

_NUMBER = re.compile(r"\[\d+\]")
_NAMES = {
    "company": "the company",
    "role": "the role",
    "interview.held": "the day of the interview",
    "interview.topics": "what you talked about",
    "interview.next_round": "the next round",
    "people.name": "a name",
    "people.title": "a title",
    "people.email": "an address",
    "people.phone": "a number",
    "people.topics": "what you talked about with them",
    "process.promised_for": "the day they named",
    "process.said": "what they said",
    "process.reference": "their reference",
    "process.competing_offer": "your other offer",
    "me.name": "your name",
    "me.email": "your address",
    "me.phone": "your number",
    "me.fits": "what speaks for you",
    "me.question": "your question",
    "me.news": "your news",
    "me.available": "when you are free",
    "me.interest": "why you are interested",
}


def in_words(interview: Interview, keys: Iterable[str], today: date) -> list[str]:
    """Each fact with what it is: "the day they named (Fri 25 Sep)"."""
    known = facts(interview)
    found = []
    for key in keys:
        name = _NAMES.get(_NUMBER.sub("", key), visible(key.rpartition(".")[2]))
        value = known.get(key)
        found.append(name if value is None else f"{name} ({_value(value, today)})")
    return list(dict.fromkeys(found))


def _value(value: object, today: date) -> str:
    if isinstance(value, datetime):
        return f"{day_in_words(value.date(), today)}, {value:%H:%M}"
    if isinstance(value, date):
        return day_in_words(value, today)
    return shortened(visible(" ".join(str(value).split())), 48)
