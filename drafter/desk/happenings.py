"""What happened on the days since an interview, and which days were named, in a few words each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from drafter.desk.moved import MESSAGES
from drafter.desk.when import day_in_words
from drafter.interview.model import By, Kind, Promise, Status
from drafter.interview.shown import shortened, visible

if TYPE_CHECKING:
    from drafter.interview.model import Heard, Interview, LogEntry

_NEWS = {
    Status.REJECTED: "said no",
    Status.OFFER: "made an offer",
    Status.CLOSED: "said that the position is gone",
    Status.WITHDRAWING: "heard that you withdraw",
    Status.NEXT_ROUND: "invited you to the next round",
}
_SAID = {
    By.EMAIL: "wrote",
    By.CALL: "said on the phone",
    By.VOICEMAIL: "left a voicemail",
    By.IN_PERSON: "said",
    By.LETTER: "wrote a letter",
}
_TOLD = {
    Promise.SOON: "they will be in touch",
    Promise.THEY_WILL_CALL: "they will call, and you should not",
}
_WORDS = 60


class Mark(NamedTuple):
    """Something that stands on a day."""

    day: date
    text: str
    entry: LogEntry | None = None
    """What the user did, if it is that."""
    said: str = ""
    """Their words in full."""


def marks(interview: Interview, held: date) -> list[Mark]:
    """All that is known of days from the interview on, the first day first."""
    found = [Mark(held, "The interview"), *_happened(interview), *_named(interview)]
    return _in_order(mark for mark in found if mark.day >= held)


def happened(interview: Interview) -> list[Mark]:
    """What went to and fro, of every round, the first day first."""
    return _in_order(_happened(interview))


def _in_order(found: Iterable[Mark]) -> list[Mark]:
    shown = (mark._replace(text=visible(mark.text)) for mark in found)
    return sorted(shown, key=lambda mark: mark.day)


def _happened(interview: Interview) -> Iterator[Mark]:
    for entry in interview.log:
        yield Mark(entry.on, _sent(entry), entry)
        if entry.answered:
            yield Mark(entry.answered, f"{entry.to or 'They'} answered")
    for word in interview.heard:
        yield Mark(word.on, _heard(word), said=word.said)
    if interview.status_on and interview.status in _NEWS:
        who = interview.status_by or "They"
        yield Mark(interview.status_on, f"{who} {_NEWS[interview.status]}")


def _named(interview: Interview) -> Iterator[Mark]:
    process, next_round = interview.process, interview.round.next_round
    words = [(process.promised_for, "The day they named")]
    words += [(word.promised_for, "The day they named") for word in interview.heard]
    words += [(debt.due, "They want what they asked for") for debt in process.owed]
    words += [
        (process.competing_deadline, "Your other offer must be answered"),
        (interview.offer_deadline, "They want your answer to their offer"),
        (next_round.date() if isinstance(next_round, datetime) else next_round, "The next round"),
    ]
    for day, text in words:
        if day is not None:
            yield Mark(day, text)


def _sent(entry: LogEntry) -> str:
    what = MESSAGES[entry.kind]
    match entry.by:
        case By.CALL if entry.kind is Kind.RETURN_CALL:
            return f"You called {entry.to or 'them'} back"
        case By.CALL:
            return f"You called {entry.to or 'them'}: {what}"
        case By.VOICEMAIL:
            return f"You left {entry.to or 'them'} a voicemail: {what}"
        case By.IN_PERSON:
            return f"You spoke to {entry.to or 'them'}: {what}"
    how = " by letter" if entry.by is By.LETTER else ""
    return f"You sent {what}{f' to {entry.to}' if entry.to else ''}{how}"


def _heard(word: Heard) -> str:
    said = shortened(" ".join(word.said.split()), _WORDS)
    told = _TOLD.get(word.promise, "")
    if word.promise is Promise.DATE and word.promised_for:
        told = f"you hear by {day_in_words(word.promised_for, word.on)}"
    words = "; ".join(filter(None, [f"\u201c{said}\u201d" if said else "", told]))
    return f"{word.sender or 'They'} {_SAID[word.by]}{f': {words}' if words else ''}"
