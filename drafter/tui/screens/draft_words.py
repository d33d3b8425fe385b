"""What the draft screen says of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from drafter.desk.fact_words import in_words
from drafter.desk.manuscript import Manuscript
from drafter.desk.writing import EDITED
from drafter.message.checklists import email_checklist
from drafter.tui.advice_labels import by_label
from drafter.tui.cut import one_line
from drafter.tui.widgets.prose_area import Mark, same_rows

if TYPE_CHECKING:
    from drafter.checking.findings import Finding
    from drafter.desk.pages import Pages
    from drafter.desk.writing import Drafted
    from drafter.interview.model import Interview
    from drafter.message.draft import Receipt

_SHOWN_FACTS = 6


def heading(interview: Interview) -> str:
    """Whose interview it is."""
    return one_line(f"{interview.company}, {interview.role}")


def advice(drafted: Drafted, unsigned: str = "") -> str:
    """The advice, and what is to be known about the draft; first of all that it is unsigned."""
    if drafted.result is None:
        return one_line(drafted.advice)
    notices = map(by_label, drafted.result.notices)
    return one_line(" ".join([unsigned, drafted.advice, *notices]))


def state(pages: Pages, trouble: str = "", safe: bool = False) -> str:
    """How far the page is kept, and which of several it is."""
    page, readers = pages.at_hand, pages.readers
    if page is None:
        return ""
    if trouble and pages.unkept:
        return f"{'waits' if safe else 'not kept'}: {trouble}"
    told = []
    if len(readers) > 1 and page.to.name in readers:
        told.append(f"{readers.index(page.to.name) + 1} of {len(readers)}")
    versions = pages.milestones()
    if versions:
        told.append(f"version {len(versions)}, kept")
        if pages.found_again and versions[-1].origin == EDITED:
            told.append("as you left it")
    return ", ".join(told)


def not_kept(trouble: str, key: Callable[[str], str], *, safe: bool) -> str:
    """What becomes of words that the store does not take, for somebody who wants to leave.

    `key`: what does something, by the id of its binding.
    """
    if safe:
        return (
            f"{trouble} What you wrote is in a file beside it, and goes into it when you open "
            f"this draft again. {key('draft.back')} leaves."
        )
    save, back = key("draft.save"), key("draft.back")
    return f"Not kept: {trouble} {save} saves it as a file, {back} leaves without it."


def readers(interview: Interview, due: Sequence[str]) -> list[tuple[str, str]]:
    """Whom one can write to, those it is for first; who has no address is told so."""
    people = {person.name: person.email for person in interview.people}
    names = [*(name for name in due if name in people), *people]
    return [
        (one_line(f"{name} <{people[name]}>" if people[name] else f"{name}, no address"), name)
        for name in dict.fromkeys(names)
    ]


def length(page: Manuscript, interview: Interview | None, today: date) -> tuple[str, bool]:
    """The words of the body against what its kind should have; whether they are too many."""
    days = 0
    if interview is not None:
        held = interview.round.held
        days = (today - (held.date() if isinstance(held, datetime) else held)).days
    limits = email_checklist(page.kind, days)
    count = page.draft.words
    much = count > limits.hard_max
    if much:
        rest = f"too many, {limits.hard_max} at the most"
    elif count > limits.words.most:
        rest = f"{limits.words.least} to {limits.words.most} are better"
    else:
        rest = f"aim for {limits.words.least} to {limits.words.most}"
    return f"{count} words, {rest}", much


def standing(before: Manuscript, now: Manuscript, found: Sequence[Finding]) -> set[int]:
    """The places of the findings whose lines are still what they were."""
    rows = same_rows(before.body.split("\n"), now.body.split("\n"))
    places = [before.place(one.start) for one in found]
    return {
        nth
        for nth, place in enumerate(places)
        if (place.row in rows if place.part == "body" else before.subject == now.subject)
    }


def marks(page: Manuscript, findings: Iterable[Finding]) -> Iterator[Mark]:
    """Where in the body something is wrong."""
    rows = page.body.split("\n")
    for one in findings:
        if one.start == one.end:
            continue
        first, last = page.place(one.start), page.place(one.end)
        if first.part != "body":
            continue
        for row in range(first.row, last.row + 1):
            start = first.column if row == first.row else 0
            end = last.column if row == last.row else len(rows[row])
            if start < end:
                yield Mark(row, start, end, one.severity == "error")


def stated_at(
    page: Manuscript, receipts: Iterable[Receipt], location: tuple[int, int]
) -> tuple[str, ...]:
    """The keys of the facts that the sentence at a place of the body states."""
    row, column = location
    lines = page.body.split("\n")
    place = sum(len(line) + 1 for line in lines[:row]) + column
    for receipt in receipts:
        if receipt.part != "body":
            continue
        start = page.body.find(receipt.sentence)
        if 0 <= start <= place <= start + len(receipt.sentence):
            return tuple(receipt.facts)
    return ()


def facts(interview: Interview, keys: Sequence[str], today: date) -> list[str]:
    """These facts in words, a few of them."""
    told = in_words(interview, keys, today)
    more = len(told) - _SHOWN_FACTS
    return told if more <= 0 else [*told[:_SHOWN_FACTS], f"{more} more"]


def question_sent(page: Manuscript, findings: Sequence[Finding]) -> str:
    """What is asked before something is noted as sent."""
    name = f" to {page.to.name}" if page.to.name else ""
    return one_line(f"Did you send this{name} today?{unfit(findings)}")


def unfit(findings: Sequence[Finding]) -> str:
    """What is said of a text that should not go out as it is; mostly nothing."""
    wrong = any(one.severity == "error" for one in findings)
    return " The check still finds errors in it." if wrong else ""


def next_reader(readers: Sequence[str], name: str) -> str:
    """Who comes after somebody, or nobody."""
    if name not in readers:
        return ""
    after = readers[readers.index(name) + 1 :]
    return after[0] if after else ""
