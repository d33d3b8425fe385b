"""One message under examination: which words are accounted for, and what was found where."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.dated import Calendar
from drafter.checking.examination import Examination
from drafter.checking.findings import Code
from drafter.checking.known import Known
from drafter.checking.reading import messages
from drafter.interview.model import Kind
from tests.checking.test_checked_letter import LETTER, checked, faults
from tests.interview.samples import full

FIRST, SECOND = "To: x\nSubject: s\n\nOne two three. Four five.\n", "Subject: t\n\nSix seven.\n"
TEXT = f"{FIRST}---\n{SECOND}"
PLACES = st.tuples(st.integers(0, 2000), st.integers(1, 700)).map(lambda p: (p[0], p[0] + p[1]))


def exams(text: str = TEXT) -> list[Examination]:
    """Give the messages of a text, ready to be examined."""
    known = Known(full())
    calendar = Calendar(full(), known.texts, date(2026, 9, 21), ZoneInfo("Europe/Berlin"))
    return [Examination(m, text, known, calendar, Kind.CHECK_IN, ()) for m in messages(text, None)]


def exam(length: int = 3000) -> Examination:
    """Give one long message."""
    return exams("Subject: s\n\n" + "a " * (length // 2))[0]


@pytest.mark.parametrize(
    ("place", "taken"),
    [((5, 9), True), ((4, 5), False), ((9, 12), False), ((8, 9), True), ((0, 99), True)],
)
def test_a_word_is_accounted_for_if_a_letter_of_it_is(place: tuple[int, int], taken: bool) -> None:
    one = exam()
    one.take(5, 9)

    assert one.taken(*place) is taken


def test_places_count_from_the_beginning_of_the_whole_text() -> None:
    first, second = exams()
    place = TEXT.index("seven"), TEXT.index("seven") + 5
    second.report(Code.BLAME, "body", *place, "No.")

    assert [one.text for one in second.findings] == ["seven"]
    assert second.found(*place) and second.taken(*place)
    assert not first.findings
    assert not second.taken(TEXT.index("Six"), place[0])


def test_the_last_letter_of_a_message_is_a_place() -> None:
    second = exams()[1]
    second.take(len(TEXT) - 1, len(TEXT))

    assert second.taken(len(TEXT) - 1, len(TEXT))
    assert not second.taken(len(TEXT) - 2, len(TEXT) - 1)


def test_a_fault_is_noted_once_for_each_code() -> None:
    one = exam()
    one.report(Code.BLAME, "body", 5, 9, "First.")
    one.report(Code.BLAME, "body", 8, 12, "Again.")
    one.report(Code.PRESSURE, "body", 8, 12, "Other.")
    one.report(Code.BLAME, "body", 9, 12, "Behind.")

    assert [(f.code, f.message) for f in one.findings] == [
        (Code.BLAME, "First."),
        (Code.PRESSURE, "Other."),
        (Code.BLAME, "Behind."),
    ]


def test_a_finding_in_a_sentence_stands_where_the_sentence_does() -> None:
    first = exams()[0]
    sentence = first.sentences[2]
    first.report_in(Code.BLAME, sentence, (5, 9), "No.")

    found = first.findings[0]
    assert (found.part, found.text, found.start) == ("body", "five", TEXT.index("five"))


def test_a_place_is_found_only_where_something_was() -> None:
    one = exam()
    one.report(Code.BLAME, "body", 5, 9, "No.")

    assert [one.found(*place) for place in ((4, 5), (5, 6), (8, 20), (9, 20))] == [
        *(False, True, True, False)
    ]


def test_what_is_missing_has_a_place_without_letters() -> None:
    one = exam()
    one.report(Code.MISSING_ROLE, "body", 9, 9, "Say it.")

    assert [(f.start, f.end, f.text) for f in one.findings] == [(9, 9, "")]
    assert not one.taken(8, 10)


def test_a_word_rests_on_a_fact_that_covers_it() -> None:
    one = exam()
    one.ground(5, 9, ["role"])

    assert one.taken(5, 9)
    assert [one.grounded(*place) for place in ((5, 9), (6, 8), (4, 9), (5, 10), (9, 10))] == [
        *(True, True, False, False, False)
    ]


def test_the_keys_of_a_place_come_as_they_were_found() -> None:
    one = exam()
    one.ground(520, 530, ["role", "company"])
    one.ground(500, 525, ["me.name"])
    one.ground(530, 540, ["status"])

    assert one.keys_at(524, 530) == ["role", "company", "me.name"]
    assert one.keys_at(529, 531) == ["role", "company", "status"]
    assert one.keys_at(540, 600) == []


@given(st.lists(PLACES, max_size=12), PLACES)
def test_no_ground_is_overlooked_however_far_away(
    grounds: list[tuple[int, int]], place: tuple[int, int]
) -> None:
    one = exam()
    for number, ground in enumerate(grounds):
        one.ground(*ground, [str(number)])
    start, end = place

    over = [str(n) for n, (first, last) in enumerate(grounds) if first < end and start < last]
    assert one.keys_at(start, end) == over
    assert one.grounded(start, end) == any(a <= start and end <= b for a, b in grounds)


def test_the_grounds_of_a_sentence_begin_in_it() -> None:
    first = exams()[0]
    subject, one, two = first.sentences
    first.ground(two.start, two.end, ["b"])
    first.ground(one.start, one.start + 3, ["a"])
    first.ground(one.end - 1, two.start + 2, ["c"])

    assert [keys for *_, keys in first.grounds_begun_in(one)] == [("a",), ("c",)]
    assert [keys for *_, keys in first.grounds_begun_in(two)] == [("b",)]
    assert first.grounds_begun_in(subject) == []


def test_what_is_to_be_avoided_states_nothing() -> None:
    one = exams("## opener\nHello.\n## avoid\n- the weather\n")[0]

    assert [sentence.part for sentence in one.sentences] == ["opener", "avoid"]
    assert [sentence.part for sentence in one.stated] == ["opener"]


def test_each_part_has_a_first_sentence() -> None:
    one = exams("## opener\nHello. I am Sam.\n## voicemail\nHi. Bye.\n")[0]

    assert {part: s.text for part, s in one.first_of_parts.items()} == {
        "opener": "Hello.",
        "voicemail": "Hi.",
    }


@given(st.lists(st.sampled_from(["Dana", "900 euros", "you promised", "Quill"]), max_size=4))
def test_a_message_is_held_against_the_facts_wherever_it_stands(words: list[str]) -> None:
    """All but what it shares with the one before."""
    honest = LETTER.format(sentence="The work sounds worthwhile to me.")
    letter = LETTER.format(sentence=f"Then {' and '.join(words)} it was.")
    found = faults(checked(f"{honest}---\n{letter}"))

    assert [one for one in found if one[0] != "near-copy"] == faults(checked(letter))
