"""What the user is reminded to attach."""

from __future__ import annotations

from datetime import date

from drafter.delivery.attachments import to_attach
from drafter.interview.model import (
    Channel,
    Interview,
    Kind,
    Owed,
    OwedKind,
    Person,
    Process,
    Round,
)

DANA, MARCUS = Person("Dana Okafor"), Person("Marcus Bell")


def reminders(*owed: Owed, kind: Kind = Kind.MATERIALS, to: Person | None = DANA) -> list[str]:
    interview = Interview("Acme", "Clerk", Round(date(2026, 9, 15)), process=Process(owed=owed))
    return list(to_attach(interview, kind, Channel.EMAIL, (to,)))


def papers(*files: str, to: str = "") -> Owed:
    return Owed(OwedKind.MATERIALS, files=files, to=to)


def test_files_that_are_handed_in_are_to_be_attached_by_hand() -> None:
    assert reminders(papers("refs.pdf")) == ["Attach refs.pdf before you send it."]
    assert reminders(papers("a.pdf", " ", "b.pdf", "c.pdf")) == [
        "Attach a.pdf, b.pdf and c.pdf before you send it."
    ]


def test_each_reader_gets_what_they_asked_for() -> None:
    owed = papers("for-dana.pdf", to="Dana Okafor"), papers("for-marcus.pdf", to="Marcus Bell")

    assert reminders(*owed, to=MARCUS) == ["Attach for-marcus.pdf before you send it."]
    assert reminders(*owed, to=None) == ["Attach for-dana.pdf before you send it."]


def test_without_files_or_for_another_message_nothing_is_said() -> None:
    assert reminders(papers()) == reminders() == []
    assert reminders(papers("refs.pdf"), kind=Kind.THANK_YOU) == []
