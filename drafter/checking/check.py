"""Holding a text against the facts of an interview and the etiquette of its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from drafter.checking.checklist import checklist
from drafter.checking.claims import claims
from drafter.checking.contacts import contacts
from drafter.checking.copies import copies
from drafter.checking.examination import Examination
from drafter.checking.findings import Code, Finding, Report
from drafter.checking.known import Known
from drafter.checking.manners import manners
from drafter.checking.moments import moments
from drafter.checking.names import names
from drafter.checking.numbers import numbers
from drafter.checking.reading import messages
from drafter.checking.readers import readers
from drafter.checking.receipts import receipts
from drafter.checking.verbatim import verbatim
from drafter.checking.titles import name_with_title, titles
from drafter.interview.model import Channel, Interview, Kind, Person

_STEPS: tuple[Callable[[Examination], None], ...] = (
    verbatim,
    contacts,
    moments,
    numbers,
    names,
    titles,
    name_with_title,
    readers,
    claims,
    manners,
    checklist,
)
"""Each accounts for words, so that the next need not ask of them again."""


@lru_cache(maxsize=1024)
def known_facts(interview: Interview, today: date, zone: ZoneInfo) -> Known:
    """Lay out the facts of an interview; kept, since an app asks at every key."""
    return Known(interview, today, zone)


def check(
    text: str,
    interview: Interview,
    kind: Kind | None,
    today: date,
    zone: ZoneInfo,
    *,
    channel: Channel | None = None,
    to: Sequence[Person] = (),
    earlier: Sequence[str] = (),
) -> Report:
    """Hold a text, which may be several messages in the text form, against the facts.

    `today` is the day by the employer's clock. `to`: whom it is for; left out, each message is
    for whom its header names. `earlier`: notes sent before, which it should not repeat.
    Raises InputError if the text holds no message or a part that no call has.
    """
    known = known_facts(interview, today, zone)
    exams = [
        Examination(message, text, known, kind, tuple(to) if one_of_one(messages_, to) else ())
        for messages_ in [messages(text, channel)]
        for message in messages_
    ]
    for exam in exams:
        if not exam.to:
            exam.to = _named_in_header(exam)
        for step in _STEPS:
            _safely(exam, step)
    try:
        copies(exams, earlier)
    except Exception as error:
        _fault(exams[-1], "copies", error)
    findings = sorted(
        (f for exam in exams for f in exam.findings), key=lambda f: (f.start, f.end, f.code)
    )
    try:
        found = tuple(receipt for exam in exams for receipt in receipts(exam))
    except Exception as error:
        _fault(exams[-1], "receipts", error)
        findings, found = [*findings, exams[-1].findings[-1]], ()
    return Report(tuple(findings), found)


def one_of_one(found: Sequence[object], to: Sequence[Person]) -> bool:
    """Whether the people asked for are the readers of each message, or of one of several."""
    return len(found) == 1 or len(to) == 1


def _safely(exam: Examination, step: Callable[[Examination], None]) -> None:
    """Fails closed: what a broken check could not look at does not pass."""
    try:
        step(exam)
    except Exception as error:
        _fault(exam, step.__name__, error)


def _fault(exam: Examination, step: str, error: Exception) -> None:
    exam.findings.append(
        Finding(
            Code.CHECK_FAILED,
            "",
            exam.message.start,
            exam.message.start,
            "",
            f"The check of {step} failed ({type(error).__name__}: {error}); nothing it would have looked at is proved.",
        )
    )


def _named_in_header(exam: Examination) -> tuple[Person, ...]:
    """Whom the header of an email names, else who is greeted nowhere: nobody."""
    part = exam.message.part("to")
    if part is None:
        return ()
    text = part.text.casefold()
    return tuple(
        person
        for person in exam.known.interview.people
        if person.name.casefold() in text or (person.email and person.email.casefold() in text)
    )
