"""Holding a text against the facts of an interview and the etiquette of its kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

from drafter.checking.checklist import checklist
from drafter.checking.claims import claims
from drafter.checking.contacts import contacts
from drafter.checking.copies import copies
from drafter.checking.dated import Calendar
from drafter.checking.examination import Examination
from drafter.checking.findings import Code, Finding, Report
from drafter.checking.known import Known
from drafter.checking.manners import manners
from drafter.checking.moments import moments
from drafter.checking.names import names
from drafter.checking.numbers import numbers
from drafter.checking.readers import readers
from drafter.checking.reading import Message, messages
from drafter.checking.receipts import receipts
from drafter.checking.squeezing import Squeezed, squeeze
from drafter.checking.titles import titles
from drafter.checking.titles_of_people import name_with_title
from drafter.checking.verbatim import verbatim
from drafter.interview.model import Channel, Interview, Kind, Person
from drafter.message.draft import Receipt

STEPS: tuple[Callable[[Examination], None], ...] = (
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


@lru_cache(maxsize=64)
def known_facts(interview: Interview) -> Known:
    """Lay out the facts of an interview; kept, since an app asks at every key."""
    return Known(interview)


@lru_cache(maxsize=64)
def calendar_of(known: Known, today: date, zone: ZoneInfo) -> Calendar:
    """Lay out the days of an interview as they are seen on one; kept too."""
    return Calendar(known.interview, known.texts, today, zone)


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

    `today` is the day by the employer's clock. `to`: whom it is for; of several messages each is
    for whom its header names. `earlier`: notes sent before, which it should not repeat.
    Raises InputError if the text holds no message or a part that no call has.
    """
    known = known_facts(interview)
    calendar = calendar_of(known, today, zone)
    squeezed = squeeze(text)
    found = messages(squeezed.text, channel)
    exams = [
        Examination(
            message,
            squeezed.text,
            known,
            calendar,
            kind,
            _readers(message, interview, to, len(found)),
        )
        for message in found
    ]
    for exam in exams:
        for step in STEPS:
            _safely(exam, step.__name__, partial(step, exam))
    last = exams[-1]
    _safely(last, "copies", partial(copies, exams, earlier))
    stated: list[Receipt] = []
    _safely(last, "receipts", lambda: stated.extend(_stated(exams)))
    findings = [_as_given(one, squeezed, text) for exam in exams for one in exam.findings]
    return Report(tuple(sorted(findings, key=_place)), tuple(stated))


def _readers(
    message: Message, interview: Interview, to: Sequence[Person], messages_: int
) -> tuple[Person, ...]:
    """Whom a message is for: who was named, or of several messages whom its header names."""
    named = _named_in_header(message, interview)
    if messages_ > 1 and named:
        return named
    return tuple(to) or named


def _named_in_header(message: Message, interview: Interview) -> tuple[Person, ...]:
    part = message.part("to")
    if part is None:
        return ()
    text = part.text.casefold()
    return tuple(
        person
        for person in interview.people
        if person.name.casefold() in text or (person.email and person.email.casefold() in text)
    )


def _stated(exams: Sequence[Examination]) -> Iterator[Receipt]:
    for exam in exams:
        yield from receipts(exam)


def _as_given(finding: Finding, squeezed: Squeezed, text: str) -> Finding:
    """A finding with its place and words in the text as it was given."""
    start, end = squeezed.original(finding.start, finding.end)
    return finding._replace(start=start, end=end, text=text[start:end])


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.code


def _safely(exam: Examination, step: str, act: Callable[[], object]) -> None:
    """Fail closed: what a broken check could not look at does not pass."""
    try:
        act()
    except Exception as error:
        start = exam.message.start
        fault = f"{type(error).__name__}: {error}"
        words = f"The check of {step} failed ({fault}); nothing it looks at is proved."
        exam.findings.append(Finding(Code.CHECK_FAILED, "", start, start, "", words))
