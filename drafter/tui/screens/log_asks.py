"""What can have happened, and what is asked about each: no more than it needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.advice_words import PURPOSES
from drafter.desk.happened import What
from drafter.desk.moved import MESSAGES
from drafter.desk.when import day_in_words
from drafter.interview.model import By, Kind, Promise, Status
from drafter.interview.shown import shortened
from drafter.tui.cut import one_line

if TYPE_CHECKING:
    from datetime import date

    from drafter.desk.agenda import Item
    from drafter.interview.model import Interview

ELSE = "*"
"""The choice of somebody whom the interview does not know."""
NAMES = {
    What.SENT: ("I wrote or called", "what for, to whom, when"),
    What.HEARD: ("They wrote or called", "their words, a day they named"),
    What.ANSWERED: ("They answered", "what you sent last"),
    What.BOOKED: ("A next round is agreed", "its day and time"),
    What.HELD: ("The next round took place", "advice begins anew from it"),
    What.OFFER: ("They made an offer", "and when they want your answer"),
    What.REJECTED: ("They said no", "noted as turned down"),
    What.CLOSED: ("The position is gone", "filled, or called off"),
    What.WITHDRAWING: ("I withdraw", "the advice is then whom to tell"),
    What.OPEN: ("It is open again", "nothing is decided after all"),
}
_BY = (
    ("by email", By.EMAIL),
    ("by phone", By.CALL),
    ("by voicemail", By.VOICEMAIL),
    ("in person", By.IN_PERSON),
    ("by letter", By.LETTER),
)
_PROMISES = (
    ("they will be in touch, no day", Promise.SOON),
    ("by a day that they named", Promise.DATE),
    ("they will call; do not call them", Promise.THEY_WILL_CALL),
)
_SHOWN = 40
"""Letters of a company in a title."""


class Ask(NamedTuple):
    """One question of the dialog."""

    name: str
    label: str
    text: str = ""
    """The answer it begins with."""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """Each with how it is shown; none: it is typed."""
    is_day: bool = False
    only_if: tuple[str, str] = ("", "")
    """Asked only with that answer to another question."""


def title(what: What, item: Item) -> str:
    """What is being noted."""
    return f"{NAMES[what][0]}: {short(item.company)}"


def short(company: str) -> str:
    """A company's name, as a title has room for it."""
    return shortened(one_line(company), _SHOWN)


def impossible(what: What, interview: Interview) -> str:
    """Why it cannot have happened; empty: it can."""
    unanswered = any(entry.answered is None for entry in interview.log)
    if what is What.ANSWERED and not unanswered:
        return "everything sent is answered" if interview.log else "nothing is sent yet"
    if what is What.OPEN and interview.status is Status.WAITING:
        return "nothing is decided yet"
    return ""


def told(what: What, interview: Interview, today: date) -> str:
    """What a choice stands for."""
    if what is What.ANSWERED:
        last = next((one for one in reversed(interview.log) if one.answered is None), None)
        if last is not None:
            return f"{MESSAGES[last.kind]} of {day_in_words(last.on, today)}"
    return NAMES[what][1]


def note(what: What) -> str:
    """What there is to know before it is noted; mostly nothing."""
    match what:
        case What.HELD:
            return "What they said of the round before stays with that one."
        case What.WITHDRAWING:
            return "They are not told by this: the advice is then whom to tell, and how."
        case What.OPEN:
            return "The advice is then as if nothing had been decided."
    return ""


def asked(what: What, interview: Interview, item: Item) -> list[Ask]:
    """The questions about one thing that happened."""
    return list(_asked(what, interview, item))


def _asked(what: What, interview: Interview, item: Item) -> Iterator[Ask]:
    match what:
        case What.SENT:
            yield Ask("kind", "What for", _due(item), choices=_kinds())
            yield from _who("To", _first(item, interview), interview, known=True)
            called = item.verdict is not None and item.verdict.action == "call"
            yield Ask("by", "How", By.CALL if called else By.EMAIL, choices=_BY)
            yield _on("When")
            yield Ask("answered", "They answered", hint="not yet, if left empty", is_day=True)
        case What.HEARD | What.ANSWERED:
            yield from _heard(interview, item, "When")
            yield Ask("promise", "You will hear", hint="nothing said about it", choices=_PROMISES)
            yield Ask(
                "promised_for",
                "By",
                hint="next Friday, 9 Oct",
                is_day=True,
                only_if=("promise", Promise.DATE),
            )
        case What.BOOKED:
            yield Ask("day", "When it is", hint="next Friday 2pm; or not settled", is_day=True)
            yield from _heard(interview, item)
        case What.HELD:
            yield Ask("day", "When it was", _booked(interview), "yesterday 2pm", is_day=True)
        case What.OFFER:
            yield Ask("day", "Answer by", hint="9 Oct; or no day named", is_day=True)
            yield from _heard(interview, item)
        case What.REJECTED | What.CLOSED:
            yield from _heard(interview, item)


def _heard(interview: Interview, item: Item, day: str = "Told on") -> Iterator[Ask]:
    yield Ask("said", "Their words", hint="if you like")
    yield from _who("From", _last(interview) or _first(item, interview), interview, known=False)
    yield Ask("by", "How", By.EMAIL, choices=_BY)
    yield _on(day)


def _who(label: str, name: str, interview: Interview, *, known: bool) -> Iterator[Ask]:
    """Who it was; `known`: it must be one of the people of the interview."""
    people = tuple((one_line(person.name), person.name) for person in interview.people)
    if not people:
        yield Ask("who", label, hint="a name, if you like")
        return
    others = () if known else (("somebody else", ELSE),)
    yield Ask("who", label, name, "nobody in particular", (*people, *others))
    if others:
        yield Ask("else", "Their name", only_if=("who", ELSE))


def _on(label: str) -> Ask:
    return Ask("on", label, hint="today, if left empty", is_day=True)


def _kinds() -> tuple[tuple[str, str], ...]:
    return tuple((f"{kind.replace('-', ' ')}: {PURPOSES[kind]}", kind.value) for kind in Kind)


def _due(item: Item) -> str:
    verdict = item.verdict
    due = verdict.kind if verdict and verdict.kind in set(Kind) else Kind.CHECK_IN
    return str(due)


def _first(item: Item, interview: Interview) -> str:
    names = [person.name for person in interview.people]
    return next((name for name in (*item.to, *names[:1]) if name in names), "")


def _last(interview: Interview) -> str:
    """To whom the user wrote last: who answers, mostly."""
    names = [person.name for person in interview.people]
    return next((one.to for one in reversed(interview.log) if one.to in names), "")


def _booked(interview: Interview) -> str:
    from drafter.desk.typed import shown_again

    booked = interview.round.next_round
    return shown_again(booked.isoformat()) if booked else ""
