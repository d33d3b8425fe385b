"""A text as the checks read it: messages, parts, sentences and their roles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking.invisible import invisible
from drafter.checking.reading import Sentence, messages
from drafter.errors import InputError
from drafter.interview.model import Channel

HEAD = "Subject: x\n\n"

SENTENCES = [
    ("One. Two! Three? End", ["One.", "Two!", "Three?", "End"]),
    ("One\u2026 Two... Three", ["One\u2026", "Two...", "Three"]),
    ("One.Two 3.5 x", ["One.Two 3.5 x"]),
    ("One line\nTwo\n\n  Three  ", ["One line", "Two", "Three"]),
    ("Mr. Smith and Dr. Lee came. End", ["Mr. Smith and Dr. Lee came.", "End"]),
    ("See e.g. this, i.e. that. End", ["See e.g. this, i.e. that.", "End"]),
    ("No. 5 on Mon. 3 Sept. at ten. End", ["No. 5 on Mon. 3 Sept. at ten.", "End"]),
    ("Acme Inc. and Co. Ltd. End", ["Acme Inc. and Co. Ltd. End"]),
    ("At 3 p.m. we met. End", ["At 3 p.m. we met.", "End"]),
    ("At 3 p.m. We met at 4 a.m.", ["At 3 p.m.", "We met at 4 a.m."]),
    ("By J. R. Hartley. End", ["By J. R. Hartley.", "End"]),
    ("In the U.S. Then", ["In the U.S. Then"]),
    ("He said \u201cfine.\u201d Then (good.) End",
     ["He said \u201cfine.\u201d", "Then (good.)", "End"]),
    ("Really? yes! nope. and so", ["Really? yes! nope.", "and so"]),
    ("Really?\nyes", ["Really?", "yes"]),
    ("What?! No", ["What?!", "No"]),
    ("Amr. Then", ["Amr.", "Then"]),
]  # fmt: skip
GREETINGS = [
    ("Hi Dana,\n\nOne.", ["Hi Dana,"], ["One."]),
    ("Hi Dana, thank you. One.", ["Hi Dana,"], ["thank you.", "One."]),
    ("Hello Dana! One.", ["Hello Dana!"], ["One."]),
    ("Dear Dana: one.", ["Dear Dana:"], ["one."]),
    ("Hi Dana \u2013 one.", ["Hi Dana \u2013"], ["one."]),
    ("Hi Dana \u2014 one.", ["Hi Dana \u2014"], ["one."]),
    ("Hi Dana, Lee and I, we.", ["Hi Dana,"], ["Lee and I, we."]),
    ("Hey Dana - one.", ["Hey Dana -"], ["one."]),
    ("Good morning Dana\nOne.", ["Good morning Dana"], ["One."]),
    ("To whom it may concern,\nOne.", ["To whom it may concern,"], ["One."]),
    ("Dana,\nOne.", ["Dana,"], ["One."]),
    (f"{'D' * 38},\nOne.", [f"{'D' * 38},"], ["One."]),
    (f"{'D' * 39},\nOne.", [], [f"{'D' * 39},", "One."]),
    ("Dana, one.", [], ["Dana, one."]),
    ("History is one.", [], ["History is one."]),
    ("One.\nHi Dana,", [], ["One.", "Hi Dana,"]),
    (f"Hi {'d' * 56}, one.", [f"Hi {'d' * 56},"], ["one."]),
    (f"Hi {'d' * 57}, one.", [f"Hi {'d' * 57}, one."], []),
]
SIGNATURES = [
    ("Best regards,\nSam\n+1 555 0100", ["Best regards,", "Sam", "+1 555 0100"]),
    ("Kind regards\nSam", ["Kind regards", "Sam"]),
    ("With many thanks again,\nSam", ["With many thanks again,", "Sam"]),
    ("Thank you!\nSam", ["Thank you!", "Sam"]),
    ("Yours sincerely,\nSam", ["Yours sincerely,", "Sam"]),
    ("Take care\nSam", ["Take care", "Sam"]),
    ("BEST,\nSam", ["BEST,", "Sam"]),
    ("Sam Rivera", ["Sam Rivera"]),
    ("Sam Rivera of the Data Team", []),
    ("Sam Rivera of the Data Team\nsam@example.org",
     ["Sam Rivera of the Data Team", "sam@example.org"]),
    ("Sam Rivera of the Data Team 12345", []),
    ("Sam Rivera of the Data Team 123456", ["Sam Rivera of the Data Team 123456"]),
    ("Best regards,\nA line that goes on and on here.", []),
    ("Best regards,\nAt five then.", ["Best regards,", "At five then."]),
    ("Best regards,\nIs it?", []),
    ("Best regards,\nGreat!", []),
    ("Best regards,\nAt a quarter past.", []),
    ("Sam Rivera Data Analyst", ["Sam Rivera Data Analyst"]),
    ("Sam Rivera Senior Data Analyst", []),
    ("Best regards,\na b c d e f g h", ["Best regards,", "a b c d e f g h"]),
    ("Best regards,\na b c d e f g h i", []),
    (f"Best regards,\n{'x' * 60}", ["Best regards,", "x" * 60]),
    (f"Best regards,\n{'x' * 61}", []),
]  # fmt: skip
LINES = st.sampled_from(
    [
        "Hi Dana,",
        "Best regards,",
        "Mr. Lee said 3 p.m.",
        "Is it? yes",
        "Sam",
        "---",
        "## opener",
        "x",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(LINES | st.text(max_size=9), max_size=7).map("\n".join))


def body(text: str) -> list[Sentence]:
    """Give the sentences of the body of an email."""
    (message,) = messages(HEAD + text, Channel.EMAIL)
    return [one for one in message.sentences if one.part == "body"]


def of_role(found: list[Sentence], role: str) -> list[str]:
    return [one.text for one in found if one.role == role]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_text_is_parted_into_sentences(text: str, expected: list[str]) -> None:
    (message,) = messages("## ask\n" + text, Channel.CALL)

    assert [one.text for one in message.sentences] == expected
    assert {one.role for one in message.sentences} == {"said"}


@pytest.mark.parametrize(("text", "greeting", "said"), GREETINGS)
def test_a_greeting_is_told_from_what_is_said(
    text: str, greeting: list[str], said: list[str]
) -> None:
    found = body(text + "\n\nThis is a last line which is far too long to be any signature at all.")

    assert of_role(found, "greeting") == greeting
    assert of_role(found, "said")[:-1] == said


@pytest.mark.parametrize(("text", "expected"), SIGNATURES)
def test_a_signature_is_told_from_what_is_said(text: str, expected: list[str]) -> None:
    found = body(f"I write to you about a job that you have to give, and so on.\n\n{text}")

    assert of_role(found, "signature") == expected


def test_a_body_of_short_lines_is_no_signature() -> None:
    found = body("Yes\nSam")

    assert of_role(found, "said") == ["Yes", "Sam"]


def test_only_the_body_of_an_email_has_greeting_and_signature() -> None:
    (message,) = messages("## opener\nHi, it is Sam.\n\nBest regards,\nSam", Channel.CALL)

    assert {one.role for one in message.sentences} == {"said"}


def test_subject_and_notes_are_read_line_by_line() -> None:
    text = "## talking points\n- One. Two\n\n- Three\n## avoid\n- Four\n## ask\nFive."
    (message,) = messages(text, Channel.CALL)

    found = [(one.part, one.role, one.text, one.start) for one in message.sentences]
    assert found == [
        ("talking points", "note", "- One. Two", 18),
        ("talking points", "note", "- Three", 30),
        ("avoid", "note", "- Four", 47),
        ("ask", "said", "Five.", 61),
    ]
    assert [one.text for one in message.said] == ["Five."]


def test_whom_an_email_is_for_is_no_sentence_of_it() -> None:
    (message,) = messages("To: Dana. Lee\nSubject: One. Two\n\nThree.", None)

    found = [(one.part, one.role, one.text, one.start, one.end) for one in message.sentences]
    assert found == [("subject", "subject", "One. Two", 23, 31), ("body", "said", "Three.", 33, 39)]


def test_the_messages_of_a_text_count_from_its_beginning() -> None:
    text = "Subject: a\n\nOne.\n---\n \n---\nSubject: b\n\nTwo.\n"

    found = messages(text, None)

    assert [(m.start, m.end) for m in found] == [(0, 17), (27, 44)]
    assert [m.text for m in found] == [text[0:17], text[27:44]]
    assert [(p.name, p.start) for p in found[1].parts] == [("subject", 36), ("body", 39)]


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("Subject: a\n\nb", None, Channel.EMAIL),
        ("Just words", None, Channel.CALL),
        ("Just words", Channel.EMAIL, Channel.EMAIL),
        ("Subject: a", Channel.CALL, Channel.CALL),
    ],
)
def test_a_channel_is_told_unless_it_is_given(
    text: str, given: Channel | None, expected: Channel
) -> None:
    (message,) = messages(text, given)

    assert message.channel is expected


def test_line_ends_of_all_systems_keep_every_place() -> None:
    text = "\ufeffOne.\r\nTwo.\rThree. \ufeff"

    (message,) = messages(text, Channel.CALL)

    assert [(one.text, one.start) for one in message.sentences] == [
        ("One.", 1),
        ("Two.", 7),
        ("Three.", 12),
    ]


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "---\n---"])
def test_a_text_without_a_message_is_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        messages(text, None)

    assert refused.value.title == "There is no message in this text."
    assert refused.value.hint == "Give the words you want to send."


def test_an_unknown_part_of_a_call_is_refused_by_its_name() -> None:
    with pytest.raises(InputError) as refused:
        messages("## ending\nBye", Channel.CALL)

    assert refused.value.title == "\u201c## ending\u201d is no part of a call pack."
    assert refused.value.hint.startswith("Known: to, opener, purpose, ask, close, ")


def test_a_part_is_found_by_its_name() -> None:
    (message,) = messages("## ask\nOne\n## close\nTwo", Channel.CALL)

    part = message.part("close")

    assert part is not None and (part.text, part.start) == ("Two", 20)
    assert message.part("opener") is None


@given(TEXTS)
def test_the_sentences_of_any_email_are_in_order(text: str) -> None:
    whole = f"{HEAD}x {text}"

    for message in messages(whole, Channel.EMAIL):
        places = [place for one in message.sentences for place in (one.start, one.end)]
        assert places == sorted(places)


@given(TEXTS)
def test_the_sentences_of_any_email_leave_no_word_out(text: str) -> None:
    for message in messages(f"{HEAD}x {text}", Channel.EMAIL):
        said = "".join("".join(s.text.split()) for s in message.sentences if s.part != "subject")
        written = (p.text for p in message.parts if p.name not in ("to", "subject"))
        assert said == "".join("".join(text.split()) for text in written)


@pytest.mark.parametrize("line", ["ab cd " * 2000, "a" * 5000, "- " + "ab cd " * 700])
@pytest.mark.parametrize("part", ["opener", "talking points"])
def test_an_endless_sentence_is_read_in_pieces(line: str, part: str) -> None:
    text = f"## {part}\n{line}\n"
    found = messages(text, None)[0].sentences

    assert len(found) > 1
    assert all(0 < len(one.text) <= 2000 for one in found)
    assert all(one.text == text[one.start : one.end] for one in found)
    assert "".join("".join(one.text.split()) for one in found) == "".join(line.split())


def test_an_endless_sentence_is_parted_between_words() -> None:
    found = messages("ab cd " * 2000, None)[0].sentences

    assert {word.text for one in found for word in one.words} == {"ab", "cd"}


@given(TEXTS)
def test_any_text_is_read_or_refused(text: str) -> None:
    for channel in (None, *Channel):
        try:
            found = messages(text, channel)
        except InputError as refused:
            assert refused.title and refused.hint
        else:
            assert all(m.end - m.start == len(m.text) and m.end <= len(text) for m in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u200bb\u200dc\u202ed", [(1, 2), (3, 4), (5, 6)]),
        ("\u00ad\ufeff\u200c", [(0, 1), (1, 2), (2, 3)]),
        ("\u00e9t\u00e9", []),
        ("plain", []),
    ],
)
def test_invisible_letters_and_joiners_that_join_nothing_are_found(
    text: str, expected: list[tuple[int, int]]
) -> None:
    assert list(invisible(text)) == expected


@pytest.mark.parametrize("text", ["The answer is no. Then we left.", "There we sat. Then we left."])
def test_a_word_that_is_a_short_form_too_can_end_a_sentence(text: str) -> None:
    (message,) = messages(text, Channel.CALL)

    assert len(message.sentences) == 2
