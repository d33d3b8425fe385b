"""What the user must add by hand before a message goes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from drafter.decision.history import answered_by
from drafter.interview.model import Channel, Interview, Kind, OwedKind, Person


def to_add(
    interview: Interview,
    kind: Kind,
    channel: Channel,
    people: Sequence[Person | None],
    held: date,
    today: date,
) -> Iterator[str]:
    """One sentence for each thing that the message promises and drafter cannot put into it."""
    for person in people:
        name = person.name if person else ""
        if kind is Kind.MATERIALS and channel is Channel.EMAIL:
            place = answered_by(interview, OwedKind.MATERIALS, name, held, today)
            yield _attach(interview, place)
        if kind is Kind.ANSWER:
            place = answered_by(interview, OwedKind.ANSWER, name, held, today)
            if place is not None and not interview.process.owed[place].answer.strip():
                yield (
                    "The file does not say what you answer: "
                    'add answer = "..." to owed under [process].'
                )


def _attach(interview: Interview, place: int | None) -> str:
    owed = interview.process.owed
    files = [file for file in owed[place].files if file.strip()] if place is not None else []
    if not files:
        return "Attach what they asked for before you send it."
    *others, last = files
    listed = f"{', '.join(others)} and {last}" if others else last
    return f"Attach {listed} before you send it."
