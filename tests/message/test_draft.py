"""A draft counts its own words and seconds, and shows itself as the contract says."""

from __future__ import annotations

import pytest

from drafter.interview.model import Kind
from drafter.message.checklists import (
    EMAILS,
    LATE_THANK_YOU,
    Need,
    email_checklist,
    part_limit,
)
from drafter.message.draft import (
    Branch,
    CallPack,
    EmailDraft,
    Receipt,
    Recipient,
    Voicemail,
    as_json,
    count_words,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("I'm on call", 3), ("the on-call rota", 3), ("sam@example.org - yes", 2)],
)
def test_words_are_counted_as_people_count_them(text: str, words: int) -> None:
    assert count_words(text) == words


def test_a_number_takes_longer_to_say_than_a_word() -> None:
    assert Voicemail("word " * 25).seconds == 10
    assert Voicemail("word " * 25 + "+1 415 555 0199, again (415) 555-0199").seconds == 20


def test_an_email_as_json() -> None:
    draft = EmailDraft(
        kind=Kind.CHECK_IN,
        to=Recipient("Dana Okafor", "dana@northwind.example"),
        subject="Next steps",
        body="Dear Dana, thank you.",
        receipts=(Receipt("body", "Dear Dana,", ("people[0].name",)),),
    )

    assert as_json(draft) == {
        "channel": "email",
        "kind": "check-in",
        "to": {"name": "Dana Okafor", "email": "dana@northwind.example"},
        "subject": "Next steps",
        "body": "Dear Dana, thank you.",
        "words": 4,
        "origin": "template",
        "model": None,
        "receipts": [{"part": "body", "sentence": "Dear Dana,", "facts": ["people[0].name"]}],
        "findings": [],
    }


def test_a_call_as_json_has_every_branch() -> None:
    shown = as_json(CallPack(kind=Kind.CHECK_IN, to=Recipient("Kim", "555-0117"), opener="Hello."))

    assert list(shown["branches"]) == [branch.value for branch in Branch]
    assert shown["to"] == {"name": "Kim", "phone": "555-0117"}
    assert shown["voicemail"] == {"text": "", "seconds": 0}


def test_every_kind_has_a_checklist() -> None:
    assert set(EMAILS) == set(Kind)
    for checklist in EMAILS.values():
        assert checklist.words.least < checklist.words.most <= checklist.hard_max
        assert (Need.QUESTION not in checklist.needs) or checklist.questions


def test_a_late_thank_you_is_shorter() -> None:
    assert email_checklist(Kind.THANK_YOU, 2) is EMAILS[Kind.THANK_YOU]
    assert email_checklist(Kind.THANK_YOU, 3) is LATE_THANK_YOU


def test_each_part_of_a_call_knows_its_limit() -> None:
    assert part_limit("ask") == 25
    assert part_limit("branch: gatekeeper") == 45
    assert part_limit("talking points") is None
