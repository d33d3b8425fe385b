"""What is supposed of an interview, written into its answers, its log and what was heard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.desk import entries
from drafter.desk.answers import LEAVES, Answers, answers_of
from drafter.desk.supposing import HEARD, HEARD_FOR, PERSON, SENT, Supposed, brings
from drafter.desk.typed import NO, YES
from drafter.interview.model import Kind, Promise

if TYPE_CHECKING:
    from drafter.interview.model import Interview

_NUMBER, _ADDRESS = "+1 212 555 0100", "somebody@example.org"
"""Stand in for what is supposed to be known; they are never handed on."""
_OF_A_PERSON = re.compile(r"(people\[\d+\])\.(email|phone|gave_number|public_line)")


class Outcome(NamedTuple):
    """Suppositions, played through in their order."""

    supposed: Mapping[str, Supposed]
    now: dict[str, str]
    """By name, every fact as it is then."""
    by: dict[str, set[str]]
    """By name, the suppositions that a fact is another by."""


def played(kept: Mapping[str, str], supposed: Mapping[str, Supposed]) -> Outcome:
    """The facts as they are kept, and then each supposition with what it brings along."""
    now, by = dict(kept), dict[str, set[str]]()
    for name, each in supposed.items():
        brought = brings(name, each, lambda other: now.get(other, ""))
        for other, text in {name: each.text, **brought}.items():
            now[other] = text
            by.setdefault(other, set()).add(name)
    return Outcome(supposed, now, by)


def answers_then(facts: Mapping[str, Any], interview: Interview, outcome: Outcome) -> Answers:
    """Every answer of the form as it would be."""
    answers = answers_of(facts)
    for name in outcome.by:
        answers |= dict(_told_as(interview, name, outcome.now[name]))
    return answers


def entries_then(facts: Mapping[str, Any], outcome: Outcome) -> Mapping[str, Any]:
    """The kept facts with what is supposed to have been sent and heard."""
    supposed, found = outcome.supposed, dict(facts)
    for name in ("log", "heard"):
        each = enumerate(facts.get(name, ()))
        then = (_entry(entry, supposed.get(f"{name}[{place}]")) for place, entry in each)
        found[name] = [entry for entry in then if entry]
    if sent := supposed.get(SENT):
        found |= entries.logged(found, entries.entry_sent(Kind(sent.text), sent.on))
    if heard := supposed.get(HEARD):
        promise = Promise(heard.text)
        named = outcome.now[HEARD_FOR] if promise is Promise.DATE else ""
        entry = entries.entry_heard(
            heard.on,
            promise=None if promise is Promise.NONE else promise,
            promised_for=date.fromisoformat(named) if named else None,
        )
        found |= entries.heard(found, entry)
    return found


def handed_on(facts: Mapping[str, Any], interview: Interview, outcome: Outcome) -> Answers:
    """The answers that are others, without those that only stand in for something."""
    kept = answers_of(facts)
    return {
        path: text
        for name in outcome.by
        for path, text in _told_as(interview, name, outcome.now[name])
        if text not in (_NUMBER, _ADDRESS, kept.get(path, ""))
        # That somebody did not give a number need not be said.
        and not (text == NO and path not in kept and PERSON.fullmatch(name))
    }


def fact_at(path: str) -> str:
    """The fact that an answer belongs to."""
    if path.startswith("heard["):
        # What is kept was right; what they are supposed to say comes last.
        return HEARD_FOR
    found = _OF_A_PERSON.fullmatch(path)
    if found is None:
        return path
    return f"{found[1]}.{'address' if found[2] == 'email' else 'number'}"


def _told_as(interview: Interview, name: str, text: str) -> Iterator[tuple[str, str]]:
    """The answers that a fact comes to."""
    if name in LEAVES:
        yield name, text
    if found := PERSON.fullmatch(name):
        person, path = interview.people[int(found[1])], f"people[{found[1]}]"
        if found[2] == "address":
            yield f"{path}.email", (person.email or _ADDRESS) if text == YES else ""
        else:
            yield f"{path}.phone", "" if text == "none" else person.phone or _NUMBER
            yield f"{path}.gave_number", YES if text == "given" else NO
            yield f"{path}.public_line", YES if text == "public" else NO


def _entry(entry: Mapping[str, Any], supposed: Supposed | None) -> Mapping[str, Any] | None:
    """An entry as it would be; None: there would be none."""
    if supposed is None:
        return entry
    match supposed.text:
        case "unsent" | "unsaid":
            return None
        case "answered":
            # Nobody answers what is not sent yet.
            return {**entry, "answered": max(supposed.on.isoformat(), str(entry["on"]))}
        case "sent":
            return {name: found for name, found in entry.items() if name != "answered"}
    return entry
