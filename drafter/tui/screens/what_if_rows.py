"""The facts of a what-if as rows: what each is, how it was, and why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from drafter.decision.pace import pace_of
from drafter.desk.answers import LEAVES
from drafter.desk.moved import MESSAGES
from drafter.desk.supposing import DAY, ENTRY, HEARD, HEARD_FOR, SENT, Shape
from drafter.desk.when import day_and_distance, day_in_words
from drafter.interview.model import Kind, Pace
from drafter.tui.cut import cells, fitted, one_line
from drafter.tui.form.questions import help_for, label_at, options
from drafter.tui.widgets.cursor_list import Part, Row

if TYPE_CHECKING:
    from drafter.desk.what_if import Fact, Sight, WhatIf

_LABEL = 18
_CHANGED, _WRONG = "* ", "! "
"""In front of a fact that is another, and of one that cannot be."""
_NAMES = {
    DAY: "Day",
    SENT: "You send",
    HEARD: "They say",
    HEARD_FOR: "They name",
    "process.pace": "Their pace",
    "process.competing_offer.deadline": "Other offer until",
    "offer.deadline": "Their offer until",
    "number": "Number",
    "address": "Address",
}
"""What is called otherwise than in a form, or is none of its questions."""
_WORDS = {
    HEARD: {
        "": "nothing",
        "none": "still deciding",
        "soon": "you will hear, no day",
        "date": "a day is named",
        "they-will-call": "please do not call us",
    },
    "log": {"answered": "answered", "sent": "no answer", "unsent": "never sent"},
    "heard": {"said": "said", "unsaid": "never said"},
    "number": {
        "none": "you have none",
        "known": "not from them",
        "given": "they gave it to you",
        "public": "a public line",
    },
    "address": {"yes": "you have it", "no": "you have none"},
}
_HELP = {
    DAY: "The day that is looked at: today, or any other within a year.",
    SENT: "What you send or do on the day that is looked at.",
    HEARD: "What they say on the day that is looked at.",
    HEARD_FOR: "The day they name then.",
    "log": "What you sent: whether it was answered, or whether it was sent at all.",
    "heard": "What they said, or never said.",
    "number": "Their number: one they gave you is one to call.",
    "address": "Whether you have an address to write to.",
}


def rows(what_if: WhatIf, sight: Sight | None, width: int) -> list[Row]:
    """Every fact, under the headings of their groups."""
    found: list[Row] = []
    for title, facts in what_if.groups():
        gap = ((),) if found else ()
        found.append(Row((*gap, (Part(fitted(one_line(title), width).rstrip(), "heading"),))))
        for fact in facts:
            found.append(Row(tuple(_lines(what_if, sight, fact, width)), fact.offer.name))
    return found


def about(fact: Fact) -> str:
    """What a fact is about, and what its value means."""
    name = fact.offer.name
    said = _HELP.get(_kind(name)) or help_for(name)
    if name in LEAVES:
        meaning = next((label for label, value in options(name) if value == fact.text), "")
        return f"{said} {meaning}." if ": " in meaning else said
    return said


def faults(what_if: WhatIf, sight: Sight) -> list[str]:
    """Why it cannot be, each with the fact it is about."""
    facts = (fact for _, group in what_if.groups() for fact in group)
    return [
        f"{label(what_if, fact)}: {sight.faults[fact.offer.name]}"
        for fact in facts
        if fact.offer.name in sight.faults
    ]


def choices(what_if: WhatIf, fact: Fact) -> list[tuple[str, str]]:
    """What a fact may be: how each is shown, and its value; none where a day is typed."""
    if fact.offer.name in LEAVES:
        return options(fact.offer.name)
    return [(_in_words(what_if, fact, each), each) for each in fact.offer.choices]


def label(what_if: WhatIf, fact: Fact) -> str:
    """What a fact is called."""
    name = fact.offer.name
    told = _NAMES.get(_kind(name)) or label_at(name)
    if found := ENTRY.fullmatch(name):
        # As it is kept: an entry that was never made has no place among the others.
        kept, place = what_if.interview, int(found[2])
        if found[1] == "log":
            told = f"{kept.log[place].kind.replace('-', ' ')}, {_day(kept.log[place].on)}"
        else:
            told = f"their word, {_day(kept.heard[place].on)}"
    return f"{told[:1].upper()}{told[1:]}"


def _in_words(what_if: WhatIf, fact: Fact, text: str, pace: str = "") -> str:
    """A fact as it is told, if it is `text`; `pace` is the one that is worked out."""
    name, here = fact.offer.name, what_if.here
    if name == DAY:
        return day_and_distance(date.fromisoformat(text), here)
    if name == SENT:
        day = "today" if fact.on == here else day_in_words(fact.on, here)
        return f"{MESSAGES[Kind(text)]}, {day}" if text else "nothing"
    words = _WORDS.get(_kind(name), {}).get(text)
    if words is not None:
        return words
    if fact.offer.shape is Shape.DAY and text:
        return f"{day_in_words(date.fromisoformat(text[:10]), here)}{text[10:]}"
    if name == "process.pace" and text == Pace.AUTO and pace:
        return f"auto: {pace}"
    return text or "none"


def _lines(
    what_if: WhatIf, sight: Sight | None, fact: Fact, width: int
) -> Iterator[tuple[Part, ...]]:
    fault = sight.faults.get(fact.offer.name, "") if sight else ""
    sign = _WRONG if fault else _CHANGED if fact.changed else "  "
    style = "fault" if fault else "strong" if fact.changed else ""
    name = fitted(one_line(label(what_if, fact)), _LABEL)
    indent, room = len(sign) + _LABEL + 1, max(1, width - len(sign) - _LABEL - 1)
    then = (sight and sight.interview) or what_if.interview
    text = one_line(_in_words(what_if, fact, fact.text, pace_of(then)))
    kept = f"was {one_line(_in_words(what_if, fact, fact.offer.kept))}"
    if fact.offer.name == DAY:
        kept = "was today"
    head = (Part(sign, style), Part(f"{name} ", "" if fact.changed or fault else "quiet"))
    if not fact.changed:
        yield (*head, Part(fitted(text, room).rstrip(), style))
    elif cells(text) + 2 + cells(kept) <= room:
        yield (*head, Part(text, style), Part(f"  {kept}", "quiet"))
    else:
        yield (*head, Part(fitted(text, room).rstrip(), style))
        yield Part(" " * indent), Part(fitted(kept, room).rstrip(), "quiet")
    if fault:
        for line in Content(one_line(fault)).wrap(max(1, width - len(sign))):
            yield Part(" " * len(sign)), Part(line.plain.rstrip(), "fault")


def _kind(name: str) -> str:
    """What sort of fact it is, where others are like it."""
    if found := ENTRY.fullmatch(name):
        return found[1]
    return name.rpartition(".")[2] if name.startswith("people[") else name


def _day(day: date) -> str:
    """A day without its weekday."""
    return day_in_words(day, day).partition(" ")[2]
