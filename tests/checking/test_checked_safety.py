"""The checker fails closed, points at the words it means and survives any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.checking import check as checking
from drafter.checking.check import check
from drafter.checking.examination import Examination
from drafter.errors import InputError
from drafter.interview.model import Interview, Kind
from tests.checking.test_checked_letter import (
    BERLIN,
    FACTS,
    LETTER,
    TODAY,
    checked,
    codes,
    with_sentence,
)
from tests.interview.samples import accepted

PIECES = "Dana Quill 900 euros 3 March attached? ! [name] salary \U0001f642 at 9:15 you promised"
WORDS = st.lists(st.sampled_from(PIECES.split(" ")), max_size=12).map(" ".join)


@pytest.mark.parametrize("place", range(len(checking.STEPS)))
def test_a_step_that_breaks_lets_nothing_pass(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(exam: Examination) -> None:
        raise RuntimeError("oops")

    steps = list(checking.STEPS)
    steps[place] = broken
    monkeypatch.setattr(checking, "STEPS", tuple(steps))
    report = with_sentence("The work sounds worthwhile to me.")

    assert "check-failed" in codes(report)
    assert not report.ok
    assert any("broken" in one.message and "oops" in one.message for one in report.findings)


@given(WORDS)
@settings(max_examples=60)
def test_every_finding_gives_the_words_of_its_place(sentence: str) -> None:
    text = LETTER.replace("{sentence}", sentence)

    for one in checked(text).findings:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.code.value != "check-failed", one.message


@given(st.text(max_size=80), st.sampled_from([None, *Kind]))
@settings(max_examples=100)
def test_any_text_is_checked_or_is_an_input_error(text: str, kind: Kind | None) -> None:
    try:
        report = checked(text, kind)
    except InputError:
        return

    assert "check-failed" not in codes(report)
    assert all(one.text == text[one.start : one.end] for one in report.findings)


def test_a_question_that_they_asked_may_be_spoken_of() -> None:
    owed = [{"what": "answer", "detail": "Do you come by car?"}]
    asked = accepted(FACTS | {"process": {"owed": owed}})
    text = "About your question on parking: every other day is fine."

    def found(facts: Interview) -> set[str]:
        return codes(check(text, facts, Kind.ANSWER, TODAY, BERLIN, to=facts.people[:1]))

    assert "invented-claim" in found(accepted(FACTS))
    assert "invented-claim" not in found(asked)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("phantom-attachment", "I have attached my CV for you."),
        ("invented-offer", "I have another offer from a bank."),
        ("invented-claim", "I won an award for my work."),
        ("pressure", "Please answer immediately."),
    ],
)
def test_what_they_said_does_not_make_a_claim_of_the_user_true(code: str, sentence: str) -> None:
    process = {"promise": "soon", "said": sentence}
    told = accepted(FACTS | {"process": process})
    text = LETTER.format(sentence=sentence)
    report = check(text, told, Kind.CHECK_IN, TODAY, BERLIN, to=told.people[:1])

    assert code in codes(report)


@pytest.mark.parametrize(
    ("said", "retold"),
    [
        (
            "We still have to see one other person.",
            "You said you still had to see one other person.",
        ),
        ("I am still meeting two people.", "You told me you were still meeting two people."),
    ],
)
def test_what_they_said_may_be_retold_in_the_past(said: str, retold: str) -> None:
    told = accepted(FACTS | {"process": {"said": said}})
    text = LETTER.format(
        sentence=f"{retold[:-1]}, so I appreciate that it takes the time it takes."
    )
    report = check(text, told, Kind.CHECK_IN, TODAY, BERLIN, to=told.people[:1])

    assert not codes(report)


_OF_THE_MILL = (
    "Cutting fabric returns by a third at a knitting mill was less a matter of stricter inspection "
    "than of asking better questions, earlier."
)


@pytest.mark.parametrize(
    ("sentence", "is_blame"),
    [
        (_OF_THE_MILL, False),
        (f"{_OF_THE_MILL[:-1]}, and you have ignored my last email.", True),
    ],
)
def test_what_was_wrong_at_the_users_own_work_is_no_reproach(sentence: str, is_blame: bool) -> None:
    fits = ["cut fabric returns by a third at a knitting mill"]
    told = accepted(FACTS | {"me": FACTS["me"] | {"fits": fits}})
    text = LETTER.format(sentence=sentence)
    report = check(text, told, Kind.CHECK_IN, TODAY, BERLIN, to=told.people[:1])

    assert ("blame" in codes(report)) is is_blame


def test_what_years_of_work_taught_is_no_work() -> None:
    told = accepted(FACTS | {"me": FACTS["me"] | {"fits": ["ran a story hour for five years"]}})
    text = LETTER.format(
        sentence="Five years of story hour taught me that a rough start can end well."
    )
    report = check(text, told, Kind.CHECK_IN, TODAY, BERLIN, to=told.people[:1])

    assert not codes(report)
