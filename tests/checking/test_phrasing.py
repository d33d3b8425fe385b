"""The lists of phrases: how a line is read, and that every line of the lists can be found."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checking import phrasing as package
from drafter.checking.phrasing import PhraseError, Phrases, lines_of, phrases, shared_slots
from drafter.checking.reading import Sentence, messages
from tests.checking import derived_calls
from tests.checking.corpus import OPEN, samples

LISTS = sorted(
    path.stem for path in Path(package.__file__).parent.glob("*.txt") if path.stem != "slots"
)


def found(lines: list[str], text: str) -> list[str]:
    """What phrases find in one sentence."""
    sentence = Sentence("body", text, 0, "said")
    return [text[start:end] for start, end in Phrases(iter(lines), {}).find(sentence)]


@pytest.mark.parametrize(
    ("line", "text", "words"),
    [
        ("left hanging", "You left hanging a question.", "left hanging"),
        ("left ~2 hanging", "You left me, frankly, hanging.", "left me, frankly, hanging"),
        ("left ~2 hanging", "You left us hanging.", "left us hanging"),
        ("left me? hanging", "You left hanging here.", "left hanging"),
        ("me? hanging", "Me hanging here", "Me hanging"),
        ("leave|left me", "Do leave me here.", "leave me"),
        ("promis* me", "You promised me.", "promised me"),
        ("go* dark", "You went and are going dark.", "going dark"),
        ("no word", "No - word came.", "No - word"),
        ("don't call", "Don\u2019t call.", "Don\u2019t call"),
        ("radio-silence", "It was radio-silence.", "radio-silence"),
    ],
)
def test_a_phrase_is_found(line: str, text: str, words: str) -> None:
    assert found([line], text) == [words]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("left hanging", "You left the picture hanging."),
        ("left ~2 hanging", "You left all of the pictures hanging."),
        ("left hanging", "You left. Hanging is another matter."),
        ("left", "It was leftover."),
        ("left", "It is a cleft."),
        ("you", "It is you'd."),
    ],
)
def test_what_only_looks_like_it_is_not(line: str, text: str) -> None:
    assert not found([line], text)


def test_a_slot_stands_for_its_fillings_of_one_word_and_of_several() -> None:
    lines = ["<you> = you|your people", "<you> forgot"]

    assert found(lines, "You forgot.") == ["You forgot"]
    assert found(lines, "Your people forgot.") == ["Your people forgot"]


def test_a_slot_can_have_slots() -> None:
    assert found(["<a> = x|y", "<b> = <a>|z", "<b> forgot"], "Y forgot.") == ["Y forgot"]


def test_an_exception_spares_what_it_touches_and_no_more() -> None:
    lines = ["left hanging", "- left hanging baskets", "no word"]

    assert found(lines, "He left hanging baskets, and no word.") == ["no word"]


def test_the_first_place_comes_first() -> None:
    assert found(["two", "one"], "One and two.") == ["One", "two"]


@pytest.mark.parametrize("line", ["you? me?", "~3", "<nobody> left"])
def test_a_line_that_is_no_phrase_is_refused(line: str) -> None:
    with pytest.raises(PhraseError):
        found([line], "You left.")


def test_remarks_and_empty_lines_say_nothing() -> None:
    assert found(["# one", "", "two # or three"], "One, two or three.") == ["two"]


@given(st.text(alphabet="abc '|<>~*?#-123", max_size=30))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        found([line], "a ab abc")
    except PhraseError:
        return


def test_low_lines_join_words_of_one_alternative() -> None:
    assert found(["fed_up|tired of"], "I am fed up of it.") == ["fed up of"]
    assert not found(["fed_up|tired of"], "I was fed of it.")


def test_a_list_is_called_by_any_word_of_its_rarest_need() -> None:
    of_a_list = Phrases(["the <bird> sang", "<bird> = tit|wren"], {})

    assert of_a_list.index({"the": 9, "sang": 5}).calls == {"tit": [0], "wren": [0]}


@pytest.mark.parametrize("name", LISTS)
def test_every_line_of_a_list_is_a_phrase_that_stands_there_once(name: str) -> None:
    of_a_list = phrases(name)
    lines = [line for line in lines_of(name) if line and not line.startswith(("#", "<"))]

    assert all(of_a_list.phrase(number) for number in of_a_list.numbers())
    assert len(lines) == len(set(lines))


def test_the_calls_are_those_of_the_lists() -> None:
    counts = derived_calls.frequency()

    for name in LISTS:
        written = derived_calls.path_of(name).read_text(encoding="utf-8")
        assert written == derived_calls.written(name, counts), (
            "run python -m tests.checking.derived_calls"
        )


@pytest.mark.parametrize("name", LISTS)
def test_a_sentence_called_by_words_gives_what_all_lines_give(name: str) -> None:
    called, every = phrases(name), Phrases(lines_of(name), shared_slots())
    sentences = [
        sentence
        for sample in list(samples(OPEN))[::40]
        for message in messages(sample.text, None)
        for sentence in message.sentences
    ]

    for sentence in sentences:
        assert list(called.find(sentence)) == list(every.find(sentence))
