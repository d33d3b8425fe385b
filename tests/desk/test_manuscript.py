"""An email while it is written: its places, what an editor made of it, and what changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from drafter.desk.differences import Line, differences
from drafter.desk.manuscript import Manuscript, Place, reread
from drafter.desk.writing import EDITED, milestones
from drafter.errors import InputError
from drafter.interview.model import Kind
from drafter.message.draft import Recipient
from drafter.store.records import DraftVersion

PAGE = Manuscript(
    Kind.CHECK_IN, Recipient("Dana", "dana@example.org"), "Next steps", "Dear Dana,\n## odd\nBye"
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("dana@", ("to", 0, 0)),
        ("Next", ("subject", 0, 0)),
        ("steps", ("subject", 0, 5)),
        ("Dear", ("body", 0, 0)),
        ("odd", ("body", 1, 3)),
        ("Bye", ("body", 2, 0)),
    ],
)
def test_a_place_of_the_text_form_is_found_in_its_part(
    words: str, place: tuple[str, int, int]
) -> None:
    assert PAGE.place(PAGE.text.index(words)) == Place(*place)


def test_what_an_editor_made_of_it_keeps_its_reader() -> None:
    text = PAGE.text.replace("Dana <", "Eve <").replace("Bye", "So long")

    found = reread(text, PAGE)

    assert found == PAGE._replace(body="Dear Dana,\n## odd\nSo long")


def test_several_messages_are_no_page() -> None:
    with pytest.raises(InputError, match="several"):
        reread(f"{PAGE.text}---\n{PAGE.text}", PAGE)


def test_a_changed_line_shows_the_words_that_changed() -> None:
    found = differences("Dear Dana,\nI am glad of it.", "Dear Dana,\nI am sure of it.")

    assert found == [
        Line(" ", (("Dear Dana,", False),)),
        Line("-", (("I am ", False), ("glad", True), (" of it.", False))),
        Line("+", (("I am ", False), ("sure", True), (" of it.", False))),
    ]


def test_lines_that_are_not_alike_are_gone_and_new() -> None:
    found = differences("One thing", "Quite another matter")

    assert [(line.sign, line.pieces[0][1]) for line in found] == [("-", True), ("+", True)]


def test_what_was_kept_between_two_keys_is_one_version() -> None:
    start = datetime(2026, 9, 30, 9, tzinfo=UTC)
    seconds = [("template", 0), (EDITED, 5), (EDITED, 6), (EDITED, 7), (EDITED, 600)]
    versions = [
        DraftVersion(1, number, "", origin, None, start + timedelta(seconds=after), [], {})
        for number, (origin, after) in enumerate(seconds, start=1)
    ]

    assert [one.number for one in milestones(versions)] == [1, 4, 5]
