"""Notes that are nearly the same."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.copies import copies, likeness
from drafter.checking.dated import Calendar
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.reading import messages
from drafter.interview.model import Channel, Kind
from drafter.message.checklists import EMAILS
from tests.interview.samples import full

FIVE = "one two three four five"
TEXTS = st.lists(st.sampled_from("a b c d".split()), max_size=8).map(" ".join)


def examined(
    text: str, kind: Kind | None = None, channel: Channel | None = None
) -> list[Examination]:
    """Give the messages of a text, ready to be held against each other."""
    known = Known(full())
    calendar = Calendar(full(), known.texts, date(2026, 9, 21), ZoneInfo("Europe/Berlin"))
    return [Examination(m, text, known, calendar, kind, ()) for m in messages(text, channel)]


def note(words: str, greeting: str = "Hi Dana,") -> str:
    """Give an email that says some words."""
    return f"Subject: Thank you\n\n{greeting}\n\n{words}\n\nBest regards,\nSam\n"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (FIVE, FIVE, 1),
        (FIVE, "One, two; THREE four \u2013 five!", 1),
        (FIVE, "one two three four", 2 / 3),
        (FIVE, "one two three six seven", 1 / 5),
        (FIVE, "five four three two one", 0),
        ("it's fine now", "it\u2019s fine now", 0),
        ("it's fine now", "its fine now", 0),
        ("one two three", "one six three", 0),
        ("two words", "two words", 0),
        ("two words", FIVE, 0),
        (FIVE, "", 0),
        ("", "", 0),
        ("a b c a b c", "a b c", 1 / 3),
        ("a_b c", "a b c", 1),
    ],
)
def test_likeness_is_the_share_of_common_trigrams(one: str, other: str, expected: float) -> None:
    assert likeness(one, other) == pytest.approx(expected)


@given(TEXTS, TEXTS)
def test_likeness_is_the_same_both_ways_and_between_none_and_all(one: str, other: str) -> None:
    found = likeness(one, other)

    assert found == likeness(other, one)
    assert 0 <= found <= 1


@given(TEXTS)
def test_a_text_of_three_words_is_like_itself(text: str) -> None:
    assert likeness(text, text) == (len(text.split()) > 2)


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1


def test_the_second_of_two_alike_is_a_copy_and_the_first_is_none() -> None:
    text = note(FIVE) + "---\n" + note(FIVE, "Dear Lee,")
    exams = examined(text)

    copies(exams)

    assert exams[0].findings == []
    (found,) = exams[1].findings
    body = text.index("Dear Lee,")
    assert (found.code, found.part, found.start) == (Code.NEAR_COPY, "body", body)
    assert found.end == len(text.rstrip())
    assert found.message == "100% of this stands in another note too; 60% is the most."


def test_greeting_and_signature_may_be_alike() -> None:
    exams = examined(note("Nothing in common here.") + "---\n" + note(FIVE))

    copies(exams)

    assert exams[1].findings == []


def test_a_third_note_is_reported_once_though_two_are_like_it() -> None:
    exams = examined("---\n".join([note(FIVE)] * 3))

    copies(exams)

    assert [len(exam.findings) for exam in exams] == [0, 1, 1]


@pytest.mark.parametrize(
    ("earlier", "reported"),
    [
        (FIVE, True),
        ("one two three four", True),
        ("one two three four six", False),
        ("", False),
    ],
)
def test_a_note_is_held_against_what_was_sent_before(earlier: str, reported: bool) -> None:
    exams = examined(note(FIVE))

    copies(exams, ["something else entirely different", earlier])

    assert bool(exams[0].findings) is reported


def test_exactly_the_most_is_no_copy() -> None:
    (exam,) = examined(note("a b c d e f g"))

    copies([exam], ["a b c d e"])

    assert likeness("a b c d e f g", "a b c d e") == pytest.approx(0.6)
    assert exam.findings == []


@pytest.mark.parametrize(
    "kind", [k for k in EMAILS if EMAILS[k].likeness < 0.6] or list(EMAILS)[:1]
)
def test_a_kind_may_have_a_stricter_bound(kind: Kind) -> None:
    (exam,) = examined(note(FIVE), kind)

    copies([exam], [FIVE])

    bound = min(EMAILS[kind].likeness, 0.6)
    assert exam.findings[0].message.endswith(f"; {bound:.0%} is the most.")


def test_words_to_be_spoken_are_held_by_their_opener() -> None:
    (exam,) = examined(f"## opener\n{FIVE}\n", channel=Channel.CALL)

    copies([exam], [FIVE])

    assert [(f.part, f.text) for f in exam.findings] == [("opener", FIVE)]


def test_a_call_without_an_opener_is_held_against_nothing() -> None:
    (exam,) = examined(f"## purpose\n{FIVE}\n", channel=Channel.CALL)

    copies([exam], [FIVE])

    assert exam.findings == []


def test_a_call_without_an_opener_does_not_keep_the_next_from_being_held() -> None:
    exams = examined(f"## purpose\n{FIVE}\n---\n## opener\n{FIVE}\n", channel=Channel.CALL)

    copies(exams)

    assert [len(exam.findings) for exam in exams] == [0, 1]
