"""What the user must add by hand before a message goes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.interview.model import Channel, Interview, Kind, Owed, OwedKind, Person


def to_attach(
    interview: Interview, kind: Kind, channel: Channel, people: Sequence[Person | None]
) -> Iterator[str]:
    """One sentence for each message that hands in files: drafter writes it and attaches none."""
    if kind is not Kind.MATERIALS or channel is not Channel.EMAIL:
        return
    for person in people:
        files = [file for file in _asked_by(interview, person).files if file.strip()]
        if files:
            *others, last = files
            listed = f"{', '.join(others)} and {last}" if others else last
            yield f"Attach {listed} before you send it."


def _asked_by(interview: Interview, person: Person | None) -> Owed:
    """The request that the message answers: this reader's, else anybody's."""
    asked = [debt for debt in interview.process.owed if debt.what is OwedKind.MATERIALS]
    name = person.name.casefold() if person else ""
    own = [debt for debt in asked if debt.to and debt.to.casefold() == name]
    return (own or asked or [Owed(OwedKind.MATERIALS)])[0]
