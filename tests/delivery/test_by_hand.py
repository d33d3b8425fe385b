"""What the user is reminded to add."""

from __future__ import annotations

from datetime import date

from drafter.delivery.by_hand import to_add
from drafter.interview.model import (
    Channel,
    Interview,
    Kind,
    LogEntry,
    Owed,
    OwedKind,
    Person,
    Process,
    Round,
)

DANA, MARCUS = Person("Dana Okafor"), Person("Marcus Bell")


HELD, TODAY = date(2026, 9, 15), date(2026, 9, 18)


def reminders(
    *owed: Owed,
    kind: Kind = Kind.MATERIALS,
    to: Person | None = DANA,
    log: tuple[LogEntry, ...] = (),
) -> list[str]:
    interview = Interview("Acme", "Clerk", Round(HELD), process=Process(owed=owed), log=log)
    return list(to_add(interview, kind, Channel.EMAIL, (to,), HELD, TODAY))


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


def test_what_is_settled_is_not_handed_in_again() -> None:
    owed = papers("old.pdf"), papers("new.pdf")
    log = (LogEntry(date(2026, 9, 16), Kind.MATERIALS),)

    assert reminders(*owed, log=log) == ["Attach new.pdf before you send it."]


def test_without_the_names_of_files_the_reminder_is_a_general_one() -> None:
    assert reminders(papers()) == ["Attach what they asked for before you send it."]


def test_another_message_needs_nothing_by_hand() -> None:
    assert reminders(papers("refs.pdf"), kind=Kind.THANK_YOU) == []


def test_an_answer_that_the_file_does_not_give_is_missed() -> None:
    asked = Owed(OwedKind.ANSWER, detail="whether I can start in May")

    assert 'add answer = "..."' in reminders(asked, kind=Kind.ANSWER)[0]
    assert reminders(asked._replace(answer="Yes."), kind=Kind.ANSWER) == []
